//! What getting and holding a handle costs, among ten thousand and among a hundred thousand.

use std::hint::black_box;
use std::sync::Arc;

use anyhow::Result;
use zoho_auth::{Accounts, ConnectionId, ConnectionTokens, Connections, MemoryStore, OAuthClient};
use zoho_http::{Clock, DataCenters, Http, SystemClock};

use super::{FLAT, US_A_HANDLE, id};

/// How often each is measured, in turn.
const ROUNDS: usize = 15;
const FEW: u32 = 10_000;
const MANY: u32 = 100_000;

/// Measures and prints; whether a handle costs little, and no more among many.
pub(super) fn measure() -> Result<bool> {
    let client = OAuthClient::new("1000.CLIENT", "secret");
    let accounts = Accounts::new(client, Http::new()?, DataCenters::zoho());
    let (mut few, mut many) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        // As many handles in each part, so that both have the same luck with what else runs.
        for _ in 0..MANY / FEW {
            few.push(us_a_handle(FEW, &accounts));
        }
        many.push(us_a_handle(MANY, &accounts));
    }
    let (few, many) = (median(few), median(many));
    println!("us_per_handle_10k: {few:.3}");
    println!("us_per_handle_100k: {many:.3}");
    println!("flat: {:.2}", many / few);
    println!("bytes_per_handle: {}", bytes_a_handle(FEW, &accounts));
    Ok(few <= US_A_HANDLE && many <= US_A_HANDLE && many <= few * FLAT)
}

fn median(mut all: Vec<f64>) -> f64 {
    let middle = all.len() / 2;
    let (_, median, _) = all.select_nth_unstable_by(middle, f64::total_cmp);
    *median
}

/// The time for one of `count` handles that are all held.
fn us_a_handle(count: u32, accounts: &Accounts) -> f64 {
    let ids = ids(count);
    let clock = SystemClock::new();
    let start = clock.monotonic();
    let held = hold(&ids, accounts);
    let took = clock.monotonic() - start;
    drop(black_box(held));
    took.as_secs_f64() * 1e6 / f64::from(count)
}

/// What one of `count` handles takes in memory, its place in the map and its id included.
fn bytes_a_handle(count: u32, accounts: &Accounts) -> i64 {
    let ids = ids(count);
    let mut held = None;
    let counted = allocation_counter::measure(|| held = Some(hold(&ids, accounts)));
    drop(held);
    counted.bytes_current / i64::from(count)
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
