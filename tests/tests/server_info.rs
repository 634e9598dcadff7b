//! Zoho's own list of its accounts servers: it is returned, and grants no trust.

use wiremock::ResponseTemplate;
use zoho_auth::ErrorKind;
use zoho_tests::{Exact, House, USER, World, begin_sign_in, callback, chain, json, seconds};

const INFO: &str = "/oauth/serverinfo";

#[tokio::test]
async fn the_list_of_one_server_is_told_by_location() {
    let world = World::new().await;
    let body = r#"{"result":"success","locations":{"us":"https://accounts.zoho.com","uk":"https://accounts.zoho.uk"},"more":1}"#;
    world.two.accounts.on("GET", INFO, json(200, body)).await;

    let accounts = world.zoho.accounts();
    let info = accounts.server_info(&world.endpoints("two")).await.unwrap();

    let told: Vec<_> = info
        .iter()
        .map(|(location, url)| (location.as_str(), url.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("uk", "https://accounts.zoho.uk/"),
            ("us", "https://accounts.zoho.com/")
        ]
    );
    assert_eq!(world.everything_sent().await, [Exact::get(INFO)]);
}

#[tokio::test]
async fn a_server_that_is_on_the_list_is_not_trusted_by_that() {
    let (world, foreign) = (World::new().await, World::new().await);
    let evil = foreign.accounts.url();
    let body = format!(r#"{{"result":"success","locations":{{"three":"{evil}"}}}}"#);
    world.accounts.on("GET", INFO, json(200, body)).await;
    let accounts = world.zoho.accounts();
    let info = accounts.server_info(&world.endpoints("one")).await.unwrap();
    assert_eq!(info["three"], evil);

    for server in [("accounts-server", evil.as_str()), ("location", "three")] {
        let login = begin_sign_in(&world);
        let state = login.state().to_owned();
        let back = callback(&[("code", "1000.code"), ("state", &state), server]);
        world.zoho.complete(USER, login, &back).await.unwrap_err();
    }
    assert_eq!(foreign.everything_sent().await, []);
    assert_eq!(world.everything_sent().await, [Exact::get(INFO)]);
}

#[tokio::test]
async fn an_answer_that_is_no_list_is_an_error_of_its_kind() {
    let html = ResponseTemplate::new(200).set_body_raw("<html>x</html>", "text/html");
    let wait = ResponseTemplate::new(429).insert_header("retry-after", "300");
    for (answer, kind, asked, wait) in [
        (ResponseTemplate::new(503), ErrorKind::Unavailable, 4, None),
        (wait, ErrorKind::Throttled, 1, Some(seconds(300))),
        (html, ErrorKind::Unexpected, 1, None),
        (json(200, "{}"), ErrorKind::Unexpected, 1, None),
        (json(404, "{}"), ErrorKind::Unexpected, 1, None),
        (
            json(200, r#"{"locations":{"us":"no url"}}"#),
            ErrorKind::Unexpected,
            1,
            None,
        ),
        (
            json(200, r#"{"error":"general_error"}"#),
            ErrorKind::Unexpected,
            1,
            None,
        ),
    ] {
        let world = World::new().await;
        world.accounts.on("GET", INFO, answer).await;
        let accounts = world.zoho.accounts();
        let e = accounts.server_info(&world.endpoints("one")).await;
        let e = e.unwrap_err();
        assert_eq!(e.kind(), kind, "{}", chain(&e));
        assert_eq!(e.retry_after(), wait, "{e}");
        assert!(e.to_string().contains("accounts.server_info.get"), "{e}");
        let sent = world.accounts.sent().await;
        assert_eq!(sent, vec![Exact::get(INFO); asked], "{e}");
    }
}

#[tokio::test]
async fn the_simulators_list_is_that_of_its_data_centres() {
    let house = House::new().await;
    let accounts = house.zoho.accounts();
    let info = accounts.server_info(&house.endpoints("us")).await.unwrap();
    let expected = ["eu", "us"].map(|name| {
        let url = house.endpoints(name).accounts().clone();
        (name.to_owned(), url)
    });
    assert_eq!(info, expected.into());
}
