//! Responses are printed unchanged; if they do not match their types, a warning says so.
#![allow(clippy::unwrap_used, reason = "a helper that fails fails its test")]

mod common;

use common::{Shell, sim};
use serde_json::Value;
use zoho_sim::{Role, Sim, SimResponse};

const SCOPES: &str = "ZohoCRM.modules.ALL,ZohoCRM.settings.ALL,ZohoCRM.users.ALL,Desk.tickets.ALL,\
                      Desk.settings.ALL,Desk.basic.ALL,AaaServer.profile.READ";

async fn connected(sim: &Sim) -> Shell {
    let shell = Shell::of(sim);
    shell
        .login(sim, "us", &["--scopes", SCOPES])
        .await
        .expect(0);
    // The organisation of Desk is looked up once.
    shell.run(&["call", "desk", "tickets.list"]).await.expect(0);
    sim.clear_requests();
    shell
}

fn next(sim: &Sim, role: Role, status: u16, body: &str) {
    let answer = SimResponse::status(status).body("application/json", body.to_owned());
    sim.fail_next(role, 1, answer);
}

/// Returns the text without the white space that laying it out adds.
fn compact(json: &str) -> String {
    let mut quoted = false;
    let mut escaped = false;
    let kept = json.chars().filter(|c| {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => quoted = !quoted,
            _ => {}
        }
        quoted || !c.is_whitespace()
    });
    kept.collect()
}

#[tokio::test]
async fn an_answer_is_printed_member_for_member() {
    let sim = sim().await;
    let shell = connected(&sim).await;
    let ticket = r#"{"id":"1","contact":{"id":"2","brandNew":1},"assignee":{"id":"4","brandNew":1},"source":{"type":"X","brandNew":1},"lastThread":{"channel":"EMAIL","brandNew":1},"team":{"id":"1","brandNew":1},"dueDate":null,"rate":1.10,"big":123456789012345678901234567890.5,"cf":{"z":null,"a":[1e2,{}]},"twice":1,"twice":2,"half":"\ud800 x"}"#;
    next(&sim, Role::Host("desk"), 200, ticket);
    let run = shell.run(&["call", "desk", "tickets.get", "1"]).await;
    let run = run.expect(0);
    assert_eq!(compact(&run.out), ticket);

    let records = r#"{"data":[{"id":"1","Amount":1234567890123456.78,"Owner":{"id":"2","x":null}}],"info":{"odd":1},"beside":[]}"#;
    next(&sim, Role::Api, 200, records);
    let run = shell
        .run(&["call", "crm", "records.get", "Deals", "1"])
        .await;
    let run = run.expect(0);
    assert_eq!(compact(&run.out), records);
    assert_eq!(run.err, "");

    next(&sim, Role::Api, 200, records);
    let line = ["call", "crm", "records.get", "Deals", "1", "--output", "x"];
    shell.run(&line).await.expect(0);
    let written = std::fs::read_to_string(shell.path("x")).unwrap();
    assert_eq!(written, run.out);

    // A member that the description lacks is shown all the same.
    next(&sim, Role::Host("desk"), 200, r#"{"done":1.0}"#);
    let line = ["call", "desk", "tickets.move_to_trash", "--body", "-"];
    let run = shell.run_with_input(&line, r#"{"ticketIds":["1"]}"#).await;
    assert_eq!(compact(&run.expect(0).out), r#"{"done":1.0}"#);
}

#[tokio::test]
async fn an_odd_member_is_a_warning_and_fails_nothing() {
    let sim = sim().await;
    let shell = connected(&sim).await;
    let old = r#"{"fields":[{"api_name":"Stage","data_type":"picklist","id":"1","history_tracking":false},{"api_name":"Name","id":"2","history_tracking":true}]}"#;
    next(&sim, Role::Api, 200, old);
    let line = [
        "call",
        "crm",
        "fields.list",
        "--module",
        "Deals",
        "--api-version",
        "v2",
    ];
    let run = shell.run(&line).await.expect(0);
    assert_eq!(compact(&run.out), old);
    let told = "warning: the response of crm.fields.list: `fields[0].history_tracking` is true or false \
                where an object is expected";
    assert!(run.err.contains(told), "{}", run.err);
    assert_eq!(run.err.matches("warning").count(), 1, "once for all rows");

    // A required member of another kind, rows that are none.
    for odd in [
        r#"{"fields":[{"id":{"s3cret":1}}]}"#,
        r#"{"fields":[7,null,{"id":"1"}]}"#,
        r#"{"fields":{"id":"1"}}"#,
    ] {
        next(&sim, Role::Api, 200, odd);
        let run = shell.run(&line).await.expect(0);
        assert_eq!(compact(&run.out), odd);
        assert!(run.err.contains("warning"), "{}", run.err);
        assert!(!run.err.contains("s3cret"), "{}", run.err);
    }
    let raw = "{ \"fields\" :[7] }";
    next(&sim, Role::Api, 200, raw);
    let run = shell.run(&[&line[..], &["--raw"]].concat()).await.expect(0);
    assert_eq!((run.out.as_str(), run.err.as_str()), (raw, ""));
}

#[tokio::test]
async fn every_outcome_counts() {
    let sim = sim().await;
    let shell = connected(&sim).await;
    let row =
        |status: &str| format!(r#"{{"code":"X","details":{{}},"message":"m","status":{status}}}"#);
    let (good, bad) = (row("\"success\""), row("\"error\""));
    let line = ["call", "crm", "users.create", "--body", "-"];
    for (rows, told) in [
        (format!("{good},{good},{bad}"), Some("1 of 3 rows failed")),
        (
            format!("{bad},{good},{bad},{good}"),
            Some("2 of 4 rows failed"),
        ),
        (format!("{good},{good}"), None),
    ] {
        let answer = format!(r#"{{"users":[{rows}]}}"#);
        next(&sim, Role::Api, 200, &answer);
        let run = shell.run_with_input(&line, r#"{"users":[]}"#).await;
        let run = run.expect(if told.is_some() { 4 } else { 0 });
        assert_eq!(compact(&run.out), answer);
        assert!(run.err.contains(told.unwrap_or_default()), "{}", run.err);
    }
    // A request with one row, and a response with several outcomes.
    let answer = format!(r#"{{"share":[{good},{good},{bad}]}}"#);
    next(&sim, Role::Api, 200, &answer);
    let line = [
        "call",
        "crm",
        "record_sharing.share",
        "Leads",
        "1",
        "--body",
        "-",
    ];
    let run = shell.run_with_input(&line, r#"{"share":[]}"#).await;
    let run = run.expect(4);
    assert_eq!(compact(&run.out), answer);
    assert!(run.err.contains("1 of 3 rows failed"), "{}", run.err);
    let answer = r#"{"results":[{"id":"1","success":true},{"id":"2","success":false,"errors":{"errorCode":"X"}}]}"#;
    next(&sim, Role::Host("desk"), 200, answer);
    let line = ["call", "desk", "tickets.delete_spam", "--body", "-"];
    let run = shell
        .run_with_input(&line, r#"{"ticketIds":["1","2"]}"#)
        .await;
    let run = run.expect(4);
    assert_eq!(compact(&run.out), answer);
    assert!(run.err.contains("1 of 2 rows failed"), "{}", run.err);
}

#[tokio::test]
async fn an_error_inside_a_success_is_a_failure() {
    let sim = sim().await;
    let shell = connected(&sim).await;
    let error = r#"{"code":"INVALID_DATA","details":{"x":1},"message":"m","status":"error"}"#;
    next(&sim, Role::Api, 200, error);
    let run = shell
        .run(&["call", "crm", "roles.get", "1"])
        .await
        .expect(4);
    assert!(run.err.contains("INVALID_DATA"), "{}", run.err);
    for answer in [r#"{"new_shape":[]}"#, "7"] {
        next(&sim, Role::Api, 200, answer);
        let line = ["call", "crm", "roles.get", "1"];
        let run = shell.run(&line).await.expect(4);
        assert_eq!(compact(&run.out), answer);
        assert!(run.err.contains("crm.roles.get"), "{}", run.err);
    }
    let answer = r#"{"errorCode":"X","message":"m"}"#;
    next(&sim, Role::Host("desk"), 200, answer);
    let run = shell.run(&["call", "desk", "tickets.get", "1"]).await;
    assert!(run.expect(4).err.contains("(m)"));

    next(&sim, Role::Api, 200, r#"{"roles":[]}"#);
    let run = shell
        .run(&["call", "crm", "roles.get", "1"])
        .await
        .expect(4);
    assert!(run.err.contains("it is not there"), "{}", run.err);
    for text in ["<html>", "{\"roles\":["] {
        next(&sim, Role::Api, 200, text);
        let run = shell.run(&["call", "crm", "roles.list"]).await.expect(4);
        assert_eq!(run.out, "");
    }
    let status: Value = serde_json::from_str(r#"{"status":"error"}"#).unwrap();
    next(&sim, Role::Host("desk"), 200, &status.to_string());
    let run = shell.run(&["call", "desk", "tickets.get", "1"]).await;
    run.expect(0);
}
