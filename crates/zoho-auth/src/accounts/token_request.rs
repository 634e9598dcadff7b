//! The response of the token endpoint and its conversion to a connection.

use std::fmt;
use std::time::{Duration, SystemTime};

use secrecy::SecretString;
use serde::Deserialize;
use serde_json::Value;
use url::Url;

use super::AccountsClient;
use crate::connection::Connection;
use crate::error::{Error, ErrorKind};
use crate::scope::ScopeSet;

/// Kind of a request to the accounts server: one error code means different things for different kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RequestKind {
    Code,
    Refresh,
    Client,
    Device,
    Revoke,
}

impl RequestKind {
    /// Returns whether the request is for a connection that exists already.
    pub(super) fn asks_for_more(self) -> bool {
        matches!(self, Self::Refresh | Self::Client)
    }
}

/// The lifetime that Zoho documents for every access token.
const LIFETIME: Duration = Duration::from_secs(3600);

/// The members of a response of the token endpoint. All are optional here: [`apply`] reports a missing one.
#[derive(Deserialize)]
pub(super) struct TokenResponse {
    access_token: Option<String>,
    refresh_token: Option<String>,
    api_domain: Option<String>,
    expires_in: Option<Value>,
    expires_in_sec: Option<Value>,
    scope: Option<String>,
    /// Time of the request. The token's lifetime began later than this, whenever the response is read.
    #[serde(skip)]
    pub(super) asked_at: Option<SystemTime>,
}

impl fmt::Debug for TokenResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenResponse").finish_non_exhaustive()
    }
}

/// Returns `connection` with the tokens of the response. A response without an access token is an error, whatever its
/// status, and so is one that names an untrusted host.
pub(super) fn apply(
    answer: TokenResponse,
    mut connection: Connection,
    accounts: &AccountsClient,
) -> Result<Connection, Error> {
    let lifetime = answer.lifetime();
    let Some(access_token) = answer.access_token.filter(|token| !token.is_empty()) else {
        return Err(Error::new(
            ErrorKind::Unexpected,
            "Zoho's accounts server answered without an access token",
        ));
    };
    if let Some(domain) = answer.api_domain.filter(|domain| !domain.is_empty()) {
        let domain: Url = domain.parse().map_err(|_| {
            Error::new(
                ErrorKind::UntrustedHost,
                "the token answer's api_domain is no URL; nothing was sent there",
            )
        })?;
        connection = connection.at_api_domain(domain);
    }
    if let Some(token) = answer.refresh_token.filter(|token| !token.is_empty()) {
        connection = connection.with_refresh_token(token);
    }
    if let Some(scope) = answer.scope {
        let scopes = ScopeSet::parse(&scope);
        if !scopes.is_empty() {
            connection = connection.with_scopes(scopes);
        }
    }
    let asked_at = answer
        .asked_at
        .unwrap_or_else(|| accounts.http().clock().now());
    let expires_at = asked_at + lifetime;
    let connection = connection.with_access_token(SecretString::from(access_token), expires_at);
    // Building the token checks its hosts and its characters before anything is stored.
    connection.token(accounts.data_centers())?;
    Ok(connection)
}

impl TokenResponse {
    /// Returns the lifetime: `expires_in_sec`, or else `expires_in`, which is in milliseconds where it exceeds the
    /// seconds of a day. An implausible lifetime counts as an hour.
    fn lifetime(&self) -> Duration {
        const DAY: u64 = 24 * 60 * 60;
        let number = |value: &Option<Value>| match value {
            Some(Value::Number(n)) => n.as_u64(),
            Some(Value::String(s)) => s.trim().parse().ok(),
            _ => None,
        };
        let seconds = number(&self.expires_in_sec)
            .or_else(|| number(&self.expires_in).map(|n| if n > DAY { n / 1000 } else { n }));
        match seconds {
            Some(seconds @ 1..=DAY) => Duration::from_secs(seconds),
            _ => LIFETIME,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lifetimes_of_every_shape() {
        for (answer, seconds) in [
            (r#"{"expires_in":3600}"#, 3600),
            (r#"{"expires_in":"1800"}"#, 1800),
            (r#"{"expires_in":3600000,"expires_in_sec":3600}"#, 3600),
            (r#"{"expires_in":7200000}"#, 7200),
            (r#"{}"#, 3600),
            (r#"{"expires_in":60}"#, 60),
            (r#"{"expires_in":0}"#, 3600),
            (r#"{"expires_in":-1}"#, 3600),
            (r#"{"expires_in":18446744073709551615}"#, 3600),
            (r#"{"expires_in":"soon"}"#, 3600),
            (r#"{"expires_in":null}"#, 3600),
        ] {
            let read: TokenResponse = serde_json::from_str(answer).unwrap();
            assert_eq!(read.lifetime(), Duration::from_secs(seconds), "{answer}");
        }
    }
}
