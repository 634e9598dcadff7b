//! `cargo xtask bench`.

use std::process::ExitCode;

use anyhow::{Context as _, Result};

use crate::program::{cargo, shown};

/// What to measure: see `cargo xtask bench --help`.
#[derive(Debug, clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Options {
    /// Given on to zoho-bench
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    pub(crate) args: Vec<String>,
}

/// Builds the benchmarks in release and runs one. On stdout come its numbers alone.
pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    let mut bench = cargo(["run", "--quiet", "--release", "--locked"]);
    bench.args(["--package", "zoho-bench", "--"]);
    bench.args(&options.args);
    eprintln!("$ {}", shown(&bench));
    let status = bench
        .status()
        .with_context(|| format!("cannot start `{}`", shown(&bench)))?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
