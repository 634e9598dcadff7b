//! Sign-ins that must not come about: nothing is stored, and nothing sent where it does not belong.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use std::time::Duration;

use serde_json::Value;
use zoho::Login;
use zoho_auth::{ErrorKind, ExposeSecret};
use zoho_http::clock::Clock;
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
        assert!(e.to_string().contains("start the sign-in again"), "{e}");
    }
    let parameters = [("error", "access_denied"), ("state", first.as_str())];
    let e = refused(&world, begin_sign_in(&world), &parameters).await;
    assert_eq!(e.kind(), ErrorKind::StateMismatch, "another's refusal");
    assert_eq!(world.everything_sent().await, []);
}

#[tokio::test]
async fn a_login_of_another_user_is_refused() {
    let world = World::new().await;
    let callback_of = |login: &Login| callback(&[("code", CODE), ("state", login.state())]);
    let login = begin_sign_in(&world);
    let callback = callback_of(&login);
    let e = world.zoho.complete("somebody", login, &callback).await;
    assert_eq!(e.unwrap_err().kind(), zoho::ErrorKind::WrongUser);

    // The same without the facade, for a login that waited in a session.
    let login = begin_sign_in(&world);
    let (callback, kept) = (callback_of(&login), login.to_json());
    let read = || Login::from_json(kept.expose_secret()).unwrap();
    assert_eq!(read().id().as_str(), USER);
    let accounts = world.zoho.accounts();
    let e = accounts.exchange("somebody", read(), &callback).await;
    assert_eq!(e.unwrap_err().kind(), ErrorKind::WrongUser);
    let tokens = world.zoho.tokens(&"somebody".into());
    let e = tokens.complete(read(), &callback).await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::WrongUser);
    assert_eq!(world.zoho.list_connections().await.unwrap(), []);
    assert_eq!(world.everything_sent().await, []);
}

#[tokio::test]
async fn a_login_is_over_after_its_age_wherever_it_waited() {
    let limit = Duration::from_secs(15 * 60);
    let second = Duration::from_secs(1);
    for (is_kept, passes, over) in [
        (false, limit, false),
        (false, limit + second, true),
        (true, limit, false),
        (true, limit + second, true),
        (true, Duration::from_secs(365 * 86_400), true),
    ] {
        let world = World::new().await;
        let answer = code_answer(world.api.url().as_str());
        world.accounts.on("POST", TOKEN, json(200, answer)).await;
        let mut login = begin_sign_in(&world);
        assert_eq!(login.begun_at(), world.clock.now());
        if is_kept {
            let kept = login.to_json();
            login = Login::from_json(kept.expose_secret()).unwrap();
        }
        world.clock.advance(passes);
        let callback = callback(&[("code", CODE), ("state", login.state())]);
        let result = world.zoho.complete(USER, login, &callback).await;
        assert_eq!(result.is_err(), over, "{passes:?}");
        if let Err(e) = result {
            let e: zoho_auth::Error = e.downcast().unwrap();
            assert_eq!(e.kind(), ErrorKind::LoginExpired);
            assert!(e.to_string().contains("more than 900 s ago"), "{e}");
            assert_eq!(world.everything_sent().await, []);
            assert_eq!(world.stored().await, Value::Null);
        }
    }
}

#[tokio::test]
async fn a_clock_that_was_set_back_gives_no_login_a_longer_life() {
    let world = World::new().await;
    let login = begin_sign_in(&world);
    let callback = callback(&[("code", CODE), ("state", login.state())]);
    world
        .clock
        .set(world.clock.now() - Duration::from_secs(86_400));
    let e = world.zoho.complete(USER, login, &callback).await;
    let e: zoho_auth::Error = e.unwrap_err().downcast().unwrap();
    assert_eq!(e.kind(), ErrorKind::LoginExpired);
    assert_eq!(world.everything_sent().await, []);
}

#[test]
fn a_login_kept_by_a_version_that_bound_it_to_nobody_is_refused() {
    let inner = r#"{"version":1,"url":"https://accounts.zoho.eu/oauth/v2/auth","state":"s","redirect_uri":"https://a.example/","accounts_server":"https://accounts.zoho.eu/","scopes":[]}"#;
    let facade = serde_json::json!({"id": "user-42", "authorization": inner}).to_string();
    for kept in [inner, facade.as_str(), "{}", ""] {
        let e = Login::from_json(kept).unwrap_err();
        assert_eq!(e.kind(), ErrorKind::InvalidCallback);
        assert!(e.to_string().contains("start the sign-in again"), "{e}");
    }
}

#[tokio::test]
async fn of_two_tabs_each_callback_finds_its_own_login() {
    let world = World::new().await;
    let (one, two) = (begin_sign_in(&world), begin_sign_in(&world));
    let callback_of = |login: &Login| callback(&[("code", CODE), ("state", login.state())]);
    for (login, other) in [(&one, &two), (&two, &one)] {
        assert!(login.is_answered_by(&callback_of(login)));
        assert!(!login.is_answered_by(&callback_of(other)));
        for foreign in [
            "",
            "/callback?error=access_denied",
            "?state=",
            "?state=a&state=a",
        ] {
            assert!(!login.is_answered_by(foreign), "{foreign}");
        }
    }
}

#[tokio::test]
async fn a_callback_that_names_a_foreign_place_is_refused_before_anything_is_sent() {
    let world = World::new().await;
    // A server that listens, but that the program does not trust.
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
