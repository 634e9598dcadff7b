//! Events of a connection.

use std::time::SystemTime;

use zoho_http::token::TokenError;

/// An event of a connection.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// The user signed in, and the connection is stored.
    Connected,
    /// The access token was refreshed and stored.
    Refreshed {
        /// The expiry of the new token.
        until: SystemTime,
    },
    /// The access token could not be refreshed; the old one may still be valid.
    RefreshFailed {
        /// The error.
        error: &'a TokenError,
    },
    /// The access token was refreshed, but the store failed to save it. This process uses it; others, and this one
    /// after a restart, have to request another. Repair the store.
    NotStored {
        /// The error.
        error: &'a TokenError,
    },
    /// The store could not be read to check for a change of the connection. The token in memory is used as long as it
    /// is valid.
    StoreUnavailable {
        /// The error.
        error: &'a TokenError,
    },
    /// The connection was removed.
    Disconnected,
    /// Only a new sign-in helps: ask the user.
    ReconnectNeeded,
}
