//! The client, in a process of its own: its first calls are the process's first, and its CPU time is theirs.

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
use zoho_http::{
    Clock as _, Endpoints, Fault, Http, Operation, Product, Request, SystemClock, Url, decode,
};

static GET: Operation = Operation::get("bench.get", "/record");

/// What to call.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    #[arg(long)]
    port: u16,
    #[arg(long)]
    calls: u16,
}

/// How the calls of one process went.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Went {
    /// When each was answered, from their common start, in order.
    answered_ms: Vec<f64>,
    /// The CPU time of the process until then, of its start too.
    pub(super) cpu_ms: f64,
}

impl Went {
    pub(super) fn last(&self) -> Result<f64> {
        self.answered_ms.last().copied().context("no call")
    }

    pub(super) fn last_but_one(&self) -> Option<f64> {
        self.answered_ms.iter().rev().nth(1).copied()
    }
}

/// Runs the client as a child that trusts `certificate` as it would one of the system.
pub(super) async fn run_apart(port: u16, certificate: &str, calls: u16) -> Result<Went> {
    let mut trusted = NamedTempFile::new()?;
    trusted.write_all(certificate.as_bytes())?;
    let output = Command::new(env::current_exe()?)
        .arg("cold-client")
        .args(["--port", &port.to_string(), "--calls", &calls.to_string()])
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
    let endpoints = Endpoints::custom("bench", &url, &url, &url, &url)?;
    let client = Http::new()?.anonymous_client(Arc::new(Bench), endpoints);
    let together = Arc::new(Barrier::new(usize::from(options.calls) + 1));
    let mut calls = JoinSet::new();
    for _ in 0..options.calls {
        let (client, together) = (client.clone(), Arc::clone(&together));
        calls.spawn(async move {
            together.wait().await;
            let answer = client
                .fetch(&Request::new(&GET), decode::json::<Value>)
                .await?;
            ensure!(answer.attempts() == 1, "it was sent again");
            Ok(())
        });
    }
    let clock = SystemClock::new();
    together.wait().await;
    let start = clock.monotonic();
    let mut answered_ms = Vec::new();
    while let Some(answered) = calls.join_next().await {
        answered??;
        answered_ms.push(millis(clock.monotonic() - start));
    }
    let cpu_ms = millis(cpu_time()?);
    let went = Went {
        answered_ms,
        cpu_ms,
    };
    println!("{}", serde_json::to_string(&went)?);
    Ok(())
}

#[derive(Debug)]
struct Bench;

impl Product for Bench {
    fn name(&self) -> &'static str {
        "bench"
    }

    fn base_url<'e>(&self, endpoints: &'e Endpoints) -> &'e Url {
        endpoints.api()
    }

    fn fault(&self, _: StatusCode, _: &[u8]) -> Option<Fault> {
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
