//! The error of a call: what happened, to which operation, at which host, and what to do next.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use serde_json::Value;

use crate::product::Fault;
use crate::{TokenError, TransportError};

/// A call that did not succeed. One pointer wide.
///
/// No token, secret or answer body stands in its `Display` or `Debug`.
pub struct Error(Box<Inner>);

pub(crate) struct Inner {
    pub(crate) kind: ErrorKind,
    pub(crate) operation: &'static str,
    /// The path of a call that no operation describes, without its query.
    pub(crate) path: Option<String>,
    pub(crate) host: Option<Arc<str>>,
    pub(crate) status: Option<StatusCode>,
    pub(crate) fault: Option<Fault>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) scopes: &'static [&'static str],
    pub(crate) repeatable: bool,
    pub(crate) may_have_arrived: bool,
    /// It would have been repeated, had the host's retry budget not been spent.
    pub(crate) budget_spent: bool,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
    /// What cannot be told from the rest: which data centres disagree, where decoding stopped.
    pub(crate) hint: Option<String>,
    pub(crate) source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// What kind of failure a call met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// There was no token to send: see [`Error::token_error`]. Nothing was sent.
    NoToken,
    /// Zoho refused the token, and refused it again after it was renewed. Nothing was done.
    TokenRejected,
    /// The token lacks one of [`Error::missing_scopes`]. Nothing was done.
    MissingScope,
    /// The user may not do this. Nothing was done.
    Denied,
    /// Too many calls, for longer than the policy waits. Nothing was done.
    RateLimited,
    /// The allowance of the day or window is used up. Nothing was done. [`Error::retry_after`] says when it
    /// is renewed where Zoho said so; CRM's, of the last 24 hours, has no such time.
    QuotaExhausted,
    /// Zoho was out of order (5xx). The request may have been carried out.
    Unavailable,
    /// No connection, or it broke: [`Error::may_have_arrived`] says which side of the request.
    Transport,
    /// There is nothing at this address, or what was asked for is not there: Zoho says that with 404, with
    /// 204 and with an empty list. Nothing was done.
    NotFound,
    /// Nothing changed since the time that the request named (304): use what you have.
    NotModified,
    /// It clashes with what is there, or it has changed meanwhile. Nothing was done.
    Conflict,
    /// Zoho found the request wrong: see [`Error::code`] and [`Error::details`].
    Rejected,
    /// The request cannot be sent as it is. Nothing was sent.
    InvalidRequest,
    /// The request had to be sent again, and its body can be sent only once. Nothing was done: make the
    /// call again with a new body.
    BodySpent,
    /// The body of the request could not be read to its end, or is not as long as it was said to be; see
    /// [`source`](std::error::Error::source). Zoho did not receive the whole of it.
    BodyUnreadable,
    /// What came could not be written to where it was to go; see
    /// [`source`](std::error::Error::source).
    Write,
    /// Zoho answered something else than expected. The request was carried out, as far as can be told.
    Decode,
    /// The answer is larger than the client takes. The request was carried out.
    TooLarge,
}

impl Error {
    pub(crate) fn from_inner(inner: Inner) -> Self {
        Self(Box::new(inner))
    }

    /// What kind of failure it is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether the user has to sign in again before any call can succeed.
    #[must_use]
    pub fn needs_reconnect(&self) -> bool {
        match self.0.kind {
            ErrorKind::TokenRejected => true,
            ErrorKind::NoToken => self.token_error().is_some_and(TokenError::needs_reconnect),
            _ => false,
        }
    }

    /// Whether the same call may succeed later, and making it again is safe.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            ErrorKind::RateLimited | ErrorKind::QuotaExhausted | ErrorKind::BodySpent => true,
            ErrorKind::NoToken => self.token_error().is_some_and(TokenError::is_retryable),
            ErrorKind::Unavailable | ErrorKind::Transport => {
                self.0.repeatable || !self.0.may_have_arrived
            }
            _ => false,
        }
    }

    /// The scopes that the operation needs, when the token lacks one of them; empty otherwise.
    #[must_use]
    pub fn missing_scopes(&self) -> &'static [&'static str] {
        if self.0.kind == ErrorKind::MissingScope {
            self.0.scopes
        } else {
            &[]
        }
    }

    /// How long to wait before the next try, when Zoho or the token source said so.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0
            .retry_after
            .or_else(|| self.token_error().and_then(TokenError::retry_after))
    }

    /// The HTTP status of the last answer, when there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// Zoho's own code, for example `INVALID_DATA`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0
            .fault
            .as_ref()
            .map(Fault::code)
            .filter(|c| !c.is_empty())
    }

    /// Zoho's own message.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.fault.as_ref().map(Fault::message)
    }

    /// Zoho's details: which field, which parameter, which limit.
    #[must_use]
    pub fn details(&self) -> Option<&Value> {
        self.0.fault.as_ref().and_then(Fault::details)
    }

    /// The operation's name, for example `crm.service_preferences.get`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.0.operation
    }

    /// The host that was asked; empty when none was.
    #[must_use]
    pub fn host(&self) -> &str {
        self.0.host.as_deref().unwrap_or_default()
    }

    /// How often the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the call took, waits included.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed
    }

    /// Whether Zoho may have carried the request out.
    #[must_use]
    pub fn may_have_arrived(&self) -> bool {
        self.0.may_have_arrived
    }

    /// Whether the request would have been repeated, had the host's
    /// [`RetryBudget`](crate::RetryBudget) not been spent.
    #[must_use]
    pub fn is_budget_spent(&self) -> bool {
        self.0.budget_spent
    }

    /// What cannot be told from the rest: where an answer could not be read, which data centres
    /// disagree, what is wrong with a request.
    #[must_use]
    pub fn hint(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// Why there was no token, for [`ErrorKind::NoToken`].
    #[must_use]
    pub fn token_error(&self) -> Option<&TokenError> {
        self.0.source.as_deref()?.downcast_ref()
    }

    /// How the request failed on the way, for [`ErrorKind::Transport`].
    #[must_use]
    pub fn transport_error(&self) -> Option<&TransportError> {
        self.0.source.as_deref()?.downcast_ref()
    }
}

impl Inner {
    fn what_happened(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(status) = self.status {
            write!(f, "Zoho answered {}", status.as_u16())?;
        }
        if let Some(fault) = &self.fault {
            write!(f, " {}", fault.code())?;
            if !fault.message().is_empty() {
                write!(f, " ({})", fault.message())?;
            }
        }
        if self.status.is_none()
            && let Some(source) = &self.source
        {
            write!(f, "{source}")?;
        }
        Ok(())
    }

    fn what_to_do(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            ErrorKind::NoToken | ErrorKind::InvalidRequest | ErrorKind::Decode => Ok(()),
            ErrorKind::BodySpent => f.write_str("; make the call again with a new body"),
            ErrorKind::BodyUnreadable => f.write_str("; the body of the request broke off"),
            ErrorKind::Write => f.write_str("; what came could not be written"),
            ErrorKind::TokenRejected => {
                f.write_str("; the access token is not taken: send the user to sign in again")
            }
            ErrorKind::MissingScope if self.scopes.is_empty() => f.write_str(
                "; the token lacks a scope that this path needs: sign the user in again with it",
            ),
            ErrorKind::MissingScope => write!(
                f,
                "; the operation needs the scopes {}: sign the user in again with them",
                self.scopes.join(",")
            ),
            ErrorKind::Denied => f.write_str("; the user may not do this: ask an administrator"),
            ErrorKind::RateLimited => f.write_str("; make fewer calls at a time, or try later"),
            ErrorKind::QuotaExhausted => f.write_str("; wait until the allowance is renewed"),
            ErrorKind::Unavailable | ErrorKind::Transport => f.write_str(
                match (self.may_have_arrived, self.repeatable) {
                    (false, _) => "; nothing was carried out: try later",
                    (true, true) => "; try later",
                    (true, false) => {
                        "; it may have been carried out and is not safe to repeat: look before you try again"
                    }
                },
            ),
            ErrorKind::NotModified => f.write_str("; nothing changed: use what you have"),
            ErrorKind::NotFound => f.write_str("; check the id and the API version"),
            ErrorKind::Conflict => f.write_str("; read it anew and decide again"),
            ErrorKind::Rejected => f.write_str("; correct the request"),
            ErrorKind::TooLarge if self.hint.is_some() => Ok(()),
            ErrorKind::TooLarge => {
                f.write_str("; the answer is larger than `HttpBuilder::max_answer`")
            }
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        f.write_str(inner.operation)?;
        if let Some(path) = &inner.path {
            write!(f, " {path}")?;
        }
        if let Some(host) = &inner.host {
            write!(f, " at {host}")?;
        }
        f.write_str(": ")?;
        inner.what_happened(f)?;
        if let Some(hint) = &inner.hint {
            if inner.status.is_some() || inner.source.is_some() {
                f.write_str("; ")?;
            }
            f.write_str(hint)?;
        }
        inner.what_to_do(f)?;
        if let Some(after) = self.retry_after() {
            write!(f, " (in {} s)", after.as_secs_f64().ceil())?;
        }
        if inner.attempts > 1 {
            write!(f, " [after {} attempts]", inner.attempts)?;
        }
        if inner.budget_spent {
            f.write_str(" [not repeated: the host's retry budget is spent]")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("operation", &inner.operation)
            .field("path", &inner.path)
            .field("host", &inner.host)
            .field("status", &inner.status)
            .field("fault", &inner.fault)
            .field("retry_after", &inner.retry_after)
            .field("may_have_arrived", &inner.may_have_arrived)
            .field("attempts", &inner.attempts)
            .field("elapsed", &inner.elapsed)
            .field("hint", &inner.hint)
            .field("source", &inner.source)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        // Where there was no answer, the message already holds the source's own words.
        let source = self.0.source.as_deref()?;
        if self.0.status.is_none() {
            source.source()
        } else {
            Some(source)
        }
    }
}
