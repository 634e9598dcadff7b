//! One rule for every error of the workspace: the sentence holds all that is known, a chain printed to its end says
//! nothing twice, and `main` prints the sentence.

use std::error::Error as StdError;
use std::io;

use http::Method;
use wiremock::ResponseTemplate;
use zoho_auth::{Connection, FileStore, ScopeSet, StoreError, TokenStore};
use zoho_http::data_center::Endpoints;
use zoho_http::external::SecretString;
use zoho_http::limits::{Edition, SharedLimitsError};
use zoho_http::page::Cursor;
use zoho_http::token::{TokenError, TokenErrorKind};
use zoho_http::transport::{TransportError, TransportErrorKind};
use zoho_http::{DataCenter, Error, ErrorKind, Token};
use zoho_tests::{FlakyStore, USER, World, begin_sign_in, json};
use zoho_types::{Date, DateTime, Decimal, DecodeError};

/// Walks the chain of `error`, and looks at what `fn main() -> Result<(), Box<dyn Error>>` prints.
fn hold_the_rule(error: &(dyn StdError + 'static)) {
    let sentence = says_nothing_twice(error);
    let debug = format!("{error:?}");
    assert!(
        debug.starts_with(&sentence),
        "{debug} is no sentence: {sentence}"
    );
}

fn says_nothing_twice(error: &(dyn StdError + 'static)) -> String {
    let mut said: Vec<String> = Vec::new();
    let mut next = Some(error);
    while let Some(error) = next {
        let words = error.to_string();
        assert!(!words.trim().is_empty(), "{said:?}");
        for before in &said {
            assert!(
                !before.contains(&words),
                "`{words}` stands twice in {said:?}"
            );
        }
        said.push(words);
        next = error.source();
    }
    let chain = said.join(": ");
    let mut parts: Vec<&str> = chain.split([':', ';']).map(str::trim).collect();
    let all = parts.len();
    parts.sort_unstable();
    parts.dedup();
    assert_eq!(parts.len(), all, "a part stands twice in `{chain}`");
    said.remove(0)
}

fn io_error() -> io::Error {
    io::Error::other("the disk is full")
}

#[test]
fn errors_of_the_http_crate() {
    let connect = || TransportError::new(TransportErrorKind::Connect, io_error());
    hold_the_rule(&connect());
    hold_the_rule(&connect().because(zoho_http::transport::ConnectFailure::Refused));
    hold_the_rule(&TransportError::new(TransportErrorKind::Timeout, "late"));
    let token = |message: &str, source: Option<io::Error>| {
        let source = source.map(|e| Box::new(e) as _);
        TokenError::with_details(TokenErrorKind::Unavailable, message, None, source)
    };
    hold_the_rule(&token("no token", None));
    hold_the_rule(&token("no token", Some(io_error())));
    hold_the_rule(&token("no token: the disk is full", Some(io_error())));
    hold_the_rule(&TokenError::because_of(
        TokenErrorKind::Store,
        false,
        None,
        StoreError::new("no store").because(io_error()),
    ));
    hold_the_rule(&DecodeError::new("no JSON"));
    hold_the_rule(&"x".parse::<DataCenter>().unwrap_err());
    hold_the_rule(&"x".parse::<Cursor>().unwrap_err());
    hold_the_rule(&"x".parse::<Date>().unwrap_err());
    hold_the_rule(&"x".parse::<DateTime>().unwrap_err());
    hold_the_rule(&"x".parse::<Decimal>().unwrap_err());
    hold_the_rule(&"x".parse::<Edition>().unwrap_err());
    let url = "ftp://x".parse().unwrap();
    hold_the_rule(&Endpoints::custom("x", &url, &url, &url, &url).unwrap_err());
    let far = "https://far.example".parse().unwrap();
    let trusted = zoho_http::data_center::DataCenters::default();
    hold_the_rule(&trusted.of_connection(&far, &far).unwrap_err());
    let endpoints = DataCenter::Eu.endpoints();
    let bad = Token::new(
        SecretString::from(""),
        std::time::SystemTime::UNIX_EPOCH,
        endpoints,
    );
    hold_the_rule(&bad.unwrap_err());
    hold_the_rule(&SharedLimitsError::new("no Redis").with_source(io_error()));
    hold_the_rule(&SharedLimitsError::new("no Redis: the disk is full").with_source(io_error()));
    hold_the_rule(&Error::new(ErrorKind::Setup, "no store"));
    hold_the_rule(&Error::several_organizations("Desk", Vec::new()));
    hold_the_rule(&Error::of_sign_in(TokenErrorKind::Store, io_error()));
}

#[tokio::test]
async fn errors_of_calls() {
    let world = World::connected().await;
    let crm = world.user().await.crm();
    let rows =
        r#"{"code":"INVALID_DATA","details":{"api_name":"X"},"message":"m","status":"error"}"#;
    for answer in [
        json(400, rows),
        json(404, ""),
        json(403, "<html>"),
        json(200, "{"),
        ResponseTemplate::new(304),
        ResponseTemplate::new(302).insert_header("location", "/x"),
        ResponseTemplate::new(503),
    ] {
        let world = World::connected().await;
        world.api.on("GET", "/crm/v8/org", answer).await;
        let crm = world.user().await.crm();
        let call = crm.request(&Method::GET, "/org");
        hold_the_rule(&call.send().await.unwrap_err());
    }
    let e = crm
        .request(&Method::GET, "no path")
        .send()
        .await
        .unwrap_err();
    hold_the_rule(&e);
    let url = "https://127.0.0.1:1/".parse().unwrap();
    hold_the_rule(&crate::connections::call(&url, reqwest_client()).await);
    let body = crm.request(&Method::POST, "/Leads");
    let broken = futures_util::stream::iter([Err::<bytes::Bytes, _>(io_error())]);
    let broken = zoho_http::body::Body::stream(broken, Some(5));
    hold_the_rule(&body.body("text/plain", broken).send().await.unwrap_err());
    world.api.on("GET", "/crm/v8/file", json(200, "{}")).await;
    let file = crm.request(&Method::GET, "/file").download().await.unwrap();
    let e = file.save("/nowhere/at/all").await.unwrap_err();
    assert!(e.to_string().contains("os error"), "{e}");
    hold_the_rule(&e);
}

fn reqwest_client() -> reqwest::ClientBuilder {
    let tls = rustls::ClientConfig::builder_with_provider(std::sync::Arc::new(
        rustls::crypto::aws_lc_rs::default_provider(),
    ))
    .with_safe_default_protocol_versions()
    .unwrap()
    .with_root_certificates(rustls::RootCertStore::empty())
    .with_no_client_auth();
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .no_proxy()
}

#[tokio::test]
async fn errors_of_sign_ins_and_stores() {
    hold_the_rule(&StoreError::new("no table").because(io_error()));
    hold_the_rule(&StoreError::new("no table: the disk is full").because(io_error()));
    hold_the_rule(&StoreError::corrupt("the table", "no JSON"));
    hold_the_rule(&StoreError::stale());
    hold_the_rule(&zoho_auth::Error::from(
        StoreError::new("no table").because(io_error()),
    ));
    hold_the_rule(&Error::from(
        StoreError::new("no table").because(io_error()),
    ));
    hold_the_rule(&Connection::from_json("{").unwrap_err());
    hold_the_rule(&ScopeSet::parse("Desk.tikets.READ").check().unwrap_err());
    let folder = tempfile::tempdir().unwrap();
    hold_the_rule(&FileStore::open(folder.path()).unwrap_err());
    hold_the_rule(&FlakyStore::default().tap_loads().await);

    let world = World::new().await;
    hold_the_rule(&world.zoho.user("nobody").await.unwrap_err());
    let login = begin_sign_in(&world);
    hold_the_rule(
        &world
            .zoho
            .complete(USER, login, "https://x/?code=1")
            .await
            .unwrap_err(),
    );
    for answer in [
        json(200, r#"{"error":"invalid_client"}"#),
        json(400, r#"{"error":"invalid_code"}"#),
        json(200, "<html>"),
        json(500, ""),
    ] {
        let world = World::new().await;
        world.connect(0).await;
        world.accounts.on("POST", "/oauth/v2/token", answer).await;
        let user = world.user().await;
        let e = user
            .crm()
            .request(&Method::GET, "/org")
            .send()
            .await
            .unwrap_err();
        hold_the_rule(e.token_error().unwrap());
        hold_the_rule(&e);
        let e = world.zoho.revoke_and_disconnect(USER).await.unwrap_err();
        hold_the_rule(&e);
        hold_the_rule(e.downcast_ref::<zoho_auth::Error>().unwrap());
    }
    let unreachable =
        World::with(|setup| setup.accounts = "http://127.0.0.1:1/".parse().unwrap()).await;
    unreachable.connect(0).await;
    let e = unreachable
        .user()
        .await
        .crm()
        .request(&Method::GET, "/org")
        .send()
        .await
        .unwrap_err();
    assert!(e.to_string().contains("nothing listens at the port"), "{e}");
    hold_the_rule(&e);
}

trait Tap {
    async fn tap_loads(self) -> StoreError;
}

impl Tap for FlakyStore {
    async fn tap_loads(self) -> StoreError {
        self.fail_loads(1);
        self.load(&USER.into()).await.unwrap_err()
    }
}

#[tokio::test]
async fn errors_of_rows_and_of_the_simulator() {
    let world = World::connected().await;
    let row =
        r#"{"code":"INVALID_DATA","details":{"api_name":"X"},"message":"m","status":"error"}"#;
    let answer = json(400, format!(r#"{{"data":[{row}]}}"#));
    world.api.on("POST", "/crm/v8/Leads", answer).await;
    let crm = world.user().await.crm();
    let record = zoho_crm::shared::Record::default();
    let made = crm
        .records()
        .create("Leads", std::slice::from_ref(&record))
        .send()
        .await
        .unwrap();
    let failed = made.into_iter().next().unwrap().into_result().unwrap_err();
    // A row is data, too, and its `Debug` shows the fields of it.
    says_nothing_twice(&failed);
    world.api.on("POST", "/crm/v8/Deals", json(403, row)).await;
    let e = crm
        .records()
        .create_all("Deals", &[record])
        .send()
        .await
        .unwrap_err();
    hold_the_rule(&e);
    let house = zoho_tests::House::new().await;
    hold_the_rule(&house.sim.consent("http://127.0.0.1/").await.unwrap_err());
}

/// The same type serves the facade and the calls: `?` and the arms of a `match` need no conversion.
#[tokio::test]
async fn one_type_serves_sign_ins_stores_and_calls() {
    async fn all_of_it(world: &World) -> Result<(), zoho::Error> {
        let preferences = match world.zoho.user("nobody").await {
            Ok(user) => user.crm().service_preferences().get().send().await,
            Err(e) => Err(e),
        };
        preferences?;
        Err(StoreError::new("no store"))?;
        Err(zoho_http::Error::new(ErrorKind::Setup, "x"))
    }
    let e = all_of_it(&World::new().await).await.unwrap_err();
    let status: Option<http::StatusCode> = e.status();
    let operation: &'static str = e.operation();
    assert_eq!((status, operation), (None, ""));
    assert!(e.needs_reconnect());
    let boxed: Box<dyn StdError> = Box::new(e);
    assert_eq!(
        format!("Error: {boxed:?}"),
        "Error: `nobody` is not connected to Zoho: send the user to sign in"
    );
}
