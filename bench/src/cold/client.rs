//! The client, in a process of its own, whose CPU time is that of its calls and of its start.

use std::borrow::Cow;
use std::env;
use std::io::Write as _;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use http::StatusCode;
use rustix::time::{ClockId, clock_gettime};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tempfile::NamedTempFile;
use tokio::process::Command;
use tokio::sync::Barrier;
use tokio::task::JoinSet;
use zoho_http::clock::{Clock as _, SystemClock};
use zoho_http::data_center::Endpoints;
use zoho_http::external::Url;
use zoho_http::product::ApiError;
use zoho_http::{Http, Operation, Product, Request, decode};

static GET: Operation = Operation::get("bench.get", "/record");

/// What to call.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    #[arg(long)]
    port: u16,
    #[arg(long)]
    calls: u16,
    #[arg(long)]
    waves: u16,
}

/// How the calls of one process went.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Went {
    pub(super) waves: Vec<Wave>,
    /// The CPU time of the process, its start included.
    pub(super) cpu_ms: f64,
}

/// When each call of a wave was answered, in milliseconds from their common start, in order.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Wave(Vec<f64>);

impl Wave {
    pub(super) fn last(&self) -> Result<f64> {
        self.0.last().copied().context("no call")
    }

    pub(super) fn last_but_one(&self) -> Result<f64> {
        let last = self.0.iter().rev().nth(1);
        last.copied().context("one call has no others")
    }
}

/// Runs the client as a child that trusts `certificate` as it would one of the system.
pub(super) async fn run_apart(
    port: u16,
    certificate: &str,
    calls: u16,
    waves: u16,
) -> Result<Went> {
    let mut trusted = NamedTempFile::new()?;
    trusted.write_all(certificate.as_bytes())?;
    let mut client = Command::new(env::current_exe()?);
    client.arg("cold-client");
    for (name, value) in [("--port", port), ("--calls", calls), ("--waves", waves)] {
        client.args([name, &value.to_string()]);
    }
    let output = client
        .env("SSL_CERT_FILE", trusted.path())
        .env_remove("SSL_CERT_DIR")
        .stderr(Stdio::inherit())
        .kill_on_drop(true)
        .output()
        .await?;
    ensure!(output.status.success(), "the client failed");
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// The client's side: makes the calls and prints how they went.
pub(crate) async fn run(options: &Options) -> Result<()> {
    let url: Url = format!("https://localhost:{}", options.port).parse()?;
    let mut waves = Vec::new();
    for _ in 0..options.waves {
        waves.push(wave(&url, options.calls).await?);
    }
    let cpu_ms = millis(cpu_time()?);
    let went = Went { waves, cpu_ms };
    println!("{}", serde_json::to_string(&went)?);
    Ok(())
}

/// Makes `calls` calls at once, the first ones of an engine of their own.
async fn wave(url: &Url, calls: u16) -> Result<Wave> {
    let endpoints = Endpoints::custom("bench", url, url, url, url)?;
    let client = Http::new()?.anonymous_client(Arc::new(Bench), endpoints);
    let together = Arc::new(Barrier::new(usize::from(calls) + 1));
    let mut under_way = JoinSet::new();
    for _ in 0..calls {
        let (client, together) = (client.clone(), Arc::clone(&together));
        under_way.spawn(async move {
            together.wait().await;
            let request = Request::new(&GET);
            let answer = client.fetch(&request, decode::json::<Value>).await?;
            ensure!(answer.attempts() == 1, "it was sent again");
            Ok(())
        });
    }
    let clock = SystemClock::new();
    together.wait().await;
    let start = clock.monotonic();
    let mut answered = Vec::new();
    while let Some(call) = under_way.join_next().await {
        call??;
        answered.push(millis(clock.monotonic() - start));
    }
    Ok(Wave(answered))
}

#[derive(Debug)]
struct Bench;

impl Product for Bench {
    fn name(&self) -> &'static str {
        "bench"
    }

    fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<Cow<'e, Url>, String> {
        Ok(Cow::Borrowed(endpoints.api()))
    }

    fn api_error(&self, _: StatusCode, _: &[u8]) -> Option<ApiError> {
        None
    }
}

/// What this process has worked so far, user and system.
fn cpu_time() -> Result<Duration> {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    let (seconds, nanos) = (u64::try_from(time.tv_sec), u32::try_from(time.tv_nsec));
    Ok(Duration::new(seconds?, nanos.context("no time")?))
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
