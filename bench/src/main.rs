//! Measurements of what the design promises, printed as `name: value` lines. `cargo xtask bench` builds
//! this in release and runs it.
// For `json!` of records with many fields.
#![recursion_limit = "256"]
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command speaks to the terminal"
)]

mod build;
mod child;
mod cold;
mod decode;
mod fleet;
mod overhead;
mod soak;
mod tenants;
mod token;
mod zoho_world;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Measurements of the workspace, printed as `name: value` lines.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask bench", bin_name = "cargo xtask bench")]
struct Cli {
    /// What to measure.
    #[command(subcommand)]
    bench: Bench,
}

/// What there is to measure.
#[derive(Debug, Subcommand)]
enum Bench {
    /// How long cargo takes for each product crate, how much memory, and how much code there is
    Build(build::Options),
    /// How long reading a list into its type takes, beside reading it into `serde_json::Value`
    Decode,
    /// What taking the token at hand costs, and how many requests 10,000 tasks cause that wait for one
    Token,
    /// How many token requests a fleet of real processes causes that share a store when a token expires
    Fleet(fleet::Options),
    /// How many connections 64 first calls at once open, how long they take and what they cost
    Cold(cold::Options),
    /// The process that makes the calls of `cold`
    #[command(hide = true)]
    ColdClient(cold::client::Options),
    /// What a call costs with bare reqwest and with the SDK
    Overhead(overhead::Options),
    /// The server that `overhead` calls
    #[command(hide = true)]
    OverheadServer,
    /// Whether every call ends well against a server that fails all the time, and memory stays flat
    Soak(soak::Options),
    /// The server that `soak` calls
    #[command(hide = true)]
    SoakServer(soak::server::Options),
    /// How many token requests processes cause that work for 10,000 tenants, and what a handle costs
    Tenants(tenants::Options),
    /// One process that works for all tenants
    #[command(hide = true)]
    TenantsMember(tenants::member::Options),
    /// One process that holds handles
    #[command(hide = true)]
    TenantsHandles(tenants::handles::Options),
    /// One process of the fleet
    #[command(hide = true)]
    Member(Box<fleet::member::Options>),
}

/// Runs the measurement; fails when it is not what the design promises, after printing it.
#[tokio::main]
async fn main() -> ExitCode {
    let kept = match Cli::parse().bench {
        Bench::Build(options) => build::run(&options).await,
        Bench::Decode => decode::run(),
        Bench::Token => token::run().await,
        Bench::Fleet(options) => fleet::run(&options).await,
        Bench::Cold(options) => cold::run(&options).await,
        Bench::ColdClient(options) => cold::client::run(&options).await.map(|()| true),
        Bench::Overhead(options) => overhead::run(options).await,
        Bench::OverheadServer => overhead::server::run().await.map(|()| true),
        Bench::Soak(options) => soak::run(&options).await,
        Bench::SoakServer(options) => soak::server::run(&options).await.map(|()| true),
        Bench::Tenants(options) => tenants::run(&options).await,
        Bench::TenantsMember(options) => tenants::member::run(&options).await.map(|()| true),
        Bench::TenantsHandles(options) => tenants::handles::run(&options).map(|()| true),
        Bench::Member(options) => fleet::member::run(&options).await.map(|()| true),
    };
    match kept {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => {
            eprintln!("error: the numbers are not what the design promises");
            ExitCode::FAILURE
        }
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
}
