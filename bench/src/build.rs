//! `cargo xtask bench build`: how long cargo takes for each product crate, its dependencies built, and how
//! much memory.

mod against;
mod memory;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use memory::Used;
use zoho_http::clock::{Clock, SystemClock};

/// What to build.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Leave out release builds, which take the longest
    #[arg(long)]
    no_release: bool,
    /// Where to build; what is there already is used
    #[arg(long, default_value = "target/bench-build")]
    target: PathBuf,
    /// Compare complete builds with those of this commit, in turn
    #[arg(long, value_name = "COMMIT")]
    against: Option<String>,
    /// How often each is built for a comparison; the shortest time counts
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
}

/// One kind of build: its name, and the words for cargo.
const KINDS: [(&str, &[&str]); 3] = [
    ("check", &["check"]),
    ("debug", &["build"]),
    ("release", &["build", "--release"]),
];

/// Builds and prints. Times are for people to judge; a comparison fails when it is over its limit.
pub(crate) async fn run(options: &Options) -> Result<bool> {
    if let Some(commit) = &options.against {
        return against::run(commit, options).await;
    }
    for package in ["zoho-crm", "zoho-desk"] {
        let name = package.replace('-', "_");
        let generated = Path::new("crates").join(package).join("src/generated");
        let (lines, bytes) = size(&generated)?;
        println!("{name}_generated_lines: {lines}");
        println!("{name}_generated_mb: {:.1}", bytes as f64 / 1e6);
        for (features, arguments) in [("default", &[][..]), ("full", &["--features", "full"][..])] {
            for (kind, words) in KINDS {
                if options.no_release && kind == "release" {
                    continue;
                }
                let words = [words, &["--package", package], arguments].concat();
                let name = format!("{name}_{features}_{kind}");
                let (took, used) =
                    measure(Path::new("."), package, &words, &options.target).await?;
                println!("{name}_s: {:.1}", took.as_secs_f64());
                if let Some(used) = used {
                    println!("{name}_cpu_s: {:.1}", used.cpu.as_secs_f64());
                    println!("{name}_peak_mb: {}", used.peak_kib / 1024);
                }
            }
        }
    }
    Ok(true)
}

/// Builds everything in a folder, forgets the one package, and builds that again. Returns how long that took.
async fn measure(
    folder: &Path,
    package: &str,
    words: &[&str],
    target: &Path,
) -> Result<(Duration, Option<Used>)> {
    finish(&mut cargo(folder, words, target))?;
    let mut forget = vec!["clean", "--package", package];
    if words.contains(&"--release") {
        forget.push("--release");
    }
    finish(&mut cargo(folder, &forget, target))?;
    let clock = SystemClock::new();
    let start = clock.monotonic();
    let build = cargo(folder, words, target).spawn();
    let used = memory::watch(&clock, build.context("cannot start cargo")?).await?;
    Ok((clock.monotonic() - start, used))
}

/// The cargo that started this, silent, in a folder, and without its variables about this package.
fn cargo(folder: &Path, words: &[&str], target: &Path) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (key, _) in env::vars_os() {
        if key.to_str().is_some_and(|key| key.starts_with("CARGO_")) && key != "CARGO_HOME" {
            command.env_remove(key);
        }
    }
    // As cargo builds it for those who depend on it.
    command.env("CARGO_INCREMENTAL", "0");
    command
        .args(words)
        .args(["--locked", "--quiet", "--target-dir"])
        .arg(target)
        .current_dir(folder);
    command.stdin(Stdio::null());
    command
}

fn finish(command: &mut Command) -> Result<()> {
    let status = command.status().context("cannot start cargo")?;
    ensure!(status.success(), "{command:?} failed");
    Ok(())
}

/// Lines and bytes of all the code in a folder.
fn size(folder: &Path) -> Result<(usize, u64)> {
    let (mut lines, mut bytes) = (0, 0);
    let inside =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in inside {
        let path = entry?.path();
        let (more_lines, more_bytes) = if path.is_dir() {
            size(&path)?
        } else {
            let text = fs::read_to_string(&path)?;
            (text.lines().count(), text.len() as u64)
        };
        lines += more_lines;
        bytes += more_bytes;
    }
    Ok((lines, bytes))
}
