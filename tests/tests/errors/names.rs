//! The names in Zoho's details stand in the sentence, and nothing else of them.

use http::Method;
use serde_json::json;
use zoho_http::{Error, ErrorKind};
use zoho_tests::{ACCESS, World, json as answer};

const LEADS: &str = "/crm/v8/Leads";

async fn crm(status: u16, body: &str) -> Error {
    let world = World::connected().await;
    world.api.on("GET", LEADS, answer(status, body)).await;
    let crm = world.user().await.crm();
    let call = crm.request(&Method::GET, "/Leads");
    call.send().await.unwrap_err()
}

async fn desk(status: u16, body: &str) -> Error {
    let world = World::connected().await;
    let at = "/api/v1/dashboards";
    world.desk.on("GET", at, answer(status, body)).await;
    let desk = world.user().await.desk_for("7");
    let call = desk.request(&Method::GET, "/dashboards");
    call.send().await.unwrap_err()
}

#[tokio::test]
async fn crm_names_the_parameter_the_column_and_the_permission() {
    for (status, body, says) in [
        (
            400,
            json!({"code": "REQUIRED_PARAM_MISSING", "details": {"param_name": "fields"},
                   "message": "One of the expected parameter is missing", "status": "error"}),
            "Zoho answered 400 REQUIRED_PARAM_MISSING (One of the expected parameter is missing; param_name: \
             fields); correct the request",
        ),
        (
            400,
            json!({"code": "INVALID_QUERY", "details": {"reason": "column given seems to be invalid",
                   "column_name": "Foo"}, "message": "invalid query formed", "status": "error"}),
            "400 INVALID_QUERY (invalid query formed; column_name: Foo)",
        ),
        (
            403,
            json!({"code": "NO_PERMISSION", "details": {"permissions": ["Crm_Implied_View_Leads"]},
                   "message": "permission denied", "status": "error"}),
            "403 NO_PERMISSION (permission denied; permissions: Crm_Implied_View_Leads); the user may not",
        ),
        (
            400,
            json!({"code": "SYNTAX_ERROR", "details": {"near": "fro"}, "message": "m", "status": "error"}),
            "(m; near: fro)",
        ),
        (
            400,
            json!({"leads": [{"code": "INVALID_DATA", "details": {"expected_data_type": "jsonobject"},
                   "message": "m", "status": "error"}]}),
            "(m; expected_data_type: jsonobject)",
        ),
        (
            400,
            json!({"message": "only words"}),
            "Zoho answered 400 (only words); correct",
        ),
    ] {
        let e = crm(status, &body.to_string()).await;
        assert!(e.to_string().contains(says), "{e}");
        assert_eq!(format!("{e:?}"), e.to_string());
    }
}

#[tokio::test]
async fn what_a_person_typed_and_what_identifies_is_not_shown() {
    let details = json!({
        "near": "O'Brien", "reason": "no contact ada@example.com", "id": "4150868000000623001",
        "api_name": "+49 170 1234567", "json_path": ACCESS, "param_name": format!("x{ACCESS}"),
        "duplicate_record": {"id": "4150868000000623001", "Owner": {"name": "Ada", "id": "1"}},
        "value": "Lovelace", "supported_values": ["ada@example.com"],
        "errors": [{"details": {"near": "'4150868000000623001'"}, "message": "Lovelace"}],
    });
    let body = json!({"code": "X", "details": details, "message": "m", "status": "error"});
    let e = crm(400, &body.to_string()).await;
    let shown = format!("{e} {e:?} {e:#?}");
    for secret in ["Brien", "ada@", "41508", "170", ACCESS, "Ada", "Lovelace"] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
    assert!(
        e.details().unwrap()["value"] == "Lovelace",
        "the caller has them"
    );
    assert_eq!(e.names(), "json_path: [redacted], param_name: x[redacted]");
}

#[tokio::test]
async fn desk_spells_its_message_in_several_ways_and_all_are_read() {
    let e = desk(
        403,
        r#"{"errorCode":"FORBIDDEN","errorMessage":"Insufficient previlleges to perform this operation"}"#,
    )
    .await;
    assert_eq!(e.kind(), ErrorKind::Denied);
    assert_eq!(
        e.to_string(),
        "request.get /api/v1/dashboards at 127.0.0.1: Zoho answered 403 FORBIDDEN (Insufficient previlleges \
         to perform this operation); the user may not do this: ask an administrator"
    );
    for (body, says) in [
        (r#"[{"errorCode":"X","errorMessage":"m"}]"#, "422 X (m)"),
        (
            r#"{"errors":[{"errorCode":"X","message":"m"}]}"#,
            "422 X (m)",
        ),
        (
            r#"{"errorCode":"INVALID_DATA","message":"m","errors":[{"errorType":"invalid","fieldName":"/contactId"}]}"#,
            "422 INVALID_DATA (m; errorType: invalid, fieldName: /contactId)",
        ),
        (
            r#"{"editionType":"FREE","errorCode":"LICENSE_ACCESS_LIMITED","feature":"sla","maxAllowedEntity":5,"message":"m"}"#,
            "(m; editionType: FREE, feature: sla, maxAllowedEntity: 5)",
        ),
    ] {
        let e = desk(422, body).await;
        assert!(e.to_string().contains(says), "{says}: {e}");
    }
}

#[tokio::test]
async fn the_accounts_server_is_quoted_by_the_parameters_that_it_names() {
    let world = World::new().await;
    world.connect(0).await;
    let body = r#"{"error":"invalid_request","error_description":"missing redirect_uri of Ada"}"#;
    world
        .accounts
        .on("POST", "/oauth/v2/token", answer(400, body))
        .await;
    let e = world
        .user()
        .await
        .crm()
        .request(&Method::GET, "/org")
        .send()
        .await
        .unwrap_err();
    assert!(
        e.to_string()
            .contains("400 invalid_request (param_names: redirect_uri)"),
        "{e}"
    );
    assert!(!e.to_string().contains("Ada"), "{e}");
}

#[tokio::test]
async fn a_refused_token_that_cannot_be_renewed_leaves_zohos_words() {
    use std::sync::Arc;
    use zoho_http::Token;
    use zoho_http::external::SecretString;
    use zoho_http::token::StaticToken;

    let world = World::new().await;
    let refusal =
        r#"{"code":"INVALID_TOKEN","details":{},"message":"invalid oauth token","status":"error"}"#;
    world.api.on("GET", LEADS, answer(401, refusal)).await;
    let expires = zoho_tests::start() + zoho_tests::seconds(3600);
    let token = Token::new(SecretString::from(ACCESS), expires, world.endpoints("one")).unwrap();
    let crm = zoho_crm::Crm::new(world.zoho.http(), Arc::new(StaticToken::new(token)));
    let e = crm
        .request(&Method::GET, "/Leads")
        .send()
        .await
        .unwrap_err();

    assert!(e.needs_reconnect());
    assert_eq!(e.status().unwrap(), 401);
    assert_eq!(
        (e.code(), e.message()),
        (Some("INVALID_TOKEN"), Some("invalid oauth token"))
    );
    assert_eq!(
        e.to_string(),
        "request.get /crm/v8/Leads at 127.0.0.1: Zoho answered 401 INVALID_TOKEN (invalid oauth token); Zoho \
         refused the access token, and it was given without a way to refresh it"
    );
}
