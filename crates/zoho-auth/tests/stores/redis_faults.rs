//! `RedisStore` on a server that is stopped, started again, paused, emptied, or drops its clients.

use std::time::Duration;

use zoho_auth::{RedisStore, StoreError, StoreErrorKind, TokenStore};
use zoho_http::clock::{Clock, SystemClock};
use zoho_http::redis_connection::RedisConnection;

use crate::support::redis_server::RedisServer;
use crate::support::{Seed, connection, seconds, text, user};

/// No command may take longer than this, whatever the server does.
const PATIENCE: Duration = Duration::from_secs(8);

/// Every call of the store; what each answered, failures only.
async fn try_all(store: &RedisStore) -> Vec<Option<StoreError>> {
    let lease = zoho_auth::Lease::new().unwrap();
    vec![
        store.load(&user()).await.err(),
        store.save(&user(), &connection("m", 60)).await.err(),
        store.remove(&user()).await.err(),
        store.try_lease(&user(), seconds(1)).await.err(),
        store.release(&user(), &lease).await.err(),
        store.list().await.err(),
    ]
}

#[tokio::test]
async fn a_server_that_is_down_is_an_error_and_serves_again_when_it_is_back() {
    let mut server = RedisServer::start();
    let store = server.store();
    let kept = connection("m", 60);
    store.save(&user(), &kept).await.unwrap();
    for _ in 0..2 {
        server.kill();
        let (clock, calls) = (SystemClock::new(), try_all(&store).await);
        assert!(clock.monotonic() < PATIENCE, "{:?}", clock.monotonic());
        for (i, e) in calls.into_iter().enumerate() {
            let e = e.unwrap_or_else(|| panic!("call {i} succeeded"));
            assert_eq!(e.kind(), StoreErrorKind::Failed, "{e}");
            assert!(e.to_string().contains("cannot be reached"), "{e}");
        }
        server.start_again();
        store.save(&user(), &kept).await.unwrap();
        let there = store.load(&user()).await.unwrap().unwrap();
        assert_eq!(text(&there), text(&kept));
    }
}

/// The command is carried out once the server goes on, and no one knows of the lease.
#[tokio::test]
async fn a_lease_whose_answer_came_too_late_is_given_back() {
    let server = RedisServer::start();
    let (store, other) = (server.store(), server.store());
    for store in [&store, &other] {
        store.load(&user()).await.unwrap();
    }
    server.pause();
    store.try_lease(&user(), seconds(3600)).await.unwrap_err();
    server.resume();
    let clock = SystemClock::new();
    while other
        .try_lease(&user(), seconds(1))
        .await
        .unwrap()
        .is_none()
    {
        assert!(clock.monotonic() < PATIENCE, "nobody gave it back");
    }
}

#[tokio::test]
async fn a_store_can_be_made_before_its_server() {
    let mut server = RedisServer::start();
    server.kill();
    let store = server.store();
    assert!(store.load(&user()).await.is_err());
    server.start_again();
    assert!(store.load(&user()).await.unwrap().is_none());
}

/// Between two refreshes lies an hour: servers and balancers close connections that are idle so long, and
/// no user should have to sign in, or see an error, for that.
#[tokio::test]
async fn the_first_command_after_the_connection_was_closed_succeeds() {
    let mut server = RedisServer::start();
    let store = server.store();
    let mut generation = 0;
    for fault in ["closed by the server", "server started again"] {
        for call in ["load", "save", "try_lease", "list"] {
            assert!(store.list().await.is_ok());
            if fault == "closed by the server" {
                let mut raw = server.raw().await;
                let killed: u64 = redis::cmd("CLIENT")
                    .arg(&["KILL", "TYPE", "normal", "SKIPME", "yes"])
                    .query_async(&mut raw)
                    .await
                    .unwrap();
                assert!(killed >= 1);
            } else {
                server.kill();
                server.start_again();
            }
            generation += 1;
            let next = connection("m", 60).with_generation(generation);
            let failed = match call {
                "load" => store.load(&user()).await.err(),
                "save" => store.save(&user(), &next).await.err(),
                "try_lease" => {
                    let lease = store.try_lease(&call.into(), seconds(60)).await;
                    if let Ok(lease) = &lease {
                        // A lost answer must not make us wait for ourselves.
                        let lease = lease.as_ref().expect("nobody holds it");
                        store.release(&call.into(), lease).await.unwrap();
                    }
                    lease.err()
                }
                _ => store.list().await.err(),
            };
            assert!(failed.is_none(), "{fault}, {call}: {}", failed.unwrap());
        }
    }
}

#[tokio::test]
async fn a_server_that_hangs_is_an_error_before_long_and_nothing_is_lost() {
    let server = RedisServer::start();
    let store = server.store();
    let kept = connection("m", 60);
    store.save(&user(), &kept).await.unwrap();
    server.pause();
    let clock = SystemClock::new();
    let e = store.load(&user()).await.unwrap_err();
    assert!(clock.monotonic() < PATIENCE, "{:?}", clock.monotonic());
    assert_eq!(e.kind(), StoreErrorKind::Failed);
    assert!(e.to_string().contains("does not answer in time"), "{e}");
    server.resume();
    let there = store.load(&user()).await.unwrap().unwrap();
    assert_eq!(text(&there), text(&kept));
}

/// Each command of it may be answered in time.
#[tokio::test]
async fn a_step_of_many_commands_takes_no_longer_than_one() {
    let server = RedisServer::start();
    let redis = RedisConnection::server(&server.url())
        .timeout(Duration::from_millis(100))
        .build()
        .unwrap();
    let clock = SystemClock::new();
    let endless = async |mut link, _| {
        while clock.monotonic() < PATIENCE {
            let () = redis::cmd("PING").query_async(&mut link).await?;
        }
        Ok(())
    };
    let e = redis.run(endless).await.unwrap_err();
    assert!(e.to_string().contains("does not answer in time"), "{e}");
    assert!(e.is_retryable());
    assert!(clock.monotonic() < seconds(2), "{:?}", clock.monotonic());
}

#[tokio::test]
async fn a_lease_ends_while_the_server_hangs_and_its_holder_undoes_nothing() {
    let server = RedisServer::start();
    let (slow, other) = (server.store(), server.store());
    let before = connection("before", 60);
    slow.save(&user(), &before).await.unwrap();
    // Connected before the lease begins, which is to hold when it asks.
    other.load(&user()).await.unwrap();
    // Less than the time for a command, and all the same enough for the next line on a busy machine.
    let ttl = Duration::from_millis(1500);
    let lost = slow.try_lease(&user(), ttl).await.unwrap().unwrap();
    assert!(other.try_lease(&user(), ttl).await.unwrap().is_none());

    server.pause();
    let clock = SystemClock::new();
    // Answered when the time for a command is over, which is longer than the lease.
    slow.load(&user()).await.unwrap_err();
    assert!(clock.monotonic() > ttl, "{:?}", clock.monotonic());
    server.resume();

    let own = other.try_lease(&user(), seconds(60)).await.unwrap();
    let own = own.expect("the lease ended while the server was paused");
    let newer = connection("newer", 60).with_generation(2);
    other.save(&user(), &newer).await.unwrap();
    fenced(&slow, &lost, &other, &newer).await;
    other.release(&user(), &own).await.unwrap();
    assert!(slow.try_lease(&user(), ttl).await.unwrap().is_some());
}

#[tokio::test]
async fn a_holder_that_was_paused_past_its_lease_undoes_nothing() {
    let server = RedisServer::start();
    let (slow, other) = (server.store(), server.store());
    slow.save(&user(), &connection("before", 60)).await.unwrap();
    let ttl = Duration::from_millis(50);
    let lost = slow.try_lease(&user(), ttl).await.unwrap().unwrap();
    // The holder does nothing, and another waits for the lease to end.
    while other
        .try_lease(&user(), seconds(60))
        .await
        .unwrap()
        .is_none()
    {
        tokio::task::yield_now().await;
    }
    let newer = connection("newer", 60).with_generation(2);
    other.save(&user(), &newer).await.unwrap();
    fenced(&slow, &lost, &other, &newer).await;
}

/// What `slow` made of the generation it knew is refused, and its lease releases nothing.
async fn fenced(
    slow: &RedisStore,
    lost: &zoho_auth::Lease,
    other: &RedisStore,
    newer: &zoho_auth::Connection,
) {
    let late = connection("late", 60).with_generation(2);
    let refused = slow.save(&user(), &late).await.unwrap_err();
    assert_eq!(refused.kind(), StoreErrorKind::Stale);
    let kept = other.load(&user()).await.unwrap().unwrap();
    assert_eq!(text(&kept), text(newer));
    slow.release(&user(), lost).await.unwrap();
    let taken = slow.try_lease(&user(), seconds(60)).await.unwrap();
    assert!(taken.is_none(), "it released another's lease");
}

#[tokio::test]
async fn a_server_that_is_full_refuses_and_keeps_the_old_content() {
    let server = RedisServer::start();
    let (store, mut raw) = (server.store(), server.raw().await);
    let kept = connection("m", 60);
    store.save(&user(), &kept).await.unwrap();
    let limit = |bytes: &'static str| {
        let mut command = redis::cmd("CONFIG");
        command.arg(&["SET", "maxmemory", bytes]);
        command
    };
    let () = limit("1").query_async(&mut raw).await.unwrap();
    let next = connection("next", 60).with_generation(2);
    let e = store.save(&user(), &next).await.unwrap_err();
    assert_eq!(e.kind(), StoreErrorKind::Failed, "{e}");
    assert!(!format!("{e} {e:?}").contains("1000."), "{e:?}");
    let there = store.load(&user()).await.unwrap().unwrap();
    assert_eq!(text(&there), text(&kept));
    let () = limit("0").query_async(&mut raw).await.unwrap();
    store.save(&user(), &next).await.unwrap();
}

/// A server that was promoted or reloaded does not know the script that it was asked to run.
#[tokio::test]
async fn a_server_that_forgot_the_scripts_is_told_them_again() {
    let server = RedisServer::start();
    let (store, mut raw) = (server.store(), server.raw().await);
    for generation in 1..4 {
        let next = connection("m", 60).with_generation(generation);
        store.save(&user(), &next).await.unwrap();
        let lease = store.try_lease(&user(), seconds(60)).await.unwrap();
        store.release(&user(), &lease.unwrap()).await.unwrap();
        let flush = redis::cmd("SCRIPT").arg("FLUSH").to_owned();
        let () = flush.query_async(&mut raw).await.unwrap();
    }
}
