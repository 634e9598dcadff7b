//! The text given with `--body` is sent, byte for byte; the types only check it.
#![allow(clippy::unwrap_used, reason = "a helper that fails fails its test")]

mod common;

use common::{Shell, sim};
use zoho_sim::Sim;

const SCOPES: &str = "ZohoCRM.modules.ALL,ZohoCRM.settings.ALL,ZohoCRM.users.ALL,Desk.tickets.ALL,\
                      Desk.contacts.READ,Desk.contacts.UPDATE,Desk.tasks.ALL,Desk.activities.tasks.UPDATE,Desk.settings.ALL,Desk.basic.ALL,\
                      AaaServer.profile.READ";

async fn connected(sim: &Sim) -> Shell {
    let shell = Shell::of(sim);
    shell
        .login(sim, "us", &["--scopes", SCOPES])
        .await
        .expect(0);
    sim.clear_requests();
    shell
}

/// Returns the body that arrived last.
fn arrived(sim: &Sim) -> String {
    let sent = sim.requests().pop().unwrap();
    assert_eq!(sent.header("content-type"), Some("application/json"));
    String::from_utf8(sent.body().to_vec()).unwrap()
}

const UPDATE: [&str; 5] = ["call", "desk", "tickets.update", "1", "--body"];

#[tokio::test]
async fn every_member_that_is_given_arrives() {
    let sim = sim().await;
    let shell = connected(&sim).await;
    for (operation, body) in [
        (
            &["tickets.update", "1"][..],
            "{\n \"assigneeId\": null,\n \"dueDate\": null,\n \"cf\": {\n  \"cf_a\": null\n }\n}",
        ),
        (
            &["contacts.update", "1"],
            "{\n \"phone\": null,\n \"accountId\": null\n}",
        ),
        (&["tasks.update", "1"], "{\n \"dueDate\": null\n}"),
        (
            &["tickets.create"],
            "{\"subject\":\"x\",\"departmentId\":\"1\",\"contact\":{\"lastName\":\"P\",\"email\":\"p@example.com\",\"phone\":\"1\"}}",
        ),
        (
            &["tickets.update", "1"],
            "{\"priority\":\"High\",\"brandNew\":1}",
        ),
    ] {
        std::fs::write(shell.path("body.json"), format!(" {body}\n")).unwrap();
        let line = [&["call", "desk"], operation, &["--body", "body.json"]].concat();
        let run = shell.run(&line).await.expect(0);
        assert_eq!(arrived(&sim), body, "{operation:?}");
        let new = body.contains("brandNew");
        assert_eq!(run.err.contains("`brandNew`"), new, "{}", run.err);
        let warned = run.err.contains("warning:");
        assert_eq!(warned, new || body.contains("phone\":\"1"), "{}", run.err);
    }
}

#[tokio::test]
async fn every_digit_arrives() {
    let sim = sim().await;
    let shell = connected(&sim).await;
    for body in [
        r#"{"data":[{"Amount":1234567890123456.78,"Rate":1.10}]}"#,
        r#"{"data":[{"Amount":12345678901234567.89,"Big":123456789012345678901234567890,"E":1.50e+3}]}"#,
        "{\"trigger\" : [ ],\n\t\"data\":[{\"z\":1,\"a\":-0.0}]}",
    ] {
        let line = [
            "call",
            "crm",
            "records.create",
            "Deals",
            "--strict",
            "--body",
            "-",
        ];
        let run = shell.run_with_input(&line, body).await.expect(0);
        assert_eq!(arrived(&sim), body);
        assert!(!run.err.contains("warning"), "{}", run.err);
    }
}

#[tokio::test]
async fn what_does_not_fit_is_named_and_sent_or_refused() {
    let sim = sim().await;
    let shell = connected(&sim).await;
    let contact = "\u{1b}[31m\u{202e}";
    for (body, told) in [
        (
            r#"{"subject":["private"]}"#.to_owned(),
            "`subject` is an array where a text is expected",
        ),
        (
            r#"{"subject":7}"#.to_owned(),
            "`subject` is a number where a text is expected",
        ),
        (r#"{"cf":"x"}"#.to_owned(), "`cf` is a text where an object"),
        (
            r#"[]"#.to_owned(),
            "`.` is an array where an object is expected",
        ),
        (
            r#"7"#.to_owned(),
            "`.` is a number where an object is expected",
        ),
        (
            r#"{"priorty":"High"}"#.to_owned(),
            "`priorty` (a text) is no member of the type; did you mean `priority`?",
        ),
        (
            r#"{"cf":{"cf_a":1,"cf_a":2}}"#.to_owned(),
            "`cf.cf_a` is given more than once",
        ),
        (
            r#"{"subject":"a","subject":"b"}"#.to_owned(),
            "`subject` is given more than once",
        ),
        (
            r#"{"subject":"\ud800x"}"#.to_owned(),
            "`subject` holds half of a surrogate pair",
        ),
        (
            r#"{"cf":{"cf_a":"\udc00"}}"#.to_owned(),
            "`cf.cf_a` holds half of a surrogate pair",
        ),
        (
            format!(r#"{{"{}":1}}"#, contact.replace('\u{1b}', "\\u001b")),
            "`…` (a number) is no member of the type",
        ),
    ] {
        let line = [&UPDATE[..], &["-"]].concat();
        let run = shell.run_with_input(&line, &body).await;
        assert!(run.err.contains("warning:"), "{body}: {}", run.err);
        assert!(run.err.contains(told), "{body}: {}", run.err);
        assert!(!run.err.contains('\u{202e}') && !run.err.contains("private"));
        assert_eq!(arrived(&sim), body);
        sim.clear_requests();

        let line = [&UPDATE[..], &["-", "--strict"]].concat();
        let run = shell.run_with_input(&line, &body).await.expect(2);
        assert!(run.err.contains("nothing is sent"), "{}", run.err);
        assert!(run.err.contains(told), "{body}: {}", run.err);
        assert!(sim.requests().is_empty(), "{body} was sent");
    }
    for body in ["", "{", "{\"a\":1}x", "subject", "{'a':1}", "\u{feff}{}"] {
        let line = [&UPDATE[..], &["-"]].concat();
        let run = shell.run_with_input(&line, body).await.expect(2);
        assert!(run.err.contains("is not JSON"), "{}", run.err);
        assert!(sim.requests().is_empty(), "{body} was sent");
    }
}

#[tokio::test]
async fn operations_that_are_written_by_hand_take_a_body_and_need_it() {
    let sim = sim().await;
    let shell = connected(&sim).await;
    let preferences = r#"{"service_preferences":{"job_sheet_enabled":true,"new":{"rate":1.10}}}"#;
    let mail = r#"{"autoCCToMailbox":true,"privateThreadConfig":null,"limit":1.10}"#;
    for (line, body, misfit) in [
        (
            &["crm", "service_preferences.update"][..],
            preferences,
            r#"{"service_preferences":{"job_sheet_enabled":"often"}}"#,
        ),
        (
            &["desk", "mail_configurations.update"],
            mail,
            r#"{"autoCCToMailbox":[]}"#,
        ),
        (
            &["desk", "mail_configurations.replace"],
            mail,
            r#"{"autoCCToMailbox":[]}"#,
        ),
        (
            &["desk", "mail_configurations.update_for_department", "7"],
            mail,
            r#"{"autoCCToMailbox":[]}"#,
        ),
        (
            &["desk", "mail_configurations.replace_for_department", "7"],
            mail,
            r#"{"autoCCToMailbox":[]}"#,
        ),
    ] {
        let line = [&["call"], line].concat();
        let run = shell.run(&line).await.expect(2);
        assert!(run.err.contains("give it with --body"), "{}", run.err);
        assert!(sim.requests().is_empty(), "{line:?} was sent empty");

        let with = [&line[..], &["--body", "-"]].concat();
        let run = shell.run_with_input(&with, body).await;
        assert!(!run.err.contains("warning"), "{}", run.err);
        assert_eq!(arrived(&sim), body, "{}", run.err);
        sim.clear_requests();

        let strict = [&with[..], &["--strict"]].concat();
        let run = shell.run_with_input(&strict, misfit).await.expect(2);
        assert!(run.err.contains("true or false is expected"), "{}", run.err);
        assert!(sim.requests().is_empty());
    }
}

#[tokio::test]
async fn a_form_without_parts_is_not_sent() {
    let sim = sim().await;
    let shell = connected(&sim).await;
    let line = ["call", "crm", "records.upload_photo", "Leads", "1"];
    let run = shell.run(&line).await.expect(2);
    assert!(run.err.contains("--file"), "{}", run.err);
    assert!(sim.requests().is_empty());
}
