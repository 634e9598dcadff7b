//! `cargo xtask bench overhead`: what a call through the SDK costs, beside the same call with bare reqwest
//! and serde_json.

pub(crate) mod records;
pub(crate) mod server;
mod sides;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context as _, Result};
use rustix::time::{ClockId, clock_gettime};
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;
use url::Url;
use zoho_http::clock::{Clock, SystemClock};

use crate::child::ServerProcess;
use sides::{Side, What};

/// What the design promises.
const TIME: f64 = 1.05;
const ALLOCATIONS: f64 = 1.2;

/// How many calls are made and compared.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct Options {
    /// How many records are fetched, one a call, on each side and at each width
    #[arg(long, default_value_t = 20_000)]
    gets: usize,
    /// How many lists are fetched, likewise
    #[arg(long, default_value_t = 600)]
    lists: usize,
    /// Measure this case alone: `get_1`, `get_16`, `list_1`, `list_16`
    #[arg(long)]
    only: Option<String>,
    /// Make the calls of one side alone and measure nothing: for profilers
    #[arg(long, value_parser = ["bare", "sdk"], requires = "only")]
    side: Option<String>,
    /// Call a server that runs already, `zoho-bench overhead-server`: for profilers that cannot follow children
    #[arg(long, value_name = "URL")]
    server: Option<Url>,
}

/// A kind of call and how many are under way at a time.
struct Case {
    name: &'static str,
    what: What,
    width: usize,
    /// Calls in one stretch, after which it is the other side's turn.
    stretch: usize,
}

const CASES: [Case; 4] = [
    Case {
        name: "get_1",
        what: What::Get,
        width: 1,
        stretch: 100,
    },
    Case {
        name: "get_16",
        what: What::Get,
        width: 16,
        stretch: 160,
    },
    Case {
        name: "list_1",
        what: What::List,
        width: 1,
        stretch: 10,
    },
    Case {
        name: "list_16",
        what: What::List,
        width: 16,
        stretch: 32,
    },
];

/// Measures and prints; whether the design's promises are kept.
pub(crate) async fn run(options: Options) -> Result<bool> {
    let server = match options.server {
        Some(_) => None,
        None => Some(ServerProcess::start(&["overhead-server"]).await?),
    };
    let started = server.as_ref().map(|server| server.url().clone());
    let url = options.server.clone().or(started).context("no server")?;
    // On a runtime of one thread: allocations are counted by thread.
    tokio::task::spawn_blocking(move || measure(&options, &url)).await?
}

fn measure(options: &Options, server: &Url) -> Result<bool> {
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    let _ = provider.install_default();
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let _guard = runtime.enter();
    let sides = [Side::bare(server)?, Side::sdk(server)?];
    let (mut time, mut allocations) = (0f64, 0f64);
    for case in &CASES {
        if options.only.as_ref().is_some_and(|only| only != case.name) {
            continue;
        }
        let calls = match case.what {
            What::Get => options.gets,
            What::List => options.lists,
        };
        if let Some(side) = &options.side {
            let side = &sides[usize::from(side == "sdk")];
            runtime.block_on(stretch(side, case, calls))?;
            continue;
        }
        let found = compare(&runtime, &sides, case, calls)?;
        found.print(case.name);
        time = time.max(found.time_ratio);
        allocations = allocations.max(found.alloc_ratio());
    }
    println!("time_ratio: {time:.3}");
    println!("alloc_ratio: {allocations:.3}");
    Ok(time <= TIME && allocations <= ALLOCATIONS)
}

/// How the two sides compare in one case; first bare, then the SDK.
struct Found {
    time_ratio: f64,
    cpu_ratio: f64,
    calls_per_second: [f64; 2],
    allocations: [f64; 2],
    bytes: [f64; 2],
}

impl Found {
    fn alloc_ratio(&self) -> f64 {
        self.allocations[1] / self.allocations[0]
    }

    fn print(&self, name: &str) {
        println!("{name}_time_ratio: {:.3}", self.time_ratio);
        println!("{name}_cpu_ratio: {:.3}", self.cpu_ratio);
        println!("{name}_alloc_ratio: {:.3}", self.alloc_ratio());
        for (at, side) in ["bare", "sdk"].iter().enumerate() {
            println!(
                "{name}_calls_per_second_{side}: {:.0}",
                self.calls_per_second[at]
            );
            println!("{name}_allocations_{side}: {:.1}", self.allocations[at]);
            println!("{name}_allocated_bytes_{side}: {:.0}", self.bytes[at]);
        }
    }
}

/// Lets the sides take turns, the first of a pair being the second of the next.
fn compare(runtime: &Runtime, sides: &[Side; 2], case: &Case, calls: usize) -> Result<Found> {
    let mut allocations = [0f64; 2];
    let mut bytes = [0f64; 2];
    for (at, side) in sides.iter().enumerate() {
        // Warm, so that connections stand and buffers have found their size.
        runtime.block_on(stretch(side, case, case.stretch.max(100)))?;
        let count = case.stretch * 4;
        let mut result = Ok(());
        let counted = allocation_counter::measure(|| {
            result = runtime.block_on(stretch(side, case, count));
        });
        result?;
        allocations[at] = counted.count_total as f64 / count as f64;
        bytes[at] = counted.bytes_total as f64 / count as f64;
    }

    let clock = SystemClock::new();
    let (mut time, mut cpu) = (Vec::new(), Vec::new());
    let mut total = [Duration::ZERO; 2];
    let pairs = calls.div_ceil(case.stretch).max(1);
    for pair in 0..pairs {
        let mut took = [Duration::ZERO; 2];
        let mut worked = [Duration::ZERO; 2];
        let order = if pair % 2 == 0 { [0, 1] } else { [1, 0] };
        for at in order {
            let (start, cpu) = (clock.monotonic(), cpu_time()?);
            runtime.block_on(stretch(&sides[at], case, case.stretch))?;
            took[at] = clock.monotonic() - start;
            worked[at] = cpu_time()? - cpu;
            total[at] += took[at];
        }
        time.push(ratio(took));
        cpu.push(ratio(worked));
    }
    let made = (pairs * case.stretch) as f64;
    Ok(Found {
        time_ratio: median(&mut time),
        cpu_ratio: median(&mut cpu),
        calls_per_second: total.map(|total| made / total.as_secs_f64()),
        allocations,
        bytes,
    })
}

/// Makes `calls` calls, as many at a time as the case says.
async fn stretch(side: &Side, case: &Case, calls: usize) -> Result<()> {
    let left = Arc::new(AtomicUsize::new(calls));
    let mut tasks = JoinSet::new();
    for _ in 0..case.width {
        let (side, left, what) = (side.clone(), Arc::clone(&left), case.what);
        tasks.spawn(async move {
            let next =
                || left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |n| n.checked_sub(1));
            while next().is_ok() {
                side.call(what).await?;
            }
            Ok::<_, anyhow::Error>(())
        });
    }
    while let Some(result) = tasks.join_next().await {
        result??;
    }
    Ok(())
}

/// What this thread has worked so far.
fn cpu_time() -> Result<Duration> {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    let (seconds, nanos) = (u64::try_from(time.tv_sec), u32::try_from(time.tv_nsec));
    Ok(Duration::new(seconds?, nanos.context("no time")?))
}

fn ratio(took: [Duration; 2]) -> f64 {
    took[1].as_secs_f64() / took[0].as_secs_f64()
}

fn median(values: &mut [f64]) -> f64 {
    let middle = values.len() / 2;
    *values.select_nth_unstable_by(middle, f64::total_cmp).1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answers_are_as_large_as_they_should_be() {
        assert_eq!(records::one().unwrap().len(), 600);
        let list = records::list().unwrap().len();
        assert!((105_500..106_500).contains(&list), "{list}");
    }

    #[test]
    fn the_median_is_the_middle() {
        assert_eq!(median(&mut [3.0, 1.0, 2.0]), 2.0);
    }
}
