//! Revoking: the token is in the body, a dead token counts as revoked, and nothing is forgotten before
//! Zoho has said so.

use std::sync::Arc;

use wiremock::ResponseTemplate;
use zoho::{Connection, ScopeSet};
use zoho_auth::ErrorKind;
use zoho_sim::scripted::Step;
use zoho_tests::{
    ACCESS, EventRecorder, Exact, FlakyStore, House, REFRESH, USER, World, answer, chain, json,
    scripted, sent,
};

const REVOKE: &str = "/oauth/v2/token/revoke";

fn revoke(token: &str) -> Exact {
    Exact::form(REVOKE, &[("token", token)])
}

fn done() -> ResponseTemplate {
    json(200, r#"{"status":"success"}"#)
}

#[tokio::test]
async fn the_refresh_token_goes_in_the_body_and_only_without_one_the_access_token() {
    let world = World::new().await;
    world.accounts.on("POST", REVOKE, done()).await;
    let accounts = world.zoho.accounts();
    let bare = || Connection::new(world.accounts.url(), world.api.url());
    let expires_at = world.connection(3600).expires_at();

    accounts.revoke(&world.connection(3600)).await.unwrap();
    let without = bare().with_access_token(ACCESS, expires_at);
    accounts.revoke(&without).await.unwrap();
    let only_refresh = bare().with_refresh_token("1000.a+b/=&é");
    accounts.revoke(&only_refresh).await.unwrap();
    accounts.revoke(&bare()).await.unwrap();

    // `Exact` compares the whole target: the URL holds no query.
    let tokens = [REFRESH, ACCESS, "1000.a+b/=&é"];
    assert_eq!(world.everything_sent().await, tokens.map(revoke));
}

#[tokio::test]
async fn a_connection_is_revoked_at_its_own_accounts_server_and_at_no_foreign_one() {
    let (world, foreign) = (World::new().await, World::new().await);
    world.two.accounts.on("POST", REVOKE, done()).await;
    let accounts = world.zoho.accounts();
    let at = |url| Connection::new(url, world.two.api.url()).with_refresh_token(REFRESH);

    accounts
        .revoke(&at(world.two.accounts.url()))
        .await
        .unwrap();
    assert_eq!(world.everything_sent().await, [revoke(REFRESH)]);
    assert_eq!(world.two.accounts.sent().await.len(), 1);

    let foreign_one = at(foreign.accounts.url());
    let e = accounts.revoke(&foreign_one).await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::UntrustedHost, "{e}");
    assert_eq!(foreign.everything_sent().await, []);
}

#[tokio::test]
async fn a_token_that_is_dead_already_counts_as_revoked() {
    for (status, body) in [
        (400, r#"{"error":"invalid_token"}"#),
        (400, ""),
        (400, r#"{"error":"invalid_code"}"#),
        (200, r#"{"error":"invalid_token"}"#),
        (200, r#"{"error":"invalid_code"}"#),
        (401, r#"{"response":"error","cause":"INVALID_OAUTHTOKEN"}"#),
        (200, r#"{"status":"SUCCESS"}"#),
    ] {
        let world = World::connected().await;
        world.accounts.on("POST", REVOKE, json(status, body)).await;
        let done = world.zoho.revoke_and_disconnect(USER).await;
        done.unwrap_or_else(|e| panic!("{status} {body}: {e}"));
        assert!(world.stored().await.is_null(), "{status} {body}");
        assert_eq!(world.accounts.sent().await, [revoke(REFRESH)]);
    }
}

/// Answers that leave the token alive, what they mean, and how often each is asked for.
fn failures() -> Vec<(ResponseTemplate, ErrorKind, usize)> {
    use ErrorKind::{InvalidClient, Throttled, Unavailable, Unexpected};
    let html = |status| ResponseTemplate::new(status).set_body_raw("<html>x</html>", "text/html");
    vec![
        (json(400, r#"{"error":"Access Denied"}"#), Throttled, 1),
        (json(400, r#"{"error":"access_denied"}"#), Throttled, 1),
        (json(200, r#"{"error":"Access Denied"}"#), Throttled, 1),
        (ResponseTemplate::new(429), Throttled, 4),
        (ResponseTemplate::new(503), Unavailable, 4),
        (json(500, r#"{"error":"server_error"}"#), Unavailable, 1),
        (html(200), Unexpected, 1),
        (html(404), Unexpected, 1),
        (json(200, ""), Unexpected, 1),
        (json(200, "{}"), Unexpected, 1),
        (json(200, r#"{"status":"failure"}"#), Unexpected, 1),
        (json(200, r#"{"error":"general_error"}"#), Unexpected, 1),
        (json(400, r#"{"error":"invalid_client"}"#), InvalidClient, 1),
        (
            ResponseTemplate::new(302).insert_header("location", "/elsewhere"),
            Unexpected,
            1,
        ),
    ]
}

#[tokio::test]
async fn whatever_else_zoho_says_leaves_the_connection_there_for_another_try() {
    for (i, (answer, kind, asked)) in failures().into_iter().enumerate() {
        let told = EventRecorder::default();
        let world = World::with(|setup| setup.listener = told.listener()).await;
        world.connect(3600).await;
        let before = world.stored().await;
        world.accounts.on("POST", REVOKE, answer).await;

        let e = world.zoho.revoke_and_disconnect(USER).await.unwrap_err();

        let e: zoho_auth::Error = e.downcast().unwrap();
        assert_eq!(e.kind(), kind, "failure {i}: {e}");
        let retryable = matches!(kind, ErrorKind::Throttled | ErrorKind::Unavailable);
        assert_eq!(e.is_retryable(), retryable, "failure {i}: {e}");
        assert!(!e.needs_reconnect(), "failure {i}: {e}");
        let shown = format!("{e:?} {}", chain(&e));
        assert!(!shown.contains("1000."), "failure {i}: {shown}");
        let sent = world.accounts.sent().await;
        assert_eq!(sent, vec![revoke(REFRESH); asked], "failure {i}");
        assert_eq!(world.stored().await, before, "failure {i}");
        assert_eq!(told.take(), [""; 0], "failure {i}");
    }
}

#[tokio::test]
async fn a_second_try_revokes_and_removes() {
    let told = EventRecorder::default();
    let cut = scripted(vec![Step::cut(); 4]).await;
    cut.push(answer(r#"{"status":"success"}"#));
    let world = World::with(|setup| {
        setup.accounts = cut.url();
        setup.listener = told.listener();
    })
    .await;
    world.connect(3600).await;
    let e = world.zoho.revoke_and_disconnect(USER).await.unwrap_err();
    assert!(e.is_retryable(), "{e}");
    assert!(!world.stored().await.is_null());

    world.zoho.revoke_and_disconnect(USER).await.unwrap();
    assert!(world.stored().await.is_null());
    assert_eq!(sent(&cut), vec![revoke(REFRESH); 5]);
    assert_eq!(told.take(), ["user-42 disconnected"]);

    world.zoho.revoke_and_disconnect(USER).await.unwrap();
    assert_eq!(sent(&cut).len(), 5, "there is nothing left to revoke");
    assert_eq!(told.take(), [""; 0]);
}

#[tokio::test]
async fn forgetting_asks_nobody_and_removes() {
    let told = EventRecorder::default();
    let world = World::with(|setup| setup.listener = told.listener()).await;
    world.connect(3600).await;
    world.zoho.disconnect(USER).await.unwrap();
    assert!(world.stored().await.is_null());
    assert_eq!(told.take(), ["user-42 disconnected"]);
    world.zoho.disconnect(USER).await.unwrap();
    world.zoho.disconnect("nobody").await.unwrap();
    assert_eq!(told.take(), [""; 0]);
    assert_eq!(world.everything_sent().await, []);
}

#[tokio::test]
async fn a_store_that_cannot_be_read_revokes_nothing() {
    let store = Arc::new(FlakyStore::default());
    let world = World::with(|setup| setup.store = Arc::clone(&store) as _).await;
    world.connect(3600).await;
    world.accounts.on("POST", REVOKE, done()).await;
    store.fail_loads(1);
    let e = world.zoho.revoke_and_disconnect(USER).await.unwrap_err();
    let auth: &zoho_auth::Error = e.downcast_ref().unwrap();
    assert_eq!(auth.kind(), ErrorKind::Store);
    assert_eq!(world.everything_sent().await, []);
    world.zoho.revoke_and_disconnect(USER).await.unwrap();
    assert_eq!(world.accounts.sent().await, [revoke(REFRESH)]);
}

#[tokio::test]
async fn against_the_simulator_a_disconnected_users_tokens_are_dead() {
    let house = House::new().await;
    let zuid = house.zuid("eu");
    for id in ["first", "second"] {
        let code = house.sim.self_client_code(&zuid, "ZohoCRM.settings.ALL");
        let code = code.into();
        let (accounts, eu) = (house.zoho.accounts(), house.endpoints("eu"));
        let scopes = ScopeSet::parse("ZohoCRM.settings.ALL");
        let made = accounts.exchange_self_client(&eu, &code, &scopes);
        let made = made.await.unwrap();
        house.zoho.connect(id, made).await.unwrap();
    }
    house.zoho.revoke_and_disconnect("first").await.unwrap();
    assert_eq!(house.sim.live_refresh_tokens(&zuid), 1);
    assert_eq!(house.sim.live_access_tokens(&zuid), 1);
    let revoked = house.sim.requests().pop().unwrap();
    assert_eq!((revoked.path(), revoked.query()), (REVOKE, None));
    assert_eq!(revoked.data_center(), "eu");
    let gone = house.zoho.user("first").await.unwrap_err();
    assert!(gone.needs_reconnect(), "{gone}");

    // The user revokes the second one in the account's settings: that is no hindrance.
    house.sim.revoke_refresh_tokens(&zuid);
    house.zoho.revoke_and_disconnect("second").await.unwrap();
    assert_eq!(house.zoho.list_connections().await.unwrap(), []);
    assert_eq!(house.sim.requests().pop().unwrap().status(), Some(400));
}
