//! Operations of the catalogue are refused as Zoho refuses.

mod common;

use common::world::{BOUNDARY, World, multipart};
use serde_json::json;

#[tokio::test]
async fn an_upload_is_a_form_with_its_parts() {
    let world = World::new().await;
    let target = "/api/v1/accounts/42/attachments";
    let content_type = format!("multipart/form-data; boundary=\"{BOUNDARY}\"");
    let headers = [("Content-Type", content_type.as_str())];
    let good = multipart(&[("file", "x")]);
    let reply = world.send("POST", target, &headers, &good).await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    let missing = world
        .send("POST", target, &headers, &multipart(&[("other", "x")]))
        .await;
    assert_eq!(missing.json()["errors"][0]["fieldName"], "/file");
    assert_eq!(
        (missing.status, &missing.json()["errorCode"]),
        (422, &json!("INVALID_DATA"))
    );
    let broken = good.trim_end().trim_end_matches("--");
    assert_eq!(
        world.send("POST", target, &headers, broken).await.status,
        422
    );
    let json = world.send("POST", target, &[], "{}").await;
    assert_eq!(
        (json.status, &json.json()["errorCode"]),
        (415, &json!("UNSUPPORTED_MEDIA_TYPE"))
    );
}

#[tokio::test]
async fn crm_says_what_is_wrong() {
    let world = World::new().await;
    for (method, target, body, status, code, pointer, place) in [
        (
            "GET",
            "/crm/v8/settings/layouts",
            "",
            400,
            "REQUIRED_PARAM_MISSING",
            "/details/param_name",
            "module",
        ),
        (
            "GET",
            "/crm/v8/users?per_page=201",
            "",
            400,
            "INVALID_DATA",
            "/details/param_name",
            "per_page",
        ),
        (
            "POST",
            "/crm/v8/users",
            "{",
            400,
            "JSON_PARSE_ERROR",
            "/status",
            "error",
        ),
        (
            "POST",
            "/crm/v8/users",
            "{}",
            400,
            "MANDATORY_NOT_FOUND",
            "/details/json_path",
            "$.users",
        ),
        (
            "GET",
            "/crm/v8/leads",
            "",
            400,
            "INVALID_MODULE",
            "/status",
            "error",
        ),
        (
            "PATCH",
            "/crm/v8/users",
            "",
            400,
            "INVALID_REQUEST_METHOD",
            "/status",
            "error",
        ),
        (
            "GET",
            "/crm/v9/users",
            "",
            400,
            "API_NOT_SUPPORTED",
            "/status",
            "error",
        ),
        (
            "GET",
            "/crm/v8/settings/x/y",
            "",
            404,
            "INVALID_URL_PATTERN",
            "/status",
            "error",
        ),
    ] {
        let (got, answer) = world.refused(method, target, body).await;
        assert_eq!(
            (got, &answer["code"]),
            (status, &json!(code)),
            "{method} {target}"
        );
        assert_eq!(
            answer.pointer(pointer),
            Some(&json!(place)),
            "{method} {target}"
        );
    }
}

#[tokio::test]
async fn desk_says_what_is_wrong() {
    let world = World::new().await;
    for (method, target, body, status, code, place) in [
        (
            "GET",
            "/api/v1/ticketTags",
            "",
            422,
            "INVALID_DATA",
            Some("/departmentId"),
        ),
        (
            "GET",
            "/api/v1/tickets?limit=x",
            "",
            422,
            "INVALID_DATA",
            Some("/limit"),
        ),
        (
            "POST",
            "/api/v1/tickets/moveToTrash",
            "",
            422,
            "EMPTY_PAYLOAD",
            None,
        ),
        (
            "POST",
            "/api/v1/tickets/moveToTrash",
            "{}",
            422,
            "INVALID_DATA",
            Some("/ticketIds"),
        ),
        (
            "PUT",
            "/api/v1/tickets",
            "",
            405,
            "METHOD_NOT_ALLOWED",
            None,
        ),
        ("GET", "/api/v2/tickets", "", 404, "URL_NOT_FOUND", None),
    ] {
        let (got, answer) = world.refused(method, target, body).await;
        assert_eq!(
            (got, &answer["errorCode"]),
            (status, &json!(code)),
            "{method} {target}"
        );
        let field = answer["errors"][0]["fieldName"].as_str();
        assert_eq!(field, place, "{method} {target}");
    }
    let world = World {
        org: "13".to_owned(),
        ..world
    };
    let (status, answer) = world.refused("GET", "/api/v1/tickets", "").await;
    assert_eq!(
        (status, &answer["errorCode"]),
        (403, &json!("OAUTH_ORG_MISMATCH"))
    );
    let reply = world
        .send("GET", "/api/v1/accessibleOrganizations", &[], "")
        .await;
    assert_eq!(reply.status, 200);
}

#[tokio::test]
async fn each_operation_wants_its_own_scopes() {
    let world = World::with("ZohoCRM.modules.leads.READ,Desk.tickets.READ").await;
    for (method, target, status) in [
        ("GET", "/crm/v8/Leads?fields=Last_Name", 200),
        ("GET", "/crm/v8/Deals?fields=Deal_Name", 401),
        ("DELETE", "/crm/v8/Leads/1", 401),
        ("GET", "/crm/v8/users", 401),
        ("GET", "/api/v1/tickets", 200),
        ("POST", "/api/v1/tickets", 403),
    ] {
        let reply = world.send(method, target, &[], "").await;
        assert_eq!(reply.status, status, "{method} {target}");
    }
    let world = World {
        token: "1000.not.one".to_owned(),
        ..world
    };
    let (status, answer) = world.refused("GET", "/api/v1/tickets", "").await;
    assert_eq!(
        (status, &answer["errorCode"]),
        (401, &json!("INVALID_OAUTH"))
    );
}
