//! The error of sign-ins and connections.

use std::fmt;
use std::time::Duration;

use zoho_http::data_center::UntrustedHost;
use zoho_http::token::{TokenError, TokenErrorKind};

use crate::store::error::{StoreError, StoreErrorKind};

/// Error of a sign-in, refresh or revocation. Its size is one pointer.
///
/// Neither `Display` nor `Debug` shows a token, secret or authorisation code.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: String,
    code: Option<String>,
    retry_after: Option<Duration>,
    /// Number of token requests that Zoho may have answered without the response arriving.
    lost: u32,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
    /// Whether a retry is useless until a certificate, a proxy or a setting is corrected.
    in_vain: bool,
    /// Whether the message contains that of the source.
    says_source: bool,
}

/// The kind of an [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The user, or Zoho on the consent page, refused access.
    Denied,
    /// The callback's `state` does not match the login: the callback belongs to another sign-in.
    StateMismatch,
    /// The callback URL lacks a required parameter.
    InvalidCallback,
    /// The login was begun for another connection id. Nothing was sent or stored.
    WrongUser,
    /// The login is older than [`OAuthClient::max_login_age`](crate::OAuthClient::max_login_age). Nothing was sent:
    /// start the sign-in again.
    LoginExpired,
    /// A host does not belong to a trusted data centre. Nothing was sent to it or stored.
    UntrustedHost,
    /// The authorisation code was used already, has expired or belongs to another client. Start the sign-in again.
    InvalidCode,
    /// Zoho does not accept the client, secret, redirect URI or scope: correct the configuration.
    InvalidClient,
    /// A scope is unknown to Zoho, or there is none. Nothing was sent.
    InvalidScope,
    /// There is no connection, or its refresh token is missing, expired or revoked: the user has to sign in.
    NotConnected,
    /// Zoho issues no more tokens for a while: see [`Error::retry_after`].
    Throttled,
    /// The request to Zoho failed: a network error, or a fault of the server.
    Unavailable,
    /// Zoho's response contains no token.
    Unexpected,
    /// The token store failed.
    Store,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            code: None,
            retry_after: None,
            lost: 0,
            source: None,
            in_vain: false,
            says_source: false,
        }))
    }

    pub(crate) fn code_of(mut self, code: Option<&str>) -> Self {
        self.0.code = code.map(str::to_owned);
        self
    }

    pub(crate) fn after(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }

    pub(crate) fn in_vain(mut self, in_vain: bool) -> Self {
        self.0.in_vain = in_vain;
        self
    }

    pub(crate) fn lost(mut self, requests: u32) -> Self {
        self.0.lost = requests;
        self
    }

    pub(crate) fn lost_requests(&self) -> u32 {
        self.0.lost
    }

    pub(crate) fn because(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Creates an error with a source whose message is part of its own.
    pub(crate) fn saying(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        self.0.says_source = true;
        self.because(source)
    }

    pub(crate) fn untrusted(host: UntrustedHost) -> Self {
        Self::new(ErrorKind::UntrustedHost, host.to_string())
    }

    pub(crate) fn not_connected(id: &impl fmt::Display) -> Self {
        Self::new(
            ErrorKind::NotConnected,
            format!("`{id}` is not connected to Zoho: send the user to sign in"),
        )
    }

    /// Returns the kind of the failure.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns whether the user has to sign in (again).
    #[must_use]
    pub fn needs_reconnect(&self) -> bool {
        self.0.kind == ErrorKind::NotConnected
    }

    /// Returns whether the same call may succeed later without a change by a person.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            ErrorKind::Throttled | ErrorKind::Unavailable => !self.0.in_vain,
            // A store that is down comes up again. Content that cannot be read, or a missing function, does not.
            ErrorKind::Store => self
                .downcast_ref::<StoreError>()
                .map(StoreError::kind)
                .is_none_or(|kind| matches!(kind, StoreErrorKind::Failed | StoreErrorKind::Stale)),
            _ => false,
        }
    }

    /// Returns the time to wait before the next try, if known.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Returns Zoho's error code, for example `invalid_code`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// Returns the underlying error if it is a `T`: [`StoreError`](crate::StoreError), or [`zoho_http::Error`] of a
    /// call to the accounts server.
    #[must_use]
    pub fn downcast_ref<T: std::error::Error + 'static>(&self) -> Option<&T> {
        self.0.source.as_deref()?.downcast_ref()
    }

    pub(crate) fn into_token_error(self) -> TokenError {
        let (kind, wait) = (self.token_error_kind(), self.0.retry_after);
        TokenError::because_of(kind, self.is_retryable(), wait, self)
    }

    /// Returns the kind of token error, by what the caller can do.
    fn token_error_kind(&self) -> TokenErrorKind {
        match self.0.kind {
            ErrorKind::NotConnected => TokenErrorKind::Reconnect,
            ErrorKind::Throttled => TokenErrorKind::Throttled,
            ErrorKind::Unavailable => TokenErrorKind::Unavailable,
            ErrorKind::Store => TokenErrorKind::Store,
            _ => TokenErrorKind::Refused,
        }
    }
}

impl From<StoreError> for Error {
    fn from(e: StoreError) -> Self {
        Self::new(ErrorKind::Store, e.to_string()).saying(e)
    }
}

/// Lets `?` return errors of sign-ins and of calls as one type.
impl From<Error> for zoho_http::Error {
    fn from(e: Error) -> Self {
        if e.kind() == ErrorKind::WrongUser {
            return Self::new(zoho_http::ErrorKind::WrongUser, e.to_string());
        }
        let denied = e.kind() == ErrorKind::Denied;
        let kind = match e.token_error_kind() {
            TokenErrorKind::Unavailable | TokenErrorKind::Store if !e.is_retryable() => {
                TokenErrorKind::Refused
            }
            kind => kind,
        };
        let (code, wait) = (e.0.code.clone(), e.0.retry_after);
        let carrying = Self::of_sign_in(kind, e)
            .with_code(code.as_deref())
            .with_retry_after(wait);
        match denied {
            true => carrying.denied(),
            false => carrying,
        }
    }
}

impl From<StoreError> for zoho_http::Error {
    fn from(e: StoreError) -> Self {
        Error::from(e).into()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    /// Writes one sentence, as `main` prints it, or the single fields with `{:#?}`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("code", &self.0.code)
            .field("retry_after", &self.0.retry_after)
            .field("source", &self.0.source)
            .finish()
    }
}

impl std::error::Error for Error {
    /// Returns details that the message does not contain.
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let source = self.0.source.as_deref()?;
        match self.0.says_source {
            true => source.source(),
            false => Some(source),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_store_that_is_down_is_worth_another_try_and_one_that_is_broken_is_not() {
        let corrupt = || StoreError::corrupt("the table", "no JSON");
        let cases: [(&dyn Fn() -> StoreError, bool); 3] = [
            (&|| StoreError::new("no connection to the database"), true),
            (&StoreError::stale, true),
            (&corrupt, false),
        ];
        for (store_error, retryable) in cases {
            let e = Error::from(store_error());
            assert_eq!(e.is_retryable(), retryable, "{e}");
            let e = Error::from(store_error()).into_token_error();
            assert_eq!(e.kind(), TokenErrorKind::Store);
            assert_eq!(e.is_retryable(), retryable, "{e}");
            let e = zoho_http::Error::from(store_error());
            assert_eq!(e.is_retryable(), retryable, "{e}");
            assert!(!e.needs_reconnect(), "{e}");
        }
    }
}
