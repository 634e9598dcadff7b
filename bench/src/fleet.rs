//! `cargo xtask bench fleet`: real processes on one store, when the token has expired.

pub(crate) mod member;
pub(crate) mod redis;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use clap::ValueEnum;
use tokio::time::timeout;
use zoho_auth::{FileStore, RedisStore, TokenStore};
use zoho_http::clock::{Clock, SystemClock};
use zoho_sim::{Fault, FaultMatch, Role, Sim};

use crate::zoho_world::{TOKEN_PATH, expire, refuse, sdk, sign_in};
use member::{Member, Outcome};
use redis::RedisServer;

/// How long anything is waited for.
const PATIENCE: Duration = Duration::from_secs(90);
/// How often the simulator is asked whether the token request has come.
const POLL: Duration = Duration::from_millis(5);

/// How large a fleet, on what store.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// How many processes
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u16).range(1..=500))]
    processes: u16,
    /// What they share
    #[arg(long, value_enum)]
    store: Kind,
    /// Kill (SIGKILL) the process that renews the token, in the middle of it
    #[arg(long)]
    kill_holder: bool,
    /// Let Zoho refuse the token before its time, instead of letting it expire
    #[arg(long)]
    refused: bool,
    /// How long the accounts server takes to answer: long enough for every process to come and wait
    #[arg(long, value_name = "MS", default_value_t = 500)]
    answer_delay: u64,
}

/// What the processes share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    /// One file
    File,
    /// A redis-server, started for it
    Redis,
}

impl Kind {
    /// Opens the store at a path or URL.
    pub(crate) fn open(self, place: &str) -> Result<Arc<dyn TokenStore>> {
        Ok(match self {
            Self::File => Arc::new(FileStore::open(Path::new(place))?),
            Self::Redis => Arc::new(RedisStore::connect(place)?),
        })
    }
}

/// Measures and prints; whether the design's promises are kept.
pub(crate) async fn run(options: &Options) -> Result<bool> {
    let folder = tempfile::tempdir()?;
    let server = match options.store {
        Kind::File => None,
        Kind::Redis => Some(RedisServer::start(folder.path()).await?),
    };
    let place = match &server {
        None => folder.path().join("connections.json").display().to_string(),
        Some(server) => server.url(),
    };
    let store = options.store.open(&place)?;
    let sim = Sim::start().await?;
    let zoho = sdk(
        Arc::clone(&store),
        sim.data_centers(),
        "zoho-bench/0 (parent)",
    )?;
    sign_in(&sim, &zoho).await?;
    if options.refused {
        refuse(&sim);
    } else {
        expire(&sim, &*store).await?;
    }
    let delay = Duration::from_millis(options.answer_delay);
    let renewals = FaultMatch::role(Role::Accounts).path(TOKEN_PATH);
    sim.fail_next(renewals, usize::MAX, Fault::Delay(delay));

    let mut members = Vec::new();
    for number in 1..=options.processes {
        members.push(Member::spawn(number, options.store, &place, &sim)?);
    }
    for member in &mut members {
        timeout(PATIENCE, member.ready())
            .await
            .context("a process is not ready in time")??;
    }
    let clock = SystemClock::new();
    let start = clock.monotonic();
    for member in &mut members {
        member.go().await?;
    }
    if options.kill_holder {
        let holder = timeout(PATIENCE, holder(&sim, &clock))
            .await
            .context("no process asks for a token")??;
        let at = usize::from(holder)
            .checked_sub(1)
            .filter(|at| *at < members.len())
            .context("the token request comes from nobody of the fleet")?;
        members.swap_remove(at).kill().await?;
    }
    let expected = members.len();
    let mut outcomes = Vec::new();
    for member in members {
        // One after the other, but all run: the clock stops at the last.
        let outcome = timeout(PATIENCE, member.outcome()).await;
        outcomes.push(outcome.unwrap_or_else(|_| Ok(Outcome::silent()))?);
    }
    let seconds = (clock.monotonic() - start).as_secs_f64();
    ensure!(outcomes.len() == expected, "an outcome is lost");

    let failed: Vec<_> = outcomes.iter().filter(|o| o.error.is_some()).collect();
    for error in failed.iter().filter_map(|o| o.error.as_deref()).take(3) {
        eprintln!("a process failed: {error}");
    }
    let killed = usize::from(options.kill_holder);
    let requests = sim.token_requests();
    println!("store: {}", format!("{:?}", options.store).to_lowercase());
    println!("processes: {}", options.processes);
    println!("refused: {}", options.refused);
    println!("killed: {killed}");
    println!("answer_delay_ms: {}", options.answer_delay);
    println!("token_requests: {requests}");
    println!("tokens_used: {}", tokens_used(&sim));
    println!("failed: {}", failed.len());
    println!(
        "reconnects: {}",
        outcomes.iter().filter(|o| o.reconnect).count()
    );
    println!("seconds: {seconds:.3}");
    Ok(failed.is_empty() && requests <= 1 + killed)
}

/// The number of the process whose token request came first: it holds the lease.
async fn holder(sim: &Sim, clock: &SystemClock) -> Result<u16> {
    loop {
        let requests = sim.requests();
        let renewal = requests.iter().find(|r| r.path() == TOKEN_PATH);
        if let Some(renewal) = renewal {
            let agent = renewal.header("user-agent");
            return member::number_of(agent.unwrap_or_default())
                .context("the token request does not say whose it is");
        }
        clock.sleep(POLL).await;
    }
}

/// How many different access tokens the processes called the API with.
fn tokens_used(sim: &Sim) -> usize {
    let requests = sim.requests();
    let calls = requests.iter().filter(|r| r.role() == Role::Api);
    let tokens: BTreeSet<_> = calls.filter_map(|call| call.access_token()).collect();
    tokens.len()
}
