//! Refreshes whose store fails: a token that Zoho has counted is not lost, and a store that is out of
//! order makes no user sign in.

use std::fs;
use std::sync::Arc;

use zoho_auth::{ExposeSecret, MemoryStore, TokenStore};
use zoho_http::TokenSource;
use zoho_http::token::TokenErrorKind;

use crate::refresh::{bare, file_store, kept_token};
use crate::refresh_races::World;
use crate::support::accounts::{AccountsServer, token, token_response};
use crate::support::clock::StillClock;
use crate::support::redis_server::RedisServer;
use crate::support::wrappers::{Call, Interrupted};
use crate::support::{Seed, access_token, connection, kept, seconds, start, text, user};

type Store = Arc<dyn TokenStore>;

#[tokio::test]
async fn a_token_whose_save_failed_serves_and_is_saved_without_another_request() {
    let World {
        inner,
        store,
        accounts,
        clock,
        tokens,
    } = World::with_token_that_lives(0).await;
    store.fail(Call::Save);

    assert_eq!(bare(&tokens.token().await.unwrap()), token(1));
    let old = connection("old", 0);
    assert_eq!(kept(&inner).await, Some(text(&old)), "nothing was saved");

    clock.advance(seconds(10));
    assert_eq!(bare(&tokens.token().await.unwrap()), token(1));
    let saved = inner.load(&user()).await.unwrap().unwrap();
    assert_eq!(access_token(&saved), token(1));
    assert_eq!(accounts.asked(), 1);
}

#[tokio::test]
async fn another_refresh_token_outlives_the_access_token_that_was_not_saved() {
    let World {
        inner,
        store,
        accounts,
        clock,
        tokens,
    } = World::with_token_that_lives(0).await;
    let first = token_response(1, 3600).replace('}', r#","refresh_token":"1000.refresh.new"}"#);
    accounts.answer(200, &first);
    store.fail(Call::Save);
    assert_eq!(bare(&tokens.token().await.unwrap()), token(1));

    clock.advance(seconds(7200));
    store.fail(Call::Save);
    let e = tokens.token().await.unwrap_err();
    assert_eq!(e.kind(), TokenErrorKind::Store, "{e}");

    clock.advance(seconds(60));
    assert_eq!(bare(&tokens.token().await.unwrap()), token(2));
    let saved = inner.load(&user()).await.unwrap().unwrap();
    let refresh_token = saved.refresh_token().unwrap().expose_secret();
    assert_eq!(refresh_token, "1000.refresh.new");
}

#[tokio::test]
async fn a_load_that_fails_is_the_stores_fault_and_asks_nobody() {
    let clock = StillClock::at(start());
    let inner: Store = Arc::new(MemoryStore::with_clock(Arc::new(clock.clone())));
    inner.save(&user(), &connection("old", 0)).await.unwrap();
    let flaky = Interrupted::new(inner);
    let accounts = AccountsServer::new();
    let store: Store = Arc::<Interrupted>::clone(&flaky);
    let tokens = accounts.tokens(&store, &clock);
    flaky.fail(Call::Load);
    let e = tokens.token().await.unwrap_err();
    assert_eq!(e.kind(), TokenErrorKind::Store, "{e}");
    assert!(!e.needs_reconnect());
    assert_eq!(accounts.asked(), 0);
}

/// A full disk keeps no lease, and neither does a Redis without memory.
#[tokio::test]
async fn a_lease_that_fails_costs_no_token() {
    let clock = StillClock::at(start());
    let inner: Store = Arc::new(MemoryStore::with_clock(Arc::new(clock.clone())));
    inner.save(&user(), &connection("old", 0)).await.unwrap();
    let flaky = Interrupted::new(Arc::clone(&inner));
    let accounts = AccountsServer::new();
    let store: Store = Arc::<Interrupted>::clone(&flaky);
    let tokens = accounts.tokens(&store, &clock);
    flaky.fail(Call::TryLease);
    assert_eq!(bare(&tokens.token().await.unwrap()), token(1));
    assert_eq!(kept_token(&inner).await, token(1));
    assert_eq!(accounts.asked(), 1);
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_an_error_and_stays_as_it_is() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), StillClock::at(start()));
    let store = file_store(folder.path(), &clock);
    store.save(&user(), &connection("old", 60)).await.unwrap();
    let accounts = AccountsServer::new();
    let tokens = accounts.tokens(&store, &clock);
    accounts.answer(503, "");
    assert_eq!(bare(&tokens.token().await.unwrap()), "1000.access.old");
    let path = folder.path().join("connections.json");
    fs::write(&path, "{").unwrap();
    // What is valid serves; after that it is the store's fault, not the user's.
    assert_eq!(bare(&tokens.token().await.unwrap()), "1000.access.old");
    clock.advance(seconds(60));
    let e = tokens.token().await.unwrap_err();
    assert_eq!(e.kind(), TokenErrorKind::Store, "{e}");
    assert!(e.to_string().contains(path.to_str().unwrap()), "{e}");
    assert!(!e.needs_reconnect());
    assert_eq!(accounts.asked(), 1);
    assert_eq!(fs::read_to_string(&path).unwrap(), "{");
}

#[tokio::test]
async fn redis_down_serves_what_is_valid_and_redis_empty_asks_to_sign_in() {
    let (mut server, clock) = (RedisServer::start(), StillClock::at(start()));
    let store: Store = Arc::new(server.store());
    store.save(&user(), &connection("m", 3600)).await.unwrap();
    let accounts = AccountsServer::new();
    let tokens = accounts.tokens(&store, &clock);
    assert_eq!(bare(&tokens.token().await.unwrap()), "1000.access.m");

    server.kill();
    assert_eq!(bare(&tokens.token().await.unwrap()), "1000.access.m");
    clock.advance(seconds(3540));
    assert_eq!(bare(&tokens.token().await.unwrap()), "1000.access.m");
    clock.advance(seconds(60));
    let e = tokens.token().await.unwrap_err();
    assert_eq!(e.kind(), TokenErrorKind::Store, "{e}");
    assert!(!e.needs_reconnect());

    server.start_again();
    let e = tokens.token().await.unwrap_err();
    assert!(e.needs_reconnect(), "{e}");
    assert_eq!(accounts.asked(), 0);

    // The user signs in, and everything goes on.
    let again = connection("again", 0).with_generation(1);
    store.save(&user(), &again).await.unwrap();
    tokens.forget();
    assert_eq!(bare(&tokens.token().await.unwrap()), token(1));
}

#[tokio::test]
async fn redis_that_hangs_does_not_take_a_valid_token_away() {
    let (server, clock) = (RedisServer::start(), StillClock::at(start()));
    let store: Store = Arc::new(server.store());
    store.save(&user(), &connection("m", 3600)).await.unwrap();
    let accounts = AccountsServer::new();
    let tokens = accounts.tokens(&store, &clock);
    assert_eq!(bare(&tokens.token().await.unwrap()), "1000.access.m");
    clock.advance(seconds(3540));
    server.pause();
    assert_eq!(bare(&tokens.token().await.unwrap()), "1000.access.m");
    server.resume();
    clock.advance(seconds(10));
    assert_eq!(bare(&tokens.token().await.unwrap()), token(1));
    assert_eq!(accounts.asked(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn redis_that_is_killed_during_a_refresh_costs_no_token() {
    let (mut server, clock) = (RedisServer::start(), StillClock::at(start()));
    let store: Store = Arc::new(server.store());
    let old = connection("m", 0);
    store.save(&user(), &old).await.unwrap();
    let accounts = AccountsServer::new();
    let (tokens, gate) = (accounts.tokens(&store, &clock), accounts.hold());
    let refresh = tokio::spawn({
        let tokens = tokens.clone();
        async move { tokens.token().await }
    });
    accounts.was_asked(1).await;
    server.kill();
    gate.open();
    assert_eq!(bare(&refresh.await.unwrap().unwrap()), token(1));
    server.start_again();
    // As from a backup.
    server.store().save(&user(), &old).await.unwrap();
    clock.advance(seconds(10));
    assert_eq!(bare(&tokens.token().await.unwrap()), token(1));
    let saved = store.load(&user()).await.unwrap().unwrap();
    assert_eq!(access_token(&saved), token(1));
    assert_eq!(accounts.asked(), 1);
}
