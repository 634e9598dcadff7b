//! A sign-in that has begun: the URL to send the user to, and what its callback is checked against.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use url::Url;

use crate::{Error, ErrorKind, OAuthClient, ScopeSet};

/// A sign-in that has begun.
///
/// Send the user to [`url`](Self::url), keep this until the callback comes (in the user's session, with
/// [`to_json`](Self::to_json), when that is another request), and give both to
/// [`Accounts::exchange`](crate::Accounts::exchange).
pub struct Authorization {
    pub(crate) url: Url,
    pub(crate) state: SecretString,
    pub(crate) verifier: Option<SecretString>,
    pub(crate) redirect_uri: String,
    pub(crate) accounts_server: Url,
    pub(crate) scopes: ScopeSet,
}

#[derive(Serialize, Deserialize)]
struct Stored {
    version: u32,
    url: Url,
    state: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    verifier: Option<String>,
    redirect_uri: String,
    accounts_server: Url,
    scopes: ScopeSet,
}

const VERSION: u32 = 1;

impl Authorization {
    /// Begins a sign-in of `client` for `scopes` at the accounts server.
    pub(crate) fn begin(
        client: &OAuthClient,
        accounts_server: &Url,
        scopes: &ScopeSet,
    ) -> Result<Self, Error> {
        let redirect_uri = client.redirect_uri_of()?.to_owned();
        client.admit(scopes)?;
        let state = random()?;
        let verifier = client.uses_pkce().then(random).transpose()?;
        let mut url = accounts_server.clone();
        let path = format!("{}/oauth/v2/auth", url.path().trim_end_matches('/'));
        url.set_path(&path);
        {
            let mut query = url.query_pairs_mut();
            query
                .append_pair("response_type", "code")
                .append_pair("client_id", client.client_id())
                .append_pair("redirect_uri", &redirect_uri)
                .append_pair("scope", &scopes.to_string())
                // Without these two Zoho gives a refresh token only once in a user's life.
                .append_pair("access_type", "offline")
                .append_pair("prompt", "consent")
                .append_pair("state", state.expose_secret());
            if let Some(verifier) = &verifier {
                let challenge =
                    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.expose_secret().as_bytes()));
                query
                    .append_pair("code_challenge", &challenge)
                    .append_pair("code_challenge_method", "S256");
            }
        }
        Ok(Self {
            url,
            state,
            verifier,
            redirect_uri,
            accounts_server: accounts_server.clone(),
            scopes: scopes.clone(),
        })
    }

    /// Where to send the user. Zoho's page:
    /// <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>
    #[must_use]
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// The `state` that the callback must bring back: a key to keep the sign-in under until then.
    #[must_use]
    pub fn state(&self) -> &str {
        self.state.expose_secret()
    }

    /// The scopes that are asked for.
    #[must_use]
    pub fn scopes(&self) -> &ScopeSet {
        &self.scopes
    }

    /// The form in which it can be kept in the user's session. It holds the PKCE verifier: keep it on
    /// the server, or in an encrypted cookie.
    #[must_use]
    pub fn to_json(&self) -> SecretString {
        serde_json::to_string(&Stored {
            version: VERSION,
            url: self.url.clone(),
            state: self.state.expose_secret().to_owned(),
            verifier: self.verifier.as_ref().map(|v| v.expose_secret().to_owned()),
            redirect_uri: self.redirect_uri.clone(),
            accounts_server: self.accounts_server.clone(),
            scopes: self.scopes.clone(),
        })
        .expect("strings and lists are always JSON")
        .into()
    }

    /// Reads what [`to_json`](Self::to_json) wrote.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidCallback`] when it is something else.
    pub fn from_json(json: &str) -> Result<Self, Error> {
        let stored = serde_json::from_str::<Stored>(json)
            .ok()
            .filter(|s| s.version == VERSION && !s.state.is_empty())
            .ok_or_else(|| {
                Error::new(
                    ErrorKind::InvalidCallback,
                    "the kept sign-in cannot be read: start the sign-in anew",
                )
            })?;
        Ok(Self {
            url: stored.url,
            state: stored.state.into(),
            verifier: stored.verifier.map(Into::into),
            redirect_uri: stored.redirect_uri,
            accounts_server: stored.accounts_server,
            scopes: stored.scopes,
        })
    }

    /// Compares without telling by its duration how much fits.
    pub(crate) fn has_state(&self, given: &str) -> bool {
        let own = self.state.expose_secret().as_bytes();
        own.ct_eq(given.as_bytes()).into()
    }
}

impl fmt::Debug for Authorization {
    /// Without the URL, whose query holds the state.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorization")
            .field("accounts_server", &self.accounts_server.as_str())
            .field("redirect_uri", &self.redirect_uri)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

/// 256 random bits as text that can stand in a URL.
fn random() -> Result<SecretString, Error> {
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes).map_err(|e| {
        Error::new(
            ErrorKind::Unavailable,
            format!("the system gives no random numbers: {e}"),
        )
    })?;
    Ok(URL_SAFE_NO_PAD.encode(bytes).into())
}
