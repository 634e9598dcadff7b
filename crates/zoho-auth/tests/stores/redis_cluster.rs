//! A cluster of three primaries, one with a replica.

use std::sync::Arc;

use redis::AsyncCommands;
use zoho_auth::conformance::suite;
use zoho_auth::{Connection, ConnectionId, Expected, RedisStore, StoreErrorKind, TokenStore};
use zoho_http::clock::{Clock, SystemClock};
use zoho_http::limits::{LimitUpdate, PermitRequest, PermitResponse, RedisLimits, SharedLimits};
use zoho_http::redis_connection::RedisConnection;

use crate::support::redis_deployment::{Cluster, role, tell, until};
use crate::support::{connection, seconds};

fn ids() -> Vec<ConnectionId> {
    (0..60).map(|i| format!("user-{i:02}").into()).collect()
}

async fn raise(store: &RedisStore, id: &ConnectionId) -> Result<(), zoho_auth::StoreError> {
    let kept = store.load(id).await?;
    let kept = kept.as_ref().map(Connection::generation);
    let next = connection("m", 60).with_generation(kept.unwrap_or(0) + 1);
    let expected = kept.map_or(Expected::Absent, Expected::Generation);
    store.compare_and_set(id, expected, Some(&next)).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_suite_on_a_cluster() {
    let cluster = Cluster::start().await;
    suite(Arc::new(RedisStore::from_connection(cluster.connection()))).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn everything_works_wherever_a_key_lies_and_the_list_is_whole() {
    let cluster = Cluster::start().await;
    let redis = cluster.connection();
    let store = RedisStore::from_connection(redis.clone());
    let limits = RedisLimits::from_connection(redis.clone());
    let ids = ids();
    for id in &ids {
        raise(&store, id).await.unwrap();
        let lease = store.try_lease(id, seconds(60)).await.unwrap().unwrap();
        store.release(id, &lease).await.unwrap();
        let lane = format!("crm:org:{id}");
        let request = PermitRequest::new(&lane, id.to_string(), 1, seconds(15));
        assert_eq!(
            limits.acquire(&request).await.unwrap(),
            PermitResponse::Granted
        );
        limits
            .publish(&lane, LimitUpdate::Paused(seconds(60)))
            .await
            .unwrap();
        assert_eq!(limits.read(&lane).await.unwrap().permits, 1);
        limits.release(&lane, &[id.to_string()]).await.unwrap();
    }
    assert_eq!(store.list().await.unwrap(), ids);
    // They do lie on all of them.
    for primary in &cluster.primaries {
        let keys: Vec<String> = primary.raw().await.keys("zoho:connection:*").await.unwrap();
        assert!(!keys.is_empty() && keys.len() < ids.len(), "{keys:?}");
        tell(primary, &["SCRIPT", "FLUSH"]).await.unwrap();
    }
    for id in &ids {
        raise(&store, id).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_planned_failover_is_not_noticed() {
    let cluster = Cluster::start().await;
    let store = RedisStore::from_connection(cluster.connection());
    let ids = ids();
    for id in &ids {
        raise(&store, id).await.unwrap();
    }
    tell(&cluster.replica, &["CLUSTER", "FAILOVER"])
        .await
        .unwrap();
    until("the replica is a primary", async || {
        for id in &ids {
            raise(&store, id).await.unwrap();
        }
        role(&cluster.replica).await == "master"
    })
    .await;
    for id in &ids {
        raise(&store, id).await.unwrap();
    }
    assert_eq!(store.list().await.unwrap(), ids);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_primary_that_is_killed_is_followed_by_its_replica() {
    let mut cluster = Cluster::start().await;
    let urls: Vec<_> = cluster.primaries.iter().map(|node| node.url()).collect();
    let store = RedisStore::from_connection(cluster.connection());
    let ids = ids();
    for id in &ids {
        raise(&store, id).await.unwrap();
    }
    cluster.primaries[0].kill();
    for id in &ids {
        until("the key is served again", async || {
            let clock = SystemClock::new();
            let raised = raise(&store, id).await;
            // No call is silent for longer than its time: without a limit one waits for as long as this takes.
            assert!(clock.monotonic() < seconds(5), "{:?}", clock.monotonic());
            raised.is_ok()
        })
        .await;
    }
    let mut listed = None;
    until("the list is there", async || {
        listed = store.list().await.ok();
        listed.is_some()
    })
    .await;
    assert_eq!(listed.unwrap(), ids);
    // One that begins now does so although the first node that it knows of is down.
    let urls = urls.iter().map(String::as_str);
    let late = RedisStore::from_connection(RedisConnection::cluster(urls).build().unwrap());
    assert_eq!(late.list().await.unwrap(), ids);
}

/// A part of the list would look like the whole.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_list_without_one_of_the_nodes_is_an_error() {
    let mut cluster = Cluster::start().await;
    for node in cluster.primaries.iter().chain([&cluster.replica]) {
        let partial = ["CONFIG", "SET", "cluster-require-full-coverage", "no"];
        tell(node, &partial).await.unwrap();
    }
    let store = RedisStore::from_connection(cluster.connection());
    let ids = ids();
    for id in &ids {
        raise(&store, id).await.unwrap();
    }
    // It has no replica, and the others go on serving their parts.
    cluster.primaries[1].kill();
    for _ in 0..2 {
        let clock = SystemClock::new();
        let listed = store.list().await.map(|ids| ids.len());
        let e = listed.expect_err("a part of it");
        assert_eq!(e.kind(), StoreErrorKind::Failed, "{e}");
        assert!(clock.monotonic() < seconds(5), "{:?}", clock.monotonic());
        until("the others have noticed", async || {
            let nodes = tell(&cluster.primaries[0], &["CLUSTER", "NODES"]).await;
            let nodes: String = redis::from_redis_value(nodes.unwrap()).unwrap();
            nodes.contains("master,fail ")
        })
        .await;
    }
}

/// Keys that have gone to the new node, that have not, and slots that have.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn slots_that_move_are_followed() {
    let cluster = Cluster::start().await;
    let store = RedisStore::from_connection(cluster.connection());
    let ids = ids();
    for id in &ids {
        raise(&store, id).await.unwrap();
    }
    let [from, to, third] = cluster.primaries.as_slice() else {
        panic!("three");
    };
    let name = async |node| -> String {
        let name = tell(node, &["CLUSTER", "MYID"]).await.unwrap();
        redis::from_redis_value(name).unwrap()
    };
    let (old, new, port) = (name(from).await, name(to).await, to.port().to_string());
    let keys: Vec<String> = from.raw().await.keys("zoho:connection:*").await.unwrap();
    for key in keys.iter().take(3) {
        let id: ConnectionId = key.strip_prefix("zoho:connection:").unwrap().into();
        let slot = tell(from, &["CLUSTER", "KEYSLOT", key]).await.unwrap();
        let slot: u64 = redis::from_redis_value(slot).unwrap();
        let slot = slot.to_string();
        let set = ["CLUSTER", "SETSLOT", &slot];
        let importing = [&set[..], &["IMPORTING", &old]].concat();
        tell(to, &importing).await.unwrap();
        let migrating = [&set[..], &["MIGRATING", &new]].concat();
        tell(from, &migrating).await.unwrap();
        raise(&store, &id).await.unwrap();
        let migrate = ["MIGRATE", "127.0.0.1", &port, key, "0", "5000"];
        tell(from, &migrate).await.unwrap();
        tell(to, &["SCRIPT", "FLUSH"]).await.unwrap();
        raise(&store, &id).await.unwrap();
        assert_eq!(store.list().await.unwrap(), ids);
        for node in [to, from, third] {
            let moved = [&set[..], &["NODE", &new]].concat();
            tell(node, &moved).await.unwrap();
        }
        raise(&store, &id).await.unwrap();
    }
    assert_eq!(store.list().await.unwrap(), ids);
}
