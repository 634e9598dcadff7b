//! Sign-ins that must not come about: nothing is stored, and nothing sent where it does not belong.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use serde_json::Value;
use zoho::Login;
use zoho_auth::ErrorKind;
use zoho_tests::{CODE, USER, World, begin_sign_in, callback, code_answer, json};

const TOKEN: &str = "/oauth/v2/token";

/// Ends the sign-in with `parameters` and gives the error, having checked that nothing came of it.
async fn refused(world: &World, login: Login, parameters: &[(&str, &str)]) -> zoho_auth::Error {
    let callback = callback(parameters);
    let e = world.zoho.complete(USER, login, &callback).await;
    let e: zoho_auth::Error = e.unwrap_err().downcast().unwrap();
    assert_eq!(world.stored().await, Value::Null);
    assert!(!format!("{e} {e:?}").contains("1000."), "{e:?}");
    e
}

#[tokio::test]
async fn a_refusal_by_the_user_is_told() {
    let world = World::new().await;
    let login = begin_sign_in(&world);
    let state = login.state().to_owned();
    let parameters = [("error", "access_denied"), ("state", state.as_str())];
    let e = refused(&world, login, &parameters).await;
    assert_eq!(e.kind(), ErrorKind::Denied);
    assert_eq!(e.code(), Some("access_denied"));
    assert!(e.to_string().contains("did not allow"), "{e}");
    assert_eq!(world.everything_sent().await, []);
}

#[tokio::test]
async fn a_callback_with_another_state_or_none_is_refused() {
    let world = World::new().await;
    let first = begin_sign_in(&world).state().to_owned();
    for state in [None, Some(""), Some("x"), Some(first.as_str())] {
        let mut parameters = vec![("code", CODE)];
        parameters.extend(state.map(|state| ("state", state)));
        let e = refused(&world, begin_sign_in(&world), &parameters).await;
        assert_eq!(e.kind(), ErrorKind::StateMismatch, "{state:?}");
        assert!(e.to_string().contains("start the sign-in anew"), "{e}");
    }
    let parameters = [("error", "access_denied"), ("state", first.as_str())];
    let e = refused(&world, begin_sign_in(&world), &parameters).await;
    assert_eq!(e.kind(), ErrorKind::StateMismatch, "another's refusal");
    assert_eq!(world.everything_sent().await, []);
}

#[tokio::test]
async fn a_login_of_another_user_is_refused() {
    let world = World::new().await;
    let login = begin_sign_in(&world);
    let callback = callback(&[("code", CODE), ("state", login.state())]);
    let e = world.zoho.complete("somebody", login, &callback).await;
    assert_eq!(e.unwrap_err().kind(), zoho::ErrorKind::WrongUser);
    assert_eq!(world.everything_sent().await, []);
}

#[tokio::test]
async fn a_callback_that_names_a_foreign_place_is_refused_before_anything_is_sent() {
    let world = World::new().await;
    // A server that listens, but that the program was not told to trust.
    let foreign = World::new().await;
    let real = world.accounts.url();
    let with_path = real.join("evil/").unwrap();
    for (name, value, kind) in [
        (
            "accounts-server",
            foreign.accounts.url().as_str(),
            ErrorKind::UntrustedHost,
        ),
        (
            "accounts-server",
            world.api.url().as_str(),
            ErrorKind::UntrustedHost,
        ),
        (
            "accounts-server",
            with_path.as_str(),
            ErrorKind::UntrustedHost,
        ),
        (
            "accounts-server",
            "https://accounts.zoho.com",
            ErrorKind::UntrustedHost,
        ),
        (
            "accounts-server",
            &format!("http://x@{}", real.authority()),
            ErrorKind::UntrustedHost,
        ),
        ("accounts-server", "not a url", ErrorKind::InvalidCallback),
        ("location", "three", ErrorKind::InvalidCallback),
    ] {
        let login = begin_sign_in(&world);
        let state = login.state().to_owned();
        let parameters = [("code", CODE), ("state", &state), (name, value)];
        let e = refused(&world, login, &parameters).await;
        assert_eq!(e.kind(), kind, "{name}={value}");
    }
    assert_eq!(world.everything_sent().await, []);
    assert_eq!(foreign.everything_sent().await, []);
}

#[tokio::test]
async fn an_api_domain_on_a_foreign_host_is_neither_stored_nor_asked() {
    let foreign = World::new().await;
    for domain in [
        foreign.api.url().as_str(),
        "https://www.zohoapis.com.evil.example",
        "https://www.zohoapis.com",
        "no url",
    ] {
        let world = World::new().await;
        world
            .accounts
            .on("POST", TOKEN, json(200, code_answer(domain)))
            .await;
        let login = begin_sign_in(&world);
        let state = login.state().to_owned();
        let e = refused(&world, login, &[("code", CODE), ("state", &state)]).await;
        assert_eq!(e.kind(), ErrorKind::UntrustedHost, "{domain}");
        assert!(e.to_string().contains("nothing was sent there"), "{e}");
        assert_eq!(world.accounts.sent().await.len(), 1);
        assert!(world.zoho.user(USER).await.unwrap_err().needs_reconnect());
    }
    assert_eq!(foreign.everything_sent().await, []);
}

#[tokio::test]
async fn an_answer_without_an_access_token_is_a_failed_exchange_whatever_its_status() {
    let truncated = code_answer("https://x")[..40].to_owned();
    for (status, body, kind) in [
        (200, r#"{"error":"invalid_code"}"#, ErrorKind::InvalidCode),
        (400, r#"{"error":"invalid_code"}"#, ErrorKind::InvalidCode),
        (
            200,
            r#"{"error":"invalid_client"}"#,
            ErrorKind::InvalidClient,
        ),
        (
            200,
            r#"{"error":"invalid_client_secret"}"#,
            ErrorKind::InvalidClient,
        ),
        (
            200,
            r#"{"error":"invalid_redirect_uri"}"#,
            ErrorKind::InvalidClient,
        ),
        (
            200,
            r#"{"error":"Access Denied","error_description":"too many requests continuously"}"#,
            ErrorKind::Throttled,
        ),
        (400, r#"{"error":"access_denied"}"#, ErrorKind::Throttled),
        (200, r#"{"error":"general_error"}"#, ErrorKind::Unexpected),
        (
            200,
            r#"{"refresh_token":"1000.r","expires_in":3600}"#,
            ErrorKind::Unexpected,
        ),
        (
            200,
            r#"{"access_token":"","expires_in":3600}"#,
            ErrorKind::Unexpected,
        ),
        (200, "<html>1000.sign in</html>", ErrorKind::Unexpected),
        (200, &truncated, ErrorKind::Unexpected),
        (204, "", ErrorKind::Unexpected),
        (503, "", ErrorKind::Unavailable),
    ] {
        let world = World::new().await;
        world.accounts.on("POST", TOKEN, json(status, body)).await;
        let login = begin_sign_in(&world);
        let state = login.state().to_owned();
        let e = refused(&world, login, &[("code", CODE), ("state", &state)]).await;
        assert_eq!(e.kind(), kind, "{status} {body}");
        assert_eq!(world.accounts.sent().await.len(), 1, "a code is used once");
    }
}
