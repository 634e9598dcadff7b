//! CRM and Desk: the settings, and every way to be refused.

mod common;

use common::*;
use serde_json::{Value, json};
use url::Url;
use zoho_sim::{DeskShape, Sim, SimOrganization, SimUser};

const PREFERENCES: &str = "/crm/v6/settings/service_preferences";
const MAIL: &str = "/api/v1/mailConfigurations";

async fn call(base: &Url, method: &str, target: &str, token: &str, body: &str) -> (u16, Value) {
    desk(base, method, target, token, None, body).await
}

async fn desk(
    base: &Url,
    method: &str,
    target: &str,
    token: &str,
    org: Option<&str>,
    body: &str,
) -> (u16, Value) {
    let authorization = format!("Zoho-oauthtoken {token}");
    let mut headers = vec![("Authorization", authorization.as_str())];
    headers.extend(org.map(|org| ("orgId", org)));
    if !body.is_empty() {
        headers.push(("Content-Type", "application/json"));
    }
    let reply = send(base, method, target, &headers, body).await;
    let body = if reply.body.is_empty() {
        Value::Null
    } else {
        reply.json()
    };
    (reply.status, body)
}

#[tokio::test]
async fn service_preferences_are_read_and_updated_in_their_organisation() {
    let sim = Sim::start().await.unwrap();
    let org = sim.users("us")[0].crm_org().to_owned();
    let token = sign_in(&sim, "us", EVERYTHING).await.access;
    let endpoints = sim.endpoints("us");
    let api = endpoints.api();
    let expected = |on| {
        (
            200,
            json!({ "service_preferences": { "job_sheet_enabled": on } }),
        )
    };
    assert_eq!(
        call(api, "GET", PREFERENCES, &token, "").await,
        expected(true)
    );

    let body = r#"{"service_preferences":{"job_sheet_enabled":false}}"#;
    let (status, answer) = call(api, "PUT", PREFERENCES, &token, body).await;
    assert_eq!(status, 200);
    assert_eq!(answer["service_preferences"]["code"], "SUCCESS");
    assert_eq!(
        answer["service_preferences"]["message"],
        "Services preferences updated successfully"
    );
    assert_eq!(
        call(api, "GET", PREFERENCES, &token, "").await,
        expected(false)
    );
    assert!(!sim.service_preferences("us", &org));
    sim.set_service_preferences("us", &org, true);
    assert_eq!(
        call(api, "GET", PREFERENCES, &token, "").await,
        expected(true)
    );
}

#[tokio::test]
async fn a_wrong_update_says_what_is_wrong_where_zoho_says_it() {
    let sim = Sim::start().await.unwrap();
    let token = sign_in(&sim, "us", EVERYTHING).await.access;
    let endpoints = sim.endpoints("us");
    for (body, pointer, code, path) in [
        ("{}", "", "MANDATORY_NOT_FOUND", "$.service_preferences"),
        (
            r#"{"service_preferences":[]}"#,
            "",
            "INVALID_DATA",
            "$.service_preferences",
        ),
        (
            r#"{"service_preferences":{}}"#,
            "/service_preferences",
            "MANDATORY_NOT_FOUND",
            "$.service_preferences.job_sheet_enabled",
        ),
        (
            r#"{"service_preferences":{"job_sheet_enabled":"yes"}}"#,
            "/service_preferences",
            "INVALID_DATA",
            "$.service_preferences.job_sheet_enabled",
        ),
    ] {
        let (status, answer) = call(endpoints.api(), "PUT", PREFERENCES, &token, body).await;
        let error = answer.pointer(pointer).unwrap();
        assert_eq!((status, &error["code"]), (400, &json!(code)), "{body}");
        assert_eq!(error["details"]["json_path"], path, "{body}");
        assert_eq!(error["status"], "error");
    }
    let (status, answer) = call(endpoints.api(), "PUT", PREFERENCES, &token, "{").await;
    assert_eq!((status, &answer["code"]), (400, &json!("JSON_PARSE_ERROR")));
}

#[tokio::test]
async fn mail_config_and_org_answer_and_any_json_can_be_set() {
    let sim = Sim::start().await.unwrap();
    let user = sim.users("us").remove(0);
    let token = sign_in(&sim, "us", EVERYTHING).await.access;
    let endpoints = sim.endpoints("us");
    let target = "/crm/v8/settings/mail_config";
    let (status, answer) = call(endpoints.api(), "GET", target, &token, "").await;
    assert_eq!(status, 200);
    assert_eq!(answer["mail_config"], sim.mail_config("us", user.crm_org()));
    sim.set_mail_config("us", user.crm_org(), json!([{ "new": null }]));
    let (_, answer) = call(endpoints.api(), "GET", target, &token, "").await;
    assert_eq!(answer, json!({ "mail_config": [{ "new": null }] }));

    let (status, answer) = call(endpoints.api(), "GET", "/crm/v8/org", &token, "").await;
    assert_eq!(
        (status, &answer["org"][0]["zgid"]),
        (200, &json!(user.crm_org()))
    );
}

#[tokio::test]
async fn crm_refuses_in_its_own_dialect() {
    let sim = Sim::start().await.unwrap();
    let endpoints = sim.endpoints("us");
    let api = endpoints.api();
    let all = sign_in(&sim, "us", EVERYTHING).await.access;
    let reading = sign_in(&sim, "us", "ZohoCRM.settings.modules.READ")
        .await
        .access;
    let desk_only = sign_in(&sim, "us", "Desk.basic.READ").await.access;
    let body = r#"{"service_preferences":{"job_sheet_enabled":false}}"#;
    for (method, target, token, body, status, code) in [
        ("GET", PREFERENCES, "1000.x.y", "", 401, "INVALID_TOKEN"),
        (
            "GET",
            PREFERENCES,
            desk_only.as_str(),
            "",
            401,
            "OAUTH_SCOPE_MISMATCH",
        ),
        (
            "PUT",
            PREFERENCES,
            &reading,
            body,
            401,
            "OAUTH_SCOPE_MISMATCH",
        ),
        (
            "GET",
            "/crm/v8/org",
            &reading,
            "",
            401,
            "OAUTH_SCOPE_MISMATCH",
        ),
        (
            "GET",
            "/crm/v2.1/settings/service_preferences",
            &all,
            "",
            400,
            "API_NOT_SUPPORTED",
        ),
        ("GET", "/crm/v9/org", &all, "", 400, "API_NOT_SUPPORTED"),
        (
            "DELETE",
            PREFERENCES,
            &all,
            "",
            400,
            "INVALID_REQUEST_METHOD",
        ),
        (
            "GET",
            "/crm/v8/settings/nonsense",
            &all,
            "",
            404,
            "INVALID_URL_PATTERN",
        ),
        ("GET", MAIL, &all, "", 404, "INVALID_URL_PATTERN"),
    ] {
        let (got, answer) = call(api, method, target, token, body).await;
        assert_eq!(
            (got, &answer["code"]),
            (status, &json!(code)),
            "{method} {target}"
        );
    }
    let bare = send(api, "GET", PREFERENCES, &[], "").await;
    assert_eq!(
        (bare.status, &bare.json()["code"]),
        (401, &json!("AUTHENTICATION_FAILURE"))
    );
    assert!(
        sim.service_preferences("us", sim.users("us")[0].crm_org()),
        "nothing was changed"
    );
    assert_eq!(call(api, "GET", PREFERENCES, &reading, "").await.0, 200);
}

#[tokio::test]
async fn desk_mail_configurations_are_merged_or_replaced_in_organisation_and_department() {
    let sim = Sim::start().await.unwrap();
    let organization = sim.users("us")[0].desk()[0].clone();
    let org = Some(organization.id());
    let department = organization.departments().last().unwrap().0.to_owned();
    let token = sign_in(&sim, "us", EVERYTHING).await.access;
    let endpoints = sim.endpoints("us");
    let base = endpoints.desk();
    let before = sim.desk_mail_configurations("us", organization.id(), None);

    let (status, answer) = desk(base, "GET", &format!("{MAIL}?any=1"), &token, org, "").await;
    assert_eq!((status, &answer), (200, &json!(before)));

    let turned = !before["autoCCToMailbox"].as_bool().unwrap();
    let body = json!({ "autoCCToMailbox": turned }).to_string();
    let (status, answer) = desk(base, "PATCH", MAIL, &token, org, &body).await;
    let mut after = before.clone();
    after.insert("autoCCToMailbox".to_owned(), json!(turned));
    assert_eq!((status, answer), (200, json!(after)));

    let target = format!("/api/v1/departments/{department}/mailConfigurations");
    let (status, answer) = desk(base, "GET", &target, &token, org, "").await;
    assert_eq!(status, 200);
    assert_ne!(answer, json!(after), "a department has its own settings");
    let body = r#"{"privateThreadConfig":true}"#;
    let (status, answer) = desk(base, "PUT", &target, &token, org, body).await;
    let replaced = json!({
        "createContactWithReplyTo": false, "autoCCToMailbox": false,
        "agentNameInTicketReply": false, "createTicketForOriginalSender": false,
        "privateThreadConfig": true,
    });
    assert_eq!((status, &answer), (200, &replaced));
    let stored = sim.desk_mail_configurations("us", organization.id(), Some(&department));
    assert_eq!(json!(stored), replaced);

    for (shape, pointer) in [(DeskShape::Array, "/0"), (DeskShape::Data, "/data/0")] {
        sim.set_desk_shape(shape);
        let (_, answer) = desk(base, "GET", MAIL, &token, org, "").await;
        assert_eq!(answer.pointer(pointer), Some(&json!(after)), "{shape:?}");
    }
}

#[tokio::test]
async fn desk_refuses_in_its_own_dialect() {
    let sim = Sim::start().await.unwrap();
    let org = sim.users("us")[0].desk()[0].id().to_owned();
    let org = Some(org.as_str());
    let endpoints = sim.endpoints("us");
    let base = endpoints.desk();
    let all = sign_in(&sim, "us", EVERYTHING).await.access;
    let half = sign_in(&sim, "us", "Desk.settings.READ").await.access;
    let nowhere = "/api/v1/departments/999/mailConfigurations";
    let unknown = r#"{"nonsense":true,"autoCCToMailbox":1}"#;
    for (method, target, token, org, body, status, code) in [
        ("GET", MAIL, "1000.x.y", org, "", 401, "INVALID_OAUTH"),
        ("GET", MAIL, half.as_str(), org, "", 403, "SCOPE_MISMATCH"),
        ("PATCH", MAIL, &half, org, "{}", 403, "SCOPE_MISMATCH"),
        ("GET", MAIL, &all, None, "", 400, "BAD_REQUEST"),
        (
            "GET",
            MAIL,
            &all,
            Some("999"),
            "",
            403,
            "OAUTH_ORG_MISMATCH",
        ),
        ("GET", nowhere, &all, org, "", 404, "RESOURCE_NOT_FOUND"),
        ("PATCH", MAIL, &all, org, unknown, 422, "INVALID_DATA"),
        ("PATCH", MAIL, &all, org, "", 422, "EMPTY_PAYLOAD"),
        ("PATCH", MAIL, &all, org, "[]", 400, "BAD_REQUEST"),
        ("DELETE", MAIL, &all, org, "", 405, "METHOD_NOT_ALLOWED"),
        (
            "GET",
            "/api/v1/nonsense",
            &all,
            org,
            "",
            404,
            "URL_NOT_FOUND",
        ),
        ("GET", PREFERENCES, &all, org, "", 404, "URL_NOT_FOUND"),
    ] {
        let (got, answer) = desk(base, method, target, token, org, body).await;
        assert_eq!(
            (got, &answer["errorCode"]),
            (status, &json!(code)),
            "{method} {target}"
        );
        assert!(answer["message"].is_string());
        if code == "INVALID_DATA" {
            let errors = json!([
                { "fieldName": "/autoCCToMailbox", "errorType": "invalid" },
                { "fieldName": "/nonsense", "errorType": "invalid" },
            ]);
            assert_eq!(answer["errors"], errors);
        }
    }
    let bare = send(base, "GET", MAIL, &[], "").await;
    assert_eq!(
        (bare.status, &bare.json()["errorCode"]),
        (401, &json!("UNAUTHORIZED"))
    );
}

#[tokio::test]
async fn organizations_are_none_one_or_several_and_another_users_is_refused() {
    let none = SimUser::new("1", "a@example.com").desk_organizations([]);
    let several = SimUser::new("2", "b@example.com").desk_organizations([
        SimOrganization::new("501", "First"),
        SimOrganization::new("502", "Second"),
    ]);
    let sim = Sim::builder()
        .user("us", none)
        .user("us", several)
        .start()
        .await
        .unwrap();
    let endpoints = sim.endpoints("us");
    let token_of = async |zuid: &str| {
        let url = authorize_url(&sim, "us", EVERYTHING, &[]);
        let callback = sim.consent_as(&url, zuid).await.unwrap();
        let code = param(&callback, "code").unwrap();
        let answer = exchange(&sim, endpoints.accounts(), &code, &[])
            .await
            .json();
        answer["access_token"].as_str().unwrap().to_owned()
    };
    let (none, several) = (token_of("1").await, token_of("2").await);
    let list = "/api/v1/organizations";
    assert_eq!(
        call(endpoints.desk(), "GET", list, &none, "").await,
        (204, Value::Null)
    );
    let (status, answer) = call(endpoints.desk(), "GET", list, &several, "").await;
    assert_eq!(status, 200);
    let ids: Vec<_> = answer["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|o| &o["id"])
        .collect();
    assert_eq!(ids, ["501", "502"]);
    assert_eq!(answer["data"][1]["companyName"], "Second");
    assert_eq!(
        desk(endpoints.desk(), "GET", MAIL, &several, Some("502"), "")
            .await
            .0,
        200
    );
    assert_eq!(
        desk(endpoints.desk(), "GET", MAIL, &none, Some("502"), "")
            .await
            .0,
        403
    );
}

#[tokio::test]
async fn two_data_centres_start_with_different_settings() {
    let sim = Sim::builder()
        .data_center("us")
        .data_center("eu")
        .start()
        .await
        .unwrap();
    let look = |dc: &str| {
        let user = sim.users(dc).remove(0);
        let org = user.crm_org();
        (
            sim.service_preferences(dc, org),
            sim.mail_config(dc, org),
            sim.desk_mail_configurations(dc, user.desk()[0].id(), None),
        )
    };
    let (us, eu) = (look("us"), look("eu"));
    assert!(us.0 != eu.0 && us.1 != eu.1 && us.2 != eu.2);
}
