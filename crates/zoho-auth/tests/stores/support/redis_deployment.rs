//! Several servers that belong together: a primary with its replica and sentinels, and a cluster.

use std::time::Duration;

use redis::Value;
use zoho_http::clock::{Clock, SystemClock};
use zoho_http::redis_connection::{RedisConnection, RedisConnectionBuilder};

use super::redis_server::RedisServer;

/// What sentinels call their primary.
pub(crate) const NAME: &str = "mymaster";
/// How long a group may take to agree.
const PATIENCE: Duration = Duration::from_secs(30);

/// Sends a command past what is tested.
pub(crate) async fn tell(server: &RedisServer, words: &[&str]) -> redis::RedisResult<Value> {
    let mut command = redis::cmd(words[0]);
    command.arg(&words[1..]);
    command.query_async(&mut server.try_raw().await?).await
}

/// A field of `INFO` or of `CLUSTER INFO`.
async fn field(server: &RedisServer, words: &[&str], name: &str) -> Option<String> {
    let text: String = redis::from_redis_value(tell(server, words).await.ok()?).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    Some(line.trim_start_matches(':').to_owned())
}

/// `master` or `slave`; nothing while it drops its clients, as it does when it becomes the other.
pub(crate) async fn role(server: &RedisServer) -> String {
    field(server, &["INFO", "replication"], "role")
        .await
        .unwrap_or_default()
}

/// Asks again and again, as servers talk to each other when they like.
pub(crate) async fn until(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    let clock = SystemClock::new();
    while !is_so().await {
        assert!(clock.monotonic() < PATIENCE, "never: {what}");
        clock.sleep(Duration::from_millis(20)).await;
    }
}

/// A primary and a replica.
pub(crate) struct Pair {
    pub(crate) primary: RedisServer,
    pub(crate) replica: RedisServer,
}

impl Pair {
    pub(crate) async fn start() -> Self {
        // Without it a new replica waits five seconds for others that may come.
        let soon = [
            "--repl-diskless-sync-delay",
            "0",
            "--repl-ping-replica-period",
            "1",
        ];
        let primary = RedisServer::with(&soon);
        let port = primary.port().to_string();
        let replica =
            RedisServer::with(&[&soon[..], &["--replicaof", "127.0.0.1", &port]].concat());
        until("the replica is in step", async || {
            let link = field(&replica, &["INFO", "replication"], "master_link_status").await;
            link.as_deref() == Some("up") && has_replica(&primary).await
        })
        .await;
        Self { primary, replica }
    }

    /// Makes the replica the primary and the primary its replica.
    pub(crate) async fn exchange(&mut self) {
        tell(&self.replica, &["REPLICAOF", "NO", "ONE"])
            .await
            .unwrap();
        let port = self.replica.port().to_string();
        tell(&self.primary, &["REPLICAOF", "127.0.0.1", &port])
            .await
            .unwrap();
        std::mem::swap(&mut self.primary, &mut self.replica);
    }
}

async fn has_replica(server: &RedisServer) -> bool {
    let count = field(server, &["INFO", "replication"], "connected_slaves").await;
    count.as_deref() == Some("1")
}

/// A primary, its replica, and three sentinels.
pub(crate) struct Watched {
    pub(crate) pair: Pair,
    pub(crate) sentinels: Vec<RedisServer>,
}

impl Watched {
    pub(crate) async fn start() -> Self {
        let pair = Pair::start().await;
        let port = pair.primary.port();
        let settings = [
            format!("sentinel monitor {NAME} 127.0.0.1 {port} 2"),
            format!("sentinel down-after-milliseconds {NAME} 500"),
            format!("sentinel failover-timeout {NAME} 3000"),
        ];
        let sentinels: Vec<_> = (0..3).map(|_| RedisServer::sentinel(&settings)).collect();
        for sentinel in &sentinels {
            until(
                "the sentinels know each other and the replica",
                async || {
                    let about = tell(sentinel, &["SENTINEL", "MASTER", NAME]).await.unwrap();
                    let about: std::collections::HashMap<String, String> =
                        redis::from_redis_value(about).unwrap();
                    about["num-other-sentinels"] == "2" && about["num-slaves"] == "1"
                },
            )
            .await;
        }
        Self { pair, sentinels }
    }

    pub(crate) fn connection(&self) -> RedisConnection {
        self.settings().build().unwrap()
    }

    pub(crate) fn settings(&self) -> RedisConnectionBuilder {
        let urls: Vec<_> = self.sentinels.iter().map(RedisServer::url).collect();
        RedisConnection::sentinels(urls.iter().map(String::as_str), NAME)
    }
}

/// Three primaries, and a replica of the first.
pub(crate) struct Cluster {
    pub(crate) primaries: Vec<RedisServer>,
    pub(crate) replica: RedisServer,
}

impl Cluster {
    pub(crate) async fn start() -> Self {
        let settings = [
            "--cluster-enabled",
            "yes",
            "--cluster-node-timeout",
            "1000",
            "--cluster-replica-validity-factor",
            "0",
            "--repl-diskless-sync-delay",
            "0",
        ];
        let mut nodes: Vec<_> = (0..4).map(|_| RedisServer::node(&settings)).collect();
        for (i, node) in nodes.iter().take(3).enumerate() {
            let share = 16_384 / 3 + 1;
            let slots = (i * share..((i + 1) * share).min(16_384)).map(|slot| slot.to_string());
            let slots: Vec<_> = slots.collect();
            let mut words = vec!["CLUSTER", "ADDSLOTS"];
            words.extend(slots.iter().map(String::as_str));
            tell(node, &words).await.unwrap();
            let epoch = (i + 1).to_string();
            tell(node, &["CLUSTER", "SET-CONFIG-EPOCH", &epoch])
                .await
                .unwrap();
        }
        for node in &nodes[1..] {
            let port = nodes[0].port().to_string();
            tell(node, &["CLUSTER", "MEET", "127.0.0.1", &port])
                .await
                .unwrap();
        }
        for node in &nodes {
            until("the nodes know each other", async || {
                let known = field(node, &["CLUSTER", "INFO"], "cluster_known_nodes").await;
                let state = field(node, &["CLUSTER", "INFO"], "cluster_state").await;
                known.as_deref() == Some("4") && state.as_deref() == Some("ok")
            })
            .await;
        }
        let replica = nodes.pop().unwrap();
        let first: String =
            redis::from_redis_value(tell(&nodes[0], &["CLUSTER", "MYID"]).await.unwrap()).unwrap();
        until("the replica follows the first", async || {
            tell(&replica, &["CLUSTER", "REPLICATE", &first])
                .await
                .is_ok()
        })
        .await;
        until("the replica is in step", async || {
            let link = field(&replica, &["INFO", "replication"], "master_link_status").await;
            link.as_deref() == Some("up") && has_replica(&nodes[0]).await
        })
        .await;
        for node in &nodes {
            until("all know of the replica", async || {
                let nodes = tell(node, &["CLUSTER", "NODES"]).await.unwrap();
                let nodes: String = redis::from_redis_value(nodes).unwrap();
                nodes.contains("slave")
            })
            .await;
        }
        Self {
            primaries: nodes,
            replica,
        }
    }

    pub(crate) fn connection(&self) -> RedisConnection {
        self.settings().build().unwrap()
    }

    pub(crate) fn settings(&self) -> RedisConnectionBuilder {
        let urls: Vec<_> = self.primaries.iter().map(RedisServer::url).collect();
        RedisConnection::cluster(urls.iter().map(String::as_str))
    }
}
