//! Changes that a real redis-server reports, as the handles of this process see them.

#[path = "../../../tests/stores/support/redis_deployment.rs"]
#[expect(dead_code, reason = "the tests of stores use more of it")]
mod redis_deployment;
#[path = "../../../tests/stores/support/redis_server.rs"]
#[expect(dead_code, reason = "the tests of stores use more of it")]
mod redis_server;

use redis_deployment::{Cluster, NAME, Watched, role, tell, until};
use redis_server::RedisServer;

use super::*;
use crate::store::changes::Watch;

impl RedisServer {
    fn store(&self) -> RedisStore {
        RedisStore::connect(&self.url()).unwrap()
    }
}

fn user() -> ConnectionId {
    "user-42".into()
}

fn connection(generation: u64) -> Connection {
    let accounts = "https://accounts.zoho.eu".parse().unwrap();
    let api = "https://www.zohoapis.eu".parse().unwrap();
    Connection::new(accounts, api).with_generation(generation)
}

async fn change(store: &RedisStore, generation: u64) {
    let next = connection(generation);
    store
        .compare_and_set(&user(), Expected::Any, Some(&next))
        .await
        .unwrap();
}

/// Waits until another change was reported than `watch` had counted.
async fn told(watch: &Watch, before: u64) {
    until("the change is told", async || watch.count() != before).await;
}

/// Waits until no more changes are reported because the listener has just started.
async fn listening(server: &RedisServer, channel: &str) {
    until("somebody listens", async || {
        let count = tell(server, &["PUBSUB", "NUMSUB", channel]).await.unwrap();
        let (_, count): (String, u64) = redis::from_redis_value(count).unwrap();
        count > 0
    })
    .await;
}

#[test]
fn a_prefix_is_no_pattern() {
    assert_eq!(escape("a*[b]?\\é-"), r"a\*\[b\]\?\\é\-");
}

#[tokio::test]
async fn a_change_by_another_is_told_and_a_refused_one_is_not() {
    let server = RedisServer::start();
    let (store, other) = (server.store().prefix("p:"), server.store().prefix("p:"));
    let changes = store.changes().unwrap();
    listening(&server, "p:changes").await;
    let (watch, unrelated) = (changes.watch(&user()), changes.watch(&"user-43".into()));
    // The report of all connections, at the start of the subscription, comes before the first of one.
    tell(&server, &["PUBLISH", "p:changes", "user-42"])
        .await
        .unwrap();
    until("the first is told", async || {
        watch.count() == unrelated.count() + 1
    })
    .await;
    let (before, beside) = (watch.count(), unrelated.count());
    change(&other, 1).await;
    told(&watch, before).await;
    let before = watch.count();
    other
        .compare_and_set(&user(), Expected::Absent, None)
        .await
        .unwrap_err();
    server
        .store()
        .compare_and_set(&user(), Expected::Any, None)
        .await
        .unwrap();
    other
        .compare_and_set(&user(), Expected::Generation(1), None)
        .await
        .unwrap();
    told(&watch, before).await;
    assert_eq!(
        watch.count(),
        before + 1,
        "one removal, neither a refusal nor another prefix"
    );
    assert_eq!(unrelated.count(), beside);
}

#[tokio::test]
async fn what_may_have_been_missed_is_told_when_the_server_is_back() {
    let mut server = RedisServer::start();
    let store = server.store();
    let watch = store.changes().unwrap().watch(&user());
    listening(&server, "zoho:changes").await;
    let before = watch.count();
    server.kill();
    told(&watch, before).await;
    server.start_again();
    listening(&server, "zoho:changes").await;
    let before = watch.count();
    change(&server.store(), 1).await;
    told(&watch, before).await;
}

#[test]
fn it_is_listened_on_when_the_runtime_that_did_has_ended() {
    let server = RedisServer::start();
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().build().unwrap()
    };
    let store = server.store();
    let changes = store.changes().unwrap();
    let watch = changes.watch(&user());
    for generation in 1..3 {
        runtime().block_on(async {
            // Any use of the store starts the listener.
            store.load(&user()).await.unwrap();
            listening(&server, "zoho:changes").await;
            let before = watch.count();
            change(&server.store(), generation).await;
            told(&watch, before).await;
        });
    }
}

#[tokio::test]
async fn a_connection_of_ones_own_tells_and_does_not_hear() {
    let server = RedisServer::start();
    let client = redis::Client::open(server.url()).unwrap();
    let manager = client.get_connection_manager().await.unwrap();
    let store = RedisStore::from_connection(manager);
    assert!(store.changes().is_none());
    let listener = server.store();
    let watch = listener.changes().unwrap().watch(&user());
    listening(&server, "zoho:changes").await;
    let before = watch.count();
    change(&store, 1).await;
    told(&watch, before).await;
}

/// A missing permission prevents the notification and not the change.
#[tokio::test]
async fn a_user_who_may_not_publish_saves_all_the_same() {
    let rights = "~zoho:* -@all +hget +hset +pexpire +persist +del +eval +evalsha";
    let mut settings = vec!["--user", "app", "on", ">secret"];
    settings.extend(rights.split(' '));
    let server = RedisServer::with(&settings);
    let url = format!("redis://app:secret@127.0.0.1:{}/", server.port());
    let store = RedisStore::connect(&url).unwrap();
    // Nor may it subscribe: that is logged, and its changes are still saved.
    assert!(store.changes().is_some());
    for generation in 1..3 {
        change(&store, generation).await;
        assert_eq!(
            store.load(&user()).await.unwrap().unwrap().generation(),
            generation
        );
    }
    assert!(store.listener.has_warned());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_a_cluster_each_node_hears_of_changes_at_any() {
    let cluster = Cluster::start().await;
    let store = RedisStore::from_connection(cluster.connection());
    let changes = store.changes().unwrap();
    listening(&cluster.primaries[0], "zoho:changes").await;
    let writer = RedisStore::from_connection(cluster.connection());
    for i in 0..12 {
        let id: ConnectionId = format!("user-{i}").into();
        let watch = changes.watch(&id);
        let before = watch.count();
        let next = connection(1);
        writer
            .compare_and_set(&id, Expected::Absent, Some(&next))
            .await
            .unwrap();
        told(&watch, before).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_failover_the_new_primary_is_listened_to() {
    let watched = Watched::start().await;
    let store = RedisStore::from_connection(watched.connection());
    let watch = store.changes().unwrap().watch(&user());
    listening(&watched.pair.primary, "zoho:changes").await;
    let before = watch.count();
    tell(&watched.sentinels[0], &["SENTINEL", "FAILOVER", NAME])
        .await
        .unwrap();
    let new = &watched.pair.replica;
    until("the replica is a primary", async || {
        role(new).await == "master"
    })
    .await;
    listening(new, "zoho:changes").await;
    told(&watch, before).await;
    let before = watch.count();
    change(&new.store(), 1).await;
    told(&watch, before).await;
}
