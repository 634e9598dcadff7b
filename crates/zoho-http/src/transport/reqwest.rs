//! A transport over a `reqwest::Client` that the program has configured.

use std::time::Duration;

use async_trait::async_trait;
use futures_util::TryStreamExt;

use super::diagnosis::{self, Cause};
use super::{
    BodyStream, ConnectFailure, HttpRequest, Transport, TransportError, TransportErrorKind,
    Trusted, unprocessed,
};

/// [`Transport`] over a `reqwest::Client` that is configured elsewhere: its proxy, certificates, pool and DNS.
#[derive(Debug, Clone)]
pub struct ReqwestTransport(reqwest::Client);

impl ReqwestTransport {
    /// Returns a transport that sends with `client`.
    ///
    /// The client must not follow redirects (`redirect(Policy::none())`): the token would be sent to wherever the
    /// response points. It should not retry either (`retry(reqwest::retry::never())`): reqwest sends requests that
    /// HTTP/2 servers refuse again by itself, outside limits, budget and spans. Your own TLS configuration uses HTTP/2
    /// only if its `alpn_protocols` contain `h2`.
    ///
    /// ```
    /// # #[cfg(feature = "tls")] {
    /// use std::sync::Arc;
    /// use zoho_http::Http;
    /// use zoho_http::transport::ReqwestTransport;
    ///
    /// # fn example(client: reqwest::ClientBuilder) -> Result<Http, Box<dyn std::error::Error>> {
    /// let client = client
    ///     .redirect(reqwest::redirect::Policy::none())
    ///     .retry(reqwest::retry::never())
    ///     .build()?;
    /// let transport = Arc::new(ReqwestTransport::from_client(client));
    /// let http = Http::builder().transport(transport).build()?;
    /// # Ok(http) }
    /// # }
    /// ```
    #[must_use]
    pub fn from_client(client: reqwest::Client) -> Self {
        Self(client)
    }
}

#[async_trait]
impl Transport for ReqwestTransport {
    async fn send(
        &self,
        request: HttpRequest,
        _timeout: Duration,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        let response = self.0.execute(for_reqwest(request)).await;
        let mut response = response.map_err(no_response)?;
        let (status, version) = (response.status(), response.version());
        let headers = std::mem::take(response.headers_mut());
        let body: BodyStream = Box::pin(response.bytes_stream().map_err(failure));
        let mut received = http::Response::new(body);
        *received.status_mut() = status;
        *received.version_mut() = version;
        *received.headers_mut() = headers;
        Ok(received)
    }
}

fn for_reqwest(request: HttpRequest) -> reqwest::Request {
    let mut sent = reqwest::Request::new(request.method, request.url);
    *sent.headers_mut() = request.headers;
    if !request.body.is_empty() {
        *sent.body_mut() = Some(match request.body.bytes() {
            Some(bytes) => bytes.clone().into(),
            None => reqwest::Body::wrap_stream(request.body.into_stream()),
        });
    }
    sent
}

/// Returns the error of a request without a response, with its cause.
fn no_response(e: reqwest::Error) -> TransportError {
    if let Some(unprocessed) = unprocessed::of(&e) {
        return unprocessed.error(e.without_url());
    }
    let is_timeout = e.is_timeout();
    let lost = failure(e);
    if lost.kind() != TransportErrorKind::Connect {
        return lost;
    }
    let stopped_by = match diagnosis::of(&lost, Trusted::Own) {
        Cause::Known(known) => known,
        Cause::RefusedByProxy => ConnectFailure::ProxyRefused(None),
        Cause::Unknown if is_timeout => ConnectFailure::TimedOut,
        Cause::Unknown => return lost,
    };
    lost.because(stopped_by)
}

fn failure(e: reqwest::Error) -> TransportError {
    let kind = if e.is_connect() {
        TransportErrorKind::Connect
    } else if e.is_builder() {
        TransportErrorKind::Invalid
    } else if e.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Interrupted
    };
    // The URL may contain what the caller requested, and must not be printed.
    TransportError::new(kind, e.without_url())
}
