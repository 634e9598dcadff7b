//! A real redis-server of a test's own. The tests that cross crates use this file too.

use std::io::{BufRead, BufReader, ErrorKind};
use std::process::{Child, ChildStdout, Command, Stdio};

use redis::aio::MultiplexedConnection;
use rustix::process::{Pid, Signal, WaitOptions, kill_process, waitpid};
use tempfile::TempDir;

/// A redis-server that keeps nothing on the disk. It is killed when this is dropped.
pub(crate) struct RedisServer {
    running: Option<Running>,
    port: u16,
    folder: TempDir,
    settings: Vec<String>,
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
        let folder = tempfile::tempdir().unwrap();
        let settings: Vec<String> = settings.iter().map(|&s| s.to_owned()).collect();
        for _ in 0..50 {
            // Below the ports that the system gives away by itself: nobody takes it while the server
            // is down.
            let port = 15_000 + u16::try_from(getrandom::u32().unwrap() % 15_000).unwrap();
            match run(port, &folder, &settings) {
                Ok(running) => {
                    return Self {
                        running: Some(running),
                        port,
                        folder,
                        settings,
                    };
                }
                Err(log) if log.contains("Address already in use") => {}
                Err(log) => panic!("redis-server does not start:\n{log}"),
            }
        }
        panic!("no free port for redis-server");
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    /// A connection past what is tested.
    pub(crate) async fn raw(&self) -> MultiplexedConnection {
        let client = redis::Client::open(self.url()).unwrap();
        client.get_multiplexed_async_connection().await.unwrap()
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
        let running = run(self.port, &self.folder, &self.settings);
        self.running = Some(running.unwrap_or_else(|log| panic!("no second start:\n{log}")));
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

/// Runs a server and waits until it is ready; its log when it ends instead.
fn run(port: u16, folder: &TempDir, settings: &[String]) -> Result<Running, String> {
    let port = port.to_string();
    let mut command = Command::new("redis-server");
    command
        .args(["--port", port.as_str(), "--bind", "127.0.0.1"])
        .args(["--save", "", "--appendonly", "no", "--dir"])
        .arg(folder.path())
        .args(settings)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut process = match command.spawn() {
        Ok(process) => process,
        Err(e) if e.kind() == ErrorKind::NotFound => {
            panic!("these tests need redis-server: apt-get install redis-server")
        }
        Err(e) => panic!("redis-server cannot be run: {e}"),
    };
    let mut log = BufReader::new(process.stdout.take().expect("it is piped"));
    let mut text = String::new();
    loop {
        let start = text.len();
        if log.read_line(&mut text).unwrap() == 0 {
            process.wait().unwrap();
            return Err(text);
        }
        if text[start..].contains("Ready to accept connections") {
            return Ok(Running { process, _log: log });
        }
    }
}
