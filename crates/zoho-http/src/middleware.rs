//! Middleware: code that runs on every attempt, such as further headers or auditing.

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::operation::Operation;
use crate::transport::TransportError;

/// Code that runs before and after every attempt. Both methods do nothing by default. They run within the call: spawn a
/// task for longer work.
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
    /// Called before an attempt is sent.
    fn before(&self, attempt: &mut AttemptStart<'_>) {
        let _ = attempt;
    }

    /// Called after its response has arrived or the attempt has failed.
    fn after(&self, attempt: &AttemptEnd<'_>) {
        let _ = attempt;
    }
}

/// An attempt: its operation, its number and its host.
#[derive(Debug)]
pub struct Attempt<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) number: u32,
    pub(crate) host: &'a str,
}

impl Attempt<'_> {
    /// Returns the operation.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns the number of the attempt within the call, from 1.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Returns the host that it is sent to.
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
    /// Sets a header; returns whether it was set. `Authorization` cannot be set: it belongs to the token source.
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

/// A finished attempt.
#[derive(Debug)]
pub struct AttemptEnd<'a> {
    pub(crate) attempt: Attempt<'a>,
    pub(crate) elapsed: Duration,
    pub(crate) outcome: Result<(StatusCode, &'a HeaderMap), &'a TransportError>,
}

impl AttemptEnd<'_> {
    /// Returns the duration of the attempt; for a streamed response, until its headers arrived.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Returns the status, if there is a response.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.outcome.as_ref().ok().map(|(status, _)| *status)
    }

    /// Returns the response's headers, if there is a response.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.outcome.as_ref().ok().map(|(_, headers)| *headers)
    }

    /// Returns the error, if there is no response.
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
