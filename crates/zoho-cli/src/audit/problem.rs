//! The problems of settings that could not be read.

use std::fmt;

use serde::{Deserialize, Serialize};
use zoho::Error;
use zoho::auth::ConnectionId;
use zoho::http::ErrorKind;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::target::Target;
use crate::text::harmless;

/// The reason why a setting could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Problem {
    kind: Kind,
    message: String,
    /// The exit code. Files do not store it; for a problem from a file, the kind determines it.
    #[serde(skip)]
    exit: Option<Exit>,
}

/// The kind of a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    /// The user did not grant the scopes.
    MissingScope,
    /// The user may not read it.
    Denied,
    /// The user belongs to no organisation of the product.
    NoOrganization,
    /// The user has to sign in again.
    SignIn,
    /// Anything else: Zoho, the network, the store.
    #[serde(other)]
    Failed,
}

impl Problem {
    pub(crate) fn of(error: &Error, user: &ConnectionId) -> Self {
        Self::new(error, &Failure::of(error, user))
    }

    /// Returns the problem of a failed call that was made as `target`.
    pub(crate) fn met_by(target: &Target, error: &Error) -> Self {
        Self::new(error, &target.failure(error))
    }

    /// Returns the problem of a product that cannot be called.
    pub(crate) fn of_failure(failure: Failure) -> Self {
        Self {
            kind: Kind::Failed,
            message: failure.to_string(),
            exit: Some(failure.exit()),
        }
    }

    fn new(error: &Error, failure: &Failure) -> Self {
        let kind = match error.kind() {
            _ if error.needs_reconnect() => Kind::SignIn,
            _ if !error.missing_scopes().is_empty() => Kind::MissingScope,
            ErrorKind::NoOrganization => Kind::NoOrganization,
            ErrorKind::MissingScope => Kind::MissingScope,
            ErrorKind::Denied => Kind::Denied,
            _ => Kind::Failed,
        };
        Self {
            kind,
            message: failure.to_string(),
            exit: Some(failure.exit()),
        }
    }

    /// Returns whether it is a property of the user, like a setting, rather than a failure of this run.
    pub(crate) fn is_state(&self) -> bool {
        matches!(
            self.kind,
            Kind::MissingScope | Kind::Denied | Kind::NoOrganization
        )
    }

    /// Returns the exit code, which counts if nothing else was read.
    pub(crate) fn exit(&self) -> Exit {
        self.exit.unwrap_or(match self.kind {
            Kind::MissingScope | Kind::SignIn => Exit::SignIn,
            _ => Exit::Failed,
        })
    }

    /// Returns what is shown instead of the value.
    pub(crate) fn label(&self) -> &'static str {
        match self.kind {
            Kind::MissingScope => "(scope missing)",
            Kind::Denied => "(not allowed)",
            Kind::NoOrganization => "(no organisation)",
            Kind::SignIn => "(sign in again)",
            Kind::Failed => "(failed)",
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&harmless(&self.message))
    }
}

#[cfg(test)]
impl Problem {
    pub(super) fn test(kind: &str) -> Self {
        serde_json::from_value(serde_json::json!({ "kind": kind, "message": "why" })).unwrap()
    }
}
