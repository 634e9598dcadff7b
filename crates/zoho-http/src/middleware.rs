//! Middleware: code that runs on every attempt, such as further headers or auditing.

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::operation::Operation;
use crate::transport::TransportError;

/// Is told of every attempt, before and after. Both methods do nothing by default. They run within the
/// call: hand longer work to a task of your own.
///
/// ```
/// use zoho_http::Http;
/// use zoho_http::middleware::{AttemptEnd, AttemptStart, Middleware};
///
/// #[derive(Debug)]
/// struct Audit;
///
/// impl Middleware for Audit {
///     fn before(&self, attempt: &mut AttemptStart<'_>) {
///         attempt.set_header("x-team", "billing");
///     }
///     fn after(&self, attempt: &AttemptEnd<'_>) {
///         println!("{} attempt {}: {:?}", attempt.operation().name(), attempt.number(), attempt.status());
///     }
/// }
///
/// let http = Http::builder().middleware(std::sync::Arc::new(Audit)).build()?;
/// # Ok::<(), zoho_http::Error>(())
/// ```
pub trait Middleware: fmt::Debug + Send + Sync {
    /// Before an attempt is sent.
    fn before(&self, attempt: &mut AttemptStart<'_>) {
        let _ = attempt;
    }

    /// After its response came, or failed to.
    fn after(&self, attempt: &AttemptEnd<'_>) {
        let _ = attempt;
    }
}

/// Which attempt it is: of which operation, and where it goes.
#[derive(Debug)]
pub struct Attempt<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) number: u32,
    pub(crate) host: &'a str,
}

impl Attempt<'_> {
    /// The operation.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Which attempt of the call it is, from 1.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The host it goes to.
    #[must_use]
    pub fn host(&self) -> &str {
        self.host
    }
}

/// An attempt that is about to be sent.
#[derive(Debug)]
pub struct AttemptStart<'a> {
    pub(crate) attempt: Attempt<'a>,
    pub(crate) headers: &'a mut HeaderMap,
}

impl AttemptStart<'_> {
    /// Sets a header; tells whether it could be. `Authorization` cannot: it is the token source's.
    pub fn set_header(&mut self, name: &str, value: &str) -> bool {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) if name != AUTHORIZATION => {
                self.headers.insert(name, value);
                true
            }
            _ => false,
        }
    }
}

impl<'a> Deref for AttemptStart<'a> {
    type Target = Attempt<'a>;

    fn deref(&self) -> &Attempt<'a> {
        &self.attempt
    }
}

/// An attempt that is over.
#[derive(Debug)]
pub struct AttemptEnd<'a> {
    pub(crate) attempt: Attempt<'a>,
    pub(crate) elapsed: Duration,
    pub(crate) outcome: Result<(StatusCode, &'a HeaderMap), &'a TransportError>,
}

impl AttemptEnd<'_> {
    /// How long it took; for a response that is read as it comes, until its headers were there.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// The status, when a response came.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.outcome.as_ref().ok().map(|(status, _)| *status)
    }

    /// The response's headers, when a response came.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.outcome.as_ref().ok().map(|(_, headers)| *headers)
    }

    /// How it failed, when no response came.
    #[must_use]
    pub fn error(&self) -> Option<&TransportError> {
        self.outcome.as_ref().err().copied()
    }
}

impl<'a> Deref for AttemptEnd<'a> {
    type Target = Attempt<'a>;

    fn deref(&self) -> &Attempt<'a> {
        &self.attempt
    }
}
