//! What getting and holding a handle costs, among ten thousand and among a hundred thousand.

use std::env;
use std::hint::black_box;
use std::process::Stdio;
use std::sync::Arc;

use anyhow::{Result, ensure};
use rustix::time::{ClockId, clock_gettime};
use tokio::process::Command;
use zoho_auth::{Accounts, ConnectionId, ConnectionTokens, Connections, MemoryStore, OAuthClient};
use zoho_http::{DataCenters, Http};

use super::{FLAT, US_A_HANDLE, id};

/// How often each is measured, in turn.
const ROUNDS: usize = 11;
const FEW: u32 = 10_000;
const MANY: u32 = 100_000;

/// What its parent tells a process that measures.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// How many handles to hold
    #[arg(long)]
    count: u32,
}

/// Measures and prints; whether a handle costs little, and no more among many.
pub(super) async fn measure() -> Result<bool> {
    let (mut few, mut many) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        few.push(us_a_handle(FEW).await?);
        many.push(us_a_handle(MANY).await?);
    }
    let (few, many) = (median(few), median(many));
    println!("us_per_handle_10k: {few:.3}");
    println!("us_per_handle_100k: {many:.3}");
    println!("flat: {:.2}", many / few);
    println!("bytes_per_handle: {}", bytes_a_handle(FEW)?);
    Ok(few <= US_A_HANDLE && many <= US_A_HANDLE && many <= few * FLAT)
}

fn median(mut all: Vec<f64>) -> f64 {
    let middle = all.len() / 2;
    let (_, median, _) = all.select_nth_unstable_by(middle, f64::total_cmp);
    *median
}

/// Measured by a process of its own: one that held a hundred thousand before would have the memory for
/// ten thousand already, and would find it cheaper by what the system takes for its pages.
async fn us_a_handle(count: u32) -> Result<f64> {
    let measured = Command::new(env::current_exe()?)
        .args(["tenants-handles", "--count", &count.to_string()])
        .stderr(Stdio::inherit())
        .output()
        .await?;
    ensure!(
        measured.status.success(),
        "the process that measures failed"
    );
    Ok(String::from_utf8(measured.stdout)?.trim().parse()?)
}

/// Prints the processor time for one of so many handles that are all held, in microseconds.
pub(crate) fn run(options: &Options) -> Result<()> {
    let (ids, accounts) = (ids(options.count), accounts()?);
    // What is made once in a program.
    drop(hold(&ids[..1], &accounts));
    let start = thread_us();
    let held = hold(&ids, &accounts);
    let took = thread_us() - start;
    drop(black_box(held));
    println!("{}", took / f64::from(options.count));
    Ok(())
}

/// What this thread has had of a processor, in microseconds. The time of day would count the turns of
/// other programs, of which a long measurement sees more than a short one.
fn thread_us() -> f64 {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    now.tv_sec as f64 * 1e6 + now.tv_nsec as f64 / 1e3
}

fn accounts() -> Result<Accounts> {
    let client = OAuthClient::new("1000.CLIENT", "secret");
    Ok(Accounts::new(client, Http::new()?, DataCenters::zoho()))
}

/// What one of `count` handles takes in memory, its place in the map and its id included.
fn bytes_a_handle(count: u32) -> Result<i64> {
    let (ids, accounts) = (ids(count), accounts()?);
    let mut held = None;
    let counted = allocation_counter::measure(|| held = Some(hold(&ids, &accounts)));
    drop(held);
    Ok(counted.bytes_current / i64::from(count))
}

fn ids(count: u32) -> Vec<ConnectionId> {
    (0..count).map(|n| ConnectionId::from(id(n))).collect()
}

type Held = (Connections, Vec<Arc<ConnectionTokens>>);

fn hold(ids: &[ConnectionId], accounts: &Accounts) -> Held {
    let connections = Connections::new(Arc::new(MemoryStore::new()), accounts.clone());
    let mut held = Vec::with_capacity(ids.len());
    for id in ids {
        held.push(connections.get(id));
    }
    (connections, held)
}
