//! TLS with a certificate made on the spot.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};
use zoho_sim::SimResponse;
use zoho_sim::scripted::{RequestPhase, ScriptedServer, Step};

use crate::support::GET;

async fn exchange(
    server: &ScriptedServer,
    trusted: Option<&CertificateDer<'static>>,
) -> std::io::Result<String> {
    let mut roots = RootCertStore::empty();
    if let Some(certificate) = trusted {
        roots.add(certificate.clone()).unwrap();
    }
    let provider = tokio_rustls::rustls::crypto::aws_lc_rs::default_provider();
    let config = ClientConfig::builder_with_provider(Arc::new(provider))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let stream = TcpStream::connect(server.address()).await?;
    let name = "127.0.0.1".try_into().unwrap();
    let mut stream = TlsConnector::from(Arc::new(config))
        .connect(name, stream)
        .await?;
    stream.write_all(GET.as_bytes()).await?;
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

#[tokio::test]
async fn only_a_client_that_trusts_the_certificate_gets_responses() {
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let (certificate, key) = (made.cert.der().clone(), made.signing_key.serialize_der());
    let builder = ScriptedServer::builder().tls(certificate.to_vec(), key);
    let server = builder.start().await.unwrap();
    assert_eq!(server.url().scheme(), "https");
    server.push(SimResponse::status(204));
    assert!(exchange(&server, None).await.is_err());
    assert_eq!(
        exchange(&server, Some(&certificate)).await.unwrap(),
        "HTTP/1.1 204"
    );
    server.push(Step::Reset(RequestPhase::After));
    assert!(exchange(&server, Some(&certificate)).await.is_err());
    assert_eq!((server.count(), server.connections()), (2, 3));
}

#[tokio::test]
async fn a_key_that_is_none_is_said_at_the_start() {
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let builder = ScriptedServer::builder().tls(made.cert.der().to_vec(), *b"no key");
    builder.start().await.unwrap_err();
}
