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
const CONNECTIONS: usize = 2;
const COLD_OVER_ONE: f64 = 1.6;
const CPU_OVER_HTTP1: f64 = 0.5;

/// The delay of each direction.
const DELAY: Duration = Duration::from_millis(10);
/// How long the server takes for the first call where that one is slow.
const SLOW: Duration = Duration::from_secs(2);

/// How many calls, and how often.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// How many calls are made at once
    #[arg(long, default_value_t = 64, value_parser = clap::value_parser!(u16).range(2..=1000))]
    calls: u16,
    /// How often each is measured, in a process of its own each time
    #[arg(long, default_value_t = 15, value_parser = clap::value_parser!(u16).range(1..=1000))]
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

    /// Has a process make `calls` first calls at once; returns how they went, and how many connections the server
    /// accepted.
    async fn call(&self, calls: u16) -> Result<(Went, usize)> {
        let before = self.server.connections();
        let certificate = self.server.certificate();
        let went = client::run_apart(self.relay.port(), certificate, calls).await?;
        Ok((went, self.server.connections() - before))
    }
}

/// Measures and prints; whether the design's promises are kept.
pub(crate) async fn run(options: &Options) -> Result<bool> {
    let calls = options.calls;
    let quick = Away::start(Speaks::Http2, None).await?;
    let slow_first = Away::start(Speaks::Http2, Some(SLOW)).await?;
    let http1 = Away::start(Speaks::Http1, None).await?;
    let (mut one, mut all) = (Vec::new(), Vec::new());
    let (mut connections, mut connections_http1) = (0, 0);
    let (mut cpu, mut cpu_http1) = (Vec::new(), Vec::new());
    // In turn, so that whatever else the machine does befalls all of them.
    for _ in 0..options.rounds {
        let (went, _) = quick.call(1).await?;
        one.push(went.last()?);
        let (went, accepted) = quick.call(calls).await?;
        connections = connections.max(accepted);
        all.push(went.last()?);
        cpu.push(went.cpu_ms);
        let (went, accepted) = http1.call(calls).await?;
        connections_http1 = connections_http1.max(accepted);
        cpu_http1.push(went.cpu_ms);
    }
    let (went, slow_connections) = slow_first.call(calls).await?;
    let others = went.last_but_one().context("one call has no others")?;

    let (one, all) = (median(&mut one)?, median(&mut all)?);
    let (cpu, cpu_http1) = (median(&mut cpu)?, median(&mut cpu_http1)?);
    let (cold, slow_cold, cpu_ratio) = (all / one, others / one, cpu / cpu_http1);
    println!("calls: {calls}");
    println!("connections: {connections}");
    println!("one_ms: {one:.1}");
    println!("all_ms: {all:.1}");
    println!("cold_over_one: {cold:.2}");
    println!("slow_first_connections: {slow_connections}");
    println!("slow_first_ms: {:.0}", went.last()?);
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
