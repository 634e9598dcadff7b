//! Connections in Redis, shared by processes.

mod listener;
mod scripts;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use redis::{AsyncCommands, Cmd, ExistenceCheck, SetExpiry, SetOptions};
use secrecy::ExposeSecret;
use tokio::runtime::Handle;
use zoho_http::redis_connection::{RedisConnection, RedisConnectionError, RedisLink};

use self::listener::Listener;
use self::scripts::Scripts;
use super::{Changes, Expected, Lease, StoreError, StoreErrorKind, TokenStore};
use crate::connection::{Connection, ConnectionId};

/// A store that keeps connections in Redis 6.2 or later, or in Valkey, for processes and machines that share them: one
/// server, a primary with Sentinel, or a cluster. Cheap to clone.
///
/// Every change is an atomic compare-and-set by generation, and leases let one process refresh while the others wait
/// for it. Every change is published, so that the other processes notice it immediately. Every command uses a single
/// key. [`RedisConnection`] reconnects and follows failovers; the [page on Redis](crate::guide::redis) describes the
/// setup, the permissions, and the data that each kind of failover may lose. Use a server with persistence (`appendonly
/// yes`, no eviction): if it loses its data, every user has to sign in again.
///
/// ```no_run
/// use zoho_auth::RedisStore;
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// // `rediss://` for TLS; user and password as in Redis's ACL
/// let store = RedisStore::connect("rediss://app:password@redis.example:6380/0")?.prefix("zoho:prod:");
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct RedisStore {
    redis: RedisConnection,
    prefix: String,
    ttl: Option<Duration>,
    scripts: Arc<Scripts>,
    listener: Arc<Listener>,
}

impl RedisStore {
    /// Creates the store for a Redis URL: `redis://` or, with TLS, `rediss://`. Sends nothing until it is used.
    ///
    /// # Errors
    /// [`StoreError`] when the URL is invalid.
    pub fn connect(url: &str) -> Result<Self, StoreError> {
        Ok(Self::from_connection(
            RedisConnection::open(url).map_err(failed)?,
        ))
    }

    /// Creates the store on a shared connection, with Sentinel or in a cluster if it is so configured.
    ///
    /// A connection of the `redis` crate is accepted as well, with two limits: it does not reconnect after a failover,
    /// and changes are published but not received.
    ///
    /// ```no_run
    /// use zoho_auth::{RedisConnection, RedisStore};
    /// use zoho_http::limits::RedisLimits;
    ///
    /// # fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let sentinels = ["redis://s1.example:26379", "redis://s2.example:26379"];
    /// let redis = RedisConnection::sentinels(sentinels, "mymaster").user("app", "password").build()?;
    /// let (store, limits) = (RedisStore::from_connection(redis.clone()), RedisLimits::from_connection(redis));
    /// # let _ = (store, limits); Ok(()) }
    /// ```
    #[must_use]
    pub fn from_connection(redis: impl Into<RedisConnection>) -> Self {
        Self {
            redis: redis.into(),
            prefix: "zoho:".to_owned(),
            ttl: None,
            scripts: Arc::default(),
            listener: Arc::default(),
        }
    }

    /// Sets the prefix of the keys, and of the channel on which changes are published (`PREFIXchanges`). Defaults to
    /// `zoho:`.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self.listener = Arc::default();
        self
    }

    /// Sets the time to live of a connection since it was last saved. Without it, connections stay until they are
    /// removed. A refresh saves the connection; a user who is away for longer has to sign in again.
    #[must_use]
    pub fn expire_after(mut self, ttl: Duration) -> Self {
        self.ttl = Some(ttl);
        self
    }

    /// Returns the connection, with a listener for changes if they are wanted.
    fn redis(&self) -> &RedisConnection {
        self.listener.attend(&self.redis, || self.channel());
        &self.redis
    }

    fn channel(&self) -> String {
        format!("{}changes", self.prefix)
    }

    fn key(&self, id: &ConnectionId) -> String {
        format!("{}connection:{id}", self.prefix)
    }

    fn lease_key(&self, id: &ConnectionId) -> String {
        format!("{}lease:{id}", self.prefix)
    }
}

#[async_trait]
impl TokenStore for RedisStore {
    async fn load(&self, id: &ConnectionId) -> Result<Option<Connection>, StoreError> {
        let key = self.key(id);
        let load = async |mut redis: RedisLink, _| redis.hget(&key, "connection").await;
        let json: Option<String> = self.redis().run(load).await.map_err(failed)?;
        json.map(|json| {
            Connection::from_json(&json)
                .map_err(|e| StoreError::corrupt(format_args!("the Redis key {key}"), e))
        })
        .transpose()
    }

    async fn compare_and_set(
        &self,
        id: &ConnectionId,
        expected: Expected,
        new: Option<&Connection>,
    ) -> Result<(), StoreError> {
        let expected = match expected {
            Expected::Absent => String::new(),
            Expected::Generation(generation) => generation.to_string(),
            Expected::Any => "*".to_owned(),
        };
        let generation = new.map_or_else(String::new, |new| new.generation().to_string());
        let json = new.map(Connection::to_json);
        let json = json.as_ref().map_or("", |json| json.expose_secret());
        let ttl = self.ttl.map_or(0, millis).to_string();
        let (keys, channel) = ([self.key(id)], self.channel());
        let id = id.to_string();
        let change = async |mut redis: RedisLink, again: bool| {
            let again = if again { "1" } else { "0" };
            let arguments = [&expected, &generation, json, &ttl, again, &channel, &id];
            let script = &self.scripts.compare_and_set;
            script.run(&mut redis, &keys, &arguments).await
        };
        match self.redis().write(change).await.map_err(failed)? {
            scripts::STALE => Err(StoreError::stale()),
            scripts::UNTOLD => {
                self.listener.cannot_tell(&channel);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    async fn try_lease(
        &self,
        id: &ConnectionId,
        ttl: Duration,
    ) -> Result<Option<Lease>, StoreError> {
        let lease = Lease::new()?;
        let key = self.lease_key(id);
        let options = SetOptions::default()
            .conditional_set(ExistenceCheck::NX)
            .with_expiration(SetExpiry::PX(millis(ttl)));
        let holder = lease.holder().to_owned();
        let set = Cmd::set_options(&key, &holder, options);
        let take = async |mut redis: RedisLink, again: bool| {
            let taken: Option<String> = set.query_async(&mut redis).await?;
            if taken.is_none() && again {
                // The response that the lease was taken may have been lost.
                let has: Option<String> = redis.get(&key).await?;
                return Ok(has.as_ref() == Some(&holder));
            }
            Ok(taken.is_some())
        };
        match self.redis().write(take).await {
            Ok(taken) => Ok(taken.then_some(lease)),
            Err(e) => {
                // Redis may still carry it out, and the lease would have no holder. A release sent later on the same
                // connection comes after it.
                if let Ok(runtime) = Handle::try_current() {
                    let (this, id) = (self.clone(), id.clone());
                    runtime.spawn(async move { this.release(&id, &lease).await });
                }
                Err(failed(e))
            }
        }
    }

    async fn release(&self, id: &ConnectionId, lease: &Lease) -> Result<(), StoreError> {
        let keys = [self.lease_key(id)];
        let release = async |mut redis: RedisLink, _| {
            let script = &self.scripts.release;
            script
                .run::<u64>(&mut redis, &keys, &[lease.holder()])
                .await
        };
        self.redis().run(release).await.map(|_| ()).map_err(failed)
    }

    /// Reads every key of the database once, in a cluster those of all its primaries: for administration, not for each
    /// request.
    async fn list(&self) -> Result<Vec<ConnectionId>, StoreError> {
        let start = format!("{}connection:", self.prefix);
        let pattern = format!("{}*", escape(&start));
        let keys = self.redis().keys(&pattern).await.map_err(failed)?;
        let ids = keys.iter().filter_map(|key| key.strip_prefix(&start));
        Ok(ids.map(ConnectionId::from).collect())
    }

    /// Listens on a separate connection, which the first caller opens.
    fn changes(&self) -> Option<Changes> {
        if !self.redis.subscribes() {
            return None;
        }
        let changes = self.listener.changes();
        self.redis();
        Some(changes)
    }
}

impl fmt::Debug for RedisStore {
    /// Omits the connection, whose URL may contain a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore")
            .field("prefix", &self.prefix)
            .field("ttl", &self.ttl)
            .finish_non_exhaustive()
    }
}

/// Returns a time to live that Redis accepts: above zero, and at most ten years.
fn millis(ttl: Duration) -> u64 {
    const TEN_YEARS: u64 = 10 * 365 * 24 * 60 * 60 * 1000;
    u64::try_from(ttl.as_millis())
        .unwrap_or(TEN_YEARS)
        .clamp(1, TEN_YEARS)
}

/// Escapes the special characters of a `MATCH` pattern.
fn escape(text: &str) -> String {
    let special = |c| matches!(c, '*' | '?' | '[' | ']' | '^' | '-' | '\\');
    text.chars()
        .flat_map(|c| special(c).then_some('\\').into_iter().chain([c]))
        .collect()
}

/// Maps a failure that only another setting ends, such as a missing permission, to a permanent kind.
fn failed(e: RedisConnectionError) -> StoreError {
    let kind = if e.is_retryable() {
        StoreErrorKind::Failed
    } else {
        StoreErrorKind::Unsupported
    };
    StoreError::of(kind, e.of("the Redis token store"))
}

#[cfg(test)]
mod tests;
