//! `zoho audit --demo`, and the use of its result.

mod common;

use common::Shell;
use serde_json::Value;

#[tokio::test]
async fn the_demo_signs_two_users_in_and_shows_their_settings() {
    let run = Shell::new().run(&["audit", "--demo"]).await.expect(0);
    for expected in [
        "SETTING  ",
        "ada",
        "lukas",
        "crm.service_preferences.job_sheet_enabled",
        "crm.mail_config.incoming.server",
        "desk.mail_configurations.autoCCToMailbox",
    ] {
        assert!(run.out.contains(expected), "{expected}: {}", run.out);
    }
    let marked = run.out.lines().filter(|line| line.starts_with('≠')).count();
    assert!(marked > 3, "{}", run.out);
    for expected in [
        "signs in as `ada`",
        "signs in as `lukas`",
        "/oauth/v2/auth",
        "/callback",
        "location=us",
        "location=eu",
        "/oauth/v2/token",
        "refresh token",
        "3 calls met 401, 1 refresh served them all",
        "zoho login",
    ] {
        assert!(run.err.contains(expected), "{expected}: {}", run.err);
    }
    assert!(
        !run.err.contains("state="),
        "no query is shown: {}",
        run.err
    );
    let lines = run.out.lines().count() + run.err.lines().count();
    assert!(lines <= 45, "it fits a screen: {lines}");
}

#[tokio::test]
async fn as_json_it_is_one_documented_object() {
    let run = Shell::new()
        .run(&["audit", "--demo", "--json"])
        .await
        .expect(0);
    let json = run.json();
    assert_eq!(json["format"], 1);
    assert_eq!(json["taken_at"].as_str().unwrap().len(), 20);
    let ada = &json["users"]["ada"];
    assert_eq!(ada["data_center"], "us");
    assert!(ada["organization"].is_string());
    assert!(ada["crm.service_preferences"]["job_sheet_enabled"].is_boolean());
    assert!(ada["crm.mail_config"]["incoming"]["port"].is_number());
    assert!(ada["desk.mail_configurations"][0]["autoCCToMailbox"].is_boolean());
    assert_eq!(ada["errors"], Value::Null);
    assert_eq!(json["users"]["lukas"]["data_center"], "eu");
}

#[tokio::test]
async fn what_is_saved_can_be_compared() {
    let shell = Shell::new();
    shell
        .run(&["audit", "--demo", "--save", "a.json"])
        .await
        .expect(0);
    let same = shell
        .run(&["audit", "--demo", "--diff", "a.json"])
        .await
        .expect(0);
    assert_eq!(same.out, "");
    assert!(
        same.err.contains("No differences between 20"),
        "{}",
        same.err
    );

    let path = shell.path("a.json");
    let mut saved: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    let ada = &mut saved["users"]["ada"];
    ada["crm.mail_config"]["incoming"]["port"] = 143.into();
    ada["crm.mail_config"]["gone"] = Value::Null;
    ada["desk.mail_configurations"][0]
        .as_object_mut()
        .unwrap()
        .remove("autoCCToMailbox");
    std::fs::write(shell.path("b.json"), saved.to_string()).unwrap();

    let expected = "ada  crm.mail_config.gone  null → (absent)\n\
                    ada  crm.mail_config.incoming.port  143 → 993\n\
                    ada  desk.mail_configurations.autoCCToMailbox  (absent) → false\n";
    let now = shell
        .run(&["audit", "--demo", "--diff", "b.json"])
        .await
        .expect(1);
    assert_eq!(now.out, expected);
    let files = ["audit", "--diff", "b.json", "--with", "a.json"];
    let files = shell.run(&files).await.expect(1);
    assert_eq!(
        files.out, expected,
        "two files need neither network nor credentials"
    );
    let same = ["audit", "--diff", "b.json", "--with", "b.json"];
    assert_eq!(shell.run(&same).await.expect(0).out, "");

    let json = ["audit", "--diff", "b.json", "--with", "a.json", "--json"];
    let json = shell.run(&json).await.expect(1).json();
    assert_eq!(
        json["differences"][1]["setting"],
        "crm.mail_config.incoming.port"
    );
    assert_eq!(json["differences"][1]["old"], 143);
    assert_eq!(json["differences"][2].get("old"), None);
}

#[tokio::test]
async fn a_file_that_is_no_audit_is_refused_before_anything_is_done() {
    let shell = Shell::new();
    std::fs::write(shell.path("x.json"), r#"{"client_secret":"s3cret-canary"}"#).unwrap();
    for args in [
        &["audit", "--demo", "--diff", "x.json"][..],
        &["audit", "--demo", "--diff", "missing.json"],
        &["audit", "--demo", "--save", "no/such/folder/a.json"],
    ] {
        let run = shell.run(args).await.expect(2);
        assert!(run.err.contains("error: the file "), "{}", run.err);
    }
}

#[tokio::test]
async fn a_reader_that_has_seen_enough_is_no_failure() {
    let mut child = Shell::new().command(&["audit", "--demo"]).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().await.unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{err}");
    assert!(!err.contains("error"), "{err}");
}
