//! The ready-made transport: reqwest with rustls, HTTP/2, gzip and brotli, a connection pool and the
//! system's proxy.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use async_trait::async_trait;
use futures_util::TryStreamExt;
use http::Uri;
use http::uri::{Authority, Scheme};
use url::{Host, Url};

use super::{BodyStream, Transport, TransportError, TransportErrorKind};
use crate::Body;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// [`Transport`] over a `reqwest::Client`.
#[derive(Debug, Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    /// For hosts on this machine, which no proxy has any business with.
    local: reqwest::Client,
    bases: Arc<Bases>,
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
            bases: Arc::default(),
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
            bases: Arc::default(),
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

#[async_trait]
impl Transport for ReqwestTransport {
    async fn send(
        &self,
        request: http::Request<Body>,
        _timeout: Duration,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        let request = self.bases.for_reqwest(request)?;
        let client = match request.url().host() {
            Some(Host::Ipv4(ip)) if ip.is_loopback() => &self.local,
            Some(Host::Ipv6(ip)) if ip.is_loopback() => &self.local,
            Some(Host::Domain("localhost")) => &self.local,
            _ => &self.client,
        };
        let mut answer = client.execute(request).await.map_err(failure)?;
        let mut response = http::Response::new(());
        *response.status_mut() = answer.status();
        *response.headers_mut() = std::mem::take(answer.headers_mut());
        let body: BodyStream = Box::pin(answer.bytes_stream().map_err(failure));
        Ok(response.map(|()| body))
    }
}

/// The hosts that were asked before, as URLs. Every call passes here, and half of what parsing a URL costs is
/// its host.
#[derive(Debug, Default)]
struct Bases(RwLock<Vec<Base>>);

/// Scheme, host and port, as they are compared and as a URL.
#[derive(Debug)]
struct Base {
    scheme: Option<Scheme>,
    authority: Option<Authority>,
    url: Url,
}

impl Base {
    fn is_of(&self, uri: &Uri) -> bool {
        self.authority.as_ref() == uri.authority() && self.scheme.as_ref() == uri.scheme()
    }
}

/// Beyond so many hosts they are not worth looking through.
const BASES: usize = 16;

impl Bases {
    /// The same request for reqwest, whose own conversion copies and parses the whole URL.
    fn for_reqwest(
        &self,
        request: http::Request<Body>,
    ) -> Result<reqwest::Request, TransportError> {
        let (parts, body) = request.into_parts();
        let mut request = reqwest::Request::new(parts.method, self.url(&parts.uri)?);
        *request.headers_mut() = parts.headers;
        if !body.is_empty() {
            *request.body_mut() = Some(match body.bytes() {
                Some(bytes) => bytes.clone().into(),
                None => reqwest::Body::wrap_stream(body.into_stream()),
            });
        }
        Ok(request)
    }

    fn url(&self, uri: &Uri) -> Result<Url, TransportError> {
        let invalid = |e| TransportError::new(TransportErrorKind::Invalid, e);
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        // Anything else would not be read as a path alone: two slashes at its start make a host of it.
        if !path.starts_with('/') || path[1..].starts_with(['/', '\\']) {
            return Url::parse(&uri.to_string()).map_err(invalid);
        }
        {
            let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
            if let Some(base) = known.iter().find(|base| base.is_of(uri)) {
                let from_here = Url::options().base_url(Some(&base.url)).parse(path);
                return from_here.map_err(invalid);
            }
        }
        let url = Url::parse(&uri.to_string()).map_err(invalid)?;
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if known.len() < BASES && !known.iter().any(|base| base.is_of(uri)) {
            // Without what was asked for.
            let mut base = url.clone();
            base.set_path("/");
            base.set_query(None);
            known.push(Base {
                scheme: uri.scheme().cloned(),
                authority: uri.authority().cloned(),
                url: base,
            });
        }
        Ok(url)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_url_is_the_same_whether_its_host_was_asked_before_or_not() {
        let bases = Bases::default();
        for text in [
            "https://www.zohoapis.eu/crm/v8/Leads?fields=Last_Name%2CEmail&page=2",
            "https://www.zohoapis.eu/",
            "https://www.zohoapis.eu/crm/v8/a%2Fb%3Fc/d+e?x=%C3%A9&y=a:b",
            "https://www.zohoapis.eu//evil.example/a",
            "https://www.zohoapis.eu/\\evil.example/a",
            "https://www.zohoapis.eu/a:b/http://c",
            "https://www.zohoapis.eu?x=1",
            "https://www.zohoapis.eu:8443/a",
            "http://www.zohoapis.eu/a",
            "http://127.0.0.1:8080/zoho/crm?x",
            "http://[::1]:80/a",
        ] {
            let uri: Uri = text.parse().unwrap();
            let expected = Url::parse(text).unwrap();
            for _ in 0..2 {
                assert_eq!(bases.url(&uri).unwrap(), expected);
            }
        }
    }
}
