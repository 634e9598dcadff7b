//! Codes that a developer made for a self client: exchanged without a redirect URI, and kept as any sign-in.

use serde_json::json as value;
use wiremock::ResponseTemplate;
use zoho::{Connection, ScopeSet};
use zoho_auth::{Error, ErrorKind, SecretString};
use zoho_sim::scripted::Step;
use zoho_tests::{
    ACCESS, CLIENT_ID, CLIENT_SECRET, CODE, Exact, House, REFRESH, REFRESHED, START, USER, World,
    chain, code_answer, half, json, refresh_request, scripted, seconds, sent, token_answer,
};

const TOKEN: &str = "/oauth/v2/token";
const ORG: &str = "/crm/v8/org";

fn scopes() -> ScopeSet {
    ScopeSet::parse("ZohoCRM.settings.ALL,ZohoCRM.org.READ")
}

async fn exchange(world: &World, data_center: &str) -> Result<Connection, Error> {
    let (accounts, code) = (world.zoho.accounts(), SecretString::from(CODE));
    let endpoints = world.endpoints(data_center);
    accounts
        .exchange_self_client(&endpoints, &code, &scopes())
        .await
}

fn exchange_request() -> Exact {
    Exact::form(
        TOKEN,
        &[
            ("grant_type", "authorization_code"),
            ("client_id", CLIENT_ID),
            ("client_secret", CLIENT_SECRET),
            ("code", CODE),
        ],
    )
}

#[tokio::test]
async fn the_code_is_exchanged_where_it_was_made_and_the_connection_lives_on() {
    let world = World::new().await;
    let api = world.two.api.url();
    let accounts = &world.two.accounts;
    accounts
        .once("POST", TOKEN, json(200, code_answer(api.as_str())))
        .await;

    let connection = exchange(&world, "two").await.unwrap();
    let user = world.zoho.connect(USER, connection).await.unwrap();

    assert_eq!(accounts.sent().await, [exchange_request()]);
    let stored = world.stored().await;
    assert_eq!(
        stored,
        value!({
            "version": 1,
            "access_token": ACCESS,
            "expires_at": START + 3600,
            "refresh_token": REFRESH,
            "accounts_server": accounts.url().as_str(),
            "api_domain": api.as_str(),
            "scopes": ["ZohoCRM.settings.ALL", "ZohoCRM.org.READ"],
            "organizations": {},
            "generation": stored["generation"],
        })
    );

    // In an hour it is refreshed there, like any other.
    accounts
        .on("POST", TOKEN, json(200, token_answer(REFRESHED)))
        .await;
    world.two.api.on("GET", ORG, json(200, "{}")).await;
    world.clock.advance(seconds(3600));
    let call = user.crm().request(&http::Method::GET, "/org");
    call.send().await.unwrap();
    let sent = accounts.sent().await;
    assert_eq!(sent[1..], [refresh_request()]);
    assert_eq!(world.accounts.sent().await, []);
}

#[tokio::test]
async fn every_refusal_has_its_meaning_and_costs_one_request() {
    let html = ResponseTemplate::new(200).set_body_raw("<html>1000.x</html>", "text/html");
    for (answer, kind, says) in [
        (
            json(200, r#"{"error":"invalid_code"}"#),
            ErrorKind::InvalidCode,
            "spent, expired",
        ),
        (
            json(400, r#"{"error":"invalid_code"}"#),
            ErrorKind::InvalidCode,
            "spent, expired",
        ),
        (
            json(200, r#"{"error":"invalid_client"}"#),
            ErrorKind::InvalidClient,
            "client id",
        ),
        (
            json(200, r#"{"error":"invalid_client_secret"}"#),
            ErrorKind::InvalidClient,
            "client secret",
        ),
        (
            json(200, r#"{"error":"invalid_redirect_uri"}"#),
            ErrorKind::InvalidClient,
            "redirect URI",
        ),
        (
            json(400, r#"{"error":"Access Denied"}"#),
            ErrorKind::Throttled,
            "no more tokens",
        ),
        (
            json(200, r#"{"error":"general_error"}"#),
            ErrorKind::Unexpected,
            "general_error",
        ),
        (
            json(200, r#"{"expires_in":3600}"#),
            ErrorKind::Unexpected,
            "without an access token",
        ),
        (html, ErrorKind::Unexpected, "HTML"),
        // Whether the code was spent by it cannot be known: asking again is the caller's decision.
        (
            ResponseTemplate::new(503),
            ErrorKind::Unavailable,
            "try later",
        ),
        (
            json(200, code_answer("https://api.evil.example")),
            ErrorKind::UntrustedHost,
            "api.evil.example",
        ),
    ] {
        let world = World::new().await;
        world.accounts.on("POST", TOKEN, answer).await;
        let e = exchange(&world, "one").await.unwrap_err();
        assert_eq!(e.kind(), kind, "{says}: {e}");
        assert!(chain(&e).contains(says), "{says}: {}", chain(&e));
        assert_eq!(
            e.retry_after(),
            (kind == ErrorKind::Throttled).then(|| seconds(600))
        );
        let shown = format!("{e} {e:?} {}", chain(&e));
        for secret in [CODE, CLIENT_SECRET, ACCESS, "1000.x"] {
            assert!(!shown.contains(secret), "{shown}");
        }
        assert_eq!(world.accounts.sent().await, [exchange_request()], "{says}");
    }
}

#[tokio::test]
async fn an_exchange_that_breaks_off_is_not_repeated_as_the_code_may_be_spent() {
    for reply in [Step::cut(), half(&token_answer(REFRESHED), 16)] {
        let accounts = scripted([reply]).await;
        let world = World::with(|setup| setup.accounts = accounts.url()).await;
        let e = exchange(&world, "one").await.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::Unavailable, "{e}");
        assert_eq!(sent(&accounts), [exchange_request()]);
        assert_eq!(world.clock.sleeps(), []);
    }
}

#[tokio::test]
async fn a_code_of_the_simulators_console_connects_once() {
    let house = House::new().await;
    let zuid = house.zuid("eu");
    let code = house.sim.self_client_code(&zuid, &scopes().to_string());
    let code = SecretString::from(code);
    let accounts = house.zoho.accounts();
    let exchange = async |data_center: &str| {
        let endpoints = house.endpoints(data_center);
        accounts
            .exchange_self_client(&endpoints, &code, &scopes())
            .await
    };

    let elsewhere = exchange("us").await.unwrap_err();
    assert_eq!(elsewhere.kind(), ErrorKind::InvalidCode, "{elsewhere}");
    let connection = exchange("eu").await.unwrap();
    let user = house.zoho.connect(USER, connection).await.unwrap();
    user.crm().service_preferences().get().send().await.unwrap();
    let spent = exchange("eu").await.unwrap_err();
    assert_eq!(spent.kind(), ErrorKind::InvalidCode, "{spent}");

    assert_eq!(house.sim.expire_access_tokens(&zuid), 1);
    user.crm().service_preferences().get().send().await.unwrap();
    let expected = [
        "us authorization_code",
        "eu authorization_code",
        "eu authorization_code",
        "eu refresh_token",
    ];
    assert_eq!(house.token_requests(), expected);
}
