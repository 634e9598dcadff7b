//! Limits that a fleet shares, in Redis.

mod scripts;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use redis::FromRedisValue;

use super::{LaneState, News, PlaceAnswer, PlaceRequest, SharedLimits, SharedLimitsError};
use crate::retry::LONGEST;
use crate::{RedisConnection, RedisConnectionError, RedisScript};
use scripts::Scripts;

/// Counts the calls of processes and machines together in Redis 6.2 or later, or Valkey. Cheap to clone.
///
/// Each step is one script, so that places are never given twice, and time is Redis's own. Places end with
/// their lease: those of a process that was killed come back by themselves. A call that finds its places
/// taken asks again every 20 to 80 milliseconds, and those who wait are served in the order they came, for
/// as long as they are heard of every second. Nothing has to survive a restart of Redis.
///
/// One server, a primary behind Sentinel, or a cluster: [`RedisConnection`] follows failovers, and a token store
/// may share it. A user of the limits needs no other rights than these:
///
/// ```text
/// ACL SETUSER zoho-limits on >PASSWORD resetkeys ~zoho:limits:* resetchannels -@all +eval +evalsha +time +zadd +zrem +zcard +zcount +zscore +zremrangebyscore +hget +hset +hdel +hgetall +hvals +pttl +pexpire +del
/// ```
///
/// Behind Sentinel also `+role`, in a cluster `+cluster|slots +asking`.
///
/// ```no_run
/// use std::sync::Arc;
/// use zoho_http::{Edition, Http, Limits, RedisLimits};
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
    /// The limits at a Redis URL: `redis://` or, with TLS, `rediss://`. Nothing is sent before they are
    /// used.
    ///
    /// # Errors
    /// When the URL is none of Redis's.
    pub fn connect(url: &str) -> Result<Self, SharedLimitsError> {
        Ok(Self::from_connection(
            RedisConnection::open(url).map_err(failed)?,
        ))
    }

    /// The limits on a connection that is shared with others, behind Sentinel or in a cluster: see
    /// [`RedisConnection`]. One that you have made yourself with the `redis` crate will do too.
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

    /// What the keys begin with; `zoho:` by default. Processes share limits where it is the same.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// How long the places of a process that was killed stay taken. 15 seconds by default; at least one.
    #[must_use]
    pub fn with_lease(mut self, lease: Duration) -> Self {
        self.lease = lease.clamp(Duration::from_secs(1), LONGEST);
        self
    }

    /// How long a call waits for Redis's answer before it goes on without. 250 ms by default.
    #[must_use]
    pub fn with_patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Runs a script on the keys of a lane, and once more where the connection turns out to be closed.
    /// Doing it twice does the same as doing it once.
    async fn run<T: FromRedisValue>(
        &self,
        script: &RedisScript,
        lane: &str,
        arguments: &[&str],
    ) -> Result<T, SharedLimitsError> {
        // What stands in braces decides where a cluster keeps them: all in one place.
        let keys = ["places", "heavy", "told", "waiting"]
            .map(|kind| format!("{}limits:{{{lane}}}:{kind}", self.prefix));
        let step = async |mut link, _| script.run(&mut link, &keys, arguments).await;
        self.redis.run(step).await.map_err(failed)
    }
}

#[async_trait]
impl SharedLimits for RedisLimits {
    async fn ask(&self, request: &PlaceRequest) -> Result<PlaceAnswer, SharedLimitsError> {
        let numbers = numbers(request);
        let mut arguments: Vec<&str> = vec![&request.id];
        arguments.extend(numbers.iter().map(String::as_str));
        arguments.push(if request.waits { "1" } else { "0" });
        arguments.extend(request.given_back.iter().map(String::as_str));
        let (answer, wait) = self
            .run::<(u8, u64)>(&self.scripts.ask, &request.lane, &arguments)
            .await?;
        let wait = Duration::from_millis(wait);
        Ok(match answer {
            scripts::GRANTED => PlaceAnswer::Granted,
            scripts::PAUSED => PlaceAnswer::Paused(wait),
            scripts::EXHAUSTED => PlaceAnswer::Exhausted(wait),
            _ => PlaceAnswer::Full,
        })
    }

    async fn keep(&self, request: &PlaceRequest) -> Result<(), SharedLimitsError> {
        let numbers = numbers(request);
        let mut arguments: Vec<&str> = vec![&request.id];
        arguments.extend(numbers.iter().map(String::as_str));
        self.run(&self.scripts.keep, &request.lane, &arguments)
            .await
    }

    async fn give_back(&self, lane: &str, ids: &[String]) -> Result<(), SharedLimitsError> {
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        self.run(&self.scripts.give_back, lane, &ids).await
    }

    async fn tell(&self, lane: &str, news: News) -> Result<(), SharedLimitsError> {
        let (what, wait) = match news {
            News::Paused(wait) => ("paused", wait),
            News::Exhausted(wait) => ("exhausted", wait),
        };
        let wait = millis(wait).to_string();
        self.run(&self.scripts.tell, lane, &[what, &wait]).await
    }

    async fn clear(&self, lane: &str) -> Result<(), SharedLimitsError> {
        self.run(&self.scripts.clear, lane, &[]).await
    }

    async fn read(&self, lane: &str) -> Result<LaneState, SharedLimitsError> {
        let (taken, heavy, waiting, exhausted, paused): (u32, u32, u32, u64, u64) =
            self.run(&self.scripts.read, lane, &[]).await?;
        let wait = |millis: u64| (millis > 0).then(|| Duration::from_millis(millis));
        Ok(LaneState {
            taken,
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
    /// Without the connection, whose URL may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLimits")
            .field("prefix", &self.prefix)
            .field("lease", &self.lease)
            .field("patience", &self.patience)
            .finish_non_exhaustive()
    }
}

/// Places, limit, limit of heavy ones and lease, as the scripts read them; 0 where there is no limit.
fn numbers(request: &PlaceRequest) -> [String; 4] {
    [
        request.places.max(1).to_string(),
        request.limit.unwrap_or(0).to_string(),
        request.heavy_limit.unwrap_or(0).to_string(),
        millis(request.lease).to_string(),
    ]
}

/// At least one, as Redis knows no other times to live, and at most a day.
fn millis(wait: Duration) -> u128 {
    wait.min(LONGEST).as_millis().max(1)
}

fn failed(e: RedisConnectionError) -> SharedLimitsError {
    SharedLimitsError::new(e.of("the Redis of the shared limits"))
}
