//! One connection that was made, of whatever kind.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use redis::aio::{ConnectionLike, ConnectionManager, MultiplexedConnection};
use redis::cluster_async::ClusterConnection;
use redis::{Cmd, Pipeline, RedisFuture, Value};
use tokio::sync::{Mutex, MutexGuard};

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
    replicas: Arc<Replicas>,
}

/// What is known of the replicas that confirm changes.
#[derive(Default)]
struct Replicas {
    /// Milliseconds on the clock of the connection until which none is asked, as none confirmed.
    alone_until: AtomicU64,
    /// That was said, and none has confirmed since.
    missed: AtomicBool,
    /// How often one was asked to.
    asked: AtomicU64,
    /// Which of these was the last that one did; held by whoever asks.
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

    /// Returns whether no replica is to be asked at this time.
    pub(super) fn is_alone(&self, now: Duration) -> bool {
        millis(now) < self.replicas.alone_until.load(Ordering::Relaxed)
    }

    /// How often a replica was asked to confirm: what was written before is part of what the next one confirms.
    pub(super) fn asked(&self) -> u64 {
        self.replicas.asked.load(Ordering::Acquire)
    }

    /// Waits for the turn to ask a replica: a server answers nothing else on a connection that waits for one.
    pub(super) async fn turn(&self) -> Turn<'_> {
        Turn {
            replicas: &self.replicas,
            confirmed: self.replicas.confirmed.lock().await,
        }
    }

    /// None has, nor is one asked before `until`; whether that is news.
    pub(super) fn unconfirmed(&self, until: Duration) -> bool {
        let replicas = &self.replicas;
        replicas.alone_until.store(millis(until), Ordering::Relaxed);
        !replicas.missed.swap(true, Ordering::Relaxed)
    }
}

/// Somebody's turn to ask a replica, until this is dropped.
pub(super) struct Turn<'l> {
    replicas: &'l Replicas,
    confirmed: MutexGuard<'l, u64>,
}

impl Turn<'_> {
    /// Returns whether a replica has confirmed what was written when it had been asked that often.
    pub(super) fn has_confirmed(&self, asked: u64) -> bool {
        *self.confirmed > asked
    }

    /// One is asked; which time that is.
    pub(super) fn ask(&self) -> u64 {
        self.replicas.asked.fetch_add(1, Ordering::AcqRel) + 1
    }

    /// It has confirmed.
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
