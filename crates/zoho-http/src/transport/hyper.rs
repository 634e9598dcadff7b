//! The default transport: hyper with rustls, HTTP/2, gzip and brotli, a connection pool and the system's proxy.

mod connector;
mod decoding;
mod first_connection;
mod proxy;
mod request;
mod route;
#[cfg(test)]
mod tests;
mod tls;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use futures_util::TryStreamExt;
use http::Uri;
use http_body_util::BodyDataStream;
use hyper_util::client::legacy::{Client, Error};
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use super::diagnosis::{self, Cause};
use super::{
    BodyStream, ConnectFailure, HttpRequest, Sending, Transport, TransportError,
    TransportErrorKind, Trusted, unprocessed,
};
use crate::clock::SystemClock;
use connector::Connector;
use first_connection::{Hosts, IDLE, Observed, during};
use request::RequestBody;

/// The time for which an HTTP/2 connection is silent before the server is pinged.
const PING_AFTER: Duration = Duration::from_secs(20);
/// The timeout of the ping.
const PING_TIMEOUT: Duration = Duration::from_secs(10);

/// The default [`Transport`]: hyper's client, with TLS by rustls.
///
/// It uses HTTP/2 if the server supports it, gzip and brotli, a connection pool, and the proxy of the environment or
/// the system. It follows no redirects and retries nothing.
#[derive(Clone)]
pub struct HyperTransport {
    client: Client<Observed<Connector>, RequestBody>,
    first_connections: Arc<Hosts>,
    proxies: Arc<Matcher>,
    trusted: Trusted,
}

impl HyperTransport {
    /// Returns a transport that trusts the certificates of the system, or the bundled Mozilla roots if the system has
    /// none, and takes at most 10 s to connect.
    ///
    /// The crypto provider is the one that the program has installed, else that of the feature `tls` or `tls-ring`.
    /// None is installed.
    ///
    /// # Errors
    /// Returns [`TransportError`] of kind `Invalid` if there is no crypto provider.
    pub fn new() -> Result<Self, TransportError> {
        let (tls, trusted) = tls::configuration()?;
        Ok(Self::over(tls, trusted, Matcher::from_system()))
    }

    fn over(tls: rustls::ClientConfig, trusted: Trusted, proxies: Matcher) -> Self {
        let proxies = Arc::new(proxies);
        let connector = Connector::new(tls, Arc::clone(&proxies));
        let client = Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE)
            .http2_keep_alive_interval(PING_AFTER)
            .http2_keep_alive_timeout(PING_TIMEOUT)
            .http2_keep_alive_while_idle(false)
            .build(Observed::new(connector));
        Self {
            client,
            first_connections: Arc::new(Hosts::new(Arc::new(SystemClock::new()))),
            proxies,
            trusted,
        }
    }
}

impl fmt::Debug for HyperTransport {
    /// Omits the proxies, whose addresses may contain passwords.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HyperTransport")
            .field("trusted", &self.trusted)
            .finish_non_exhaustive()
    }
}

impl Transport for HyperTransport {
    // Written out, as `#[async_trait]` would: the request is handed on before there is a future that would
    // have to carry it.
    fn send<'a, 'f>(&'a self, request: HttpRequest, _timeout: Duration) -> Sending<'f>
    where
        'a: 'f,
        Self: 'f,
    {
        let host = self.first_connections.of(&request.url).cloned();
        let request = match request::for_hyper(request, &self.proxies) {
            Ok(request) => request,
            Err(invalid) => return Box::pin(std::future::ready(Err(invalid))),
        };
        let target = request.uri().clone();
        let sending = self.client.request(request);
        let Some(host) = host else {
            return Box::pin(async move {
                match sending.await {
                    Ok(response) => Ok(received(response)),
                    Err(e) => Err(Box::pin(self.no_response(e, &target)).await),
                }
            });
        };
        Box::pin(async move {
            let leader = match host.is_open() {
                true => None,
                // Apart, as few calls need it.
                false => Box::pin(host.turn()).await,
            };
            let response = match during(Arc::clone(&host), sending).await {
                Ok(response) => response,
                Err(e) => {
                    // The next call leads while this one finds out the reason.
                    if let Some(leader) = leader {
                        leader.failed();
                    }
                    return Err(Box::pin(self.no_response(e, &target)).await);
                }
            };
            host.answered(response.version() == http::Version::HTTP_2);
            if let Some(leader) = leader {
                leader.served();
            }
            Ok(received(response))
        })
    }
}

/// Returns the response with its body as a stream, decompressed.
fn received(response: http::Response<hyper::body::Incoming>) -> http::Response<BodyStream> {
    let (mut head, body) = response.into_parts();
    let body = BodyDataStream::new(body);
    let body: BodyStream = match decoding::take(&mut head.headers) {
        None => Box::pin(body.map_err(interrupted)),
        Some(coding) => decoding::decoded(body, coding),
    };
    http::Response::from_parts(head, body)
}

fn interrupted(e: hyper::Error) -> TransportError {
    let kind = match diagnosis::is_timeout(&e) {
        true => TransportErrorKind::Timeout,
        false => TransportErrorKind::Interrupted,
    };
    TransportError::new(kind, e)
}

impl HyperTransport {
    /// Returns the error of a request without a response, with its cause.
    async fn no_response(&self, e: Error, target: &Uri) -> TransportError {
        if let Some(unprocessed) = unprocessed::of(&e) {
            return unprocessed.error(e);
        }
        let is_timeout = diagnosis::is_timeout(&e);
        let kind = match e.is_connect() {
            true => TransportErrorKind::Connect,
            false if is_timeout => TransportErrorKind::Timeout,
            false => TransportErrorKind::Interrupted,
        };
        let lost = TransportError::new(kind, e);
        if kind != TransportErrorKind::Connect {
            return lost;
        }
        let stopped_by = match diagnosis::of(&lost, self.trusted) {
            Cause::Known(known) => known,
            Cause::RefusedByProxy => {
                ConnectFailure::ProxyRefused(proxy::refusal(&self.proxies, target).await)
            }
            Cause::Unknown if is_timeout => ConnectFailure::TimedOut,
            Cause::Unknown => return lost,
        };
        lost.because(stopped_by)
    }
}
