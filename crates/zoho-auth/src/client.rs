//! The OAuth client: what Zoho's API console gave the program.

use std::fmt;

use secrecy::SecretString;

use crate::{Error, ErrorKind};

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
    client_secret: SecretString,
    redirect_uri: Option<String>,
    pkce: bool,
}

impl OAuthClient {
    /// The client with the id and secret of the [API console](https://api-console.zoho.com).
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<SecretString>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            redirect_uri: None,
            pkce: true,
        }
    }

    /// Where Zoho sends users back to, exactly as it is registered. Only sign-ins need it.
    #[must_use]
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(uri.into());
        self
    }

    /// Whether sign-ins are bound to this program by PKCE (S256); they are by default.
    #[must_use]
    pub fn pkce(mut self, on: bool) -> Self {
        self.pkce = on;
        self
    }

    /// The client id, which is no secret.
    #[must_use]
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    pub(crate) fn client_secret(&self) -> &SecretString {
        &self.client_secret
    }

    pub(crate) fn uses_pkce(&self) -> bool {
        self.pkce
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
