//! The ready-made transport: reqwest with rustls, HTTP/2, gzip and brotli, a connection pool and the
//! system's proxy.

mod cause;
mod proxy;

use std::fmt;
use std::time::Duration;

use futures_util::TryStreamExt;
use url::{Host, Url};

use super::{
    BodyStream, ConnectFailure, HttpRequest, Sending, Transport, TransportError,
    TransportErrorKind, Trusted,
};
use cause::Cause;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// [`Transport`] over a `reqwest::Client`.
#[derive(Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    /// For hosts on this machine, which no proxy has any business with.
    local: reqwest::Client,
    trusted: Trusted,
    /// The proxy for TLS, where the environment names it.
    proxy: Option<Url>,
}

impl ReqwestTransport {
    /// A client with our settings: TLS by rustls and the certificates the system trusts (the
    /// bundled Mozilla roots where the system has none), no redirects, 10 s to connect.
    ///
    /// # Errors
    /// [`TransportError`] of kind `Invalid` when the system's settings, such as a proxy, cannot be used.
    pub fn new() -> Result<Self, TransportError> {
        let (tls, trusted) = tls()?;
        let build = |proxied: bool| {
            let builder = reqwest::Client::builder()
                .tls_backend_preconfigured(tls.clone())
                .redirect(reqwest::redirect::Policy::none())
                .connect_timeout(CONNECT_TIMEOUT)
                .retry(reqwest::retry::never());
            let builder = if proxied { builder } else { builder.no_proxy() };
            let built = builder.build();
            built.map_err(|e| TransportError::new(TransportErrorKind::Invalid, e.without_url()))
        };
        Ok(Self {
            client: build(true)?,
            local: build(false)?,
            trusted,
            proxy: proxy::of_environment(),
        })
    }

    /// A client that you have configured: proxy, certificates, pool, DNS.
    ///
    /// It must not follow redirects (`redirect(Policy::none())`): the token would go along to
    /// wherever the answer points.
    #[must_use]
    pub fn from_client(client: reqwest::Client) -> Self {
        Self {
            local: client.clone(),
            client,
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

fn tls() -> Result<(rustls::ClientConfig, Trusted), TransportError> {
    let invalid = |e: rustls::Error| TransportError::new(TransportErrorKind::Invalid, e);
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .map_err(invalid)?;
    // A bare container has no certificates of its own: that must not stop a program from starting.
    let named = named_authorities();
    let (builder, trusted) = match rustls_platform_verifier::Verifier::new(provider) {
        Ok(verifier) => (
            builder
                .dangerous()
                .with_custom_certificate_verifier(std::sync::Arc::new(verifier)),
            named.map_or(Trusted::System, Trusted::Variable),
        ),
        Err(_) => {
            if let Some(name) = named {
                tracing::warn!("`{name}` names no certificates that can be read");
            }
            let bundled = rustls::RootCertStore {
                roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
            };
            (
                builder.with_root_certificates(bundled),
                named.map_or(Trusted::Bundled, Trusted::UnusableVariable),
            )
        }
    };
    Ok((builder.with_no_client_auth(), trusted))
}

/// The variable of the environment that names the authorities to trust, where the system heeds it.
fn named_authorities() -> Option<&'static str> {
    let heeded = cfg!(all(
        unix,
        not(target_vendor = "apple"),
        not(target_os = "android")
    ));
    let mut names = ["SSL_CERT_FILE", "SSL_CERT_DIR"].into_iter();
    names.find(|name| heeded && std::env::var_os(name).is_some())
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
        let sending = client.execute(for_reqwest(request));
        Box::pin(async move {
            let mut answer = match sending.await {
                Ok(answer) => answer,
                // Apart, as few calls need it.
                Err(e) => return Err(Box::pin(self.no_answer(e)).await),
            };
            let (status, headers) = (answer.status(), std::mem::take(answer.headers_mut()));
            let body: BodyStream = Box::pin(answer.bytes_stream().map_err(failure));
            let mut response = http::Response::new(body);
            *response.status_mut() = status;
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
