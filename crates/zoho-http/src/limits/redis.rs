//! Limits that processes share through Redis.

mod scripts;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use redis::FromRedisValue;

use super::shared::{
    LimitUpdate, OrgLimiterState, PermitRequest, PermitResponse, SharedLimits, SharedLimitsError,
};
use crate::redis_connection::{RedisConnection, RedisConnectionError, RedisScript};
use crate::retry::LONGEST;
use scripts::Scripts;

/// Shared limits in Redis 6.2 or later, or Valkey: counts the calls of all processes and machines together. Cheap to
/// clone.
///
/// Each step is one script, so that a permit is never granted twice, and uses the clock of Redis. Permits expire with
/// their lease, so those of a killed process are released without further action. A call whose permits are in use tries
/// again every 20 to 80 milliseconds. Waiting calls are served in order, as long as each tries at least once a second.
/// No data have to survive a restart of Redis.
///
/// One server, a primary with Sentinel, or a cluster: [`RedisConnection`] follows failovers, and a token store may
/// share it. The Redis user of the limits needs only these rights:
///
/// ```text
/// ACL SETUSER zoho-limits on >PASSWORD resetkeys ~zoho:limits:* resetchannels -@all +eval +evalsha +time +zadd +zrem +zcard +zcount +zscore +zremrangebyscore +hget +hset +hdel +hgetall +hvals +pttl +pexpire +del
/// ```
///
/// With Sentinel also `+role`, in a cluster `+cluster|slots +asking`.
///
/// ```no_run
/// use std::sync::Arc;
/// use zoho_http::Http;
/// use zoho_http::limits::{Edition, Limits, RedisLimits};
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let shared = RedisLimits::connect("rediss://app:password@redis.example:6380/0")?.prefix("zoho:prod:");
/// let http = Http::builder()
///     .limits("crm", Limits::crm(Edition::Enterprise))
///     .shared_limits(Arc::new(shared))
///     .build()?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct RedisLimits {
    redis: RedisConnection,
    prefix: String,
    lease: Duration,
    patience: Duration,
    scripts: Arc<Scripts>,
}

impl RedisLimits {
    /// Creates limits at a Redis URL: `redis://` or, with TLS, `rediss://`. Nothing is sent until they are used.
    ///
    /// # Errors
    /// Returns an error if the URL is not a Redis URL.
    pub fn connect(url: &str) -> Result<Self, SharedLimitsError> {
        Ok(Self::from_connection(
            RedisConnection::open(url).map_err(failed)?,
        ))
    }

    /// Creates limits on a connection that is shared with others, with Sentinel or in a cluster: see
    /// [`RedisConnection`]. A connection of the `redis` crate works too.
    #[must_use]
    pub fn from_connection(redis: impl Into<RedisConnection>) -> Self {
        Self {
            redis: redis.into(),
            prefix: "zoho:".to_owned(),
            lease: Duration::from_secs(15),
            patience: Duration::from_millis(250),
            scripts: Arc::default(),
        }
    }

    /// Sets the prefix of the keys; `zoho:` by default. Processes with the same prefix share limits.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Sets the time after which the permits of a killed process expire. 15 seconds by default; at least one.
    #[must_use]
    pub fn with_lease(mut self, lease: Duration) -> Self {
        self.lease = lease.clamp(Duration::from_secs(1), LONGEST);
        self
    }

    /// Sets how long a call waits for Redis before it continues without a permit. 250 ms by default.
    #[must_use]
    pub fn with_patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Runs a script on the keys of a limiter, and again if the connection turns out to be closed. The scripts are
    /// idempotent.
    async fn run<T: FromRedisValue>(
        &self,
        script: &RedisScript,
        limiter: &str,
        arguments: &[&str],
    ) -> Result<T, SharedLimitsError> {
        // The part in braces decides the slot in a cluster: the same one for all keys.
        let keys = ["places", "heavy", "told", "waiting"]
            .map(|kind| format!("{}limits:{{{limiter}}}:{kind}", self.prefix));
        let step = async |mut link, _| script.run(&mut link, &keys, arguments).await;
        self.redis.run(step).await.map_err(failed)
    }
}

#[async_trait]
impl SharedLimits for RedisLimits {
    async fn acquire(&self, request: &PermitRequest) -> Result<PermitResponse, SharedLimitsError> {
        let numbers = numbers(request);
        let mut arguments: Vec<&str> = vec![&request.id];
        arguments.extend(numbers.iter().map(String::as_str));
        arguments.push(if request.waits { "1" } else { "0" });
        arguments.extend(request.released.iter().map(String::as_str));
        let (response, wait) = self
            .run::<(u8, u64)>(&self.scripts.acquire, &request.limiter, &arguments)
            .await?;
        let wait = Duration::from_millis(wait);
        Ok(match response {
            scripts::GRANTED => PermitResponse::Granted,
            scripts::PAUSED => PermitResponse::Paused(wait),
            scripts::EXHAUSTED => PermitResponse::Exhausted(wait),
            _ => PermitResponse::Full,
        })
    }

    async fn extend(&self, request: &PermitRequest) -> Result<(), SharedLimitsError> {
        let numbers = numbers(request);
        let mut arguments: Vec<&str> = vec![&request.id];
        arguments.extend(numbers.iter().map(String::as_str));
        self.run(&self.scripts.extend, &request.limiter, &arguments)
            .await
    }

    async fn release(&self, limiter: &str, ids: &[String]) -> Result<(), SharedLimitsError> {
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        self.run(&self.scripts.release, limiter, &ids).await
    }

    async fn publish(&self, limiter: &str, update: LimitUpdate) -> Result<(), SharedLimitsError> {
        let (field, wait) = match update {
            LimitUpdate::Paused(wait) => ("paused", wait),
            LimitUpdate::Exhausted(wait) => ("exhausted", wait),
        };
        let wait = millis(wait).to_string();
        self.run(&self.scripts.publish, limiter, &[field, &wait])
            .await
    }

    async fn clear(&self, limiter: &str) -> Result<(), SharedLimitsError> {
        self.run(&self.scripts.clear, limiter, &[]).await
    }

    async fn read(&self, limiter: &str) -> Result<OrgLimiterState, SharedLimitsError> {
        let (permits, heavy, waiting, exhausted, paused): (u32, u32, u32, u64, u64) =
            self.run(&self.scripts.read, limiter, &[]).await?;
        let wait = |millis: u64| (millis > 0).then(|| Duration::from_millis(millis));
        Ok(OrgLimiterState {
            permits,
            heavy,
            waiting,
            paused_for: wait(paused),
            exhausted_for: wait(exhausted),
        })
    }

    fn lease(&self) -> Duration {
        self.lease
    }

    fn patience(&self) -> Duration {
        self.patience
    }
}

impl fmt::Debug for RedisLimits {
    /// Omits the connection, whose URL may contain a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLimits")
            .field("prefix", &self.prefix)
            .field("lease", &self.lease)
            .field("patience", &self.patience)
            .finish_non_exhaustive()
    }
}

/// Returns permits, limit, limit of heavy calls and lease, as the scripts read them; 0 for no limit.
fn numbers(request: &PermitRequest) -> [String; 4] {
    [
        request.permits.max(1).to_string(),
        request.limit.unwrap_or(0).to_string(),
        request.heavy_limit.unwrap_or(0).to_string(),
        millis(request.lease).to_string(),
    ]
}

/// Returns at least one, the minimum time to live of Redis, and at most a day.
fn millis(wait: Duration) -> u128 {
    wait.min(LONGEST).as_millis().max(1)
}

fn failed(e: RedisConnectionError) -> SharedLimitsError {
    SharedLimitsError::new(e.of("the Redis of the shared limits"))
}
