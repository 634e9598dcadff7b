//! TLS, HTTP/2, compression and proxies against real servers on loopback.

mod decoding;
mod first_calls;
mod outcomes;
mod protocol;
mod proxies;
mod server;

use std::sync::Arc;

use hyper_util::client::proxy::matcher::Matcher;
use rustls::RootCertStore;
use rustls::client::WebPkiServerVerifier;
use server::Server;

use super::{HyperTransport, tls};
use crate::transport::Trusted;

/// Returns the default transport, except that it trusts only the certificate of `server`.
fn transport_to(server: &Server) -> HyperTransport {
    let (mut tls, _) = tls::configuration().unwrap();
    let mut roots = RootCertStore::empty();
    roots.add(server.certificate.clone()).unwrap();
    let provider = Arc::clone(tls.crypto_provider());
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider);
    let verifier = verifier.build().unwrap();
    tls.dangerous().set_certificate_verifier(verifier);
    HyperTransport::over(tls, Trusted::Own, Matcher::from_system())
}
