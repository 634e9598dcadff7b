//! Layout, by rustfmt.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::files::Files;
use crate::program::program;

/// How often files are laid out: long expressions settle only the second time.
const PASSES: usize = 2;

/// Code laid out as all code of the workspace.
pub(super) fn rust(code: &str) -> Result<String> {
    const NAME: &str = "code.rs";
    let mut files = files(&Files::from([(NAME.to_owned(), code.to_owned())]))?;
    files.remove(NAME).context("rustfmt removed the file")
}

/// Files laid out as all code of the workspace. rustfmt is started once for all of them, since starting it takes
/// longer than the layout of a file.
pub(super) fn files(files: &Files) -> Result<Files> {
    let folder = tempfile::tempdir()?;
    for (name, text) in files {
        let path = folder.path().join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, text)?;
    }
    for _ in 0..PASSES {
        let output = program(rustfmt())
            .args(["--edition", "2024", "--config-path"])
            .arg(config()?)
            .args(roots(files))
            .current_dir(folder.path())
            .output()
            .context("cannot run rustfmt")?;
        if !output.status.success() {
            let message = String::from_utf8_lossy(&output.stderr);
            bail!("rustfmt: {message}");
        }
    }
    let texts = files.keys().map(|name| {
        let text = fs::read_to_string(folder.path().join(name))?;
        Ok((name.clone(), text))
    });
    texts.collect()
}

/// Returns the rustfmt beside the cargo that runs this. The one on the path is a proxy that looks for it each time.
fn rustfmt() -> PathBuf {
    let beside = env::var_os("CARGO").map(|cargo| Path::new(&cargo).with_file_name("rustfmt"));
    let beside = beside.filter(|rustfmt| rustfmt.exists());
    beside.unwrap_or_else(|| "rustfmt".into())
}

/// The workspace's `rustfmt.toml`, which rustfmt does not find from another folder.
fn config() -> Result<PathBuf> {
    let folder = env::current_dir()?;
    let files = folder.ancestors().map(|folder| folder.join("rustfmt.toml"));
    let mut files = files.filter(|file| file.exists());
    files.next().context("there is no rustfmt.toml")
}

/// The files that are no modules of others: rustfmt follows declarations.
fn roots(files: &Files) -> impl Iterator<Item = &String> {
    let modules: BTreeSet<String> = files.iter().flat_map(|(n, t)| modules(n, t)).collect();
    files.keys().filter(move |name| !modules.contains(*name))
}

/// The files of the modules that a file declares.
fn modules(name: &str, text: &str) -> Vec<String> {
    let stem = name.trim_end_matches(".rs");
    let folder = match stem.strip_suffix("mod") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder.to_owned(),
        _ => format!("{stem}/"),
    };
    let declared = text.lines().filter_map(|line| {
        let line = line.trim_start_matches("pub(crate) ");
        let line = line.trim_start_matches("pub ");
        line.strip_prefix("mod ")?.strip_suffix(';')
    });
    declared
        .map(|module| format!("{folder}{module}.rs"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_laid_out_whether_others_declare_them_or_not() {
        let crooked = "fn  f( ) { }\n";
        let texts = [
            (
                "mod.rs",
                "mod  a ;\npub mod b;\n#[cfg(feature = \"x\")]\npub(crate) mod c;\n",
            ),
            ("a.rs", crooked),
            ("b.rs", "mod deep;\n"),
            ("b/deep.rs", crooked),
            ("c.rs", crooked),
            ("alone.rs", crooked),
        ];
        let texts = texts.map(|(name, text)| (name.to_owned(), text.to_owned()));
        let texts = Files::from(texts);
        let roots: Vec<_> = roots(&texts).collect();
        assert_eq!(roots, ["a.rs", "alone.rs", "mod.rs"]);
        let done = files(&texts).unwrap();
        assert_eq!(done.len(), texts.len());
        for name in ["a.rs", "b/deep.rs", "c.rs", "alone.rs"] {
            assert_eq!(done[name], "fn f() {}\n", "{name}");
        }
        assert!(rust("fn f( {").is_err());
    }
}
