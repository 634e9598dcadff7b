//! `cargo xtask bench cold`: 64 first calls at once, over TLS, to a server that is 20 ms away.

pub(crate) mod client;
mod relay;
mod server;

use std::time::Duration;

use anyhow::{Context as _, Result};

use client::Went;
use relay::Relay;
use server::{Server, Speaks};

/// What the design promises.
const CONNECTIONS: f64 = 2.0;
const COLD_OVER_ONE: f64 = 1.6;
const CPU_OVER_HTTP1: f64 = 0.5;

/// The delay of each direction.
const DELAY: Duration = Duration::from_millis(10);
/// How many clients there are at the most whose first call is slow.
const SLOW_ROUNDS: u16 = 3;
/// How long the server takes for the first call where that one is slow.
const SLOW: Duration = Duration::from_secs(2);

/// How many calls, and how often.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// How many calls are made at once
    #[arg(long, default_value_t = 64, value_parser = clap::value_parser!(u16).range(2..=1000))]
    calls: u16,
    /// How often a client makes that many first calls, as an engine of its own each time
    #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u16).range(1..=1000))]
    waves: u16,
    /// How many clients there are of each kind, one after the other
    #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(u16).range(1..=1000))]
    rounds: u16,
}

/// A server behind its relay.
struct Away {
    server: Server,
    relay: Relay,
}

impl Away {
    async fn start(speaks: Speaks, slow: Option<Duration>) -> Result<Self> {
        let server = Server::start(speaks, slow).await?;
        let relay = Relay::start(server.address(), DELAY).await?;
        Ok(Self { server, relay })
    }

    /// Has a process make `calls` first calls at once, `waves` times; returns how they went, and how many
    /// connections the server accepted for each wave.
    async fn call(&self, calls: u16, waves: u16) -> Result<(Went, f64)> {
        let before = self.server.connections();
        let certificate = self.server.certificate();
        let went = client::run_apart(self.relay.port(), certificate, calls, waves).await?;
        let accepted = self.server.connections() - before;
        Ok((went, accepted as f64 / f64::from(waves)))
    }
}

/// Measures and prints; whether the design's promises are kept.
pub(crate) async fn run(options: &Options) -> Result<bool> {
    let (calls, waves) = (options.calls, options.waves);
    let quick = Away::start(Speaks::Http2, None).await?;
    let http1 = Away::start(Speaks::Http1, None).await?;
    let (mut one, mut all, mut one_of_new) = (Vec::new(), Vec::new(), Vec::new());
    let (mut connections, mut connections_http1) = (0f64, 0f64);
    let (mut cpu, mut cpu_http1) = (Vec::new(), Vec::new());
    // In turn, so that whatever else the machine does befalls all of them.
    for _ in 0..options.rounds {
        let (went, _) = quick.call(1, waves).await?;
        // What a process does only once takes longer than a call.
        one_of_new.push(went.waves.first().context("no wave")?.last()?);
        for wave in went.waves {
            one.push(wave.last()?);
        }
        let (went, accepted) = quick.call(calls, waves).await?;
        connections = connections.max(accepted);
        for wave in went.waves {
            all.push(wave.last()?);
        }
        cpu.push(went.cpu_ms);
        let (went, accepted) = http1.call(calls, waves).await?;
        connections_http1 = connections_http1.max(accepted);
        cpu_http1.push(went.cpu_ms);
    }
    let (mut first, mut others, mut slow_connections) = (Vec::new(), Vec::new(), 0f64);
    for _ in 0..options.rounds.min(SLOW_ROUNDS) {
        let slow = Away::start(Speaks::Http2, Some(SLOW)).await?;
        let (went, accepted) = slow.call(calls, 1).await?;
        let wave = went.waves.first().context("no wave")?;
        first.push(wave.last()?);
        others.push(wave.last_but_one()?);
        slow_connections = slow_connections.max(accepted);
    }

    let (one, all) = (median(&mut one)?, median(&mut all)?);
    let (cpu, cpu_http1) = (median(&mut cpu)?, median(&mut cpu_http1)?);
    let (first, others) = (median(&mut first)?, median(&mut others)?);
    let one_of_new = median(&mut one_of_new)?;
    let (cold, slow_cold, cpu_ratio) = (all / one, others / one_of_new, cpu / cpu_http1);
    println!("calls: {calls}");
    println!("connections: {connections}");
    println!("one_ms: {one:.1}");
    println!("all_ms: {all:.1}");
    println!("cold_over_one: {cold:.2}");
    println!("slow_first_connections: {slow_connections}");
    println!("slow_first_ms: {first:.0}");
    println!("slow_first_one_ms: {one_of_new:.1}");
    println!("slow_first_others_ms: {others:.1}");
    println!("slow_first_others_over_one: {slow_cold:.2}");
    println!("http1_connections: {connections_http1}");
    println!("cpu_ms: {cpu:.1}");
    println!("http1_cpu_ms: {cpu_http1:.1}");
    println!("cpu_over_http1: {cpu_ratio:.2}");
    Ok(connections.max(slow_connections) <= CONNECTIONS
        && cold.max(slow_cold) <= COLD_OVER_ONE
        && cpu_ratio <= CPU_OVER_HTTP1)
}

fn median(values: &mut [f64]) -> Result<f64> {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().context("no values")
}
