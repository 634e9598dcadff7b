//! Zoho's own data centres: which host each call goes to. The transport is replaced: nothing leaves.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use bytes::Bytes;
use futures_util::stream;
use http::Response;
use zoho::{Connection, DataCenter, MemoryStore, OAuthClient, User, Zoho, scopes};
use zoho_http::clock::ManualClock;
use zoho_http::transport::{BodyStream, HttpRequest, Transport, TransportError};
use zoho_http::{Http, HttpBuilder};
use zoho_tests::Seed;

/// Remembers where requests went, and answers all of them alike.
#[derive(Debug)]
struct Recorder {
    status: u16,
    body: &'static str,
    seen: Mutex<Vec<String>>,
}

impl Recorder {
    fn new(status: u16, body: &'static str) -> Arc<Self> {
        Arc::new(Self {
            status,
            body,
            seen: Mutex::default(),
        })
    }

    fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }
}

#[async_trait]
impl Transport for Recorder {
    async fn send(
        &self,
        request: HttpRequest,
        _timeout: Duration,
    ) -> Result<Response<BodyStream>, TransportError> {
        let line = format!("{} {}", request.method, request.url);
        self.seen.lock().unwrap().push(line);
        let chunk = Ok(Bytes::from_static(self.body.as_bytes()));
        let body: BodyStream = Box::pin(stream::iter([chunk]));
        let mut response = Response::new(body);
        *response.status_mut() = self.status.try_into().unwrap();
        Ok(response)
    }
}

fn engine(recorder: &Arc<Recorder>) -> HttpBuilder {
    let clock = Arc::new(ManualClock::at(SystemTime::UNIX_EPOCH));
    let transport = Arc::clone(recorder);
    Http::builder().transport(transport).clock(clock)
}

fn client() -> OAuthClient {
    OAuthClient::new("1000.CLIENT", "secret").redirect_uri("https://app.example/")
}

/// A user of this data centre whose token has expired.
async fn user_of(data_center: DataCenter, recorder: &Arc<Recorder>) -> User {
    let endpoints = data_center.endpoints();
    let connection = Connection::new(endpoints.accounts().clone(), endpoints.api().clone())
        .with_access_token("1000.a", SystemTime::UNIX_EPOCH)
        .with_refresh_token("1000.r");
    let store = MemoryStore::new();
    store.save(&"u".into(), &connection).await.unwrap();
    let zoho = Zoho::builder().oauth(client()).token_store(store);
    let http = engine(recorder).build().unwrap();
    zoho.http(http).build().unwrap().user("u").await.unwrap()
}

/// Returns the hosts by data centre, as the documentation lists them.
fn documented() -> impl Iterator<Item = (DataCenter, [&'static str; 4])> {
    let page = include_str!("../../docs/data_centers.md");
    let rows = page.lines().filter_map(|line| {
        let cells = line.strip_prefix('|')?.strip_suffix('|')?.split('|');
        <[&str; 5]>::try_from(cells.map(str::trim).collect::<Vec<_>>()).ok()
    });
    // The head of the table and the line below it.
    rows.skip(2)
        .map(|[code, hosts @ ..]| (code.parse().unwrap(), hosts))
}

#[tokio::test]
async fn every_call_goes_to_the_hosts_of_the_connections_data_centre() {
    let mut seen = Vec::new();
    for (data_center, [accounts, api, desk, upload]) in documented() {
        seen.push(data_center);
        let endpoints = data_center.endpoints();
        assert_eq!(endpoints.upload().host_str(), Some(upload), "{data_center}");
        let recorder = Recorder::new(200, r#"{"access_token":"1000.b","expires_in":3600}"#);
        let user = user_of(data_center, &recorder).await;
        user.crm().mail_config().get().send().await.unwrap();
        let mail = user.desk_for("7").mail_configurations();
        mail.list().send().await.unwrap();
        user.user_info().await.unwrap();

        assert_eq!(
            recorder.seen(),
            [
                format!("POST https://{accounts}/oauth/v2/token"),
                format!("GET https://{api}/crm/v8/settings/mail_config"),
                format!("GET https://{desk}/api/v1/mailConfigurations"),
                format!("GET https://{accounts}/oauth/user/info"),
            ]
        );
    }
    assert_eq!(seen, DataCenter::ALL);
}

#[tokio::test]
async fn a_sign_in_starts_at_the_clients_data_centre_and_ends_at_the_users() {
    let recorder = Recorder::new(200, r#"{"access_token":"1000.b","refresh_token":"1000.r"}"#);
    let zoho = Zoho::builder()
        .oauth(client())
        .token_store(MemoryStore::new());
    let zoho = zoho.data_center(DataCenter::Eu);
    let zoho = zoho.http(engine(&recorder).build().unwrap());
    let zoho = zoho.build().unwrap();
    let login = zoho
        .authorize("u", scopes!["ZohoCRM.settings.ALL"])
        .unwrap();
    let start = login.url().as_str();
    assert!(
        start.starts_with("https://accounts.zoho.eu/oauth/v2/auth?"),
        "{start}"
    );

    let state = login.state();
    let callback = format!(
        "?code=1000.c&state={state}&location=in&accounts-server=https%3A%2F%2Faccounts.zoho.in"
    );
    let user = zoho.complete("u", login, &callback).await.unwrap();
    user.crm().mail_config().get().send().await.unwrap();

    assert_eq!(
        recorder.seen(),
        [
            "POST https://accounts.zoho.in/oauth/v2/token",
            "GET https://www.zohoapis.in/crm/v8/settings/mail_config",
        ]
    );
}

#[tokio::test]
async fn a_sandbox_answers_at_its_own_host_and_desk_at_the_data_centres() {
    let recorder = Recorder::new(200, "{}");
    let connection = Connection::new(
        "https://accounts.zoho.eu".parse().unwrap(),
        "https://sandbox.zohoapis.eu".parse().unwrap(),
    )
    .with_access_token("1000.a", SystemTime::UNIX_EPOCH + Duration::from_secs(1000));
    let store = MemoryStore::new();
    store.save(&"u".into(), &connection).await.unwrap();
    let zoho = Zoho::builder().oauth(client()).token_store(store);
    let zoho = zoho.http(engine(&recorder).build().unwrap());
    let user = zoho.build().unwrap().user("u").await.unwrap();

    user.crm().mail_config().get().send().await.unwrap();
    let mail = user.desk_for("7").mail_configurations();
    mail.list().send().await.unwrap();

    assert_eq!(
        recorder.seen(),
        [
            "GET https://sandbox.zohoapis.eu/crm/v8/settings/mail_config",
            "GET https://desk.zoho.eu/api/v1/mailConfigurations",
        ]
    );
}

#[tokio::test]
async fn a_refused_token_of_another_data_centre_than_the_clients_is_told() {
    const REFUSED: &str =
        r#"{"code":"INVALID_TOKEN","details":{},"message":"invalid oauth token","status":"error"}"#;
    for engine_knows in [true, false] {
        let recorder = Recorder::new(401, REFUSED);
        let us = DataCenter::Us.endpoints();
        let expires_at = SystemTime::UNIX_EPOCH + Duration::from_secs(1000);
        let connection = Connection::new(us.accounts().clone(), us.api().clone())
            .with_access_token("1000.a", expires_at);
        let store = MemoryStore::new();
        store.save(&"u".into(), &connection).await.unwrap();
        // Said to the engine, or to the builder that was given an engine.
        let (mut http, mut zoho) = (engine(&recorder), Zoho::builder());
        if engine_knows {
            http = http.data_center(DataCenter::Eu);
        } else {
            zoho = zoho.data_center(DataCenter::Eu);
        }
        let zoho = zoho.oauth(client()).token_store(store);
        let zoho = zoho.http(http.build().unwrap()).build().unwrap();
        let user = zoho.user("u").await.unwrap();

        let e = user.crm().mail_config().get().send().await.unwrap_err();

        assert!(e.needs_reconnect(), "{e}");
        let hint = "the client is set to `eu`, the connection belongs to `us`";
        assert!(e.to_string().contains(hint), "engine: {engine_knows}: {e}");
    }
}
