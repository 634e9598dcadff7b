//! What a handle costs with its token at hand, among ten thousand and among a hundred thousand.

use std::env;
use std::hint::black_box;
use std::process::Stdio;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow, ensure};
use async_trait::async_trait;
use rustix::time::{ClockId, clock_gettime};
use tokio::process::Command;
use tokio::runtime::{Builder, Runtime};
use zoho_auth::{
    AccountsClient, Connection, ConnectionId, ConnectionTokens, Connections, Expected, MemoryStore,
    OAuthClient, TokenStore,
};
use zoho_http::data_center::DataCenters;
use zoho_http::transport::{
    BodyStream, HttpRequest, Transport, TransportError, TransportErrorKind,
};
use zoho_http::{DataCenter, Http, TokenSource};

use super::{FLAT, US_A_HANDLE, id};

const FEW: u32 = 10_000;
const MANY: u32 = 100_000;

/// What its parent tells a process that measures.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// How many handles to hold
    #[arg(long)]
    count: u32,
}

/// Measures each so many times, in turn, and prints; whether a handle costs little, and no more among many.
pub(super) async fn measure(rounds: u32) -> Result<bool> {
    let (mut few, mut many) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        few.push(us_a_handle(FEW).await?);
        many.push(us_a_handle(MANY).await?);
    }
    let (few, many) = (median(few), median(many));
    println!("us_per_handle_10k: {few:.3}");
    println!("us_per_handle_100k: {many:.3}");
    println!("flat: {:.2}", many / few);
    // A thread without a runtime, as it makes one of its own.
    let bytes = thread::spawn(|| bytes_a_handle(FEW)).join();
    let bytes = bytes.map_err(|_| anyhow!("the measurement of memory panicked"))??;
    println!("bytes_per_handle: {bytes}");
    Ok(few <= US_A_HANDLE && many <= US_A_HANDLE && many <= few * FLAT)
}

fn median(mut all: Vec<f64>) -> f64 {
    let middle = all.len() / 2;
    let (_, median, _) = all.select_nth_unstable_by(middle, f64::total_cmp);
    *median
}

/// Measured by a process of its own: one that held a hundred thousand before would have the memory for
/// ten thousand already, and would find it cheaper by what the system takes for its pages.
async fn us_a_handle(count: u32) -> Result<f64> {
    let measured = Command::new(env::current_exe()?)
        .args(["tenants-handles", "--count", &count.to_string()])
        .stderr(Stdio::inherit())
        .output()
        .await?;
    ensure!(
        measured.status.success(),
        "the process that measures failed"
    );
    Ok(String::from_utf8(measured.stdout)?.trim().parse()?)
}

/// Prints the processor time for one of so many handles that are all held with their tokens, in
/// microseconds.
pub(crate) fn run(options: &Options) -> Result<()> {
    let count = options.count;
    let measured = thread::spawn(move || measured(count)).join();
    let us = measured.map_err(|_| anyhow!("the measurement panicked"))??;
    println!("{us}");
    Ok(())
}

fn measured(count: u32) -> Result<f64> {
    let world = World::new(count)?;
    let runtime = Builder::new_current_thread().enable_all().build()?;
    // What is made once in a program.
    drop(world.hold(1, &runtime)?);
    let start = thread_us();
    let held = world.hold(world.ids.len(), &runtime)?;
    let took = thread_us() - start;
    drop(black_box(held));
    Ok(took / f64::from(count))
}

/// What this thread has had of a processor, in microseconds. The time of day would count the turns of
/// other programs, of which a long measurement sees more than a short one.
fn thread_us() -> f64 {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    now.tv_sec as f64 * 1e6 + now.tv_nsec as f64 / 1e3
}

/// What one of `count` handles takes in memory with its token, its place in the map and its id included.
fn bytes_a_handle(count: u32) -> Result<i64> {
    let world = World::new(count)?;
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let mut held = None;
    let counted =
        allocation_counter::measure(|| held = Some(world.hold(world.ids.len(), &runtime)));
    held.context("nothing was measured")??;
    Ok(counted.bytes_current / i64::from(count))
}

/// A store of connections whose tokens are valid, and no network.
struct World {
    ids: Vec<ConnectionId>,
    store: Arc<dyn TokenStore>,
    accounts: AccountsClient,
}

type Held = (Connections, Vec<Arc<ConnectionTokens>>);

impl World {
    fn new(count: u32) -> Result<Self> {
        let http = Http::builder().transport(Arc::new(NoNetwork)).build()?;
        let client = OAuthClient::new("1000.CLIENT", "secret");
        let accounts = AccountsClient::new(client, http, DataCenters::zoho());
        let eu = DataCenter::Eu.endpoints();
        let expires_at = accounts.http().clock().now() + Duration::from_secs(3600);
        let store = MemoryStore::new();
        let ids: Vec<_> = (0..count).map(|n| ConnectionId::from(id(n))).collect();
        let runtime = Builder::new_current_thread().build()?;
        for id in &ids {
            let connection = Connection::new(eu.accounts().clone(), eu.api().clone())
                .with_access_token(format!("1000.{id}"), expires_at);
            runtime.block_on(store.compare_and_set(id, Expected::Absent, Some(&connection)))?;
        }
        let store = Arc::new(store);
        Ok(Self {
            ids,
            store,
            accounts,
        })
    }

    /// Takes the first so many handles and has them read their tokens.
    fn hold(&self, count: usize, runtime: &Runtime) -> Result<Held> {
        let connections = Connections::new(Arc::clone(&self.store), self.accounts.clone());
        let mut held = Vec::with_capacity(count);
        runtime.block_on(async {
            for id in self.ids.iter().take(count) {
                let tokens = connections.get(id);
                tokens.token().await?;
                held.push(tokens);
            }
            Ok((connections, held))
        })
    }
}

#[derive(Debug)]
struct NoNetwork;

#[async_trait]
impl Transport for NoNetwork {
    async fn send(
        &self,
        _request: HttpRequest,
        _timeout: Duration,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        let why = std::io::Error::other("nothing is to be sent");
        Err(TransportError::new(TransportErrorKind::Connect, why))
    }
}
