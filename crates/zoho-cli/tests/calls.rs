//! Calling operations: against a simulator in this process, by the real command.

mod common;

use common::{Shell, secrets, sim};
use serde_json::{Value, json};
use zoho_sim::{Role, Sim, SimResponse};

const EVERYTHING: &str = "ZohoCRM.users.ALL,ZohoCRM.modules.ALL,ZohoCRM.bulk.ALL,ZohoCRM.settings.ALL,\
                          Desk.tickets.ALL,Desk.basic.ALL,Desk.settings.ALL,Desk.contacts.READ,\
                          Desk.contacts.UPDATE,AaaServer.profile.READ";

/// Returns a shell with a connection that may do much.
async fn connected(sim: &Sim) -> Shell {
    let shell = Shell::of(sim);
    shell
        .login(sim, "us", &["--scopes", EVERYTHING])
        .await
        .expect(0);
    sim.clear_requests();
    shell
}

#[tokio::test]
async fn an_operation_is_called_with_its_parameters() {
    let sim = sim().await;
    let shell = connected(&sim).await;
    let line = [
        "call",
        "desk",
        "tickets.list",
        "--limit",
        "1",
        "--include",
        "contacts",
    ];
    let run = shell
        .run(&[&line[..], &["--query", "odd=1 2", "--header", "X-Odd: y"]].concat())
        .await;
    let run = run.expect(0);
    assert_eq!(run.json()["data"].as_array().unwrap().len(), 1);
    assert!(run.out.starts_with("{\n  \"data\": ["), "{}", run.out);
    let request = sim.requests().pop().unwrap();
    assert_eq!(
        (request.role(), request.path()),
        (Role::Host("desk"), "/api/v1/tickets")
    );
    for (name, value) in [("limit", "1"), ("include", "contacts"), ("odd", "1 2")] {
        assert_eq!(request.query_param(name).as_deref(), Some(value));
    }
    assert_eq!(request.header("x-odd"), Some("y"));
    assert!(request.header("orgid").is_some());

    let line = [
        "call",
        "desk",
        "tickets.list",
        "--sortBy",
        "-createdTime",
        "--department-id",
        "7",
    ];
    shell.run(&line).await.expect(0);
    let request = sim.requests().pop().unwrap();
    assert_eq!(
        request.query_param("sortBy").as_deref(),
        Some("-createdTime")
    );
    assert_eq!(request.query_param("departmentId").as_deref(), Some("7"));
    let run = shell
        .run(&["call", "desk.tickets.get", "4711"])
        .await
        .expect(0);
    assert_eq!(run.json()["id"], "4711");
    let run = shell
        .run(&[
            "call",
            "crm",
            "records.get",
            "My Module",
            "42",
            "--api-version",
            "v7",
        ])
        .await
        .expect(0);
    assert!(run.json().is_object(), "{}", run.out);
    let request = sim.requests().pop().unwrap();
    assert_eq!(request.path(), "/crm/v7/My%20Module/42");
    let raw = shell
        .run(&["call", "crm", "users.list", "--per-page", "1", "--raw"])
        .await
        .expect(0);
    assert_eq!(raw.out.lines().count(), 1);
    assert_eq!(raw.json()["info"]["more_records"], true);
    for secret in secrets(&sim) {
        assert!(!shell.said().contains(&secret), "a secret was shown");
    }
}

#[tokio::test]
async fn bodies_come_from_files_and_rows_are_answered_for() {
    let sim = sim().await;
    let shell = connected(&sim).await;
    let body = shell
        .run(&["call", "crm", "users.create", "--template"])
        .await
        .expect(0);
    assert!(body.json()["users"].is_array(), "{}", body.out);
    assert!(sim.requests().is_empty(), "a template sends nothing");
    std::fs::write(shell.path("body.json"), &body.out).unwrap();
    let line = ["call", "crm", "users.create", "--body"];
    let run = shell
        .run(&[&line[..], &["body.json"]].concat())
        .await
        .expect(0);
    assert_eq!(run.json()["users"][0]["code"], "SUCCESS");
    let sent = sim.requests().pop().unwrap();
    assert_eq!((sent.method(), sent.path()), ("POST", "/crm/v8/users"));
    assert_eq!(sent.json(), Some(body.json()));
    let typed = [&line[..], &["-"]].concat();
    let run = shell
        .run_with_input(&typed, r#"{"users":[{"last_name":"Park"}]}"#)
        .await;
    run.expect(0);

    let failed = json!({ "users": [{
        "code": "DUPLICATE_DATA", "details": {}, "message": "duplicate data", "status": "error",
    }]});
    let answer = SimResponse::json(400, &failed);
    sim.fail_next(Role::Api, 1, answer);
    let run = shell
        .run(&[&line[..], &["body.json"]].concat())
        .await
        .expect(4);
    assert!(run.err.contains("1 of 1 row failed"), "{}", run.err);
    assert_eq!(run.json(), failed);

    let nothing = shell
        .run_with_input(
            &["call", "desk", "tickets.move_to_trash", "--body", "-"],
            r#"{"ticketIds":["1"]}"#,
        )
        .await
        .expect(0);
    assert_eq!(
        (nothing.out.as_str(), nothing.err.as_str()),
        ("", "Zoho answered 204 without content.\n")
    );
}

#[tokio::test]
async fn every_outcome_of_a_write_of_one_thing_is_shown_and_counted() {
    let sim = sim().await;
    let shell = connected(&sim).await;
    let row = |status: &str| json!({"code": "X", "details": {}, "message": "m", "status": status});
    let share = json!({ "share": [row("success"), row("error"), row("skipped"), row("success")] });
    sim.fail_next(Role::Api, 1, SimResponse::json(207, &share));
    let line = [
        "call",
        "crm",
        "record_sharing.share",
        "Leads",
        "42",
        "--body",
        "-",
    ];
    let run = shell
        .run_with_input(&line, r#"{"share":[]}"#)
        .await
        .expect(4);
    assert_eq!(run.json(), share);
    assert!(run.err.contains("2 of 4 rows failed"), "{}", run.err);
}

#[tokio::test]
async fn files_come_and_go() {
    let sim = sim().await;
    let shell = connected(&sim).await;
    let line = ["call", "crm", "bulk_read.download_result", "42"];
    let run = shell
        .run(&[&line[..], &["--output", "rows.csv"]].concat())
        .await
        .expect(0);
    assert!(run.err.contains("bytes are in rows.csv"), "{}", run.err);
    let saved = std::fs::read_to_string(shell.path("rows.csv")).unwrap();
    assert!(saved.starts_with("Id,Name\r\n"), "{saved}");
    assert_eq!(shell.run(&line).await.expect(0).out, saved);

    std::fs::write(shell.path("report.txt"), "all is well").unwrap();
    let upload = ["call", "desk", "account_attachments.upload", "7", "--file"];
    let run = shell
        .run(&[&upload[..], &["report.txt"]].concat())
        .await
        .expect(0);
    assert!(run.json()["id"].is_string(), "{}", run.out);
    let sent = sim.requests().pop().unwrap();
    let body = String::from_utf8_lossy(sent.body()).into_owned();
    assert!(
        body.contains("filename=\"report.txt\"") && body.contains("all is well"),
        "{body}"
    );
    let missing = shell
        .run(&[&upload[..], &["nowhere.txt"]].concat())
        .await
        .expect(2);
    assert!(
        missing.err.contains("nowhere.txt cannot be read"),
        "{}",
        missing.err
    );
}

#[tokio::test]
async fn an_access_token_needs_no_connection() {
    let sim = sim().await;
    let stored = connected(&sim).await;
    stored
        .run(&["call", "desk", "tickets.list"])
        .await
        .expect(0);
    let token = sim
        .requests()
        .pop()
        .unwrap()
        .access_token()
        .unwrap()
        .to_owned();
    let org = sim.users("us")[0].desk()[0].id().to_owned();
    let endpoints = sim.endpoints("us");
    let urls = [
        ("--accounts-url", endpoints.accounts()),
        ("--api-url", endpoints.api()),
        ("--desk-url", endpoints.desk()),
    ];
    let urls: Vec<_> = urls
        .iter()
        .flat_map(|(name, url)| [*name, url.as_str()])
        .collect();
    let run = |words: &'static [&'static str], shell: Shell| {
        let line = [words, &urls[..]]
            .concat()
            .iter()
            .map(|&word| word.to_owned())
            .collect::<Vec<_>>();
        async move {
            let line: Vec<_> = line.iter().map(String::as_str).collect();
            shell.run(&line).await
        }
    };
    let with = |token: &str| Shell::new().env("ZOHO_ACCESS_TOKEN", token);
    let users = run(&["call", "crm", "users.list"], with(&token))
        .await
        .expect(0);
    assert_eq!(users.json()["users"].as_array().unwrap().len(), 2);
    // Desk's organisation is looked up.
    sim.clear_requests();
    run(&["call", "desk", "tickets.list"], with(&token))
        .await
        .expect(0);
    let request = sim.requests().pop().unwrap();
    assert_eq!(request.header("orgid"), Some(org.as_str()));
    run(&["call", "desk", "organizations.list"], with(&token))
        .await
        .expect(0);
    let bad = run(&["call", "crm", "users.list"], with("1000.s3cret-canary.x"))
        .await
        .expect(3);
    assert!(bad.err.contains("--access-token"), "{}", bad.err);
    let denied = run(&["call", "crm", "coql.query", "--body", "-"], with(&token)).await;
    assert!(denied.err.contains("not JSON"), "{}", denied.err);
    for said in [users.out, users.err, bad.err] {
        assert!(!said.contains(&token), "a token was shown");
    }
}

#[tokio::test]
async fn what_is_wrong_is_said_with_what_to_do() {
    let sim = sim().await;
    let shell = connected(&sim).await;
    std::fs::write(shell.path("broken.json"), "{\"s3cret-canary").unwrap();
    std::fs::write(shell.path("other.json"), "{\"user\":[]}").unwrap();
    for (line, expected) in [
        (
            &["call", "desk", "ticket.list"][..],
            "did you mean desk.tickets.list",
        ),
        (&["call", "desk"], "zoho ops desk"),
        (
            &["call", "--limit", "5", "desk", "tickets.list"],
            "comes first",
        ),
        (&["call", "desk", "tickets.list", "--limt", "5"], "--limit"),
        (
            &["call", "desk", "tickets.list", "--limit", "5000"],
            "5000 is not in",
        ),
        (&["call", "desk", "tickets.get"], "<TICKET_ID>"),
        (&["call", "crm", "layouts.list"], "--module"),
        (&["call", "crm", "users.create"], "--template"),
        (
            &["call", "crm", "users.create", "--body", "nowhere.json"],
            "nowhere.json cannot be read",
        ),
        (
            &["call", "crm", "users.create", "--body", "broken.json"],
            "broken.json is not JSON",
        ),
        (
            &[
                "call",
                "crm",
                "users.create",
                "--strict",
                "--body",
                "other.json",
            ],
            "`users` is required and missing",
        ),
        (
            &["call", "crm", "users.list", "--body", "other.json"],
            "takes no JSON body",
        ),
        (
            &["call", "crm", "users.list", "--org", "1"],
            "--org is for Desk",
        ),
    ] {
        let run = shell.run(line).await.expect(2);
        assert!(run.err.contains(expected), "{line:?}: {}", run.err);
    }
    assert!(sim.requests().is_empty(), "nothing of it was sent");
    let lacking = shell
        .run(&["call", "crm", "coql.query", "--template"])
        .await
        .expect(0);
    std::fs::write(shell.path("coql.json"), &lacking.out).unwrap();
    let run = shell
        .run(&["call", "crm", "coql.query", "--body", "coql.json"])
        .await
        .expect(3);
    assert!(
        run.err
            .contains("zoho login --more-scopes ZohoCRM.coql.READ"),
        "{}",
        run.err
    );
    sim.fail_next(
        Role::Host("desk"),
        1,
        SimResponse::json(
            404,
            &json!({
                "errorCode": "URL_NOT_FOUND", "message": "The URL you provided is invalid.",
            }),
        ),
    );
    let run = shell
        .run(&["call", "desk", "tickets.list", "--org", "1"])
        .await
        .expect(4);
    assert!(run.err.contains("URL_NOT_FOUND"), "{}", run.err);
}

#[tokio::test]
async fn every_operation_can_be_called_by_name() {
    use zoho_sim::products;
    use zoho_sim::samples::{Sample, SampleBody};

    // One process for each would take minutes: a few of every kind are enough here.
    let sim = sim().await;
    let shell = Shell::of(&sim);
    let picked: Vec<_> = products::operations()
        .filter(|operation| !operation.path().is_empty())
        .step_by(67)
        .collect();
    assert!(picked.len() > 15);
    let names: Vec<_> = picked.iter().map(|operation| operation.name()).collect();
    let words: Vec<_> = names.iter().map(String::as_str).collect();
    let scopes = shell
        .run(&[&["scopes"], &words[..]].concat())
        .await
        .expect(0)
        .out;
    let scopes = format!("{},Desk.basic.READ,AaaServer.profile.READ", scopes.trim());
    shell
        .login(&sim, "us", &["--scopes", &scopes])
        .await
        .expect(0);
    for operation in picked {
        let mut line = vec!["call".to_owned(), operation.name()];
        let samples = products::samples(operation.product()).unwrap();
        let sampled = |p: zoho_catalog::ParameterRef<'_>| samples.parameter(p, Sample::Full);
        line.extend(operation.path_parameters().map(sampled));
        let named = operation.query().chain(operation.headers());
        for parameter in named.filter(|p| p.is_required()) {
            line.push(format!("--{}", parameter.name()));
            line.push(sampled(parameter));
        }
        std::fs::write(shell.path("part.txt"), "x").unwrap();
        for part in operation.parts().filter(|part| part.is_required()) {
            line.push(format!("--{}", part.name()));
            line.push("part.txt".to_owned());
        }
        if let SampleBody::Json(json) = samples.body(operation, Sample::Full) {
            std::fs::write(shell.path("body.json"), json.wire().to_string()).unwrap();
            line.extend(["--body".to_owned(), "body.json".to_owned()]);
        }
        let line: Vec<_> = line.iter().map(String::as_str).collect();
        let run = shell.run(&line).await.expect(0);
        let answer = samples.response(operation, Sample::Full);
        if answer.json().is_some() {
            assert_ne!(run.json(), Value::Null, "{line:?}");
        }
    }
}
