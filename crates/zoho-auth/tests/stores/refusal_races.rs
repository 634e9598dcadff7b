//! Refusals during another refresh, under an abandoned lease, and of a connection that cannot be refreshed.

use std::sync::{Arc, Mutex};

use zoho_auth::{Connection, ScopeSet, TokenStore};
use zoho_http::TokenSource;
use zoho_http::token::TokenErrorKind;

use crate::refresh::{bare, kept_token};
use crate::refusals::{by_desk, connected, memory};
use crate::support::accounts::{AccountsServer, token};
use crate::support::clock::StillClock;
use crate::support::wrappers::{Call, Interrupted};
use crate::support::{Seed, by_crm, seconds, start, user};

type Store = Arc<dyn TokenStore>;

/// A sign-in without offline access: a token for an hour, and no refresh token.
fn online() -> Connection {
    Connection::new(
        "https://accounts.zoho.eu".parse().unwrap(),
        "https://www.zohoapis.eu".parse().unwrap(),
    )
    .with_access_token("1000.access.online", start() + seconds(3600))
    .with_scopes(ScopeSet::parse("ZohoCRM.settings.ALL,Desk.settings.ALL"))
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
    let new = tokens.refresh(&by_desk(&old)).await.unwrap();
    assert_eq!(bare(&new), token(1));
    calls_of_crm.await.unwrap();
}

#[tokio::test]
async fn refreshes_that_were_stopped_do_not_lock_the_product_out() {
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
    let e = tokens.refresh(&by_desk(&old)).await.unwrap_err();
    assert_eq!(e.kind(), TokenErrorKind::Unavailable, "{e}");
    while tokens.refresh(&by_desk(&old)).await.is_err() {}
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
        async move { tokens.refresh(&by_desk(&old)).await }
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

/// Without offline access Zoho gives no refresh token, and no one to ask.
#[tokio::test]
async fn without_a_refresh_token_one_refusal_does_not_end_the_token_for_the_others() {
    let clock = StillClock::at(start());
    let store = memory(&clock);
    store.save(&user(), &online()).await.unwrap();
    let accounts = AccountsServer::new();
    let told = Arc::new(Mutex::new(Vec::new()));
    let events = Arc::clone(&told);
    let tokens = accounts.tokens_with(&store, &clock, move |_, event| {
        events.lock().unwrap().push(format!("{event:?}"));
    });
    let token = tokens.token().await.unwrap();
    for _ in 0..2 {
        let e = tokens.refresh(&by_desk(&token)).await.unwrap_err();
        assert_eq!(e.kind(), TokenErrorKind::Rejected, "{e}");
        assert!(e.to_string().contains("no refresh token"), "{e}");
        assert!(tokens.current().unwrap().is_same(&token));
        assert_eq!(kept_token(&store).await, "1000.access.online");
    }
    // Nor does its margin.
    clock.advance(seconds(3599));
    assert!(tokens.token().await.unwrap().is_same(&token));
    assert!(told.lock().unwrap().is_empty(), "{told:?}");

    // What every product refuses, or has expired, needs a new sign-in.
    let e = tokens.refresh(&by_crm(&token)).await.unwrap_err();
    assert_eq!(
        e.kind(),
        TokenErrorKind::Rejected,
        "Desk may have changed its mind: {e}"
    );
    let e = tokens.refresh(&by_desk(&token)).await.unwrap_err();
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
    store.save(&user(), &online()).await.unwrap();
    let tokens = AccountsServer::new().tokens(&store, &clock);
    let token = tokens.token().await.unwrap();
    let (of_desk, of_crm) = (by_desk(&token), by_crm(&token));
    let (desk, crm) = tokio::join!(tokens.refresh(&of_desk), tokens.refresh(&of_crm));
    assert!(desk.unwrap_err().to_string().contains("`desk`"));
    // It was the last one that might have taken it.
    assert!(crm.unwrap_err().needs_reconnect());
}
