//! The handling of failures: waiting, reconnecting, finding another server.

use std::time::Duration;

use redis::{ErrorKind, RedisError, RedisResult};
use tokio::runtime::Handle;
use tokio::time::timeout;

use super::failure::{is_of_a_failover, is_passing, is_read_only};
use super::sentinel::{Sentinels, silent};
use super::target::Target;
use super::{Inner, RedisConnection, RedisLink};
use crate::clock::Clock;

/// The wait before a server that is temporarily unavailable is asked again.
const PAUSE: Duration = Duration::from_millis(100);
/// The timeout for the confirmation of a change by a replica, in milliseconds.
const CONFIRMATION: u64 = 100;
/// The time for which no replica is asked after none confirmed.
const ALONE: Duration = Duration::from_secs(10);

/// The reaction to an error.
enum Next {
    Fail,
    /// Retry after this wait.
    Repeat(Duration),
}

/// The events in the course of one command.
#[derive(Default)]
pub(super) struct Course {
    /// Whether the command may have been carried out already.
    pub(super) again: bool,
    /// The number of times the connection was broken, or could not be opened.
    broken: u32,
    /// Whether another server was looked for already, as this one does not accept writes.
    moved: bool,
}

impl RedisConnection {
    /// Runs `step` until it succeeds, cannot succeed, or the deadline has passed.
    pub(super) async fn repeat<T, F>(
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
            let (error, next) = match inner.within(until, inner.link(&runtime)).await {
                Err(error) => {
                    let next = inner.after_no_connection(&error, course);
                    (error, next)
                }
                Ok(link) => {
                    let step = step(link.clone(), course.again);
                    match inner.within(until, step).await {
                        Ok(value) => return Ok((value, link)),
                        Err(error) => {
                            let next = inner
                                .after_failure(&runtime, &error, &link, course, though_carried_out)
                                .await;
                            (error, next)
                        }
                    }
                }
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
    /// Runs a step, whose commands together have the time of one command.
    async fn within<T>(
        &self,
        until: Duration,
        step: impl Future<Output = RedisResult<T>>,
    ) -> RedisResult<T> {
        let left = until.saturating_sub(self.clock.monotonic());
        timeout(left, step).await.unwrap_or_else(|_| Err(silent()))
    }

    /// Returns the connection of this runtime, to the server that is currently known as the right one.
    pub(super) async fn link(&self, runtime: &Handle) -> RedisResult<RedisLink> {
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

    /// Returns whether the sentinels have named another primary since.
    fn is_outdated(&self, link: &RedisLink) -> bool {
        match self.sentinels() {
            Some(sentinels) => !sentinels.is_primary(link.address.as_ref()),
            None => false,
        }
    }

    fn sentinels(&self) -> Option<&Sentinels> {
        match &*self.target {
            Target::Sentinels(sentinels) => Some(sentinels),
            _ => None,
        }
    }

    /// Decides after a failed connection: nothing was sent.
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
            // The connection may be fine, and commands sent on it later come after this one. If it is not, the system
            // ends it, or the sentinels name another server.
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
            // If this lasts, the name may resolve to another server by now.
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

    /// Returns whether the last write went to a server that is no longer the primary.
    pub(super) async fn is_lost(&self, link: &RedisLink, until: Duration) -> bool {
        let (Some(sentinels), Some(address)) = (self.sentinels(), &link.address) else {
            return false;
        };
        let asked_before = link.asked();
        let turn = link.turn().await;
        // The earlier step may have been carried out, which holds for this one too.
        if self.is_outdated(link) {
            return true;
        }
        if link.is_alone(self.clock.monotonic()) || turn.has_confirmed(asked_before) {
            return false;
        }
        let asked = turn.ask();
        let mut wait = redis::cmd("WAIT");
        wait.arg(1).arg(CONFIRMATION);
        match wait.query_async::<u64>(&mut link.clone()).await {
            Ok(1..) => {
                turn.confirm(asked);
                return false;
            }
            Err(e) if e.code() == Some("NOPERM") => {
                if link.unconfirmed(self.clock.monotonic() + ALONE) {
                    tracing::warn!(
                        "the Redis user may not WAIT: no replica confirms changes, and a failover may lose them"
                    );
                }
                return false;
            }
            // The primary went down before it reported that a replica has the change.
            Err(e) if e.is_unrecoverable_error() => return true,
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
        if link.unconfirmed(self.clock.monotonic() + ALONE) {
            tracing::warn!(
                "no replica of the Redis primary confirmed a change within {CONFIRMATION} ms: a failover now would lose it"
            );
        }
        false
    }
}
