//! Writes to CRM: one outcome a row, whatever the status; and errors about the whole request, which are
//! errors.

use zoho::crm::RowOutcome;
use zoho::crm::record_sharing::RecordShare;
use zoho::crm::shared::UserInput;
use zoho::crm::users::CREATE;
use zoho_http::ErrorKind;
use zoho_tests::{World, json};

const DONE: &str =
    r#"{"code":"SUCCESS","details":{"id":"42"},"message":"User added","status":"success"}"#;
const FAILED: &str = r#"{"code":"DUPLICATE_DATA","details":{"api_name":"email","json_path":"$.users[1].email"},"message":"duplicate data","status":"error"}"#;

fn rows(rows: &[&str]) -> String {
    format!(r#"{{"users":[{}]}}"#, rows.join(","))
}

#[tokio::test]
async fn each_row_has_its_outcome_whatever_the_status() {
    for (status, sent) in [
        (200, vec![DONE]),
        (201, vec![DONE, DONE]),
        (202, vec![DONE, FAILED]),
        (207, vec![FAILED, DONE]),
        (400, vec![FAILED, FAILED]),
        (403, vec![FAILED]),
    ] {
        let world = World::connected().await;
        let answer = json(status, rows(&sent));
        world.api.on("POST", "/crm/v8/users", answer).await;
        let crm = world.user().await.crm();

        let users = vec![UserInput::default(); sent.len()];
        let outcomes = crm.users().create(&users).send().await.unwrap();

        let succeeded: Vec<bool> = outcomes.iter().map(RowOutcome::is_success).collect();
        let expected: Vec<bool> = sent.iter().map(|row| *row == DONE).collect();
        assert_eq!(succeeded, expected, "{status}");
        for (_, failure) in outcomes.failures() {
            assert_eq!(failure.api_name().as_deref(), Some("email"));
        }
        assert_eq!(world.api.sent().await.len(), 1);
    }
}

#[tokio::test]
async fn an_error_about_the_whole_request_is_an_error() {
    let flat = r#"{"code":"INVALID_DATA","details":{},"message":"m","status":"error"}"#;
    let scope = r#"{"code":"OAUTH_SCOPE_MISMATCH","details":{},"message":"m","status":"error"}"#;
    for (status, body, kind) in [
        (400, flat.to_owned(), ErrorKind::Rejected),
        (401, scope.to_owned(), ErrorKind::MissingScope),
        // Rows that say nothing of how they went are none.
        (400, r#"{"users":[]}"#.to_owned(), ErrorKind::Rejected),
    ] {
        let world = World::connected().await;
        world
            .api
            .on("POST", "/crm/v8/users", json(status, body))
            .await;
        let crm = world.user().await.crm();

        let error = crm.users().create(&[]).send().await.unwrap_err();

        assert_eq!(error.kind(), kind);
        assert_eq!(error.operation(), CREATE.name());
    }
}

#[tokio::test]
async fn all_outcomes_of_a_write_of_one_thing_are_given() {
    let shared = r#"{"code":"SUCCESS","details":{},"message":"m","status":"success"}"#;
    let refused =
        r#"{"code":"ALREADY_SHARED","details":{"id":"7"},"message":"m","status":"error"}"#;
    let odd = r#"{"details":{},"message":"m","status":"skipped"}"#;
    let body = format!(r#"{{"share":[{shared},{shared},{refused},{odd},{shared}],"job":1}}"#);
    let path = "/crm/v8/Leads/42/actions/share";
    let world = World::connected().await;
    let answer = json(207, body.clone());
    world.api.on("POST", path, answer).await;
    let crm = world.user().await.crm();

    let share = RecordShare::default();
    let call = crm.record_sharing().share("Leads", "42", &share);
    let outcomes = call.send().await.unwrap();

    let good: Vec<bool> = outcomes.iter().map(RowOutcome::is_success).collect();
    assert_eq!(good, [true, true, false, false, true]);
    assert!(!outcomes.is_success() && outcomes.single().is_none());
    let (_, failure) = outcomes.failures().nth(1).unwrap();
    assert_eq!(
        (failure.code.get(), failure.status.get()),
        (None, Some("skipped"))
    );
    assert_eq!(serde_json::to_string(&outcomes).unwrap().len(), body.len());
    assert_eq!(outcomes.into_result().unwrap_err().code, "ALREADY_SHARED");
}
