//! Tokens are refreshed ahead of their expiry, and what comes is written back.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use http::Method;
use serde_json::json as value;
use zoho::User;
use zoho_tests::{
    ACCESS, Exact, REFRESH, REFRESHED, START, World, json, refresh_request, seconds, token_answer,
};

const TOKEN: &str = "/oauth/v2/token";
const ORG: &str = "/crm/v8/org";

async fn get_org(user: &User) {
    let crm = user.crm();
    crm.request(&Method::GET, "/org").send().await.unwrap();
}

/// A world whose token lives so many seconds, and whose servers answer everything well.
async fn world(lives: u64) -> World {
    let world = World::new().await;
    world.connect(lives).await;
    world
        .accounts
        .on("POST", TOKEN, json(200, token_answer(REFRESHED)))
        .await;
    world.api.on("GET", ORG, json(200, "{}")).await;
    world
}

fn org(token: &str) -> Exact {
    Exact::get(ORG).token(token)
}

#[tokio::test]
async fn at_119_seconds_before_its_expiry_the_token_is_refreshed_and_written_back() {
    let world = world(119).await;
    let user = world.user().await;

    get_org(&user).await;
    get_org(&user).await;

    assert_eq!(world.accounts.sent().await, [refresh_request()]);
    assert_eq!(world.api.sent().await, [org(REFRESHED), org(REFRESHED)]);
    assert_eq!(
        world.stored().await,
        value!({
            "version": 1,
            "access_token": REFRESHED,
            "expires_at": START + 3600,
            "refresh_token": REFRESH,
            "accounts_server": world.accounts.url().as_str(),
            "api_domain": world.api.url().as_str(),
            "scopes": ["ZohoCRM.settings.ALL", "Desk.settings.ALL"],
            "organizations": {},
            "generation": 2,
        })
    );
    assert_eq!(world.desk.sent().await, []);
    assert_eq!(world.two.sent().await, []);
}

#[tokio::test]
async fn at_121_seconds_before_its_expiry_it_is_used_as_it_is() {
    let world = world(121).await;
    let user = world.user().await;
    let before = world.stored().await;

    get_org(&user).await;
    assert_eq!(world.accounts.sent().await, []);
    assert_eq!(world.api.sent().await, [org(ACCESS)]);
    assert_eq!(world.stored().await, before);

    // Two seconds later the same user's token at hand is within the margin.
    world.clock.advance(seconds(2));
    get_org(&user).await;
    assert_eq!(world.accounts.sent().await, [refresh_request()]);
    assert_eq!(world.api.sent().await, [org(ACCESS), org(REFRESHED)]);
    assert_eq!(world.stored().await["expires_at"], START + 2 + 3600);
}

#[tokio::test]
async fn at_120_seconds_and_after_its_expiry_it_is_refreshed() {
    for lives in [120, 1, 0] {
        let world = world(lives).await;
        get_org(&world.user().await).await;
        assert_eq!(world.accounts.sent().await, [refresh_request()], "{lives}");
        assert_eq!(world.api.sent().await, [org(REFRESHED)], "{lives}");
    }
}

#[tokio::test]
async fn desk_and_user_info_calls_are_refreshed_for_too() {
    let world = world(119).await;
    let path = "/api/v1/mailConfigurations";
    world.desk.on("GET", path, json(200, "{}")).await;
    let desk = world.user().await.desk_for("7");
    desk.mail_configurations().list().send().await.unwrap();
    assert_eq!(world.accounts.sent().await, [refresh_request()]);
    let expected = Exact::get(path).token(REFRESHED).header("orgid", "7");
    assert_eq!(world.desk.sent().await, [expected]);

    let world = self::world(119).await;
    let info = "/oauth/user/info";
    world.accounts.on("GET", info, json(200, "{}")).await;
    world.user().await.user_info().await.unwrap();
    let expected = [refresh_request(), Exact::get(info).token(REFRESHED)];
    assert_eq!(world.accounts.sent().await, expected);
}

#[tokio::test]
async fn a_connection_without_an_access_token_gets_one() {
    let world = world(119).await;
    let bare = zoho::Connection::new(world.accounts.url(), world.api.url());
    world.keep(&bare.with_refresh_token(REFRESH)).await;
    get_org(&world.user().await).await;
    assert_eq!(world.accounts.sent().await, [refresh_request()]);
    assert_eq!(world.api.sent().await, [org(REFRESHED)]);
}

#[tokio::test]
async fn the_lifetime_is_read_in_every_form_and_an_hour_without() {
    for (lifetime, lives) in [
        (r#""expires_in":1800"#, 1800),
        (r#""expires_in":"1800""#, 1800),
        (r#""expires_in":1800000,"expires_in_sec":1800"#, 1800),
        (r#""token_type":"Bearer""#, 3600),
        (r#""expires_in":null"#, 3600),
    ] {
        let world = World::new().await;
        world.connect(119).await;
        let answer = format!(r#"{{"access_token":"{REFRESHED}",{lifetime}}}"#);
        world.accounts.on("POST", TOKEN, json(200, answer)).await;
        world.api.on("GET", ORG, json(200, "{}")).await;
        get_org(&world.user().await).await;
        let stored = world.stored().await;
        assert_eq!(stored["expires_at"], START + lives, "{lifetime}");
    }
}

#[tokio::test]
async fn a_new_api_domain_in_the_answer_is_where_the_calls_go_from_then_on() {
    let world = World::new().await;
    world.connect(119).await;
    let api = world.two.api.url();
    let answer =
        value!({"access_token": REFRESHED, "expires_in": 3600, "api_domain": api.as_str()});
    world
        .accounts
        .on("POST", TOKEN, json(200, answer.to_string()))
        .await;
    world.two.api.on("GET", ORG, json(200, "{}")).await;

    get_org(&world.user().await).await;

    let stored = world.stored().await;
    assert_eq!(stored["api_domain"], api.as_str());
    assert_eq!(stored["accounts_server"], world.accounts.url().as_str());
    assert_eq!(stored["access_token"], REFRESHED);
    assert_eq!(world.api.sent().await, []);
    assert_eq!(world.two.api.sent().await, [org(REFRESHED)]);
}

#[tokio::test]
async fn a_foreign_api_domain_in_the_answer_is_neither_stored_nor_asked() {
    let foreign = World::new().await;
    let world = World::new().await;
    world.connect(119).await;
    let before = world.stored().await;
    let answer = value!({"access_token": REFRESHED, "api_domain": foreign.api.url().as_str()});
    world
        .accounts
        .on("POST", TOKEN, json(200, answer.to_string()))
        .await;

    world.api.on("GET", "/crm/v8/org", json(200, "{}")).await;
    let crm = world.user().await.crm();
    let get_org = || crm.request(&Method::GET, "/org").send();
    get_org().await.unwrap();
    assert_eq!(world.stored().await, before);
    assert_eq!(world.api.sent().await, [org(ACCESS)], "it is valid still");

    world.clock.advance(seconds(119));
    let e = get_org().await.unwrap_err();
    assert!(e.to_string().contains("not a trusted Zoho host"), "{e}");
    assert!(!e.needs_reconnect() && !e.is_retryable());
    assert_eq!(world.stored().await, before);
    assert_eq!(world.api.sent().await, [org(ACCESS)]);
    assert_eq!(foreign.api.sent().await, []);
}

#[tokio::test]
async fn a_stored_connection_to_a_foreign_host_sends_its_tokens_nowhere() {
    let foreign = World::new().await;
    for (accounts, api) in [(true, false), (false, true), (true, true)] {
        let world = World::new().await;
        let at = |is_foreign: bool, theirs, ours| if is_foreign { theirs } else { ours };
        let connection = zoho::Connection::new(
            at(accounts, foreign.accounts.url(), world.accounts.url()),
            at(api, foreign.api.url(), world.api.url()),
        );
        for lives in [0, 3600] {
            let expires_at = world.connection(lives).expires_at();
            let kept = connection.clone().with_access_token(ACCESS, expires_at);
            world.keep(&kept.with_refresh_token(REFRESH)).await;
            let crm = world.user().await.crm();
            let e = crm.request(&Method::GET, "/org").send().await.unwrap_err();
            assert!(e.to_string().contains("not a trusted Zoho host"), "{e}");
        }
        assert_eq!(world.accounts.sent().await, []);
        assert_eq!(world.api.sent().await, []);
    }
    assert_eq!(foreign.accounts.sent().await, []);
    assert_eq!(foreign.api.sent().await, []);
}

#[tokio::test]
async fn a_refresh_that_another_program_stored_is_used_instead_of_asking() {
    let world = world(3600).await;
    let user = world.user().await;
    get_org(&user).await;
    world.clock.advance(seconds(3500));
    let expires_at = world.connection(3600).expires_at();
    let theirs = world.connection(0).with_access_token(REFRESHED, expires_at);
    world.keep(&theirs.with_generation(2)).await;

    get_org(&user).await;

    assert_eq!(world.accounts.sent().await, []);
    assert_eq!(world.api.sent().await, [org(ACCESS), org(REFRESHED)]);
}
