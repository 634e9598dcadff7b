//! Connections in Redis, shared by a fleet.

use std::fmt;
use std::time::Duration;

use async_trait::async_trait;
use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{AsyncCommands, RedisError, RedisResult, Script, SetExpiry, SetOptions};
use secrecy::ExposeSecret;

use super::{Lease, StoreError, TokenStore};
use crate::{Connection, ConnectionId};

/// Compare and set: writes where nothing is, or a lower generation.
const SAVE: &str = r"
local kept = redis.call('HGET', KEYS[1], 'generation')
if kept and tonumber(kept) >= tonumber(ARGV[1]) then return 0 end
redis.call('HSET', KEYS[1], 'generation', ARGV[1], 'connection', ARGV[2])
if ARGV[3] ~= '0' then redis.call('PEXPIRE', KEYS[1], ARGV[3]) end
return 1
";

/// Gives a lease back only when it is still the holder's.
const RELEASE: &str = r"
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
";

/// How long one command may take, and how long reconnecting is tried for it.
const TIMEOUT: Duration = Duration::from_secs(2);

/// Keeps connections in Redis 6 or later, for processes and machines that share them. Cheap to clone.
///
/// Changes are compared and set by generation in one step, and leases let one process renew while the
/// others wait for it. A connection that breaks is made anew by the next command. Every command touches one
/// key, so that any layout of keys will do. Use a Redis that keeps what it is told (`appendonly yes`):
/// one that forgets makes every user sign in again.
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
    redis: ConnectionManager,
    prefix: String,
    ttl: Option<Duration>,
}

impl RedisStore {
    /// The store at a Redis URL: `redis://` or, with TLS, `rediss://`. Nothing is sent before it is used.
    ///
    /// # Errors
    /// [`StoreError`] when the URL is none of Redis's. Must be called within a Tokio runtime.
    pub fn connect(url: &str) -> Result<Self, StoreError> {
        let client = redis::Client::open(url).map_err(|_| {
            StoreError::new("the Redis URL cannot be used: write redis://HOST:PORT/DB")
        })?;
        if url.starts_with("rediss:") {
            // Where a program has several providers of cryptography, rustls wants one to be named.
            let _ = rustls::crypto::ring::default_provider().install_default();
        }
        let config = ConnectionManagerConfig::new()
            .set_connection_timeout(Some(TIMEOUT))
            .set_response_timeout(Some(TIMEOUT))
            .set_number_of_retries(1)
            .set_max_delay(Duration::from_millis(200));
        let redis = ConnectionManager::new_lazy_with_config(client, config).map_err(failed)?;
        Ok(Self::from_connection(redis))
    }

    /// The store on a connection that you have configured.
    #[must_use]
    pub fn from_connection(redis: ConnectionManager) -> Self {
        Self {
            redis,
            prefix: "zoho:".to_owned(),
            ttl: None,
        }
    }

    /// What the keys begin with; `zoho:` by default.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Forgets a connection that was not saved for `ttl`. Without, they stay until they are removed.
    /// A renewal saves; a user who is away longer than this has to sign in again.
    #[must_use]
    pub fn expire_after(mut self, ttl: Duration) -> Self {
        self.ttl = Some(ttl);
        self
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
        let mut redis = self.redis.clone();
        let json: Option<String> = redis
            .hget(self.key(id), "connection")
            .await
            .map_err(failed)?;
        json.map(|json| {
            Connection::from_json(&json)
                .map_err(|e| StoreError::corrupt(format_args!("the Redis key {}", self.key(id)), e))
        })
        .transpose()
    }

    async fn save(&self, id: &ConnectionId, connection: &Connection) -> Result<(), StoreError> {
        let mut redis = self.redis.clone();
        let ttl = self.ttl.map_or(0, |ttl| ttl.as_millis().max(1));
        let written: RedisResult<bool> = Script::new(SAVE)
            .key(self.key(id))
            .arg(connection.generation())
            .arg(connection.to_json().expose_secret())
            .arg(u64::try_from(ttl).unwrap_or(u64::MAX))
            .invoke_async(&mut redis)
            .await;
        match written.map_err(failed)? {
            true => Ok(()),
            false => Err(StoreError::stale()),
        }
    }

    async fn remove(&self, id: &ConnectionId) -> Result<(), StoreError> {
        let mut redis = self.redis.clone();
        let removed: RedisResult<u64> = redis.del(self.key(id)).await;
        removed.map(|_| ()).map_err(failed)
    }

    async fn try_lease(
        &self,
        id: &ConnectionId,
        ttl: Duration,
    ) -> Result<Option<Lease>, StoreError> {
        let lease = Lease::new()?;
        let mut redis = self.redis.clone();
        let millis = u64::try_from(ttl.as_millis()).unwrap_or(u64::MAX).max(1);
        let options = SetOptions::default()
            .conditional_set(redis::ExistenceCheck::NX)
            .with_expiration(SetExpiry::PX(millis));
        let taken: Option<String> = redis
            .set_options(self.lease_key(id), lease.holder(), options)
            .await
            .map_err(failed)?;
        Ok(taken.map(|_| lease))
    }

    async fn release(&self, id: &ConnectionId, lease: &Lease) -> Result<(), StoreError> {
        let mut redis = self.redis.clone();
        let released: RedisResult<u64> = Script::new(RELEASE)
            .key(self.lease_key(id))
            .arg(lease.holder())
            .invoke_async(&mut redis)
            .await;
        released.map(|_| ()).map_err(failed)
    }

    /// Reads every key of the database once: for administration, not for each request.
    async fn list(&self) -> Result<Vec<ConnectionId>, StoreError> {
        let mut redis = self.redis.clone();
        let start = format!("{}connection:", self.prefix);
        let pattern = format!("{}*", escape(&start));
        let mut ids = Vec::new();
        let mut cursor = 0u64;
        loop {
            let page: RedisResult<(u64, Vec<String>)> = redis::cmd("SCAN")
                .arg(cursor)
                .arg("MATCH")
                .arg(&pattern)
                .arg("COUNT")
                .arg(1000)
                .query_async(&mut redis)
                .await;
            let (next, keys) = page.map_err(failed)?;
            ids.extend(
                keys.iter()
                    .filter_map(|key| key.strip_prefix(&start))
                    .map(ConnectionId::from),
            );
            cursor = next;
            if cursor == 0 {
                break;
            }
        }
        // A scan may give a key twice.
        ids.sort_unstable();
        ids.dedup();
        Ok(ids)
    }
}

impl fmt::Debug for RedisStore {
    /// Without the connection, whose URL may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore")
            .field("prefix", &self.prefix)
            .field("ttl", &self.ttl)
            .finish_non_exhaustive()
    }
}

/// Takes the meaning from the characters that a `MATCH` pattern gives one.
fn escape(text: &str) -> String {
    let special = |c| matches!(c, '*' | '?' | '[' | ']' | '^' | '-' | '\\');
    text.chars()
        .flat_map(|c| special(c).then_some('\\').into_iter().chain([c]))
        .collect()
}

/// Redis's own words may hold keys and arguments: only their kind is passed on.
fn failed(e: RedisError) -> StoreError {
    let kind = if e.is_timeout() {
        "does not answer in time".to_owned()
    } else if e.is_connection_refusal() || e.is_io_error() || e.is_connection_dropped() {
        "cannot be reached".to_owned()
    } else {
        format!("refused the command ({:?})", e.kind())
    };
    StoreError::new(format!("the Redis token store {kind}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_is_no_pattern() {
        assert_eq!(escape("a*[b]?\\é-"), r"a\*\[b\]\?\\é\-");
    }
}
