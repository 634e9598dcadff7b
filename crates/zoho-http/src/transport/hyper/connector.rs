//! Connections: the route to the host, then TLS, within a time limit.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use hyper_util::client::proxy::matcher::Matcher;
use rustls::ClientConfig;
use tower_service::Service;

use super::route::{Route, Routed};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

type Error = Box<dyn std::error::Error + Send + Sync>;

/// Connects to hosts, through a proxy if one is set for them.
#[derive(Debug, Clone)]
pub(super) struct Connector(HttpsConnector<Route>);

impl Connector {
    pub(super) fn new(tls: ClientConfig, proxies: Arc<Matcher>) -> Self {
        let mut to_proxies = tls.clone();
        // HTTP/1.1 is used with a proxy.
        to_proxies.alpn_protocols.clear();
        let route = Route::new(Arc::new(to_proxies), proxies);
        Self(HttpsConnector::from((route, Arc::new(tls))))
    }
}

impl Service<Uri> for Connector {
    type Response = MaybeHttpsStream<Routed>;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Error>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.0.poll_ready(cx)
    }

    fn call(&mut self, target: Uri) -> Self::Future {
        let connecting = self.0.call(target);
        Box::pin(async move {
            match tokio::time::timeout(CONNECT_TIMEOUT, connecting).await {
                Ok(connected) => connected,
                Err(late) => Err(io::Error::new(io::ErrorKind::TimedOut, late).into()),
            }
        })
    }
}
