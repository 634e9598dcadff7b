//! The TLS configuration: provider, trusted certificates, protocols.

use std::sync::Arc;

use rustls::ClientConfig;

use crate::crypto_provider::{self, NoProvider};
use crate::transport::{TransportError, TransportErrorKind, Trusted};

/// Returns a TLS configuration that offers HTTP/2 and HTTP/1.1, and the authorities that it trusts.
///
/// It does not depend on reqwest's default: another crate of the program may turn on features that make that
/// native-tls, or a configuration that cannot select its provider.
pub(super) fn configuration() -> Result<(ClientConfig, Trusted), TransportError> {
    let invalid = |e: rustls::Error| TransportError::new(TransportErrorKind::Invalid, e);
    let provider = crypto_provider::chosen()
        .ok_or_else(|| TransportError::new(TransportErrorKind::Invalid, NoProvider))?;
    let builder = ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .map_err(invalid)?;
    // A bare container has no certificates: that must not stop a program from starting.
    let named = named_authorities();
    let (builder, trusted) = match rustls_platform_verifier::Verifier::new(provider) {
        Ok(verifier) => (
            builder
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(verifier)),
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
    let mut made = builder.with_no_client_auth();
    // reqwest adds it only to configurations that it makes itself.
    made.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok((made, trusted))
}

/// Returns the environment variable that names the authorities to trust, if the system supports it.
fn named_authorities() -> Option<&'static str> {
    let heeded = cfg!(all(
        unix,
        not(target_vendor = "apple"),
        not(target_os = "android")
    ));
    let mut names = ["SSL_CERT_FILE", "SSL_CERT_DIR"].into_iter();
    names.find(|name| heeded && std::env::var_os(name).is_some())
}
