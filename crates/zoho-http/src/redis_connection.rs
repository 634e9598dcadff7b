//! Connections to Redis, for shared limits and for token stores.

mod builder;
mod failure;
mod keys;
mod link;
mod links;
mod recovery;
mod script;
mod sentinel;
mod subscription;
mod target;
mod tls;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use redis::aio::{ConnectionLike, ConnectionManager, MultiplexedConnection};
use redis::cluster_async::ClusterConnection;
use redis::{Cmd, ErrorKind, Pipeline, RedisError, RedisFuture, RedisResult, Value};
use tokio::runtime::Handle;

use crate::clock::{Clock, SystemClock};
use link::Kind;
use links::Links;
use recovery::Course;
use target::Target;

pub use builder::RedisConnectionBuilder;
pub use failure::RedisConnectionError;
pub use link::RedisLink;
pub use script::RedisScript;
pub use subscription::{RedisNotice, RedisSubscription};

/// A connection to a Redis server, to the primary that Sentinel names, or to a Redis Cluster. Cheap to clone: token
/// store, limits and your own code share one.
///
/// Nothing is sent until it is used. If a connection breaks, the next command reconnects and resolves the name of the
/// server again; a connection that is dropped silently on the way is noticed within seconds. Each Tokio runtime has its
/// own connection, so that it continues to work after the runtime in which it was first used has ended.
///
/// After a failover it finds the new primary by itself: through Sentinel as soon as that names it, in a cluster by
/// asking the other nodes, and with a host name or a proxy when the old server answers `READONLY`. Commands wait for
/// the expected duration of a failover, and no longer than the [timeout of a command](RedisConnectionBuilder::timeout).
///
/// ```no_run
/// use zoho_http::limits::RedisLimits;
/// use zoho_http::redis_connection::RedisConnection;
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// // One server, with TLS; user and password as in Redis's ACL:
/// let redis = RedisConnection::open("rediss://app:password@redis.example:6380/0")?;
/// // The primary called "mymaster", as these sentinels say:
/// let redis = RedisConnection::sentinels(
///     ["redis://s1.example:26379", "redis://s2.example:26379", "redis://s3.example:26379"],
///     "mymaster",
/// )
/// .user("app", "password")
/// .build()?;
/// // A Redis Cluster, of which these nodes are asked first:
/// let redis = RedisConnection::cluster([
///     "redis://app:password@n1.example:6379",
///     "redis://app:password@n2.example:6379",
/// ])
/// .build()?;
/// let limits = RedisLimits::from_connection(redis.clone());
/// # let _ = limits; Ok(()) }
/// ```
#[derive(Clone)]
pub struct RedisConnection {
    inner: Arc<Inner>,
}

struct Inner {
    target: Arc<Target>,
    timeout: Duration,
    links: Links,
    clock: SystemClock,
}

impl RedisConnection {
    /// Creates a connection to the server at `url`: `redis://USER:PASSWORD@HOST:PORT/DB`, or `rediss://` for
    /// TLS.
    ///
    /// # Errors
    /// Returns [`RedisConnectionError`] if the URL is not a Redis URL.
    pub fn open(url: &str) -> Result<Self, RedisConnectionError> {
        Self::server(url).build()
    }

    /// Returns a builder for a connection to the server at `url`.
    pub fn server(url: &str) -> RedisConnectionBuilder {
        RedisConnectionBuilder::server(url)
    }

    /// Returns a builder for a connection to the primary that `sentinels` call `name`. Name all sentinels: those that
    /// are down are skipped. The URLs have the user, password and TLS (`rediss://`) of the sentinels;
    /// [`user`](RedisConnectionBuilder::user), [`tls`](RedisConnectionBuilder::tls) and
    /// [`database`](RedisConnectionBuilder::database) set those of the servers.
    ///
    /// A task follows the sentinels for as long as the connection is in use. Writes that an old primary accepts in the
    /// last seconds before it learns of the failover are lost: [`write`](Self::write) detects that.
    pub fn sentinels<'a>(
        sentinels: impl IntoIterator<Item = &'a str>,
        name: impl Into<String>,
    ) -> RedisConnectionBuilder {
        RedisConnectionBuilder::sentinels(sentinels, name)
    }

    /// Returns a builder for a connection to the Redis Cluster with these `nodes`. Name several: the others are learned
    /// from the first one that responds. User, password and TLS are the same in all URLs.
    pub fn cluster<'a>(nodes: impl IntoIterator<Item = &'a str>) -> RedisConnectionBuilder {
        RedisConnectionBuilder::cluster(nodes)
    }

    fn new(target: Target, timeout: Duration) -> Self {
        Self {
            inner: Arc::new(Inner {
                target: Arc::new(target),
                timeout,
                links: Links::default(),
                clock: SystemClock::new(),
            }),
        }
    }

    /// Runs `step`, and again if the server refused it for a temporary reason or the connection broke. The argument of
    /// the step says whether it may have been carried out already, because its response was lost.
    ///
    /// # Errors
    /// Returns [`RedisConnectionError`] if it did not succeed within the timeout of a command. If it [timed
    /// out](RedisConnectionBuilder::timeout), the server may carry it out all the same.
    ///
    /// ```no_run
    /// # async fn example(redis: zoho_http::redis_connection::RedisConnection) -> Result<(), zoho_http::redis_connection::RedisConnectionError> {
    /// use zoho_http::external::redis::AsyncCommands;
    ///
    /// let kept: Option<String> = redis.run(async |mut link, _again| link.get("key").await).await?;
    /// # let _ = kept; Ok(()) }
    /// ```
    pub async fn run<T, F>(
        &self,
        step: impl Fn(RedisLink, bool) -> F,
    ) -> Result<T, RedisConnectionError>
    where
        F: Future<Output = RedisResult<T>>,
    {
        let mut course = Course::default();
        let until = self.inner.clock.monotonic() + self.inner.timeout;
        let (value, _) = self.repeat(&step, &mut course, until, true).await?;
        Ok(value)
    }

    /// Does the same for a step that writes data that must not be lost: with Sentinel it then waits for a replica to
    /// confirm the change (`WAIT 1 100`). If none confirms and the sentinels name another primary by then, the step
    /// runs again there, with an argument that says so; if they do not, a warning says that a failover now would lose
    /// the change.
    ///
    /// # Errors
    /// Same as for [`run`](Self::run).
    pub async fn write<T, F>(
        &self,
        step: impl Fn(RedisLink, bool) -> F,
    ) -> Result<T, RedisConnectionError>
    where
        F: Future<Output = RedisResult<T>>,
    {
        let mut course = Course::default();
        let until = self.inner.clock.monotonic() + self.inner.timeout;
        loop {
            let (value, link) = self.repeat(&step, &mut course, until, true).await?;
            if !self.inner.is_lost(&link, until).await {
                return Ok(value);
            }
            course.again = true;
        }
    }
}

impl From<ConnectionManager> for RedisConnection {
    /// Uses the manager as it is: it is not replaced after a failover, and no channel is subscribed to.
    fn from(manager: ConnectionManager) -> Self {
        let link = RedisLink::new(Kind::Manager(manager));
        Self::new(Target::Given(link), builder::TIMEOUT)
    }
}

impl From<MultiplexedConnection> for RedisConnection {
    /// Uses the connection as it is: it is not reopened when it breaks, and no channel is subscribed to.
    fn from(connection: MultiplexedConnection) -> Self {
        let link = RedisLink::new(Kind::Single(connection));
        Self::new(Target::Given(link), builder::TIMEOUT)
    }
}

impl From<ClusterConnection> for RedisConnection {
    /// Uses the connection as it is: set its `overall_response_timeout`, as it has none by default. No channel is
    /// subscribed to.
    fn from(connection: ClusterConnection) -> Self {
        let link = RedisLink::new(Kind::Cluster(connection));
        Self::new(Target::Given(link), builder::TIMEOUT)
    }
}

/// Commands are retried only if the server refused them: the response to one may be lost.
impl ConnectionLike for RedisConnection {
    fn req_packed_command<'a>(&'a mut self, cmd: &'a Cmd) -> RedisFuture<'a, Value> {
        Box::pin(async move {
            let until = self.inner.clock.monotonic() + self.inner.timeout;
            let send = |mut link: RedisLink, _| async move { link.req_packed_command(cmd).await };
            let (value, _) = self
                .repeat(&send, &mut Course::default(), until, false)
                .await?;
            Ok(value)
        })
    }

    fn req_packed_commands<'a>(
        &'a mut self,
        cmd: &'a Pipeline,
        offset: usize,
        count: usize,
    ) -> RedisFuture<'a, Vec<Value>> {
        Box::pin(async move {
            // Of several commands some may have been carried out.
            let runtime = Handle::try_current().map_err(|_| {
                RedisError::from((ErrorKind::InvalidClientConfig, "no Tokio runtime"))
            })?;
            let mut link = self.inner.link(&runtime).await?;
            let sent = link.req_packed_commands(cmd, offset, count).await;
            if sent.as_ref().is_err_and(RedisError::is_unrecoverable_error) {
                self.inner.links.give_up(&runtime, link.number);
            }
            sent
        })
    }

    fn get_db(&self) -> i64 {
        match &*self.inner.target {
            Target::Server(server) => server.redis_settings().db(),
            Target::Sentinels(sentinels) => sentinels.database(),
            Target::Cluster(..) => 0,
            Target::Given(link) => link.get_db(),
        }
    }
}

impl fmt::Debug for RedisConnection {
    /// Omits the addresses, whose URLs may contain passwords.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let to = match &*self.inner.target {
            Target::Server(_) => "server",
            Target::Sentinels(_) => "sentinels",
            Target::Cluster(..) => "cluster",
            Target::Given(_) => "given",
        };
        f.debug_struct("RedisConnection")
            .field("to", &to)
            .field("timeout", &self.inner.timeout)
            .finish_non_exhaustive()
    }
}
