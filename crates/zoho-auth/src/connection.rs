//! The stored connection of a user who has signed in.

mod format;
mod refusals;
mod token_budget;

use std::collections::BTreeMap;
use std::fmt;
use std::time::SystemTime;

use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use url::Url;
use zoho_http::Token;
use zoho_http::data_center::DataCenters;
use zoho_types::OrganizationId;

use crate::error::{Error, ErrorKind};
use crate::scope::ScopeSet;

pub use format::InvalidConnection;
pub(crate) use format::{Stored, Versioned};
pub(crate) use refusals::{Fingerprint, Refusals};
pub(crate) use token_budget::TokenBudget;

/// The id of a connection, chosen by the application: usually its own id of the user or tenant.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ConnectionId(String);

impl ConnectionId {
    /// Returns the id as a string.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for ConnectionId {
    fn from(id: &str) -> Self {
        Self(id.to_owned())
    }
}

impl From<String> for ConnectionId {
    fn from(id: String) -> Self {
        Self(id)
    }
}

impl From<&ConnectionId> for ConnectionId {
    fn from(id: &ConnectionId) -> Self {
        id.clone()
    }
}

impl fmt::Display for ConnectionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A user's connection to Zoho: its tokens, the hosts they are valid at, and their scopes.
///
/// A [`TokenStore`](crate::TokenStore) stores it in the form of [`to_json`](Self::to_json) and
/// [`from_json`](Self::from_json). `Debug` shows no secret.
#[derive(Clone)]
pub struct Connection {
    access_token: Option<SecretString>,
    expires_at: SystemTime,
    refresh_token: Option<SecretString>,
    accounts_server: Url,
    api_domain: Url,
    scopes: ScopeSet,
    organizations: BTreeMap<String, OrganizationId>,
    token_budget: TokenBudget,
    refusals: Refusals,
    /// `Some` for a service account, whose tokens are requested with the client's own credentials; within it the
    /// organisation, or `None` where the client has a single one.
    service_account: Option<Option<String>>,
    generation: u64,
}

impl Connection {
    /// Creates a connection without tokens, from the accounts server that issues its tokens and the API host that
    /// accepts them.
    #[must_use]
    pub fn new(accounts_server: Url, api_domain: Url) -> Self {
        Self {
            access_token: None,
            expires_at: SystemTime::UNIX_EPOCH,
            refresh_token: None,
            accounts_server,
            api_domain,
            scopes: ScopeSet::new(),
            organizations: BTreeMap::new(),
            token_budget: TokenBudget::default(),
            refusals: Refusals::default(),
            service_account: None,
            generation: 1,
        }
    }

    /// Sets the access token and its expiry.
    #[must_use]
    pub fn with_access_token(
        mut self,
        token: impl Into<SecretString>,
        expires_at: SystemTime,
    ) -> Self {
        self.access_token = Some(token.into());
        self.expires_at = expires_at;
        self
    }

    /// Sets the refresh token.
    #[must_use]
    pub fn with_refresh_token(mut self, token: impl Into<SecretString>) -> Self {
        self.refresh_token = Some(token.into());
        self
    }

    /// Sets the scopes that the user granted.
    #[must_use]
    pub fn with_scopes(mut self, scopes: ScopeSet) -> Self {
        self.scopes = scopes;
        self
    }

    /// Makes this a service account, whose tokens are requested with the client's own credentials. `soid`
    /// (`ZohoCRM.600…`) is the organisation, where the client has several.
    #[must_use]
    pub fn as_service_account(mut self, soid: Option<&str>) -> Self {
        self.service_account = Some(soid.map(str::to_owned));
        self
    }

    /// Returns whether this is a service account, whose tokens are requested with the client's own credentials.
    #[must_use]
    pub fn is_service_account(&self) -> bool {
        self.service_account.is_some()
    }

    /// Returns whether a new access token can be requested without the user.
    pub(crate) fn is_refreshable(&self) -> bool {
        self.refresh_token.is_some() || self.is_service_account()
    }

    pub(crate) fn service_account(&self) -> Option<Option<&str>> {
        self.service_account.as_ref().map(Option::as_deref)
    }

    /// Sets the organisation to use with a product (`desk`, …).
    #[must_use]
    pub fn with_organization(mut self, product: &str, id: impl Into<OrganizationId>) -> Self {
        self.organizations.insert(product.to_owned(), id.into());
        self
    }

    /// Returns the connection without its access token, which Zoho no longer accepts.
    pub(crate) fn without_access_token(mut self) -> Self {
        self.access_token = None;
        self.expires_at = SystemTime::UNIX_EPOCH;
        self
    }

    /// Returns the connection without both tokens. The expiry is kept.
    #[cfg(feature = "encryption")]
    pub(crate) fn without_tokens(mut self) -> Self {
        self.access_token = None;
        self.refresh_token = None;
        self
    }

    /// Returns the connection with the fields that a refresh changes, taken from `refreshed`.
    pub(crate) fn with_tokens_of(self, refreshed: &Connection) -> Self {
        Self {
            access_token: refreshed.access_token.clone(),
            expires_at: refreshed.expires_at,
            refresh_token: refreshed.refresh_token.clone(),
            api_domain: refreshed.api_domain.clone(),
            scopes: refreshed.scopes.clone(),
            ..self
        }
    }

    pub(crate) fn with_token_budget(mut self, token_budget: TokenBudget) -> Self {
        self.token_budget = token_budget;
        self
    }

    pub(crate) fn token_budget(&self) -> &TokenBudget {
        &self.token_budget
    }

    pub(crate) fn with_refusals(mut self, refusals: Refusals) -> Self {
        self.refusals = refusals;
        self
    }

    pub(crate) fn refusals(&self) -> &Refusals {
        &self.refusals
    }

    /// Returns the connection with the next generation.
    pub(crate) fn next_generation(mut self) -> Self {
        self.generation = self.generation.wrapping_add(1);
        self
    }

    /// Returns whether both are identical.
    #[cfg(feature = "conformance")]
    pub(crate) fn is_same(&self, other: &Connection) -> bool {
        self.to_json().expose_secret() == other.to_json().expose_secret()
    }

    /// Returns whether both come from the same sign-in: they have the same refresh token, or are the same service
    /// account.
    pub(crate) fn is_same_sign_in(&self, other: &Connection) -> bool {
        self.sign_in() == other.sign_in()
    }

    /// Returns the identity of the sign-in, without the refresh token itself.
    pub(crate) fn sign_in(&self) -> SignIn {
        let text = self.refresh_token.as_ref().map(|t| t.expose_secret());
        SignIn {
            refresh_token: text.map(|text| Sha256::digest(text.as_bytes()).into()),
            service_account: self.service_account.clone(),
        }
    }

    pub(crate) fn at_api_domain(mut self, api_domain: Url) -> Self {
        self.api_domain = api_domain;
        self
    }

    /// Sets the generation.
    #[must_use]
    pub fn with_generation(mut self, generation: u64) -> Self {
        self.generation = generation;
        self
    }

    /// Returns the access token, even when it has expired.
    #[must_use]
    pub fn access_token(&self) -> Option<&SecretString> {
        self.access_token.as_ref()
    }

    /// Returns the time at which the access token expires.
    #[must_use]
    pub fn expires_at(&self) -> SystemTime {
        self.expires_at
    }

    /// Returns the refresh token. Zoho issues one for offline access only.
    #[must_use]
    pub fn refresh_token(&self) -> Option<&SecretString> {
        self.refresh_token.as_ref()
    }

    /// Returns the accounts server that issued the tokens.
    #[must_use]
    pub fn accounts_server(&self) -> &Url {
        &self.accounts_server
    }

    /// Returns the host of the API calls.
    #[must_use]
    pub fn api_domain(&self) -> &Url {
        &self.api_domain
    }

    /// Returns the scopes that the user granted.
    #[must_use]
    pub fn scopes(&self) -> &ScopeSet {
        &self.scopes
    }

    /// Returns the organisation to use with a product, if known.
    #[must_use]
    pub fn organization(&self, product: &str) -> Option<&OrganizationId> {
        self.organizations.get(product)
    }

    /// Returns the known organisations by product.
    pub fn organizations(&self) -> impl Iterator<Item = (&str, &OrganizationId)> {
        self.organizations
            .iter()
            .map(|(product, id)| (product.as_str(), id))
    }

    /// Returns the generation, which grows with every change: a refresh, a new sign-in, a remembered organisation. A
    /// writer passes the generation that it loaded to
    /// [`TokenStore::compare_and_set`](crate::TokenStore::compare_and_set).
    #[must_use]
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// Returns the access token with its endpoints, ready to send, if there is one.
    ///
    /// # Errors
    /// [`ErrorKind::UntrustedHost`] when a host of the connection is not in `data_centers`, and
    /// [`ErrorKind::Unexpected`] when the token contains characters that no header can hold.
    pub fn token(&self, data_centers: &DataCenters) -> Result<Option<Token>, Error> {
        let Some(secret) = &self.access_token else {
            return Ok(None);
        };
        let endpoints = data_centers
            .of_connection(&self.accounts_server, &self.api_domain)
            .map_err(Error::untrusted)?;
        Token::new(secret.clone(), self.expires_at, endpoints)
            .map(Some)
            .map_err(|e| Error::new(ErrorKind::Unexpected, e.to_string()))
    }
}

/// Identity of a sign-in.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SignIn {
    refresh_token: Option<[u8; 32]>,
    service_account: Option<Option<String>>,
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("has_access_token", &self.access_token.is_some())
            .field("expires_at", &self.expires_at)
            .field("has_refresh_token", &self.refresh_token.is_some())
            .field("accounts_server", &self.accounts_server.as_str())
            .field("api_domain", &self.api_domain.as_str())
            .field("scopes", &self.scopes)
            .field("organizations", &self.organizations)
            .field("token_budget", &self.token_budget)
            .field("refusals", &self.refusals)
            .field("service_account", &self.service_account)
            .field("generation", &self.generation)
            .finish()
    }
}

/// Returns the seconds since 1970, the stored form of a time.
fn seconds(time: SystemTime) -> u64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs())
}
