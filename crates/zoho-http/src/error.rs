//! The error of a call: what happened, to which operation, at which host, and what to do next.

mod carried;
mod sentence;
pub(crate) mod source;

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use serde_json::Value;

use crate::product::ApiError;
use crate::token::{TokenError, TokenErrorKind};
use crate::transport::TransportError;

pub use carried::OrganizationChoice;
pub use source::source_behind;

/// A call, or a sign-in, that did not succeed. One pointer wide.
///
/// The crates above return it, too: a sign-in or a token store that failed is carried whole, see
/// [`downcast_ref`](Self::downcast_ref).
///
/// `Display` is one sentence that holds all that is known, its causes included;
/// [`source`](std::error::Error::source) goes on behind what the sentence says, so that a chain printed to its
/// end says nothing twice. `Debug` is the same sentence, and the single parts with `{:#?}`. No token, secret or
/// answer body stands in either.
///
/// ```
/// use zoho_http::{Error, ErrorKind};
///
/// fn main_of_a_program() -> Result<(), Box<dyn std::error::Error>> {
///     Err(Error::new(ErrorKind::Setup, "no token store: give one to the builder"))?
/// }
///
/// let printed = format!("{:?}", main_of_a_program().unwrap_err());
/// assert_eq!(printed, "no token store: give one to the builder");
/// ```
pub struct Error(Box<Inner>);

pub(crate) struct Inner {
    pub(crate) kind: ErrorKind,
    pub(crate) operation: &'static str,
    /// The path of a call that no operation describes, without its query.
    pub(crate) path: Option<String>,
    pub(crate) host: Option<Arc<str>>,
    pub(crate) status: Option<StatusCode>,
    pub(crate) api_error: Option<ApiError>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) scopes: &'static [&'static str],
    pub(crate) alternatives: &'static [&'static [&'static str]],
    pub(crate) idempotent: bool,
    pub(crate) may_have_arrived: bool,
    /// It would have been repeated, had the host's retry budget not been spent.
    pub(crate) budget_spent: bool,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
    /// What cannot be told from the rest: which data centres disagree, where decoding stopped.
    pub(crate) hint: Option<String>,
    /// Those of the operation's scopes that the sign-in is known to lack.
    pub(crate) lacking: Vec<&'static str>,
    /// What a failed sign-in asks of its caller.
    pub(crate) sign_in: Option<TokenErrorKind>,
    pub(crate) organizations: Vec<OrganizationChoice>,
    pub(crate) source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Inner {
    /// An error before anything is known of it.
    pub(crate) fn new(kind: ErrorKind, operation: &'static str) -> Self {
        Self {
            kind,
            operation,
            path: None,
            host: None,
            status: None,
            api_error: None,
            retry_after: None,
            scopes: &[],
            alternatives: &[],
            idempotent: true,
            may_have_arrived: false,
            budget_spent: false,
            attempts: 0,
            elapsed: Duration::ZERO,
            hint: None,
            lacking: Vec::new(),
            sign_in: None,
            organizations: Vec::new(),
            source: None,
        }
    }
}

/// What kind of failure a call met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// There is no token to send: see [`Error::token_error`]. Nothing was done. Where Zoho refused a token
    /// that cannot be refreshed, [`Error::status`] and [`Error::code`] say how.
    NoToken,
    /// The product refused the token, and another one after it. Nothing was done. [`Error::needs_reconnect`]
    /// where no product takes the user's tokens; else the user may not use this one.
    TokenRejected,
    /// The token lacks one of [`Error::missing_scopes`]. Nothing was done.
    MissingScope,
    /// The user may not do this, or Desk knows no such id. Nothing was done.
    Denied,
    /// A proxy or firewall answered in Zoho's place. Nothing was done.
    Proxy,
    /// Too many calls, for longer than the policy waits. Nothing was done.
    RateLimited,
    /// The allowance of the day or window is used up. Nothing was done. [`Error::retry_after`] says when it
    /// is renewed where Zoho said so; CRM's, of the last 24 hours, has no such time.
    QuotaExhausted,
    /// Zoho was out of order (5xx), and the request may have been carried out; or it did not take the request
    /// on (408, 421, 425): [`Error::may_have_arrived`] tells the two apart.
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
    /// The response is larger than the client takes. The request was carried out.
    TooLarge,
    /// The settings of the program do not fit. Nothing was sent.
    Setup,
    /// The user, or Zoho on the consent page, said no to a sign-in.
    SignInDenied,
    /// Signing in, refreshing, revoking or storing failed: [`Error::downcast_ref`] gives the error of
    /// `zoho-auth`, which has kinds of its own.
    Auth,
    /// The sign-in was begun for another user than it is completed for. Nothing was stored.
    WrongUser,
    /// The user belongs to no organisation of the product.
    NoOrganization,
    /// The user belongs to several organisations of the product: choose one of [`Error::organizations`].
    SeveralOrganizations,
    /// More items follow than the list gives: it ends after 2,000, 5,000 or 100,000 of them, or names no way to
    /// ask for more. [`Error::hint`] says which other way the operation has. The items before came whole.
    PaginationLimit,
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
            ErrorKind::NoToken | ErrorKind::TokenRejected => {
                self.token_error().is_some_and(TokenError::needs_reconnect)
            }
            ErrorKind::Auth => self.0.sign_in == Some(TokenErrorKind::Reconnect),
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
                let in_vain = self
                    .transport_error()
                    .is_some_and(TransportError::is_permanent);
                !in_vain && (self.0.idempotent || !self.0.may_have_arrived)
            }
            ErrorKind::Auth => matches!(
                self.0.sign_in,
                Some(
                    TokenErrorKind::Unavailable | TokenErrorKind::Throttled | TokenErrorKind::Store
                )
            ),
            _ => false,
        }
    }

    /// Whether the user, or Zoho on the consent page, said no to a sign-in.
    #[must_use]
    pub fn is_denied(&self) -> bool {
        self.0.kind == ErrorKind::SignInDenied
    }

    /// The scopes that the operation needs, when the token lacks one of them; empty otherwise. Zoho does not
    /// always say so: behind a 403 or 404 it is known from the scopes of the sign-in.
    #[must_use]
    pub fn missing_scopes(&self) -> &'static [&'static str] {
        if self.0.kind == ErrorKind::MissingScope || !self.0.lacking.is_empty() {
            self.0.scopes
        } else {
            &[]
        }
    }

    /// Returns the lists of scopes of which each is as good as [`missing_scopes`](Self::missing_scopes),
    /// when the token lacks a scope; empty otherwise. In them `{module}` means the module of the call.
    #[must_use]
    pub fn alternative_scopes(&self) -> &'static [&'static [&'static str]] {
        if self.0.kind == ErrorKind::MissingScope {
            self.0.alternatives
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

    /// The HTTP status of the last response, when there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// Zoho's own code, for example `INVALID_DATA`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0
            .api_error
            .as_ref()
            .map(ApiError::code)
            .filter(|c| !c.is_empty())
    }

    /// Zoho's own message.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.api_error.as_ref().map(ApiError::message)
    }

    /// Zoho's details: which field, which parameter, which limit.
    #[must_use]
    pub fn details(&self) -> Option<&Value> {
        self.0.api_error.as_ref().and_then(ApiError::details)
    }

    /// Those of Zoho's details that name something and are no data of the account: see [`ApiError::names`].
    #[must_use]
    pub fn names(&self) -> String {
        self.0
            .api_error
            .as_ref()
            .map(ApiError::names)
            .unwrap_or_default()
    }

    /// The operation's name, for example `crm.service_preferences.get`; empty when no call failed.
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
    /// [`RetryBudget`](crate::retry::RetryBudget) not been spent.
    #[must_use]
    pub fn is_budget_spent(&self) -> bool {
        self.0.budget_spent
    }

    /// What cannot be told from the rest: where a response could not be read, which data centres
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
