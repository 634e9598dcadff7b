//! A server in a process of its own: it says its URL first, and answers words on its input.

use std::env;
use std::process::Stdio;

use anyhow::{Context as _, Result};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use url::Url;

/// The server as its parent holds it. It ends when this is dropped.
pub(crate) struct ServerProcess {
    url: Url,
    hears: ChildStdin,
    says: Lines<BufReader<ChildStdout>>,
    _child: Child,
}

impl ServerProcess {
    /// Runs this program with `args` and waits for the URL.
    pub(crate) async fn start(args: &[&str]) -> Result<Self> {
        let mut child = Command::new(env::current_exe()?)
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .context("the server cannot be started")?;
        let hears = child.stdin.take().context("it has no input")?;
        let says = child.stdout.take().context("it has no output")?;
        let mut says = BufReader::new(says).lines();
        let url = says.next_line().await?;
        Ok(Self {
            url: url.context("the server ended without a word")?.parse()?,
            hears,
            says,
            _child: child,
        })
    }

    pub(crate) fn url(&self) -> &Url {
        &self.url
    }

    /// Gives it a line and waits for the line that it answers.
    pub(crate) async fn ask(&mut self, line: &str) -> Result<String> {
        self.hears.write_all(format!("{line}\n").as_bytes()).await?;
        let answer = self.says.next_line().await?;
        answer.context("the server went away")
    }
}
