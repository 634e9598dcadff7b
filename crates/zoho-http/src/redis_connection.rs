//! How the parts of this workspace that speak to Redis reach it.

mod builder;
mod failure;
mod keys;
mod link;
mod links;
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

use crate::{Clock, SystemClock};
use failure::{is_of_a_failover, is_passing, is_read_only};
use link::Kind;
use links::Links;
use sentinel::Sentinels;
use target::Target;

pub use builder::RedisConnectionBuilder;
pub use failure::RedisConnectionError;
pub use link::RedisLink;
pub use script::RedisScript;
pub use subscription::{RedisNotice, RedisSubscription};

/// How long it waits before it asks again a server that cannot serve at this moment.
const PAUSE: Duration = Duration::from_millis(100);
/// How long a replica may take to confirm a change.
const CONFIRMATION: u64 = 100;
/// How long no replica is asked for after there was none.
const ALONE: Duration = Duration::from_secs(10);

/// A connection to a Redis server, to the primary that Sentinel names, or to a Redis Cluster. Cheap to
/// clone: token store, limits and code of your own share one.
///
/// Nothing is sent before it is used. A connection that breaks is made again by the next command, and the
/// name of the server is resolved again; one that is dropped on the way without a word is noticed within
/// seconds. Each Tokio runtime has its own connection, so that it goes on when the runtime in which it was
/// first used has ended.
///
/// After a failover it finds the new primary by itself: through Sentinel as soon as that names it, in a
/// cluster by asking the other nodes, and behind a name or a proxy when the old server says `READONLY`.
/// Commands wait for as long as a failover may be expected to take, and no longer than the
/// [time of a command](RedisConnectionBuilder::timeout).
///
/// ```no_run
/// use zoho_http::{RedisConnection, RedisLimits};
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

/// What to do about an error.
enum Next {
    Fail,
    /// Once more, after so long.
    Repeat(Duration),
}

/// What happened in the course of one command.
#[derive(Default)]
struct Course {
    /// The command may have been carried out already.
    again: bool,
    /// How often the connection was found broken, or none came about.
    broken: u32,
    /// Another server was looked for already, as this one is none to write to.
    moved: bool,
}

impl RedisConnection {
    /// Creates a connection to the server at `url`: `redis://USER:PASSWORD@HOST:PORT/DB`, or `rediss://` for
    /// TLS.
    ///
    /// # Errors
    /// [`RedisConnectionError`] when the URL is none of Redis's.
    pub fn open(url: &str) -> Result<Self, RedisConnectionError> {
        Self::server(url).build()
    }

    /// Starts with the server at `url`; settings follow.
    #[must_use]
    pub fn server(url: &str) -> RedisConnectionBuilder {
        RedisConnectionBuilder::server(url)
    }

    /// Starts with the primary that `sentinels` call `name`; settings follow. Name all sentinels: those that
    /// are down are passed over. The URLs hold the user, password and TLS (`rediss://`) of the sentinels;
    /// [`user`](RedisConnectionBuilder::user), [`tls`](RedisConnectionBuilder::tls) and
    /// [`database`](RedisConnectionBuilder::database) say those of the servers.
    ///
    /// A task follows the sentinels for as long as the connection is in use. What an old primary takes in the
    /// last seconds before it learns of the failover is lost: [`write`](Self::write) notices that.
    #[must_use]
    pub fn sentinels<'a>(
        sentinels: impl IntoIterator<Item = &'a str>,
        name: impl Into<String>,
    ) -> RedisConnectionBuilder {
        RedisConnectionBuilder::sentinels(sentinels, name)
    }

    /// Starts with the Redis Cluster that has these `nodes`; settings follow. Name several: the others are
    /// learned from the first that answers. User, password and TLS are the same in all URLs.
    #[must_use]
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

    /// Runs `step`, and again where the server refused it for a passing reason or the connection broke. The
    /// step is told whether it may have been carried out already, as the answer to it was lost.
    ///
    /// # Errors
    /// [`RedisConnectionError`] when it did not succeed within the time of a command. Where it
    /// [timed out](RedisConnectionBuilder::timeout) the server may carry it out all the same.
    ///
    /// ```no_run
    /// # async fn example(redis: zoho_http::RedisConnection) -> Result<(), zoho_http::RedisConnectionError> {
    /// use zoho_http::redis::AsyncCommands;
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

    /// Does the same for a step that changes something and must not be lost: behind Sentinel it is then waited
    /// for a replica that has the change too (`WAIT 1 100`). Where none has and the sentinels name another
    /// primary by now, the step runs once more there, and is told so; where they do not, a warning says that
    /// a failover now would lose the change.
    ///
    /// # Errors
    /// As for [`run`](Self::run).
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

    async fn repeat<T, F>(
        &self,
        step: &impl Fn(RedisLink, bool) -> F,
        course: &mut Course,
        until: Duration,
        though_carried_out: bool,
    ) -> RedisResult<(T, RedisLink)>
    where
        F: Future<Output = RedisResult<T>>,
    {
        let inner = &*self.inner;
        let runtime = Handle::try_current()
            .map_err(|_| RedisError::from((ErrorKind::InvalidClientConfig, "no Tokio runtime")))?;
        loop {
            let (error, next) = match inner.link(&runtime).await {
                Err(error) => {
                    let next = inner.after_no_connection(&error, course);
                    (error, next)
                }
                Ok(link) => match step(link.clone(), course.again).await {
                    Ok(value) => return Ok((value, link)),
                    Err(error) => {
                        let next = inner
                            .after_failure(&runtime, &error, &link, course, though_carried_out)
                            .await;
                        (error, next)
                    }
                },
            };
            match next {
                Next::Repeat(wait) if inner.clock.monotonic() + wait < until => {
                    inner.clock.sleep(wait).await;
                }
                _ => return Err(error),
            }
        }
    }
}

impl Inner {
    async fn link(&self, runtime: &Handle) -> RedisResult<RedisLink> {
        if let Target::Given(link) = &*self.target {
            return Ok(link.clone());
        }
        loop {
            let now = self.clock.monotonic();
            let link = self
                .links
                .get(runtime, &self.target, self.timeout, now)
                .await?;
            if !self.is_outdated(&link) {
                return Ok(link);
            }
            self.links.give_up(runtime, link.number);
        }
    }

    /// Whether the sentinels have named another primary since.
    fn is_outdated(&self, link: &RedisLink) -> bool {
        match self.sentinels() {
            Some(sentinels) => *sentinels.watch().borrow() != link.address,
            None => false,
        }
    }

    fn sentinels(&self) -> Option<&Sentinels> {
        match &*self.target {
            Target::Sentinels(sentinels) => Some(sentinels),
            _ => None,
        }
    }

    /// Nothing was sent.
    fn after_no_connection(&self, error: &RedisError, course: &mut Course) -> Next {
        course.broken += 1;
        let passing = error.is_io_error()
            || is_passing(error)
            || is_of_a_failover(error)
            || error.kind() == ErrorKind::ClusterConnectionNotFound;
        let expected = match &*self.target {
            Target::Sentinels(_) | Target::Cluster(..) => true,
            Target::Server(_) | Target::Given(_) => course.broken < 2 || !error.is_io_error(),
        };
        match passing && expected {
            true => Next::Repeat(PAUSE),
            false => Next::Fail,
        }
    }

    async fn after_failure(
        &self,
        runtime: &Handle,
        error: &RedisError,
        link: &RedisLink,
        course: &mut Course,
        though_carried_out: bool,
    ) -> Next {
        let now = self.clock.monotonic();
        if error.is_timeout() {
            // The connection may be fine and what is sent on it later comes after this. Where it is not, the
            // system ends it, or the sentinels name another.
            if let Some(sentinels) = self.sentinels() {
                let _ = sentinels.resolve().await;
            }
            return Next::Fail;
        }
        if error.is_unrecoverable_error() {
            self.links.give_up(runtime, link.number);
            course.again = true;
            course.broken += 1;
            let once = course.broken < 2 || self.sentinels().is_some();
            return match error.is_io_error() && though_carried_out && once {
                true => Next::Repeat(Duration::ZERO),
                false => Next::Fail,
            };
        }
        if is_passing(error) {
            // Where this lasts, the name may lead to another server by now.
            if !matches!(&*self.target, Target::Cluster(..)) {
                self.links.renew(runtime, link.number, now);
            }
            return Next::Repeat(PAUSE);
        }
        if !is_of_a_failover(error) {
            return Next::Fail;
        }
        match &*self.target {
            Target::Sentinels(sentinels) => {
                let _ = sentinels.resolve().await;
                self.links.renew(runtime, link.number, now);
                Next::Repeat(PAUSE)
            }
            Target::Server(_)
                if is_read_only(error)
                    && !course.moved
                    && self.links.renew(runtime, link.number, now) =>
            {
                course.moved = true;
                Next::Repeat(Duration::ZERO)
            }
            _ => Next::Fail,
        }
    }

    /// Whether what was just written was written to a server that is no longer the primary.
    async fn is_lost(&self, link: &RedisLink, until: Duration) -> bool {
        let (Some(sentinels), Some(address)) = (self.sentinels(), &link.address) else {
            return false;
        };
        let millis = |time: Duration| u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        if link.is_alone(millis(self.clock.monotonic())) {
            return false;
        }
        let mut wait = redis::cmd("WAIT");
        wait.arg(1).arg(CONFIRMATION);
        match wait.query_async::<u64>(&mut link.clone()).await {
            Ok(1..) => return false,
            Err(e) if e.code() == Some("NOPERM") => {
                tracing::debug!(
                    "the Redis user may not WAIT: changes are not confirmed by a replica"
                );
                link.alone_until(millis(self.clock.monotonic() + ALONE));
                return false;
            }
            Ok(0) | Err(_) => {}
        }
        loop {
            match sentinels.resolve().await {
                Ok(now) if now.address != *address => return true,
                Ok(now) if now.failing_over => {}
                // They are gone, or all is as it was: the replica is slow, cut off, or there is none.
                _ => break,
            }
            if self.clock.monotonic() + PAUSE >= until {
                break;
            }
            self.clock.sleep(PAUSE).await;
        }
        link.alone_until(millis(self.clock.monotonic() + ALONE));
        tracing::warn!(
            "no replica of the Redis primary confirmed a change within {CONFIRMATION} ms: a failover now would lose it"
        );
        false
    }
}

impl From<ConnectionManager> for RedisConnection {
    /// Takes the manager as it is: it is not made again after a failover, and no channel is listened to.
    fn from(manager: ConnectionManager) -> Self {
        let link = RedisLink::new(Kind::Manager(manager));
        Self::new(Target::Given(link), builder::TIMEOUT)
    }
}

impl From<MultiplexedConnection> for RedisConnection {
    /// Takes the connection as it is: it is not made again when it breaks, and no channel is listened to.
    fn from(connection: MultiplexedConnection) -> Self {
        let link = RedisLink::new(Kind::Single(connection));
        Self::new(Target::Given(link), builder::TIMEOUT)
    }
}

impl From<ClusterConnection> for RedisConnection {
    /// Takes the connection as it is: set its `overall_response_timeout`, as it has none by itself. No channel
    /// is listened to.
    fn from(connection: ClusterConnection) -> Self {
        let link = RedisLink::new(Kind::Cluster(connection));
        Self::new(Target::Given(link), builder::TIMEOUT)
    }
}

/// Commands are sent again only where the server refused them: the answer to one may be lost.
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
    /// Without the addresses, whose URLs may hold passwords.
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
