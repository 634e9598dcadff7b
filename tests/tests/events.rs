//! The events that a listener receives: each event of a connection once, with the connection's id.

use std::sync::Arc;

use http::Method;
use serde_json::Value;
use wiremock::ResponseTemplate;
use zoho::auth::EventListener;
use zoho::{TokenStore, User};
use zoho_tests::{
    ACCESS, EventRecorder, FlakyStore, REFRESHED, USER, World, begin_sign_in, callback,
    code_answer, json, refresh_request, seconds, token_answer,
};

const TOKEN: &str = "/oauth/v2/token";
const ORG: &str = "/crm/v8/org";
const NOTHING: [&str; 0] = [];

async fn get_org(user: &User) -> Result<Value, zoho_http::Error> {
    user.crm().request(&Method::GET, "/org").send().await
}

/// A world with a listener, where [`USER`]'s token lives so many seconds.
async fn world(lives: u64) -> (World, EventRecorder) {
    let told = EventRecorder::default();
    let world = World::with(|setup| setup.listener = told.listener()).await;
    world.connect(lives).await;
    world.api.on("GET", ORG, json(200, "{}")).await;
    (world, told)
}

async fn refreshes(world: &World) {
    let answer = json(200, token_answer(REFRESHED));
    world.accounts.on("POST", TOKEN, answer).await;
}

#[tokio::test]
async fn a_sign_in_is_told_when_it_is_stored_and_not_when_it_failed() {
    let (world, told) = world(0).await;
    world.zoho.disconnect(USER).await.unwrap();
    assert_eq!(told.take(), ["user-42 disconnected"]);
    let refused = json(200, r#"{"error":"invalid_code"}"#);
    world.accounts.once("POST", TOKEN, refused).await;
    let done = json(200, code_answer(world.api.url().as_str()));
    world.accounts.on("POST", TOKEN, done).await;

    for expected in [&NOTHING[..], &["user-42 connected"]] {
        let login = begin_sign_in(&world);
        let state = login.state().to_owned();
        assert_eq!(told.take(), NOTHING, "a sign-in that has only begun");
        let back = callback(&[("code", "1000.code"), ("state", &state)]);
        let result = world.zoho.complete(USER, login, &back).await;
        assert_eq!(result.is_ok(), !expected.is_empty());
        assert_eq!(told.take(), expected);
    }
    let other = world.connection(3600);
    world.zoho.connect("tenant/7", other).await.unwrap();
    assert_eq!(told.take(), ["tenant/7 connected"]);
}

#[tokio::test]
async fn a_refresh_is_told_once_however_many_waited_for_it() {
    let (world, told) = world(0).await;
    refreshes(&world).await;
    let user = world.user().await;
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let user = user.clone();
            tokio::spawn(async move { get_org(&user).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(told.take(), ["user-42 refreshed until 3600"]);
    get_org(&user).await.unwrap();
    assert_eq!(told.take(), NOTHING);

    world.clock.advance(seconds(3500));
    get_org(&user).await.unwrap();
    assert_eq!(told.take(), ["user-42 refreshed until 7100"]);
    assert_eq!(world.accounts.sent().await.len(), 2);
}

#[tokio::test]
async fn what_another_process_refreshed_is_not_ours_to_tell() {
    let (world, told) = world(3600).await;
    let user = world.user().await;
    get_org(&user).await.unwrap();
    world.clock.advance(seconds(3500));
    let expires_at = world.connection(3600).expires_at();
    let theirs = world.connection(0).with_access_token(REFRESHED, expires_at);
    world.keep(&theirs.with_generation(2)).await;
    get_org(&user).await.unwrap();
    assert_eq!(told.take(), NOTHING);
    assert_eq!(world.accounts.sent().await, []);
}

#[tokio::test]
async fn each_is_told_of_its_own() {
    let (world, told) = world(0).await;
    let refreshed = json(200, token_answer(REFRESHED));
    world.accounts.once("POST", TOKEN, refreshed).await;
    let revoked = json(200, r#"{"error":"invalid_code"}"#);
    world.accounts.on("POST", TOKEN, revoked).await;
    let other = world.connection(0).with_refresh_token("1000.other");
    let other = world.zoho.connect("other", other).await.unwrap();
    get_org(&world.user().await).await.unwrap();
    get_org(&other).await.unwrap_err();
    assert_eq!(
        told.take(),
        [
            "other connected",
            "user-42 refreshed until 3600",
            "other refresh_failed Reconnect",
            "other reconnect_needed",
        ]
    );
}

#[tokio::test]
async fn a_failed_refresh_is_told_once_for_each_time_zoho_was_asked() {
    for (answer, kind) in [
        (ResponseTemplate::new(503), "Unavailable"),
        (json(200, r#"{"error":"Access Denied"}"#), "Throttled"),
    ] {
        let (world, told) = world(119).await;
        world.accounts.on("POST", TOKEN, answer).await;
        let user = world.user().await;
        for _ in 0..3 {
            // The old token serves.
            get_org(&user).await.unwrap();
        }
        assert_eq!(told.take(), [format!("user-42 refresh_failed {kind}")]);
        let asked = world.accounts.sent().await.len();
        world.clock.advance(seconds(600));
        get_org(&user).await.unwrap_err();
        assert_eq!(told.take(), [format!("user-42 refresh_failed {kind}")]);
        assert_eq!(world.accounts.sent().await.len(), 2 * asked);
    }
}

#[tokio::test]
async fn a_refusal_that_signing_in_does_not_mend_asks_nobody_to_sign_in() {
    let (world, told) = world(0).await;
    let refused = json(200, r#"{"error":"invalid_client"}"#);
    world.accounts.on("POST", TOKEN, refused).await;
    get_org(&world.user().await).await.unwrap_err();
    assert_eq!(told.take(), ["user-42 refresh_failed Refused"]);
}

#[tokio::test]
async fn a_dead_refresh_token_is_told_once_until_somebody_signs_in() {
    let (world, told) = world(0).await;
    let revoked = json(200, r#"{"error":"invalid_code"}"#);
    world.accounts.once("POST", TOKEN, revoked).await;
    let user = world.user().await;
    for _ in 0..5 {
        assert!(get_org(&user).await.unwrap_err().needs_reconnect());
        world.clock.advance(seconds(24 * 3600));
    }
    let dead = [
        "user-42 refresh_failed Reconnect",
        "user-42 reconnect_needed",
    ];
    assert_eq!(told.take(), dead);

    refreshes(&world).await;
    let anew = world.connection(0).with_refresh_token("1000.anew");
    world.zoho.connect(USER, anew).await.unwrap();
    get_org(&user).await.unwrap();
    let told = told.take();
    assert_eq!(told[0], "user-42 connected");
    assert!(told[1].starts_with("user-42 refreshed"), "{told:?}");
    assert_eq!(told.len(), 2);
}

#[tokio::test]
async fn a_connection_without_a_refresh_token_is_told_of_when_its_token_ends() {
    let (world, told) = world(0).await;
    let expires_at = world.connection(3600).expires_at();
    let bare = zoho::Connection::new(world.accounts.url(), world.api.url());
    let online = bare.with_access_token(ACCESS, expires_at);
    let user = world.zoho.connect("online", online).await.unwrap();
    get_org(&user).await.unwrap();
    assert_eq!(told.take(), ["online connected"]);
    world.clock.advance(seconds(3600));
    for _ in 0..3 {
        assert!(get_org(&user).await.unwrap_err().needs_reconnect());
    }
    let expected = ["online refresh_failed Reconnect", "online reconnect_needed"];
    assert_eq!(told.take(), expected);
}

#[tokio::test]
async fn a_token_that_the_store_did_not_take_is_told_as_not_stored_and_not_as_refreshed() {
    let (told, store) = (EventRecorder::default(), Arc::new(FlakyStore::default()));
    let world = World::with(|setup| {
        setup.listener = told.listener();
        setup.store = Arc::clone(&store) as Arc<dyn TokenStore>;
    })
    .await;
    world.connect(0).await;
    world.api.on("GET", ORG, json(200, "{}")).await;
    refreshes(&world).await;
    let user = world.user().await;
    store.fail_saves(1);
    get_org(&user).await.unwrap();
    // `Event::Refreshed` says: refreshed and stored.
    assert_eq!(told.take(), ["user-42 not_stored Store"]);
    get_org(&user).await.unwrap();
    assert_eq!(told.take(), NOTHING);

    // The store takes it when it is offered again.
    world.clock.advance(seconds(10));
    get_org(&user).await.unwrap();
    assert_eq!(world.stored().await["access_token"], REFRESHED);
    let told = told.take();
    assert!(
        matches!(told.as_slice(), [] | [_]) && !told.iter().any(|t| t.contains("not_stored")),
        "{told:?}"
    );
    assert_eq!(world.accounts.sent().await, [refresh_request()]);
}

#[tokio::test]
async fn leaving_is_told_when_there_was_something_to_leave_and_zoho_has_agreed() {
    let (world, told) = world(3600).await;
    let revoke = "/oauth/v2/token/revoke";
    let busy = json(400, r#"{"error":"Access Denied"}"#);
    world.accounts.once("POST", revoke, busy).await;
    let done = json(200, r#"{"status":"success"}"#);
    world.accounts.on("POST", revoke, done).await;
    for (id, expected) in [
        (USER, &NOTHING[..]),
        (USER, &["user-42 disconnected"]),
        (USER, &NOTHING),
        ("nobody", &NOTHING),
    ] {
        let _ = world.zoho.revoke_and_disconnect(id).await;
        assert_eq!(told.take(), expected);
    }
    world.connect(3600).await;
    world.zoho.disconnect(USER).await.unwrap();
    assert_eq!(told.take(), ["user-42 disconnected"]);
}

#[tokio::test]
async fn a_listener_that_panics_costs_nothing() {
    let world = World::with(|setup| {
        setup.listener = EventListener::new(|id, event| panic!("{id}: {event:?}"));
    })
    .await;
    let done = json(200, r#"{"status":"success"}"#);
    let revoke = "/oauth/v2/token/revoke";
    world.accounts.on("POST", revoke, done).await;
    world.api.on("GET", ORG, json(200, "{}")).await;
    refreshes(&world).await;

    let connected = world.zoho.connect(USER, world.connection(0)).await;
    let user = connected.unwrap();
    for _ in 0..2 {
        get_org(&user).await.unwrap();
    }
    assert_eq!(world.stored().await["access_token"], REFRESHED);
    assert_eq!(world.accounts.sent().await, [refresh_request()]);
    world.zoho.revoke_and_disconnect(USER).await.unwrap();
    assert!(world.stored().await.is_null());
    assert!(get_org(&user).await.unwrap_err().needs_reconnect());
}
