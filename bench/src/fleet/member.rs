//! One process of the fleet: what it does, and how its parent holds it.

use std::env;
use std::io::stdin;
use std::process::Stdio;

use anyhow::{Context as _, Result, bail, ensure};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};
use url::Url;
use zoho_http::data_center::{DataCenters, Endpoints};
use zoho_sim::Sim;

use super::Kind;
use crate::zoho_world::{DATA_CENTER, sdk, user};

const READY: &str = "ready";
const DONE: &str = "done";
const FAILED: &str = "failed ";
const RECONNECT: &str = "reconnect ";

/// What its parent tells it.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Which of the fleet it is
    #[arg(long)]
    number: u16,
    /// What the fleet shares
    #[arg(long, value_enum)]
    store: Kind,
    /// The path or URL of the store
    #[arg(long)]
    place: String,
    /// The accounts server
    #[arg(long)]
    accounts: Url,
    /// The API host
    #[arg(long)]
    api: Url,
}

/// The `User-Agent` by which the parent recognises a process.
fn user_agent(number: u16) -> String {
    format!("zoho-bench/{number}")
}

/// The process that calls itself so.
pub(super) fn number_of(user_agent: &str) -> Option<u16> {
    user_agent.strip_prefix("zoho-bench/")?.parse().ok()
}

/// Gets ready, waits for the word, makes one call that needs a token, says how it went.
pub(crate) async fn run(options: &Options) -> Result<()> {
    let store = options.store.open(&options.place)?;
    let endpoints = Endpoints::custom(
        DATA_CENTER,
        &options.accounts,
        &options.api,
        &options.api,
        &options.api,
    )?;
    let agent = user_agent(options.number);
    let zoho = sdk(store, DataCenters::custom([endpoints]), &agent)?;
    let user = zoho.user(user()).await?;
    let preferences = user.crm().service_preferences();
    println!("{READY}");

    let word = stdin().lines().next();
    word.context("the parent went away")??;
    match preferences.get().send().await {
        Ok(_) => println!("{DONE}"),
        Err(e) if e.needs_reconnect() => println!("{RECONNECT}{e}"),
        Err(e) => println!("{FAILED}{e}"),
    }
    Ok(())
}

/// A process as its parent holds it. It is killed when this is dropped.
pub(super) struct Member {
    number: u16,
    child: Child,
    says: Lines<BufReader<ChildStdout>>,
}

/// How it went for one process.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) error: Option<String>,
    pub(super) reconnect: bool,
}

impl Outcome {
    /// A process that says nothing.
    pub(super) fn silent() -> Self {
        Self {
            error: Some("it says nothing".to_owned()),
            reconnect: false,
        }
    }
}

impl Member {
    pub(super) fn spawn(number: u16, store: Kind, place: &str, sim: &Sim) -> Result<Self> {
        let endpoints = sim.endpoints(DATA_CENTER);
        let store = if store == Kind::File { "file" } else { "redis" };
        let mut child = Command::new(env::current_exe()?)
            .arg("member")
            .args(["--number", &number.to_string()])
            .args(["--store", store, "--place", place])
            .args(["--accounts", endpoints.accounts().as_str()])
            .args(["--api", endpoints.api().as_str()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .context("a process cannot be started")?;
        let says = child.stdout.take().context("it has no output")?;
        Ok(Self {
            number,
            child,
            says: BufReader::new(says).lines(),
        })
    }

    /// Waits until it has come to the start.
    pub(super) async fn ready(&mut self) -> Result<()> {
        let line = self.says.next_line().await?;
        ensure!(
            line.as_deref() == Some(READY),
            "process {} did not come to the start",
            self.number
        );
        Ok(())
    }

    /// Gives the word.
    pub(super) async fn go(&mut self) -> Result<()> {
        let stdin = self.child.stdin.as_mut().context("it has no input")?;
        Ok(stdin.write_all(b"go\n").await?)
    }

    /// Kills it with SIGKILL, in the middle of what it does.
    pub(super) async fn kill(mut self) -> Result<()> {
        self.child.kill().await?;
        if let Some(said) = self.says.next_line().await? {
            bail!("the process had ended already when it was killed: {said}");
        }
        Ok(())
    }

    /// Waits for how it went.
    pub(super) async fn outcome(mut self) -> Result<Outcome> {
        let line = self.says.next_line().await?;
        let error = match line.as_deref() {
            Some(DONE) => None,
            Some(line) => Some(line.to_owned()),
            None => Some("it ended without a word".to_owned()),
        };
        Ok(Outcome {
            reconnect: error.as_ref().is_some_and(|e| e.starts_with(RECONNECT)),
            error,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_is_known_by_its_user_agent() {
        assert_eq!(number_of(&user_agent(17)), Some(17));
        assert_eq!(number_of("zoho-bench/0 (parent)"), None);
        assert_eq!(number_of("zoho-rust/0.1.0"), None);
    }
}
