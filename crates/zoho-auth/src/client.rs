//! The OAuth client as registered in Zoho's API console.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use secrecy::SecretString;

use crate::error::{Error, ErrorKind};
use crate::scope::ScopeSet;

/// An OAuth client as registered in Zoho's API console: client id, client secret, redirect URI.
///
/// ```
/// use zoho_auth::OAuthClient;
///
/// let client = OAuthClient::new("1000.ABC", "secret").redirect_uri("https://app.example/zoho/callback");
/// assert!(!format!("{client:?}").contains("secret"));
/// ```
#[derive(Clone)]
pub struct OAuthClient {
    client_id: String,
    /// Shared by all clones, so that a new secret reaches all of them.
    client_secret: Arc<ArcSwap<SecretString>>,
    redirect_uri: Option<String>,
    pkce: bool,
    check_scopes: bool,
    max_login_age: Duration,
}

/// Enough time for a sign-in with a second factor and an interruption.
const MAX_LOGIN_AGE: Duration = Duration::from_secs(15 * 60);

impl OAuthClient {
    /// Creates a client with the id and secret of the [API console](https://api-console.zoho.com).
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<SecretString>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: Arc::new(ArcSwap::from_pointee(client_secret.into())),
            redirect_uri: None,
            pkce: true,
            check_scopes: true,
            max_login_age: MAX_LOGIN_AGE,
        }
    }

    /// Sets the redirect URI, exactly as it is registered. Required for sign-ins only.
    #[must_use]
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(uri.into());
        self
    }

    /// Sets whether sign-ins use PKCE (S256). Defaults to `true`.
    #[must_use]
    pub fn pkce(mut self, on: bool) -> Self {
        self.pkce = on;
        self
    }

    /// Sets whether sign-ins check scopes of CRM and Desk against those known to this crate and fail for unknown ones
    /// before anything is sent. Defaults to `true`.
    #[must_use]
    pub fn check_scopes(mut self, on: bool) -> Self {
        self.check_scopes = on;
        self
    }

    /// Sets the maximum age of a login. A callback that arrives later is refused with
    /// [`ErrorKind::LoginExpired`](crate::ErrorKind::LoginExpired). Defaults to 15 minutes. Zoho's authorisation code
    /// expires on its own, after about a minute.
    #[must_use]
    pub fn max_login_age(mut self, age: Duration) -> Self {
        self.max_login_age = age;
        self
    }

    /// Returns the client id. It is not a secret.
    #[must_use]
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// Returns the current secret.
    pub(crate) fn client_secret(&self) -> Arc<SecretString> {
        self.client_secret.load_full()
    }

    /// Replaces the secret in all clones.
    pub(crate) fn rotate_secret(&self, secret: SecretString) {
        self.client_secret.store(Arc::new(secret));
    }

    /// Returns whether `secret` has been replaced since it was taken from here.
    pub(crate) fn has_replaced(&self, secret: &Arc<SecretString>) -> bool {
        !Arc::ptr_eq(secret, &self.client_secret.load())
    }

    pub(crate) fn uses_pkce(&self) -> bool {
        self.pkce
    }

    pub(crate) fn max_login_age_of(&self) -> Duration {
        self.max_login_age
    }

    /// Checks the scopes of a sign-in.
    pub(crate) fn admit(&self, scopes: &ScopeSet) -> Result<(), Error> {
        if scopes.is_empty() {
            return Err(Error::new(
                ErrorKind::InvalidScope,
                "a sign-in needs at least one scope",
            ));
        }
        if self.check_scopes {
            scopes.check().map_err(|e| {
                let advice = "`OAuthClient::check_scopes(false)` sends them all the same";
                Error::new(ErrorKind::InvalidScope, format!("{e}; {advice}"))
            })?;
        }
        Ok(())
    }

    pub(crate) fn redirect_uri_of(&self) -> Result<&str, Error> {
        self.redirect_uri.as_deref().ok_or_else(|| {
            Error::new(
                ErrorKind::InvalidClient,
                "a sign-in needs a redirect URI: give the registered one to `OAuthClient::redirect_uri`",
            )
        })
    }
}

impl fmt::Debug for OAuthClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuthClient")
            .field("client_id", &self.client_id)
            .field("redirect_uri", &self.redirect_uri)
            .field("pkce", &self.pkce)
            .finish_non_exhaustive()
    }
}
