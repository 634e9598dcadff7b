//! Sign-in and disconnection: the beginning and the end of a connection.

use secrecy::{ExposeSecret, SecretString};
use tracing::Instrument;

use super::ConnectionTokens;
use super::replace::{remove, replace};
use crate::connection::Connection;
use crate::error::{Error, ErrorKind};
use crate::events::Event;
use crate::login::Login;
use crate::store::StoreError;

/// A change of a connection.
enum Change {
    Replace(Box<Connection>),
    Remove { revoke: bool },
}

impl ConnectionTokens {
    /// Completes a sign-in with the URL that the user came back to: checks it, exchanges its code for tokens at the
    /// user's own data centre, and stores the connection, replacing an existing one.
    ///
    /// `callback` is the whole URL, or its part from the path or query on. Remove `login` from the session of the user
    /// whose tokens these are: it can be used once.
    ///
    /// Runs as a Tokio task that continues when the caller stops waiting: Zoho accepts a code once, so an interrupted
    /// exchange would require another sign-in.
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
    /// [`ErrorKind::Store`](crate::ErrorKind::Store) when the store fails, if possible before the code is spent;
    /// otherwise as for [`AccountsClient::exchange`](crate::AccountsClient::exchange).
    pub async fn complete(&self, login: Login, callback: &str) -> Result<(), Error> {
        let this = self.clone();
        let callback = SecretString::from(callback);
        let completion = async move {
            let (id, accounts) = (this.id(), &this.0.accounts);
            accounts.check(&login, id)?;
            // Reads the store first, so that a store that is down does not cost the code.
            this.0.store.load().await?;
            let callback = callback.expose_secret();
            let connection = accounts.exchange(id.clone(), login, callback).await?;
            this.connect(connection).await
        };
        let task = tokio::spawn(completion.in_current_span());
        task.await.unwrap_or_else(|_| {
            let stopped = "the sign-in was stopped: start the sign-in again";
            Err(Error::new(ErrorKind::Unavailable, stopped).in_vain(true))
        })
    }

    /// Stores a new sign-in, replacing an existing connection. Continues when the caller stops waiting.
    ///
    /// # Errors
    /// [`ErrorKind::Store`](crate::ErrorKind::Store) when the store fails.
    pub async fn connect(&self, connection: Connection) -> Result<(), Error> {
        if !connection.is_refreshable() {
            tracing::warn!(
                connection = %self.id(),
                "Zoho gave no refresh token: the user has to sign in again in an hour"
            );
        }
        self.change(Change::Replace(Box::new(connection))).await
    }

    /// Removes the connection from the store. Its tokens remain valid at Zoho; see
    /// [`revoke_and_disconnect`](Self::revoke_and_disconnect). Continues when the caller stops waiting. A missing
    /// connection is not an error.
    ///
    /// # Errors
    /// [`ErrorKind::Store`](crate::ErrorKind::Store) when the store fails.
    pub async fn disconnect(&self) -> Result<(), Error> {
        self.change(Change::Remove { revoke: false }).await
    }

    /// Revokes the tokens at Zoho, then removes the connection from the store. Continues when the caller stops waiting.
    /// A missing connection is not an error.
    ///
    /// # Errors
    /// When the request to Zoho fails, in which case nothing is removed, or when the store fails.
    pub async fn revoke_and_disconnect(&self) -> Result<(), Error> {
        self.change(Change::Remove { revoke: true }).await
    }

    /// Changes the connection in a separate task, clears the state in memory, and emits the event.
    async fn change(&self, change: Change) -> Result<(), Error> {
        let this = self.clone();
        let change = async move {
            let (store, clock) = (&this.0.store, this.0.clock());
            let (event, result) = match change {
                Change::Replace(connection) => {
                    let replaced = replace(store, clock, *connection).await;
                    (Event::Connected, replaced.map(|()| true))
                }
                Change::Remove { revoke } => {
                    let revoke = revoke.then_some(&this.0.accounts);
                    (Event::Disconnected, remove(store, clock, revoke).await)
                }
            };
            this.forget();
            if result? {
                this.0.events.tell(this.id(), &event);
            }
            Ok(())
        };
        // Its requests belong to the caller's span.
        let task = tokio::spawn(change.in_current_span());
        task.await.unwrap_or_else(|_| {
            let stopped = StoreError::new("the change of the connection was stopped: try again");
            Err(stopped.into())
        })
    }
}
