//! The importer: makes and updates the catalogue of `zoho-catalog` from Zoho's OpenAPI files, and counts
//! what of them is there. `cargo xtask import` and `cargo xtask coverage` start it.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command speaks to the terminal"
)]

mod coverage;
mod folder;
mod import;

use std::env;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::{Parser, Subcommand};

/// Makes the catalogue from OpenAPI files.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Create or update a product's catalogue from OpenAPI files
    Import(import::Options),
    /// Count the published operations that the catalogue has
    Coverage(coverage::Options),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = enter().and_then(|()| match cli.command {
        Command::Import(options) => import::run(&options),
        Command::Coverage(options) => coverage::run(&options),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Goes to the root of the workspace, unless the program is started by itself.
fn enter() -> Result<()> {
    let Some(own) = env::var_os("CARGO_MANIFEST_DIR") else {
        return Ok(());
    };
    let root = Path::new(&own).join("../..");
    env::set_current_dir(&root).with_context(|| format!("cannot enter {}", root.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }
}
