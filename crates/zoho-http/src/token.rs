//! The access token of a request, and its source.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};
use zoho_types::OrganizationId;

use crate::data_center::Endpoints;
use crate::error::source::source_behind;

/// An access token, ready to send: its header value, its expiry and the endpoints where it is valid.
///
/// Cheap to clone. `Debug` shows the endpoints and the expiry, never the token.
#[derive(Clone)]
pub struct Token(Arc<Inner>);

struct Inner {
    header: HeaderValue,
    secret: SecretString,
    expires_at: SystemTime,
    endpoints: Endpoints,
}

/// The error for a text that cannot be an access token: it is empty or has characters that an HTTP header cannot
/// contain.
#[derive(Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the access token is empty or has characters that an HTTP header cannot carry")]
pub struct InvalidToken;

zoho_types::debug_is_display!(InvalidToken);

impl Token {
    /// Returns a token that is valid at `endpoints` until `expires_at`.
    ///
    /// # Errors
    /// Returns [`InvalidToken`] if it is empty or cannot be sent in a header.
    pub fn new(
        secret: SecretString,
        expires_at: SystemTime,
        endpoints: Endpoints,
    ) -> Result<Self, InvalidToken> {
        let text = secret.expose_secret();
        if text.is_empty() || !text.bytes().all(|b| b.is_ascii_graphic()) {
            return Err(InvalidToken);
        }
        let mut header =
            HeaderValue::try_from(format!("Zoho-oauthtoken {text}")).map_err(|_| InvalidToken)?;
        header.set_sensitive(true);
        Ok(Self(Arc::new(Inner {
            header,
            secret,
            expires_at,
            endpoints,
        })))
    }

    /// Returns the value of the `Authorization` header, marked sensitive.
    #[must_use]
    pub fn header(&self) -> &HeaderValue {
        &self.0.header
    }

    /// Returns the bare token.
    #[must_use]
    pub fn secret(&self) -> &SecretString {
        &self.0.secret
    }

    /// Returns the time at which Zoho stops accepting it, unless it is revoked earlier.
    #[must_use]
    pub fn expires_at(&self) -> SystemTime {
        self.0.expires_at
    }

    /// Returns the endpoints where it is valid.
    #[must_use]
    pub fn endpoints(&self) -> &Endpoints {
        &self.0.endpoints
    }

    /// Returns whether both are the same access token.
    #[must_use]
    pub fn is_same(&self, other: &Token) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.header == other.0.header
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("expires_at", &self.0.expires_at)
            .field("endpoints", &self.0.endpoints)
            .finish_non_exhaustive()
    }
}

/// Provides the access token for each request. `zoho-auth` implements it for a stored connection; implement it yourself
/// to use your own token service.
///
/// ```
/// use async_trait::async_trait;
/// use zoho_http::token::{Refusal, TokenError, TokenErrorKind};
/// use zoho_http::{Token, TokenSource};
///
/// /// Tokens from a service of our own.
/// #[derive(Debug)]
/// struct Vault { latest: Token }
///
/// #[async_trait]
/// impl TokenSource for Vault {
///     fn current(&self) -> Option<Token> {
///         Some(self.latest.clone())
///     }
///     async fn token(&self) -> Result<Token, TokenError> {
///         Ok(self.latest.clone())
///     }
///     async fn refresh(&self, refusal: &Refusal<'_>) -> Result<Token, TokenError> {
///         let message = format!("{} refused the token, and the vault holds no newer one", refusal.product());
///         Err(TokenError::new(TokenErrorKind::Reconnect, message))
///     }
/// }
/// ```
#[async_trait]
pub trait TokenSource: fmt::Debug + Send + Sync {
    /// Returns the cached token if it is valid for at least the source's margin. Every request tries this first; it
    /// neither waits nor allocates.
    fn current(&self) -> Option<Token>;

    /// Returns the account that the tokens belong to. Clients of one account share what is known of Zoho's limits; with
    /// `None`, each client has its own limiter.
    fn account(&self) -> Option<&str> {
        None
    }

    /// Returns the organisation that the tokens are used for at `product` (`crm`, …), if the source knows it. Zoho's
    /// limits apply to the organisation: its accounts share them. Called before each call until it is known, so it must
    /// not block.
    fn organization(&self, product: &str) -> Option<OrganizationId> {
        let _ = product;
        None
    }

    /// Returns whether the tokens are known to lack `scope`; an error then says so even if Zoho does not. Returns
    /// `false` if unknown. Called only after calls that failed; it must not block.
    fn lacks(&self, scope: &str) -> bool {
        let _ = scope;
        false
    }

    /// Returns a token that is valid for at least the margin; refreshes it if necessary.
    ///
    /// # Errors
    /// Returns [`TokenError`], which says whether the user has to sign in, to try later, or what to fix.
    async fn token(&self) -> Result<Token, TokenError>;

    /// Returns whether `product` has refused `token` before; another one is then requested with
    /// [`refresh`](Self::refresh) instead of sending it there again. `false` by default. Called before every request;
    /// it must not block.
    fn is_refused(&self, token: &Token, product: &str) -> bool {
        let _ = (token, product);
        false
    }

    /// Returns a token other than the one of `refusal`. A refusal by one product says little about the others: they may
    /// continue to use the refused token.
    ///
    /// A source that does not distinguish the products that refuse begins with these two lines, the first of which had
    /// `rejected: &Token` before refusals were reported for each product:
    ///
    /// ```text
    /// async fn refresh(&self, refusal: &Refusal<'_>) -> Result<Token, TokenError> {
    ///     let rejected = refusal.token();
    /// ```
    ///
    /// # Errors
    /// Same as for [`TokenSource::token`].
    async fn refresh(&self, refusal: &Refusal<'_>) -> Result<Token, TokenError>;

    /// Records that the product refused the token that [`refresh`](Self::refresh) returned after its earlier refusal,
    /// so that another one would not help it for a while. By default nothing is recorded.
    ///
    /// # Errors
    /// Returns the error of the refused call, as [`Error::token_error`](crate::Error::token_error) in addition to
    /// Zoho's own message: [`TokenErrorKind::Reconnect`] if only a new sign-in helps.
    async fn refused_again(&self, refusal: &Refusal<'_>) -> Result<(), TokenError> {
        let _ = refusal;
        Ok(())
    }
}

/// A token that Zoho refused, with the product and the host that refused it.
#[derive(Debug, Clone, Copy)]
pub struct Refusal<'a> {
    token: &'a Token,
    product: &'a str,
    host: &'a str,
}

impl<'a> Refusal<'a> {
    /// Returns a refusal of `token` by a [product](crate::Product::name) at `host`.
    #[must_use]
    pub fn new(token: &'a Token, product: &'a str, host: &'a str) -> Self {
        Self {
            token,
            product,
            host,
        }
    }

    /// Returns the token that was refused.
    #[must_use]
    pub fn token(&self) -> &'a Token {
        self.token
    }

    /// Returns the name of the product that refused it: `crm`, `desk`, `accounts`, ….
    #[must_use]
    pub fn product(&self) -> &'a str {
        self.product
    }

    /// Returns the host that refused it.
    #[must_use]
    pub fn host(&self) -> &'a str {
        self.host
    }
}

/// A source that always returns the same token: for scripts and tests. The token cannot be refreshed.
#[derive(Debug, Clone)]
pub struct StaticToken(Token);

impl StaticToken {
    /// Returns a source of `token`, which is served until Zoho refuses it.
    #[must_use]
    pub fn new(token: Token) -> Self {
        Self(token)
    }
}

#[async_trait]
impl TokenSource for StaticToken {
    fn current(&self) -> Option<Token> {
        Some(self.0.clone())
    }

    async fn token(&self) -> Result<Token, TokenError> {
        Ok(self.0.clone())
    }

    async fn refresh(&self, _refusal: &Refusal<'_>) -> Result<Token, TokenError> {
        Err(TokenError::new(
            TokenErrorKind::Reconnect,
            "Zoho refused the access token, and it was given without a way to refresh it",
        ))
    }
}

/// The kind of a [`TokenError`], by which a caller decides what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenErrorKind {
    /// The user has to sign in (again): never connected, or the refresh token is missing, expired or revoked.
    Reconnect,
    /// Zoho refused for a reason that signing in does not fix, such as wrong client credentials.
    Refused,
    /// Zoho could not be reached (network, server error): the same call may succeed later.
    Unavailable,
    /// Zoho issues no more tokens for a while.
    Throttled,
    /// The token store failed: if it is only unreachable, the same call may succeed later.
    Store,
    /// One product refuses the user's tokens, including new ones, and other products are not known to: the user may not
    /// use this product, or not in this organisation. A new sign-in is unlikely to help.
    Rejected,
}

/// The error that there is no valid token. Cheap to clone, so that all callers that waited for one refresh share its
/// failure.
#[derive(Clone)]
pub struct TokenError(Arc<TokenFailure>);

struct TokenFailure {
    kind: TokenErrorKind,
    said: Said,
    retry_after: Option<Duration>,
    in_vain: bool,
}

enum Said {
    Message(String, Option<Box<dyn StdError + Send + Sync>>),
    /// The cause has the whole message.
    Cause(Box<dyn StdError + Send + Sync>),
}

impl TokenError {
    /// Returns an error of `kind` with `message`, which says what happened and what to do, and contains no secret.
    #[must_use]
    pub fn new(kind: TokenErrorKind, message: impl Into<String>) -> Self {
        Self::with_details(kind, message, None, None)
    }

    /// Returns the error with the cause and the time until another try may succeed.
    #[must_use]
    pub fn with_details(
        kind: TokenErrorKind,
        message: impl Into<String>,
        retry_after: Option<Duration>,
        source: Option<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self(Arc::new(TokenFailure {
            kind,
            said: Said::Message(message.into(), source),
            retry_after,
            in_vain: false,
        }))
    }

    /// Returns an error of `kind` with the message of `cause`. [`source`](StdError::source) continues after it.
    /// `is_retryable` sets whether another try may succeed, for the kinds that leave it open.
    pub fn because_of(
        kind: TokenErrorKind,
        is_retryable: bool,
        retry_after: Option<Duration>,
        cause: impl StdError + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(TokenFailure {
            kind,
            said: Said::Cause(Box::new(cause)),
            retry_after,
            in_vain: !is_retryable,
        }))
    }

    /// Returns the kind of failure.
    #[must_use]
    pub fn kind(&self) -> TokenErrorKind {
        self.0.kind
    }

    /// Returns whether the user has to sign in again.
    #[must_use]
    pub fn needs_reconnect(&self) -> bool {
        self.0.kind == TokenErrorKind::Reconnect
    }

    /// Returns whether the same call may succeed later without anyone's intervention.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        let may_pass = matches!(
            self.0.kind,
            TokenErrorKind::Unavailable | TokenErrorKind::Throttled | TokenErrorKind::Store
        );
        may_pass && !self.0.in_vain
    }

    /// Returns the time to wait before the next try, if known.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.said {
            Said::Message(message, _) => f.write_str(message),
            Said::Cause(cause) => fmt::Display::fmt(cause, f),
        }
    }
}

impl fmt::Debug for TokenError {
    /// Writes the sentence that `main` prints; `{:#?}` shows the single parts.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("TokenError")
            .field("kind", &self.0.kind)
            .field("message", &self.to_string())
            .field("retry_after", &self.0.retry_after)
            .field("source", &self.source())
            .finish()
    }
}

impl StdError for TokenError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.said {
            Said::Message(message, source) => source_behind(message, source.as_deref()?),
            Said::Cause(cause) => cause.source(),
        }
    }
}
