//! A server with TLS on loopback that counts its connections.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use h2::RecvStream;
use h2::server::SendResponse;
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use url::Url;

pub(super) type Tls = tokio_rustls::server::TlsStream<TcpStream>;

pub(super) struct Server {
    pub(super) url: Url,
    pub(super) certificate: CertificateDer<'static>,
    connections: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

impl Server {
    /// Serves each connection with `serve`, having offered the protocols of `alpn`.
    pub(super) async fn start<S, F>(alpn: &[&str], serve: S) -> Self
    where
        S: Fn(Tls) -> F + Send + Sync + 'static,
        F: Future<Output = ()> + Send + 'static,
    {
        Self::start_unless(alpn, || false, serve).await
    }

    /// Does the same, but closes a connection before its handshake if `is_closed` says so.
    pub(super) async fn start_unless<S, F>(
        alpn: &[&str],
        is_closed: impl Fn() -> bool + Send + 'static,
        serve: S,
    ) -> Self
    where
        S: Fn(Tls) -> F + Send + Sync + 'static,
        F: Future<Output = ()> + Send + 'static,
    {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let certificate = made.cert.der().clone();
        let key = PrivatePkcs8KeyDer::from(made.signing_key.serialize_der());
        let provider = crate::crypto_provider::chosen().unwrap();
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.clone()], key.into())
            .unwrap();
        config.alpn_protocols = alpn.iter().map(|name| name.as_bytes().to_vec()).collect();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let connections = Arc::new(AtomicUsize::new(0));
        let (count, serve) = (Arc::clone(&connections), Arc::new(serve));
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::Relaxed);
                if is_closed() {
                    continue;
                }
                let _ = stream.set_nodelay(true);
                let (accepting, serve) = (acceptor.accept(stream), Arc::clone(&serve));
                tokio::spawn(async move {
                    if let Ok(tls) = accepting.await {
                        serve(tls).await;
                    }
                });
            }
        });
        Self {
            url: format!("https://localhost:{port}/").parse().unwrap(),
            certificate,
            connections,
            task,
        }
    }

    /// Returns the number of connections accepted so far.
    pub(super) fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Reads a request's body to its end.
pub(super) async fn read(mut body: RecvStream) {
    while let Some(Ok(piece)) = body.data().await {
        let _ = body.flow_control().release_capacity(piece.len());
    }
}

/// Responds with 200 and a few bytes.
pub(super) fn answer(mut respond: SendResponse<Bytes>) {
    if let Ok(mut body) = respond.send_response(http::Response::new(()), false) {
        let _ = body.send_data(Bytes::from_static(b"fine"), true);
    }
}
