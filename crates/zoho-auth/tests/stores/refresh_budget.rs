//! Zoho's ten tokens in ten minutes, counted in the store by all who share it, and clocks that jump.

use std::sync::Arc;

use zoho_auth::{MemoryStore, TokenStore};
use zoho_http::TokenSource;
use zoho_http::token::TokenErrorKind;

use crate::refresh::{bare, file_store};
use crate::support::accounts::{AccountsServer, token, token_response};
use crate::support::clock::StillClock;
use crate::support::redis_server::RedisServer;
use crate::support::wrappers::{Call, Interrupted};
use crate::support::{Seed, by_crm, connection, seconds, start, user};

type Store = Arc<dyn TokenStore>;

const DENIED: &str = r#"{"error_description":"You have made too many requests continuously.","error":"Access Denied","status":"failure"}"#;

fn memory(clock: &StillClock) -> Store {
    Arc::new(MemoryStore::with_clock(Arc::new(clock.clone())))
}

async fn a_throttle_is_known_to_all(one: Store, two: Store, clock: StillClock) {
    one.save(&user(), &connection("old", 0)).await.unwrap();
    let accounts = AccountsServer::new();
    accounts.answer(400, DENIED);
    let (first, second) = (accounts.tokens(&one, &clock), accounts.tokens(&two, &clock));
    let e = first.token().await.unwrap_err();
    assert_eq!(e.kind(), TokenErrorKind::Throttled, "{e}");
    assert_eq!(e.retry_after(), Some(seconds(600)));
    assert!(!e.needs_reconnect());

    clock.advance(seconds(100));
    for tokens in [&first, &second, &accounts.tokens(&two, &clock)] {
        let e = tokens.token().await.unwrap_err();
        assert_eq!(e.kind(), TokenErrorKind::Throttled, "{e}");
        assert_eq!(e.retry_after(), Some(seconds(500)), "{e}");
    }
    assert_eq!(accounts.asked(), 1, "nobody asked again");

    clock.advance(seconds(500));
    assert_eq!(bare(&second.token().await.unwrap()), token(2));
    assert_eq!(bare(&first.token().await.unwrap()), token(2));
    assert_eq!(accounts.asked(), 2);
}

#[tokio::test]
async fn a_throttle_is_known_to_all_who_share_a_file() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), StillClock::at(start()));
    let open = || file_store(folder.path(), &clock);
    a_throttle_is_known_to_all(open(), open(), clock.clone()).await;
}

#[tokio::test]
async fn a_throttle_is_known_to_all_who_share_a_redis() {
    let server = RedisServer::start();
    let open = || Arc::new(server.store());
    a_throttle_is_known_to_all(open(), open(), StillClock::at(start())).await;
}

#[tokio::test]
async fn while_zoho_gives_none_a_valid_token_serves_everybody() {
    let clock = StillClock::at(start());
    let store = memory(&clock);
    store.save(&user(), &connection("old", 60)).await.unwrap();
    let accounts = AccountsServer::new();
    accounts.answer(400, DENIED);
    for _ in 0..3 {
        let served = accounts.tokens(&store, &clock).token().await.unwrap();
        assert_eq!(bare(&served), "1000.access.old");
    }
    assert_eq!(accounts.asked(), 1);
    clock.advance(seconds(60));
    let e = accounts.tokens(&store, &clock).token().await.unwrap_err();
    assert_eq!(e.retry_after(), Some(seconds(540)));
    assert_eq!(accounts.asked(), 1);
}

/// The other's refusal comes after our look at the store, and before we have the lease.
#[tokio::test]
async fn a_throttle_that_came_between_look_and_lease_is_heeded() {
    let clock = StillClock::at(start());
    let store = memory(&clock);
    store.save(&user(), &connection("old", 0)).await.unwrap();
    let accounts = AccountsServer::new();
    accounts.answer(400, DENIED);
    let watched = Interrupted::new(Arc::clone(&store));
    let other = accounts.tokens(&store, &clock);
    watched.before(Call::TryLease, async move {
        let e = other.token().await.unwrap_err();
        assert_eq!(e.kind(), TokenErrorKind::Throttled);
        Ok(())
    });
    let watched: Store = watched;
    let e = accounts.tokens(&watched, &clock).token().await.unwrap_err();
    assert_eq!(e.kind(), TokenErrorKind::Throttled, "{e}");
    assert_eq!(
        accounts.asked(),
        1,
        "it asked although the other was refused"
    );
}

/// Ten tokens, the first at [`start`] and one every 31 seconds.
async fn ten_tokens(accounts: &Arc<AccountsServer>, store: &Store, clock: &StillClock) {
    store.save(&user(), &connection("old", 0)).await.unwrap();
    for n in 1..=10 {
        accounts.answer(200, &token_response(n, 30));
        // Each by another process.
        let made = accounts.tokens(store, clock).token().await.unwrap();
        assert_eq!(bare(&made), token(n));
        clock.advance(seconds(31));
    }
    assert_eq!(accounts.asked(), 10);
}

#[tokio::test]
async fn the_eleventh_token_in_ten_minutes_is_not_asked_for() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), StillClock::at(start()));
    let store = file_store(folder.path(), &clock);
    let accounts = AccountsServer::new();
    ten_tokens(&accounts, &store, &clock).await;
    let reopened = file_store(folder.path(), &clock);
    let tokens = accounts.tokens(&reopened, &clock);
    let e = tokens.token().await.unwrap_err();
    assert_eq!(e.kind(), TokenErrorKind::Throttled, "{e}");
    assert_eq!(e.retry_after(), Some(seconds(290)), "{e}");
    assert!(!e.needs_reconnect());
    clock.advance(seconds(289));
    assert!(tokens.token().await.is_err());
    assert_eq!(accounts.asked(), 10);
    // The first token is ten minutes old.
    clock.advance(seconds(1));
    assert_eq!(bare(&tokens.token().await.unwrap()), token(11));
}

#[tokio::test]
async fn a_new_sign_in_has_a_budget_of_its_own() {
    let clock = StillClock::at(start());
    let (store, accounts) = (memory(&clock), AccountsServer::new());
    ten_tokens(&accounts, &store, &clock).await;
    let signed_in = connection("new", 0).with_generation(1_000);
    store.save(&user(), &signed_in).await.unwrap();
    let made = accounts.tokens(&store, &clock).token().await.unwrap();
    assert_eq!(bare(&made), token(11));
}

#[tokio::test]
async fn a_clock_that_goes_an_hour_ahead_costs_one_refresh() {
    let clock = StillClock::at(start());
    let (store, accounts) = (memory(&clock), AccountsServer::new());
    store.save(&user(), &connection("old", 3600)).await.unwrap();
    let tokens = accounts.tokens(&store, &clock);
    assert_eq!(bare(&tokens.token().await.unwrap()), "1000.access.old");
    clock.set(start() + seconds(3600));
    for _ in 0..3 {
        assert_eq!(bare(&tokens.token().await.unwrap()), token(1));
    }
    // And back again: the token is not younger than it was, but it is there.
    clock.set(start());
    assert_eq!(bare(&tokens.token().await.unwrap()), token(1));
    assert_eq!(accounts.asked(), 1);
}

#[tokio::test]
async fn a_clock_that_goes_an_hour_back_makes_no_dead_token_immortal() {
    let clock = StillClock::at(start());
    let (store, accounts) = (memory(&clock), AccountsServer::new());
    store.save(&user(), &connection("old", 3600)).await.unwrap();
    let tokens = accounts.tokens(&store, &clock);
    let old = tokens.token().await.unwrap();
    clock.set(start() - seconds(3600));
    assert_eq!(bare(&tokens.token().await.unwrap()), "1000.access.old");
    assert_eq!(accounts.asked(), 0);
    // Zoho knows better when it ends.
    assert_eq!(
        bare(&tokens.refresh(&by_crm(&old)).await.unwrap()),
        token(1)
    );
    assert_eq!(bare(&tokens.token().await.unwrap()), token(1));
    assert_eq!(accounts.asked(), 1);
}

#[tokio::test]
async fn a_clock_that_goes_an_hour_back_locks_nobody_out() {
    let clock = StillClock::at(start());
    let (store, accounts) = (memory(&clock), AccountsServer::new());
    ten_tokens(&accounts, &store, &clock).await;
    clock.set(start() - seconds(3600));
    let tokens = accounts.tokens(&store, &clock);
    let stored = store.load(&user()).await.unwrap().unwrap();
    // By this clock the last token lives for another hour, and Zoho refuses it.
    let dead = tokens.token().await.unwrap();
    assert_eq!(dead.expires_at(), stored.expires_at());
    assert_eq!(
        bare(&tokens.refresh(&by_crm(&dead)).await.unwrap()),
        token(11)
    );
}

#[tokio::test]
async fn a_throttle_is_over_after_ten_minutes_whatever_the_clock_did() {
    for back in [true, false] {
        let clock = StillClock::at(start());
        let (store, accounts) = (memory(&clock), AccountsServer::new());
        store.save(&user(), &connection("old", 0)).await.unwrap();
        accounts.answer(400, DENIED);
        let tokens = accounts.tokens(&store, &clock);
        assert!(tokens.token().await.is_err());
        let hour = seconds(3600);
        clock.set(if back { start() - hour } else { start() + hour });
        clock.advance(seconds(600));
        // By a clock that was set back the old token would be valid again; it is dead at Zoho.
        let dead = connection("old", 0).token(&zoho_http::data_center::DataCenters::zoho());
        let dead = dead.unwrap().unwrap();
        let made = tokens.refresh(&by_crm(&dead)).await.unwrap();
        assert_eq!(bare(&made), token(2), "back: {back}");
    }
}

/// The holder's lease ends under it, because the clock of the day jumps. Two ask, and nothing is lost.
#[tokio::test]
async fn a_clock_that_jumps_during_a_refresh_costs_a_request_at_most() {
    for forward in [true, false] {
        let (folder, clock) = (tempfile::tempdir().unwrap(), StillClock::at(start()));
        let open = || file_store(folder.path(), &clock);
        let (one, two) = (open(), open());
        // Expired, an hour earlier too.
        let old =
            connection("old", 0).with_access_token("1000.access.old", start() - seconds(7200));
        one.save(&user(), &old).await.unwrap();
        let accounts = AccountsServer::new();
        let gate = accounts.hold();
        let first = accounts.tokens(&one, &clock);
        let first = tokio::spawn(async move { first.token().await });
        accounts.was_asked(1).await;
        let hour = seconds(3600);
        clock.set(if forward {
            start() + hour
        } else {
            start() - hour
        });
        let second = accounts.tokens(&two, &clock);
        assert_eq!(bare(&second.token().await.unwrap()), token(2));
        gate.open();
        let first = first.await.unwrap().unwrap();
        assert_eq!(accounts.asked(), 2);
        // Either may stay: both live. By a clock that went back, the first lives longer.
        let kept = one.load(&user()).await.unwrap().unwrap();
        let kept = crate::support::access_token(&kept);
        assert!([token(1), token(2)].contains(&kept.to_owned()), "{kept}");
        assert_eq!(bare(&first), kept);
    }
}
