//! `cargo xtask bench soak`: many tasks against a server that fails all the time, in every way.

mod caller;
mod faults;
mod memory;
pub(crate) mod server;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use anyhow::{Context as _, Result};
use tokio::task::JoinSet;
use tokio::time::timeout;
use zoho_http::clock::{Clock, SystemClock};
use zoho_http::data_center::Endpoints;
use zoho_http::{Client, Error, ErrorKind, Http};
use zoho_sim::scripted::Refusing;

use crate::child::ServerProcess;
use server::Done;

/// Organisations, between which the tasks are spread.
const ORGANIZATIONS: usize = 16;
/// A call that takes so much longer than its deadline will never end.
const STUCK: Duration = Duration::from_secs(10);
/// How often memory is looked at.
const SAMPLE: Duration = Duration::from_millis(100);
/// What memory may grow by, in MB: less than a leak of 10 bytes a call comes to in three minutes.
const GROWTH: f64 = 8.0;
/// From when on growth is judged: before, it is the warm-up.
const WARM: Duration = Duration::from_secs(30);

/// How long, and how bad it gets.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// How long, in minutes
    #[arg(long, default_value_t = 3)]
    minutes: u64,
    /// How long, in seconds
    #[arg(long, conflicts_with = "minutes")]
    seconds: Option<u64>,
    /// How many tasks call at a time
    #[arg(long, default_value_t = 64, value_parser = clap::value_parser!(u64).range(1..=4096))]
    tasks: u64,
    /// Of a hundred answers, how many fail
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(0..=100))]
    failing: u32,
    /// Where the dice start: the same faults in the same order, as far as the tasks' order is the same
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// Measures and prints; whether every call ended well, and nothing was lost or left.
pub(crate) async fn run(options: &Options) -> Result<bool> {
    let (failing, seed) = (options.failing.to_string(), options.seed.to_string());
    let args = ["soak-server", "--failing", &failing, "--seed", &seed];
    let mut server = ServerProcess::start(&args).await?;
    let url = server.url().clone();
    let endpoints = Endpoints::custom("soak", &url, &url, &url, &url)?;
    let renewals = Arc::new(AtomicU64::new(0));
    let http = caller::http()?;
    let nobody = Refusing::new()?;
    let patient = caller::patient_http()?;
    let refused = caller::client(&patient, "nobody", &nobody.endpoints("nobody"), &renewals)?;
    let clients = (0..ORGANIZATIONS)
        .map(|number| caller::client(&http, &format!("{number}"), &endpoints, &renewals))
        .collect::<Result<Vec<_>>>()?;

    let clock = SystemClock::new();
    let end = Duration::from_secs(options.seconds.unwrap_or(options.minutes * 60));
    let mut tasks = JoinSet::new();
    for task in 0..options.tasks {
        let place = task as usize % ORGANIZATIONS;
        let caller = Caller {
            client: clients[place].clone(),
            refused: refused.clone(),
            dice: fastrand::Rng::with_seed(options.seed.wrapping_add(task)),
            task,
            clock,
            end,
        };
        tasks.spawn(caller.run());
    }
    let mut memory = Vec::new();
    while clock.monotonic() < end {
        clock.sleep(SAMPLE).await;
        memory.push(memory::resident_mb()?);
    }
    let mut tally = Tally::default();
    while let Some(done) = tasks.join_next().await {
        tally.add(&done?);
    }
    let done = server.ask("what was done").await?;
    let done = Done::of_line(&done).context("the server does not say what it did")?;
    let left: usize = clients.iter().map(under_way).sum();
    Ok(report(
        &tally,
        done,
        renewals.load(Ordering::Relaxed),
        left,
        &memory,
        &http,
    ))
}

fn under_way(client: &Client) -> usize {
    let status = client.limit_status();
    status.in_flight + status.waiting
}

/// Prints what was found, and judges it.
fn report(
    tally: &Tally,
    done: Done,
    replays: u64,
    left: usize,
    memory: &[f64],
    http: &Http,
) -> bool {
    let calls = tally.calls as f64;
    let extra = done.requests as f64 / calls - 1.0;
    // What the budget of the host allows for, and the replays with a renewed token, which it knows not of.
    let budget = caller::policy().budget;
    let allowed = f64::from(budget.ratio) + (f64::from(budget.burst) + replays as f64) / calls;
    let growth = memory::growth(memory);
    let seconds = http.clock().monotonic().as_secs_f64();
    println!("calls: {}", tally.calls);
    println!("calls_per_second: {:.0}", calls / seconds);
    println!("true_results: {}", tally.true_results);
    for (kind, count) in &tally.errors {
        println!("error_{kind}: {count}");
    }
    println!("refused_connections: {}", tally.refused);
    println!("given_up: {}", tally.given_up);
    println!("requests: {}", done.requests);
    println!("faults: {}", done.faults);
    println!("replays: {replays}");
    println!("done_twice: {}", done.twice);
    println!("left_under_way: {left}");
    println!("wrong: {}", tally.wrong);
    println!("stuck: {}", tally.stuck);
    println!("extra_load: {extra:.4}");
    println!("extra_load_allowed: {allowed:.4}");
    println!("rss_mb: {:.1}", memory.last().copied().unwrap_or_default());
    println!("rss_growth_mb: {growth:.1}");
    tally.wrong == 0
        && tally.stuck == 0
        && done.twice == 0
        && left == 0
        && extra <= allowed
        && (growth <= GROWTH || http.clock().monotonic() < WARM)
}

/// How the calls of one task, or of all, ended.
#[derive(Debug, Default)]
struct Tally {
    /// Calls to the server that fails.
    calls: u64,
    true_results: u64,
    /// Typed errors that one of the faults explains, by kind.
    errors: BTreeMap<String, u64>,
    /// Another result than the true one, or an error that no fault explains.
    wrong: u64,
    /// Calls that did not end.
    stuck: u64,
    /// Calls that the caller gave up in the middle.
    given_up: u64,
    /// Calls to an address where nothing listens, each of which ended in an error that says so.
    refused: u64,
}

impl Tally {
    fn add(&mut self, other: &Self) {
        self.calls += other.calls;
        self.true_results += other.true_results;
        self.wrong += other.wrong;
        self.stuck += other.stuck;
        self.given_up += other.given_up;
        self.refused += other.refused;
        for (kind, count) in &other.errors {
            *self.errors.entry(kind.clone()).or_default() += count;
        }
    }

    fn note(&mut self, result: Result<bool, Error>) {
        match result {
            Ok(true) => self.true_results += 1,
            Ok(false) => self.wrong += 1,
            Err(e) if is_explained(e.kind()) => {
                *self.errors.entry(name_of(e.kind())).or_default() += 1;
            }
            Err(e) => {
                eprintln!("no fault explains this: {e}");
                self.wrong += 1;
            }
        }
    }
}

/// Whether one of the faults leads to errors of this kind.
fn is_explained(kind: ErrorKind) -> bool {
    !matches!(
        kind,
        ErrorKind::NoToken
            | ErrorKind::InvalidRequest
            | ErrorKind::QuotaExhausted
            | ErrorKind::NotModified
    )
}

/// `RateLimited` as `rate_limited`.
fn name_of(kind: ErrorKind) -> String {
    let mut name = String::new();
    for c in format!("{kind:?}").chars() {
        if c.is_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(c.to_ascii_lowercase());
    }
    name
}

/// One task: call after call until the time is over.
struct Caller {
    client: Client,
    refused: Client,
    dice: fastrand::Rng,
    task: u64,
    clock: SystemClock,
    end: Duration,
}

impl Caller {
    async fn run(mut self) -> Tally {
        let mut tally = Tally::default();
        let mut number = self.task << 32;
        while self.clock.monotonic() < self.end {
            number += 1;
            match self.dice.u32(0..200) {
                0 => match caller::call(&self.refused, number).await {
                    Err(e) if e.kind() == ErrorKind::Transport && !e.may_have_arrived() => {
                        tally.refused += 1
                    }
                    _ => tally.wrong += 1,
                },
                1..=4 => self.give_up(number, &mut tally).await,
                _ => {
                    tally.calls += 1;
                    let call = caller::call(&self.client, number);
                    match timeout(caller::DEADLINE + STUCK, call).await {
                        Ok(result) => tally.note(result),
                        Err(_) => tally.stuck += 1,
                    }
                }
            }
        }
        tally
    }

    /// A call whose caller goes away, wherever the call happens to be.
    async fn give_up(&mut self, number: u64, tally: &mut Tally) {
        tally.calls += 1;
        let patience = Duration::from_micros(self.dice.u64(0..5_000));
        match timeout(patience, caller::call(&self.client, number)).await {
            Ok(result) => tally.note(result),
            Err(_) => tally.given_up += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_named_as_the_other_numbers_are() {
        assert_eq!(name_of(ErrorKind::RateLimited), "rate_limited");
        assert_eq!(name_of(ErrorKind::Transport), "transport");
    }
}
