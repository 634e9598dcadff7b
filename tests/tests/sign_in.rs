//! From the authorisation URL over the callback to the stored connection.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json as value;
use sha2::{Digest, Sha256};
use zoho::Login;
use zoho_auth::ExposeSecret;
use zoho_tests::{
    ACCESS, CLIENT_ID, CLIENT_SECRET, CODE, Exact, REDIRECT_URI, REFRESH, REFRESHED, START, USER,
    World, begin_sign_in, callback, code_answer, json,
};

const TOKEN: &str = "/oauth/v2/token";

fn parameter(login: &Login, name: &str) -> String {
    let mut pairs = login.url().query_pairs();
    let found = pairs.find(|(key, _)| key == name);
    found.unwrap().1.into_owned()
}

/// The request that exchanges the code, with the verifier that the server saw.
fn exchange(received: &Exact) -> Exact {
    Exact::form(
        TOKEN,
        &[
            ("grant_type", "authorization_code"),
            ("client_id", CLIENT_ID),
            ("client_secret", CLIENT_SECRET),
            ("redirect_uri", REDIRECT_URI),
            ("code", CODE),
            ("code_verifier", &received.field("code_verifier").unwrap()),
        ],
    )
}

fn assert_challenge_fits(login: &Login, received: &Exact) {
    let verifier = received.field("code_verifier").unwrap();
    assert!(verifier.len() >= 43, "RFC 7636 wants 43 characters");
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()));
    assert_eq!(parameter(login, "code_challenge"), challenge);
}

#[tokio::test]
async fn the_authorisation_url_has_every_parameter_once() {
    let world = World::new().await;
    let login = begin_sign_in(&world);

    let url = login.url();
    let mut base = url.clone();
    base.set_query(None);
    assert_eq!(base, world.accounts.url().join("oauth/v2/auth").unwrap());
    let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    let challenge = parameter(&login, "code_challenge");
    let expected = [
        ("response_type", "code"),
        ("client_id", CLIENT_ID),
        ("redirect_uri", REDIRECT_URI),
        (
            "scope",
            "ZohoCRM.settings.modules.READ,Desk.settings.READ,Desk.basic.READ,ZohoCRM.settings.ALL",
        ),
        ("access_type", "offline"),
        ("prompt", "consent"),
        ("state", login.state()),
        ("code_challenge", &challenge),
        ("code_challenge_method", "S256"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(pairs, expected);
    assert!(login.state().len() >= 43, "256 random bits");
    assert_eq!(challenge.len(), 43, "a SHA-256");

    let other = begin_sign_in(&world);
    assert_ne!(other.state(), login.state());
    assert_ne!(parameter(&other, "code_challenge"), challenge);
    assert_eq!(world.everything_sent().await, []);
}

#[tokio::test]
async fn the_code_is_exchanged_at_the_accounts_server_that_the_callback_names() {
    let world = World::new().await;
    let two = &world.two;
    let api = two.api.url();
    two.accounts
        .on("POST", TOKEN, json(200, code_answer(api.as_str())))
        .await;
    let preferences = "/crm/v6/settings/service_preferences";
    let answer = r#"{"service_preferences":{"job_sheet_enabled":true}}"#;
    two.api.on("GET", preferences, json(200, answer)).await;

    let login = begin_sign_in(&world);
    // The login waits in the user's session.
    let kept = login.to_json();
    let kept = Login::from_json(kept.expose_secret()).unwrap();
    let callback = callback(&[
        ("state", login.state()),
        ("code", CODE),
        ("location", "two"),
        ("accounts-server", two.accounts.url().as_str()),
    ]);
    let user = world.zoho.complete(USER, kept, &callback).await.unwrap();

    let received = two.accounts.sent().await;
    assert_eq!(received, [exchange(&received[0])]);
    assert_challenge_fits(&login, &received[0]);
    assert_eq!(
        world.stored().await,
        value!({
            "version": 1,
            "access_token": ACCESS,
            "expires_at": START + 3600,
            "refresh_token": REFRESH,
            "accounts_server": two.accounts.url().as_str(),
            "api_domain": api.as_str(),
            "scopes": [
                "ZohoCRM.settings.modules.READ", "Desk.settings.READ", "Desk.basic.READ",
                "ZohoCRM.settings.ALL"
            ],
            "organizations": {},
            "generation": START,
        })
    );

    user.crm().service_preferences().get().send().await.unwrap();
    assert_eq!(
        two.api.sent().await,
        [Exact::get(preferences).token(ACCESS)]
    );
    for server in [&world.accounts, &world.api, &world.desk] {
        assert_eq!(server.sent().await, [], "nothing where the sign-in began");
    }
}

#[tokio::test]
async fn the_location_alone_names_the_data_centre_and_its_api() {
    let world = World::new().await;
    let two = &world.two;
    let answer = format!(r#"{{"access_token":"{ACCESS}","refresh_token":"{REFRESH}"}}"#);
    two.accounts.on("POST", TOKEN, json(200, answer)).await;

    let login = begin_sign_in(&world);
    let state = login.state().to_owned();
    let callback = callback(&[("code", CODE), ("location", "TWO"), ("state", &state)]);
    world.zoho.complete(USER, login, &callback).await.unwrap();

    let received = two.accounts.sent().await;
    assert_eq!(received, [exchange(&received[0])]);
    let stored = world.stored().await;
    assert_eq!(stored["accounts_server"], two.accounts.url().as_str());
    assert_eq!(stored["api_domain"], two.api.url().as_str());
    assert_eq!(stored["expires_at"], START + 3600, "without expires_in");
    assert_eq!(world.accounts.sent().await, []);
}

#[tokio::test]
async fn without_either_the_code_goes_where_the_sign_in_began() {
    let world = World::new().await;
    let api = world.api.url();
    let answer = value!({
        "access_token": ACCESS, "refresh_token": REFRESH, "api_domain": api.as_str(),
        "expires_in_sec": 1800, "expires_in": 1_800_000, "scope": "ZohoCRM.settings.READ Desk.basic.READ",
    });
    world
        .accounts
        .on("POST", TOKEN, json(200, answer.to_string()))
        .await;

    let login = begin_sign_in(&world);
    let query = format!("?code=1000.code%2B%2F%3D&state={}", login.state());
    world.zoho.complete(USER, login, &query).await.unwrap();

    let received = world.accounts.sent().await;
    assert_eq!(received, [exchange(&received[0])]);
    let stored = world.stored().await;
    assert_eq!(stored["expires_at"], START + 1800);
    let granted = value!(["ZohoCRM.settings.READ", "Desk.basic.READ"]);
    assert_eq!(stored["scopes"], granted, "what was granted counts");
}

#[tokio::test]
async fn a_new_sign_in_replaces_the_connection_and_its_tokens_at_once() {
    let world = World::connected().await;
    let old = world.connection(3600).with_generation(7);
    world.keep(&old.with_organization("desk", "1")).await;
    let user = world.user().await;
    let org = "/crm/v8/org";
    world.api.on("GET", org, json(200, "{}")).await;
    let get_org = || user.crm().request(&http::Method::GET, "/org").send();
    get_org().await.unwrap();
    let answer = format!(r#"{{"access_token":"{REFRESHED}","refresh_token":"1000.refresh.two"}}"#);
    world.accounts.on("POST", TOKEN, json(200, answer)).await;

    let login = begin_sign_in(&world);
    let callback = callback(&[("code", CODE), ("state", login.state())]);
    world.zoho.complete(USER, login, &callback).await.unwrap();
    get_org().await.unwrap();

    let stored = world.stored().await;
    assert_eq!(
        stored["generation"], 1_800_000_000u64,
        "beyond any refresh of the old one"
    );
    assert_eq!(stored["refresh_token"], "1000.refresh.two");
    assert_eq!(stored["organizations"], value!({}), "maybe another user");
    let expected = [ACCESS, REFRESHED].map(|token| Exact::get(org).token(token));
    assert_eq!(world.api.sent().await, expected);
}
