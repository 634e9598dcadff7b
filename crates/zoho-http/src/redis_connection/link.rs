//! One connection that was made, of whatever kind.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use redis::aio::{ConnectionLike, ConnectionManager, MultiplexedConnection};
use redis::cluster_async::ClusterConnection;
use redis::{Cmd, Pipeline, RedisFuture, Value};

use super::sentinel::Address;

/// The connection on which a step of [`RedisConnection::run`](super::RedisConnection::run) speaks to Redis.
/// Cheap to clone.
///
/// All commands of a step go to the same server, or to the same cluster.
#[derive(Clone)]
pub struct RedisLink {
    pub(super) kind: Kind,
    /// Tells links apart.
    pub(super) number: u64,
    /// Of a primary that sentinels watch over.
    pub(super) address: Option<Address>,
    /// Milliseconds on the clock of the connection until which no replica is asked for, as there was none.
    pub(super) alone_until: Arc<AtomicU64>,
}

#[derive(Clone)]
pub(super) enum Kind {
    Single(MultiplexedConnection),
    Manager(ConnectionManager),
    Cluster(ClusterConnection),
}

impl RedisLink {
    pub(super) fn new(kind: Kind) -> Self {
        Self {
            kind,
            number: 0,
            address: None,
            alone_until: Arc::default(),
        }
    }

    pub(super) fn is_alone(&self, now: u64) -> bool {
        now < self.alone_until.load(Ordering::Relaxed)
    }

    pub(super) fn alone_until(&self, until: u64) {
        self.alone_until.store(until, Ordering::Relaxed);
    }
}

impl ConnectionLike for RedisLink {
    fn req_packed_command<'a>(&'a mut self, cmd: &'a Cmd) -> RedisFuture<'a, Value> {
        match &mut self.kind {
            Kind::Single(c) => c.req_packed_command(cmd),
            Kind::Manager(c) => c.req_packed_command(cmd),
            Kind::Cluster(c) => c.req_packed_command(cmd),
        }
    }

    fn req_packed_commands<'a>(
        &'a mut self,
        cmd: &'a Pipeline,
        offset: usize,
        count: usize,
    ) -> RedisFuture<'a, Vec<Value>> {
        match &mut self.kind {
            Kind::Single(c) => c.req_packed_commands(cmd, offset, count),
            Kind::Manager(c) => c.req_packed_commands(cmd, offset, count),
            Kind::Cluster(c) => c.req_packed_commands(cmd, offset, count),
        }
    }

    fn get_db(&self) -> i64 {
        match &self.kind {
            Kind::Single(c) => c.get_db(),
            Kind::Manager(c) => c.get_db(),
            Kind::Cluster(c) => c.get_db(),
        }
    }
}

impl fmt::Debug for RedisLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLink").finish_non_exhaustive()
    }
}
