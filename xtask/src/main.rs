//! The workspace's own chores, run as `cargo xtask …`: the tests with what they need, the gates,
//! and the measurements.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command speaks to the terminal"
)]

mod bench;
mod catalog;
mod check;
mod codegen;
mod fuzz;
mod import;
mod program;
mod requirements;
mod servers;
mod stopwatch;
mod testing;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The chores of the workspace.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    /// The chore to do.
    #[command(subcommand)]
    chore: Chore,
}

/// What there is to do.
#[derive(Debug, Subcommand)]
enum Chore {
    /// Look for what the tests need, then run every test, doc tests included
    Test(testing::Options),
    /// Run the gates: all of them, or those named
    Check(check::Options),
    /// Accept the public API as it is, into `api/`
    Api(check::api::Options),
    /// Create or update a product's catalogue from OpenAPI files
    Import(import::Options),
    /// Write the products' code from the catalogue
    Codegen(codegen::Options),
    /// Look at the catalogue
    Catalog(catalog::show::Options),
    /// Count the published operations that the catalogue has
    Coverage(import::Options),
    /// Measure: `token`, `fleet --store file|redis`, `tenants --store redis|postgres`, `cold`, `overhead`, `soak`, `decode`, `build`
    Bench(bench::Options),
    /// Run the tests of Redis with other servers: `redis-server` of any version, `valkey-server`
    Servers(servers::Options),
    /// Feed the parsers with anything, for a minute each
    Fuzz(fuzz::Options),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = workspace::enter().and_then(|()| match cli.chore {
        Chore::Test(options) => testing::run(&options),
        Chore::Check(options) => check::run(&options),
        Chore::Api(options) => check::api::accept(&options),
        Chore::Import(options) => import::run("import", &options),
        Chore::Codegen(options) => codegen::run(&options),
        Chore::Catalog(options) => catalog::show::run(&options).map(|()| ExitCode::SUCCESS),
        Chore::Coverage(options) => import::run("coverage", &options),
        Chore::Bench(options) => bench::run(&options),
        Chore::Servers(options) => servers::run(&options),
        Chore::Fuzz(options) => fuzz::run(&options),
    });
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn arguments_after_the_dashes_go_to_the_tests() {
        let cli = Cli::try_parse_from(["xtask", "test", "--", "name", "--", "--nocapture"]);
        let Ok(Cli {
            chore: Chore::Test(options),
        }) = cli
        else {
            panic!("{cli:?}");
        };
        assert_eq!(options.args, ["name", "--", "--nocapture"]);
    }

    #[test]
    fn everything_behind_bench_goes_to_the_benchmarks() {
        let words = ["xtask", "bench", "fleet", "--processes", "3", "--help"];
        let cli = Cli::try_parse_from(words);
        let Ok(Cli {
            chore: Chore::Bench(options),
        }) = cli
        else {
            panic!("{cli:?}");
        };
        assert_eq!(options.args, words[2..]);
    }

    #[test]
    fn an_unknown_gate_is_refused() {
        assert!(Cli::try_parse_from(["xtask", "check", "layers"]).is_ok());
        assert!(Cli::try_parse_from(["xtask", "check", "no-such-gate"]).is_err());
    }
}
