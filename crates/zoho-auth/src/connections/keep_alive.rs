//! Refreshes connections that have not been used for long.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use futures_util::stream::{self, StreamExt};
use zoho_http::TokenSource;
use zoho_http::token::TokenError;

use super::Connections;
use crate::connection::{Connection, ConnectionId};
use crate::error::Error;
use crate::store::in_time;

/// Lifetime of an access token, as Zoho documents it: the last refresh was this long before the expiry.
const LIFETIME: Duration = Duration::from_secs(3600);

/// Number of consecutive retryable failures after which the accounts server or the store is assumed to be down.
const IN_A_ROW: usize = 10;

/// Settings of [`Connections::keep_alive`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeepAlive {
    /// The minimum time since the last refresh of a connection for it to be refreshed now. Defaults to 30 days.
    pub older_than: Duration,
    /// The number of connections read or refreshed concurrently, at least 1. Defaults to 4.
    pub concurrency: usize,
    /// The time over which the refreshes are spread evenly. Defaults to zero: one starts as soon as another ends.
    pub spread: Duration,
}

impl Default for KeepAlive {
    fn default() -> Self {
        Self {
            older_than: Duration::from_secs(30 * 24 * 60 * 60),
            concurrency: 4,
            spread: Duration::ZERO,
        }
    }
}

/// Outcome of [`Connections::keep_alive`] for one connection.
#[derive(Debug)]
#[non_exhaustive]
pub enum KeepAliveOutcome {
    /// It was refreshed recently enough, and nothing was sent.
    Recent,
    /// It was refreshed, by this process or concurrently by another one.
    Refreshed,
    /// It was not refreshed. [`needs_reconnect`](TokenError::needs_reconnect) returns whether the user has to sign in
    /// again, [`is_retryable`](TokenError::is_retryable) whether a later run may succeed.
    Failed(TokenError),
    /// It was not tried, because ten consecutive refreshes failed with a retryable error: the accounts server or the
    /// store is down. A later run tries it.
    Postponed,
}

impl Connections {
    /// Refreshes those of `ids` that were not refreshed for [`older_than`](KeepAlive::older_than), and returns the
    /// outcome for each id, in no particular order.
    ///
    /// Sends one request for each connection that is due. Skips connections in a cool-down, and refreshes a connection
    /// only once when several processes run this at the same time. The page [many tenants](crate::guide::tenants)
    /// explains when to call it, and when it is not needed.
    ///
    /// Dropping the future stops it; refreshes in progress are finished and stored.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use zoho_auth::{Connections, KeepAlive, KeepAliveOutcome};
    ///
    /// # async fn example(connections: &Connections) -> Result<(), zoho_auth::Error> {
    /// let how = KeepAlive { spread: Duration::from_secs(3600), ..KeepAlive::default() };
    /// let all = connections.list().await?;
    /// for (id, outcome) in connections.keep_alive(all, how).await {
    ///     match outcome {
    ///         KeepAliveOutcome::Failed(e) if e.needs_reconnect() => println!("ask {id} to sign in again"),
    ///         KeepAliveOutcome::Failed(e) => println!("{id}: {e}"),
    ///         _ => {}
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn keep_alive(
        &self,
        ids: impl IntoIterator<Item = ConnectionId>,
        options: KeepAlive,
    ) -> Vec<(ConnectionId, KeepAliveOutcome)> {
        let failures = Failures::default();
        let looks = ids.into_iter().map(|id| self.look(id, options, &failures));
        let looks: Vec<_> = stream::iter(looks)
            .buffer_unordered(options.concurrency.max(1))
            .collect()
            .await;
        let (mut outcomes, mut due) = (Vec::new(), Vec::new());
        for (id, look) in looks {
            match look {
                Look::Due { expires_at } => due.push((id, expires_at)),
                Look::Done(outcome) => outcomes.push((id, outcome)),
            }
        }

        let pause = options.spread / u32::try_from(due.len().max(1)).unwrap_or(u32::MAX);
        let begun = self.accounts.http().clock().monotonic();
        let failures = Failures::default();
        let refreshes = (0..).zip(due).map(|(at, (id, expires_at))| {
            let turn = begun.saturating_add(pause.saturating_mul(at));
            self.refresh_idle(id, expires_at, turn, &failures)
        });
        let refreshed: Vec<_> = stream::iter(refreshes)
            .buffer_unordered(options.concurrency.max(1))
            .collect()
            .await;
        outcomes.extend(refreshed);
        outcomes
    }

    /// Reads the store and returns whether `id` is due.
    async fn look(
        &self,
        id: ConnectionId,
        options: KeepAlive,
        failures: &Failures,
    ) -> (ConnectionId, Look) {
        if failures.are_too_many() {
            return (id, Look::Done(KeepAliveOutcome::Postponed));
        }
        let look = match in_time(self.store.load(&id)).await {
            Ok(Some(kept)) if self.is_due(&kept, options.older_than) => Look::Due {
                expires_at: kept.expires_at(),
            },
            Ok(Some(_)) => Look::Done(KeepAliveOutcome::Recent),
            Ok(None) => Look::failed(Error::not_connected(&id).into_token_error()),
            Err(e) => Look::failed(Error::from(e).into_token_error()),
        };
        failures.count(matches!(&look, Look::Done(outcome) if outcome.may_pass()));
        (id, look)
    }

    fn is_due(&self, kept: &Connection, older_than: Duration) -> bool {
        let refreshed = kept.expires_at().checked_sub(LIFETIME);
        let refreshed = refreshed.unwrap_or(SystemTime::UNIX_EPOCH);
        let now = self.accounts.http().clock().now();
        // A clock that was set back makes it look more recent, and it is due later.
        now.duration_since(refreshed)
            .is_ok_and(|age| age >= older_than)
    }

    /// Refreshes a connection that is due, when the monotonic clock reaches `turn`, unless too many failed before it.
    async fn refresh_idle(
        &self,
        id: ConnectionId,
        expires_at: SystemTime,
        turn: Duration,
        failures: &Failures,
    ) -> (ConnectionId, KeepAliveOutcome) {
        let clock = self.accounts.http().clock();
        let wait = turn.saturating_sub(clock.monotonic());
        if !wait.is_zero() && !failures.are_too_many() {
            clock.sleep(wait).await;
        }
        if failures.are_too_many() {
            return (id, KeepAliveOutcome::Postponed);
        }
        let outcome = match self.get(&id).token().await {
            Ok(token) if token.expires_at() > expires_at => KeepAliveOutcome::Refreshed,
            // The token is still valid for longer than the margin, so nothing was sent.
            Ok(_) => KeepAliveOutcome::Recent,
            Err(e) => KeepAliveOutcome::Failed(e),
        };
        failures.count(outcome.may_pass());
        (id, outcome)
    }
}

impl KeepAliveOutcome {
    fn may_pass(&self) -> bool {
        matches!(self, Self::Failed(e) if e.is_retryable())
    }
}

/// Outcome of reading a connection.
enum Look {
    Due { expires_at: SystemTime },
    Done(KeepAliveOutcome),
}

impl Look {
    fn failed(e: TokenError) -> Self {
        Self::Done(KeepAliveOutcome::Failed(e))
    }
}

/// Number of consecutive retryable failures.
#[derive(Default)]
struct Failures(AtomicUsize);

impl Failures {
    fn count(&self, failed: bool) {
        if failed {
            self.0.fetch_add(1, Ordering::Relaxed);
        } else {
            self.0.store(0, Ordering::Relaxed);
        }
    }

    fn are_too_many(&self) -> bool {
        self.0.load(Ordering::Relaxed) >= IN_A_ROW
    }
}
