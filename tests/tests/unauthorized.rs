//! What a 401 or 403 in the middle of a session means: refresh the token once, or ask for scopes.

use http::Method;
use serde_json::{Value, json as value};
use zoho::crm::service_preferences::ServicePreferencesUpdate;
use zoho::desk::mail_configurations::MailConfigurationUpdate;
use zoho_http::token::TokenErrorKind;
use zoho_http::{DataCenter, ErrorKind};
use zoho_tests::{
    ACCESS, CLIENT_ID, Exact, REFRESH, REFRESHED, START, World, json, refresh_request, token_answer,
};

const TOKEN: &str = "/oauth/v2/token";
const ORG: &str = "/crm/v8/org";
const MAIL: &str = "/api/v1/mailConfigurations";
const REFUSED: &str =
    r#"{"code":"INVALID_TOKEN","details":{},"message":"invalid oauth token","status":"error"}"#;
const DESK_REFUSED: &str =
    r#"{"errorCode":"INVALID_OAUTH","message":"The OAuth Token you provided is invalid."}"#;

/// A world whose token Zoho is about to refuse, though it is valid for another hour by our clock.
async fn world() -> World {
    let world = World::connected().await;
    world
        .accounts
        .on("POST", TOKEN, json(200, token_answer(REFRESHED)))
        .await;
    world
}

async fn get_org(world: &World) -> Result<Value, zoho_http::Error> {
    let crm = world.user().await.crm();
    crm.request(&Method::GET, "/org").send().await
}

fn org(token: &str) -> Exact {
    Exact::get(ORG).token(token)
}

#[tokio::test]
async fn a_refused_token_is_refreshed_once_and_the_request_replayed_once() {
    let other = REFUSED.replace("INVALID_TOKEN", "AUTHENTICATION_FAILURE");
    for refusal in [json(401, REFUSED), json(401, other)] {
        let world = world().await;
        world.api.once("GET", ORG, refusal).await;
        world.api.on("GET", ORG, json(200, r#"{"org":[]}"#)).await;

        let crm = world.user().await.crm();
        let call = crm.request(&Method::GET, "/org");
        let answer = call.response().await.unwrap();

        assert_eq!(answer.attempts(), 2);
        assert_eq!(answer.into_body(), value!({"org": []}));
        assert_eq!(world.api.sent().await, [org(ACCESS), org(REFRESHED)]);
        assert_eq!(world.accounts.sent().await, [refresh_request()]);
        let stored = world.stored().await;
        assert_eq!(stored["access_token"], REFRESHED);
        assert_eq!(stored["refresh_token"], REFRESH);
        assert_eq!(stored["expires_at"], START + 3600);
        assert_eq!(stored["generation"], 2);
        assert_eq!(world.clock.sleeps(), [], "no waiting for a replay");
    }
}

/// A proxy's page, or nothing at all, says nothing of the token.
#[tokio::test]
async fn a_401_that_is_not_in_zohos_words_costs_no_token() {
    let html = wiremock::ResponseTemplate::new(401).set_body_raw("<html/>", "text/html");
    for refusal in [json(401, ""), html] {
        let world = world().await;
        world.api.on("GET", ORG, refusal).await;

        let e = get_org(&world).await.unwrap_err();

        assert_eq!(e.kind(), ErrorKind::TokenRejected);
        assert!(!e.needs_reconnect() && !e.is_retryable());
        assert!(e.to_string().contains("a proxy or firewall"), "{e}");
        assert_eq!(world.api.sent().await, [org(ACCESS)]);
        assert_eq!(world.accounts.sent().await, []);
    }
}

#[tokio::test]
async fn a_second_refusal_is_an_error_that_says_which_product_it_is() {
    let world = world().await;
    world.api.on("GET", ORG, json(401, REFUSED)).await;

    let e = get_org(&world).await.unwrap_err();

    assert_eq!(e.kind(), ErrorKind::TokenRejected);
    assert!(!e.needs_reconnect() && !e.is_retryable());
    assert_eq!(e.status().unwrap(), 401);
    assert_eq!(e.code(), Some("INVALID_TOKEN"));
    assert_eq!(e.token_error().unwrap().kind(), TokenErrorKind::Rejected);
    assert_eq!(
        e.to_string(),
        "request.get /crm/v8/org at 127.0.0.1: Zoho answered 401 INVALID_TOKEN (invalid oauth token); `crm` does \
         not take this user's tokens, and not new ones either: see whether the user may use it there; another \
         token is made for it in a while [after 2 attempts]"
    );
    assert_eq!(world.api.sent().await, [org(ACCESS), org(REFRESHED)]);
    assert_eq!(world.accounts.sent().await, [refresh_request()]);
}

/// What one product says of a token is its own affair: no other pays for it.
#[tokio::test]
async fn a_product_that_refuses_every_token_costs_the_connection_one() {
    let world = world().await;
    world.desk.on("GET", MAIL, json(401, DESK_REFUSED)).await;
    world.api.on("GET", ORG, json(200, r#"{"org":[]}"#)).await;
    let user = world.user().await;
    let mail = || user.desk_for("7").mail_configurations();
    for call in 0..8 {
        let e = mail().list().send().await.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::TokenRejected, "{call}: {e}");
        assert!(!e.needs_reconnect(), "{call}: {e}");
        assert_eq!(e.code(), Some("INVALID_OAUTH"), "{call}");
        let crm = user.crm();
        crm.request(&Method::GET, "/org").send().await.unwrap();
    }
    assert_eq!(world.accounts.sent().await, [refresh_request()]);
    // The token that Desk refused first, then the other, which serves CRM as well.
    assert_eq!(world.api.sent().await, vec![org(REFRESHED); 8]);
    assert_eq!(world.desk.sent().await.len(), 9);
}

#[tokio::test]
async fn what_no_product_takes_asks_to_sign_in_again() {
    let world = World::connected().await;
    for token in [REFRESHED, "1000.third"] {
        let answer = json(200, token_answer(token));
        world.accounts.once("POST", TOKEN, answer).await;
    }
    world.desk.on("GET", MAIL, json(401, DESK_REFUSED)).await;
    world.api.on("GET", ORG, json(401, REFUSED)).await;
    let user = world.user().await;
    let mail = user.desk_for("7").mail_configurations();
    let e = mail.list().send().await.unwrap_err();
    assert!(!e.needs_reconnect(), "{e}");

    let crm = user.crm();
    let e = crm.request(&Method::GET, "/org").send().await.unwrap_err();

    assert_eq!(e.kind(), ErrorKind::TokenRejected);
    assert!(e.needs_reconnect(), "{e}");
    assert!(e.to_string().contains("send the user to sign in again"));
    assert_eq!(world.api.sent().await, [org(REFRESHED), org("1000.third")]);
    // What is known costs nothing more.
    let e = mail.list().send().await.unwrap_err();
    assert!(e.needs_reconnect(), "{e}");
    assert_eq!(world.accounts.sent().await.len(), 2);
}

#[tokio::test]
async fn writes_are_replayed_with_their_body_as_nothing_was_done() {
    let world = world().await;
    let path = "/crm/v6/settings/service_preferences";
    world.api.once("PUT", path, json(401, REFUSED)).await;
    let done = r#"{"service_preferences":{"code":"SUCCESS","details":{},"message":"m","status":"success"}}"#;
    world.api.on("PUT", path, json(200, done)).await;
    let body = ServicePreferencesUpdate {
        job_sheet_enabled: Some(true),
        ..Default::default()
    };
    let crm = world.user().await.crm();
    crm.service_preferences()
        .update(&body)
        .send()
        .await
        .unwrap();
    let sent = r#"{"service_preferences":{"job_sheet_enabled":true}}"#;
    let expected = [ACCESS, REFRESHED].map(|token| Exact::put(path, sent).token(token));
    assert_eq!(world.api.sent().await, expected);

    let world = self::world().await;
    world
        .api
        .once("POST", "/crm/v8/Leads", json(401, REFUSED))
        .await;
    world.api.on("POST", "/crm/v8/Leads", json(201, "{}")).await;
    let crm = world.user().await.crm();
    let call = crm.request(&Method::POST, "/Leads").json(&value!({"a": 1}));
    call.send().await.unwrap();
    let post = |token| Exact::post("/crm/v8/Leads", r#"{"a":1}"#).token(token);
    assert_eq!(world.api.sent().await, [ACCESS, REFRESHED].map(post));

    let world = self::world().await;
    world
        .desk
        .once("PATCH", MAIL, json(401, DESK_REFUSED))
        .await;
    world.desk.on("PATCH", MAIL, json(200, "{}")).await;
    let body = MailConfigurationUpdate {
        auto_cc_to_mailbox: Some(true),
        ..Default::default()
    };
    let mail = world.user().await.desk_for("7").mail_configurations();
    mail.update(&body).send().await.unwrap();
    let patch = |token| {
        Exact::patch(MAIL, r#"{"autoCCToMailbox":true}"#)
            .token(token)
            .header("orgid", "7")
    };
    assert_eq!(world.desk.sent().await, [ACCESS, REFRESHED].map(patch));
    assert_eq!(world.accounts.sent().await, [refresh_request()]);
}

#[tokio::test]
async fn a_missing_scope_of_crm_never_refreshes_and_names_operation_and_scopes() {
    for status in [401, 403] {
        let world = world().await;
        let path = "/crm/v6/settings/service_preferences";
        let refusal = r#"{"code":"OAUTH_SCOPE_MISMATCH","details":{},"message":"invalid oauth scope to access this URL","status":"error"}"#;
        world.api.on("GET", path, json(status, refusal)).await;

        let crm = world.user().await.crm();
        let e = crm.service_preferences().get().send().await.unwrap_err();

        assert_eq!(e.kind(), ErrorKind::MissingScope);
        assert_eq!(e.missing_scopes(), ["ZohoCRM.settings.modules.READ"]);
        assert_eq!(e.operation(), "crm.service_preferences.get");
        assert_eq!(e.code(), Some("OAUTH_SCOPE_MISMATCH"));
        assert!(!e.is_retryable());
        assert_eq!(
            e.to_string(),
            format!(
                "crm.service_preferences.get at 127.0.0.1: Zoho answered {status} \
                 OAUTH_SCOPE_MISMATCH (invalid oauth scope to access this URL); the operation needs \
                 the scopes ZohoCRM.settings.modules.READ: sign the user in again with them"
            )
        );
        assert_eq!(world.accounts.sent().await, []);
        assert_eq!(world.api.sent().await, [Exact::get(path).token(ACCESS)]);
    }
}

#[tokio::test]
async fn a_missing_scope_of_desk_never_refreshes_and_names_operation_and_scopes() {
    for status in [401, 403] {
        let world = world().await;
        let refusal = r#"{"errorCode":"SCOPE_MISMATCH","message":"OAuth scope mismatch"}"#;
        world.desk.on("GET", MAIL, json(status, refusal)).await;

        let mail = world.user().await.desk_for("7").mail_configurations();
        let e = mail.list().send().await.unwrap_err();

        assert_eq!(e.kind(), ErrorKind::MissingScope);
        let scopes = ["Desk.settings.READ", "Desk.basic.READ"];
        assert_eq!(e.missing_scopes(), scopes);
        assert_eq!(
            e.to_string(),
            format!(
                "desk.mail_configurations.list at 127.0.0.1: Zoho answered {status} SCOPE_MISMATCH \
                 (OAuth scope mismatch); the operation needs the scopes \
                 Desk.settings.READ,Desk.basic.READ: sign the user in again with them"
            )
        );
        assert_eq!(world.accounts.sent().await, []);
        assert_eq!(world.desk.sent().await.len(), 1);
    }
}

#[tokio::test]
async fn other_refusals_are_no_matter_of_the_token() {
    let world = world().await;
    let refusal = r#"{"code":"NO_PERMISSION","details":{"permissions":["Crm_Implied_View_Org"]},"message":"permission denied","status":"error"}"#;
    world.api.on("GET", ORG, json(403, refusal)).await;
    let e = get_org(&world).await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Denied);
    assert_eq!(
        e.details().unwrap()["permissions"][0],
        "Crm_Implied_View_Org"
    );
    assert!(!e.needs_reconnect() && e.missing_scopes().is_empty());

    let refusal = r#"{"errorCode":"OAUTH_ORG_MISMATCH","message":"m"}"#;
    world.desk.on("GET", MAIL, json(403, refusal)).await;
    let mail = world.user().await.desk_for("7").mail_configurations();
    let e = mail.list().send().await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Denied);
    assert_eq!(e.code(), Some("OAUTH_ORG_MISMATCH"));
    assert_eq!(world.accounts.sent().await, []);
}

#[tokio::test]
async fn a_refused_token_is_not_used_again_when_refreshing_it_failed() {
    let world = World::connected().await;
    world.api.on("GET", ORG, json(401, REFUSED)).await;
    let busy = wiremock::ResponseTemplate::new(503);
    world.accounts.on("POST", TOKEN, busy).await;

    let e = get_org(&world).await.unwrap_err();

    assert_eq!(e.kind(), ErrorKind::NoToken);
    let kind = e.token_error().unwrap().kind();
    assert_eq!(kind, TokenErrorKind::Unavailable);
    assert!(e.is_retryable() && !e.needs_reconnect());
    // Nor by the calls that follow, whether they know of the failure or try again.
    for _ in 0..3 {
        get_org(&world).await.unwrap_err();
        world.clock.advance(zoho_tests::seconds(2));
    }
    assert_eq!(world.api.sent().await, [org(ACCESS)]);
    assert!(world.accounts.sent().await.len() <= 4 * 4);
    assert_eq!(
        world.stored().await["refresh_token"],
        REFRESH,
        "not damaged"
    );
}

#[tokio::test]
async fn a_refresh_that_brings_the_same_token_is_not_replayed_for_ever() {
    let world = World::connected().await;
    world.api.on("GET", ORG, json(401, REFUSED)).await;
    world
        .accounts
        .on("POST", TOKEN, json(200, token_answer(ACCESS)))
        .await;
    let e = get_org(&world).await.unwrap_err();
    assert!(!format!("{e} {e:?}").contains(ACCESS));
    assert_eq!(world.api.sent().await, [org(ACCESS)]);
    assert!(world.accounts.sent().await.len() <= 2);
}

#[tokio::test]
async fn a_token_refused_after_another_program_refreshed_it_is_taken_from_the_store() {
    let world = world().await;
    let user = world.user().await;
    world.api.once("GET", ORG, json(200, "{}")).await;
    world.api.once("GET", ORG, json(401, REFUSED)).await;
    world.api.on("GET", ORG, json(200, "{}")).await;
    let get_org = || user.crm().request(&Method::GET, "/org").send();
    get_org().await.unwrap();
    let expires_at = world.connection(3600).expires_at();
    let theirs = world.connection(0).with_access_token(REFRESHED, expires_at);
    world.keep(&theirs.with_generation(2)).await;

    get_org().await.unwrap();

    assert_eq!(world.accounts.sent().await, []);
    let tokens = [ACCESS, ACCESS, REFRESHED];
    assert_eq!(world.api.sent().await, tokens.map(org));
}

#[tokio::test]
async fn a_refusal_names_the_data_centres_when_client_and_connection_disagree() {
    let world = World::with(|setup| {
        setup.http = std::mem::take(&mut setup.http).data_center(DataCenter::Eu);
    })
    .await;
    world.connect(3600).await;
    world
        .accounts
        .on("POST", TOKEN, json(200, token_answer(REFRESHED)))
        .await;
    world.api.on("GET", ORG, json(401, REFUSED)).await;

    let e = get_org(&world).await.unwrap_err();

    assert_eq!(
        e.to_string(),
        "request.get /crm/v8/org at 127.0.0.1: Zoho answered 401 INVALID_TOKEN (invalid oauth token); `crm` does \
         not take this user's tokens, and not new ones either: see whether the user may use it there; another \
         token is made for it in a while; the data centres disagree: the client is set to `eu`, the connection \
         belongs to `one` [after 2 attempts]"
    );
}

#[tokio::test]
async fn a_refusal_names_the_data_centres_when_issuer_and_api_disagree() {
    let world = World::new().await;
    let mixed = zoho::Connection::new(world.accounts.url(), world.two.api.url())
        .with_access_token(ACCESS, world.connection(3600).expires_at());
    world.keep(&mixed.with_refresh_token(REFRESH)).await;
    world.two.api.on("GET", ORG, json(401, REFUSED)).await;
    world
        .accounts
        .on("POST", TOKEN, json(200, token_answer(REFRESHED)))
        .await;

    let e = get_org(&world).await.unwrap_err();

    let message = e.to_string();
    let hint = "the token was issued in `one` and sent to `two`";
    assert!(message.contains(hint), "{message}");
    assert!(!message.contains(CLIENT_ID));
    assert_eq!(e.kind(), ErrorKind::TokenRejected);
}
