//! The sign-in on another device: what is sent, when, and what every answer to a poll means.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use std::sync::Mutex;

use serde_json::{Value, json as value};
use wiremock::ResponseTemplate;
use zoho::{Connection, ScopeSet};
use zoho_auth::{DeviceAuthorization, DeviceState, Error, ErrorKind};
use zoho_sim::SimResponse;
use zoho_sim::scripted::Step;
use zoho_tests::{
    ACCESS, CLIENT_ID, CLIENT_SECRET, Exact, REFRESH, REFRESHED, START, USER, World, answer, chain,
    code_answer, half, json, refresh_request, scripted, seconds, sent, token_answer,
};

const CODE: &str = "/oauth/v3/device/code";
const POLL: &str = "/oauth/v3/device/token";
const TOKEN: &str = "/oauth/v2/token";
const SCOPES: &str = "ZohoCRM.settings.ALL,Desk.basic.READ";
const DEVICE_CODE: &str = "1000.device+code/=";

fn started(more: &Value) -> Value {
    let mut answer = value!({
        "user_code": "BCDF-GHJK",
        "device_code": DEVICE_CODE,
        "verification_url": "https://accounts.zoho.com/oauth/v3/device",
        "verification_uri_complete": "https://accounts.zoho.com/oauth/v3/device?user_code=BCDF-GHJK",
        "interval": 30_000,
        "expires_in": 300_000,
    });
    for (key, value) in more.as_object().unwrap() {
        answer[key] = value.clone();
    }
    answer
}

fn start_request() -> Exact {
    Exact::form(
        CODE,
        &[
            ("client_id", CLIENT_ID),
            ("grant_type", "device_request"),
            ("scope", SCOPES),
            ("access_type", "offline"),
            ("prompt", "consent"),
        ],
    )
}

fn poll_request() -> Exact {
    Exact::form(
        POLL,
        &[
            ("client_id", CLIENT_ID),
            ("client_secret", CLIENT_SECRET),
            ("grant_type", "device_token"),
            ("code", DEVICE_CODE),
        ],
    )
}

fn error(code: &str) -> ResponseTemplate {
    json(200, value!({ "error": code }).to_string())
}

fn token(world: &World) -> ResponseTemplate {
    json(200, code_answer(world.api.url().as_str()))
}

async fn start(world: &World) -> Result<DeviceAuthorization, Error> {
    let (one, scopes) = (world.endpoints("one"), ScopeSet::parse(SCOPES));
    world.zoho.accounts().device_start(&one, &scopes).await
}

/// A world where a sign-in at `one` has begun, with an answer that differs in `more`.
async fn begun(more: &Value) -> (World, DeviceAuthorization) {
    let world = World::new().await;
    let answer = json(200, started(more).to_string());
    world.accounts.on("POST", CODE, answer).await;
    let device = start(&world).await.unwrap();
    (world, device)
}

async fn wait(
    world: &World,
    device: &DeviceAuthorization,
) -> (Result<Connection, Error>, Vec<DeviceState>) {
    let mut told = Vec::new();
    let accounts = world.zoho.accounts();
    let result = accounts.device_wait(device, |state| told.push(state.clone()));
    (result.await, told)
}

#[tokio::test]
async fn a_device_shows_its_code_polls_patiently_and_is_connected() {
    let (world, device) = begun(&value!({})).await;
    assert_eq!(device.user_code(), "BCDF-GHJK");
    let url = "https://accounts.zoho.com/oauth/v3/device";
    assert_eq!(device.verification_url(), url);
    let complete = format!("{url}?user_code=BCDF-GHJK");
    assert_eq!(device.verification_url_complete(), Some(complete.as_str()));
    assert_eq!(world.everything_sent().await, [start_request()]);

    let accounts = &world.accounts;
    for answer in [
        error("authorization_pending"),
        json(400, r#"{"error":"slow_down"}"#),
        ResponseTemplate::new(503),
        error("slow_down"),
        json(400, r#"{"error":"authorization_pending"}"#),
        token(&world),
    ] {
        accounts.once("POST", POLL, answer).await;
    }
    let (connection, told) = wait(&world, &device).await;

    let next = |n| seconds(n);
    assert_eq!(
        told,
        [
            DeviceState::Pending { next: next(30) },
            DeviceState::SlowDown { next: next(35) },
            DeviceState::Unavailable { next: next(35) },
            DeviceState::SlowDown { next: next(40) },
            DeviceState::Pending { next: next(40) },
        ]
    );
    let waited = [30, 30, 35, 35, 40, 40];
    assert_eq!(world.clock.sleeps(), waited.map(seconds));
    let mut expected = vec![start_request()];
    expected.extend(vec![poll_request(); 6]);
    assert_eq!(world.everything_sent().await, expected);

    let user = world.zoho.connect(USER, connection.unwrap()).await;
    let stored = world.stored().await;
    assert_eq!(
        stored,
        value!({
            "version": 1,
            "access_token": ACCESS,
            "expires_at": START + waited.iter().sum::<u64>() + 3600,
            "refresh_token": REFRESH,
            "accounts_server": accounts.url().as_str(),
            "api_domain": world.api.url().as_str(),
            "scopes": ["ZohoCRM.settings.ALL", "Desk.basic.READ"],
            "organizations": {},
            "generation": stored["generation"],
        })
    );
    // Refreshes go the ordinary way.
    let refreshed = json(200, token_answer(REFRESHED));
    accounts.on("POST", TOKEN, refreshed).await;
    world.api.on("GET", "/crm/v8/org", json(200, "{}")).await;
    world.clock.advance(seconds(3600));
    let crm = user.unwrap().crm();
    crm.request(&http::Method::GET, "/org")
        .send()
        .await
        .unwrap();
    assert_eq!(accounts.sent().await.last(), Some(&refresh_request()));
}

#[tokio::test]
async fn a_poll_without_an_answer_is_made_again_at_its_time_and_not_at_once() {
    let whole = code_answer("http://127.0.0.1:1");
    let html = SimResponse::html(502);
    for lost in [
        Step::cut(),
        half(&whole, 20),
        html.into(),
        SimResponse::json(500, &value!({ "error": "server_error" })).into(),
    ] {
        let begun = answer(&started(&value!({})).to_string()).into();
        let denied = answer(r#"{"error":"access_denied"}"#).into();
        let accounts = scripted([begun, lost, denied]).await;
        let world = World::with(|setup| setup.accounts = accounts.url()).await;
        let device = start(&world).await.unwrap();
        let (result, told) = wait(&world, &device).await;
        assert_eq!(result.unwrap_err().kind(), ErrorKind::Denied);
        let next = seconds(30);
        assert_eq!(told, [DeviceState::Unavailable { next }]);
        assert_eq!(world.clock.sleeps(), [next, next]);
        let expected = [start_request(), poll_request(), poll_request()];
        assert_eq!(sent(&accounts), expected);
    }
}

#[tokio::test]
async fn what_ends_a_sign_in_ends_it_at_once_and_says_why() {
    let html = ResponseTemplate::new(200).set_body_raw("<html>x</html>", "text/html");
    for (answer, kind, says) in [
        (error("access_denied"), ErrorKind::Denied, "did not allow"),
        (
            json(400, r#"{"error":"access_denied"}"#),
            ErrorKind::Denied,
            "did not allow",
        ),
        (error("expired"), ErrorKind::InvalidCode, "has expired"),
        (
            json(400, r#"{"error":"expired_token"}"#),
            ErrorKind::InvalidCode,
            "has expired",
        ),
        (error("invalid_code"), ErrorKind::InvalidCode, "start again"),
        (
            error("invalid_client_secret"),
            ErrorKind::InvalidClient,
            "client secret",
        ),
        (
            json(200, r#"{"expires_in":3600}"#),
            ErrorKind::Unexpected,
            "without an access token",
        ),
        (html, ErrorKind::Unexpected, "HTML"),
        (
            json(200, code_answer("https://api.evil.example")),
            ErrorKind::UntrustedHost,
            "api.evil.example",
        ),
    ] {
        let (world, device) = begun(&value!({})).await;
        let pending = error("authorization_pending");
        world.accounts.once("POST", POLL, pending).await;
        world.accounts.on("POST", POLL, answer).await;
        let (result, told) = wait(&world, &device).await;
        let e = result.unwrap_err();
        assert_eq!(e.kind(), kind, "{says}: {e}");
        assert!(chain(&e).contains(says), "{says}: {}", chain(&e));
        assert!(!e.is_retryable() && !e.needs_reconnect(), "{e}");
        assert_eq!(told.len(), 1, "{says}");
        let sent = world.accounts.sent().await;
        assert_eq!(sent[1..], [poll_request(), poll_request()], "{says}");
    }
}

#[tokio::test]
async fn a_code_that_nobody_enters_expires_by_the_clock() {
    let (world, device) = begun(&value!({})).await;
    let pending = error("authorization_pending");
    world.accounts.on("POST", POLL, pending).await;
    let (result, told) = wait(&world, &device).await;
    let e = result.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::InvalidCode);
    let message = "the user did not enter the device code in time: start again";
    assert_eq!(e.to_string(), message);
    assert_eq!(world.clock.sleeps(), [seconds(30); 10]);
    assert_eq!(told.len(), 10);

    // A later call does not wait, and sends no request to Zoho.
    let (again, _) = wait(&world, &device).await;
    assert_eq!(again.unwrap_err().kind(), ErrorKind::InvalidCode);
    assert_eq!(world.accounts.sent().await.len(), 11);
    assert_eq!(world.clock.sleeps().len(), 10);
}

#[tokio::test]
async fn the_clock_of_the_day_does_not_matter() {
    for hour in [-1, 1] {
        let (world, device) = begun(&value!({})).await;
        let shifted = START.checked_add_signed(hour * 3600).unwrap();
        let pending = error("authorization_pending");
        world.accounts.once("POST", POLL, pending).await;
        let done = token(&world);
        world.accounts.once("POST", POLL, done).await;
        let now = std::time::SystemTime::UNIX_EPOCH + seconds(shifted);
        world.clock.set(now);
        let (result, _) = wait(&world, &device).await;
        let expected = now + seconds(60 + 3600);
        assert_eq!(result.unwrap().expires_at(), expected);
    }
}

#[tokio::test]
async fn intervals_and_lifetimes_are_read_in_milliseconds_in_seconds_and_when_they_are_not_told() {
    let absent = Value::Null;
    for (interval, expires_in, wait_for, polls) in [
        (value!(5000), value!(20_000), 5, 4),
        (value!(5), value!(20), 5, 4),
        (value!(20_000), value!(300_000), 20, 15),
        (absent.clone(), value!(60_000), 30, 2),
        (value!(60_000), absent.clone(), 60, 5),
        (absent.clone(), absent, 30, 10),
        (value!(0), value!(3000), 1, 3),
    ] {
        let more = value!({ "interval": interval, "expires_in": expires_in });
        let (world, device) = begun(&more).await;
        let pending = error("authorization_pending");
        world.accounts.on("POST", POLL, pending).await;
        let (result, _) = wait(&world, &device).await;
        assert_eq!(result.unwrap_err().kind(), ErrorKind::InvalidCode);
        let expected = vec![seconds(wait_for); polls];
        assert_eq!(world.clock.sleeps(), expected, "{more}");
    }
}

#[tokio::test]
async fn a_start_that_is_refused_has_its_meaning() {
    let no_address = started(&value!({ "verification_url": null })).to_string();
    for (answer, kind) in [
        (error("invalid_client"), ErrorKind::InvalidClient),
        (error("invalid_scope"), ErrorKind::InvalidClient),
        (error("Access Denied"), ErrorKind::Throttled),
        (error("general_error"), ErrorKind::Unexpected),
        (json(200, "{}"), ErrorKind::Unexpected),
        (json(200, no_address), ErrorKind::Unexpected),
        (ResponseTemplate::new(503), ErrorKind::Unavailable),
    ] {
        let world = World::new().await;
        world.accounts.on("POST", CODE, answer).await;
        let e = start(&world).await.unwrap_err();
        assert_eq!(e.kind(), kind, "{e}");
        assert!(!format!("{e:?} {}", chain(&e)).contains("1000."), "{e:?}");
        assert_eq!(world.accounts.sent().await[0], start_request());
    }
    let other_name = value!({
        "verification_url": null,
        "verification_uri": "https://accounts.zoho.com/x",
        "verification_uri_complete": null,
    });
    let (_, device) = begun(&other_name).await;
    assert_eq!(device.verification_url(), "https://accounts.zoho.com/x");
    assert_eq!(device.verification_url_complete(), None);
}

#[tokio::test]
async fn the_device_code_is_never_printed() {
    let shown = Mutex::new(String::new());
    let show = |value: &dyn std::fmt::Debug| {
        let text = format!("{value:?} {value:#?}");
        shown.lock().unwrap().push_str(&text);
    };
    // A server that echoes what it was sent.
    let echoed = [DEVICE_CODE, CLIENT_SECRET, "access_denied 1000.device"];
    for code in ["access_denied", "expired", "other_dc", "slow_down"]
        .into_iter()
        .chain(echoed)
    {
        let (world, device) = begun(&value!({})).await;
        let answer = value!({
            "error": code,
            "error_description": DEVICE_CODE,
            "user_location": DEVICE_CODE,
            "dc": DEVICE_CODE,
            "message": DEVICE_CODE,
        });
        let answer = json(200, answer.to_string());
        world.accounts.on("POST", POLL, answer).await;
        let (result, told) = wait(&world, &device).await;
        let e = result.unwrap_err();
        show(&device);
        show(&device.clone());
        show(&told);
        show(&e);
        show(&chain(&e));
    }
    let shown = shown.into_inner().unwrap();
    for secret in ["1000.device", "client secret"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(shown.contains("DeviceAuthorization"));
}
