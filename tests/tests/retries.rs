//! Retries, their number and their waits. The clock does not advance: waits are counted.

use std::sync::Arc;
use std::time::Duration;

use http::Method;
use serde_json::{Value, json as value};
use tokio::sync::oneshot;
use wiremock::ResponseTemplate;
use zoho::desk::mail_configurations::MailConfigurationUpdate;
use zoho_http::{Call, ErrorKind};
use zoho_sim::scripted::{Refusing, Step};
use zoho_tests::{
    ACCESS, ActingClock, Exact, REFRESHED, World, answer, half, json, refresh_request, scripted,
    seconds, sent, token_answer,
};

const ORG: &str = "/crm/v8/org";
const LEADS: &str = "/crm/v8/Leads";
const MAIL: &str = "/api/v1/mailConfigurations";

fn millis(n: u64) -> Duration {
    Duration::from_millis(n)
}

async fn get_org(world: &World) -> Call<Value> {
    world.user().await.crm().request(&Method::GET, "/org")
}

/// A call that is not safe to repeat.
async fn post_lead(world: &World) -> Call<Value> {
    let crm = world.user().await.crm();
    crm.request(&Method::POST, "/Leads").json(&value!({"a": 1}))
}

fn org() -> Exact {
    Exact::get(ORG).token(ACCESS)
}

fn lead() -> Exact {
    Exact::post(LEADS, r#"{"a":1}"#).token(ACCESS)
}

fn limited(retry_after: &str) -> ResponseTemplate {
    json(429, r#"{"code":"TOO_MANY_REQUESTS","details":{},"message":"You have made too many requests","status":"error"}"#)
        .insert_header("retry-after", retry_after)
}

#[tokio::test]
async fn after_a_429_the_call_waits_as_long_as_zoho_says() {
    for (retry_after, wait) in [
        ("7", seconds(7)),
        ("Fri, 15 Jan 2027 08:00:30 GMT", seconds(30)),
        ("0", millis(500)),
        ("Fri, 15 Jan 2027 07:59:00 GMT", millis(500)),
        ("soon", millis(500)),
    ] {
        let world = World::connected().await;
        world.api.once("GET", ORG, limited(retry_after)).await;
        world.api.on("GET", ORG, json(200, "{}")).await;

        let answer = get_org(&world).await.response().await.unwrap();

        assert_eq!(world.clock.sleeps(), [wait], "{retry_after}");
        assert_eq!(answer.attempts(), 2);
        assert_eq!(answer.elapsed(), wait);
        assert_eq!(world.api.sent().await, [org(), org()], "{retry_after}");
    }
}

#[tokio::test]
async fn desk_is_waited_for_too() {
    let world = World::connected().await;
    let busy = r#"{"errorCode":"TOO_MANY_REQUESTS","message":"m"}"#;
    world.desk.once("GET", MAIL, json(429, busy)).await;
    let busy = json(429, busy).insert_header("retry-after", "9");
    world.desk.once("GET", MAIL, busy).await;
    world.desk.on("GET", MAIL, json(200, "{}")).await;

    let mail = world.user().await.desk_for("7").mail_configurations();
    mail.list().send().await.unwrap();

    assert_eq!(world.clock.sleeps(), [millis(500), seconds(9)]);
    let expected = Exact::get(MAIL).token(ACCESS).header("orgid", "7");
    assert_eq!(world.desk.sent().await, vec![expected; 3]);
}

#[tokio::test]
async fn a_wait_that_does_not_fit_the_deadline_is_an_error_at_once_that_carries_it() {
    for (retry_after, deadline, wait) in [
        ("3600", None, seconds(3600)),
        ("60", None, seconds(60)),
        ("Fri, 15 Jan 2027 08:10:00 GMT", None, seconds(600)),
        ("10", Some(seconds(10)), seconds(10)),
    ] {
        let world = World::connected().await;
        world.api.on("GET", ORG, limited(retry_after)).await;

        let mut call = get_org(&world).await;
        if let Some(deadline) = deadline {
            call = call.deadline(deadline);
        }
        let e = call.send().await.unwrap_err();

        assert_eq!(e.kind(), ErrorKind::RateLimited);
        assert_eq!(e.retry_after(), Some(wait));
        assert!(e.is_retryable() && !e.may_have_arrived());
        assert_eq!(
            e.to_string(),
            format!(
                "request.get /crm/v8/org at 127.0.0.1: Zoho answered 429 TOO_MANY_REQUESTS (You have made too many \
                 requests); make fewer calls at a time, or try later (in {} s)",
                wait.as_secs()
            )
        );
        assert_eq!(world.clock.sleeps(), []);
        assert_eq!(world.api.sent().await, [org()]);
    }
}

#[tokio::test]
async fn the_days_allowance_of_desk_is_not_waited_for() {
    let world = World::connected().await;
    let gone = r#"{"errorCode":"THRESHOLD_EXCEEDED","message":"m"}"#;
    let gone = json(429, gone).insert_header("retry-after", "5");
    world.desk.on("GET", MAIL, gone).await;

    let mail = world.user().await.desk_for("7").mail_configurations();
    let e = mail.list().send().await.unwrap_err();

    assert_eq!(e.kind(), ErrorKind::QuotaExhausted);
    assert_eq!(e.retry_after(), Some(seconds(5)));
    assert!(e.is_retryable());
    assert_eq!(world.desk.sent().await.len(), 1);
    assert_eq!(world.clock.sleeps(), []);
}

#[tokio::test]
async fn passing_faults_are_repeated_with_growing_waits() {
    for status in [502, 503, 504] {
        let world = World::connected().await;
        world
            .api
            .once("GET", ORG, ResponseTemplate::new(status))
            .await;
        world
            .api
            .once("GET", ORG, ResponseTemplate::new(status))
            .await;
        world.api.on("GET", ORG, json(200, "{}")).await;
        get_org(&world).await.send().await.unwrap();
        assert_eq!(world.clock.sleeps(), [millis(500), millis(1000)]);
        assert_eq!(world.api.sent().await, vec![org(); 3], "{status}");

        let world = World::connected().await;
        world
            .api
            .on("GET", ORG, ResponseTemplate::new(status))
            .await;
        let e = get_org(&world).await.send().await.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::Unavailable);
        assert_eq!(e.status().unwrap(), status);
        assert!(e.is_retryable() && e.may_have_arrived());
        assert_eq!(
            e.to_string(),
            format!(
                "request.get /crm/v8/org at 127.0.0.1: Zoho answered {status}; try later [after 4 attempts]"
            )
        );
        assert_eq!(world.clock.sleeps(), [500, 1000, 2000].map(millis));
        assert_eq!(world.api.sent().await, vec![org(); 4], "{status}");
    }
}

#[tokio::test]
async fn other_faults_are_not_repeated() {
    for (status, kind) in [
        (500, ErrorKind::Unavailable),
        (400, ErrorKind::Rejected),
        (404, ErrorKind::NotFound),
        (409, ErrorKind::Conflict),
        (412, ErrorKind::Conflict),
    ] {
        let world = World::connected().await;
        world
            .api
            .on("GET", ORG, ResponseTemplate::new(status))
            .await;
        let e = get_org(&world).await.send().await.unwrap_err();
        assert_eq!(e.kind(), kind, "{status}");
        assert_eq!(world.api.sent().await.len(), 1, "{status}");
    }
}

#[tokio::test]
async fn what_is_not_safe_to_repeat_is_not_repeated_once_it_may_have_arrived() {
    let world = World::connected().await;
    world
        .api
        .on("POST", LEADS, ResponseTemplate::new(503))
        .await;
    let e = post_lead(&world).await.send().await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Unavailable);
    assert!(e.may_have_arrived() && !e.is_retryable());
    assert_eq!(
        e.to_string(),
        "request.post /crm/v8/Leads at 127.0.0.1: Zoho answered 503; it may have been carried out and is not safe to \
         repeat: look before you try again"
    );
    assert_eq!(world.api.sent().await, [lead()]);

    let half = half(r#"{"data":[]}"#, 9);
    for step in [Step::cut(), half] {
        let server = scripted([step]).await;
        let world = World::with(|setup| setup.api = server.url()).await;
        world.connect(3600).await;
        let e = post_lead(&world).await.send().await.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::Transport);
        assert!(e.may_have_arrived() && !e.is_retryable());
        assert_eq!(sent(&server), [lead()]);
        assert_eq!(world.clock.sleeps(), []);
    }
}

#[tokio::test]
async fn a_caller_may_declare_it_safe_or_unsafe() {
    let world = World::connected().await;
    world
        .api
        .on("POST", LEADS, ResponseTemplate::new(503))
        .await;
    world.api.on("GET", ORG, ResponseTemplate::new(503)).await;
    let e = post_lead(&world).await.idempotent(true).send().await;
    assert!(e.unwrap_err().is_retryable());
    let e = get_org(&world).await.idempotent(false).send().await;
    assert!(!e.unwrap_err().is_retryable());
    let mut expected = vec![lead(); 4];
    expected.push(org());
    assert_eq!(world.api.sent().await, expected);
}

#[tokio::test]
async fn what_is_not_safe_to_repeat_is_repeated_where_zoho_turned_it_away() {
    let world = World::connected().await;
    world.api.once("POST", LEADS, limited("3")).await;
    world
        .api
        .on("POST", LEADS, json(201, r#"{"data":[]}"#))
        .await;
    let done = post_lead(&world).await.send().await.unwrap();
    assert_eq!(done, value!({"data": []}));
    assert_eq!(world.api.sent().await, [lead(), lead()]);
    assert_eq!(world.clock.sleeps(), [seconds(3)]);
}

#[tokio::test]
async fn what_is_not_safe_to_repeat_is_repeated_where_there_was_no_connection() {
    let nobody = Refusing::new().unwrap();
    let api = nobody.url();
    let (started, server) = oneshot::channel();
    // The server comes up while the call waits for its second attempt.
    let clock = ActingClock::new(async move {
        let server = nobody.listen().unwrap();
        server.push(answer(r#"{"data":[]}"#));
        started.send(server).unwrap();
    });
    let world = World::with(|setup| {
        setup.api = api;
        setup.clock = Some(Arc::clone(&clock) as _);
    })
    .await;
    world.connect(3600).await;

    let answer = post_lead(&world).await.response().await.unwrap();

    assert_eq!(answer.attempts(), 2);
    assert_eq!(clock.sleeps(), [millis(500)]);
    assert_eq!(sent(&server.await.unwrap()), [lead()]);
}

#[tokio::test]
async fn without_a_connection_nothing_was_carried_out() {
    let nobody = Refusing::new().unwrap();
    let world = World::with(|setup| setup.api = nobody.url()).await;
    world.connect(3600).await;
    let e = post_lead(&world).await.send().await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Transport);
    assert!(e.is_retryable() && !e.may_have_arrived());
    assert_eq!(
        e.to_string(),
        "request.post /crm/v8/Leads at 127.0.0.1: no connection came about: nothing listens at the \
         port, or a firewall refuses it; nothing was carried out: try later [after 4 attempts]"
    );
    assert_eq!(world.clock.sleeps(), [500, 1000, 2000].map(millis));
}

#[tokio::test]
async fn changes_of_settings_are_safe_to_repeat() {
    let world = World::connected().await;
    world
        .desk
        .once("PATCH", MAIL, ResponseTemplate::new(503))
        .await;
    world.desk.on("PATCH", MAIL, json(200, "{}")).await;
    let body = MailConfigurationUpdate::default();
    let mail = world.user().await.desk_for("7").mail_configurations();
    mail.update(&body).send().await.unwrap();
    let expected = Exact::patch(MAIL, "{}").token(ACCESS).header("orgid", "7");
    assert_eq!(world.desk.sent().await, vec![expected; 2]);
}

#[tokio::test]
async fn every_attempt_carries_a_token_that_is_fresh_by_then() {
    let world = World::new().await;
    world.connect(150).await;
    world.api.once("GET", ORG, limited("40")).await;
    world.api.on("GET", ORG, json(200, "{}")).await;
    let token = json(200, token_answer(REFRESHED));
    world.accounts.on("POST", "/oauth/v2/token", token).await;

    get_org(&world).await.send().await.unwrap();

    let tokens = [ACCESS, REFRESHED].map(|token| Exact::get(ORG).token(token));
    assert_eq!(world.api.sent().await, tokens);
    assert_eq!(world.accounts.sent().await, [refresh_request()]);
}
