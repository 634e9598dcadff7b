//! Every operation of the catalogue is answered.

mod common;

use common::form;
use common::world::{BOUNDARY, World, multipart};
use serde_json::json;
use zoho_catalog::OperationRef;
use zoho_sim::product::SimProduct;
use zoho_sim::samples::{Sample, SampleBody, SampleResponse, Samples};
use zoho_sim::{Crm, Desk};

/// Path and query with samples as parameters.
fn target(samples: Samples<'_>, operation: OperationRef<'_>) -> String {
    let version = operation.catalogue().version.as_str();
    let mut path = operation.path().replace("{version}", version);
    for parameter in operation.path_parameters() {
        let value = samples.parameter(parameter, Sample::Full);
        let value = value.replace(' ', "%20");
        path = path.replace(&format!("{{{}}}", parameter.name()), &value);
    }
    let query = operation.query().filter(|p| p.is_required());
    let query: Vec<_> = query
        .map(|p| (p.name(), samples.parameter(p, Sample::Full)))
        .collect();
    let query: Vec<_> = query
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    format!("{path}?{}", form(&query))
}

#[tokio::test]
async fn every_operation_is_answered_as_its_catalogue_says() {
    let world = World::new().await;
    every_operation_of(&world, &Crm::new()).await;
    every_operation_of(&world, &Desk::new()).await;
}

async fn every_operation_of(world: &World, product: &dyn SimProduct) {
    let samples = Samples::new(product);
    let form_type = format!("multipart/form-data; boundary={BOUNDARY}");
    let operations = product.catalogue().operations();
    for operation in operations.filter(|o| !o.path().is_empty() && !is_own(*o)) {
        let (headers, body) = match samples.body(operation, Sample::Full) {
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
        let required = operation.headers().filter(|p| p.is_required());
        let required: Vec<_> = required
            .map(|p| (p.name(), samples.parameter(p, Sample::Full)))
            .collect();
        let mut headers = headers;
        headers.extend(required.iter().map(|(name, value)| (*name, value.as_str())));
        let target = target(samples, operation);
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
        match samples.response(operation, Sample::Full) {
            SampleResponse::Json { json, .. } => {
                if let Some(expected) = json.wire().as_object() {
                    let response = reply.json();
                    // Only an upsert reports its action.
                    for key in expected.keys().filter(|key| *key != "action") {
                        assert!(response.get(key).is_some(), "{key} in {}", place());
                    }
                }
            }
            SampleResponse::File { bytes, .. } => assert_eq!(reply.body, bytes, "{}", place()),
            _ => assert!(reply.status == 204, "{}", place()),
        }
    }
}

/// Returns whether the simulator keeps state for it; `settings.rs` tests those.
fn is_own(operation: OperationRef<'_>) -> bool {
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
