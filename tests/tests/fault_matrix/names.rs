//! Names that do not resolve. Nothing here depends on a network: where a name is answered for all the
//! same, nothing listens there.

use std::sync::Arc;
use std::time::Duration;

use reqwest::dns::{Name, Resolve, Resolving};
use rustls::crypto::aws_lc_rs;
use rustls::{ClientConfig, RootCertStore};
use zoho_http::ErrorKind;
use zoho_http::data_center::Endpoints;
use zoho_http::transport::{ReqwestTransport, TransportErrorKind};

use crate::support::{Came, Of, World, fails};

/// Knows no name, and says so with words that are not ours to print.
#[derive(Debug)]
struct NoNames;

impl Resolve for NoNames {
    fn resolve(&self, _name: Name) -> Resolving {
        Box::pin(async { Err("no such name".into()) })
    }
}

fn builder() -> reqwest::ClientBuilder {
    let tls = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(RootCertStore::empty())
        .with_no_client_auth();
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        // A proxy would look the name up in our place.
        .no_proxy()
        .connect_timeout(Duration::from_secs(1))
}

async fn world(client: reqwest::ClientBuilder) -> World {
    let transport = ReqwestTransport::from_client(client.build().unwrap());
    let mut world = World::new().await;
    // Port 1: should the name resolve, nothing listens there.
    let url = "http://nowhere.invalid:1/".parse().unwrap();
    world.endpoints = Endpoints::custom("nowhere", &url, &url, &url, &url).unwrap();
    world.with(|http| http.transport(Arc::new(transport)))
}

fn found_nothing(came: &Came) {
    let says = "no connection came about: the name of the host could not be looked up (DNS); nothing was \
                carried out: try later [after 4 attempts]";
    let expected = fails(ErrorKind::Transport, says).after(4, &[500, 1000, 2000]);
    came.came_to(expected.retryable().seen(0));
    let e = came.result.as_ref().unwrap_err();
    assert_eq!(e.host(), "nowhere.invalid");
    let kind = e.transport_error().unwrap().kind();
    assert_eq!(kind, TransportErrorKind::Connect);
}

mod a_host_that_cannot_exist {
    use super::*;

    #[tokio::test]
    async fn get() {
        found_nothing(&world(builder()).await.get(Of::Books).await);
    }

    #[tokio::test]
    async fn post() {
        found_nothing(&world(builder()).await.post(Of::Books).await);
    }
}

mod a_resolver_that_fails {
    use super::*;

    #[tokio::test]
    async fn get() {
        let client = builder().dns_resolver(Arc::new(NoNames));
        found_nothing(&world(client).await.get(Of::Books).await);
    }

    #[tokio::test]
    async fn post() {
        let client = builder().dns_resolver(Arc::new(NoNames));
        found_nothing(&world(client).await.post(Of::Books).await);
    }
}
