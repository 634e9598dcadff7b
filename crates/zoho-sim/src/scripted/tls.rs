//! TLS for a scripted server.

use std::io;
use std::sync::Arc;

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::CryptoProvider;
#[cfg(feature = "tls")]
use tokio_rustls::rustls::crypto::aws_lc_rs as compiled;
#[cfg(not(feature = "tls"))]
use tokio_rustls::rustls::crypto::ring as compiled;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// Returns an acceptor with this certificate and its private key, both in DER.
pub(super) fn acceptor(certificate: &[u8], key: &[u8]) -> io::Result<TlsAcceptor> {
    let certificate = CertificateDer::from(certificate.to_vec());
    let key = PrivateKeyDer::try_from(key.to_vec()).map_err(io::Error::other)?;
    let installed = CryptoProvider::get_default().cloned();
    let provider = installed.unwrap_or_else(|| Arc::new(compiled::default_provider()));
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|config| {
            config
                .with_no_client_auth()
                .with_single_cert(vec![certificate], key)
        })
        .map_err(io::Error::other)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}
