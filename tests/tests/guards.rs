//! What a caller cannot send, and what every request carries.

use http::Method;
use serde_json::Value;
use zoho_http::{Call, ErrorKind};
use zoho_tests::{ACCESS, Exact, World, json};

const ORG: &str = "/crm/v8/org";

fn get(world: &zoho::User, path: &str) -> Call<Value> {
    world.crm().request(&Method::GET, path)
}

#[tokio::test]
async fn what_cannot_be_sent_is_refused_before_anything_is() {
    let world = World::connected().await;
    let user = world.user().await;
    let evil = world.two.api.url();
    for (call, says) in [
        (
            get(&user, "/org").header("Authorization", "Zoho-oauthtoken 1000.other"),
            "the header Authorization is set from the token source",
        ),
        (
            get(&user, "/org").header("aUTHORIZATION", ""),
            "the header Authorization is set from the token source",
        ),
        (
            get(&user, "/org").header("x-own", "1000.a\r\nhost: evil"),
            "the value of the header x-own cannot be sent",
        ),
        (
            get(&user, "/org").header("x own", "1000.a"),
            "a header's name has characters that names cannot have",
        ),
        (
            get(&user, "/org").version("v8/../../x"),
            "the API version is not one",
        ),
        (get(&user, "/org").version(""), "the API version is not one"),
        (get(&user, "/crm/v8/../v6/org"), "no steps of dots"),
        (get(&user, "/crm/v8/%2E%2e/org"), "no steps of dots"),
        (get(&user, "/crm/v8/org#x"), "no fragment"),
        (
            user.crm().request(&Method::TRACE, "/org"),
            "the method is none of",
        ),
        (
            user.desk_for("7\r\nx: y").request(&Method::GET, "/agents"),
            "the organisation id cannot stand in a header",
        ),
    ] {
        let e = call.send().await.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::InvalidRequest, "{says}");
        assert!(e.to_string().contains(says), "{says}: {e}");
        assert!(!format!("{e} {e:?}").contains("1000."), "{e:?}");
        assert!(!e.may_have_arrived() && !e.is_retryable());
    }
    let e = get(&user, "/org").header("authorization", "x").send().await;
    assert_eq!(
        e.unwrap_err().to_string(),
        "request.get /crm/v8/org at 127.0.0.1: the header Authorization is set from the token source"
    );
    // A path is a path, however much it looks like another host.
    let _ = get(&user, evil.as_str()).send().await;
    let _ = get(&user, &format!("//{}/x", evil.authority()))
        .send()
        .await;
    let _ = get(&user, &format!("@{}/x", evil.authority())).send().await;
    assert_eq!(world.two.sent().await, []);
    for sent in world.api.sent().await {
        assert!(format!("{sent:?}").contains("\nhost: here\n"), "{sent:?}");
    }
    assert_eq!(world.desk.sent().await, []);
    assert_eq!(world.accounts.sent().await, []);
}

#[tokio::test]
async fn the_programs_own_user_agent_and_headers_go_along() {
    let world = World::with(|setup| {
        setup.http = std::mem::take(&mut setup.http).user_agent("acme-sync/2.1");
    })
    .await;
    world.connect(0).await;
    world.api.on("GET", ORG, json(200, "{}")).await;
    let token = zoho_tests::token_answer(ACCESS);
    world
        .accounts
        .on("POST", "/oauth/v2/token", json(200, token))
        .await;

    let call = get(&world.user().await, "/org").header("If-Modified-Since", "x");
    call.header("X", "1").send().await.unwrap();

    let expected = Exact::get(ORG)
        .token(ACCESS)
        .header("user-agent", "acme-sync/2.1")
        .header("if-modified-since", "x")
        .header("x", "1");
    assert_eq!(world.api.sent().await, [expected]);
    let refresh = zoho_tests::refresh_request().header("user-agent", "acme-sync/2.1");
    assert_eq!(world.accounts.sent().await, [refresh]);
}
