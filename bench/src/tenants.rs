//! `cargo xtask bench tenants`: processes that work for many tenants on one store, and what a handle of a
//! connection costs in memory and time.

pub(crate) mod handles;
pub(crate) mod member;
mod store;

use anyhow::{Result, ensure};
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use serde_json::json;
use zoho_auth::{Connection, Expected, TokenStore};
use zoho_http::clock::{Clock, SystemClock};
use zoho_http::data_center::Endpoints;
use zoho_sim::SimResponse;
use zoho_sim::scripted::ScriptedServer;

use member::Member;
use store::{Kind, StoreServer};

/// What a handle may take to get, in microseconds.
const US_A_HANDLE: f64 = 10.0;
/// How much more it may take among ten times as many.
const FLAT: f64 = 1.2;
/// How many connections are written at a time before the start.
const WRITERS: usize = 64;

/// How many tenants, on what store.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// How many connections the store has, all with a token that has expired
    #[arg(long, default_value_t = 10_000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    connections: u32,
    /// How many processes ask for a token of every one of them
    #[arg(long, default_value_t = 4, value_parser = clap::value_parser!(u32).range(1..=64))]
    processes: u32,
    /// What they share
    #[arg(long, value_enum, default_value_t = Kind::Redis)]
    store: Kind,
    /// How often the cost of a handle is measured; the median counts
    #[arg(long, default_value_t = 11, value_parser = clap::value_parser!(u32).range(1..=1000))]
    rounds: u32,
}

/// Measures and prints; whether the design's promises are kept.
pub(crate) async fn run(options: &Options) -> Result<bool> {
    let flat = handles::measure(options.rounds).await?;
    let shared = shared(options).await?;
    Ok(flat && shared)
}

/// Whether each connection is refreshed once, by all processes together.
async fn shared(options: &Options) -> Result<bool> {
    let server = StoreServer::start(options.store).await?;
    let store = server.open().await?;
    let zoho = ScriptedServer::start().await?;
    zoho.otherwise(|_| {
        SimResponse::json(
            200,
            &json!({ "access_token": "1000.new", "expires_in": 3600 }),
        )
    });
    let endpoints = zoho.endpoints("tenants");
    stream::iter((0..options.connections).map(|n| sign_in(n, &*store, &endpoints)))
        .buffer_unordered(WRITERS)
        .try_collect::<Vec<()>>()
        .await?;

    let clock = SystemClock::new();
    let start = clock.monotonic();
    let mut members = Vec::new();
    for number in 0..options.processes {
        members.push(Member::spawn(number, options.connections, &server, &zoho)?);
    }
    let (mut renewals, mut failed) = (0, 0);
    for member in members {
        let outcome = member.outcome().await?;
        renewals += outcome.renewals;
        failed += outcome.failed;
    }
    let seconds = (clock.monotonic() - start).as_secs_f64();
    let requests = zoho.count() as u64;
    let listed = store.list().await?.len();
    ensure!(
        listed == options.connections as usize,
        "a connection is lost"
    );
    let leases = server.leases().await?;
    println!("store: {}", options.store.name());
    println!("processes: {}", options.processes);
    println!("connections: {}", options.connections);
    println!("token_requests: {requests}");
    println!("renewals: {renewals}");
    println!("failed: {failed}");
    println!("leases_left: {leases}");
    println!("seconds: {seconds:.3}");
    let once = requests == u64::from(options.connections) && renewals == requests;
    Ok(once && failed == 0 && leases == 0)
}

/// The id of tenant `number`.
fn id(number: u32) -> String {
    format!("tenant-{number:07}")
}

/// Stores a connection whose access token has expired.
async fn sign_in(number: u32, store: &dyn TokenStore, endpoints: &Endpoints) -> Result<()> {
    let connection = Connection::new(endpoints.accounts().clone(), endpoints.api().clone())
        .with_access_token("1000.old", std::time::SystemTime::UNIX_EPOCH)
        .with_refresh_token(format!("1000.refresh.{number}"));
    let id = id(number).into();
    let put = store.compare_and_set(&id, Expected::Absent, Some(&connection));
    Ok(put.await?)
}
