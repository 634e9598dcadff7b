//! What can go wrong, whichever crate it comes from, with one set of answers.

use std::fmt;
use std::time::Duration;

use zoho_http::OrganizationId;

/// Anything that can go wrong between signing in and reading an answer.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// Signing in, refreshing, revoking or storing.
    Auth(zoho_auth::Error),
    /// A call to a product.
    Http(zoho_http::Error),
    /// The settings do not fit.
    Setup(&'static str),
    /// The login was begun for another user than it is completed for.
    WrongUser,
    /// The user belongs to no Desk organisation.
    NoOrganization,
    /// The user belongs to several Desk organisations: choose one of them.
    SeveralOrganizations(Vec<OrganizationChoice>),
}

/// One of several organisations.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct OrganizationChoice {
    /// Its id.
    pub id: OrganizationId,
    /// The name of the company or portal, when Zoho gives one.
    pub name: Option<String>,
}

impl Error {
    /// Whether the user has to sign in (again) before any call can succeed.
    #[must_use]
    pub fn needs_reconnect(&self) -> bool {
        match self {
            Self::Auth(e) => e.needs_reconnect(),
            Self::Http(e) => e.needs_reconnect(),
            _ => false,
        }
    }

    /// Whether the user, or Zoho on the consent page, said no to a sign-in.
    #[must_use]
    pub fn is_denied(&self) -> bool {
        matches!(self, Self::Auth(e) if e.kind() == zoho_auth::ErrorKind::Denied)
    }

    /// Whether the same call may succeed later, and making it again is safe.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Auth(e) => e.is_retryable(),
            Self::Http(e) => e.is_retryable(),
            _ => false,
        }
    }

    /// How long to wait before the next try, when it is known.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Auth(e) => e.retry_after(),
            Self::Http(e) => e.retry_after(),
            _ => None,
        }
    }

    /// The scopes that the operation needs, when the token lacks one of them; empty otherwise.
    #[must_use]
    pub fn missing_scopes(&self) -> &'static [&'static str] {
        match self {
            Self::Http(e) => e.missing_scopes(),
            _ => &[],
        }
    }

    /// Returns the lists of scopes of which each is as good as [`missing_scopes`](Self::missing_scopes),
    /// when the token lacks a scope; empty otherwise. In them `{module}` means the module of the call.
    #[must_use]
    pub fn alternative_scopes(&self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Http(e) => e.alternative_scopes(),
            _ => &[],
        }
    }

    /// The HTTP status of the last answer, when there was one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Http(e) => e.status().map(|status| status.as_u16()),
            _ => None,
        }
    }

    /// Zoho's own code.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Auth(e) => e.code(),
            Self::Http(e) => e.code(),
            _ => None,
        }
    }

    /// The operation's name, when one failed.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        match self {
            Self::Http(e) => Some(e.operation()),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Auth(e) => e.fmt(f),
            Self::Http(e) => e.fmt(f),
            Self::Setup(problem) => f.write_str(problem),
            Self::WrongUser => f.write_str(
                "the login was begun for another user than it is completed for: start the sign-in anew",
            ),
            Self::NoOrganization => f.write_str(
                "the user belongs to no Desk organisation: ask an administrator to add the user",
            ),
            Self::SeveralOrganizations(all) => {
                f.write_str("the user belongs to several Desk organisations: choose one of ")?;
                for (i, choice) in all.iter().enumerate() {
                    let comma = if i == 0 { "" } else { ", " };
                    let name = choice.name.as_deref().unwrap_or("unnamed");
                    write!(f, "{comma}{} ({name})", choice.id)?;
                }
                Ok(())
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Auth(e) => e.source(),
            Self::Http(e) => e.source(),
            _ => None,
        }
    }
}

impl From<zoho_auth::Error> for Error {
    fn from(e: zoho_auth::Error) -> Self {
        Self::Auth(e)
    }
}

impl From<zoho_http::Error> for Error {
    fn from(e: zoho_http::Error) -> Self {
        Self::Http(e)
    }
}
