//! Answers that are not what was asked for: cut, broken, HTML, empty, redirected, an error with status 200.

use http::Method;
use serde_json::Value;
use wiremock::ResponseTemplate;
use zoho::User;
use zoho_http::ErrorKind;
use zoho_sim::scripted::{ScriptedServer, Step};
use zoho_tests::{
    ACCESS, Exact, REFRESHED, World, answer, chain, half, json, refresh_request, scripted, sent,
    token_answer,
};

const PREFERENCES: &str = "/crm/v6/settings/service_preferences";
const MAIL_CONFIG: &str = "/crm/v8/settings/mail_config";
const MAIL: &str = "/api/v1/mailConfigurations";
const GOOD: &str = r#"{"service_preferences":{"job_sheet_enabled":true}}"#;

type Result<T> = std::result::Result<T, zoho_http::Error>;

async fn preferences(user: &User) -> Result<Option<bool>> {
    let call = user.crm().service_preferences().get();
    call.send().await.map(|read| read.job_sheet_enabled)
}

fn request() -> Exact {
    Exact::get(PREFERENCES).token(ACCESS)
}

async fn with_scripted_api(steps: Vec<Step>) -> (World, ScriptedServer) {
    let server = scripted(steps).await;
    let world = World::with(|setup| setup.api = server.url()).await;
    world.connect(3600).await;
    (world, server)
}

fn html(status: u16) -> ResponseTemplate {
    let page = "<!doctype html><html>1000.page</html>";
    ResponseTemplate::new(status).set_body_raw(page, "text/html")
}

#[tokio::test]
async fn a_connection_that_is_cut_is_tried_again() {
    let half_a_head = Step::raw("HTTP/1.1 200 OK\r\ncontent-le");
    let half_a_body = half(GOOD, 20);
    for fault in [Step::cut(), half_a_head, half_a_body] {
        let (world, server) = with_scripted_api(vec![fault, answer(GOOD).into()]).await;
        let read = preferences(&world.user().await).await.unwrap();
        assert_eq!(read, Some(true));
        assert_eq!(sent(&server), [request(), request()]);
        assert_eq!(world.clock.sleeps().len(), 1);
        assert_eq!(world.accounts.sent().await, [], "no matter of the token");
    }
}

#[tokio::test]
async fn a_connection_that_is_always_cut_is_an_error_to_try_later() {
    let longer = format!("{GOOD} ");
    for steps in [vec![], vec![half(&longer, GOOD.len()); 4]] {
        let (world, server) = with_scripted_api(steps).await;
        let e = preferences(&world.user().await).await.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::Transport);
        assert!(e.is_retryable() && e.may_have_arrived());
        assert!(!e.needs_reconnect());
        assert_eq!(
            e.to_string(),
            "crm.service_preferences.get at 127.0.0.1: the connection broke off; try later [after 4 \
             attempts]"
        );
        assert_eq!(sent(&server), vec![request(); 4]);
    }
}

#[tokio::test]
async fn json_that_is_whole_by_its_length_but_broken_is_an_error_that_says_where() {
    for (body, says) in [
        (&GOOD[..40], "the JSON breaks off at `service_preferences"),
        (
            r#"{"service_preferences":"1000.x"}"#,
            "`service_preferences`",
        ),
        (r#"{"other":{}}"#, "no `service_preferences`"),
        ("", "empty"),
        ("1000.x", "no JSON"),
    ] {
        let world = World::connected().await;
        world.api.on("GET", PREFERENCES, json(200, body)).await;
        let result = preferences(&world.user().await).await;
        if body.is_empty() {
            assert_eq!(result.unwrap(), None, "an empty answer has nothing set");
            continue;
        }
        let e = result.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::Decode, "{e}");
        assert_eq!(e.status().unwrap(), 200);
        assert!(e.to_string().contains(says), "{says}: {e}");
        assert!(!e.is_retryable() && e.may_have_arrived());
        assert!(!format!("{} {e:?}", chain(&e)).contains("1000.x"));
        assert_eq!(world.api.sent().await, [request()], "not repeated");
    }
}

#[tokio::test]
async fn html_with_status_200_is_named_and_not_quoted() {
    let world = World::connected().await;
    world.api.on("GET", PREFERENCES, html(200)).await;
    world.api.on("GET", MAIL_CONFIG, html(200)).await;
    world.desk.on("GET", MAIL, html(200)).await;
    let user = world.user().await;
    let mail_config = user.crm().mail_config().get().send().await;
    let desk_mail = user.desk_for("7").mail_configurations().list().send().await;
    for (e, operation) in [
        (
            preferences(&user).await.unwrap_err(),
            "crm.service_preferences.get",
        ),
        (mail_config.unwrap_err(), "crm.mail_config.get"),
        (desk_mail.unwrap_err(), "desk.mail_configurations.list"),
    ] {
        assert_eq!(e.kind(), ErrorKind::Decode);
        assert_eq!(
            e.to_string(),
            format!(
                "{operation} at 127.0.0.1: Zoho answered 200; the answer is HTML or XML where JSON was \
                 expected: is a proxy or another host answering?"
            )
        );
        assert!(!format!("{} {e:?}", chain(&e)).contains("1000.page"));
    }
    assert_eq!(world.api.sent().await.len(), 2);
}

#[tokio::test]
async fn html_of_a_gateway_is_tried_again() {
    let world = World::connected().await;
    world.api.once("GET", PREFERENCES, html(502)).await;
    world.api.on("GET", PREFERENCES, json(200, GOOD)).await;
    let read = preferences(&world.user().await).await.unwrap();
    assert_eq!(read, Some(true));
    assert_eq!(world.api.sent().await, [request(), request()]);

    let world = World::connected().await;
    world.api.on("GET", PREFERENCES, html(502)).await;
    let e = preferences(&world.user().await).await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Unavailable);
    assert_eq!((e.code(), e.attempts()), (None, 4));
    assert!(!format!("{} {e:?}", chain(&e)).contains("1000.page"));
}

#[tokio::test]
async fn an_answer_of_204_is_nothing_there() {
    let world = World::connected().await;
    for (server, path) in [
        (&world.api, PREFERENCES),
        (&world.api, MAIL_CONFIG),
        (&world.api, "/crm/v8/Leads"),
        (&world.desk, MAIL),
        (&world.desk, "/api/v1/departments/1/mailConfigurations"),
        (&world.desk, "/api/v1/organizations"),
    ] {
        server.on("GET", path, ResponseTemplate::new(204)).await;
    }
    let user = world.user().await;
    let desk = user.desk_for("7");
    let crm = user.crm();

    assert_eq!(preferences(&user).await.unwrap(), None);
    let mail = crm.mail_config().get().send().await.unwrap();
    assert_eq!((mail.as_json(), mail.value()), ("null", &Value::Null));
    let call = crm.request(&Method::GET, "/Leads");
    assert_eq!(call.send().await.unwrap(), Value::Null);
    let mail = desk.mail_configurations();
    assert!(mail.list().send().await.unwrap().is_empty());
    let one = mail.get_for_department("1").send().await.unwrap();
    assert_eq!(one.auto_cc_to_mailbox, None);
    assert!(desk.organizations().list().send().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_redirect_is_not_followed_and_the_token_does_not_go_there() {
    for status in [301, 302, 303, 307, 308] {
        let world = World::connected().await;
        let there = world.two.api.url().join("stolen").unwrap();
        let away = ResponseTemplate::new(status).insert_header("location", there.as_str());
        world.api.on("GET", PREFERENCES, away.clone()).await;
        world.desk.on("GET", MAIL, away).await;
        let user = world.user().await;

        let e = preferences(&user).await.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::Rejected);
        assert_eq!(e.status().unwrap(), status);
        assert!(e.to_string().contains("a redirect is not followed"), "{e}");
        let mail = user.desk_for("7").mail_configurations();
        assert_eq!(
            mail.list().send().await.unwrap_err().status().unwrap(),
            status
        );

        assert_eq!(world.two.sent().await, []);
        assert_eq!(world.api.sent().await, [request()], "not repeated");
    }
}

#[tokio::test]
async fn a_token_request_is_not_redirected_either() {
    let world = World::new().await;
    world.connect(0).await;
    let there = world.two.accounts.url().join("oauth/v2/token").unwrap();
    let away = ResponseTemplate::new(307).insert_header("location", there.as_str());
    world.accounts.on("POST", "/oauth/v2/token", away).await;
    let e = preferences(&world.user().await).await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::NoToken);
    assert_eq!(world.accounts.sent().await, [refresh_request()]);
    assert_eq!(world.two.sent().await, []);
}

#[tokio::test]
async fn an_error_of_crm_with_status_200_is_an_error() {
    let flat = r#"{"code":"FEATURE_NOT_ENABLED","details":{},"message":"feature not enabled","status":"error"}"#;
    let world = World::connected().await;
    world.api.on("GET", PREFERENCES, json(200, flat)).await;
    world.api.on("GET", MAIL_CONFIG, json(200, flat)).await;
    let user = world.user().await;
    let crm = user.crm();
    for e in [
        preferences(&user).await.unwrap_err(),
        crm.mail_config().get().send().await.unwrap_err(),
    ] {
        assert_eq!(e.kind(), ErrorKind::Rejected);
        assert_eq!(e.code(), Some("FEATURE_NOT_ENABLED"));
        assert_eq!(e.message(), Some("feature not enabled"));
    }
    assert_eq!(world.api.sent().await.len(), 2);
}

#[tokio::test]
async fn a_refused_token_is_renewed_whatever_the_status_says() {
    let refused = r#"{"code":"INVALID_TOKEN","details":{},"message":"m","status":"error"}"#;
    let world = World::connected().await;
    world.api.once("GET", PREFERENCES, json(200, refused)).await;
    world.api.on("GET", PREFERENCES, json(200, GOOD)).await;
    let token = json(200, token_answer(REFRESHED));
    world.accounts.on("POST", "/oauth/v2/token", token).await;
    assert_eq!(preferences(&world.user().await).await.unwrap(), Some(true));
    let replayed = Exact::get(PREFERENCES).token(REFRESHED);
    assert_eq!(world.api.sent().await, [request(), replayed]);
}

#[tokio::test]
async fn an_error_of_desk_with_status_200_is_an_error() {
    let flat =
        r#"{"errorCode":"INTERNAL_SERVER_ERROR","message":"An internal server error occurred."}"#;
    let world = World::connected().await;
    world.desk.on("GET", MAIL, json(200, flat)).await;
    let mail = world.user().await.desk_for("7").mail_configurations();
    let e = mail.list().send().await.unwrap_err();
    assert_eq!(e.code(), Some("INTERNAL_SERVER_ERROR"));
}

#[tokio::test]
async fn an_answer_beyond_the_bound_is_not_read() {
    let world = World::with(|setup| {
        setup.http = std::mem::take(&mut setup.http).max_response(1000);
    })
    .await;
    world.connect(3600).await;
    let whole = format!("\"{}\"", "x".repeat(998));
    world.api.once("GET", MAIL_CONFIG, json(200, whole)).await;
    let large = format!("\"{}\"", "x".repeat(999));
    world.api.on("GET", MAIL_CONFIG, json(200, large)).await;
    let crm = world.user().await.crm();
    crm.mail_config().get().send().await.unwrap();
    let e = crm.mail_config().get().send().await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::TooLarge);
    assert!(e.to_string().contains("HttpBuilder::max_response"), "{e}");
    assert_eq!(world.api.sent().await.len(), 2);
}
