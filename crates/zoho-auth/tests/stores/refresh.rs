//! Refreshes by processes that share a store: one of them asks Zoho, and none overwrites a later result. A
//! `ConnectionTokens` with its own handle on the store represents a process.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use zoho_auth::{EncryptedStore, EncryptionKey, ExposeSecret, FileStore, MemoryStore, TokenStore};
use zoho_http::clock::{Clock, ManualClock};
use zoho_http::token::TokenError;
use zoho_http::{Token, TokenSource};

use crate::support::accounts::{AccountsServer, token};
use crate::support::clock::StillClock;
use crate::support::redis_server::RedisServer;
use crate::support::{Seed, access_token, by_crm, connection, seconds, start, text, user};

type Store = Arc<dyn TokenStore>;

pub(crate) fn bare(token: &Token) -> &str {
    token.secret().expose_secret()
}

pub(crate) fn file_store(folder: &Path, clock: &(impl Clock + Clone + 'static)) -> Store {
    let path = folder.join("connections.json");
    let clock = Arc::new(clock.clone());
    Arc::new(FileStore::open_with_clock(path, clock).unwrap())
}

pub(crate) async fn kept_token(store: &Store) -> String {
    let kept = store.load(&user()).await.unwrap().unwrap();
    access_token(&kept).to_owned()
}

/// Two processes find the token expired; the second comes while the first waits for Zoho.
async fn two_share_a_refresh(one: Store, two: Store, clock: StillClock) {
    one.save(&user(), &connection("old", 0)).await.unwrap();
    let accounts = AccountsServer::new();
    let gate = accounts.hold();
    let (first, second) = (accounts.tokens(&one, &clock), accounts.tokens(&two, &clock));
    let first = tokio::spawn(async move { first.token().await });
    accounts.was_asked(1).await;
    let second = tokio::spawn(async move { second.token().await });
    // The second looks, finds the lease taken, and looks again.
    for _ in 0..1_000 {
        tokio::task::yield_now().await;
        assert!(!second.is_finished(), "it waits for the first");
    }
    gate.open();
    for task in [first, second] {
        assert_eq!(bare(&task.await.unwrap().unwrap()), token(1));
    }
    assert_eq!(accounts.asked(), 1, "one token request in total");
    let kept = two.load(&user()).await.unwrap().unwrap();
    assert_eq!(access_token(&kept), token(1));
    assert_eq!(kept.generation(), 2);
    // The lease was given back.
    assert!(two.try_lease(&user(), seconds(1)).await.unwrap().is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn two_on_one_file_ask_once() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), StillClock::at(start()));
    let open = || file_store(folder.path(), &clock);
    two_share_a_refresh(open(), open(), clock.clone()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_on_one_encrypted_file_ask_once() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), StillClock::at(start()));
    let open = || -> Store {
        let store = file_store(folder.path(), &clock);
        let key = EncryptionKey::new("one", [1; 32]);
        Arc::new(EncryptedStore::new(store, [key]).unwrap())
    };
    two_share_a_refresh(open(), open(), clock.clone()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_on_one_redis_ask_once() {
    let server = RedisServer::start();
    let open = || Arc::new(server.store());
    two_share_a_refresh(open(), open(), StillClock::at(start())).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_on_one_file_ask_once_for_each_expiry() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), StillClock::at(start()));
    let store = file_store(folder.path(), &clock);
    store.save(&user(), &connection("old", 0)).await.unwrap();
    let accounts = AccountsServer::new();
    let processes: Vec<_> = (0..20)
        .map(|_| accounts.tokens(&file_store(folder.path(), &clock), &clock))
        .collect();
    for expiry in 1..=3 {
        let mut tasks = tokio::task::JoinSet::new();
        for process in &processes {
            let process = process.clone();
            tasks.spawn(async move { process.token().await });
        }
        for result in tasks.join_all().await {
            assert_eq!(bare(&result.unwrap()), token(expiry));
        }
        assert_eq!(accounts.asked(), expiry);
        clock.advance(seconds(3600));
    }
}

#[tokio::test]
async fn a_holder_that_died_is_outlived_by_the_clock_of_the_file() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), ManualClock::at(start()));
    let store = file_store(folder.path(), &clock);
    store.save(&user(), &connection("old", 0)).await.unwrap();
    let other = file_store(folder.path(), &clock);
    let dead = other.try_lease(&user(), seconds(15)).await.unwrap();
    drop((dead.unwrap(), other));

    let accounts = AccountsServer::new();
    let refreshed = accounts.tokens(&store, &clock).token().await.unwrap();
    assert_eq!(bare(&refreshed), token(1));
    let waited = clock.monotonic();
    assert!(waited >= seconds(15) && waited < seconds(16), "{waited:?}");
    assert_eq!(accounts.asked(), 1);
}

#[tokio::test]
async fn a_holder_that_died_is_outlived_by_the_clock_of_redis() {
    let (server, clock) = (RedisServer::start(), StillClock::at(start()));
    let store: Store = Arc::new(server.store());
    store.save(&user(), &connection("old", 0)).await.unwrap();
    let ttl = Duration::from_millis(200);
    let dead = server.store().try_lease(&user(), ttl).await.unwrap();
    drop(dead.unwrap());

    let accounts = AccountsServer::new();
    let refreshed = accounts.tokens(&store, &clock).token().await.unwrap();
    assert_eq!(bare(&refreshed), token(1));
    assert_eq!(accounts.asked(), 1);
}

#[tokio::test]
async fn while_another_refreshes_a_token_that_is_valid_serves() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), StillClock::at(start()));
    let store = file_store(folder.path(), &clock);
    store.save(&user(), &connection("old", 60)).await.unwrap();
    let lease = store.try_lease(&user(), seconds(15)).await.unwrap();
    assert!(lease.is_some());
    let accounts = AccountsServer::new();
    let served = accounts.tokens(&store, &clock).token().await.unwrap();
    assert_eq!(bare(&served), "1000.access.old");
    assert_eq!(accounts.asked(), 0);
}

/// A refresh whose answer is held back, with a store to change meanwhile; its result once `change` is
/// done.
async fn refreshed_while<F: Future<Output = ()>>(
    change: impl FnOnce(Store) -> F,
) -> (Store, Arc<AccountsServer>, Result<Token, TokenError>) {
    let clock = StillClock::at(start());
    let store: Store = Arc::new(MemoryStore::with_clock(Arc::new(clock.clone())));
    store.save(&user(), &connection("old", 0)).await.unwrap();
    let accounts = AccountsServer::new();
    let gate = accounts.hold();
    let tokens = accounts.tokens(&store, &clock);
    let refresh = tokio::spawn(async move { tokens.token().await });
    accounts.was_asked(1).await;
    change(Arc::clone(&store)).await;
    gate.open();
    let result = refresh.await.unwrap();
    (store, accounts, result)
}

#[tokio::test]
async fn a_new_sign_in_during_a_refresh_wins() {
    let signed_in = connection("another-user", 3600).with_generation(2);
    let expected = text(&signed_in);
    let (store, accounts, result) = refreshed_while(|store| async move {
        store.save(&user(), &signed_in).await.unwrap();
    })
    .await;
    assert_eq!(bare(&result.unwrap()), "1000.access.another-user");
    let kept = store.load(&user()).await.unwrap().unwrap();
    assert_eq!(text(&kept), expected);
    assert_eq!(accounts.asked(), 1);
}

#[tokio::test]
async fn a_removal_during_a_refresh_is_not_undone() {
    let (store, _, result) = refreshed_while(|store| async move {
        store.remove(&user()).await.unwrap();
    })
    .await;
    assert!(result.unwrap_err().needs_reconnect());
    assert!(store.load(&user()).await.unwrap().is_none());
}

#[tokio::test]
async fn what_is_remembered_during_a_refresh_stays() {
    let (store, _, result) = refreshed_while(|store| async move {
        let kept = store.load(&user()).await.unwrap().unwrap();
        let known = kept.with_organization("desk", "42").with_generation(2);
        store.save(&user(), &known).await.unwrap();
    })
    .await;
    assert_eq!(bare(&result.unwrap()), token(1));
    let kept = store.load(&user()).await.unwrap().unwrap();
    assert_eq!(kept.organization("desk").unwrap().as_str(), "42");
    assert_eq!(access_token(&kept), token(1));
    assert_eq!(kept.generation(), 3);
}

/// The first process stops in the middle of its request, for longer than its lease lasts. Its answer is
/// the older one, whatever the clock says when it is read.
#[tokio::test]
async fn a_holder_that_was_slow_does_not_undo_a_later_refresh() {
    let clock = StillClock::at(start());
    let store: Store = Arc::new(MemoryStore::with_clock(Arc::new(clock.clone())));
    store.save(&user(), &connection("old", 0)).await.unwrap();
    let accounts = AccountsServer::new();
    let gate = accounts.hold();
    let slow = accounts.tokens(&store, &clock);
    let slow = tokio::spawn(async move { slow.token().await });
    accounts.was_asked(1).await;

    clock.advance(seconds(16));
    let other = accounts.tokens(&store, &clock).token().await.unwrap();
    assert_eq!(bare(&other), token(2));
    let kept = text(&store.load(&user()).await.unwrap().unwrap());

    clock.advance(seconds(10));
    gate.open();
    let late = slow.await.unwrap().unwrap();
    let now = text(&store.load(&user()).await.unwrap().unwrap());
    assert_eq!(now, kept, "the later refresh was undone");
    assert_eq!(bare(&late), token(2));
}

#[tokio::test]
async fn a_refused_token_that_the_store_has_replaced_is_taken_from_there() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), StillClock::at(start()));
    let (one, two) = (
        file_store(folder.path(), &clock),
        file_store(folder.path(), &clock),
    );
    one.save(&user(), &connection("old", 3600)).await.unwrap();
    let accounts = AccountsServer::new();
    let tokens = accounts.tokens(&one, &clock);
    let old = tokens.token().await.unwrap();
    assert_eq!(bare(&old), "1000.access.old");

    let replaced = connection("replaced", 3600).with_generation(2);
    two.save(&user(), &replaced).await.unwrap();
    assert_eq!(bare(&tokens.current().unwrap()), "1000.access.old");
    let new = tokens.refresh(&by_crm(&old)).await.unwrap();
    assert_eq!(bare(&new), "1000.access.replaced");
    assert_eq!(bare(&tokens.current().unwrap()), "1000.access.replaced");
    assert_eq!(accounts.asked(), 0, "Zoho was not asked");
}

#[tokio::test]
async fn a_refused_token_that_nobody_has_replaced_is_refreshed_once_for_all() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), StillClock::at(start()));
    let open = || file_store(folder.path(), &clock);
    let (one, two) = (open(), open());
    one.save(&user(), &connection("dead", 3600)).await.unwrap();
    let accounts = AccountsServer::new();
    let (first, second) = (accounts.tokens(&one, &clock), accounts.tokens(&two, &clock));
    let (a, b) = (first.token().await.unwrap(), second.token().await.unwrap());
    let (refused_a, refused_b) = (by_crm(&a), by_crm(&b));
    let (a, b) = tokio::join!(first.refresh(&refused_a), second.refresh(&refused_b));
    assert_eq!(bare(&a.unwrap()), token(1));
    assert_eq!(bare(&b.unwrap()), token(1));
    assert_eq!(accounts.asked(), 1);
    assert_eq!(kept_token(&one).await, token(1));
}
