#![doc = include_str!("../README.md")]

mod builder;
mod error;
mod user;

use std::sync::Arc;

use zoho_http::data_center::Endpoints;

pub use builder::ZohoBuilder;
pub use user::User;

// The crates that this one puts together.
pub use zoho_auth as auth;
#[cfg(feature = "crm")]
pub use zoho_crm as crm;
#[cfg(feature = "desk")]
pub use zoho_desk as desk;
pub use zoho_http as http;

// Sign-in and connections.
#[cfg(feature = "redis-store")]
pub use zoho_auth::RedisStore;
pub use zoho_auth::{
    AccountsClient, Connection, ConnectionId, ConnectionStatus, ConnectionTokens, Connections,
    Event, Expected, FileStore, Login, MemoryStore, OAuthClient, RefreshPolicy, ScopeSet,
    TokenStore, UserInfo, scopes,
};
#[cfg(feature = "encryption")]
pub use zoho_auth::{EncryptedStore, EncryptionKey};
// Calls.
pub use zoho_http::clock::Clock;
pub use zoho_http::data_center::DataCenters;
pub use zoho_http::error::OrganizationChoice;
#[cfg(feature = "redis-limits")]
pub use zoho_http::limits::RedisLimits;
#[cfg(any(feature = "redis-limits", feature = "redis-store"))]
pub use zoho_http::redis_connection::RedisConnection;
pub use zoho_http::{DataCenter, Error, ErrorKind, Http, Token, TokenSource};
pub use zoho_types::OrganizationId;

/// Entry point to Zoho: sign-in, connections, and the products of each user. Cheap to clone; make one a program.
#[derive(Debug, Clone)]
pub struct Zoho {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    connections: Connections,
    /// Where sign-ins start.
    start: Endpoints,
}

impl Zoho {
    /// Returns a builder.
    pub fn builder() -> ZohoBuilder {
        ZohoBuilder::default()
    }

    /// Begins the sign-in of the user whom your application calls `id`. Send the user to
    /// [`Login::url`], and keep the login in the user's session until the callback comes. Nothing is sent.
    ///
    /// # Errors
    /// When the OAuth client has no redirect URI, or `scopes` is empty.
    pub fn authorize(&self, id: impl Into<ConnectionId>, scopes: ScopeSet) -> Result<Login, Error> {
        Ok(self.accounts().authorize(id, &self.shared.start, &scopes)?)
    }

    /// Completes a sign-in with the URL that the user came back to: checks it, exchanges its code for tokens at the
    /// user's own data centre, and stores the connection under `id`, in place of an older one. `id` is that of the
    /// user who came back, by your own session.
    ///
    /// # Errors
    /// [`ErrorKind::WrongUser`] when `login` was begun for somebody else, [`ErrorKind::SignInDenied`] or
    /// [`ErrorKind::Auth`] when the callback is not the one of this login, the login is too old, the user said
    /// no, Zoho gives no token, or the store fails.
    pub async fn complete(
        &self,
        id: impl Into<ConnectionId>,
        login: Login,
        callback: &str,
    ) -> Result<User, Error> {
        let user = self.handle(id.into());
        user.tokens().complete(login, callback).await?;
        Ok(user)
    }

    /// Stores a connection made by another flow (self client, service account, device, migration) under
    /// `id`, in place of an older one.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn connect(
        &self,
        id: impl Into<ConnectionId>,
        connection: Connection,
    ) -> Result<User, Error> {
        let user = self.handle(id.into());
        user.tokens().connect(connection).await?;
        Ok(user)
    }

    /// Returns the user whom your application calls `id`.
    ///
    /// # Errors
    /// An error that answers [`needs_reconnect`](Error::needs_reconnect) when the user never connected:
    /// send the user to sign in.
    pub async fn user(&self, id: impl Into<ConnectionId>) -> Result<User, Error> {
        let user = self.handle(id.into());
        // A token at hand needs no store: not for its speed, and not when it is out of order.
        if user.tokens().current().is_none()
            && let Err(e) = user.connection().await
        {
            // It may be time to look at the store again, which is down: the token serves until it expires.
            let serves = !e.needs_reconnect() && user.tokens().token().await.is_ok();
            if !serves {
                return Err(e);
            }
        }
        Ok(user)
    }

    /// Returns the ids of all connections.
    ///
    /// # Errors
    /// When the store fails or cannot list.
    pub async fn list_connections(&self) -> Result<Vec<ConnectionId>, Error> {
        Ok(self.shared.connections.list().await?)
    }

    /// Revokes the tokens of `id` at Zoho, then removes the connection. An id that is not connected is
    /// no error.
    ///
    /// # Errors
    /// When Zoho cannot be asked or the store fails. The connection is then still there, for another
    /// try or for [`disconnect`](Self::disconnect).
    pub async fn revoke_and_disconnect(&self, id: impl Into<ConnectionId>) -> Result<(), Error> {
        Ok(self.tokens(&id.into()).revoke_and_disconnect().await?)
    }

    /// Removes the connection of `id`. Its tokens stay valid at Zoho; see
    /// [`revoke_and_disconnect`](Self::revoke_and_disconnect). An id that is not connected is no error.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn disconnect(&self, id: impl Into<ConnectionId>) -> Result<(), Error> {
        Ok(self.tokens(&id.into()).disconnect().await?)
    }

    /// Returns the tokens of `id`, for a custom client. The same id gives the same source.
    #[must_use]
    pub fn tokens(&self, id: &ConnectionId) -> Arc<ConnectionTokens> {
        self.shared.connections.get(id)
    }

    /// Returns the connections of all users, to wait for refreshes at shutdown or to keep idle connections
    /// alive.
    #[must_use]
    pub fn connections(&self) -> &Connections {
        &self.shared.connections
    }

    /// Returns the client of the accounts servers, for sign-in flows beyond those here.
    #[must_use]
    pub fn accounts(&self) -> &AccountsClient {
        self.shared.connections.accounts()
    }

    /// Returns the HTTP configuration that requests run on.
    #[must_use]
    pub fn http(&self) -> &Http {
        self.accounts().http()
    }

    fn handle(&self, id: ConnectionId) -> User {
        let tokens = self.tokens(&id);
        User::new(self.clone(), tokens)
    }
}
