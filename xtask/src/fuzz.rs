//! `cargo xtask fuzz`.

use std::fs;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail, ensure};

use crate::program::{cargo, output, succeeds};

/// The command that brings the fuzzer.
const INSTALL: &str = "cargo install --locked cargo-fuzz";

/// What to feed with anything, and how long.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// The target; all of them, one after the other, when there is none
    pub(crate) target: Option<String>,
    /// How long for each target
    #[arg(long, default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) seconds: u64,
}

/// Runs the targets; fails at the first input that breaks what must hold.
pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    if output(cargo(["fuzz", "--version"]).env("CARGO_TERM_COLOR", "never")).is_err() {
        bail!("there is no cargo-fuzz; it comes with: {INSTALL}");
    }
    let all = targets()?;
    let chosen = match &options.target {
        None => all,
        Some(target) => {
            ensure!(
                all.contains(target),
                "no target {target}; there are {}",
                all.join(", ")
            );
            vec![target.clone()]
        }
    };
    // The code under test has no unsafe parts of its own, and without a sanitizer the stable compiler does
    // and the fuzzer gets twice as far.
    let plain = ["--sanitizer", "none"];
    if !succeeds(cargo(["fuzz", "build"]).args(plain))? {
        bail!("the fuzz targets do not compile");
    }
    for target in chosen {
        let (found, seeds) = (
            format!("fuzz/corpus/{target}"),
            format!("fuzz/seeds/{target}"),
        );
        fs::create_dir_all(&found).with_context(|| format!("cannot make {found}"))?;
        let mut fuzz = cargo(["fuzz", "run"]);
        fuzz.args(plain).args([&target, &found, &seeds]).arg("--");
        fuzz.arg(format!("-max_total_time={}", options.seconds));
        fuzz.args(["-print_final_stats=1", "-verbosity=0", "-timeout=10"]);
        if !succeeds(&mut fuzz)? {
            eprintln!("error: {target} broke; the input is in fuzz/artifacts/{target}");
            return Ok(ExitCode::FAILURE);
        }
        println!("{target}: clean for {} s", options.seconds);
    }
    Ok(ExitCode::SUCCESS)
}

/// The targets, by name.
fn targets() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir("fuzz/fuzz_targets").context("cannot list the fuzz targets")? {
        let path = entry?.path();
        if let Some(name) = path.file_stem().and_then(|name| name.to_str())
            && path.extension().is_some_and(|extension| extension == "rs")
        {
            names.push(name.to_owned());
        }
    }
    names.sort();
    Ok(names)
}
