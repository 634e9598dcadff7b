//! A real redis-server for one measurement.

use std::io::ErrorKind;
use std::net::TcpListener;
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context as _, Result, bail};
use tokio::io::{AsyncBufReadExt as _, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

/// A redis-server that keeps nothing on the disk. It is killed when this is dropped.
pub(crate) struct RedisServer {
    port: u16,
    _process: Child,
    /// Kept open for as long as it writes.
    _log: Lines<BufReader<ChildStdout>>,
}

impl RedisServer {
    /// Starts one on a free port of loopback.
    pub(crate) async fn start(folder: &Path) -> Result<Self> {
        // Somebody may take the port between our look and the server's.
        for _ in 0..10 {
            if let Some(started) = Self::try_start(folder).await? {
                return Ok(started);
            }
        }
        bail!("redis-server finds no free port");
    }

    async fn try_start(folder: &Path) -> Result<Option<Self>> {
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let started = Command::new("redis-server")
            .args(["--port", &port.to_string(), "--bind", "127.0.0.1"])
            .args(["--save", "", "--appendonly", "no", "--dir"])
            .arg(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn();
        let mut process = match started {
            Err(e) if e.kind() == ErrorKind::NotFound => {
                bail!("redis-server is missing: apt-get install --yes redis-server")
            }
            started => started.context("redis-server cannot be started")?,
        };
        let log = process.stdout.take().context("it has no log")?;
        let mut log = BufReader::new(log).lines();
        let mut whole = String::new();
        while let Some(line) = log.next_line().await? {
            if line.contains("Ready to accept connections") {
                return Ok(Some(Self {
                    port,
                    _process: process,
                    _log: log,
                }));
            }
            whole = whole + &line + "\n";
        }
        if whole.contains("Address already in use") {
            return Ok(None);
        }
        bail!("redis-server does not start:\n{whole}");
    }

    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }
}
