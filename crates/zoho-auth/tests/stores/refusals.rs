//! A product that refuses a token: what it costs, who is told, and that the other products go on.

use std::sync::{Arc, Mutex};

use futures_util::future::join_all;
use zoho_auth::{Connection, ConnectionTokens, FileStore, MemoryStore, ScopeSet, TokenStore};
use zoho_http::{Refusal, Token, TokenErrorKind, TokenSource};

use crate::renewal::{bare, kept_token};
use crate::support::accounts::{AccountsServer, minted, token};
use crate::support::clock::StillClock;
use crate::support::redis_server::RedisServer;
use crate::support::wrappers::{Call, Interrupted};
use crate::support::{Seed, by_crm, connection, seconds, start, user};

type Store = Arc<dyn TokenStore>;

const DENIED: &str = r#"{"error":"Access Denied","status":"failure"}"#;

fn by_desk(token: &Token) -> Refusal<'_> {
    Refusal::new(token, "desk", "desk.zoho.eu")
}

/// A store in which the user is connected to CRM and Desk, with a token that is valid for an hour.
async fn connected(store: Store) -> Store {
    let scopes = ScopeSet::parse("ZohoCRM.settings.ALL,Desk.settings.ALL,AaaServer.profile.READ");
    let connection = connection("old", 3600).with_scopes(scopes);
    store.save(&user(), &connection).await.unwrap();
    store
}

fn memory(clock: &StillClock) -> Store {
    Arc::new(MemoryStore::with_clock(Arc::new(clock.clone())))
}

/// A call of a product that refuses every token: sends what is at hand, and once more after a renewal.
async fn refused_call(tokens: &ConnectionTokens, product: &'static str) -> TokenErrorKind {
    let at_hand = tokens.token().await.unwrap();
    let refusal = Refusal::new(&at_hand, product, "host");
    let another = match tokens.renew(&refusal).await {
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
    first.renew(&by_desk(&old)).await.unwrap();

    clock.advance(seconds(300));
    let second = accounts.tokens(&store, &clock);
    let made = second.token().await.unwrap();
    assert_eq!(bare(&made), token(1));
    let e = second.renew(&by_desk(&made)).await.unwrap_err();
    assert_eq!(e.kind(), TokenErrorKind::Rejected);
    assert_eq!(accounts.asked(), 1);
    // CRM has its own say.
    assert_eq!(bare(&second.renew(&by_crm(&made)).await.unwrap()), token(2));
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
        let e = tokens.renew(&by_desk(&old)).await.unwrap_err();
        assert!(!e.needs_reconnect(), "{body}: {e}");

        let at_hand = tokens.current().unwrap();
        assert!(at_hand.is_same(&old), "{body}");
        assert!(!tokens.is_refused(&at_hand, "crm"), "{body}");
        assert!(tokens.is_refused(&at_hand, "desk"), "{body}");
        assert_eq!(kept_token(&store).await, "1000.access.old", "{body}");
        // The next call of Desk asks neither Desk nor Zoho.
        tokens.renew(&by_desk(&old)).await.unwrap_err();
        assert_eq!(accounts.asked(), 1, "{body}");
    }
}

/// Whatever Zoho answers but that the user has to sign in again.
#[tokio::test]
async fn a_token_that_is_valid_for_another_minute_serves_under_every_failed_renewal() {
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
    tokens.renew(&by_desk(&new)).await.unwrap();
    assert_eq!(accounts.asked(), asked + 1);
}

/// The accounts server that gives what it gave before has nothing better.
#[tokio::test]
async fn the_same_token_again_is_as_good_as_none() {
    let clock = StillClock::at(start());
    let (store, accounts) = (connected(memory(&clock)).await, AccountsServer::new());
    let tokens = accounts.tokens(&store, &clock);
    let old = tokens.token().await.unwrap();
    let same = minted(1, 3600).replace(&token(1), "1000.access.old");
    for _ in 0..3 {
        accounts.answer(200, &same);
    }
    for _ in 0..5 {
        let e = tokens.renew(&by_desk(&old)).await.unwrap_err();
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

/// Those who look at the store at the same moment bring the refused token back, as often as they look.
#[tokio::test]
async fn a_refusal_that_joins_the_looks_of_others_does_not_lock_the_product_out() {
    let clock = StillClock::at(start());
    let inner = connected(memory(&clock)).await;
    let looked_at = Interrupted::new(inner);
    let store: Store = Arc::<Interrupted>::clone(&looked_at);
    let accounts = AccountsServer::new();
    let tokens = accounts.tokens(&store, &clock);
    let old = tokens.token().await.unwrap();
    // Each look takes so long that the next call looks again.
    for _ in 0..2 {
        let clock = clock.clone();
        looked_at.before(Call::Load, async move {
            tokio::task::yield_now().await;
            clock.advance(seconds(31));
            Ok(())
        });
    }
    clock.advance(seconds(31));
    let calls_of_crm = tokio::spawn({
        let tokens = tokens.clone();
        async move {
            for _ in 0..2 {
                tokens.token().await.unwrap();
            }
        }
    });
    tokio::task::yield_now().await;
    let new = tokens.renew(&by_desk(&old)).await.unwrap();
    assert_eq!(bare(&new), token(1));
    calls_of_crm.await.unwrap();
}

#[tokio::test]
async fn renewals_that_were_stopped_do_not_lock_the_product_out() {
    let clock = StillClock::at(start());
    let inner = connected(memory(&clock)).await;
    let broken = Interrupted::new(inner);
    let store: Store = Arc::<Interrupted>::clone(&broken);
    let accounts = AccountsServer::new();
    let tokens = accounts.tokens(&store, &clock);
    let old = tokens.token().await.unwrap();
    for _ in 0..8 {
        broken.before(Call::TryLease, async { panic!("a fault of the store") });
    }
    let e = tokens.renew(&by_desk(&old)).await.unwrap_err();
    assert_eq!(e.kind(), TokenErrorKind::Unavailable, "{e}");
    while tokens.renew(&by_desk(&old)).await.is_err() {}
    assert_eq!(bare(&tokens.current().unwrap()), token(1));
}

/// The lease is waited for until it ends, and the others do not wait along.
#[tokio::test]
async fn while_a_refused_token_waits_for_a_dead_holder_it_serves_the_other_products() {
    let clock = StillClock::at(start());
    let store = connected(memory(&clock)).await;
    let accounts = AccountsServer::new();
    let tokens = accounts.tokens(&store, &clock);
    let old = tokens.token().await.unwrap();
    let dead = store.try_lease(&user(), seconds(15)).await.unwrap();
    assert!(dead.is_some());
    clock.advance(seconds(14));
    let of_desk = tokio::spawn({
        let (tokens, old) = (tokens.clone(), old.clone());
        async move { tokens.renew(&by_desk(&old)).await }
    });
    for step in 0..100 {
        clock.set(start() + seconds(31 + step));
        for _ in 0..8 {
            tokio::task::yield_now().await;
        }
        assert!(tokens.current().is_some_and(|token| token.is_same(&old)));
    }
    assert!(!of_desk.is_finished());
    clock.advance(seconds(1));
    assert_eq!(bare(&of_desk.await.unwrap().unwrap()), token(1));
}

/// Without offline access Zoho gives no refresh token, and there is nobody to ask.
#[tokio::test]
async fn without_a_refresh_token_one_refusal_does_not_end_the_token_for_the_others() {
    let clock = StillClock::at(start());
    let store = memory(&clock);
    let online = Connection::new(
        "https://accounts.zoho.eu".parse().unwrap(),
        "https://www.zohoapis.eu".parse().unwrap(),
    )
    .with_access_token("1000.access.online", start() + seconds(3600))
    .with_scopes(ScopeSet::parse("ZohoCRM.settings.ALL,Desk.settings.ALL"));
    store.save(&user(), &online).await.unwrap();
    let accounts = AccountsServer::new();
    let told = Arc::new(Mutex::new(Vec::new()));
    let events = Arc::clone(&told);
    let tokens = accounts.tokens_with(&store, &clock, move |_, event| {
        events.lock().unwrap().push(format!("{event:?}"));
    });
    let token = tokens.token().await.unwrap();
    for _ in 0..2 {
        let e = tokens.renew(&by_desk(&token)).await.unwrap_err();
        assert_eq!(e.kind(), TokenErrorKind::Rejected, "{e}");
        assert!(tokens.current().unwrap().is_same(&token));
        assert_eq!(kept_token(&store).await, "1000.access.online");
    }
    // Nor does its margin.
    clock.advance(seconds(3599));
    assert!(tokens.token().await.unwrap().is_same(&token));
    assert!(told.lock().unwrap().is_empty(), "{told:?}");

    // What every product refuses, or has expired, needs a new sign-in.
    let e = tokens.renew(&by_crm(&token)).await.unwrap_err();
    assert_eq!(
        e.kind(),
        TokenErrorKind::Rejected,
        "Desk may have changed its mind: {e}"
    );
    let e = tokens.renew(&by_desk(&token)).await.unwrap_err();
    assert!(e.needs_reconnect(), "{e}");
    clock.advance(seconds(1));
    assert!(tokens.token().await.unwrap_err().needs_reconnect());
    assert_eq!(accounts.asked(), 0);
}

/// Both calls share one refresh, and each product has its own say.
#[tokio::test]
async fn two_products_that_refuse_at_once_are_each_told_of_themselves() {
    let clock = StillClock::at(start());
    let store = memory(&clock);
    let online = Connection::new(
        "https://accounts.zoho.eu".parse().unwrap(),
        "https://www.zohoapis.eu".parse().unwrap(),
    )
    .with_access_token("1000.access.online", start() + seconds(3600))
    .with_scopes(ScopeSet::parse("ZohoCRM.settings.ALL,Desk.settings.ALL"));
    store.save(&user(), &online).await.unwrap();
    let tokens = AccountsServer::new().tokens(&store, &clock);
    let token = tokens.token().await.unwrap();
    let (of_desk, of_crm) = (by_desk(&token), by_crm(&token));
    let (desk, crm) = tokio::join!(tokens.renew(&of_desk), tokens.renew(&of_crm));
    assert!(desk.unwrap_err().to_string().contains("`desk`"));
    // It was the last one that might have taken it.
    assert!(crm.unwrap_err().needs_reconnect());
}
