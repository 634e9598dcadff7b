//! The beginning and the end of a connection.

use std::time::{Duration, SystemTime};

use tracing::Instrument;

use super::lease::Held;
use super::renewal::{LEASE, POLL, fraction, in_time};
use super::{ConnectionTokens, Inner};
use crate::events::Event;
use crate::{Connection, Error, Expected, StoreError, StoreErrorKind};

/// How long a removal waits for a renewal that is under way.
const TURN: Duration = Duration::from_secs(5);

/// What becomes of a connection.
enum Change {
    Replace(Box<Connection>),
    Remove { revoke: bool },
}

impl ConnectionTokens {
    /// Stores a new sign-in in place of what is there. Goes on when the caller stops waiting.
    ///
    /// # Errors
    /// [`ErrorKind::Store`](crate::ErrorKind::Store) when the store fails.
    pub async fn connect(&self, connection: Connection) -> Result<(), Error> {
        if connection.refresh_token().is_none() && !connection.is_service_account() {
            tracing::warn!(
                connection = %self.id(),
                "Zoho gave no refresh token: the user has to sign in again in an hour"
            );
        }
        self.change(Change::Replace(Box::new(connection))).await?;
        self.0.events.tell(&self.0.id, &Event::Connected);
        Ok(())
    }

    /// Removes the connection from the store, after revoking its tokens at Zoho if `revoke` says so. Goes
    /// on when the caller stops waiting. What is not connected is no error.
    ///
    /// # Errors
    /// When Zoho cannot be asked to revoke, and then nothing is removed, or when the store fails.
    pub async fn disconnect(&self, revoke: bool) -> Result<(), Error> {
        if self.change(Change::Remove { revoke }).await? {
            self.0.events.tell(&self.0.id, &Event::Disconnected);
        }
        Ok(())
    }

    /// Changes the connection in a task of its own, and forgets what was known of it before. Tells whether
    /// there was one.
    async fn change(&self, change: Change) -> Result<bool, Error> {
        let this = self.clone();
        let change = async move {
            let result = this.0.changed(change).await;
            this.forget();
            result
        };
        // What it asks of Zoho belongs to the caller's span.
        let task = tokio::spawn(change.in_current_span());
        task.await.unwrap_or_else(|_| {
            let stopped = StoreError::new("the change of the connection was stopped: try again");
            Err(stopped.into())
        })
    }
}

impl Inner {
    async fn changed(&self, change: Change) -> Result<bool, Error> {
        match change {
            Change::Replace(connection) => self.replace(*connection).await,
            Change::Remove { revoke } => {
                let lease = self.lease_in_turn().await;
                let result = self.removed(revoke).await;
                if let Some(lease) = lease {
                    lease.give_back().await;
                }
                result
            }
        }
    }

    async fn removed(&self, revoke: bool) -> Result<bool, Error> {
        let Some(mut kept) = in_time(self.store.load(&self.id)).await? else {
            return Ok(false);
        };
        if revoke {
            self.accounts.revoke(&kept).await?;
        }
        let mut tries = 5;
        loop {
            tries -= 1;
            let expected = Expected::from(&kept);
            match in_time(self.store.compare_and_set(&self.id, expected, None)).await {
                Ok(()) => return Ok(true),
                Err(e) if e.kind() == StoreErrorKind::Stale && tries > 0 => {}
                Err(e) => return Err(e.into()),
            }
            kept = match in_time(self.store.load(&self.id)).await? {
                // Something was noted in it meanwhile.
                Some(latest) if latest.is_same_sign_in(&kept) => latest,
                // The user has signed in again meanwhile, and stays so, or somebody else removed it.
                _ => return Ok(false),
            };
        }
    }

    async fn replace(&self, connection: Connection) -> Result<bool, Error> {
        let mut tries = 5;
        loop {
            let kept = in_time(self.store.load(&self.id)).await?;
            let generation = self.first_generation(kept.as_ref());
            let newest = connection.clone().with_generation(generation);
            tries -= 1;
            let expected = Expected::from(kept.as_ref());
            match in_time(
                self.store
                    .compare_and_set(&self.id, expected, Some(&newest)),
            )
            .await
            {
                Ok(()) => return Ok(kept.is_some()),
                // A change of the old connection came between, by one who took no lease.
                Err(e) if e.kind() == StoreErrorKind::Stale && tries > 0 => {}
                Err(e) => return Err(e.into()),
            }
        }
    }

    /// Seconds since 1970, or more: beyond what any earlier connection under this id has come to, even
    /// one that was removed and whose slow writer does not know it yet.
    fn first_generation(&self, kept: Option<&Connection>) -> u64 {
        let since = self.clock.now().duration_since(SystemTime::UNIX_EPOCH);
        let now = since.as_ref().map_or(1, Duration::as_secs).max(1);
        // A record of the highest generation there is must not keep everybody out.
        let next = kept.map_or(0, |kept| kept.generation().wrapping_add(1));
        now.max(next)
    }

    /// The lease, so that no renewal is under way that could store its token after the removal. One that
    /// takes long is not waited for: it looks for the connection before it stores anything.
    async fn lease_in_turn(&self) -> Option<Held> {
        let give_up = self.clock.monotonic().saturating_add(TURN);
        loop {
            match in_time(self.store.try_lease(&self.id, LEASE)).await {
                Ok(Some(lease)) => return Some(Held::new(&self.store, &self.id, lease)),
                Ok(None) if self.clock.monotonic() < give_up => {}
                Ok(None) => return None,
                // A full disk, or memory: neither stops a removal.
                Err(e) => {
                    tracing::debug!(connection = %self.id, error = %e, "there is no lease");
                    return None;
                }
            }
            self.clock.sleep(POLL.mul_f64(0.5 + fraction())).await;
        }
    }
}
