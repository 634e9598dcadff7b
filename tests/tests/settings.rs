//! CRM's service preferences and mail configuration: the exact requests and what comes back.

use http::Method;
use serde_json::{Value, json as value};
use zoho::crm::service_preferences::ServicePreferencesUpdate;
use zoho_http::ErrorKind;
use zoho_tests::{ACCESS, Exact, World, json};

const PREFERENCES: &str = "/crm/v6/settings/service_preferences";
const MAIL_CONFIG: &str = "/crm/v8/settings/mail_config";

fn job_sheets(on: bool) -> ServicePreferencesUpdate {
    ServicePreferencesUpdate {
        job_sheet_enabled: Some(on),
        ..Default::default()
    }
}

#[tokio::test]
async fn service_preferences_are_read_at_version_six() {
    let world = World::connected().await;
    let answer = r#"{"service_preferences":{"job_sheet_enabled":true,"later":{"a":[1,null]}}}"#;
    world.api.on("GET", PREFERENCES, json(200, answer)).await;

    let crm = world.user().await.crm();
    let read = crm.service_preferences().get().send().await.unwrap();

    assert_eq!(read.job_sheet_enabled, Some(true));
    assert_eq!(
        Value::Object(read.extra.to_map()),
        value!({"later": {"a": [1, null]}})
    );
    let expected = Exact::get(PREFERENCES).token(ACCESS);
    assert_eq!(world.api.sent().await, [expected]);
    assert_eq!(world.accounts.sent().await, []);
    assert_eq!(world.desk.sent().await, []);
}

#[tokio::test]
async fn the_pinned_version_holds_against_the_client_and_yields_to_the_call() {
    let world = World::connected().await;
    let crm = world.user().await.crm().version("v7");
    let answer = || {
        json(
            200,
            r#"{"service_preferences":{"job_sheet_enabled":false}}"#,
        )
    };
    world.api.on("GET", PREFERENCES, answer()).await;
    let v8 = "/crm/v8/settings/service_preferences";
    world.api.on("GET", v8, answer()).await;
    let mail_v7 = "/crm/v7/settings/mail_config";
    world.api.on("GET", mail_v7, json(200, "{}")).await;

    let preferences = crm.service_preferences();
    preferences.get().send().await.unwrap();
    let read = preferences.get().version("v8").send().await.unwrap();
    crm.mail_config().get().send().await.unwrap();

    assert_eq!(read.job_sheet_enabled, Some(false));
    let expected = [PREFERENCES, v8, mail_v7].map(|path| Exact::get(path).token(ACCESS));
    assert_eq!(world.api.sent().await, expected);
}

#[tokio::test]
async fn a_change_of_the_service_preferences_is_sent_and_confirmed() {
    let world = World::connected().await;
    let answer = r#"{"service_preferences":{"code":"SUCCESS","details":{},"message":"Services preferences updated successfully","status":"success"}}"#;
    world.api.on("PUT", PREFERENCES, json(200, answer)).await;

    let crm = world.user().await.crm();
    let mut body = job_sheets(true);
    body.extra.insert("later", "x");
    let done = crm.service_preferences().update(&body).send().await;

    let done = done.unwrap();
    assert_eq!(done.code, "SUCCESS");
    assert_eq!(done.message, "Services preferences updated successfully");
    assert_eq!(done.details, value!({}));
    let sent = r#"{"service_preferences":{"job_sheet_enabled":true,"later":"x"}}"#;
    let expected = Exact::put(PREFERENCES, sent).token(ACCESS);
    assert_eq!(world.api.sent().await, [expected]);
}

#[tokio::test]
async fn an_error_inside_the_operations_own_object_is_found_whatever_the_status() {
    let error = r#"{"service_preferences":{"code":"INVALID_DATA","details":{"expected_data_type":"boolean","api_name":"job_sheet_enabled"},"message":"invalid data","status":"error"}}"#;
    for status in [200, 400] {
        let world = World::connected().await;
        world.api.on("PUT", PREFERENCES, json(status, error)).await;

        let crm = world.user().await.crm();
        let update = crm.service_preferences().update(&job_sheets(false));
        let e = update.send().await.unwrap_err();

        assert_eq!(e.kind(), ErrorKind::Rejected);
        assert_eq!(e.status().unwrap(), status);
        assert_eq!(e.code(), Some("INVALID_DATA"));
        assert_eq!(e.message(), Some("invalid data"));
        assert_eq!(e.details().unwrap()["api_name"], "job_sheet_enabled");
        assert_eq!(e.operation(), "crm.service_preferences.update");
        assert!(!e.is_retryable() && !e.needs_reconnect());
        let sent = r#"{"service_preferences":{"job_sheet_enabled":false}}"#;
        let expected = Exact::put(PREFERENCES, sent).token(ACCESS);
        assert_eq!(world.api.sent().await, [expected], "sent once");
    }
}

#[tokio::test]
async fn the_mail_configuration_loses_nothing() {
    let world = World::connected().await;
    let answer = r#"{ "mail_config" : {"z":1,"a":123456789012345678901234567890,"f":1.10,"é":null,"n":{"deep":[true,{"x":"\u00e9"}]}}, "info":{"more":false} }"#;
    world.api.on("GET", MAIL_CONFIG, json(200, answer)).await;

    let crm = world.user().await.crm();
    let mail = crm.mail_config().get().send().await.unwrap();

    assert_eq!(mail.as_json(), answer.trim());
    assert_eq!(serde_json::to_string(&mail).unwrap(), answer.trim());
    assert_eq!(mail.value()["info"]["more"], false);
    assert_eq!(mail.get("n").unwrap()["deep"][1]["x"], "é");
    assert_eq!(mail.get("é"), Some(&Value::Null));
    assert_eq!(mail.get("absent"), None);
    let expected = Exact::get(MAIL_CONFIG).token(ACCESS);
    assert_eq!(world.api.sent().await, [expected]);
    assert_eq!(world.desk.sent().await, []);
}

#[tokio::test]
async fn any_other_call_has_its_path_query_headers_and_body_as_written() {
    let world = World::connected().await;
    world
        .api
        .on("GET", "/crm/v8/org", json(200, r#"{"org":[{"id":"1"}]}"#))
        .await;
    world
        .api
        .on("POST", "/crm/v7/Leads", json(201, r#"{"data":[]}"#))
        .await;

    let crm = world.user().await.crm();
    let call = crm.request(&Method::GET, "/org?a=1").query("b c", "x&y");
    let org = call.header("X-Own", "value").send().await.unwrap();
    let call = crm.request(&Method::POST, "/crm/v7/Leads");
    let call = call.json(&value!({"data": [{"Last_Name": "é"}]}));
    call.send().await.unwrap();

    assert_eq!(org["org"][0]["id"], "1");
    let expected = [
        Exact::get("/crm/v8/org?a=1&b+c=x%26y")
            .token(ACCESS)
            .header("x-own", "value"),
        Exact::post("/crm/v7/Leads", r#"{"data":[{"Last_Name":"é"}]}"#).token(ACCESS),
    ];
    assert_eq!(world.api.sent().await, expected);
}
