//! The route to a host: direct, or through a proxy.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use http::uri::Scheme;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use tokio::net::TcpStream;
use tower_service::Service;

use super::proxy;

/// The time for which a connection is silent before the system sends a keep-alive probe, and the time between two
/// probes.
const KEEPALIVE: Duration = Duration::from_secs(15);
/// The maximum number of probes without a response.
const KEEPALIVE_RETRIES: u32 = 3;
/// The maximum time for which sent data may stay unacknowledged.
#[cfg(target_os = "linux")]
const UNACKNOWLEDGED: Duration = Duration::from_secs(30);

type Error = Box<dyn std::error::Error + Send + Sync>;
type Stream = MaybeHttpsStream<TokioIo<TcpStream>>;

/// Opens connections to hosts or to the proxies that are set for them.
#[derive(Debug, Clone)]
pub(super) struct Route {
    /// To hosts, and to proxies with and without TLS.
    connector: HttpsConnector<HttpConnector>,
    proxies: Arc<Matcher>,
}

impl Route {
    /// Returns a route that uses `tls` with proxies that require TLS.
    pub(super) fn new(tls: Arc<ClientConfig>, proxies: Arc<Matcher>) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(KEEPALIVE));
        tcp.set_keepalive_interval(Some(KEEPALIVE));
        tcp.set_keepalive_retries(Some(KEEPALIVE_RETRIES));
        #[cfg(target_os = "linux")]
        tcp.set_tcp_user_timeout(Some(UNACKNOWLEDGED));
        Self {
            connector: HttpsConnector::from((tcp, tls)),
            proxies,
        }
    }

    async fn open(mut self, target: Uri) -> Result<Routed, Error> {
        let Some(proxy) = proxy::of(&self.proxies, &target) else {
            let stream = self.connector.call(without_tls(target)?).await?;
            return Ok(Routed::to_host(stream));
        };
        if target.scheme() != Some(&Scheme::HTTPS) {
            let stream = self.connector.call(proxy.uri().clone()).await?;
            return Ok(Routed {
                stream,
                is_to_proxy: true,
            });
        }
        let mut tunnel = Tunnel::new(proxy.uri().clone(), self.connector);
        if let Some(authorization) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(authorization.clone());
        }
        Ok(Routed::to_host(tunnel.call(target).await?))
    }
}

/// Returns the address of the same host and port without TLS, which is added on top.
fn without_tls(target: Uri) -> Result<Uri, http::Error> {
    if target.scheme() != Some(&Scheme::HTTPS) {
        return Ok(target);
    }
    let host = target.host().unwrap_or_default();
    let port = target.port_u16().unwrap_or(443);
    Uri::builder()
        .scheme(Scheme::HTTP)
        .authority(format!("{host}:{port}"))
        .path_and_query("/")
        .build()
}

impl Service<Uri> for Route {
    type Response = Routed;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Routed, Error>> + Send>>;

    fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        // Both have nothing to wait for.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, target: Uri) -> Self::Future {
        Box::pin(self.clone().open(target))
    }
}

/// A connection to a host, or to a proxy that requests are handed to.
#[derive(Debug)]
pub(super) struct Routed {
    stream: Stream,
    is_to_proxy: bool,
}

impl Routed {
    fn to_host(stream: Stream) -> Self {
        Self {
            stream,
            is_to_proxy: false,
        }
    }
}

impl Connection for Routed {
    fn connected(&self) -> Connected {
        self.stream.connected().proxy(self.is_to_proxy)
    }
}

impl Read for Routed {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl Write for Routed {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, bytes)
    }
}
