#![doc = include_str!("../README.md")]

mod builder;
mod error;
mod user;

use std::sync::Arc;

use zoho_http::data_center::Endpoints;

pub use builder::ZohoBuilder;
pub use user::User;

// The crates behind this facade.
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

/// Entry point to Zoho: sign-in, connections, and the products of each user. Cheap to clone; create one and share it.
#[derive(Debug, Clone)]
pub struct Zoho {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    connections: Connections,
    /// The data centre where sign-ins start.
    start: Endpoints,
}

impl Zoho {
    /// Returns a builder.
    pub fn builder() -> ZohoBuilder {
        ZohoBuilder::default()
    }

    /// Begins the sign-in of the user `id`, your application's own id. Send the user to [`Login::url`], and keep the
    /// login in the user's session until the callback arrives. Sends nothing.
    ///
    /// # Errors
    /// When the OAuth client has no redirect URI, or `scopes` is empty.
    pub fn authorize(&self, id: impl Into<ConnectionId>, scopes: ScopeSet) -> Result<Login, Error> {
        Ok(self.accounts().authorize(id, &self.shared.start, &scopes)?)
    }

    /// Completes a sign-in with the URL that the user came back to: checks it, exchanges its code for tokens at the
    /// user's own data centre, and stores the connection under `id`, replacing an older one. `id` is the id of the user
    /// who came back, taken from your own session.
    ///
    /// # Errors
    /// [`ErrorKind::WrongUser`] when `login` was begun for another id; [`ErrorKind::SignInDenied`] or
    /// [`ErrorKind::Auth`] when the callback does not match the login, the login has expired, the user refused, Zoho
    /// issues no token, or the store fails.
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

    /// Stores a connection from another flow (self client, service account, device, migration) under `id`, replacing an
    /// older one.
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

    /// Returns the user `id`, your application's own id.
    ///
    /// # Errors
    /// An error whose [`needs_reconnect`](Error::needs_reconnect) is true when the user is not connected: send the user
    /// to sign in.
    pub async fn user(&self, id: impl Into<ConnectionId>) -> Result<User, Error> {
        let user = self.handle(id.into());
        // A token in memory needs no store: this is faster, and works while the store is down.
        if user.tokens().current().is_none()
            && let Err(e) = user.connection().await
        {
            // The store is due to be read again but is down: use the token until it expires.
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
    /// When the store fails or cannot list connections.
    pub async fn list_connections(&self) -> Result<Vec<ConnectionId>, Error> {
        Ok(self.shared.connections.list().await?)
    }

    /// Revokes the tokens of `id` at Zoho, then removes the connection. An id without a connection is not an error.
    ///
    /// # Errors
    /// When the request to Zoho or the store fails. The connection is then kept, for another try or for
    /// [`disconnect`](Self::disconnect).
    pub async fn revoke_and_disconnect(&self, id: impl Into<ConnectionId>) -> Result<(), Error> {
        Ok(self.tokens(&id.into()).revoke_and_disconnect().await?)
    }

    /// Removes the connection of `id`. Its tokens remain valid at Zoho; see
    /// [`revoke_and_disconnect`](Self::revoke_and_disconnect). An id without a connection is not an error.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn disconnect(&self, id: impl Into<ConnectionId>) -> Result<(), Error> {
        Ok(self.tokens(&id.into()).disconnect().await?)
    }

    /// Returns the token source of `id`, for a custom client. Calls with the same id return the same source.
    #[must_use]
    pub fn tokens(&self, id: &ConnectionId) -> Arc<ConnectionTokens> {
        self.shared.connections.get(id)
    }

    /// Returns the connections of all users, for waiting for refreshes at shutdown or for keeping idle connections
    /// alive.
    #[must_use]
    pub fn connections(&self) -> &Connections {
        &self.shared.connections
    }

    /// Returns the client of the accounts servers, for other sign-in flows.
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
