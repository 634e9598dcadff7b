//! All who need a token share one refresh; no caller that leaves, and no store that fails, loses its outcome.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex};
use std::task::Poll;

use http::Method;
use serde_json::Value;
use tokio::sync::Barrier;
use tokio::task::JoinSet;
use zoho::auth::{Event, EventListener};
use zoho::{TokenStore, User, scopes};
use zoho_http::token::TokenErrorKind;
use zoho_sim::scripted::{Gate, Reply, ScriptedServer, Step};
use zoho_tests::{
    ACCESS, Exact, FlakyStore, REFRESH, REFRESHED, USER, World, answer, json, refresh_request,
    scripted, sent, token_answer,
};

const TOKEN: &str = "/oauth/v2/token";
const ORG: &str = "/crm/v8/org";
const REFUSED: &str = r#"{"code":"INVALID_TOKEN","details":{},"message":"m","status":"error"}"#;

async fn get_org(user: User) -> Result<Value, zoho_http::Error> {
    user.crm().request(&Method::GET, "/org").send().await
}

fn org(token: &str) -> Exact {
    Exact::get(ORG).token(token)
}

/// Takes a future as far as it goes by itself.
async fn begin<F: Future>(mut future: Pin<&mut F>) {
    let went = poll_fn(|cx| Poll::Ready(future.as_mut().poll(cx))).await;
    assert!(went.is_pending(), "it waits for the refresh");
}

/// A world with an expired token and an accounts server that holds its first answer back until the gate
/// is opened.
async fn held_world(replies: impl FnOnce(&Gate) -> Vec<Step>) -> (World, ScriptedServer, Gate) {
    let gate = Gate::new();
    let accounts = scripted(replies(&gate)).await;
    let world = World::with(|setup| setup.accounts = accounts.url()).await;
    world.connect(0).await;
    world.api.on("GET", ORG, json(200, "{}")).await;
    (world, accounts, gate)
}

fn held_token(gate: &Gate) -> Vec<Step> {
    vec![
        Reply::new(answer(&token_answer(REFRESHED)))
            .held(gate)
            .into(),
    ]
}

/// Makes 100 calls that all wait for one refresh, then opens the gate.
async fn hundred_calls(
    world: &World,
    accounts: &ScriptedServer,
    gate: &Gate,
) -> Vec<Result<Value, zoho_http::Error>> {
    let barrier = Arc::new(Barrier::new(101));
    let mut tasks = JoinSet::new();
    for _ in 0..100 {
        let (barrier, user) = (Arc::clone(&barrier), world.user().await);
        tasks.spawn(async move {
            let mut call = pin!(get_org(user));
            begin(call.as_mut()).await;
            barrier.wait().await;
            call.await
        });
    }
    barrier.wait().await;
    accounts.arrived(1).await;
    gate.release(1);
    tasks.join_all().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_tasks_on_an_expired_token_refresh_once() {
    let (world, accounts, gate) = held_world(held_token).await;

    for result in hundred_calls(&world, &accounts, &gate).await {
        result.unwrap();
    }

    assert_eq!(sent(&accounts), [refresh_request()]);
    assert_eq!(world.api.sent().await, vec![org(REFRESHED); 100]);
    assert_eq!(world.stored().await["generation"], 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_tasks_share_a_failed_refresh_too() {
    let refuse = |gate: &Gate| {
        vec![
            Reply::new(answer(r#"{"error":"invalid_code"}"#))
                .held(gate)
                .into(),
        ]
    };
    let (world, accounts, gate) = held_world(refuse).await;

    for result in hundred_calls(&world, &accounts, &gate).await {
        assert!(result.unwrap_err().needs_reconnect());
    }

    assert_eq!(sent(&accounts), [refresh_request()]);
    assert_eq!(world.api.sent().await, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_refusals_of_one_token_renew_it_once() {
    let world = World::connected().await;
    world
        .api
        .on_token("GET", ORG, ACCESS, json(401, REFUSED))
        .await;
    world
        .api
        .on_token("GET", ORG, REFRESHED, json(200, "{}"))
        .await;
    world
        .accounts
        .on("POST", TOKEN, json(200, token_answer(REFRESHED)))
        .await;
    let barrier = Arc::new(Barrier::new(100));
    let mut tasks = JoinSet::new();
    for _ in 0..100 {
        let (barrier, user) = (Arc::clone(&barrier), world.user().await);
        tasks.spawn(async move {
            barrier.wait().await;
            get_org(user).await
        });
    }

    for result in tasks.join_all().await {
        result.unwrap();
    }

    assert_eq!(world.accounts.sent().await, [refresh_request()]);
    let sent = world.api.sent().await;
    let refreshed = sent.iter().filter(|request| **request == org(REFRESHED));
    assert_eq!(refreshed.count(), 100);
    assert!(sent.len() <= 200, "each was replayed once at the most");
}

#[tokio::test]
async fn a_first_caller_who_leaves_takes_the_refresh_from_nobody() {
    for abort_a_task in [true, false] {
        let (world, accounts, gate) = held_world(held_token).await;
        let user = world.user().await;
        if abort_a_task {
            let first = tokio::spawn(get_org(user.clone()));
            accounts.arrived(1).await;
            first.abort();
            assert!(first.await.unwrap_err().is_cancelled());
        } else {
            let mut first = Box::pin(get_org(user.clone()));
            begin(first.as_mut()).await;
            drop(first);
            accounts.arrived(1).await;
        }
        let mut second = pin!(get_org(user));
        begin(second.as_mut()).await;

        gate.release(1);
        second.await.unwrap();

        assert_eq!(sent(&accounts), [refresh_request()]);
        assert_eq!(world.api.sent().await, [org(REFRESHED)]);
        assert_eq!(world.stored().await["access_token"], REFRESHED);
    }
}

#[tokio::test]
async fn a_save_that_fails_is_told_and_made_up_for_without_another_refresh() {
    let store = Arc::new(FlakyStore::default());
    let told = Arc::new(Mutex::new(Vec::new()));
    let listener = Arc::clone(&told);
    let world = World::with(|setup| {
        setup.store = Arc::clone(&store) as _;
        setup.listener = EventListener::new(move |id, event| {
            if let Event::NotStored { error } = event {
                listener.lock().unwrap().push(format!("{id}: {error}"));
            }
        });
    })
    .await;
    world.connect(0).await;
    world
        .accounts
        .on("POST", TOKEN, json(200, token_answer(REFRESHED)))
        .await;
    world.api.on("GET", ORG, json(200, "{}")).await;
    let user = world.user().await;

    store.fail_saves(1);
    get_org(user.clone()).await.unwrap();
    assert_eq!(
        *told.lock().unwrap(),
        ["user-42: the vault of the test is out of order"]
    );
    assert_eq!(world.stored().await["access_token"], ACCESS);

    // The token serves; soon after, the store is offered it again.
    get_org(user.clone()).await.unwrap();
    assert_eq!(world.stored().await["access_token"], ACCESS);
    world.clock.advance(zoho_tests::seconds(6));
    get_org(user).await.unwrap();
    assert_eq!(world.stored().await["access_token"], REFRESHED);
    assert_eq!(world.stored().await["refresh_token"], REFRESH);
    assert_eq!(world.accounts.sent().await, [refresh_request()]);
    let org = org(REFRESHED);
    assert_eq!(world.api.sent().await, [org.clone(), org.clone(), org]);
    assert_eq!(told.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn a_save_that_fails_is_made_up_for_by_the_next_handle_of_the_user() {
    let store = Arc::new(FlakyStore::default());
    let world = World::with(|setup| setup.store = Arc::clone(&store) as _).await;
    world.connect(0).await;
    world
        .accounts
        .on("POST", TOKEN, json(200, token_answer(REFRESHED)))
        .await;
    world.api.on("GET", ORG, json(200, "{}")).await;

    store.fail_saves(1);
    get_org(world.user().await).await.unwrap();
    world.clock.advance(zoho_tests::seconds(6));
    get_org(world.user().await).await.unwrap();

    assert_eq!(world.accounts.sent().await, [refresh_request()]);
    assert_eq!(world.stored().await["access_token"], REFRESHED);
}

#[tokio::test]
async fn a_store_that_cannot_be_read_takes_nobodys_valid_token_away() {
    let store = Arc::new(FlakyStore::default());
    let world = World::with(|setup| setup.store = Arc::clone(&store) as _).await;
    world.connect(3600).await;
    world.api.on("GET", ORG, json(200, "{}")).await;
    let user = world.user().await;
    get_org(user.clone()).await.unwrap();
    world.clock.advance(zoho_tests::seconds(3500));

    store.fail_loads(100);
    get_org(user.clone()).await.unwrap();
    world.clock.advance(zoho_tests::seconds(100));
    let e = get_org(user).await.unwrap_err();

    assert_eq!(e.token_error().unwrap().kind(), TokenErrorKind::Store);
    assert!(e.is_retryable() && !e.needs_reconnect(), "{e}");
    assert_eq!(world.api.sent().await, vec![org(ACCESS); 2]);
    assert_eq!(world.accounts.sent().await, []);
}

#[tokio::test]
async fn a_refresh_does_not_undo_what_another_program_stored_meanwhile() {
    let (world, accounts, gate) = held_world(held_token).await;
    let mut call = pin!(get_org(world.user().await));
    begin(call.as_mut()).await;
    accounts.arrived(1).await;
    let expires_at = world.connection(3600).expires_at();
    let theirs = world
        .connection(0)
        .with_access_token("1000.theirs", expires_at);
    world.keep(&theirs.with_generation(3)).await;
    let before = world.stored().await;

    gate.release(1);
    call.await.unwrap();

    assert_eq!(world.stored().await, before);
    assert_eq!(world.api.sent().await, [org("1000.theirs")]);
}

#[tokio::test]
async fn a_refresh_does_not_undo_a_sign_in_that_came_meanwhile() {
    let signed_in = r#"{"access_token":"1000.new.access","refresh_token":"1000.new.refresh","expires_in":3600}"#;
    let (world, accounts, gate) = held_world(|gate| {
        let mut replies = held_token(gate);
        replies.push(answer(signed_in).into());
        replies
    })
    .await;
    let mut call = pin!(get_org(world.user().await));
    begin(call.as_mut()).await;
    accounts.arrived(1).await;
    let login = world.zoho.authorize(USER, scopes!["ZohoCRM.settings.ALL"]);
    let login = login.unwrap();
    let callback = format!("?code=1000.code&state={}", login.state());
    let user = world.zoho.complete(USER, login, &callback).await.unwrap();
    let before = world.stored().await;

    gate.release(1);
    let _ = call.await;
    get_org(user).await.unwrap();

    assert_eq!(world.stored().await, before);
    let sent = world.api.sent().await;
    assert_eq!(sent.last(), Some(&org("1000.new.access")));
}

#[tokio::test]
async fn a_refresh_does_not_bring_a_removed_connection_back() {
    let (world, accounts, gate) = held_world(held_token).await;
    let mut call = pin!(get_org(world.user().await));
    begin(call.as_mut()).await;
    accounts.arrived(1).await;
    world.zoho.disconnect(USER).await.unwrap();

    gate.release(1);
    let e = call.await.unwrap_err();

    assert!(e.needs_reconnect(), "{e}");
    assert!(world.stored().await.is_null());
    assert_eq!(world.api.sent().await, []);
}

#[tokio::test]
async fn an_organisation_remembered_during_a_refresh_is_kept() {
    let (world, accounts, gate) = held_world(held_token).await;
    let user = world.user().await;
    let mut call = pin!(get_org(user.clone()));
    begin(call.as_mut()).await;
    accounts.arrived(1).await;
    user.remember_desk_organization("7").await.unwrap();

    gate.release(1);
    call.await.unwrap();

    let kept = world.store.load(&USER.into()).await.unwrap().unwrap();
    assert_eq!(kept.organization("desk").unwrap().as_str(), "7");
    assert_eq!(world.stored().await["access_token"], REFRESHED);
    assert_eq!(sent(&accounts), [refresh_request()]);
}
