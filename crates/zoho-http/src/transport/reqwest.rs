//! The ready-made transport: reqwest with rustls, HTTP/2, gzip and brotli, a connection pool and the
//! system's proxy.

mod cause;
mod first_connection;
mod proxy;
#[cfg(test)]
mod tests;
mod tls;
mod unprocessed;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use futures_util::TryStreamExt;
use url::{Host, Url};

use super::{
    BodyStream, ConnectFailure, HttpRequest, Sending, Transport, TransportError,
    TransportErrorKind, Trusted,
};
use crate::SystemClock;
use cause::Cause;
use first_connection::{Hosts, IDLE, Observe, during};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long a connection of HTTP/2 is silent before the server is asked whether it is still there.
const PING_AFTER: Duration = Duration::from_secs(20);
/// How long that answer may take.
const PING_TIMEOUT: Duration = Duration::from_secs(10);

/// [`Transport`] over a `reqwest::Client`.
#[derive(Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    /// For hosts on this machine, which no proxy has any business with.
    local: reqwest::Client,
    trusted: Trusted,
    /// Of a client that was configured elsewhere nothing is known: its calls start at once.
    first_connections: Option<Arc<Hosts>>,
    /// The proxy for TLS, where the environment names it.
    proxy: Option<Url>,
}

impl ReqwestTransport {
    /// A client with our settings: TLS by rustls and the certificates the system trusts (the
    /// bundled Mozilla roots where the system has none), HTTP/2 where the server speaks it, no redirects, 10 s to
    /// connect.
    ///
    /// The provider of cryptography is the one that the program has installed, else that of the feature `tls`
    /// or `tls-ring`. None is installed.
    ///
    /// # Errors
    /// [`TransportError`] of kind `Invalid` when the system's settings, such as a proxy, cannot be used, or when
    /// there is no provider of cryptography.
    pub fn new() -> Result<Self, TransportError> {
        let (tls, trusted) = tls::configuration()?;
        Self::over(&tls, trusted)
    }

    fn over(tls: &rustls::ClientConfig, trusted: Trusted) -> Result<Self, TransportError> {
        let build = |proxied: bool| {
            let builder = reqwest::Client::builder()
                .tls_backend_preconfigured(tls.clone())
                .redirect(reqwest::redirect::Policy::none())
                .connect_timeout(CONNECT_TIMEOUT)
                .connector_layer(Observe)
                .pool_idle_timeout(IDLE)
                .http2_keep_alive_interval(PING_AFTER)
                .http2_keep_alive_timeout(PING_TIMEOUT)
                .http2_keep_alive_while_idle(false)
                .retry(reqwest::retry::never());
            let builder = if proxied { builder } else { builder.no_proxy() };
            let built = builder.build();
            built.map_err(|e| TransportError::new(TransportErrorKind::Invalid, e.without_url()))
        };
        Ok(Self {
            client: build(true)?,
            local: build(false)?,
            first_connections: Some(Arc::new(Hosts::new(Arc::new(SystemClock::new())))),
            trusted,
            proxy: proxy::of_environment(),
        })
    }

    /// A client that you have configured: proxy, certificates, pool, DNS.
    ///
    /// It must not follow redirects (`redirect(Policy::none())`): the token would go along to
    /// wherever the answer points. Let it not retry either (`retry(reqwest::retry::never())`): reqwest repeats
    /// what HTTP/2 servers refuse by itself, past limits, budget and spans. A TLS configuration of your own speaks
    /// HTTP/2 only when its `alpn_protocols` name `h2`.
    #[must_use]
    pub fn from_client(client: reqwest::Client) -> Self {
        Self {
            local: client.clone(),
            client,
            first_connections: None,
            trusted: Trusted::Own,
            proxy: None,
        }
    }
}

impl fmt::Debug for ReqwestTransport {
    /// Without the proxy, whose address may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReqwestTransport")
            .field("client", &self.client)
            .field("trusted", &self.trusted)
            .finish_non_exhaustive()
    }
}

impl Transport for ReqwestTransport {
    // Written out, as `#[async_trait]` would: the request is handed on before there is a future that would
    // have to carry it.
    fn send<'a, 'f>(&'a self, request: HttpRequest, _timeout: Duration) -> Sending<'f>
    where
        'a: 'f,
        Self: 'f,
    {
        let client = match request.url.host() {
            Some(Host::Ipv4(ip)) if ip.is_loopback() => &self.local,
            Some(Host::Ipv6(ip)) if ip.is_loopback() => &self.local,
            Some(Host::Domain("localhost")) => &self.local,
            _ => &self.client,
        };
        let hosts = self.first_connections.as_ref();
        let host = hosts.and_then(|hosts| hosts.of(&request.url)).cloned();
        let sending = during(host.clone(), client.execute(for_reqwest(request)));
        Box::pin(async move {
            let leader = match &host {
                // Apart, as few calls need it.
                Some(host) if !host.is_open() => Box::pin(host.turn()).await,
                _ => None,
            };
            let mut answer = match sending.await {
                Ok(answer) => answer,
                Err(e) => {
                    // The next call leads while this one looks for the reason.
                    if let Some(leader) = leader {
                        leader.failed();
                    }
                    return Err(Box::pin(self.no_answer(e)).await);
                }
            };
            if let Some(host) = &host {
                host.answered(answer.version() == http::Version::HTTP_2);
            }
            if let Some(leader) = leader {
                leader.served();
            }
            let (status, version) = (answer.status(), answer.version());
            let headers = std::mem::take(answer.headers_mut());
            let body: BodyStream = Box::pin(answer.bytes_stream().map_err(failure));
            let mut response = http::Response::new(body);
            *response.status_mut() = status;
            *response.version_mut() = version;
            *response.headers_mut() = headers;
            Ok(response)
        })
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

impl ReqwestTransport {
    /// A request that got no answer, with what stopped it.
    async fn no_answer(&self, e: reqwest::Error) -> TransportError {
        if let Some(said) = unprocessed::of(&e) {
            let lost = TransportError::new(TransportErrorKind::Unprocessed, e.without_url());
            return match said.wait {
                Some(wait) => lost.with_retry_after(wait),
                None => lost,
            };
        }
        let (target, is_late) = (e.url().cloned(), e.is_timeout());
        let lost = failure(e);
        if lost.kind() != TransportErrorKind::Connect {
            return lost;
        }
        let stopped_by = match cause::of(&lost, self.trusted) {
            Cause::Known(known) => known,
            Cause::RefusedByProxy => ConnectFailure::ProxyRefused(match (&self.proxy, &target) {
                (Some(proxy), Some(target)) => proxy::refusal(&self.local, proxy, target).await,
                _ => None,
            }),
            Cause::Unknown if is_late => ConnectFailure::TimedOut,
            Cause::Unknown => return lost,
        };
        lost.because(stopped_by)
    }
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
    // The URL may hold what the caller asked for: it is not ours to print.
    TransportError::new(kind, e.without_url())
}
