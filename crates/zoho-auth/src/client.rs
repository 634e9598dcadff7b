//! The OAuth client: what Zoho's API console gave the program.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use secrecy::SecretString;

use crate::error::{Error, ErrorKind};
use crate::scope::ScopeSet;

/// The program as Zoho's API console knows it: client id, client secret, redirect URI.
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
    /// Shared by all clones, so that a new one reaches them all.
    client_secret: Arc<ArcSwap<SecretString>>,
    redirect_uri: Option<String>,
    pkce: bool,
    check_scopes: bool,
    max_login_age: Duration,
}

/// Time enough to sign in with a second factor, and to be called away in between.
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

    /// Sets the redirect URI, exactly as it is registered. Only sign-ins need it.
    #[must_use]
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(uri.into());
        self
    }

    /// Sets whether sign-ins are bound to this program by PKCE (S256); they are by default.
    #[must_use]
    pub fn pkce(mut self, on: bool) -> Self {
        self.pkce = on;
        self
    }

    /// Sets whether a sign-in with a scope that this crate does not know of CRM or Desk is refused before Zoho
    /// refuses it; it is by default.
    #[must_use]
    pub fn check_scopes(mut self, on: bool) -> Self {
        self.check_scopes = on;
        self
    }

    /// Sets the time within which a begun sign-in has to come back: its callback is refused with
    /// [`ErrorKind::LoginExpired`](crate::ErrorKind::LoginExpired) after that. 15 minutes by default. The
    /// code that Zoho gives has a life of its own, of about a minute.
    #[must_use]
    pub fn max_login_age(mut self, age: Duration) -> Self {
        self.max_login_age = age;
        self
    }

    /// Returns the client id, which is no secret.
    #[must_use]
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// The secret to send now.
    pub(crate) fn client_secret(&self) -> Arc<SecretString> {
        self.client_secret.load_full()
    }

    /// Replaces the secret in all clones.
    pub(crate) fn rotate_secret(&self, secret: SecretString) {
        self.client_secret.store(Arc::new(secret));
    }

    /// Whether `secret` was replaced since it was taken from here.
    pub(crate) fn has_replaced(&self, secret: &Arc<SecretString>) -> bool {
        !Arc::ptr_eq(secret, &self.client_secret.load())
    }

    pub(crate) fn uses_pkce(&self) -> bool {
        self.pkce
    }

    pub(crate) fn max_login_age_of(&self) -> Duration {
        self.max_login_age
    }

    /// Checks the scopes that a sign-in asks for.
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
