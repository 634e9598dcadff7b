//! One process that works for all tenants.

use std::env;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::{Context as _, Result};
use futures_util::{StreamExt as _, stream};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};
use url::Url;
use zoho_auth::{AccountsClient, Connections, Event, EventListener, OAuthClient};
use zoho_http::data_center::{DataCenters, Endpoints};
use zoho_http::{Http, TokenSource};
use zoho_sim::scripted::ScriptedServer;

use super::id;
use super::store::{Kind, StoreServer};

/// For how many tenants it works at a time.
const AT_A_TIME: usize = 64;

/// What its parent tells it.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Which of the processes it is
    #[arg(long)]
    number: u32,
    /// How many connections there are
    #[arg(long)]
    connections: u32,
    /// What the processes share
    #[arg(long, value_enum)]
    store: Kind,
    /// The URL of the store
    #[arg(long)]
    place: String,
    /// The accounts server
    #[arg(long)]
    accounts: Url,
}

/// Asks for a token of every connection, and says how many it refreshed and how many failed.
pub(crate) async fn run(options: &Options) -> Result<()> {
    let url = &options.accounts;
    let endpoints = Endpoints::custom("tenants", url, url, url, url)?;
    let client = OAuthClient::new("1000.CLIENT", "secret");
    let accounts = AccountsClient::new(client, Http::new()?, DataCenters::custom([endpoints]));
    let (renewals, failed) = (Arc::new(AtomicU64::new(0)), AtomicU64::new(0));
    let count = Arc::clone(&renewals);
    let events = EventListener::new(move |_, event| {
        if let Event::Refreshed { .. } = event {
            count.fetch_add(1, Ordering::Relaxed);
        }
    });
    let store = options.store.open(&options.place).await?;
    let connections = Connections::new(store, accounts).events(events);

    let mut tenants: Vec<u32> = (0..options.connections).collect();
    // Two and two go the same way, and so ask for the same tenants at the same time.
    fastrand::Rng::with_seed(u64::from(options.number / 2)).shuffle(&mut tenants);
    stream::iter(tenants)
        .for_each_concurrent(AT_A_TIME, async |tenant| {
            let tokens = connections.get(id(tenant));
            if let Err(e) = tokens.token().await {
                failed.fetch_add(1, Ordering::Relaxed);
                eprintln!("{}: {e}", tokens.id());
            }
        })
        .await;
    let renewals = renewals.load(Ordering::Relaxed);
    println!("{renewals} {}", failed.load(Ordering::Relaxed));
    Ok(())
}

/// How it went for one process.
pub(super) struct Outcome {
    pub(super) renewals: u64,
    pub(super) failed: u64,
}

/// A process as its parent holds it. It is killed when this is dropped.
pub(super) struct Member(Child);

impl Member {
    pub(super) fn spawn(
        number: u32,
        connections: u32,
        server: &StoreServer,
        zoho: &ScriptedServer,
    ) -> Result<Self> {
        let child = Command::new(env::current_exe()?)
            .arg("tenants-member")
            .args(["--number", &number.to_string()])
            .args(["--connections", &connections.to_string()])
            .args(["--store", server.kind().name(), "--place", &server.url()])
            .args(["--accounts", zoho.url().as_str()])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .context("a process cannot be started")?;
        Ok(Self(child))
    }

    /// Waits for how it went.
    pub(super) async fn outcome(mut self) -> Result<Outcome> {
        let says = self.0.stdout.take().context("it has no output")?;
        let line = BufReader::new(says).lines().next_line().await?;
        let line = line.context("a process ended without a word")?;
        let (renewals, failed) = line.split_once(' ').context("it says something else")?;
        Ok(Outcome {
            renewals: renewals.parse()?,
            failed: failed.parse()?,
        })
    }
}
