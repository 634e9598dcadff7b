//! When only a new sign-in helps, every error says so: `needs_reconnect()`.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use http::Method;
use zoho_auth::ErrorKind as AuthErrorKind;
use zoho_http::ErrorKind;
use zoho_http::token::TokenErrorKind;
use zoho_tests::{
    ACCESS, Exact, REFRESH, REFRESHED, USER, World, json, refresh_request, seconds, token_answer,
};

const TOKEN: &str = "/oauth/v2/token";
const ORG: &str = "/crm/v8/org";

async fn get_org(user: &zoho::User) -> Result<serde_json::Value, zoho_http::Error> {
    user.crm().request(&Method::GET, "/org").send().await
}

fn assert_reconnect(e: &zoho_http::Error) {
    assert_eq!(e.kind(), ErrorKind::NoToken, "{e}");
    let kind = e.token_error().unwrap().kind();
    assert_eq!(kind, TokenErrorKind::Reconnect, "{e}");
    assert!(e.needs_reconnect() && !e.is_retryable(), "{e}");
    assert!(e.to_string().contains("sign in"), "{e}");
}

#[tokio::test]
async fn a_user_who_never_connected() {
    let world = World::new().await;

    let e = world.zoho.user("nobody").await.unwrap_err();

    assert!(e.needs_reconnect() && !e.is_retryable());
    let auth: &zoho_auth::Error = e.downcast_ref().unwrap();
    assert_eq!(auth.kind(), AuthErrorKind::NotConnected);
    assert_eq!(
        e.to_string(),
        "`nobody` is not connected to Zoho: send the user to sign in"
    );
    let tokens = world.zoho.tokens(&"nobody".into());
    let crm = zoho_crm::Crm::new(world.zoho.http(), tokens);
    let e = crm.mail_config().get().send().await.unwrap_err();
    assert_reconnect(&e);
    assert_eq!(world.accounts.sent().await, []);
    assert_eq!(world.api.sent().await, []);
}

#[tokio::test]
async fn a_connection_that_was_removed_while_it_was_in_use() {
    let world = World::connected().await;
    world.api.on("GET", ORG, json(200, "{}")).await;
    let user = world.user().await;
    get_org(&user).await.unwrap();
    world.zoho.disconnect(USER).await.unwrap();

    assert_reconnect(&get_org(&user).await.unwrap_err());
    assert!(user.desk().await.unwrap_err().needs_reconnect());
    assert!(world.zoho.user(USER).await.unwrap_err().needs_reconnect());
    assert_eq!(world.api.sent().await, [Exact::get(ORG).token(ACCESS)]);
    assert_eq!(world.accounts.sent().await, []);
}

#[tokio::test]
async fn a_connection_without_a_refresh_token_once_its_token_needs_refreshing() {
    let world = World::new().await;
    let connection = |lives| {
        let expires_at = world.connection(lives).expires_at();
        zoho::Connection::new(world.accounts.url(), world.api.url())
            .with_access_token(ACCESS, expires_at)
    };
    world.api.on("GET", ORG, json(200, "{}")).await;
    world.keep(&connection(3600)).await;
    let user = world.user().await;
    get_org(&user).await.unwrap();

    world.clock.advance(seconds(3600));
    assert_reconnect(&get_org(&user).await.unwrap_err());
    world
        .keep(&zoho::Connection::new(
            world.accounts.url(),
            world.api.url(),
        ))
        .await;
    assert_reconnect(&get_org(&user).await.unwrap_err());
    assert_eq!(world.api.sent().await.len(), 1);
    assert_eq!(world.accounts.sent().await, []);
}

#[tokio::test]
async fn a_revoked_refresh_token_is_not_asked_with_again_until_there_is_a_new_one() {
    let world = World::new().await;
    world.connect(0).await;
    let revoked = json(200, r#"{"error":"invalid_code"}"#);
    world.accounts.once("POST", TOKEN, revoked).await;
    let before = world.stored().await;
    let user = world.user().await;

    assert_reconnect(&get_org(&user).await.unwrap_err());
    world.clock.advance(seconds(30 * 24 * 3600));
    let e = get_org(&user).await.unwrap_err();
    assert_reconnect(&e);
    assert!(e.to_string().contains("invalid_code"), "{e}");
    assert!(user.desk().await.unwrap_err().needs_reconnect());
    assert_eq!(world.accounts.sent().await, [refresh_request()]);
    assert_eq!(world.stored().await, before, "not damaged");

    // Another program signs the user in again.
    world
        .accounts
        .on("POST", TOKEN, json(200, token_answer(REFRESHED)))
        .await;
    world.api.on("GET", ORG, json(200, "{}")).await;
    world.keep(&world.connection(0).with_generation(2)).await;
    get_org(&user).await.unwrap();
    assert_eq!(world.accounts.sent().await.len(), 2);
    assert_eq!(world.api.sent().await, [Exact::get(ORG).token(REFRESHED)]);
}

#[tokio::test]
async fn a_revoked_refresh_token_is_remembered_beyond_the_handle_of_one_call() {
    let world = World::new().await;
    world.connect(0).await;
    let revoked = json(200, r#"{"error":"invalid_code"}"#);
    world.accounts.on("POST", TOKEN, revoked).await;

    // As a web server does it: each request asks for its user.
    for _ in 0..3 {
        let user = world.user().await;
        assert_reconnect(&get_org(&user).await.unwrap_err());
    }

    assert_eq!(world.accounts.sent().await, [refresh_request()]);
}

#[tokio::test]
async fn after_a_refused_token_a_revoked_refresh_token_counts() {
    let world = World::connected().await;
    let refused =
        r#"{"code":"INVALID_TOKEN","details":{},"message":"invalid oauth token","status":"error"}"#;
    world.api.on("GET", ORG, json(401, refused)).await;
    let revoked = json(200, r#"{"error":"invalid_code"}"#);
    world.accounts.on("POST", TOKEN, revoked).await;

    let e = get_org(&world.user().await).await.unwrap_err();

    assert_reconnect(&e);
    assert_eq!(world.api.sent().await, [Exact::get(ORG).token(ACCESS)]);
    assert_eq!(world.accounts.sent().await, [refresh_request()]);
}

#[tokio::test]
async fn disconnecting_revokes_at_the_users_accounts_server_and_forgets() {
    let revoke = Exact::form("/oauth/v2/token/revoke", &[("token", REFRESH)]);
    for (status, body) in [
        (200, r#"{"status":"success"}"#),
        (400, r#"{"error":"invalid_token"}"#),
    ] {
        let world = World::connected().await;
        let answer = json(status, body);
        world
            .accounts
            .on("POST", "/oauth/v2/token/revoke", answer)
            .await;
        let user = world.user().await;
        world.zoho.revoke_and_disconnect(USER).await.unwrap();
        let sent = world.accounts.sent().await;
        assert_eq!(sent, std::slice::from_ref(&revoke));
        assert!(world.stored().await.is_null());
        assert_reconnect(&get_org(&user).await.unwrap_err());
        world.zoho.revoke_and_disconnect(USER).await.unwrap();
        assert_eq!(world.accounts.sent().await.len(), 1);
    }
    let world = World::connected().await;
    let answer = wiremock::ResponseTemplate::new(503);
    world
        .accounts
        .on("POST", "/oauth/v2/token/revoke", answer)
        .await;
    let e = world.zoho.revoke_and_disconnect(USER).await.unwrap_err();
    assert!(e.is_retryable(), "{e}");
    assert_eq!(
        world.stored().await["refresh_token"],
        REFRESH,
        "kept for another try"
    );
}
