//! The access token of a request, and where it comes from.

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

/// An access token, ready to send: its header value, its expiry and where it is valid.
///
/// Cheap to clone. `Debug` shows where it is valid and until when, never the token.
#[derive(Clone)]
pub struct Token(Arc<Inner>);

struct Inner {
    header: HeaderValue,
    secret: SecretString,
    expires_at: SystemTime,
    endpoints: Endpoints,
}

/// The text cannot be an access token: it has characters that an HTTP header cannot carry, or none.
#[derive(Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the access token is empty or has characters that an HTTP header cannot carry")]
pub struct InvalidToken;

zoho_types::debug_is_display!(InvalidToken);

impl Token {
    /// A token that is valid at `endpoints` until `expires_at`.
    ///
    /// # Errors
    /// [`InvalidToken`] when it is empty or cannot stand in a header.
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

    /// The value of the `Authorization` header, marked sensitive.
    #[must_use]
    pub fn header(&self) -> &HeaderValue {
        &self.0.header
    }

    /// The bare token.
    #[must_use]
    pub fn secret(&self) -> &SecretString {
        &self.0.secret
    }

    /// When Zoho stops taking it, if it does not die earlier.
    #[must_use]
    pub fn expires_at(&self) -> SystemTime {
        self.0.expires_at
    }

    /// Where it is valid.
    #[must_use]
    pub fn endpoints(&self) -> &Endpoints {
        &self.0.endpoints
    }

    /// Whether both are the same access token.
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

/// Gives the access token for each request. `zoho-auth` implements it over a stored connection;
/// implement it yourself to use a token service of your own.
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
    /// The token at hand, when it is valid for at least the source's margin. Every request takes this
    /// path first: no waiting, no allocation.
    fn current(&self) -> Option<Token>;

    /// Whose tokens these are. Clients of one account share what is known of Zoho's limits; where it is
    /// not told, each client keeps to itself.
    fn account(&self) -> Option<&str> {
        None
    }

    /// The organisation that the tokens are used for at `product` (`crm`, …), where the source knows it.
    /// Zoho's limits are the organisation's: accounts of one share them. Asked before calls until it is
    /// known, so it must not wait for anything.
    fn organization(&self, product: &str) -> Option<OrganizationId> {
        let _ = product;
        None
    }

    /// Whether the tokens are known to lack `scope`: then an error says so where Zoho does not. `false` where
    /// it is not known. Asked only about calls that failed; it must not wait for anything.
    fn lacks(&self, scope: &str) -> bool {
        let _ = scope;
        false
    }

    /// A token that is valid for at least the margin; refreshes it when it must.
    ///
    /// # Errors
    /// [`TokenError`] says whether to send the user to sign in, to try later, or what to mend.
    async fn token(&self) -> Result<Token, TokenError>;

    /// Whether `product` has refused `token` before, and another one is to be asked for
    /// ([`refresh`](Self::refresh)) instead of sending it there again. `false` by default. Asked before every
    /// request; it must not wait for anything.
    fn is_refused(&self, token: &Token, product: &str) -> bool {
        let _ = (token, product);
        false
    }

    /// Returns a token other than the one of `refusal`. One product's refusal says little about the
    /// others: they may go on with the refused token.
    ///
    /// A source to which it is all the same who refused begins with these two lines, the first of which
    /// had `rejected: &Token` before the refusals of products were told apart:
    ///
    /// ```text
    /// async fn refresh(&self, refusal: &Refusal<'_>) -> Result<Token, TokenError> {
    ///     let rejected = refusal.token();
    /// ```
    ///
    /// # Errors
    /// As for [`TokenSource::token`].
    async fn refresh(&self, refusal: &Refusal<'_>) -> Result<Token, TokenError>;

    /// Takes note that the product refused the token that [`refresh`](Self::refresh) gave because of its
    /// earlier refusal, so that another one is of no use to it for a while. By default nothing is noted.
    ///
    /// # Errors
    /// What the call that was refused fails with, as [`Error::token_error`](crate::Error::token_error)
    /// beside Zoho's own words: [`TokenErrorKind::Reconnect`] where only a new sign-in helps.
    async fn refused_again(&self, refusal: &Refusal<'_>) -> Result<(), TokenError> {
        let _ = refusal;
        Ok(())
    }
}

/// A token that Zoho refused, and where.
#[derive(Debug, Clone, Copy)]
pub struct Refusal<'a> {
    token: &'a Token,
    product: &'a str,
    host: &'a str,
}

impl<'a> Refusal<'a> {
    /// A refusal of `token` by a [product](crate::Product::name) at `host`.
    #[must_use]
    pub fn new(token: &'a Token, product: &'a str, host: &'a str) -> Self {
        Self {
            token,
            product,
            host,
        }
    }

    /// The token that was refused.
    #[must_use]
    pub fn token(&self) -> &'a Token {
        self.token
    }

    /// The name of the product that refused it: `crm`, `desk`, `accounts`, ….
    #[must_use]
    pub fn product(&self) -> &'a str {
        self.product
    }

    /// The host that refused it.
    #[must_use]
    pub fn host(&self) -> &'a str {
        self.host
    }
}

/// Always the same token: for scripts and tests that have one at hand. It cannot be refreshed.
#[derive(Debug, Clone)]
pub struct StaticToken(Token);

impl StaticToken {
    /// Serves `token` until Zoho refuses it.
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

/// Why there is no token, as far as a caller acts on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenErrorKind {
    /// The user has to sign in (again): never connected, or the refresh token is missing, dead or revoked.
    Reconnect,
    /// Zoho refused for a reason that signing in does not mend, such as wrong client credentials.
    Refused,
    /// Zoho could not be asked (network, server error): the same call may succeed later.
    Unavailable,
    /// Zoho gives no more tokens for a while.
    Throttled,
    /// The token store failed: when it is only out of reach, the same call may succeed later.
    Store,
    /// One product refuses the user's tokens, new ones too, and others are not known to: the user may
    /// not use this product, or not in this organisation. A new sign-in is unlikely to help.
    Rejected,
}

/// There is no valid token. Cheap to clone, so that all who waited for one refresh share its failure.
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
    /// The cause says it all.
    Cause(Box<dyn StdError + Send + Sync>),
}

impl TokenError {
    /// An error of `kind`; `message` says what happened and what to do, without any secret.
    #[must_use]
    pub fn new(kind: TokenErrorKind, message: impl Into<String>) -> Self {
        Self::with_details(kind, message, None, None)
    }

    /// The same with the time until the next try is worth making and the cause.
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

    /// An error of `kind` that says what `cause` says. [`source`](StdError::source) goes on behind it.
    /// `is_retryable` says whether trying again is of any use, for kinds with which it may be.
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

    /// What kind of failure it is.
    #[must_use]
    pub fn kind(&self) -> TokenErrorKind {
        self.0.kind
    }

    /// Whether the user has to sign in again.
    #[must_use]
    pub fn needs_reconnect(&self) -> bool {
        self.0.kind == TokenErrorKind::Reconnect
    }

    /// Whether the same call may succeed later without anybody's doing.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        let may_pass = matches!(
            self.0.kind,
            TokenErrorKind::Unavailable | TokenErrorKind::Throttled | TokenErrorKind::Store
        );
        may_pass && !self.0.in_vain
    }

    /// How long to wait before the next try, when it is known.
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
    /// The sentence, as `main` prints it; the single parts with `{:#?}`.
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
