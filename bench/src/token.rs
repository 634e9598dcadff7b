//! `cargo xtask bench token`: the token at hand, and 10,000 tasks that wait for one.

use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result};
use tokio::sync::Barrier;
use tokio::task::JoinSet;
use zoho_auth::{ConnectionTokens, MemoryStore, TokenStore};
use zoho_http::TokenSource;
use zoho_http::clock::{Clock, SystemClock};
use zoho_sim::{Fault, FaultMatch, Role, Sim};

use crate::zoho_world::{TOKEN_PATH, expire, sdk, sign_in, user};

const BATCHES: usize = 301;
const CALLS: u32 = 50_000;
const TASKS: usize = 10_000;
/// What a look at the token at hand may cost more than a look at the clock.
const MOST_BEYOND_CLOCK_NS: f64 = 25.0;
/// How long the accounts server takes to answer: long enough for every task to come and wait.
const ANSWER_DELAY: Duration = Duration::from_millis(500);

/// Measures and prints; whether the counts, and what a look costs, are what the design promises. Other times
/// are for people to judge.
pub(crate) async fn run() -> Result<bool> {
    let sim = Sim::start().await?;
    let store: Arc<dyn TokenStore> = Arc::new(MemoryStore::new());
    let zoho = sdk(Arc::clone(&store), sim.data_centers(), "zoho-bench")?;
    sign_in(&sim, &zoho).await?;
    let source = || {
        let accounts = zoho.accounts().clone();
        Arc::new(ConnectionTokens::new(user(), Arc::clone(&store), accounts))
    };

    // As the clients have it: behind the trait.
    let fresh: Arc<dyn TokenSource> = source();
    fresh.token().await?;
    let current = ns_a_call(|| fresh.current());
    println!("current_ns: {current:.1}");
    // What of it is the system's clock.
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::new());
    let clock = ns_a_call(|| clock.now());
    println!("clock_ns: {clock:.1}");
    let beyond = current - clock;
    println!("current_beyond_clock_ns: {beyond:.1} (allowed {MOST_BEYOND_CLOCK_NS:.1})");
    let allocations = current_allocations(&*fresh)?;
    println!("current_allocations: {allocations}");

    expire(&sim, &*store).await?;
    let delayed = FaultMatch::role(Role::Accounts).path(TOKEN_PATH);
    sim.fail_next(delayed, 1, Fault::Delay(ANSWER_DELAY));
    let (waited, took) = all_wait(source()).await?;
    let requests = sim.token_requests();
    println!("refresh_tasks: {TASKS}");
    println!("waited: {waited}");
    println!("token_requests: {requests}");
    println!("answer_delay_ms: {}", ANSWER_DELAY.as_millis());
    println!("waiting_ms: {:.1}", took.as_secs_f64() * 1e3);
    let is_quick = beyond <= MOST_BEYOND_CLOCK_NS;
    Ok(is_quick && allocations == 0 && waited == TASKS && requests == 1)
}

/// The median of many batches, in nanoseconds a call.
fn ns_a_call<T>(call: impl Fn() -> T) -> f64 {
    let clock = SystemClock::new();
    let mut batches: Vec<Duration> = (0..BATCHES)
        .map(|_| {
            let start = clock.monotonic();
            for _ in 0..CALLS {
                black_box(black_box(&call)());
            }
            clock.monotonic() - start
        })
        .collect();
    let (_, median, _) = batches.select_nth_unstable(BATCHES / 2);
    median.as_secs_f64() * 1e9 / f64::from(CALLS)
}

/// How often a thousand calls allocate together.
fn current_allocations(tokens: &dyn TokenSource) -> Result<u64> {
    tokens.current().context("the token is not at hand")?;
    let counted = allocation_counter::measure(|| {
        for _ in 0..1000 {
            black_box(black_box(tokens).current());
        }
    });
    Ok(counted.count_total)
}

/// Lets every task ask for a token at the same moment. How many found none at hand, and how long it took
/// until the last one had it.
async fn all_wait(tokens: Arc<ConnectionTokens>) -> Result<(usize, Duration)> {
    let clock = SystemClock::new();
    let barrier = Arc::new(Barrier::new(TASKS + 1));
    let mut tasks = JoinSet::new();
    for _ in 0..TASKS {
        let (barrier, tokens) = (Arc::clone(&barrier), Arc::clone(&tokens));
        tasks.spawn(async move {
            barrier.wait().await;
            let waits = tokens.current().is_none();
            tokens.token().await.map(|_| waits)
        });
    }
    let start = clock.monotonic();
    barrier.wait().await;
    let mut waited = 0;
    while let Some(result) = tasks.join_next().await {
        waited += usize::from(result??);
    }
    Ok((waited, clock.monotonic() - start))
}
