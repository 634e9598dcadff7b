//! The sign-in on another device.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

mod common;

use std::time::Duration;

use common::*;
use serde_json::{Value, json};
use url::Url;
use zoho_http::clock::ManualClock;
use zoho_sim::{Sim, SimUser};

const CODE: &str = "/oauth/v3/device/code";
const TOKEN: &str = "/oauth/v3/device/token";
const PAGE: &str = "/oauth/v3/device";

struct Scene {
    sim: Sim,
    clock: ManualClock,
}

impl Scene {
    async fn set() -> Self {
        let (clock, builder) = with_clock();
        let builder = builder.data_center("us").data_center("eu");
        let sim = builder.data_center("in").start().await.unwrap();
        Self { sim, clock }
    }

    fn accounts(&self, data_center: &str) -> Url {
        self.sim.endpoints(data_center).accounts().clone()
    }

    fn zuid(&self, data_center: &str) -> String {
        self.sim.users(data_center)[0].zuid().to_owned()
    }

    async fn begin(&self) -> (String, String) {
        let pairs = [
            ("client_id", self.sim.client_id()),
            ("grant_type", "device_request"),
            ("scope", EVERYTHING),
            ("access_type", "offline"),
            ("prompt", "consent"),
        ];
        let answer = post_form(&self.accounts("us"), CODE, &pairs).await.json();
        let text = |key: &str| answer[key].as_str().unwrap().to_owned();
        (text("user_code"), text("device_code"))
    }

    /// Polls 30 seconds after the last poll.
    async fn poll(&self, data_center: &str, device_code: &str) -> Value {
        self.clock.advance(Duration::from_secs(30));
        self.poll_now(data_center, device_code).await
    }

    async fn poll_now(&self, data_center: &str, device_code: &str) -> Value {
        let pairs = [
            ("client_id", self.sim.client_id()),
            ("client_secret", self.sim.client_secret()),
            ("grant_type", "device_token"),
            ("code", device_code),
        ];
        let reply = post_form(&self.accounts(data_center), TOKEN, &pairs).await;
        assert_eq!(reply.status, 200);
        reply.json()
    }
}

#[tokio::test]
async fn the_start_tells_milliseconds_and_refuses_what_it_does_not_know() {
    let scene = Scene::set().await;
    let accounts = scene.accounts("us");
    let good = [
        ("client_id", scene.sim.client_id()),
        ("grant_type", "device_request"),
        ("scope", "ZohoCRM.settings.READ"),
    ];
    let answer = post_form(&accounts, CODE, &good).await.json();
    let page = format!("{}oauth/v3/device", accounts.as_str());
    let user_code = answer["user_code"].as_str().unwrap();
    assert_eq!(
        answer,
        json!({
            "user_code": user_code,
            "device_code": answer["device_code"],
            "verification_url": page,
            "verification_uri_complete": format!("{page}?user_code={user_code}"),
            "interval": 30_000,
            "expires_in": 300_000,
        })
    );
    assert_eq!(user_code.len(), 9);
    assert!(answer["device_code"].as_str().unwrap().starts_with("1000."));

    for (at, value, error) in [
        (0, "1000.OTHER", "invalid_client"),
        (1, "device_token", "unsupported_grant_type"),
        (2, "nonsense", "invalid_scope"),
    ] {
        let mut bad = good;
        bad[at].1 = value;
        error_is(&post_form(&accounts, CODE, &bad).await.json(), error);
    }
}

#[tokio::test]
async fn a_device_waits_until_its_user_says_yes_and_its_token_is_refreshed_as_any() {
    let scene = Scene::set().await;
    let (user_code, device_code) = scene.begin().await;
    for _ in 0..2 {
        let answer = scene.poll("us", &device_code).await;
        assert_eq!(answer, json!({ "error": "authorization_pending" }));
    }
    let zuid = scene.zuid("us");
    scene.sim.approve_device(&user_code, &zuid).unwrap();
    let answer = scene.poll("us", &device_code).await;
    let access = answer["access_token"].as_str().unwrap();
    let refresh_token = answer["refresh_token"].as_str().unwrap();
    let endpoints = scene.sim.endpoints("us");
    assert_eq!(
        answer,
        json!({
            "access_token": access,
            "refresh_token": refresh_token,
            "api_domain": endpoints.api().as_str().trim_end_matches('/'),
            "token_type": "Bearer",
            "expires_in": 3600,
        })
    );
    let org = get(endpoints.api(), "/crm/v8/org", access).await;
    assert_eq!(org.status, 200);
    assert_eq!(scene.sim.live_access_tokens(&zuid), 1);
    let refreshed = refresh(&scene.sim, "us", refresh_token).await;
    assert!(refreshed["access_token"].is_string());

    error_is(&scene.poll("us", &device_code).await, "invalid_code");
    let again = scene.sim.approve_device(&user_code, &zuid).unwrap_err();
    assert!(again.to_string().contains("No device waits"), "{again}");
}

#[tokio::test]
async fn two_polls_within_thirty_seconds_are_told_to_slow_down() {
    let scene = Scene::set().await;
    let (user_code, device_code) = scene.begin().await;
    let pending = scene.poll_now("us", &device_code).await;
    error_is(&pending, "authorization_pending");
    scene
        .sim
        .approve_device(&user_code, &scene.zuid("us"))
        .unwrap();
    scene.clock.advance(Duration::from_secs(29));
    error_is(&scene.poll_now("us", &device_code).await, "slow_down");
    let answer = scene.poll("us", &device_code).await;
    assert!(answer["access_token"].is_string(), "the code is not spent");
}

#[tokio::test]
async fn a_user_of_another_data_centre_sends_the_device_there() {
    let scene = Scene::set().await;
    let (user_code, device_code) = scene.begin().await;
    error_is(&scene.poll("eu", &device_code).await, "invalid_code");
    scene
        .sim
        .approve_device(&user_code, &scene.zuid("eu"))
        .unwrap();
    let elsewhere = json!({ "error": "other_dc", "user_location": "eu" });
    assert_eq!(scene.poll("us", &device_code).await, elsewhere);
    error_is(&scene.poll("in", &device_code).await, "invalid_code");
    let answer = scene.poll("eu", &device_code).await;
    let endpoints = scene.sim.endpoints("eu");
    assert_eq!(
        answer["api_domain"],
        endpoints.api().as_str().trim_end_matches('/')
    );
    let refresh_token = answer["refresh_token"].as_str().unwrap();
    error_is(
        &refresh(&scene.sim, "us", refresh_token).await,
        "invalid_code",
    );
    let refreshed = refresh(&scene.sim, "eu", refresh_token).await;
    assert!(refreshed["access_token"].is_string());
}

#[tokio::test]
async fn a_no_is_told_once_and_a_late_code_has_expired() {
    let scene = Scene::set().await;
    let (user_code, device_code) = scene.begin().await;
    scene.sim.reject_device(&user_code).unwrap();
    error_is(&scene.poll("us", &device_code).await, "access_denied");
    error_is(&scene.poll("us", &device_code).await, "invalid_code");

    let (user_code, device_code) = scene.begin().await;
    let zuid = scene.zuid("us");
    scene.sim.approve_device(&user_code, &zuid).unwrap();
    scene.clock.advance(Duration::from_secs(300));
    error_is(&scene.poll_now("us", &device_code).await, "expired");
    assert_eq!(scene.sim.live_refresh_tokens(&zuid), 0);

    let (user_code, _) = scene.begin().await;
    scene.clock.advance(Duration::from_secs(300));
    assert!(scene.sim.approve_device(&user_code, &zuid).is_err());
    assert!(scene.sim.reject_device("BCDF-GHJK").is_err());
    let (user_code, _) = scene.begin().await;
    let error = scene.sim.approve_device(&user_code, "0").unwrap_err();
    assert!(error.to_string().contains("no such user"), "{error}");
}

#[tokio::test]
async fn a_poll_needs_the_client_its_secret_and_its_grant() {
    let scene = Scene::set().await;
    let (_, device_code) = scene.begin().await;
    let good = [
        ("client_id", scene.sim.client_id()),
        ("client_secret", scene.sim.client_secret()),
        ("grant_type", "device_token"),
        ("code", device_code.as_str()),
    ];
    for (at, value, error) in [
        (0, "1000.OTHER", "invalid_client"),
        (1, "wrong", "invalid_client_secret"),
        (2, "authorization_code", "unsupported_grant_type"),
        (3, "1000.other", "invalid_code"),
    ] {
        let mut bad = good;
        bad[at].1 = value;
        let answer = post_form(&scene.accounts("us"), TOKEN, &bad).await.json();
        error_is(&answer, error);
    }
}

#[tokio::test]
async fn a_person_types_the_code_reads_what_is_asked_and_decides() {
    let scene = Scene::set().await;
    let accounts = scene.accounts("us");
    let form = send(&accounts, "GET", PAGE, &[], "").await;
    assert_eq!(form.status, 200);
    assert!(form.text().contains("name=\"user_code\""));

    let (user_code, device_code) = scene.begin().await;
    let typed = format!("{PAGE}?user_code={}", user_code.to_lowercase());
    let question = send(&accounts, "GET", &typed, &[], "").await;
    assert_eq!(question.status, 200);
    let policy = question.header("content-security-policy").unwrap();
    assert!(policy.contains("default-src 'none'"));
    let html = question.text();
    for shown in [&user_code, "1000.DEMOCLIENT", "ZohoCRM.settings.ALL"] {
        assert!(html.contains(shown), "{shown}: {html}");
    }
    assert!(!html.contains(&device_code));

    let decide = async |pairs: &[(&str, &str)]| {
        post_form(&accounts, "/oauth/v3/device/decision", pairs).await
    };
    let zuid = scene.zuid("us");
    let undecided = decide(&[("user_code", &user_code), ("user", &zuid)]).await;
    assert_eq!(undecided.status, 400);
    let accept = [
        ("user_code", user_code.as_str()),
        ("user", &zuid),
        ("decision", "accept"),
    ];
    let done = decide(&accept).await;
    assert_eq!(done.status, 200);
    assert!(done.text().contains("Go back to your device"));
    assert_eq!(decide(&accept).await.status, 400, "it is decided once");
    let answered = send(&accounts, "GET", &typed, &[], "").await;
    assert_eq!(answered.status, 400);
    assert!(scene.poll("us", &device_code).await["access_token"].is_string());

    let (user_code, device_code) = scene.begin().await;
    let reject = [("user_code", user_code.as_str()), ("decision", "reject")];
    assert_eq!(decide(&reject).await.status, 200);
    error_is(&scene.poll("us", &device_code).await, "access_denied");
}

#[tokio::test]
async fn the_page_escapes_what_a_program_and_a_user_put_on_it() {
    let nasty = SimUser::new("7", "<i>@example.com").names("<script>", "'&");
    let builder = Sim::builder().client("<img src=x>", "secret");
    let sim = builder.user("us", nasty).start().await.unwrap();
    let endpoints = sim.endpoints("us");
    let pairs = [
        ("client_id", sim.client_id()),
        ("grant_type", "device_request"),
        ("scope", "Desk.basic.READ"),
    ];
    let begun = post_form(endpoints.accounts(), CODE, &pairs).await.json();
    let user_code = begun["user_code"].as_str().unwrap();
    for typed in [user_code, "<script>"] {
        let target = format!("{PAGE}?{}", form(&[("user_code", typed)]));
        let html = send(endpoints.accounts(), "GET", &target, &[], "").await;
        let html = html.text();
        assert!(!html.contains("<script") && !html.contains("<img"));
        assert_eq!(html.contains("&lt;img src=x&gt;"), typed == user_code);
    }
}

#[tokio::test]
async fn interval_and_lifetime_are_as_the_limits_say() {
    let scene = Scene::set().await;
    let mut limits = scene.sim.limits();
    limits.device_interval = Duration::from_secs(5);
    limits.device_code_lifetime = Duration::from_secs(60);
    scene.sim.set_limits(limits);
    let pairs = [
        ("client_id", scene.sim.client_id()),
        ("grant_type", "device_request"),
        ("scope", EVERYTHING),
    ];
    let begun = post_form(&scene.accounts("us"), CODE, &pairs).await.json();
    assert_eq!(
        (&begun["interval"], &begun["expires_in"]),
        (&json!(5000), &json!(60_000))
    );
    let code = begun["device_code"].as_str().unwrap();
    error_is(&scene.poll_now("us", code).await, "authorization_pending");
    scene.clock.advance(Duration::from_secs(5));
    error_is(&scene.poll_now("us", code).await, "authorization_pending");
    scene.clock.advance(Duration::from_secs(55));
    error_is(&scene.poll_now("us", code).await, "expired");
}
