//! The ready-made transport: reqwest with rustls, HTTP/2, gzip and brotli, a connection pool and the
//! system's proxy.

use std::time::Duration;

use futures_util::TryStreamExt;
use url::Host;

use super::{BodyStream, HttpRequest, Sending, Transport, TransportError, TransportErrorKind};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// [`Transport`] over a `reqwest::Client`.
#[derive(Debug, Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    /// For hosts on this machine, which no proxy has any business with.
    local: reqwest::Client,
}

impl ReqwestTransport {
    /// A client with our settings: TLS by rustls and the certificates the system trusts (the
    /// bundled Mozilla roots where the system has none), no redirects, 10 s to connect.
    ///
    /// # Errors
    /// [`TransportError`] of kind `Invalid` when the system's settings, such as a proxy, cannot be used.
    pub fn new() -> Result<Self, TransportError> {
        let tls = tls()?;
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
        }
    }
}

fn tls() -> Result<rustls::ClientConfig, TransportError> {
    let invalid = |e: rustls::Error| TransportError::new(TransportErrorKind::Invalid, e);
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .map_err(invalid)?;
    // A bare container has no certificates of its own: that must not stop a program from starting.
    let builder = match rustls_platform_verifier::Verifier::new(provider) {
        Ok(verifier) => builder
            .dangerous()
            .with_custom_certificate_verifier(std::sync::Arc::new(verifier)),
        Err(_) => builder.with_root_certificates(rustls::RootCertStore {
            roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
        }),
    };
    Ok(builder.with_no_client_auth())
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
            let mut answer = sending.await.map_err(failure)?;
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
