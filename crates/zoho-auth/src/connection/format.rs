//! The stored form of a connection: versioned JSON.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use secrecy::zeroize::Zeroize;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use url::Url;
use zoho_types::OrganizationId;

use super::{Connection, Refusals, TokenBudget};
use crate::scope::ScopeSet;

const VERSION: u32 = 1;

/// Error of [`Connection::from_json`]. It does not quote the text, which may contain secrets.
#[derive(Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidConnection {
    /// The text is not JSON of the expected shape.
    #[error("this is no stored connection: its JSON is broken or lacks a field")]
    Malformed,
    /// The text was written by a newer version of this crate.
    #[error("the connection is stored in a newer format than this version reads: update zoho-auth")]
    TooNew,
}

zoho_types::debug_is_display!(InvalidConnection);

/// The fields as they are written. The type stays private because its secrets are plain text.
#[derive(Serialize, Deserialize)]
pub(crate) struct Stored {
    version: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    access_token: Option<String>,
    /// Seconds since 1970.
    expires_at: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    refresh_token: Option<String>,
    accounts_server: Url,
    api_domain: Url,
    #[serde(default)]
    scopes: ScopeSet,
    #[serde(default)]
    organizations: BTreeMap<String, OrganizationId>,
    #[serde(
        default,
        rename = "mints",
        skip_serializing_if = "TokenBudget::is_empty"
    )]
    token_budget: TokenBudget,
    #[serde(default, skip_serializing_if = "Refusals::is_empty")]
    refusals: Refusals,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    service_account: Option<ServiceAccount>,
    generation: u64,
}

/// The fields that every version writes. Later versions may change the shape of the others.
#[derive(Deserialize)]
pub(crate) struct Versioned {
    version: u64,
}

impl Versioned {
    pub(crate) fn is_too_new(&self) -> bool {
        self.version > u64::from(VERSION)
    }
}

impl Drop for Stored {
    fn drop(&mut self) {
        self.access_token.zeroize();
        self.refresh_token.zeroize();
    }
}

#[derive(Serialize, Deserialize)]
struct ServiceAccount {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    soid: Option<String>,
}

impl From<&Connection> for Stored {
    fn from(c: &Connection) -> Self {
        let plain = |s: &SecretString| s.expose_secret().to_owned();
        let since = c.expires_at.duration_since(SystemTime::UNIX_EPOCH);
        Self {
            version: VERSION,
            access_token: c.access_token.as_ref().map(plain),
            expires_at: since.map_or(0, |d| d.as_secs()),
            refresh_token: c.refresh_token.as_ref().map(plain),
            accounts_server: c.accounts_server.clone(),
            api_domain: c.api_domain.clone(),
            scopes: c.scopes.clone(),
            organizations: c.organizations.clone(),
            token_budget: c.token_budget.clone(),
            refusals: c.refusals.clone(),
            service_account: c
                .service_account
                .clone()
                .map(|soid| ServiceAccount { soid }),
            generation: c.generation,
        }
    }
}

impl TryFrom<Stored> for Connection {
    type Error = InvalidConnection;

    fn try_from(mut s: Stored) -> Result<Self, InvalidConnection> {
        if s.version > VERSION {
            return Err(InvalidConnection::TooNew);
        }
        let expires_at = SystemTime::UNIX_EPOCH
            .checked_add(Duration::from_secs(s.expires_at))
            .ok_or(InvalidConnection::Malformed)?;
        Ok(Self {
            access_token: s.access_token.take().map(SecretString::from),
            expires_at,
            refresh_token: s.refresh_token.take().map(SecretString::from),
            accounts_server: s.accounts_server.clone(),
            api_domain: s.api_domain.clone(),
            scopes: std::mem::take(&mut s.scopes),
            organizations: std::mem::take(&mut s.organizations),
            token_budget: std::mem::take(&mut s.token_budget),
            refusals: std::mem::take(&mut s.refusals),
            service_account: s.service_account.take().map(|account| account.soid),
            generation: s.generation,
        })
    }
}

impl Connection {
    /// Returns the stored form, for a [`TokenStore`](crate::TokenStore) to write. It contains the tokens in plain text:
    /// keep it where no other user can read it.
    #[must_use]
    pub fn to_json(&self) -> SecretString {
        serde_json::to_string(&Stored::from(self))
            .expect("strings, numbers and lists are always JSON")
            .into()
    }

    /// Parses the output of [`to_json`](Self::to_json) of this or an older version.
    ///
    /// # Errors
    /// [`InvalidConnection`], which quotes nothing of the text.
    pub fn from_json(json: &str) -> Result<Self, InvalidConnection> {
        serde_json::from_str::<Stored>(json)
            .map_err(|_| match serde_json::from_str::<Versioned>(json) {
                Ok(versioned) if versioned.is_too_new() => InvalidConnection::TooNew,
                _ => InvalidConnection::Malformed,
            })?
            .try_into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn connection() -> Connection {
        Connection::new(
            "https://accounts.zoho.eu".parse().unwrap(),
            "https://www.zohoapis.eu".parse().unwrap(),
        )
        .with_access_token(
            "1000.access",
            SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000),
        )
        .with_refresh_token("1000.refresh")
        .with_scopes(ScopeSet::parse("ZohoShop.settings.ALL"))
        .with_organization("depot", "42")
        .with_generation(7)
    }

    #[test]
    fn what_is_written_is_read() {
        let written = connection().to_json();
        let read = Connection::from_json(written.expose_secret()).unwrap();
        assert_eq!(read.to_json().expose_secret(), written.expose_secret());
        assert_eq!(read.generation(), 7);
        assert_eq!(read.organization("depot").unwrap().as_str(), "42");
        assert_eq!(
            read.refresh_token().unwrap().expose_secret(),
            "1000.refresh"
        );
        assert!(!written.expose_secret().is_empty());
    }

    #[test]
    fn what_cannot_be_read_is_not_quoted() {
        let newer = connection()
            .to_json()
            .expose_secret()
            .replace(r#""version":1"#, r#""version":9"#);
        for (text, expected) in [
            (newer.as_str(), InvalidConnection::TooNew),
            ("1000.secret", InvalidConnection::Malformed),
            (r#"{"version":1}"#, InvalidConnection::Malformed),
        ] {
            let error = Connection::from_json(text).unwrap_err();
            assert_eq!(error, expected);
            assert!(!error.to_string().contains("secret"));
        }
    }

    #[test]
    fn debug_shows_no_secret() {
        let shown = format!("{:?}", connection());
        assert!(!shown.contains("1000."), "{shown}");
        assert!(shown.contains("zohoapis.eu"), "{shown}");
    }

    proptest! {
        #[test]
        fn any_connection_survives(
            access in proptest::option::of("\\PC{0,80}"),
            refresh in proptest::option::of("\\PC{0,80}"),
            seconds in 0u64..253_402_300_800,
            scopes in ".{0,80}",
            organizations in proptest::collection::btree_map("\\PC{0,8}", "\\PC{0,20}", 0..4),
            soid in proptest::option::of(proptest::option::of("\\PC{0,20}")),
            generation: u64,
        ) {
            let mut written = Connection::new(
                "https://accounts.zoho.eu".parse().unwrap(),
                "https://sandbox.zohoapis.eu".parse().unwrap(),
            )
            .with_scopes(ScopeSet::parse(&scopes))
            .with_generation(generation);
            let until = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            if let Some(token) = &access {
                written = written.with_access_token(token.clone(), until);
            }
            if let Some(token) = &refresh {
                written = written.with_refresh_token(token.clone());
            }
            for (product, id) in &organizations {
                written = written.with_organization(product, id.as_str());
            }
            if let Some(soid) = &soid {
                written = written.as_service_account(soid.as_deref());
            }
            let read = Connection::from_json(written.to_json().expose_secret()).unwrap();
            let text = |t: Option<&SecretString>| t.map(|t| t.expose_secret().to_owned());
            prop_assert_eq!(text(read.access_token()), access.clone());
            prop_assert_eq!(text(read.refresh_token()), refresh);
            prop_assert_eq!(read.scopes(), written.scopes());
            prop_assert_eq!(read.generation(), generation);
            prop_assert_eq!(read.organizations().count(), organizations.len());
            prop_assert_eq!(read.service_account(), written.service_account());
            if access.is_some() {
                prop_assert_eq!(read.expires_at(), until);
            }
        }

        #[test]
        fn nothing_that_is_read_panics(text in ".{0,200}") {
            let _ = Connection::from_json(&text);
            let _ = Connection::from_json(&format!(r#"{{"version":1,"expires_at":{text}}}"#));
        }
    }
}
