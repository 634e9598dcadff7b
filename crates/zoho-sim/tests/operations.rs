//! Every operation of the catalogue is answered, and refused as Zoho refuses.

mod common;

use std::collections::BTreeSet;

use common::*;
use serde_json::{Value, json};
use url::Url;
use zoho_sim::Sim;
use zoho_sim::catalogue::{Operation, Product};
use zoho_sim::samples::{Sample, SampleAnswer, SampleBody};

/// The simulator, and a token with all scopes of all operations.
struct World {
    sim: Sim,
    token: String,
    org: String,
}

impl World {
    async fn new() -> Self {
        let operations = Product::ALL.into_iter().flat_map(Product::operations);
        let scopes: BTreeSet<_> = operations.flat_map(Operation::scopes).collect();
        let scopes: Vec<_> = scopes.into_iter().collect();
        Self::with(&scopes.join(",")).await
    }

    async fn with(scopes: &str) -> Self {
        let sim = Sim::start().await.unwrap();
        let token = sign_in(&sim, "us", scopes).await.access;
        let org = sim.users("us")[0].desk()[0].id().to_owned();
        Self { sim, token, org }
    }

    async fn send(&self, method: &str, target: &str, more: &[(&str, &str)], body: &str) -> Reply {
        let endpoints = self.sim.endpoints("us");
        let base: &Url = match target.starts_with("/crm/") {
            true => endpoints.api(),
            false => endpoints.desk(),
        };
        let authorization = format!("Zoho-oauthtoken {}", self.token);
        let mut headers = vec![
            ("Authorization", authorization.as_str()),
            ("orgId", &self.org),
        ];
        if !more.iter().any(|(name, _)| *name == "Content-Type") {
            headers.push(("Content-Type", "application/json"));
        }
        headers.extend(more);
        send(base, method, target, &headers, body).await
    }

    async fn refused(&self, method: &str, target: &str, body: &str) -> (u16, Value) {
        let reply = self.send(method, target, &[], body).await;
        (reply.status, reply.json())
    }
}

/// Path and query with samples in the place of parameters.
fn target(operation: &Operation) -> String {
    let mut path = operation.path().replace(
        "{version}",
        match operation.product() {
            Product::Crm => "v8",
            _ => "v1",
        },
    );
    for parameter in operation.path_parameters() {
        let value = parameter.sample(Sample::Full).replace(' ', "%20");
        path = path.replace(&format!("{{{}}}", parameter.name()), &value);
    }
    let query = operation.query().iter().filter(|p| p.is_required());
    let query: Vec<_> = query.map(|p| (p.name(), p.sample(Sample::Full))).collect();
    let query: Vec<_> = query
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    format!("{path}?{}", form(&query))
}

const BOUNDARY: &str = "a-boundary";

fn multipart(parts: &[(&str, &str)]) -> String {
    let parts = parts.iter().map(|(name, content)| {
        format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"a.txt\"\r\n\
             Content-Type: text/plain\r\n\r\n{content}\r\n"
        )
    });
    format!("{}--{BOUNDARY}--\r\n", parts.collect::<String>())
}

#[tokio::test]
async fn every_operation_is_answered_as_its_catalogue_says() {
    let world = World::new().await;
    let form_type = format!("multipart/form-data; boundary={BOUNDARY}");
    let operations = Product::ALL.into_iter().flat_map(Product::operations);
    for operation in operations.filter(|o| !o.path().is_empty() && !is_own(o)) {
        let (headers, body) = match operation.sample_body(Sample::Full) {
            SampleBody::Json(json) => (vec![], json.wire().to_string()),
            SampleBody::Form(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| (part.name.as_str(), "x")).collect();
                (
                    vec![("Content-Type", form_type.as_str())],
                    multipart(&parts),
                )
            }
            _ => (vec![], String::new()),
        };
        let mut headers = headers;
        if operation.path().contains("external_id}") {
            headers.push(("X-EXTERNAL", "Contacts.Key"));
        }
        let target = target(operation);
        let reply = world
            .send(operation.method(), &target, &headers, &body)
            .await;
        let place = || {
            format!(
                "{} {} {target}: {}",
                operation.name(),
                operation.method(),
                reply.text()
            )
        };
        assert!(
            (200..300).contains(&reply.status),
            "{} {}",
            reply.status,
            place()
        );
        match operation.sample_answer(Sample::Full) {
            SampleAnswer::Json { json, .. } => {
                if let Some(expected) = json.wire().as_object() {
                    let answer = reply.json();
                    // Only an upsert says what it did.
                    for key in expected.keys().filter(|key| *key != "action") {
                        assert!(answer.get(key).is_some(), "{key} in {}", place());
                    }
                }
            }
            SampleAnswer::File { bytes, .. } => assert_eq!(reply.body, bytes, "{}", place()),
            _ => assert!(reply.status == 204, "{}", place()),
        }
    }
}

/// Whether the simulator answers from its own settings; `settings.rs` is about those.
fn is_own(operation: &Operation) -> bool {
    ["service_preferences", "mail_config", "/org"]
        .iter()
        .any(|word| operation.path().contains(word))
        || operation.path().ends_with("ailConfigurations")
}

#[tokio::test]
async fn a_list_ends_and_an_empty_page_is_no_content() {
    let world = World::new().await;
    let users = |query: &str| {
        let target = format!("/crm/v8/users{query}");
        let world = &world;
        async move { world.send("GET", &target, &[], "").await }
    };
    let all = users("").await.json();
    assert_eq!(all["users"].as_array().unwrap().len(), 2);
    assert_eq!(
        all["info"],
        json!({ "page": 1, "per_page": 200, "count": 2, "more_records": false })
    );
    let first = users("?per_page=1").await.json();
    assert_eq!(first["info"]["more_records"], true);
    let second = users("?per_page=1&page=2").await.json();
    assert_eq!(second["info"]["more_records"], false);
    assert_ne!(first["users"][0]["id"], second["users"][0]["id"]);
    let third = users("?per_page=1&page=3").await;
    assert_eq!((third.status, third.body.len()), (204, 0));

    let tickets = |query: &str| {
        let target = format!("/api/v1/tickets?{query}");
        let world = &world;
        async move { world.send("GET", &target, &[], "").await }
    };
    let page = tickets("from=0&limit=1").await.json();
    assert_eq!(page["data"].as_array().unwrap().len(), 1);
    assert_eq!(
        tickets("from=1&limit=5").await.json()["data"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    assert_eq!(tickets("from=2&limit=5").await.status, 204);
}

#[tokio::test]
async fn what_was_asked_for_and_sent_comes_back() {
    let world = World::new().await;
    let ticket = world
        .send("GET", "/api/v1/tickets/4242?include=contacts", &[], "")
        .await;
    assert_eq!(ticket.json()["id"], "4242");
    let body = r#"{"subject":"The printer is out"}"#;
    let updated = world
        .send("PATCH", "/api/v1/tickets/4242", &[], body)
        .await
        .json();
    assert_eq!(
        (&updated["id"], &updated["subject"]),
        (&json!("4242"), &json!("The printer is out"))
    );
    let trash = world.send(
        "POST",
        "/api/v1/tickets/moveToTrash",
        &[],
        r#"{"ticketIds":["1"]}"#,
    );
    assert_eq!(trash.await.status, 204);
}

#[tokio::test]
async fn each_row_of_a_write_is_answered_for() {
    let world = World::new().await;
    let call = |method: &'static str, target: &'static str, body: &'static str| {
        let world = &world;
        async move {
            let reply = world.send(method, target, &[], body).await;
            (reply.status, reply.json())
        }
    };
    let two = r#"{"data":[{"Last_Name":"Park"},{"id":"77","Last_Name":"Weber"}]}"#;
    let (status, answer) = call("POST", "/crm/v8/Leads/upsert", two).await;
    assert_eq!(status, 201);
    let rows = answer["data"].as_array().unwrap();
    assert_eq!(rows.len(), 2);
    assert_eq!(
        (&rows[0]["code"], &rows[0]["action"]),
        (&json!("SUCCESS"), &json!("insert"))
    );
    assert_eq!(rows[1]["details"]["id"], "77");
    let (status, answer) = call("DELETE", "/crm/v8/settings/variables?ids=1,2,3", "").await;
    let rows = answer["variables"].as_array().unwrap();
    assert_eq!((status, rows.len()), (200, 3));
    assert_eq!(rows[2]["details"], json!({ "id": "3" }));
    assert_eq!(rows[2]["message"], "record deleted");
    let (_, answer) = call("DELETE", "/crm/v8/Leads/9", "").await;
    assert_eq!(answer["data"][0]["details"]["id"], "9");
}

#[tokio::test]
async fn a_file_comes_whole_or_in_part() {
    let world = World::new().await;
    let target = "/crm/bulk/v8/read/42/result";
    let whole = world.send("GET", target, &[], "").await;
    assert_eq!(whole.status, 200);
    assert_eq!(
        whole.header("content-disposition"),
        Some("attachment;filename*=UTF-8''sample.csv")
    );
    let tag = whole.header("etag").unwrap().to_owned();
    let range = [("Range", "bytes=10-"), ("If-Range", tag.as_str())];
    let rest = world.send("GET", target, &range, "").await;
    assert_eq!(rest.status, 206);
    assert_eq!(rest.body, whole.body[10..]);
    let total = whole.body.len();
    let expected = format!("bytes 10-{}/{total}", total - 1);
    assert_eq!(rest.header("content-range"), Some(expected.as_str()));
    let beyond = world
        .send("GET", target, &[("Range", "bytes=9999-")], "")
        .await;
    assert_eq!(beyond.status, 416);
}

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
