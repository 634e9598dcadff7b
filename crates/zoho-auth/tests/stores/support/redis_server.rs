//! A real redis-server of a test's own. The tests that cross crates use this file too.

use std::env;
use std::io::{BufRead, BufReader, ErrorKind};
use std::ops::Range;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use redis::RedisResult;
use redis::aio::{MultiplexedConnection, PubSub};
use rustix::process::{Pid, Signal, WaitOptions, kill_process, waitpid};
use tempfile::TempDir;
use zoho_http::clock::{Clock, SystemClock};

/// Names the server to test with in place of the `redis-server` that is installed: `cargo xtask servers`.
const PROGRAM: &str = "ZOHO_REDIS_SERVER";
/// What a server says when it serves, and a sentinel when it watches.
const READY: &str = "Ready to accept connections";
const WATCHES: &str = "+monitor master";
/// What the log says of a port that another has.
const IN_USE: &str = "Address already in use";
/// How long another server may have the port of one that is to start again. It belongs to a test that runs
/// beside this one.
const PATIENCE: Duration = Duration::from_secs(20);

/// A redis-server that keeps nothing on the disk. It is killed when this is dropped.
pub(crate) struct RedisServer {
    running: Option<Running>,
    port: u16,
    folder: TempDir,
    settings: Vec<String>,
    ready: &'static str,
}

struct Running {
    process: Child,
    /// Its log, kept open for as long as it writes.
    _log: BufReader<ChildStdout>,
}

impl RedisServer {
    pub(crate) fn start() -> Self {
        Self::with(&[])
    }

    /// With further settings, as on the command line.
    pub(crate) fn with(settings: &[&str]) -> Self {
        Self::start_with(|| settings.iter().map(|&s| s.to_owned()).collect())
    }

    /// Speaks TLS too, on a second port, with these settings for it. That port comes second.
    pub(crate) fn with_tls(settings: &[&str]) -> (Self, u16) {
        let mut tls_port = 0;
        let server = Self::start_with(|| {
            tls_port = draw(30_000..32_000);
            let mut all = vec!["--tls-port".to_owned(), tls_port.to_string()];
            all.extend(settings.iter().map(|&s| s.to_owned()));
            all
        });
        (server, tls_port)
    }

    /// A node of a cluster, which has a second port 10,000 above its own.
    pub(crate) fn node(settings: &[&str]) -> Self {
        Self::start_on(15_000..22_000, || {
            settings.iter().map(|&s| s.to_owned()).collect()
        })
    }

    /// A sentinel that watches what `settings` say, a line each.
    pub(crate) fn sentinel(settings: &[String]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("sentinel.conf");
        for _ in 0..50 {
            std::fs::write(&file, settings.join("\n")).unwrap();
            let port = draw(15_000..30_000);
            let arguments = [file.to_str().unwrap().to_owned(), "--sentinel".to_owned()];
            match run(port, &arguments, &[], WATCHES) {
                Ok(running) => {
                    return Self {
                        running: Some(running),
                        port,
                        folder,
                        settings: Vec::new(),
                        ready: WATCHES,
                    };
                }
                Err(log) if log.contains(IN_USE) => {}
                Err(log) => panic!("the sentinel does not start:\n{log}"),
            }
        }
        panic!("no free port for a sentinel");
    }

    /// `settings` are created again for each try, as any port in them may be the one that another has.
    fn start_with(settings: impl FnMut() -> Vec<String>) -> Self {
        Self::start_on(15_000..30_000, settings)
    }

    fn start_on(ports: Range<u16>, mut settings: impl FnMut() -> Vec<String>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for _ in 0..50 {
            let (port, settings) = (draw(ports.clone()), settings());
            match run(port, &server_arguments(&folder), &settings, READY) {
                Ok(running) => {
                    return Self {
                        running: Some(running),
                        port,
                        folder,
                        settings,
                        ready: READY,
                    };
                }
                Err(log) if log.contains(IN_USE) => {}
                Err(log) => panic!("redis-server does not start:\n{log}"),
            }
        }
        panic!("no free port for redis-server");
    }

    /// Where it would keep what it does not keep.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    /// A connection past what is tested.
    pub(crate) async fn raw(&self) -> MultiplexedConnection {
        self.try_raw().await.unwrap()
    }

    /// The same to a server that may just be dropping its clients.
    pub(crate) async fn try_raw(&self) -> RedisResult<MultiplexedConnection> {
        let client = redis::Client::open(self.url())?;
        client.get_multiplexed_async_connection().await
    }

    /// A connection that listens to channels, past what is tested.
    pub(crate) async fn pubsub(&self) -> PubSub {
        let client = redis::Client::open(self.url()).unwrap();
        client.get_async_pubsub().await.unwrap()
    }

    /// Kills it with SIGKILL. What it kept is gone.
    pub(crate) fn kill(&mut self) {
        let mut running = self.running.take().expect("it runs");
        running.process.kill().unwrap();
        running.process.wait().unwrap();
    }

    /// Starts it again on the same port, empty.
    pub(crate) fn start_again(&mut self) {
        assert!(self.running.is_none(), "it runs");
        let clock = SystemClock::new();
        loop {
            let arguments = server_arguments(&self.folder);
            match run(self.port, &arguments, &self.settings, self.ready) {
                Ok(running) => {
                    self.running = Some(running);
                    return;
                }
                Err(log) if log.contains(IN_USE) && clock.monotonic() < PATIENCE => {}
                Err(log) => panic!("no second start:\n{log}"),
            }
        }
    }

    /// Stops it in the middle of whatever it does, with SIGSTOP.
    pub(crate) fn pause(&self) {
        kill_process(self.pid(), Signal::STOP).unwrap();
        // It has stopped when the system says so, not when the signal is sent.
        let (_, status) = waitpid(Some(self.pid()), WaitOptions::UNTRACED)
            .unwrap()
            .unwrap();
        assert!(status.stopped(), "{status:?}");
    }

    /// Lets it go on.
    pub(crate) fn resume(&self) {
        kill_process(self.pid(), Signal::CONT).unwrap();
    }

    fn pid(&self) -> Pid {
        Pid::from_child(&self.running.as_ref().expect("it runs").process)
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        if let Some(mut running) = self.running.take() {
            running.process.kill().ok();
            running.process.wait().ok();
        }
    }
}

/// A port below those that the system gives away by itself: none but another of these servers takes it.
fn draw(ports: Range<u16>) -> u16 {
    let at = getrandom::u32().unwrap() % u32::from(ports.end - ports.start);
    ports.start + u16::try_from(at).unwrap()
}

/// A server keeps nothing on the disk.
fn server_arguments(folder: &TempDir) -> [String; 6] {
    let folder = folder.path().to_str().unwrap();
    ["--save", "", "--appendonly", "no", "--dir", folder].map(str::to_owned)
}

/// Runs a server and waits until it is ready; its log when it ends instead.
fn run(
    port: u16,
    arguments: &[String],
    settings: &[String],
    ready: &str,
) -> Result<Running, String> {
    let port = port.to_string();
    let program = env::var(PROGRAM).unwrap_or_else(|_| "redis-server".to_owned());
    let mut command = Command::new(&program);
    command
        .args(arguments)
        .args(["--port", port.as_str(), "--bind", "127.0.0.1"])
        .args(settings)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut process = match command.spawn() {
        Ok(process) => process,
        Err(e) if e.kind() == ErrorKind::NotFound => {
            panic!("these tests need {program}: apt-get install redis-server")
        }
        Err(e) => panic!("{program} cannot be run: {e}"),
    };
    let mut log = BufReader::new(process.stdout.take().expect("it is piped"));
    let mut text = String::new();
    loop {
        let start = text.len();
        if log.read_line(&mut text).unwrap() == 0 {
            process.wait().unwrap();
            return Err(text);
        }
        if text[start..].contains(ready) {
            return Ok(Running { process, _log: log });
        }
    }
}
