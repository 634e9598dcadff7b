//! `RedisStore` on a healthy server: keys, prefixes, expiry, and stored content.

use std::sync::Arc;
use std::time::Duration;

use redis::AsyncCommands;
use zoho_auth::{RedisStore, StoreErrorKind, TokenStore};

use crate::support::redis_server::RedisServer;
use crate::support::{Seed, connection, seconds, text, user};

#[tokio::test]
async fn stores_with_different_prefixes_do_not_see_each_other() {
    let server = RedisServer::start();
    // Some of them would be patterns, and some begin like others.
    let prefixes = [
        "zoho:",
        "zoho:prod:",
        "",
        "z*:",
        "z?:",
        "[z]oho:",
        "zoho",
        "\\",
    ];
    let stores = prefixes.map(|prefix| server.store().prefix(prefix));
    for (i, store) in stores.iter().enumerate() {
        assert!(store.load(&user()).await.unwrap().is_none(), "{i}");
        let own = connection(prefixes[i], 60);
        store.save(&user(), &own).await.unwrap();
        let lease = store.try_lease(&user(), seconds(60)).await.unwrap();
        assert!(lease.is_some(), "{i}");
    }
    for (i, store) in stores.iter().enumerate() {
        assert_eq!(store.list().await.unwrap(), [user()], "{}", prefixes[i]);
        let kept = store.load(&user()).await.unwrap().unwrap();
        assert_eq!(text(&kept), text(&connection(prefixes[i], 60)));
    }
    stores[0].remove(&user()).await.unwrap();
    assert!(stores[0].list().await.unwrap().is_empty());
    for store in &stores[1..] {
        assert!(store.load(&user()).await.unwrap().is_some());
    }
}

#[tokio::test]
async fn what_others_keep_in_the_same_database_is_left_alone() {
    let server = RedisServer::start();
    let mut raw = server.raw().await;
    let () = raw.set("connection:user-42", "somebody's").await.unwrap();
    let () = raw.set("zoho:other", "somebody's").await.unwrap();
    let store = server.store();
    assert!(store.list().await.unwrap().is_empty());
    store.save(&user(), &connection("m", 60)).await.unwrap();
    store.remove(&user()).await.unwrap();
    let mut keys: Vec<String> = raw.keys("*").await.unwrap();
    keys.sort();
    assert_eq!(keys, ["connection:user-42", "zoho:other"]);
}

#[tokio::test]
async fn many_connections_are_all_listed() {
    let server = RedisServer::start();
    let store = server.store();
    let mut expected = Vec::new();
    // More than one page of a scan.
    for i in 0..2_500 {
        let id = format!("user-{i:04}").into();
        store.save(&id, &connection("m", 60)).await.unwrap();
        expected.push(id);
    }
    assert_eq!(store.list().await.unwrap(), expected);
}

/// Milliseconds that the only key has left; `None` when it stays for ever.
async fn left(server: &RedisServer) -> Option<u64> {
    let mut raw = server.raw().await;
    let keys: Vec<String> = raw.keys("*connection:*").await.unwrap();
    let [key] = keys.as_slice() else {
        panic!("{keys:?}");
    };
    let left: i64 = redis::cmd("PTTL")
        .arg(key)
        .query_async(&mut raw)
        .await
        .unwrap();
    assert_ne!(left, -2, "the key is gone");
    u64::try_from(left).ok()
}

#[tokio::test]
async fn a_connection_stays_unless_the_store_was_told_to_forget_it() {
    let server = RedisServer::start();
    let store = server.store();
    store.save(&user(), &connection("m", 60)).await.unwrap();
    assert_eq!(left(&server).await, None);
}

#[tokio::test]
async fn the_time_to_live_is_set_and_refreshed_by_every_save() {
    let server = RedisServer::start();
    let hour = 3_600_000;
    let short = server.store().expire_after(seconds(600));
    short.save(&user(), &connection("m", 60)).await.unwrap();
    let first = left(&server).await.unwrap();
    assert!((1..=600_000).contains(&first), "{first}");
    let long = server.store().expire_after(seconds(3600));
    let next = connection("m", 60).with_generation(2);
    long.save(&user(), &next).await.unwrap();
    let second = left(&server).await.unwrap();
    assert!((600_000..=hour).contains(&second), "{second}");
    // A save that is refused prolongs nothing.
    let stale = short.save(&user(), &next).await.unwrap_err();
    assert_eq!(stale.kind(), StoreErrorKind::Stale);
    assert!(left(&server).await.unwrap() > 600_000);
}

#[tokio::test]
async fn without_a_time_to_live_a_save_lifts_an_earlier_one() {
    let server = RedisServer::start();
    let forgetful = server.store().expire_after(seconds(600));
    forgetful.save(&user(), &connection("m", 60)).await.unwrap();
    let next = connection("m", 60).with_generation(2);
    server.store().save(&user(), &next).await.unwrap();
    assert_eq!(
        left(&server).await,
        None,
        "`expire_after`: without, they stay until they are removed"
    );
}

#[tokio::test]
async fn a_connection_is_forgotten_after_its_time_to_live() {
    let server = RedisServer::start();
    let store = server.store().expire_after(Duration::from_millis(50));
    store.save(&user(), &connection("m", 60)).await.unwrap();
    while store.load(&user()).await.unwrap().is_some() {
        tokio::task::yield_now().await;
    }
    store.save(&user(), &connection("n", 60)).await.unwrap();
}

#[tokio::test]
async fn what_cannot_be_read_is_an_error_that_names_the_key_and_quotes_nothing() {
    let server = RedisServer::start();
    let (store, mut raw) = (server.store(), server.raw().await);
    let key = "zoho:connection:user-42";
    for content in ["", "1000.secret", "{\"version\":1}", "[]"] {
        let () = raw.hset(key, "connection", content).await.unwrap();
        let () = raw.hset(key, "generation", 5).await.unwrap();
        let e = store.load(&user()).await.unwrap_err();
        assert_eq!(e.kind(), StoreErrorKind::Corrupt, "{content:?}: {e}");
        assert!(e.to_string().contains(key), "{e}");
        assert!(!format!("{e} {e:?}").contains("secret"), "{e:?}");
        let kept: String = raw.hget(key, "connection").await.unwrap();
        assert_eq!(kept, content);
    }
    let () = raw.del(key).await.unwrap();
    // A key of another type, which somebody else made.
    let () = raw.set(key, "1000.secret").await.unwrap();
    for e in [
        store.load(&user()).await.err(),
        store.save(&user(), &connection("m", 60)).await.err(),
    ] {
        let e = e.expect("it is no connection");
        assert!(!format!("{e} {e:?}").contains("secret"), "{e:?}");
    }
    let kept: String = raw.get(key).await.unwrap();
    assert_eq!(kept, "1000.secret");
}

#[tokio::test]
async fn nothing_is_shown_of_the_address() {
    let store = RedisStore::connect("redis://app:secret@redis.example:6379/0").unwrap();
    assert!(!format!("{store:?}").contains("secret"), "{store:?}");
    let wrong = RedisStore::connect("http://app:secret@redis.example/").unwrap_err();
    assert!(
        !format!("{wrong} {wrong:?}").contains("secret"),
        "{wrong:?}"
    );
}

/// Sixteen who share the server, each with a connection of its own, like processes.
#[tokio::test(flavor = "multi_thread")]
async fn of_many_connections_to_the_server_one_gets_the_lease() {
    let server = RedisServer::start();
    let barrier = Arc::new(tokio::sync::Barrier::new(16));
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..16 {
        let (store, barrier) = (server.store(), Arc::clone(&barrier));
        tasks.spawn(async move {
            barrier.wait().await;
            store.try_lease(&user(), seconds(60)).await.unwrap()
        });
    }
    let leases = tasks.join_all().await;
    assert_eq!(leases.into_iter().flatten().count(), 1);
}
