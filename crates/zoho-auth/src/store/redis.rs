//! Connections in Redis, shared by a fleet.

use std::fmt;
use std::time::Duration;

use async_trait::async_trait;
use redis::aio::ConnectionManager;
use redis::{
    AsyncCommands, ErrorKind, ExistenceCheck, RedisError, RedisResult, Script, SetExpiry,
    SetOptions,
};
use secrecy::ExposeSecret;
use zoho_http::redis_connection;

use super::{Expected, Lease, StoreError, TokenStore};
use crate::{Connection, ConnectionId};

/// Compare and set. `ARGV[1]` is the generation that is expected, empty for none, `*` for any; `ARGV[2]`
/// and `ARGV[3]` are the new generation and connection, empty to remove. Generations compare as texts:
/// Lua's numbers lose the last digits of large ones. `ARGV[5]` says that the answer to the same command
/// may have been lost: what is there to the letter is then our own.
const COMPARE_AND_SET: &str = r"
local kept = redis.call('HGET', KEYS[1], 'generation')
if ARGV[5] == '1' then
  if ARGV[2] == '' then
    if not kept then return 1 end
  elseif kept == ARGV[2] and redis.call('HGET', KEYS[1], 'connection') == ARGV[3] then
    return 1
  end
end
if ARGV[1] ~= '*' and (kept or '') ~= ARGV[1] then return 0 end
if ARGV[2] == '' then
  redis.call('DEL', KEYS[1])
  return 1
end
redis.call('HSET', KEYS[1], 'generation', ARGV[2], 'connection', ARGV[3])
if ARGV[4] == '0' then redis.call('PERSIST', KEYS[1]) else redis.call('PEXPIRE', KEYS[1], ARGV[4]) end
return 1
";

/// Gives a lease back only when it is still the holder's.
const RELEASE: &str = r"
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
";

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
        let redis = redis_connection(url).map_err(|_| {
            StoreError::new("the Redis URL cannot be used: write redis://HOST:PORT/DB")
        })?;
        Ok(Self::from_connection(redis))
    }

    /// The store on a connection that you have configured. [`redis_connection`] tells what to think of.
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

    /// Runs a command, and once more where the connection turns out to be closed: servers and balancers
    /// close those that are idle. The command is told whether it may have been carried out already.
    async fn run<T, F>(
        &self,
        command: impl Fn(ConnectionManager, bool) -> F,
    ) -> Result<T, StoreError>
    where
        F: Future<Output = RedisResult<T>>,
    {
        let result = match command(self.redis.clone(), false).await {
            Err(e) if e.is_io_error() && !e.is_timeout() => command(self.redis.clone(), true).await,
            result => result,
        };
        result.map_err(failed)
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
        let load = |mut redis: ConnectionManager, _| {
            let key = key.clone();
            async move { redis.hget(key, "connection").await }
        };
        let json: Option<String> = self.run(load).await?;
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
        let ttl = self.ttl.map_or(0, millis);
        let change = |mut redis: ConnectionManager, again: bool| {
            let (key, expected) = (self.key(id), expected.clone());
            let generation = new.map_or_else(String::new, |new| new.generation().to_string());
            let json = new.map(Connection::to_json);
            async move {
                let json = json.as_ref().map_or("", |json| json.expose_secret());
                Script::new(COMPARE_AND_SET)
                    .key(key)
                    .arg(expected)
                    .arg(generation)
                    .arg(json)
                    .arg(ttl)
                    .arg(u8::from(again))
                    .invoke_async(&mut redis)
                    .await
            }
        };
        let changed: bool = self.run(change).await?;
        match changed {
            true => Ok(()),
            false => Err(StoreError::stale()),
        }
    }

    async fn try_lease(
        &self,
        id: &ConnectionId,
        ttl: Duration,
    ) -> Result<Option<Lease>, StoreError> {
        let lease = Lease::new()?;
        let millis = millis(ttl);
        let take = |mut redis: ConnectionManager, again: bool| {
            let (key, holder) = (self.lease_key(id), lease.holder().to_owned());
            async move {
                let options = SetOptions::default()
                    .conditional_set(ExistenceCheck::NX)
                    .with_expiration(SetExpiry::PX(millis));
                let taken: Option<String> = redis.set_options(&key, &holder, options).await?;
                if taken.is_none() && again {
                    // The answer that we have it may have been lost.
                    let has: Option<String> = redis.get(&key).await?;
                    return Ok(has == Some(holder));
                }
                Ok(taken.is_some())
            }
        };
        match self.run(take).await {
            Ok(taken) => Ok(taken.then_some(lease)),
            Err(e) => {
                // Redis may carry it out yet, and nobody would have the lease: what it is told later on
                // the same connection comes after.
                let (this, id) = (self.clone(), id.clone());
                tokio::spawn(async move { this.release(&id, &lease).await });
                Err(e)
            }
        }
    }

    async fn release(&self, id: &ConnectionId, lease: &Lease) -> Result<(), StoreError> {
        let release = |mut redis: ConnectionManager, _| {
            let (key, holder) = (self.lease_key(id), lease.holder().to_owned());
            async move {
                let script = Script::new(RELEASE);
                script
                    .key(key)
                    .arg(holder)
                    .invoke_async::<u64>(&mut redis)
                    .await
            }
        };
        self.run(release).await.map(|_| ())
    }

    /// Reads every key of the database once: for administration, not for each request.
    async fn list(&self) -> Result<Vec<ConnectionId>, StoreError> {
        let start = format!("{}connection:", self.prefix);
        let pattern = format!("{}*", escape(&start));
        let mut ids = Vec::new();
        let mut cursor = 0u64;
        loop {
            let mut scan = redis::cmd("SCAN");
            scan.arg(cursor)
                .arg("MATCH")
                .arg(&pattern)
                .arg("COUNT")
                .arg(1000);
            let page = self.run(|mut redis: ConnectionManager, _| {
                let scan = scan.clone();
                async move { scan.query_async(&mut redis).await }
            });
            let (next, keys): (u64, Vec<String>) = page.await?;
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

/// What Redis takes as a time to live: not nothing, and at most ten years.
fn millis(ttl: Duration) -> u64 {
    const TEN_YEARS: u64 = 10 * 365 * 24 * 60 * 60 * 1000;
    u64::try_from(ttl.as_millis())
        .unwrap_or(TEN_YEARS)
        .clamp(1, TEN_YEARS)
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
    } else if e.kind() == ErrorKind::AuthenticationFailed || e.code() == Some("NOAUTH") {
        "does not take the user and password of its URL".to_owned()
    } else if e.code() == Some("NOPERM") {
        "does not let its user do that: see the user's rights (ACL)".to_owned()
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
