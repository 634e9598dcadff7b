//! Events of a connection.

use std::time::SystemTime;

use zoho_http::token::TokenError;

/// Something that happened to a connection.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// The user signed in, and the connection is stored.
    Connected,
    /// The access token was refreshed and stored.
    Refreshed {
        /// When the new one expires.
        until: SystemTime,
    },
    /// The access token could not be refreshed; an old one may still serve.
    RefreshFailed {
        /// Why.
        error: &'a TokenError,
    },
    /// The access token was refreshed, and the store did not take it. It serves this process; others, and
    /// this one after a restart, have to ask Zoho again. Mend the store.
    NotStored {
        /// Why.
        error: &'a TokenError,
    },
    /// The store could not be asked whether the connection is still the same. The token at hand serves
    /// as long as it is valid.
    StoreUnavailable {
        /// Why.
        error: &'a TokenError,
    },
    /// The connection was removed.
    Disconnected,
    /// Nothing but a new sign-in helps: tell the user.
    ReconnectNeeded,
}
