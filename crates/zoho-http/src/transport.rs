//! The transport: sends one HTTP request and returns its response.

#[cfg(feature = "hyper")]
mod diagnosis;
mod failure;
#[cfg(feature = "hyper")]
mod hyper;
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(feature = "hyper")]
mod unprocessed;

use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use futures_util::Stream;
use http::{HeaderMap, Method};
use url::Url;

use crate::body::Body;

#[cfg(feature = "hyper")]
pub use self::hyper::HyperTransport;
#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;
pub use failure::{ConnectFailure, Trusted};

/// A request in flight.
pub(crate) type Sending<'a> =
    Pin<Box<dyn Future<Output = Result<http::Response<BodyStream>, TransportError>> + Send + 'a>>;

/// The body of a response as a stream.
pub type BodyStream = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// A request as a [`Transport`] sends it: `http::Request` with a parsed URL.
#[non_exhaustive]
pub struct HttpRequest {
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub url: Url,
    /// The headers, including the access token.
    pub headers: HeaderMap,
    /// The body.
    pub body: Body,
}

impl HttpRequest {
    pub(crate) fn new(method: Method, url: Url, body: Body) -> Self {
        Self {
            method,
            url,
            headers: HeaderMap::new(),
            body,
        }
    }
}

impl TryFrom<HttpRequest> for http::Request<Body> {
    type Error = TransportError;

    fn try_from(request: HttpRequest) -> Result<Self, TransportError> {
        let uri = http::Uri::try_from(String::from(request.url))
            .map_err(|e| TransportError::new(TransportErrorKind::Invalid, e))?;
        let mut made = http::Request::new(request.body);
        *made.method_mut() = request.method;
        *made.uri_mut() = uri;
        *made.headers_mut() = request.headers;
        Ok(made)
    }
}

impl fmt::Debug for HttpRequest {
    /// Omits everything that the caller requests and sends.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpRequest")
            .field("method", &self.method)
            .field("host", &self.url.host_str())
            .finish_non_exhaustive()
    }
}

/// Sends one HTTP request. Retries, tokens and limits are in the layers above it.
///
/// An implementation must not follow redirects (the token would be sent along) and must not retry.
#[async_trait]
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends `request` and returns the response once its headers have arrived.
    ///
    /// The caller drops the exchange after `timeout` at the latest, both bodies included; a transport need not end it
    /// by itself.
    ///
    /// A streamed body is read while it is sent; if its length is known, the headers already contain `Content-Length`.
    ///
    /// # Errors
    /// Returns [`TransportError`], which says whether the request may have reached the server.
    async fn send(
        &self,
        request: HttpRequest,
        timeout: Duration,
    ) -> Result<http::Response<BodyStream>, TransportError>;
}

/// The kind of a [`TransportError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made (name lookup, refused, TLS, timeout while connecting): nothing was sent, so that any
    /// request is safe to retry. [`TransportError::connect_failure`] returns the cause.
    Connect,
    /// No response in time. The request may have been carried out.
    Timeout,
    /// The server says that it has not processed the request: over HTTP/2 it refused the stream (`REFUSED_STREAM`), or
    /// closed the connection (`GOAWAY`) before it processed it. Any request is safe to retry.
    /// [`TransportError::retry_after`] returns the wait that it asks for.
    Unprocessed,
    /// The connection broke after it was established. The request may have been carried out.
    Interrupted,
    /// The request is invalid. Nothing was sent.
    Invalid,
}

/// The error of a request without a complete response.
///
/// `Display` and `Debug` name the cause as far as it is known; the library's own error is the
/// [`source`](std::error::Error::source).
pub struct TransportError {
    kind: TransportErrorKind,
    stopped_by: Option<ConnectFailure>,
    wait: Option<Duration>,
    source: Box<dyn std::error::Error + Send + Sync>,
}

impl TransportError {
    /// Returns an error of `kind`. `source` must not contain the URL's query, headers or body.
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self {
            kind,
            stopped_by: None,
            wait: None,
            source: source.into(),
        }
    }

    /// Adds the cause of a failed connection.
    #[must_use]
    pub fn because(mut self, stopped_by: ConnectFailure) -> Self {
        self.stopped_by = Some(stopped_by);
        self
    }

    /// Adds the minimum wait before the request is sent again.
    #[must_use]
    pub fn with_retry_after(mut self, wait: Duration) -> Self {
        self.wait = Some(wait);
        self
    }

    /// Returns the kind of failure.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Returns the cause of a failed connection, for [`TransportErrorKind::Connect`] if known.
    #[must_use]
    pub fn connect_failure(&self) -> Option<ConnectFailure> {
        self.stopped_by
    }

    /// Returns the minimum wait before the request is sent again, if the server asks for one.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.wait
    }

    /// Returns whether the server may have received the request and carried it out.
    #[must_use]
    pub fn may_have_arrived(&self) -> bool {
        matches!(
            self.kind,
            TransportErrorKind::Timeout | TransportErrorKind::Interrupted
        )
    }

    /// Returns whether a retry would fail in the same way until something is reconfigured; the request is then not
    /// retried.
    #[must_use]
    pub fn is_permanent(&self) -> bool {
        match self.kind {
            TransportErrorKind::Invalid => true,
            TransportErrorKind::Connect => {
                self.stopped_by.is_some_and(ConnectFailure::is_permanent)
            }
            TransportErrorKind::Timeout
            | TransportErrorKind::Interrupted
            | TransportErrorKind::Unprocessed => false,
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection came about",
            TransportErrorKind::Timeout => "no answer came in time",
            TransportErrorKind::Interrupted => "the connection broke off",
            TransportErrorKind::Unprocessed => "the server has not processed the request",
            TransportErrorKind::Invalid => "the request cannot be sent",
        })?;
        match self.stopped_by {
            Some(stopped_by) => write!(f, ": {stopped_by}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for TransportError {
    /// Writes the sentence that `main` prints; `{:#?}` shows the single parts.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("TransportError")
            .field("kind", &self.kind)
            .field("stopped_by", &self.stopped_by)
            .field("wait", &self.wait)
            .field("source", &self.source)
            .finish()
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request() -> HttpRequest {
        let url = "https://www.zohoapis.eu/shop/v8/boxes?email=s3cret";
        let mut request = HttpRequest::new(Method::POST, url.parse().unwrap(), "s3cret".into());
        let token = "Zoho-oauthtoken s3cret".parse().unwrap();
        request.headers.insert("authorization", token);
        request
    }

    #[test]
    fn a_request_shows_where_it_goes_and_no_more() {
        let shown = format!("{:?}", request());
        assert!(shown.contains("POST") && shown.contains("www.zohoapis.eu"));
        assert!(!shown.contains("s3cret"), "{shown}");
    }

    #[test]
    fn other_libraries_take_it_too() {
        let made = http::Request::try_from(request()).unwrap();
        assert_eq!(made.method(), Method::POST);
        assert_eq!(made.uri().query(), Some("email=s3cret"));
        assert_eq!(made.headers().len(), 1);
        assert_eq!(made.body().bytes().map(|b| &b[..]), Some(&b"s3cret"[..]));
    }
}
