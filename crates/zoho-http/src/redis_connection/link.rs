//! An open connection of any kind.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use redis::aio::{ConnectionLike, ConnectionManager, MultiplexedConnection};
use redis::cluster_async::ClusterConnection;
use redis::{Cmd, Pipeline, RedisFuture, Value};
use tokio::sync::{Mutex, MutexGuard};

use super::sentinel::Address;

/// The connection on which a step of [`RedisConnection::run`](super::RedisConnection::run) talks to Redis. Cheap to
/// clone.
///
/// All commands of a step go to the same server, or to the same cluster.
#[derive(Clone)]
pub struct RedisLink {
    pub(super) kind: Kind,
    /// The number that identifies the link.
    pub(super) number: u64,
    /// The address of a primary that sentinels monitor.
    pub(super) address: Option<Address>,
    replicas: Arc<Replicas>,
}

/// The state of the replicas that confirm changes.
#[derive(Default)]
struct Replicas {
    /// The time until which no replica is asked, as none confirmed, in milliseconds on the clock of the connection.
    alone_until: AtomicU64,
    /// Whether that was logged and none has confirmed since.
    missed: AtomicBool,
    /// The number of times one was asked.
    asked: AtomicU64,
    /// The last of these that was confirmed; locked by the caller that asks.
    confirmed: Mutex<u64>,
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
            replicas: Arc::default(),
        }
    }

    pub(super) fn numbered(self, number: u64) -> Self {
        Self { number, ..self }
    }

    /// Returns whether no replica should be asked at this time.
    pub(super) fn is_alone(&self, now: Duration) -> bool {
        millis(now) < self.replicas.alone_until.load(Ordering::Relaxed)
    }

    /// Returns the number of times a replica was asked to confirm: the next confirmation includes all earlier writes.
    pub(super) fn asked(&self) -> u64 {
        self.replicas.asked.load(Ordering::Acquire)
    }

    /// Waits for the turn to ask a replica: while a connection waits for one, the server answers nothing else on it.
    pub(super) async fn turn(&self) -> Turn<'_> {
        Turn {
            replicas: &self.replicas,
            confirmed: self.replicas.confirmed.lock().await,
        }
    }

    /// Records that none has confirmed and none is asked before `until`; returns whether that is new.
    pub(super) fn unconfirmed(&self, until: Duration) -> bool {
        let replicas = &self.replicas;
        replicas.alone_until.store(millis(until), Ordering::Relaxed);
        !replicas.missed.swap(true, Ordering::Relaxed)
    }
}

/// The turn to ask a replica, until this is dropped.
pub(super) struct Turn<'l> {
    replicas: &'l Replicas,
    confirmed: MutexGuard<'l, u64>,
}

impl Turn<'_> {
    /// Returns whether a replica has confirmed everything written before request number `asked`.
    pub(super) fn has_confirmed(&self, asked: u64) -> bool {
        *self.confirmed > asked
    }

    /// Records that one is asked; returns the number of the request.
    pub(super) fn ask(&self) -> u64 {
        self.replicas.asked.fetch_add(1, Ordering::AcqRel) + 1
    }

    /// Records that it has confirmed.
    pub(super) fn confirm(mut self, asked: u64) {
        *self.confirmed = asked;
        self.replicas.missed.store(false, Ordering::Relaxed);
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
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
