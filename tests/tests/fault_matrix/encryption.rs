//! TLS that fails: nothing of the request is ever sent.

use std::sync::Arc;

use rustls::crypto::aws_lc_rs;
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, RootCertStore};
use zoho_http::ErrorKind;
use zoho_http::clock::ManualClock;
use zoho_http::data_center::Endpoints;
use zoho_http::transport::ReqwestTransport;
use zoho_sim::scripted::{RequestPhase, ScriptedServer, Step};
use zoho_tests::start;

use crate::support::{Came, Expected, Of, World, again, fails, good, lost};

/// A server that speaks no TLS where TLS is asked for.
async fn plain() -> World {
    let mut world = World::new().await;
    let url = world.server.https_url();
    world.endpoints = Endpoints::custom("plain", &url, &url, &url, &url).unwrap();
    world
}

/// A server with an unsigned certificate.
async fn unknown() -> (World, CertificateDer<'static>) {
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let (certificate, key) = (made.cert.der().clone(), made.signing_key.serialize_der());
    let builder = ScriptedServer::builder().tls(certificate.to_vec(), key);
    let server = builder.start().await.unwrap();
    (World::on(server, ManualClock::at(start())), certificate)
}

fn no_tls() -> Expected {
    let says = "no connection came about: TLS broke off, or the port speaks none; nothing was carried out: \
                try later [after 4 attempts]";
    let fails = fails(ErrorKind::Transport, says).after(4, &[500, 1000, 2000]);
    fails.retryable()
}

/// No other try would meet another certificate.
fn untrusted() -> Expected {
    let says = "no connection came about: no authority that is trusted here signed the certificate of the host";
    fails(ErrorKind::Transport, says).seen(0)
}

/// No request came, and no token, only handshakes.
fn saw_nothing(came: &Came, handshakes: usize) {
    assert_eq!(came.server.received().len(), 0);
    assert_eq!(came.server.connections(), handshakes);
}

mod plain_text_where_tls_is_asked {
    use super::*;

    // The server counts the four handshakes, which are no requests, as begun.
    #[tokio::test]
    async fn get() {
        let came = plain().await.get(Of::Books).await;
        came.came_to(no_tls());
        saw_nothing(&came, 4);
    }

    #[tokio::test]
    async fn post() {
        let came = plain().await.post(Of::Books).await;
        came.came_to(no_tls());
        saw_nothing(&came, 4);
    }
}

mod a_certificate_that_nobody_signed {
    use super::*;

    #[tokio::test]
    async fn get() {
        let came = unknown().await.0.get(Of::Books).await;
        came.came_to(untrusted());
        saw_nothing(&came, 1);
    }

    #[tokio::test]
    async fn post() {
        let came = unknown().await.0.post(Of::Books).await;
        came.came_to(untrusted());
        saw_nothing(&came, 1);
    }
}

/// Once TLS is established, faults are what they are without it.
mod a_reset_under_tls {
    use super::*;

    async fn trusted() -> World {
        let (world, certificate) = unknown().await;
        let mut roots = RootCertStore::empty();
        roots.add(certificate).unwrap();
        let tls = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .no_proxy()
            .build();
        let transport = ReqwestTransport::from_client(client.unwrap());
        let world = world.meets([Step::Reset(RequestPhase::After)]);
        world.with(|http| http.transport(Arc::new(transport)))
    }

    #[tokio::test]
    async fn get() {
        trusted().await.get(Of::Books).await.came_to(again());
    }

    #[tokio::test]
    async fn post() {
        trusted().await.post(Of::Books).await.came_to(lost());
    }

    #[tokio::test]
    async fn none_at_all() {
        let world = trusted().await;
        world.server.clear();
        world.get(Of::Books).await.came_to(good(1, &[]));
    }
}
