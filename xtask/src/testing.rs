//! `cargo xtask test`.

use std::process::ExitCode;

use anyhow::Result;

use crate::program::{cargo, succeeds};
use crate::requirements;
use crate::stopwatch::Stopwatch;

/// How to run the tests.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Do not install what is missing (which is done by apt-get, on Debian, as root)
    #[arg(long)]
    no_install: bool,
    /// Given on to `cargo test`: a filter, or `-- --nocapture`
    #[arg(last = true)]
    pub(crate) args: Vec<String>,
}

/// Sees to what the tests need, then runs all of them.
pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    let watch = Stopwatch::start();
    requirements::ensure(!options.no_install)?;
    let mut tests = cargo([
        "test",
        "--workspace",
        "--all-features",
        "--locked",
        "--no-fail-fast",
    ]);
    tests.args(&options.args);
    if succeeds(&mut tests)? {
        println!("All tests passed ({watch}).");
        Ok(ExitCode::SUCCESS)
    } else {
        eprintln!("Tests failed ({watch}).");
        Ok(ExitCode::FAILURE)
    }
}
