//! `cargo xtask import` and `cargo xtask coverage`: the importer, a program of its own, is started.

use std::process::ExitCode;

use anyhow::{Context as _, Result};

use crate::program::{cargo, shown};

/// What the importer is told: see `cargo xtask import --help`.
#[derive(Debug, clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Options {
    /// Given on to zoho-importer
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    args: Vec<String>,
}

/// Builds the importer and runs one of its commands.
pub(crate) fn run(command: &str, options: &Options) -> Result<ExitCode> {
    let mut importer = cargo([
        "run",
        "--quiet",
        "--locked",
        "--package",
        "zoho-importer",
        "--",
    ]);
    importer.arg(command).args(&options.args);
    let status = importer
        .status()
        .with_context(|| format!("cannot start `{}`", shown(&importer)))?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
