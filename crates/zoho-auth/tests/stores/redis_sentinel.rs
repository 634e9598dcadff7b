//! A primary, its replica and three sentinels: failovers planned and by SIGKILL.

use std::sync::Arc;

use zoho_auth::conformance::suite;
use zoho_auth::{Expected, RedisStore, TokenStore};
use zoho_http::clock::{Clock, SystemClock};
use zoho_http::limits::{LimitUpdate, RedisLimits, SharedLimits};
use zoho_http::redis_connection::RedisConnection;

use crate::support::redis_deployment::{NAME, Watched, role, tell, until};
use crate::support::redis_server::RedisServer;
use crate::support::scripted_redis::{ScriptedRedis, sentinel_behind};
use crate::support::{connection, seconds, user};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_suite_behind_sentinel() {
    let watched = Watched::start().await;
    suite(Arc::new(RedisStore::from_connection(watched.connection()))).await;
}

/// The generation that the store has, 0 for none, as soon as it can tell.
async fn seen(store: &RedisStore) -> u64 {
    loop {
        if let Ok(kept) = store.load(&user()).await {
            return kept.map_or(0, |kept| kept.generation());
        }
    }
}

/// Writes one generation after the other, whatever happens, until `is_enough`; the last that was acknowledged.
async fn write_on(store: &RedisStore, mut is_enough: impl AsyncFnMut() -> bool) -> u64 {
    let mut kept = seen(store).await;
    let mut more = 0;
    // Some more after it is enough: those are for the new primary.
    while more < 5 {
        let expected = match kept {
            0 => Expected::Absent,
            kept => Expected::Generation(kept),
        };
        let next = connection("m", 60).with_generation(kept + 1);
        match store.compare_and_set(&user(), expected, Some(&next)).await {
            Ok(()) => kept += 1,
            // The answer to the one before was lost, and that was carried out.
            Err(e) if e.kind() == zoho_auth::StoreErrorKind::Stale => {
                let there = seen(store).await;
                assert_eq!(
                    there,
                    kept + 1,
                    "an acknowledged change is gone, or another's is there"
                );
                kept = there;
            }
            Err(_) => continue,
        }
        if is_enough().await {
            more += 1;
        }
    }
    kept
}

async fn generation(server: &RedisServer) -> u64 {
    server
        .store()
        .load(&user())
        .await
        .unwrap()
        .unwrap()
        .generation()
}

/// By itself the old primary goes on taking changes for ten seconds, all of which are lost.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_planned_failover_loses_no_change() {
    let watched = Watched::start().await;
    let redis = watched.connection();
    let store = RedisStore::from_connection(redis.clone());
    let limits = RedisLimits::from_connection(redis);
    let lease = store
        .try_lease(&"other".into(), seconds(3600))
        .await
        .unwrap()
        .unwrap();
    tell(&watched.sentinels[0], &["SENTINEL", "FAILOVER", NAME])
        .await
        .unwrap();
    let new = &watched.pair.replica;
    let written = write_on(&store, async || role(new).await == "master").await;
    // Not by the store's own connection: the new primary has the last that was acknowledged.
    assert_eq!(generation(new).await, written);
    limits
        .publish("lane", LimitUpdate::Paused(seconds(60)))
        .await
        .unwrap();
    let told = RedisLimits::connect(&new.url())
        .unwrap()
        .read("lane")
        .await
        .unwrap();
    assert!(
        told.paused_for.is_some(),
        "the limits are kept at the new primary"
    );
    let again = new
        .store()
        .try_lease(&"other".into(), seconds(1))
        .await
        .unwrap();
    assert!(again.is_none(), "the lease holds at the new primary");
    store.release(&"other".into(), &lease).await.unwrap();
    let again = new
        .store()
        .try_lease(&"other".into(), seconds(1))
        .await
        .unwrap();
    assert!(again.is_some(), "it was given back there");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_primary_that_is_killed_is_followed_by_its_replica() {
    let mut watched = Watched::start().await;
    let store = RedisStore::from_connection(watched.connection());
    let before = write_on(&store, async || true).await;
    watched.pair.primary.kill();
    let new = &watched.pair.replica;
    let written = write_on(&store, async || role(new).await == "master").await;
    assert!(written > before);
    assert_eq!(generation(new).await, written);
    // Back as a replica of the new one, it does not attract anybody.
    watched.pair.primary.start_again();
    until("the old primary is a replica", async || {
        role(&watched.pair.primary).await == "slave"
    })
    .await;
    let new = &watched.pair.replica;
    let written = write_on(&store, async || true).await;
    assert_eq!(generation(new).await, written);
}

/// A replica that hangs confirms nothing: that costs the first change a moment, and the next ones nothing.
#[tokio::test]
async fn a_change_that_no_replica_confirms_is_kept_before_long() {
    let watched = Watched::start().await;
    let store = RedisStore::from_connection(watched.connection());
    let any = Expected::Any;
    store.compare_and_set(&user(), any, None).await.unwrap();
    watched.pair.replica.pause();
    let clock = SystemClock::new();
    for generation in 1..4 {
        let next = connection("m", 60).with_generation(generation);
        store
            .compare_and_set(&user(), any, Some(&next))
            .await
            .unwrap();
    }
    assert!(clock.monotonic() < seconds(2), "{:?}", clock.monotonic());
    assert_eq!(generation(&watched.pair.primary).await, 3);
    watched.pair.replica.resume();
}

#[tokio::test]
async fn sentinels_that_are_down_are_passed_over_and_a_wrong_name_is_told() {
    let mut watched = Watched::start().await;
    watched.sentinels[0].kill();
    watched.sentinels[1].kill();
    let store = RedisStore::from_connection(watched.connection());
    assert!(store.load(&user()).await.unwrap().is_none());
    let urls: Vec<_> = watched.sentinels.iter().map(RedisServer::url).collect();
    let urls = || urls.iter().map(String::as_str);
    let wrong = RedisConnection::sentinels(urls(), "another")
        .build()
        .unwrap();
    let e = RedisStore::from_connection(wrong)
        .load(&user())
        .await
        .unwrap_err();
    assert!(e.to_string().contains("not known to its sentinels"), "{e}");
    watched.sentinels[2].kill();
    let none = RedisStore::from_connection(watched.connection());
    let e = none.load(&user()).await.unwrap_err();
    assert!(e.to_string().contains("cannot be reached"), "{e}");
}

/// A server answers nothing else on a connection that waits for a replica: what comes at the same time must not wait
/// for one change after the other.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_changes_at_once_that_no_replica_confirms_delay_nobody() {
    let watched = Watched::start().await;
    let store = RedisStore::from_connection(watched.connection());
    let any = Expected::Any;
    store.compare_and_set(&user(), any, None).await.unwrap();
    watched.pair.replica.pause();
    let clock = SystemClock::new();
    let changes = (0..64).map(|i| {
        let (store, id) = (store.clone(), format!("user-{i}").into());
        tokio::spawn(async move {
            let new = connection("m", 60);
            store.compare_and_set(&id, any, Some(&new)).await.unwrap();
            assert!(store.load(&id).await.unwrap().is_some());
        })
    });
    for change in futures_util::future::join_all(changes).await {
        change.unwrap();
    }
    assert!(clock.monotonic() < seconds(2), "{:?}", clock.monotonic());
    watched.pair.replica.resume();
}

/// One that was cut off still names the old primary, one says nothing, and one is no sentinel.
#[tokio::test]
async fn sentinels_that_know_less_than_the_others_are_passed_over() {
    let watched = Watched::start().await;
    tell(&watched.sentinels[0], &["SENTINEL", "FAILOVER", NAME])
        .await
        .unwrap();
    let new = &watched.pair.replica;
    until("all sentinels name the new primary", async || {
        let mut named = watched.sentinels.iter();
        let about = async |sentinel| tell(sentinel, &["SENTINEL", "MASTER", NAME]).await.unwrap();
        loop {
            let Some(sentinel) = named.next() else {
                return true;
            };
            let about: std::collections::HashMap<String, String> =
                redis::from_redis_value(about(sentinel).await).unwrap();
            if about["port"] != new.port().to_string() {
                return false;
            }
        }
    })
    .await;
    let behind = sentinel_behind(watched.pair.primary.port()).await;
    let none = ScriptedRedis::start("ERR unknown command `SENTINEL`", usize::MAX).await;
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let silent = format!("redis://{}", silent.local_addr().unwrap());
    let mut urls = vec![behind, none.url.clone(), silent];
    urls.extend(watched.sentinels.iter().map(RedisServer::url));
    let redis = RedisConnection::sentinels(urls.iter().map(String::as_str), NAME);
    let store = RedisStore::from_connection(redis.build().unwrap());
    let first = connection("first", 60);
    store
        .compare_and_set(&user(), Expected::Absent, Some(&first))
        .await
        .unwrap();
    assert_eq!(generation(new).await, first.generation());
}

#[tokio::test]
async fn sentinels_that_want_another_password_say_so() {
    let watched = Watched::start().await;
    let password = ["ACL", "SETUSER", "default", "resetpass", ">horse-1"];
    for sentinel in &watched.sentinels {
        tell(sentinel, &password).await.unwrap();
    }
    for wrong in ["", ":horse-2@"] {
        let ports = watched.sentinels.iter().map(RedisServer::port);
        let urls: Vec<_> = ports
            .map(|port| format!("redis://{wrong}127.0.0.1:{port}"))
            .collect();
        let redis = RedisConnection::sentinels(urls.iter().map(String::as_str), NAME);
        let store = RedisStore::from_connection(redis.build().unwrap());
        let e = store.load(&user()).await.unwrap_err().to_string();
        assert!(e.contains("user and password"), "{e}");
        assert!(!e.contains("horse"), "{e}");
    }
}
