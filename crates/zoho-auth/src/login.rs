//! A pending sign-in: its connection id, its URL, and the data that its callback is checked against.

use std::fmt;
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use url::Url;

use crate::callback::Callback;
use crate::client::OAuthClient;
use crate::connection::ConnectionId;
use crate::error::{Error, ErrorKind};
use crate::scope::ScopeSet;

/// A pending sign-in for one connection id.
///
/// Send the user to [`url`](Self::url). Keep the login in that user's session until the callback arrives (as
/// [`to_json`](Self::to_json), when that is another request), remove it from there, and pass both to
/// [`ConnectionTokens::complete`](crate::ConnectionTokens::complete). It expires after
/// [`OAuthClient::max_login_age`](crate::OAuthClient::max_login_age), and can be used once.
///
/// The session ties the callback to the browser that began the sign-in. If logins are kept elsewhere and looked up by
/// [`state`](Self::state) alone, an attacker can make a victim's browser finish the attacker's sign-in (RFC 6749,
/// section 10.12). See the [guide](crate::guide::web_app).
pub struct Login {
    pub(crate) id: ConnectionId,
    pub(crate) url: Url,
    pub(crate) state: SecretString,
    pub(crate) verifier: Option<SecretString>,
    pub(crate) redirect_uri: String,
    pub(crate) accounts_server: Url,
    pub(crate) scopes: ScopeSet,
    begun_at: SystemTime,
}

#[derive(Serialize, Deserialize)]
struct Stored {
    version: u32,
    id: String,
    url: Url,
    state: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    verifier: Option<String>,
    redirect_uri: String,
    accounts_server: Url,
    scopes: ScopeSet,
    /// In seconds since 1970.
    begun_at: u64,
}

/// Version 1 contained no connection id and no time.
const VERSION: u32 = 2;

impl Login {
    /// Begins a sign-in of `client` for `scopes` at the accounts server, at the time `now`.
    pub(crate) fn begin(
        id: ConnectionId,
        client: &OAuthClient,
        accounts_server: &Url,
        scopes: &ScopeSet,
        now: SystemTime,
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
                // Without these two, Zoho issues a refresh token only at a user's first consent.
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
            id,
            url,
            state,
            verifier,
            redirect_uri,
            accounts_server: accounts_server.clone(),
            scopes: scopes.clone(),
            begun_at: now,
        })
    }

    /// Returns the URL to send the user to. Zoho's page:
    /// <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>
    #[must_use]
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// Returns the id of the connection.
    #[must_use]
    pub fn id(&self) -> &ConnectionId {
        &self.id
    }

    /// Returns the `state` that the callback must contain. It ties the callback to this login, not to a user: see
    /// [`Login`] for where to keep it.
    #[must_use]
    pub fn state(&self) -> &str {
        self.state.expose_secret()
    }

    /// Returns the requested scopes.
    #[must_use]
    pub fn scopes(&self) -> &ScopeSet {
        &self.scopes
    }

    /// Returns the time at which the sign-in was begun. The stored form has a precision of seconds.
    #[must_use]
    pub fn begun_at(&self) -> SystemTime {
        self.begun_at
    }

    /// Returns whether `callback` (a whole URL, or from its path or query on) contains the `state` of this login. Use
    /// it for a session that holds several logins, for example of a user with two tabs.
    ///
    /// ```
    /// # use zoho_auth::{AccountsClient, Login, OAuthClient, ScopeSet};
    /// /// Takes the login that the callback belongs to out of the session.
    /// fn take(logins: &mut Vec<Login>, callback: &str) -> Option<Login> {
    ///     let index = logins.iter().position(|login| login.is_answered_by(callback))?;
    ///     Some(logins.swap_remove(index))
    /// }
    /// # let client = OAuthClient::new("1000.A", "s").redirect_uri("https://app.example/cb");
    /// # let http = zoho_auth::Http::new()?;
    /// # let accounts = AccountsClient::new(client, http, zoho_auth::DataCenters::zoho());
    /// # let begin = || {
    /// #     let scopes = ScopeSet::parse("ZohoCRM.settings.ALL");
    /// #     accounts.authorize("user-42", &zoho_auth::DataCenter::Us.endpoints(), &scopes)
    /// # };
    /// # let mut logins = vec![begin()?, begin()?];
    /// # let callback = format!("/cb?code=1000.c&state={}", logins[1].state());
    /// # assert!(take(&mut logins, &callback).is_some() && take(&mut logins, &callback).is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_answered_by(&self, callback: &str) -> bool {
        let callback = Callback::parse(callback);
        callback.is_ok_and(|callback| callback.state.is_some_and(|given| self.has_state(&given)))
    }

    /// Returns the stored form, for the user's session. It contains the PKCE verifier: keep it on the server, or in an
    /// encrypted cookie.
    #[must_use]
    pub fn to_json(&self) -> SecretString {
        let begun_at = self.begun_at.duration_since(SystemTime::UNIX_EPOCH);
        serde_json::to_string(&Stored {
            version: VERSION,
            id: self.id.as_str().to_owned(),
            url: self.url.clone(),
            state: self.state.expose_secret().to_owned(),
            verifier: self.verifier.as_ref().map(|v| v.expose_secret().to_owned()),
            redirect_uri: self.redirect_uri.clone(),
            accounts_server: self.accounts_server.clone(),
            scopes: self.scopes.clone(),
            begun_at: begun_at.unwrap_or_default().as_secs(),
        })
        .expect("strings and lists are always JSON")
        .into()
    }

    /// Parses the output of [`to_json`](Self::to_json).
    ///
    /// # Errors
    /// [`ErrorKind::InvalidCallback`] when the text is something else, or was written by a version that did not bind
    /// sign-ins to connections: start the sign-in again.
    pub fn from_json(json: &str) -> Result<Self, Error> {
        let stored = serde_json::from_str::<Stored>(json)
            .ok()
            .filter(|s| s.version == VERSION && !s.state.is_empty());
        let read = stored.and_then(|stored| {
            let begun_at = Duration::from_secs(stored.begun_at);
            Some(Self {
                id: stored.id.into(),
                url: stored.url,
                state: stored.state.into(),
                verifier: stored.verifier.map(Into::into),
                redirect_uri: stored.redirect_uri,
                accounts_server: stored.accounts_server,
                scopes: stored.scopes,
                begun_at: SystemTime::UNIX_EPOCH.checked_add(begun_at)?,
            })
        });
        read.ok_or_else(|| {
            Error::new(
                ErrorKind::InvalidCallback,
                "the kept sign-in cannot be read: start the sign-in again",
            )
        })
    }

    /// Checks that the login was begun for `id`, and that `now` is within `max_age` of its beginning. The clock may
    /// have been set meanwhile, or belong to another machine: a beginning further than `max_age` in the future counts
    /// as expired.
    pub(crate) fn check(
        &self,
        id: &ConnectionId,
        now: SystemTime,
        max_age: Duration,
    ) -> Result<(), Error> {
        if self.id != *id {
            return Err(Error::new(
                ErrorKind::WrongUser,
                "the login was begun for another user than it is completed for: start the sign-in again",
            ));
        }
        let age = now
            .duration_since(self.begun_at)
            .unwrap_or_else(|early| early.duration());
        if age > max_age {
            return Err(Error::new(
                ErrorKind::LoginExpired,
                format!(
                    "the sign-in was begun more than {} s ago: start the sign-in again",
                    max_age.as_secs()
                ),
            ));
        }
        Ok(())
    }

    /// Compares in constant time.
    pub(crate) fn has_state(&self, given: &str) -> bool {
        let own = self.state.expose_secret().as_bytes();
        own.ct_eq(given.as_bytes()).into()
    }
}

impl fmt::Debug for Login {
    /// Omits the URL, whose query contains the state.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login")
            .field("id", &self.id)
            .field("accounts_server", &self.accounts_server.as_str())
            .field("redirect_uri", &self.redirect_uri)
            .field("scopes", &self.scopes)
            .field("begun_at", &self.begun_at)
            .finish_non_exhaustive()
    }
}

/// Returns 256 random bits as text that is valid in a URL.
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
