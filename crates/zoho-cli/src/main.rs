//! The `zoho` command.

use std::process::ExitCode;

use zoho_cli::Cli;

fn main() -> ExitCode {
    let cli = Cli::new().products(zoho_cli::built_in());
    cli.run(std::env::args_os()).into()
}
