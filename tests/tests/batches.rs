//! Writes of many records over real connections: what is sent, how many calls at a time, and outcomes that
//! stand in the order of the records however the answers come.
#![expect(
    clippy::unwrap_used,
    reason = "a test may panic, and so may its helpers"
)]

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use zoho::crm::shared::Record;
use zoho::crm::{Crm, RowOutcomes};
use zoho_http::data_center::Endpoints;
use zoho_http::token::StaticToken;
use zoho_http::{Http, Token};
use zoho_sim::SimResponse;
use zoho_sim::scripted::{Gate, Received, Reply, ScriptedServer, Step};
use zoho_types::Id;

fn crm(server: &ScriptedServer) -> Crm {
    let base = server.url();
    let endpoints = Endpoints::custom("local", &base, &base, &base, &base).unwrap();
    let far = zoho_tests::start() + Duration::from_secs(1 << 31);
    let token = Token::new("1000.a".to_owned().into(), far, endpoints).unwrap();
    Crm::new(&Http::new().unwrap(), Arc::new(StaticToken::new(token)))
}

fn leads(numbers: impl IntoIterator<Item = usize>) -> Vec<Record> {
    let lead = |number: usize| json!({ "id": number.to_string(), "Last_Name": "Park" });
    let leads = numbers.into_iter().map(lead);
    leads
        .map(|lead| serde_json::from_value(lead).unwrap())
        .collect()
}

/// The ids of the records that a request is about.
fn ids(request: &Received) -> Vec<String> {
    if let Some(ids) = request.target().split("ids=").nth(1) {
        let ids = ids.split('&').next().unwrap_or_default();
        return ids.split("%2C").map(str::to_owned).collect();
    }
    let body = request.json().unwrap_or_default();
    let rows = body["data"].as_array().cloned().unwrap_or_default();
    let id = |row: &Value| row["id"].as_str().unwrap_or_default().to_owned();
    rows.iter().map(id).collect()
}

/// An outcome for each of them.
fn outcomes(ids: &[String]) -> SimResponse {
    let outcome = |id: &String| json!({ "code": "SUCCESS", "details": { "id": id }, "message": "m", "status": "success" });
    let rows: Vec<_> = ids.iter().map(outcome).collect();
    SimResponse::json(200, &json!({ "data": rows }))
}

fn told(outcomes: &RowOutcomes) -> Vec<usize> {
    assert_eq!(outcomes.successes().count(), outcomes.len());
    let ids = outcomes.successes().map(|(_, row)| row.id().unwrap());
    ids.map(|id| id.as_str().parse().unwrap()).collect()
}

#[tokio::test]
async fn each_write_sends_its_records_by_the_hundred() {
    let server = ScriptedServer::start().await.unwrap();
    server.otherwise(|request| outcomes(&ids(request)));
    let records = crm(&server).records();
    let leads = leads(0..201);
    let ids: Vec<Id> = leads.iter().map(|lead| lead.id.clone().unwrap()).collect();
    for (batches, verb, path) in [
        (records.create_all("Leads", &leads), "POST", "/crm/v8/Leads"),
        (records.update_all("Leads", &leads), "PUT", "/crm/v8/Leads"),
        (
            records.upsert_all("Leads", &leads),
            "POST",
            "/crm/v8/Leads/upsert",
        ),
        (records.delete_all("Leads", &ids), "DELETE", "/crm/v8/Leads"),
    ] {
        let before = server.count();
        let outcomes = batches.send().await.unwrap();
        assert_eq!(
            told(&outcomes),
            (0..201).collect::<Vec<_>>(),
            "{verb} {path}"
        );
        let sent = server.received().split_off(before);
        let counts: Vec<_> = sent
            .iter()
            .map(|request| self::ids(request).len())
            .collect();
        assert_eq!(counts, [100, 100, 1]);
        assert!(
            sent.iter()
                .all(|request| (request.method(), request.path()) == (verb, path))
        );
    }
    assert_eq!(
        records.delete_all("Leads", &[]).send().await.unwrap().len(),
        0
    );
}

#[tokio::test]
async fn several_calls_at_once_keep_the_order_and_their_number() {
    let server = ScriptedServer::start().await.unwrap();
    let gate = Gate::new();
    let first = gate.clone();
    server.otherwise(move |request| {
        let ids = ids(request);
        let reply = Reply::new(outcomes(&ids));
        // The first answer comes last of those under way.
        let is_first = ids.first().is_some_and(|id| id == "0");
        Step::from(if is_first { reply.held(&first) } else { reply })
    });
    let leads = leads(0..19);
    let records = crm(&server).records();
    let batches = records.create_all("Leads", &leads).batch_size(2).at_once(3);
    let watch = async {
        server.arrived(3).await;
        server.ended(2).await;
        // Two have their answer, and no further one began: the first still waits for its own.
        assert_eq!(server.count(), 3);
        gate.open();
    };
    let (outcomes, ()) = tokio::join!(batches.send(), watch);
    assert_eq!(told(&outcomes.unwrap()), (0..19).collect::<Vec<_>>());
    assert_eq!(server.count(), 10);
}

#[tokio::test]
async fn another_number_of_outcomes_than_of_records_is_an_error_that_says_so() {
    for (sent, answered) in [(2, 1), (2, 3), (2, 0)] {
        let server = ScriptedServer::start().await.unwrap();
        server.otherwise(move |request| {
            let mut ids = ids(request);
            if ids.first().is_some_and(|id| id == "2") {
                ids.resize(answered, "9".to_owned());
            }
            outcomes(&ids)
        });
        let leads = leads(0..6);
        let records = crm(&server).records();
        let batches = records.update_all("Leads", &leads).batch_size(sent);
        let error = batches.send().await.unwrap_err();

        let done: Vec<_> = error.outcomes().map(|(index, _)| index).collect();
        assert_eq!(done, [0, 1]);
        assert_eq!(error.unknown(), std::slice::from_ref(&(2..4)));
        assert_eq!(error.unsent().collect::<Vec<_>>(), [4, 5]);
        assert!(error.error().is_none());
        let said = error.to_string();
        assert!(
            said.ends_with(&format!("CRM gave {answered} outcomes for 2 records")),
            "{said}"
        );
        assert_eq!(server.count(), 2, "no call is begun behind it");
    }
}

#[tokio::test]
async fn a_value_out_of_its_bounds_is_never_sent() {
    let server = ScriptedServer::start().await.unwrap();
    let crm = crm(&server);
    let tag = zoho::crm::tags::TagInput {
        name: Some("ä".repeat(26)),
        ..Default::default()
    };
    let error = crm.tags().create(&[tag], "Leads").send().await.unwrap_err();
    assert_eq!(error.kind(), zoho_http::ErrorKind::InvalidRequest);
    assert!(
        error
            .to_string()
            .contains("`[0].name` has 26 characters, and has to have at the most 25"),
        "{error}"
    );
    let ids = (0..101).map(|id: u64| id.to_string());
    let error = crm.records().delete_many("Leads", ids).send().await;
    let said = error.unwrap_err().to_string();
    assert!(said.contains("`ids` has 101 values"), "{said}");
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn outcomes_and_their_paths_count_all_records() {
    let server = ScriptedServer::start().await.unwrap();
    server.otherwise(|request| {
        let rows = ids(request).into_iter().enumerate().map(|(row, id)| {
            if id.ends_with('7') {
                json!({
                    "code": "INVALID_DATA", "status": "error", "message": format!("$.data[{row}].Email is invalid"),
                    "details": { "json_path": format!("$.data[{row}].Email"), "api_name": "Email" },
                })
            } else {
                json!({ "code": "SUCCESS", "details": { "id": id }, "message": "m", "status": "success" })
            }
        });
        let rows: Vec<_> = rows.collect();
        SimResponse::json(207, &json!({ "data": rows }))
    });
    let leads = leads(0..201);
    let records = crm(&server).records();
    let outcomes = records.create_all("Leads", &leads).send().await.unwrap();
    assert_eq!((outcomes.len(), outcomes.failures().count()), (201, 20));
    for (index, failure) in outcomes.failures() {
        assert_eq!(index % 10, 7);
        let path = format!("$.data[{index}].Email");
        assert_eq!(failure.json_path().as_deref(), Some(&*path));
        assert_eq!(
            failure.to_string(),
            format!("INVALID_DATA ({path} is invalid) at `{path}`")
        );
        assert_eq!(
            serde_json::to_value(failure).unwrap()["details"]["json_path"],
            path
        );
    }
}

#[tokio::test]
async fn the_error_of_a_call_says_where_the_call_began() {
    let server = ScriptedServer::start().await.unwrap();
    server.otherwise(|request| {
        let ids = ids(request);
        if ids.iter().any(|id| id == "100") {
            let details = json!({ "json_path": "$.data[7]" });
            return SimResponse::json(400, &json!({ "code": "INVALID_DATA", "details": details, "message": "m", "status": "error" }));
        }
        outcomes(&ids)
    });
    let leads = leads(0..150);
    let records = crm(&server).records();
    let error = records
        .create_all("Leads", &leads)
        .send()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("index 100"), "{error}");
    assert_eq!(
        error.unsent().collect::<Vec<_>>(),
        (100..150).collect::<Vec<_>>()
    );
}
