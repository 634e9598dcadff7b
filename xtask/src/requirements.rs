//! What the tests need beyond Rust, and how to get it.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use crate::program::{output, program, succeeds};

/// A program that tests call.
#[derive(Debug, Clone, Copy)]
struct Requirement {
    /// The name on the PATH.
    program: &'static str,
    /// What calls it.
    why: &'static str,
    /// The Debian packages that bring it.
    debian: &'static [&'static str],
    /// Where Debian puts it off the PATH: in the folder `bin` of each version that is in this one.
    versions: Option<&'static str>,
}

/// One row for each program; a test that needs another adds its row.
const REQUIREMENTS: &[Requirement] = &[
    #[cfg(unix)]
    Requirement {
        program: "cc",
        why: "compiles the cryptography of TLS and links every test",
        debian: &["gcc", "libc6-dev"],
        versions: None,
    },
    #[cfg(unix)]
    Requirement {
        program: "redis-server",
        why: "is what the Redis store is tested against",
        debian: &["redis-server"],
        versions: None,
    },
    #[cfg(unix)]
    Requirement {
        program: "initdb",
        why: "makes the PostgreSQL that the example's store is tested against",
        debian: &["postgresql"],
        versions: Some("/usr/lib/postgresql"),
    },
    #[cfg(unix)]
    Requirement {
        program: "chromium",
        why: "is the browser that signs in on the consent page",
        debian: &["chromium"],
        versions: None,
    },
    #[cfg(unix)]
    Requirement {
        program: "chromedriver",
        why: "drives the browser",
        debian: &["chromium-driver"],
        versions: None,
    },
];

impl Requirement {
    /// Whether this machine has it.
    fn is_met(&self, path: &OsStr) -> bool {
        is_on_path(self.program, path)
            || self
                .versions
                .is_some_and(|versions| is_of_a_version(self.program, Path::new(versions)))
    }

    /// The command that installs it.
    fn install_command(&self) -> String {
        format!("apt-get install --yes {}", self.debian.join(" "))
    }
}

/// The machine, as far as installing goes.
#[derive(Debug, Clone, Copy)]
struct Machine {
    /// It has Debian's packages.
    debian: bool,
    /// The user is root.
    root: bool,
}

impl Machine {
    /// This one.
    fn this() -> Self {
        Self {
            debian: Path::new("/etc/debian_version").exists(),
            root: output(program("id").arg("-u")).is_ok_and(|id| id.trim() == "0"),
        }
    }

    /// Whether packages can be installed here.
    fn can_install(self) -> bool {
        self.debian && self.root
    }
}

/// Fails unless every requirement is met; installs what is missing when allowed to and able to.
pub(crate) fn ensure(install: bool) -> Result<()> {
    let missing = missing();
    if missing.is_empty() {
        let names: Vec<_> = REQUIREMENTS.iter().map(|row| row.program).collect();
        println!("The tests need {}: found.", names.join(", "));
        return Ok(());
    }
    if !install || !Machine::this().can_install() {
        bail!(complaint(&missing, install));
    }
    for row in &missing {
        println!("Missing: {} ({}); installing it.", row.program, row.why);
    }
    apt_get(&["update"])?;
    let packages = missing.iter().flat_map(|row| row.debian).copied();
    let arguments: Vec<_> = ["install", "--yes"].into_iter().chain(packages).collect();
    apt_get(&arguments)?;
    let still = self::missing();
    if !still.is_empty() {
        bail!(complaint(&still, install));
    }
    Ok(())
}

/// The requirements that this machine does not meet.
fn missing() -> Vec<Requirement> {
    let path = env::var_os("PATH").unwrap_or_default();
    let rows = REQUIREMENTS.iter().copied();
    rows.filter(|row| !row.is_met(&path)).collect()
}

/// Whether a directory of `path` holds `program`.
fn is_on_path(program: &str, path: &OsStr) -> bool {
    let file = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(path).any(|directory| directory.join(&file).is_file())
}

/// Whether the folder `bin` of any version in `versions` holds `program`.
fn is_of_a_version(program: &str, versions: &Path) -> bool {
    let found = fs::read_dir(versions).into_iter().flatten().flatten();
    let mut found = found.map(|version| version.path().join("bin").join(program));
    found.any(|file| file.is_file())
}

/// What to tell a person whose machine lacks something.
fn complaint(missing: &[Requirement], allowed: bool) -> String {
    let mut text = String::from("the tests need what this machine lacks:\n");
    for row in missing {
        let (program, why, install) = (row.program, row.why, row.install_command());
        text += &format!("  {program} ({why}); on Debian: {install}\n");
    }
    text += if allowed {
        "`cargo xtask test` installs it by itself only on Debian, as root."
    } else {
        "Without `--no-install`, `cargo xtask test` installs it, on Debian, as root."
    };
    text
}

/// Runs apt-get without questions.
fn apt_get(arguments: &[&str]) -> Result<()> {
    let mut command = program("apt-get");
    command
        .args(arguments)
        .env("DEBIAN_FRONTEND", "noninteractive");
    if !succeeds(&mut command)? {
        bail!("apt-get failed");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MADE_UP: Requirement = Requirement {
        program: "made-up-server",
        why: "keeps the made-up store",
        debian: &["made-up-server", "made-up-tools"],
        versions: None,
    };

    #[test]
    fn the_complaint_names_the_program_its_use_and_the_command() {
        let text = complaint(&[MADE_UP], false);
        assert!(text.contains("made-up-server (keeps the made-up store)"));
        assert!(text.contains("apt-get install --yes made-up-server made-up-tools\n"));
        assert!(text.contains("Without `--no-install`"));
    }

    #[test]
    fn the_complaint_does_not_propose_what_cannot_be_done_here() {
        let text = complaint(&[MADE_UP], true);
        assert!(!text.contains("--no-install"));
        assert!(text.contains("only on Debian, as root"));
    }

    #[test]
    fn only_root_on_debian_installs() {
        let able = |debian, root| Machine { debian, root }.can_install();
        assert!(able(true, true));
        assert!(!able(true, false));
        assert!(!able(false, true));
    }

    #[test]
    fn the_path_is_searched() {
        let own = env::current_exe().expect("a test has a path");
        let directory = own.parent().expect("it lies in a directory");
        let name = own.file_stem().and_then(OsStr::to_str).expect("plain name");
        assert!(is_on_path(name, directory.as_os_str()));
        assert!(!is_on_path("no-such-program", directory.as_os_str()));
        assert!(!is_on_path(name, OsStr::new("/no/such/directory")));
    }

    #[test]
    fn so_are_the_versions_off_the_path() {
        let folder = env::temp_dir().join(format!("zoho-xtask-{}", std::process::id()));
        let bin = folder.join("15").join("bin");
        fs::create_dir_all(&bin).expect("a folder can be made");
        fs::write(bin.join("made-up-server"), "").expect("and a file in it");
        let found = is_of_a_version("made-up-server", &folder);
        let others = is_of_a_version("made-up-client", &folder);
        fs::remove_dir_all(&folder).expect("it is there");
        assert!(found && !others);
        assert!(!is_of_a_version("made-up-server", &folder));
    }
}
