//! The beginning and the end of a connection.

use std::time::{Duration, SystemTime};

use secrecy::{ExposeSecret, SecretString};
use tracing::Instrument;

use super::lease::Held;
use super::refresher::{LEASE, POLL, fraction};
use super::store_access::in_time;
use super::{ConnectionTokens, Inner};
use crate::connection::Connection;
use crate::error::{Error, ErrorKind};
use crate::events::Event;
use crate::login::Login;
use crate::store::{Expected, StoreError, StoreErrorKind};

/// How long a removal waits for a refresh that is under way.
const TURN: Duration = Duration::from_secs(5);

/// What becomes of a connection.
enum Change {
    Replace(Box<Connection>),
    Remove { revoke: bool },
}

impl ConnectionTokens {
    /// Completes a sign-in with the URL that the user came back to: checks it, exchanges its code for tokens at
    /// the user's own data centre, and stores the connection in place of what is there.
    ///
    /// `callback` is the URL whole, or from its path or query on. Take `login` out of the session of the user
    /// whose tokens these are: it serves once.
    ///
    /// Runs as a Tokio task that goes on when the caller stops waiting: Zoho accepts a code once, so that an
    /// exchange that is dropped halfway would cost the user another sign-in.
    ///
    /// ```no_run
    /// # use zoho_auth::{ConnectionTokens, Error, Login};
    /// async fn callback(tokens: &ConnectionTokens, login: Login, url: &str) -> Result<(), Error> {
    ///     tokens.complete(login, url).await
    /// }
    /// ```
    ///
    /// Zoho's page: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>
    ///
    /// # Errors
    /// [`ErrorKind::WrongUser`](crate::ErrorKind::WrongUser) when the login was begun for another id;
    /// [`ErrorKind::Store`](crate::ErrorKind::Store) when the store fails, before the code is spent where that
    /// can be told; the others as for [`AccountsClient::exchange`](crate::AccountsClient::exchange).
    pub async fn complete(&self, login: Login, callback: &str) -> Result<(), Error> {
        let this = self.clone();
        let callback = SecretString::from(callback);
        let completion = async move {
            let (id, accounts) = (this.id(), &this.0.accounts);
            accounts.check(&login, id)?;
            // A store that cannot be read must not cost the user the code.
            in_time(this.0.store.load(id)).await?;
            let callback = callback.expose_secret();
            let connection = accounts.exchange(id.clone(), login, callback).await?;
            this.connect(connection).await
        };
        let task = tokio::spawn(completion.in_current_span());
        task.await.unwrap_or_else(|_| {
            let stopped = "the sign-in was stopped: start the sign-in anew";
            Err(Error::new(ErrorKind::Unavailable, stopped).in_vain(true))
        })
    }

    /// Stores a new sign-in in place of what is there. Goes on when the caller stops waiting.
    ///
    /// # Errors
    /// [`ErrorKind::Store`](crate::ErrorKind::Store) when the store fails.
    pub async fn connect(&self, connection: Connection) -> Result<(), Error> {
        if !connection.renews_itself() {
            tracing::warn!(
                connection = %self.id(),
                "Zoho gave no refresh token: the user has to sign in again in an hour"
            );
        }
        self.change(Change::Replace(Box::new(connection))).await
    }

    /// Removes the connection from the store. Its tokens stay valid at Zoho; see
    /// [`revoke_and_disconnect`](Self::revoke_and_disconnect). Goes on when the caller stops waiting. A
    /// connection that is not there is no error.
    ///
    /// # Errors
    /// [`ErrorKind::Store`](crate::ErrorKind::Store) when the store fails.
    pub async fn disconnect(&self) -> Result<(), Error> {
        self.change(Change::Remove { revoke: false }).await
    }

    /// Revokes the tokens at Zoho, then removes the connection from the store. Goes on when the caller stops
    /// waiting. A connection that is not there is no error.
    ///
    /// # Errors
    /// When Zoho cannot be asked to revoke, and then nothing is removed, or when the store fails.
    pub async fn revoke_and_disconnect(&self) -> Result<(), Error> {
        self.change(Change::Remove { revoke: true }).await
    }

    /// Changes the connection in a task of its own, forgets what was known of it before, and tells of it.
    async fn change(&self, change: Change) -> Result<(), Error> {
        let this = self.clone();
        let change = async move {
            let event = match change {
                Change::Replace(_) => Event::Connected,
                Change::Remove { .. } => Event::Disconnected,
            };
            let result = this.0.changed(change).await;
            this.forget();
            if result? {
                this.0.events.tell(&this.0.id, &event);
            }
            Ok(())
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
    /// Carries the change out. Whether it was still to be made.
    async fn changed(&self, change: Change) -> Result<bool, Error> {
        match change {
            Change::Replace(connection) => {
                self.replace(*connection).await?;
                Ok(true)
            }
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

    async fn replace(&self, connection: Connection) -> Result<(), Error> {
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
                Ok(()) => return Ok(()),
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

    /// The lease, so that no refresh is under way that could store its token after the removal. One that
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
