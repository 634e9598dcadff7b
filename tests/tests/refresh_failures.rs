//! A refresh that Zoho refused ends the call; one that Zoho could not be asked for does not, while the
//! old token is valid. Neither damages what is stored.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use http::Method;
use serde_json::Value;
use wiremock::ResponseTemplate;
use zoho::User;
use zoho_http::ErrorKind;
use zoho_http::token::TokenErrorKind;
use zoho_sim::scripted::Refusing;
use zoho_tests::{
    ACCESS, Exact, REFRESHED, World, chain, half, json, refresh_request, scripted, seconds, sent,
    token_answer,
};

const TOKEN: &str = "/oauth/v2/token";
const ORG: &str = "/crm/v8/org";

async fn get_org(user: &User) -> Result<Value, zoho_http::Error> {
    user.crm().request(&Method::GET, "/org").send().await
}

/// A world whose token lives so many seconds, with a token endpoint that answers `answer`.
async fn world(lives: u64, answer: ResponseTemplate) -> World {
    let world = World::new().await;
    world.connect(lives).await;
    world.accounts.on("POST", TOKEN, answer).await;
    world.api.on("GET", ORG, json(200, "{}")).await;
    world
}

/// Answers that say no, or that hold no token.
fn refusals() -> Vec<(ResponseTemplate, TokenErrorKind, &'static str)> {
    use TokenErrorKind::{Reconnect, Refused};
    let html = ResponseTemplate::new(200).set_body_raw("<html>1000.x</html>", "text/html");
    let broken = &token_answer("1000.broken")[..30];
    vec![
        (
            json(200, r#"{"error":"invalid_code"}"#),
            Reconnect,
            "invalid_code",
        ),
        (
            json(400, r#"{"error":"invalid_code"}"#),
            Reconnect,
            "invalid_code",
        ),
        (
            json(200, r#"{"error":"invalid_client"}"#),
            Refused,
            "invalid_client",
        ),
        (
            json(401, r#"{"error":"invalid_client"}"#),
            Refused,
            "invalid_client",
        ),
        (
            json(200, r#"{"error":"invalid_client_secret"}"#),
            Refused,
            "client secret",
        ),
        (
            json(200, r#"{"error":"general_error"}"#),
            Refused,
            "general_error",
        ),
        (
            json(200, r#"{"expires_in":3600}"#),
            Refused,
            "without an access token",
        ),
        (
            json(200, r#"{"access_token":"","expires_in":3600}"#),
            Refused,
            "without an access token",
        ),
        (
            json(200, r#"{"access_token":null}"#),
            Refused,
            "without an access token",
        ),
        (
            json(200, r#"{"access_token":"1000.a b\nc"}"#),
            Refused,
            "cannot carry",
        ),
        (json(200, r#"["1000.list"]"#), Refused, "no token"),
        (json(200, broken), Refused, "breaks off"),
        (json(200, ""), Refused, "empty"),
        (ResponseTemplate::new(204), Refused, "empty"),
        (html, Refused, "HTML"),
    ]
}

#[tokio::test]
async fn a_refused_refresh_lets_the_valid_token_serve_unless_the_user_has_to_sign_in() {
    for (answer, kind, says) in refusals() {
        let world = world(119, answer).await;
        let before = world.stored().await;
        world.api.on("GET", ORG, json(200, "{}")).await;

        let result = get_org(&world.user().await).await;

        let serves = kind != TokenErrorKind::Reconnect;
        assert_eq!(result.is_ok(), serves, "{says}: {result:?}");
        assert_eq!(world.accounts.sent().await, [refresh_request()], "{says}");
        assert_eq!(world.api.sent().await.len(), usize::from(serves), "{says}");
        assert_eq!(world.stored().await, before, "{says}");
    }
}

#[tokio::test]
async fn a_refused_refresh_ends_the_call_at_once() {
    for (answer, kind, says) in refusals() {
        let world = world(0, answer).await;
        let user = world.user().await;
        let before = world.stored().await;

        let e = get_org(&user).await.unwrap_err();

        assert_eq!(e.kind(), ErrorKind::NoToken, "{says}: {e}");
        assert_eq!(e.token_error().unwrap().kind(), kind, "{says}: {e}");
        assert_eq!(e.needs_reconnect(), kind == TokenErrorKind::Reconnect);
        assert!(!e.is_retryable(), "{e}");
        assert!(!e.may_have_arrived(), "{e}");
        assert_eq!(e.attempts(), 0);
        let chain = chain(&e);
        assert!(chain.contains(says), "{says}: {chain}");
        assert!(!format!("{e} {e:?}").contains("1000."), "{e:?}");
        assert_eq!(world.accounts.sent().await, [refresh_request()], "{says}");
        assert_eq!(world.api.sent().await, [], "{says}");
        assert_eq!(world.stored().await, before, "{says}");
        assert_eq!(world.clock.sleeps(), [], "{says}");
    }
}

#[tokio::test]
async fn a_refused_refresh_is_not_asked_again_for_half_a_minute() {
    let world = World::new().await;
    world.connect(0).await;
    let refusal = json(200, r#"{"error":"invalid_client"}"#);
    world.accounts.once("POST", TOKEN, refusal).await;
    world
        .accounts
        .on("POST", TOKEN, json(200, token_answer(REFRESHED)))
        .await;
    world.api.on("GET", ORG, json(200, "{}")).await;
    let user = world.user().await;

    get_org(&user).await.unwrap_err();
    world.clock.advance(seconds(29));
    let e = get_org(&user).await.unwrap_err();
    assert!(e.to_string().contains("invalid_client"), "{e}");
    assert_eq!(world.accounts.sent().await.len(), 1);

    world.clock.advance(seconds(1));
    get_org(&user).await.unwrap();
    assert_eq!(world.accounts.sent().await.len(), 2);
    assert_eq!(world.api.sent().await, [Exact::get(ORG).token(REFRESHED)]);
}

/// What is stored, but for the generation: a throttle may be noted beside the connection for others to see.
async fn stored(world: &World) -> Value {
    let mut stored = world.stored().await;
    let fields = stored.as_object_mut().unwrap();
    fields.remove("generation").unwrap();
    stored
}

/// Answers that mean "not now", and how often each is asked for.
fn excuses() -> Vec<(ResponseTemplate, usize, TokenErrorKind)> {
    use TokenErrorKind::{Throttled, Unavailable};
    let html = ResponseTemplate::new(502).set_body_raw("<html>bad gateway</html>", "text/html");
    let denied = r#"{"error_description":"You have made too many requests continuously. Please try again after some time.","error":"Access Denied"}"#;
    vec![
        (ResponseTemplate::new(503), 4, Unavailable),
        (html, 4, Unavailable),
        (ResponseTemplate::new(504), 4, Unavailable),
        (json(500, r#"{"error":"server_error"}"#), 1, Unavailable),
        (ResponseTemplate::new(429), 4, Throttled),
        (
            ResponseTemplate::new(429).insert_header("retry-after", "600"),
            1,
            Throttled,
        ),
        (json(200, denied), 1, Throttled),
        (json(400, denied), 1, Throttled),
    ]
}

#[tokio::test]
async fn a_refresh_that_could_not_be_asked_lets_the_call_go_on_with_the_valid_token() {
    for (i, (answer, asked, _)) in excuses().into_iter().enumerate() {
        let world = world(119, answer).await;
        let user = world.user().await;
        let before = stored(&world).await;

        get_org(&user).await.unwrap();

        let accounts = world.accounts.sent().await;
        assert_eq!(accounts, vec![refresh_request(); asked], "excuse {i}");
        let expected = Exact::get(ORG).token(ACCESS);
        assert_eq!(world.api.sent().await, [expected], "excuse {i}");
        assert_eq!(stored(&world).await, before, "excuse {i}");

        // The next call does not ask again at once.
        get_org(&user).await.unwrap();
        assert_eq!(world.accounts.sent().await.len(), asked, "excuse {i}");
    }
}

#[tokio::test]
async fn a_refresh_that_could_not_be_asked_is_an_error_to_try_later_once_the_token_expired() {
    for (i, (answer, asked, kind)) in excuses().into_iter().enumerate() {
        let world = world(0, answer).await;
        let user = world.user().await;
        let before = stored(&world).await;

        let e = get_org(&user).await.unwrap_err();

        assert_eq!(e.kind(), ErrorKind::NoToken, "excuse {i}: {e}");
        assert_eq!(e.token_error().unwrap().kind(), kind, "excuse {i}: {e}");
        assert!(e.is_retryable() && !e.needs_reconnect(), "excuse {i}: {e}");
        let throttled = kind == TokenErrorKind::Throttled;
        assert!(e.retry_after().is_some() || !throttled, "excuse {i}: {e}");
        let accounts = world.accounts.sent().await;
        assert_eq!(accounts, vec![refresh_request(); asked], "excuse {i}");
        assert_eq!(world.api.sent().await, [], "excuse {i}");
        assert_eq!(stored(&world).await, before, "excuse {i}");
    }
}

#[tokio::test]
async fn a_throttled_refresh_is_not_asked_again_for_ten_minutes() {
    let denied = json(200, r#"{"error":"Access Denied"}"#);
    let world = world(0, denied).await;
    let user = world.user().await;
    let e = get_org(&user).await.unwrap_err();
    assert_eq!(e.retry_after(), Some(seconds(600)));
    world.clock.advance(seconds(599));
    get_org(&user).await.unwrap_err();
    assert_eq!(world.accounts.sent().await.len(), 1);
    world.clock.advance(seconds(1));
    get_org(&user).await.unwrap_err();
    assert_eq!(world.accounts.sent().await.len(), 2);
}

#[tokio::test]
async fn an_accounts_server_without_a_connection_or_that_cuts_counts_as_not_asked() {
    let half = half(&token_answer(REFRESHED), 20);
    for replies in [None, Some(vec![]), Some(vec![half; 4])] {
        for lives in [119, 0] {
            let nobody = Refusing::new().unwrap();
            let cutting = scripted(replies.clone().unwrap_or_default()).await;
            let accounts = match replies {
                None => nobody.url(),
                Some(_) => cutting.url(),
            };
            let world = World::with(|setup| setup.accounts = accounts).await;
            world.connect(lives).await;
            world.api.on("GET", ORG, json(200, "{}")).await;
            let before = stored(&world).await;

            let result = get_org(&world.user().await).await;

            let expected: &[Exact] = match lives {
                0 => {
                    let e = result.unwrap_err();
                    let kind = e.token_error().unwrap().kind();
                    assert_eq!(kind, TokenErrorKind::Unavailable, "{e}");
                    assert!(e.is_retryable() && !e.needs_reconnect(), "{e}");
                    &[]
                }
                _ => {
                    result.unwrap();
                    &[Exact::get(ORG).token(ACCESS)]
                }
            };
            assert_eq!(world.api.sent().await, expected);
            let asked = if replies.is_some() { 4 } else { 0 };
            assert_eq!(sent(&cutting), vec![refresh_request(); asked]);
            assert_eq!(world.clock.sleeps().len(), 3, "four attempts");
            assert_eq!(stored(&world).await, before);
        }
    }
}

#[tokio::test]
async fn a_token_that_expired_while_the_refresh_was_tried_is_not_sent() {
    // The four attempts take 3.5 s.
    let world = world(2, ResponseTemplate::new(503)).await;
    let e = get_org(&world.user().await).await;
    assert_eq!(world.api.sent().await, []);
    let e = e.unwrap_err();
    assert!(e.is_retryable() && !e.needs_reconnect(), "{e}");
}
