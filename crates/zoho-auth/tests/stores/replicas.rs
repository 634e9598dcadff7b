//! What one process does to a connection, and when the others notice.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use zoho_auth::{
    Changes, Connection, ConnectionId, ConnectionTokens, Expected, FileStore, MemoryStore,
    RedisStore, StoreError, TokenStore,
};
use zoho_http::token::TokenErrorKind;
use zoho_http::{DataCenter, TokenSource};

use crate::child::{block_on, command, said, say};
use crate::refresh::bare;
use crate::support::accounts::{AccountsServer, token};
use crate::support::clock::StillClock;
use crate::support::redis_server::RedisServer;
use crate::support::wrappers::{Call, Interrupted};
use crate::support::{Seed, connection, seconds, start, user};

type Store = Arc<dyn TokenStore>;

fn memory(clock: &StillClock) -> Store {
    Arc::new(MemoryStore::with_clock(Arc::new(clock.clone())))
}

/// A sign-in with another account.
fn another() -> Connection {
    connection("another", 3600).with_generation(1 << 40)
}

/// Two replicas on one store, each with the same token at hand.
async fn replicas(store: &Store, clock: &StillClock) -> (ConnectionTokens, ConnectionTokens) {
    store.save(&user(), &connection("old", 3600)).await.unwrap();
    let accounts = AccountsServer::new();
    let (a, b) = (accounts.tokens(store, clock), accounts.tokens(store, clock));
    assert_eq!(bare(&a.token().await.unwrap()), "1000.access.old");
    assert_eq!(bare(&b.token().await.unwrap()), "1000.access.old");
    (a, b)
}

#[tokio::test]
async fn a_sign_in_on_one_replica_reaches_the_calls_of_the_other_after_the_look_again_time() {
    let clock = StillClock::at(start());
    let (a, b) = replicas(&memory(&clock), &clock).await;
    a.connect(another()).await.unwrap();
    clock.advance(seconds(29));
    assert_eq!(bare(&b.current().unwrap()), "1000.access.old");
    clock.advance(seconds(1));
    assert!(b.current().is_none(), "this one call waits");
    assert_eq!(bare(&b.token().await.unwrap()), "1000.access.another");
    assert_eq!(bare(&b.current().unwrap()), "1000.access.another");
}

/// A connection that was brought along has no access token yet, and may be throttled.
#[tokio::test]
async fn the_account_before_serves_no_call_while_the_new_one_gets_no_token() {
    for (status, body) in [(503, ""), (400, r#"{"error":"Access Denied"}"#)] {
        let clock = StillClock::at(start());
        let store = memory(&clock);
        store.save(&user(), &connection("old", 3600)).await.unwrap();
        let accounts = AccountsServer::new();
        let tokens = accounts.tokens(&store, &clock);
        assert_eq!(bare(&tokens.token().await.unwrap()), "1000.access.old");

        let at = DataCenter::Eu.endpoints();
        let another = Connection::from_refresh_token(&at, "1000.refresh.another");
        let another = another.with_generation(1 << 40);
        store.save(&user(), &another).await.unwrap();
        clock.advance(seconds(30));
        accounts.answer(status, body);
        for _ in 0..2 {
            let served = tokens.token().await.map(|token| bare(&token).to_owned());
            let e = served.expect_err(body);
            assert!(!e.needs_reconnect(), "{e}");
            assert!(tokens.current().is_none());
        }
        clock.advance(seconds(600));
        assert_eq!(bare(&tokens.token().await.unwrap()), token(2));
    }
}

#[tokio::test]
async fn a_disconnect_and_a_rotated_refresh_token_reach_the_other_replica_too() {
    let clock = StillClock::at(start());
    let store = memory(&clock);
    let (a, b) = replicas(&store, &clock).await;
    a.disconnect().await.unwrap();
    clock.advance(seconds(30));
    let e = b.token().await.unwrap_err();
    assert!(e.needs_reconnect(), "{e}");
    assert!(b.current().is_none());

    let (_, b) = replicas(&store, &clock).await;
    let kept = store.load(&user()).await.unwrap().unwrap();
    let rotated = kept
        .with_refresh_token("1000.refresh.rotated")
        .with_generation(9);
    store.save(&user(), &rotated).await.unwrap();
    clock.advance(seconds(30));
    b.token().await.unwrap();
    let known = b.connection().await.unwrap();
    assert!(known.is_service_account() == rotated.is_service_account());
    assert_eq!(known.generation(), 9);
}

/// A clock that is set back does not stretch the time.
#[tokio::test]
async fn a_clock_that_goes_back_has_the_store_asked_at_once() {
    let clock = StillClock::at(start());
    let (a, b) = replicas(&memory(&clock), &clock).await;
    a.connect(another()).await.unwrap();
    clock.set(start() - seconds(3600));
    assert_eq!(bare(&b.token().await.unwrap()), "1000.access.another");
}

#[tokio::test]
async fn a_store_that_is_down_when_it_is_asked_again_lets_the_valid_token_pass() {
    let clock = StillClock::at(start());
    let inner = memory(&clock);
    inner.save(&user(), &connection("old", 3600)).await.unwrap();
    let flaky = Interrupted::new(Arc::clone(&inner));
    let outer: Store = Arc::<Interrupted>::clone(&flaky);
    let accounts = AccountsServer::new();
    let events = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&events);
    let tokens = accounts.tokens_with(&outer, &clock, move |_, event| {
        told.lock().unwrap().push(format!("{event:?}"));
    });
    tokens.token().await.unwrap();
    clock.advance(seconds(30));
    flaky.fail(Call::Load);
    assert_eq!(bare(&tokens.token().await.unwrap()), "1000.access.old");
    let told = events.lock().unwrap().join(" ");
    assert!(told.contains("StoreUnavailable"), "{told}");
    // And it is asked again soon.
    inner.save(&user(), &another()).await.unwrap();
    clock.advance(seconds(5));
    assert_eq!(bare(&tokens.token().await.unwrap()), "1000.access.another");
    assert_eq!(accounts.asked(), 0);
}

/// A store that counts what it is asked, and tells of changes.
#[derive(Debug)]
struct Telling {
    kept: MemoryStore,
    changes: Changes,
    loads: AtomicUsize,
}

impl Telling {
    fn new(clock: &StillClock) -> Arc<Self> {
        Arc::new(Self {
            kept: MemoryStore::with_clock(Arc::new(clock.clone())),
            changes: Changes::new(),
            loads: AtomicUsize::new(0),
        })
    }

    fn loads(&self) -> usize {
        self.loads.load(Ordering::SeqCst)
    }
}

#[async_trait]
impl TokenStore for Telling {
    async fn load(&self, id: &ConnectionId) -> Result<Option<Connection>, StoreError> {
        self.loads.fetch_add(1, Ordering::SeqCst);
        self.kept.load(id).await
    }

    async fn compare_and_set(
        &self,
        id: &ConnectionId,
        expected: Expected,
        new: Option<&Connection>,
    ) -> Result<(), StoreError> {
        self.kept.compare_and_set(id, expected, new).await?;
        self.changes.changed(id);
        Ok(())
    }

    fn changes(&self) -> Option<Changes> {
        Some(self.changes.clone())
    }
}

#[tokio::test]
async fn where_the_store_tells_of_changes_they_reach_the_next_call() {
    let clock = StillClock::at(start());
    let telling = Telling::new(&clock);
    let store: Store = Arc::<Telling>::clone(&telling);
    let (a, b) = replicas(&store, &clock).await;
    a.connect(another()).await.unwrap();
    assert_eq!(bare(&b.token().await.unwrap()), "1000.access.another");
    // Of somebody else's connection nothing is loaded.
    let loads = telling.loads();
    let other = "somebody else".into();
    store.save(&other, &connection("other", 60)).await.unwrap();
    let own = telling.loads() - loads;
    assert!(b.current().is_some());
    assert_eq!(telling.loads() - loads, own);
    // Messages may be lost.
    telling.changes.all_changed();
    assert!(b.current().is_none());
    b.token().await.unwrap();
    assert!(b.current().is_some());
}

#[tokio::test]
async fn a_handle_that_nobody_uses_asks_nothing() {
    let clock = StillClock::at(start());
    let telling = Telling::new(&clock);
    let store: Store = Arc::<Telling>::clone(&telling);
    let (_, b) = replicas(&store, &clock).await;
    let loads = telling.loads();
    for _ in 0..60 {
        clock.advance(seconds(60));
        tokio::task::yield_now().await;
    }
    assert_eq!(telling.loads(), loads);
    assert!(b.current().is_none());
}

/// In a child: a replica that says which token it has, and lets time pass, line by line.
pub(crate) fn be_a_replica(place: &str) {
    let clock = StillClock::at(start());
    block_on(async {
        let store: Store = match place.strip_prefix("file:") {
            Some(path) => Arc::new(FileStore::open(path).unwrap()),
            None => Arc::new(RedisStore::connect(place).unwrap()),
        };
        let tokens = AccountsServer::new().tokens(&store, &clock);
        let mut lines = std::io::stdin().lines();
        loop {
            match tokens.token().await {
                Ok(token) => say(bare(&token)),
                Err(e) => say(&format!("{:?}", e.kind())),
            }
            match lines.next() {
                Some(line) => clock.advance(seconds(line.unwrap().parse().unwrap())),
                None => return,
            }
        }
    });
}

struct Replica {
    process: Child,
    lines: std::io::Lines<BufReader<std::process::ChildStdout>>,
}

impl Replica {
    fn start(place: &str) -> Self {
        let mut replica = command("be a replica", place);
        let replica = replica.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = replica.spawn().unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap()).lines();
        Self { process, lines }
    }

    /// What it says next.
    fn says(&mut self) -> String {
        loop {
            let line = self.lines.next().expect("the replica goes on").unwrap();
            if let Some(said) = said(&line) {
                return said.to_owned();
            }
        }
    }

    /// What it says after so many seconds.
    fn says_after(&mut self, seconds: u32) -> String {
        writeln!(self.process.stdin.as_ref().unwrap(), "{seconds}").unwrap();
        self.says()
    }
}

impl Drop for Replica {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Two real processes: this one signs in with another account, and out.
fn two_processes(place: &str, store: impl TokenStore) {
    block_on(store.save(&user(), &connection("old", 3600))).unwrap();
    let mut replica = Replica::start(place);
    assert_eq!(replica.says(), "1000.access.old");
    block_on(store.save(&user(), &another())).unwrap();
    assert_eq!(replica.says_after(30), "1000.access.another");
    block_on(store.remove(&user())).unwrap();
    assert_eq!(
        replica.says_after(30),
        format!("{:?}", TokenErrorKind::Reconnect)
    );
}

#[test]
fn two_processes_on_one_file_agree() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("connections.json");
    let place = format!("file:{}", path.display());
    two_processes(&place, FileStore::open(&path).unwrap());
}

#[test]
fn two_processes_on_one_redis_agree() {
    let server = RedisServer::start();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let store = runtime.block_on(async { server.store() });
    two_processes(&server.url(), store);
}

/// A runtime that ends takes its tasks along: a call in another one goes on from there.
#[test]
fn a_refresh_that_ended_with_its_runtime_is_repeated_in_the_next() {
    let clock = StillClock::at(start());
    let store = memory(&clock);
    let accounts = AccountsServer::new();
    let (one, two) = (runtime(), runtime());
    one.block_on(store.save(&user(), &connection("old", 57)))
        .unwrap();
    let tokens = accounts.tokens(&store, &clock);
    let held = accounts.hold();
    one.block_on(async {
        let tokens = tokens.clone();
        tokio::spawn(async move { tokens.token().await });
        accounts.was_asked(1).await;
    });
    drop(one);
    drop(held);
    // The lease is given back by a thread of its own.
    let lease = || two.block_on(store.try_lease(&user(), seconds(1))).unwrap();
    let lease = std::iter::repeat_with(lease)
        .inspect(|_| std::thread::yield_now())
        .flatten()
        .next()
        .unwrap();
    two.block_on(store.release(&user(), &lease)).unwrap();
    assert_eq!(bare(&two.block_on(tokens.token()).unwrap()), token(2));
}

#[tokio::test]
async fn settled_waits_for_the_refresh_that_nobody_waits_for_any_more() {
    settled_waits(|_| {}).await;
}

/// What a user signs out of, or an application lets go of, is still being refreshed.
#[tokio::test]
async fn settled_waits_for_a_refresh_that_was_let_go_of() {
    settled_waits(ConnectionTokens::forget).await;
}

/// Waits for a refresh whose caller is gone, after something more.
async fn settled_waits(meanwhile: impl FnOnce(&ConnectionTokens)) {
    let clock = StillClock::at(start());
    let store = memory(&clock);
    store.save(&user(), &connection("old", 57)).await.unwrap();
    let accounts = AccountsServer::new();
    let tokens = accounts.tokens(&store, &clock);
    tokens.settled().await;
    let held = accounts.hold();
    let asking = tokio::spawn({
        let tokens = tokens.clone();
        async move { tokens.token().await }
    });
    accounts.was_asked(1).await;
    asking.abort();
    meanwhile(&tokens);
    let settled = tokens.settled();
    let mut settled = std::pin::pin!(settled);
    assert!(futures_util::poll!(settled.as_mut()).is_pending());
    held.open();
    settled.await;
    let kept = store.load(&user()).await.unwrap().unwrap();
    assert_eq!(crate::support::access_token(&kept), token(1));
}

/// A store that panics takes the refreshing task along, not the lease.
#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_that_panics_gives_its_lease_back_and_serves_what_is_valid() {
    let clock = StillClock::at(start());
    let inner = memory(&clock);
    inner.save(&user(), &connection("old", 57)).await.unwrap();
    let broken = Interrupted::new(Arc::clone(&inner));
    let outer: Store = Arc::<Interrupted>::clone(&broken);
    let accounts = AccountsServer::new();
    let tokens = accounts.tokens(&outer, &clock);
    for _ in 0..2 {
        broken.before(Call::Save, async { panic!("a fault of the store") });
    }
    assert_eq!(bare(&tokens.token().await.unwrap()), "1000.access.old");
    loop {
        let lease = inner.try_lease(&user(), seconds(1)).await.unwrap();
        if lease.is_some() {
            break;
        }
        tokio::task::yield_now().await;
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap()
}
