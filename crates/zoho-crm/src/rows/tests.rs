use super::*;
use bytes::Bytes;
use http::StatusCode;
use serde_json::json;
use zoho_types::DecodeError;
use zoho_types::json::Json;

const MIXED: &str = r#"{"data":[{"code":"SUCCESS","details":{"Created_Time":"2023-05-10T01:10:47-07:00","id":"42"},"message":"record added","status":"success","action":"insert","duplicate_field":null},{"code":"MANDATORY_NOT_FOUND","details":{"api_name":"Last_Name","json_path":"$.data[1].Last_Name"},"message":"required field not found","status":"error"}],"job":1}"#;

fn read(body: &'static str, key: &'static str) -> Result<RowOutcomes, DecodeError> {
    outcomes(&Bytes::from_static(body.as_bytes()), key)
}

#[test]
fn each_row_is_told_in_order() {
    let rows = read(MIXED, "data").unwrap();
    assert_eq!(rows.len(), 2);
    assert!(!rows.is_success());
    let (place, done) = rows.successes().next().unwrap();
    assert_eq!((place, done.id()), (0, Some(Id::from("42"))));
    assert_eq!(done.created_time().unwrap().offset_minutes(), Some(-420));
    let (place, failed) = rows.failures().next().unwrap();
    assert_eq!(
        (place, failed.api_name().as_deref()),
        (1, Some("Last_Name"))
    );
    assert_eq!(
        failed.to_string(),
        "MANDATORY_NOT_FOUND (required field not found) at `$.data[1].Last_Name`"
    );
    let expected: Json = serde_json::from_str(MIXED).unwrap();
    assert_eq!(serde_json::to_value(&rows).unwrap(), expected);
    let (done, failed) = rows.split();
    assert_eq!((done.len(), failed.len()), (1, 1));
}

#[test]
fn a_single_outcome_is_read_wherever_it_stands() {
    for (body, key) in [
        (
            r#"{"users":[{"code":"SUCCESS","status":"success"}]}"#,
            "users",
        ),
        (
            r#"{"users":{"code":"SUCCESS","status":"success"}}"#,
            "users",
        ),
        (r#"{"code":"SUCCESS","status":"success"}"#, "users"),
        (r#"{"code":"SUCCESS","status":"success"}"#, ""),
    ] {
        let rows = outcome(&Bytes::from(body), key).unwrap();
        assert!(rows.is_success() && rows.single().is_some(), "{body}");
        let row = r#"{"code":"SUCCESS","status":"success"}"#;
        assert_eq!(serde_json::to_string(&rows).unwrap(), row);
        let whole = outcomes(&Bytes::from(body), key).unwrap();
        assert_eq!(serde_json::to_string(&whole).unwrap(), body);
    }
    assert!(read(r#"{"x":1}"#, "data").is_err());
    assert!(read(r#"{"data":[1]}"#, "data").is_err());
    assert!(outcome(&Bytes::from(r#"{"data":[]}"#), "data").is_err());
}

#[test]
fn rows_that_all_failed_are_rows_and_other_errors_are_none() {
    let bad = StatusCode::BAD_REQUEST;
    assert!(are_in(bad, MIXED.as_bytes(), "data"));
    assert!(!are_in(StatusCode::UNAUTHORIZED, MIXED.as_bytes(), "data"));
    assert!(!are_in(StatusCode::BAD_GATEWAY, MIXED.as_bytes(), "data"));
    for body in [
        r#"{"code":"INVALID_DATA","details":{},"message":"m","status":"error"}"#,
        r#"{"data":[]}"#,
        r#"{"data":"x"}"#,
        "<html>",
    ] {
        assert!(!are_in(bad, body.as_bytes(), "data"), "{body}");
    }
}

#[test]
fn no_outcome_of_a_write_of_one_thing_is_dropped() {
    let row = |code: &str, status: &str| json!({"code": code, "details": {}, "message": "m", "status": status});
    let share = json!({"share": [
        row("SUCCESS", "success"), row("ALREADY_SHARED", "error"), row("SUCCESS", "success"),
    ]});
    let body = Bytes::from(share.to_string());
    let rows = outcome(&body, "share").unwrap();
    assert_eq!((rows.len(), rows.failures().count()), (3, 1));
    assert!(!rows.is_success() && rows.single().is_none());
    assert_eq!(serde_json::to_value(&rows).unwrap(), share);
    assert_eq!(rows.into_result().unwrap_err().code, "ALREADY_SHARED");
    assert!(RowOutcomes::default().into_result().is_err());
}

#[test]
fn only_statuses_that_are_known_to_be_good_are_successes() {
    for (row, good) in [
        (json!({"status": "success", "code": "SUCCESS"}), true),
        (json!({"status": "success", "code": "SCHEDULED"}), true),
        (json!({"status": "Success", "code": "SUCCESS"}), true),
        (json!({"status": "success"}), true),
        (json!({"code": "ADDED_SUCCESSFULLY"}), true),
        (json!({"status": null, "code": "SUCCESS"}), true),
        (json!({"status": "error", "code": "DUPLICATE_DATA"}), false),
        (json!({"status": "failure", "code": "SUCCESS"}), false),
        (json!({"status": "skipped", "code": "SUCCESS"}), false),
        (json!({"status": "", "code": "SUCCESS"}), false),
        (json!({"status": 1, "code": "SUCCESS"}), false),
        (json!({"code": "DUPLICATE_DATA"}), false),
        (json!({"id": "42"}), false),
        (json!({}), false),
    ] {
        let outcome: RowOutcome = serde_json::from_value(row.clone()).unwrap();
        assert_eq!(outcome.is_success(), good, "{row}");
        assert_eq!(serde_json::to_value(&outcome).unwrap(), row);
    }
}

#[test]
fn a_row_is_written_again_as_it_came() {
    for row in [
        r#"{"code":"SUCCESS","status":"Success","message":"m","details":{"Amount":12345678901234567.89}}"#,
        r#"{"status":"error","message":"","details":{},"code":""}"#,
        r#"{"code":4022,"status":"error","message":null,"details":["x"],"new":[1]}"#,
        r#"{"status":"failure"}"#,
    ] {
        let outcome: RowOutcomes =
            outcomes(&Bytes::from(format!(r#"{{"data":[{row}]}}"#)), "data").unwrap();
        let written = serde_json::to_string(&outcome[0]).unwrap();
        let (written, came): (Json, Json) = (
            serde_json::from_str(&written).unwrap(),
            serde_json::from_str(row).unwrap(),
        );
        assert_eq!(written, came);
    }
    let exact = r#"{"data":[{"code":"SUCCESS","status":"success","details":{"Amount":12345678901234567.89,"Rate":1.10}}],"info":{"rate":1.10}}"#;
    let rows = outcomes(&Bytes::from(exact), "data").unwrap();
    assert_eq!(serde_json::to_string(&rows).unwrap(), exact);
}

#[test]
fn a_code_that_is_missing_is_told_from_an_empty_one() {
    let failed = |row: Json| serde_json::from_value::<RowFailure>(row).unwrap();
    let missing = failed(json!({"status": "error", "message": "m"}));
    assert_eq!(missing.code.get(), None);
    assert_ne!(missing.code, "");
    assert_eq!(missing.to_string(), "(no code) (m)");
    assert_eq!(
        failed(json!({"code": "X", "message": "m"})).to_string(),
        "X (m)"
    );
}

#[test]
fn a_failed_row_names_what_zoho_names_and_no_value() {
    let failure = |details: Json| {
        let row =
            json!({"code": "INVALID_DATA", "details": details, "message": "m", "status": "error"});
        serde_json::from_value::<RowFailure>(row).unwrap()
    };
    for (details, says) in [
        (json!({}), "INVALID_DATA (m)"),
        (
            json!({"json_path": "$.data[1].Age", "api_name": "Age", "expected_data_type": "integer", "id": "4876876000000000001"}),
            "INVALID_DATA (m) at `$.data[1].Age` [expected_data_type: integer]",
        ),
        (
            json!({"api_name": "Email", "maximum_length": 100, "value": "ada@example.com"}),
            "INVALID_DATA (m) at `Email` [maximum_length: 100]",
        ),
        (
            json!({"permissions": ["Crm_Implied_View_Leads"]}),
            "INVALID_DATA (m) [permissions: Crm_Implied_View_Leads]",
        ),
    ] {
        let failure = failure(details);
        assert_eq!(failure.to_string(), says);
        assert_eq!(format!("{failure:?}"), says);
        assert!(format!("{failure:#?}").starts_with("RowFailure {"));
    }
}
