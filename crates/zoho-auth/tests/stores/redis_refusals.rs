//! Errors of a server that cannot serve: transient ones are waited for, the others are reported.

use std::fs;

use zoho_auth::{Expected, RedisStore, StoreError, StoreErrorKind, TokenStore};
use zoho_http::clock::{Clock, SystemClock};

use crate::support::redis_deployment::{tell, until};
use crate::support::redis_server::RedisServer;
use crate::support::scripted_redis::ScriptedRedis;
use crate::support::{connection, seconds, user};

async fn change(store: &RedisStore) -> Result<(), StoreError> {
    let next = connection("next", 60);
    store
        .compare_and_set(&user(), Expected::Any, Some(&next))
        .await
}

/// No words of the server's own, which may name keys and arguments.
fn says(e: &StoreError, words: &str, code: &str) {
    let shown = format!("{e} {e:?} {e:#?}");
    assert!(shown.contains(words) && shown.contains(code), "{shown}");
    assert!(
        !shown.contains("user-42") && !shown.contains("1000."),
        "{shown}"
    );
}

#[tokio::test]
async fn what_passes_within_the_time_of_a_command_is_waited_for() {
    for refusal in [
        "LOADING Redis is loading the dataset in memory",
        "MASTERDOWN Link with MASTER is down",
        "TRYAGAIN Multiple keys request during rehashing of slot",
        "CLUSTERDOWN The cluster is down",
    ] {
        let server = ScriptedRedis::start(refusal, 3).await;
        let store = RedisStore::connect(&server.url).unwrap();
        assert!(store.load(&user()).await.unwrap().is_none(), "{refusal}");
        assert_eq!(server.asked(), 4, "{refusal}");
    }
}

/// The name may lead to a server by now that has its data.
#[tokio::test]
async fn what_lasts_is_told_and_the_server_is_looked_for_again() {
    for (refusal, words) in [
        ("LOADING user-42 is loading", "is loading its data"),
        ("MASTERDOWN user-42", "has lost its primary"),
        ("CLUSTERDOWN user-42", "of which a part is down"),
    ] {
        let server = ScriptedRedis::start(refusal, usize::MAX).await;
        let store = RedisStore::connect(&server.url).unwrap();
        let clock = SystemClock::new();
        let e = store.load(&user()).await.unwrap_err();
        assert!(clock.monotonic() < seconds(4), "{:?}", clock.monotonic());
        says(&e, words, refusal.split(' ').next().unwrap());
        // Twice within two seconds, and not at each of the twenty attempts.
        assert!(
            (2..=3).contains(&server.connections()),
            "{}",
            server.connections()
        );
    }
}

#[tokio::test]
async fn what_does_not_pass_is_told_at_once() {
    for (refusal, words) in [
        ("OOM command not allowed user-42", "no memory left"),
        ("MISCONF user-42", "cannot write to its disk"),
        ("NOREPLICAS user-42", "min-replicas-to-write"),
        ("BUSY user-42", "busy with somebody's script"),
        ("MOVED 866 127.0.0.1:7001", "RedisConnection::cluster"),
        ("CROSSSLOT user-42", "RedisConnection::cluster"),
        ("NOAUTH user-42", "user and password"),
        ("NOPERM user-42", "rights (ACL)"),
        ("ERR ACL failure in script: user-42", "rights (ACL)"),
        ("WRONGTYPE user-42", "something else under that key"),
        ("SOMETHING user-42", "refused the command"),
    ] {
        let server = ScriptedRedis::start(refusal, usize::MAX).await;
        let store = RedisStore::connect(&server.url).unwrap();
        let e = change(&store).await.unwrap_err();
        says(&e, words, refusal.split(' ').next().unwrap());
        assert_eq!(server.asked(), 1, "{refusal}");
    }
}

#[tokio::test]
async fn a_server_whose_disk_fails_takes_nothing_until_it_is_mended() {
    let server = RedisServer::start();
    let store = server.store();
    change(&store).await.unwrap();
    // A folder is in the place of the file: even root cannot write it.
    fs::create_dir(server.folder().join("dump.rdb")).unwrap();
    tell(&server, &["CONFIG", "SET", "save", "3600 1"])
        .await
        .unwrap();
    tell(&server, &["BGSAVE"]).await.unwrap();
    let mut refused = None;
    until("the disk fails", async || {
        refused = change(&store).await.err();
        refused.is_some()
    })
    .await;
    says(&refused.unwrap(), "cannot write to its disk", "MISCONF");
    assert!(store.load(&user()).await.unwrap().is_some());
    tell(&server, &["CONFIG", "SET", "save", ""]).await.unwrap();
    change(&store).await.unwrap();
}

#[tokio::test]
async fn a_server_that_is_busy_with_a_script_says_so() {
    let server = RedisServer::start();
    let store = server.store();
    change(&store).await.unwrap();
    tell(&server, &["CONFIG", "SET", "lua-time-limit", "20"])
        .await
        .unwrap();
    // It answers when it is killed, which the connection waits for.
    let mut busy = server.raw().await;
    busy.set_response_timeout(seconds(60));
    let script = tokio::spawn(async move {
        let mut command = redis::cmd("EVAL");
        command.arg("while true do end").arg(0);
        command.query_async::<()>(&mut busy).await
    });
    let mut refused = None;
    until("it is busy", async || {
        refused = store.load(&user()).await.err();
        refused.is_some()
    })
    .await;
    says(&refused.unwrap(), "busy with somebody's script", "BUSY");
    tell(&server, &["SCRIPT", "KILL"]).await.unwrap();
    assert!(script.await.unwrap().is_err());
    change(&store).await.unwrap();
}

#[tokio::test]
async fn a_server_with_too_few_replicas_says_so() {
    let server = RedisServer::with(&["--min-replicas-to-write", "1"]);
    let e = change(&server.store()).await.unwrap_err();
    says(&e, "min-replicas-to-write", "NOREPLICAS");
}

#[tokio::test]
async fn a_node_of_a_cluster_reached_as_a_single_server_says_so() {
    let node = RedisServer::node(&["--cluster-enabled", "yes"]);
    let other = RedisServer::node(&["--cluster-enabled", "yes"]);
    let port = other.port().to_string();
    tell(&node, &["CLUSTER", "ADDSLOTS", "0"]).await.unwrap();
    tell(&node, &["CLUSTER", "MEET", "127.0.0.1", &port])
        .await
        .unwrap();
    tell(
        &node,
        &["CONFIG", "SET", "cluster-require-full-coverage", "no"],
    )
    .await
    .unwrap();
    let slots: Vec<_> = (1..16_384).map(|slot: u32| slot.to_string()).collect();
    let mut words = vec!["CLUSTER", "ADDSLOTS"];
    words.extend(slots.iter().map(String::as_str));
    tell(&other, &words).await.unwrap();
    let store = node.store();
    let mut refused = None;
    until("the node knows who has the slot", async || {
        refused = change(&store).await.err();
        refused
            .as_ref()
            .is_some_and(|e| e.to_string().contains("MOVED"))
    })
    .await;
    let refused = refused.unwrap();
    says(&refused, "RedisConnection::cluster", "MOVED");
    // Trying again is of no use.
    assert_eq!(refused.kind(), StoreErrorKind::Unsupported);
}
