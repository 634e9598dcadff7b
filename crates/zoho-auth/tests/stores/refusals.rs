//! A product that refuses a token: its cost, its events, and that the other products go on.

use std::sync::Arc;

use futures_util::future::join_all;
use zoho_auth::{ConnectionTokens, FileStore, MemoryStore, ScopeSet, TokenStore};
use zoho_http::token::{Refusal, TokenErrorKind};
use zoho_http::{Token, TokenSource};

use crate::refresh::{bare, kept_token};
use crate::support::accounts::{AccountsServer, token, token_response};
use crate::support::clock::StillClock;
use crate::support::redis_server::RedisServer;
use crate::support::{Seed, by_crm, connection, seconds, start, user};

type Store = Arc<dyn TokenStore>;

const DENIED: &str = r#"{"error":"Access Denied","status":"failure"}"#;

pub(crate) fn by_desk(token: &Token) -> Refusal<'_> {
    Refusal::new(token, "desk", "desk.zoho.eu")
}

/// A store in which the user is connected to CRM and Desk, with a token that is valid for an hour.
pub(crate) async fn connected(store: Store) -> Store {
    let scopes = ScopeSet::parse("ZohoCRM.settings.ALL,Desk.settings.ALL,AaaServer.profile.READ");
    let connection = connection("old", 3600).with_scopes(scopes);
    store.save(&user(), &connection).await.unwrap();
    store
}

pub(crate) fn memory(clock: &StillClock) -> Store {
    Arc::new(MemoryStore::with_clock(Arc::new(clock.clone())))
}

/// A call of a product that refuses every token: sends what is at hand, and once more after a refresh.
async fn refused_call(tokens: &ConnectionTokens, product: &'static str) -> TokenErrorKind {
    let at_hand = tokens.token().await.unwrap();
    let refusal = Refusal::new(&at_hand, product, "host");
    let another = match tokens.refresh(&refusal).await {
        Ok(another) => another,
        Err(e) => return e.kind(),
    };
    assert!(!another.is_same(&at_hand));
    let refusal = Refusal::new(&another, product, "host");
    tokens.refused_again(&refusal).await.unwrap_err().kind()
}

#[tokio::test]
async fn one_token_is_made_for_a_product_that_refuses_all_and_no_other_pays() {
    let clock = StillClock::at(start());
    let (store, accounts) = (connected(memory(&clock)).await, AccountsServer::new());
    let tokens = accounts.tokens(&store, &clock);
    for call in 0..20 {
        let refused = refused_call(&tokens, "desk").await;
        assert_eq!(refused, TokenErrorKind::Rejected, "{call}");
        let served = tokens.token().await.unwrap();
        assert_eq!(bare(&served), token(1), "{call}");
        assert!(!tokens.is_refused(&served, "crm"), "{call}");
    }
    assert_eq!(accounts.asked(), 1);
}

/// Two hours of a service that asks Desk each minute, where there were 120 tokens once.
#[tokio::test]
async fn the_memory_of_a_refusal_lasts_for_minutes_and_longer_each_time() {
    let clock = StillClock::at(start());
    let (store, accounts) = (connected(memory(&clock)).await, AccountsServer::new());
    let tokens = accounts.tokens(&store, &clock);
    for _ in 0..120 {
        assert_ne!(
            refused_call(&tokens, "desk").await,
            TokenErrorKind::Reconnect
        );
        clock.advance(seconds(60));
    }
    let asked = accounts.asked();
    assert!((4..=7).contains(&asked), "{asked}, two of them for age");
}

/// Each a process of its own, as far as the store can tell.
async fn eight_processes(open: impl Fn(&StillClock) -> Store) {
    let clock = StillClock::at(start());
    connected(open(&clock)).await;
    let accounts = AccountsServer::new();
    let processes: Vec<_> = (0..8)
        .map(|_| accounts.tokens(&open(&clock), &clock))
        .collect();
    // All have the same token at hand before the first is refused.
    for tokens in &processes {
        tokens.token().await.unwrap();
    }
    let refused = join_all(processes.iter().map(|tokens| refused_call(tokens, "desk"))).await;
    assert!(refused.iter().all(|kind| *kind == TokenErrorKind::Rejected));
    // And those that are started later.
    for _ in 0..8 {
        let tokens = accounts.tokens(&open(&clock), &clock);
        assert_eq!(
            refused_call(&tokens, "desk").await,
            TokenErrorKind::Rejected
        );
        let served = tokens.token().await.unwrap();
        assert!(!tokens.is_refused(&served, "crm"));
    }
    let asked = accounts.asked();
    assert!(asked <= 2, "sixteen refusals cost {asked} tokens");
}

#[tokio::test(flavor = "multi_thread")]
async fn eight_processes_that_are_refused_cost_two_tokens_at_most() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("connections.json");
    eight_processes(|clock| {
        Arc::new(FileStore::open_with_clock(&path, Arc::new(clock.clone())).unwrap())
    })
    .await;
    let server = RedisServer::start();
    eight_processes(|_| Arc::new(server.store())).await;
}

/// The first process ended before its second refusal came.
#[tokio::test]
async fn a_token_that_another_process_had_made_for_the_product_is_not_followed_by_a_third() {
    let clock = StillClock::at(start());
    let (store, accounts) = (connected(memory(&clock)).await, AccountsServer::new());
    let first = accounts.tokens(&store, &clock);
    let old = first.token().await.unwrap();
    first.refresh(&by_desk(&old)).await.unwrap();

    clock.advance(seconds(300));
    let second = accounts.tokens(&store, &clock);
    let made = second.token().await.unwrap();
    assert_eq!(bare(&made), token(1));
    let e = second.refresh(&by_desk(&made)).await.unwrap_err();
    assert_eq!(e.kind(), TokenErrorKind::Rejected);
    assert_eq!(accounts.asked(), 1);
    // CRM has its own say.
    assert_eq!(
        bare(&second.refresh(&by_crm(&made)).await.unwrap()),
        token(2)
    );
}

#[tokio::test]
async fn a_refused_token_that_cannot_be_replaced_serves_the_other_products() {
    for (status, body) in [
        (400, DENIED),
        (400, r#"{"error":"拒绝访问","status":"failure"}"#),
        (503, ""),
        (200, "<html/>"),
        (200, r#"{"error":"invalid_client"}"#),
    ] {
        let clock = StillClock::at(start());
        let (store, accounts) = (connected(memory(&clock)).await, AccountsServer::new());
        let tokens = accounts.tokens(&store, &clock);
        let old = tokens.token().await.unwrap();
        accounts.answer(status, body);
        let e = tokens.refresh(&by_desk(&old)).await.unwrap_err();
        assert!(!e.needs_reconnect(), "{body}: {e}");

        let at_hand = tokens.current().unwrap();
        assert!(at_hand.is_same(&old), "{body}");
        assert!(!tokens.is_refused(&at_hand, "crm"), "{body}");
        assert!(tokens.is_refused(&at_hand, "desk"), "{body}");
        assert_eq!(kept_token(&store).await, "1000.access.old", "{body}");
        // The next call of Desk asks neither Desk nor Zoho.
        tokens.refresh(&by_desk(&old)).await.unwrap_err();
        assert_eq!(accounts.asked(), 1, "{body}");
    }
}

/// Whatever Zoho answers but that the user has to sign in again.
#[tokio::test]
async fn a_token_that_is_valid_for_another_minute_serves_under_every_failed_refresh() {
    for (status, body, throttled) in [
        (400, DENIED, true),
        (400, r#"{"error":"拒绝访问","status":"failure"}"#, true),
        (
            400,
            r#"{"error":"Zugriff verweigert","status":"failure"}"#,
            true,
        ),
        (429, "", true),
        (503, "", false),
        (200, "<html/>", false),
        (200, "{}", false),
        (400, r#"{"error":"invalid_client"}"#, false),
        (200, r#"{"error":"general_error"}"#, false),
    ] {
        let clock = StillClock::at(start());
        let (store, accounts) = (memory(&clock), AccountsServer::new());
        store.save(&user(), &connection("old", 60)).await.unwrap();
        let tokens = accounts.tokens(&store, &clock);
        accounts.answer(status, body);
        for _ in 0..3 {
            let served = tokens.token().await;
            assert_eq!(bare(&served.unwrap()), "1000.access.old", "{body}");
        }
        assert_eq!(accounts.asked(), 1, "{body}");
        // A throttle is everybody's.
        let other = accounts.tokens(&store, &clock);
        other.token().await.unwrap();
        assert_eq!(accounts.asked() == 1, throttled, "{body}");
    }
    let clock = StillClock::at(start());
    let (store, accounts) = (memory(&clock), AccountsServer::new());
    store.save(&user(), &connection("old", 60)).await.unwrap();
    accounts.answer(200, r#"{"error":"invalid_code"}"#);
    let e = accounts.tokens(&store, &clock).token().await.unwrap_err();
    assert!(e.needs_reconnect(), "{e}");
}

#[tokio::test]
async fn what_every_product_refuses_needs_a_new_sign_in_which_ends_it() {
    let clock = StillClock::at(start());
    let (store, accounts) = (connected(memory(&clock)).await, AccountsServer::new());
    let tokens = accounts.tokens(&store, &clock);
    assert_eq!(
        refused_call(&tokens, "desk").await,
        TokenErrorKind::Rejected
    );
    // A host that is no product of the scopes says nothing of those.
    assert_eq!(
        refused_call(&tokens, "accounts").await,
        TokenErrorKind::Rejected
    );
    assert_eq!(
        refused_call(&tokens, "crm").await,
        TokenErrorKind::Reconnect
    );
    assert_eq!(
        refused_call(&tokens, "desk").await,
        TokenErrorKind::Reconnect
    );
    let asked = accounts.asked();

    // On another replica.
    let new = connection("new", 3600).with_generation(1 << 40);
    let elsewhere = accounts.tokens(&store, &clock);
    elsewhere.connect(new).await.unwrap();
    clock.advance(seconds(30));
    let new = tokens.token().await.unwrap();
    assert_eq!(bare(&new), "1000.access.new");
    tokens.refresh(&by_desk(&new)).await.unwrap();
    assert_eq!(accounts.asked(), asked + 1);
}

/// The accounts server that gives what it gave before has nothing better.
#[tokio::test]
async fn the_same_token_again_is_as_good_as_none() {
    let clock = StillClock::at(start());
    let (store, accounts) = (connected(memory(&clock)).await, AccountsServer::new());
    let tokens = accounts.tokens(&store, &clock);
    let old = tokens.token().await.unwrap();
    let same = token_response(1, 3600).replace(&token(1), "1000.access.old");
    for _ in 0..3 {
        accounts.answer(200, &same);
    }
    for _ in 0..5 {
        let e = tokens.refresh(&by_desk(&old)).await.unwrap_err();
        assert_eq!(e.kind(), TokenErrorKind::Rejected);
    }
    assert!(accounts.asked() <= 2);
}

#[tokio::test]
async fn a_throttle_that_repeats_is_waited_for_twice_as_long_by_all() {
    let clock = StillClock::at(start());
    let (store, accounts) = (memory(&clock), AccountsServer::new());
    store.save(&user(), &connection("old", 0)).await.unwrap();
    for (n, wait) in [600, 1200, 1800, 1800].into_iter().enumerate() {
        accounts.answer(400, DENIED);
        let e = accounts.tokens(&store, &clock).token().await.unwrap_err();
        assert_eq!(e.kind(), TokenErrorKind::Throttled);
        assert_eq!(accounts.asked(), n + 1);
        clock.advance(seconds(wait - 1));
        let e = accounts.tokens(&store, &clock).token().await.unwrap_err();
        assert_eq!(e.retry_after(), Some(seconds(1)), "{wait}");
        clock.advance(seconds(1));
    }
    assert_eq!(accounts.asked(), 4);
}
