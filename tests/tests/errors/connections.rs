//! A connection that does not come about says what stopped it; one that never can is tried once.

use std::sync::Arc;
use std::time::Duration;

use http::Method;
use rcgen::{CertificateParams, KeyPair};
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, RootCertStore};
use zoho_http::transport::{ConnectFailure, ReqwestTransport};
use zoho_http::{Error, ErrorKind};
use zoho_sim::scripted::{Refusing, ScriptedServer};
use zoho_tests::World;

/// A client that trusts only `roots`, and no proxy.
fn client(roots: &[CertificateDer<'static>]) -> reqwest::ClientBuilder {
    let mut store = RootCertStore::empty();
    for root in roots {
        store.add(root.clone()).unwrap();
    }
    let tls = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(store)
        .with_no_client_auth();
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .no_proxy()
        .connect_timeout(Duration::from_secs(2))
}

/// The error of a call to `url` over `client`, which nothing may answer.
pub(crate) async fn call(url: &url::Url, client: reqwest::ClientBuilder) -> Error {
    let transport = ReqwestTransport::from_client(client.build().unwrap());
    let world = World::with(|setup| {
        setup.api = url.clone();
        let http = std::mem::take(&mut setup.http);
        setup.http = http.transport(Arc::new(transport));
    })
    .await;
    world.connect(3600).await;
    let crm = world.user().await.crm();
    // Not safe to repeat, and repeated all the same where no connection came about.
    let call = crm.request(&Method::POST, "/Leads");
    call.send().await.unwrap_err()
}

/// A server whose certificate is made from `params`, and the certificate.
async fn server(params: CertificateParams) -> (ScriptedServer, CertificateDer<'static>) {
    let key = KeyPair::generate().unwrap();
    let made = params.self_signed(&key).unwrap();
    let builder = ScriptedServer::builder().tls(made.der().to_vec(), key.serialize_der());
    (builder.start().await.unwrap(), made.der().clone())
}

fn params(name: &str) -> CertificateParams {
    CertificateParams::new([name.to_owned()]).unwrap()
}

pub(crate) fn is(e: &Error, expected: ConnectFailure, attempts: u32, says: &str) {
    assert_eq!(e.kind(), ErrorKind::Transport, "{e}");
    assert_eq!(
        e.transport_error().unwrap().connect_failure(),
        Some(expected),
        "{e}"
    );
    assert!(e.to_string().contains(says), "{e}");
    assert_eq!(e.attempts(), attempts, "{e}");
    assert!(!e.may_have_arrived());
    assert_eq!(e.is_retryable(), attempts > 1, "{e}");
    let in_vain = e.to_string().contains("trying again is in vain");
    assert_eq!(in_vain, attempts == 1, "{e}");
}

#[tokio::test]
async fn a_certificate_that_nobody_signed() {
    let (server, _) = server(params("127.0.0.1")).await;
    let e = call(&server.https_url(), client(&[])).await;
    let expected = ConnectFailure::CertificateUntrusted(zoho_http::transport::Trusted::Own);
    is(
        &e,
        expected,
        1,
        "no authority that is trusted here signed the certificate",
    );
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn a_certificate_that_has_expired() {
    let mut params = params("127.0.0.1");
    params.not_before = rcgen::date_time_ymd(2020, 1, 1);
    params.not_after = rcgen::date_time_ymd(2021, 1, 1);
    let (server, certificate) = server(params).await;
    let e = call(&server.https_url(), client(&[certificate])).await;
    is(
        &e,
        ConnectFailure::CertificateExpired,
        1,
        "the certificate of the host has expired",
    );
}

#[tokio::test]
async fn the_certificate_of_another_host() {
    let (server, certificate) = server(params("other.example")).await;
    let e = call(&server.https_url(), client(&[certificate])).await;
    is(
        &e,
        ConnectFailure::CertificateOfAnotherHost,
        1,
        "that of another host",
    );
}

#[tokio::test]
async fn a_port_that_refuses_and_one_that_speaks_no_tls() {
    let nobody = Refusing::new().unwrap();
    let e = call(&nobody.url(), client(&[])).await;
    is(
        &e,
        ConnectFailure::Refused,
        4,
        "nothing listens at the port",
    );
    let plain = ScriptedServer::builder().start().await.unwrap();
    let mut url = plain.url();
    url.set_scheme("https").unwrap();
    let e = call(&url, client(&[])).await;
    is(
        &e,
        ConnectFailure::Tls,
        4,
        "TLS broke off, or the port speaks none",
    );
}

#[tokio::test]
async fn a_name_without_an_address() {
    let url = "http://nowhere.invalid:1/".parse().unwrap();
    let e = call(&url, client(&[])).await;
    is(&e, ConnectFailure::Dns, 4, "could not be looked up (DNS)");
}

#[tokio::test]
async fn a_host_that_does_not_answer() {
    // A connection that no one accepts fills the queue of a socket, and then connections hang.
    let socket = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    let url: url::Url = format!("https://{address}/").parse().unwrap();
    // The handshake is never answered.
    let e = call(&url, client(&[]).connect_timeout(Duration::from_millis(50))).await;
    is(&e, ConnectFailure::TimedOut, 4, "did not answer in time");
}

/// The accounts server is met over the same connections.
#[tokio::test]
async fn a_token_that_cannot_be_asked_for_is_not_to_be_tried_again() {
    let (server, _) = server(params("127.0.0.1")).await;
    let transport = ReqwestTransport::from_client(client(&[]).build().unwrap());
    let world = World::with(|setup| {
        setup.accounts = server.https_url();
        let http = std::mem::take(&mut setup.http);
        setup.http = http.transport(Arc::new(transport));
    })
    .await;
    world.connect(0).await;
    let crm = world.user().await.crm();
    let call = crm.request(&Method::GET, "/org").send().await;
    let revoke = world.zoho.revoke_and_disconnect(zoho_tests::USER).await;
    for e in [call.unwrap_err(), revoke.unwrap_err()] {
        let says = "no authority that is trusted here signed the certificate";
        assert!(e.to_string().contains(says), "{e}");
        assert!(e.to_string().contains("trying again is in vain"), "{e}");
        assert!(!e.is_retryable() && !e.needs_reconnect(), "{e}");
    }
    assert_eq!(server.connections(), 2, "each was tried once");
}
