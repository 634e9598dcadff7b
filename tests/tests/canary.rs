//! Runs known secrets through a whole session, faults included, and looks for them in every log line
//! (all crates, TRACE), every error and every `Debug`.

#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use std::fmt::Debug;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use serde_json::json;
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::prelude::*;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};
use zoho::auth::ExposeSecret;
use zoho::{DataCenters, FileStore, MemoryStore, OAuthClient, TokenStore, Zoho, crm, desk, scopes};
use zoho_http::clock::ManualClock;
use zoho_http::data_center::Endpoints;
use zoho_http::{Http, TokenSource};
use zoho_tests::Seed;

const CLIENT_SECRET: &str = "canary-client-secret";
const ACCESS: &str = "1000.canaryaccess0123456789abcdef01.fedcba98765432100123456789abcdef";
const REFRESH: &str = "1000.canaryrefresh123456789abcdef01.fedcba98765432100123456789abcdef";
const CODE: &str = "1000.canarycode";
const BODY: &str = "canary-in-the-body";

/// Everything that could be printed, in one place.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<u8>>>);

impl io::Write for Seen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Seen {
    fn debug(&self, value: &impl Debug) {
        let text = format!("{value:?}\n{value:#?}\n");
        self.0.lock().unwrap().extend_from_slice(text.as_bytes());
    }

    fn error(&self, error: &(dyn std::error::Error + 'static)) {
        let mut next = Some(error);
        while let Some(error) = next {
            let text = format!("{error}\n{error:?}\n{error:#?}\n");
            self.0.lock().unwrap().extend_from_slice(text.as_bytes());
            next = error.source();
        }
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

/// Answers with everything that it was sent: a server that does not mind its manners.
fn echo(status: u16) -> impl Fn(&Request) -> ResponseTemplate + Send + Sync {
    move |request: &Request| {
        let header = |name: &str| {
            let value = request.headers.get(name);
            value.and_then(|v| v.to_str().ok()).unwrap_or("").to_owned()
        };
        let said = format!(
            "{} {}",
            header("authorization"),
            String::from_utf8_lossy(&request.body)
        );
        ResponseTemplate::new(status).set_body_json(json!({
            "code": said, "errorCode": said, "error": said, "error_description": said,
            "message": format!("{:280}{said}", "at length:"), "status": "error",
            "details": {
                "said": said, "param_name": said, "api_name": [said], "near": said, "reason": said,
                "errors": [{ "code": said, "message": said, "details": { "json_path": said } }],
            },
        }))
    }
}

struct Scene {
    seen: Seen,
    server: MockServer,
    zoho: Zoho,
    clock: ManualClock,
    store: Arc<MemoryStore>,
}

impl Scene {
    async fn set(seen: Seen) -> Self {
        let server = MockServer::start().await;
        let base = server.uri().parse().unwrap();
        let endpoints = Endpoints::custom("us", &base, &base, &base, &base).unwrap();
        let clock = ManualClock::at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000));
        let store = Arc::new(MemoryStore::new());
        let client =
            OAuthClient::new("1000.CLIENT", CLIENT_SECRET).redirect_uri("http://localhost/cb");
        seen.debug(&client);
        let zoho = Zoho::builder()
            .oauth(client)
            .token_store(Arc::clone(&store))
            .data_centers(DataCenters::custom([endpoints]))
            .http(
                Http::builder()
                    .clock(Arc::new(clock.clone()))
                    .build()
                    .unwrap(),
            )
            .build()
            .unwrap();
        seen.debug(&zoho);
        Self {
            seen,
            server,
            zoho,
            clock,
            store,
        }
    }

    async fn answer(&self, verb: &str, at: &str, with: ResponseTemplate) {
        self.server.reset().await;
        let mock = Mock::given(method(verb)).and(path(at)).respond_with(with);
        mock.mount(&self.server).await;
    }

    fn tokens() -> ResponseTemplate {
        ResponseTemplate::new(200).set_body_json(json!({
            "access_token": ACCESS, "refresh_token": REFRESH, "expires_in": 3600,
        }))
    }

    /// Signs in, and adds the secrets that only this sign-in has to `secrets`.
    async fn sign_in(&self, secrets: &mut Vec<String>) -> zoho::User {
        let asked = scopes![crm::mail_config::GET, desk::mail_configurations::LIST];
        let login = self.zoho.authorize("user", asked).unwrap();
        self.seen.debug(&login);
        secrets.push(login.state().to_owned());
        self.answer("POST", "/oauth/v2/token", Self::tokens()).await;
        let callback = format!("http://localhost/cb?code={CODE}&state={}", login.state());
        let user = self.zoho.complete("user", login, &callback).await.unwrap();
        let sent = self.server.received_requests().await.unwrap();
        let form = url::form_urlencoded::parse(&sent.last().unwrap().body);
        let verifier = form.into_owned().find(|(name, _)| name == "code_verifier");
        secrets.push(verifier.expect("PKCE is on").1);
        self.seen.debug(&user);
        self.seen.debug(&self.store);
        let connection = user.connection().await.unwrap();
        self.seen.debug(&connection);
        self.seen.debug(&user.tokens().token().await.unwrap());
        user
    }

    async fn failed_sign_in(&self, with: ResponseTemplate) {
        let login = self.zoho.authorize("other", scopes!["A.b.READ"]).unwrap();
        self.answer("POST", "/oauth/v2/token", with).await;
        let callback = format!("http://localhost/cb?code={CODE}&state={}", login.state());
        let error = self
            .zoho
            .complete("other", login, &callback)
            .await
            .unwrap_err();
        self.seen.error(&error);
    }
}

#[tokio::test]
async fn no_secret_is_ever_printed() {
    let seen = Seen::default();
    let writer = seen.clone();
    let lines = tracing_subscriber::fmt::layer()
        .with_ansi(false)
        .with_writer(move || writer.clone());
    // The server of this test logs what it receives; it is no part of ours.
    let ours = filter_fn(|line| !line.target().starts_with("wiremock"));
    tracing_subscriber::registry().with(ours).with(lines).init();
    let mut secrets: Vec<String> = [CLIENT_SECRET, ACCESS, REFRESH, CODE, BODY]
        .map(str::to_owned)
        .to_vec();

    let scene = Scene::set(seen.clone()).await;
    sign_ins_that_fail(&scene).await;
    let user = scene.sign_in(&mut secrets).await;
    calls_that_fail(&scene, &user).await;
    refreshes_that_fail(&scene, &user).await;
    stores_that_fail(&seen, &user.connection().await.unwrap()).await;

    let text = seen.text();
    assert!(
        text.contains("crm.mail_config.get"),
        "the session was recorded"
    );
    assert!(text.contains("TRACE"), "logs of every level were recorded");
    assert!(
        text.len() > 50_000,
        "only {} bytes were recorded",
        text.len()
    );
    for secret in secrets {
        // A leak that is cut short is a leak.
        let start = &secret[..secret.len().min(12)];
        if let Some(at) = text.find(start) {
            let line = text[..at].rfind('\n').map_or(0, |i| i + 1);
            panic!(
                "{start}… stands in: {}",
                &text[line..(at + 80).min(text.len())]
            );
        }
    }
}

async fn sign_ins_that_fail(scene: &Scene) {
    let json =
        |status: u16, body: serde_json::Value| ResponseTemplate::new(status).set_body_json(body);
    scene
        .failed_sign_in(json(
            200,
            json!({"error": "invalid_code", "error_description": BODY}),
        ))
        .await;
    scene
        .failed_sign_in(json(200, json!({"error": REFRESH})))
        .await;
    scene
        .failed_sign_in(json(200, json!({"refresh_token": REFRESH})))
        .await;
    scene
        .failed_sign_in(json(200, json!({"access_token": [ACCESS]})))
        .await;
    scene
        .failed_sign_in(json(
            200,
            json!({"access_token": ACCESS, "api_domain": "https://evil.example"}),
        ))
        .await;
    scene
        .failed_sign_in(json(200, json!({"access_token": format!("{ACCESS}\n")})))
        .await;
    scene
        .failed_sign_in(ResponseTemplate::new(400).set_body_string(BODY))
        .await;
    for bad in [
        format!("http://localhost/cb?code={CODE}&state=wrong"),
        format!("http://localhost/cb?code={CODE}"),
        format!("http://localhost/cb?code={CODE}&code={CODE}"),
        format!("http://localhost/cb?code={CODE}&accounts-server={CODE}"),
    ] {
        let login = scene.zoho.authorize("other", scopes!["A.b.READ"]).unwrap();
        let error = scene.zoho.complete("other", login, &bad).await.unwrap_err();
        scene.seen.error(&error);
    }
    let kept = zoho::Login::from_json(&format!("{{{CODE}")).unwrap_err();
    scene.seen.error(&kept);
}

async fn calls_that_fail(scene: &Scene, user: &zoho::User) {
    let at = "/crm/v8/settings/mail_config";
    let get = async || {
        let result = user.crm().mail_config().get().response().await;
        match result {
            Ok(answer) => scene.seen.debug(&answer),
            Err(error) => scene.seen.error(&error),
        }
        let sent = scene.server.received_requests().await.unwrap();
        assert!(!sent.is_empty(), "the call was made");
    };
    for body in [
        json!({"mail_config": {"password": BODY}}),
        json!([BODY]),
        json!(BODY),
    ] {
        scene
            .answer("GET", at, ResponseTemplate::new(200).set_body_json(body))
            .await;
        get().await;
    }
    for body in [
        format!("{{{BODY}"),
        format!("<html>{BODY}</html>"),
        format!("\"{BODY}"),
    ] {
        for status in [200, 404, 503] {
            let with = ResponseTemplate::new(status).set_body_string(&body);
            scene.answer("GET", at, with).await;
            get().await;
        }
    }
    for status in [200, 400, 403, 404, 429, 500, 503] {
        scene.server.reset().await;
        let mock = Mock::given(method("GET")).and(path(at));
        mock.respond_with(echo(status)).mount(&scene.server).await;
        get().await;
    }
    let redirect = ResponseTemplate::new(302).insert_header("location", "https://evil.example/");
    scene.answer("GET", at, redirect).await;
    get().await;
    let desk = user.desk_for("42");
    scene.seen.debug(&desk);
    let call = desk
        .mail_configurations()
        .list()
        .query("q", BODY)
        .header("x-note", BODY);
    scene.seen.debug(&call);
    scene.seen.error(&call.send().await.unwrap_err());
}

async fn refreshes_that_fail(scene: &Scene, user: &zoho::User) {
    let fail = async || {
        scene.clock.advance(Duration::from_secs(3600));
        let error = user.crm().mail_config().get().send().await.unwrap_err();
        scene.seen.error(&error);
    };
    for code in ["invalid_client", "Access Denied", "general_error", REFRESH] {
        let body =
            json!({"error": code, "error_description": format!("{REFRESH} {CLIENT_SECRET}")});
        let with = ResponseTemplate::new(200).set_body_json(body);
        scene.answer("POST", "/oauth/v2/token", with).await;
        fail().await;
    }
    for status in [200, 400, 503] {
        scene.server.reset().await;
        let mock = Mock::given(method("POST")).and(path("/oauth/v2/token"));
        mock.respond_with(echo(status)).mount(&scene.server).await;
        fail().await;
    }
    scene
        .answer("POST", "/oauth/v2/token/revoke", ResponseTemplate::new(503))
        .await;
    scene
        .seen
        .error(&scene.zoho.revoke_and_disconnect("user").await.unwrap_err());
}

async fn stores_that_fail(seen: &Seen, connection: &zoho::Connection) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("connections.json");
    let store = FileStore::open(&file).unwrap();
    seen.debug(&store);
    store.save(&"user".into(), connection).await.unwrap();
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains(connection.refresh_token().unwrap().expose_secret()));
    for broken in [
        text.replace(&format!("\"{ACCESS}\""), &format!("[\"{ACCESS}\"]")),
        text.replace("\"refresh_token\": ", ""),
        text.replace("https://", "").replace("http://", ""),
        text[..text.len() / 2].to_owned(),
    ] {
        assert_ne!(broken, text);
        std::fs::write(&file, broken).unwrap();
        seen.error(&store.load(&"user".into()).await.unwrap_err());
        seen.error(&FileStore::open(&file).unwrap_err());
    }
}
