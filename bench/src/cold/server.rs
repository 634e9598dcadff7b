//! A server with TLS that counts its connections and answers every request with the same record.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::Result;
use h2::server::SendResponse;
use rustls::ServerConfig;
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::PrivatePkcs8KeyDer;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;
use zoho_http::clock::{Clock as _, SystemClock};
use zoho_http::external::Bytes;

use crate::overhead::records;

/// The one protocol that it offers.
#[derive(Debug, Clone, Copy)]
pub(super) enum Speaks {
    Http1,
    Http2,
}

/// It ends when this is dropped.
pub(super) struct Server {
    address: SocketAddr,
    certificate: String,
    connections: Arc<AtomicUsize>,
    accepting: JoinHandle<()>,
}

#[derive(Clone)]
struct Answers {
    body: Bytes,
    slow: Option<Duration>,
    /// Whether the first request has come, which is the slow one.
    has_begun: Arc<AtomicBool>,
}

impl Server {
    /// Starts on a port of the system's choice. The answer to the first of all requests takes `slow`.
    pub(super) async fn start(speaks: Speaks, slow: Option<Duration>) -> Result<Self> {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()])?;
        let key = PrivatePkcs8KeyDer::from(made.signing_key.serialize_der());
        let provider = Arc::new(aws_lc_rs::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(vec![made.cert.der().clone()], key.into())?;
        config.alpn_protocols = vec![match speaks {
            Speaks::Http1 => b"http/1.1".to_vec(),
            Speaks::Http2 => b"h2".to_vec(),
        }];
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let connections = Arc::new(AtomicUsize::new(0));
        let answers = Answers {
            body: records::one()?.into(),
            slow,
            has_begun: Arc::default(),
        };
        let count = Arc::clone(&connections);
        let accepting = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::Relaxed);
                let _ = stream.set_nodelay(true);
                let (accepting, answers) = (acceptor.accept(stream), answers.clone());
                tokio::spawn(async move {
                    let tls = accepting.await?;
                    match speaks {
                        Speaks::Http1 => http1(tls, answers).await,
                        Speaks::Http2 => http2(tls, answers).await,
                    }
                });
            }
        });
        Ok(Self {
            address,
            certificate: made.cert.pem(),
            connections,
            accepting,
        })
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its certificate, for `localhost`, in PEM.
    pub(super) fn certificate(&self) -> &str {
        &self.certificate
    }

    /// The number of connections accepted so far.
    pub(super) fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

impl Answers {
    async fn wait(&self) {
        if let Some(slow) = self.slow
            && !self.has_begun.swap(true, Ordering::Relaxed)
        {
            SystemClock::new().sleep(slow).await;
        }
    }
}

async fn http2(tls: TlsStream<TcpStream>, answers: Answers) -> Result<()> {
    let mut connection = h2::server::handshake(tls).await?;
    while let Some(accepted) = connection.accept().await {
        let (_, respond) = accepted?;
        let answers = answers.clone();
        tokio::spawn(async move {
            answers.wait().await;
            respond_with(respond, answers.body)
        });
    }
    Ok(())
}

fn respond_with(mut respond: SendResponse<Bytes>, body: Bytes) -> Result<()> {
    let response = http::Response::builder().header("content-type", "application/json");
    let mut sending = respond.send_response(response.body(())?, false)?;
    sending.send_data(body, true)?;
    Ok(())
}

async fn http1(mut tls: TlsStream<TcpStream>, answers: Answers) -> Result<()> {
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        answers.body.len()
    );
    let answer = [head.as_bytes(), &answers.body].concat();
    let mut read = Vec::new();
    loop {
        while !read.ends_with(b"\r\n\r\n") {
            if tls.read_buf(&mut read).await? == 0 {
                return Ok(());
            }
        }
        read.clear();
        answers.wait().await;
        tls.write_all(&answer).await?;
        tls.flush().await?;
    }
}
