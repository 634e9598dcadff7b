//! A whole session against a simulator in this process: login, status, audit, get, logout.

mod common;

use common::{SECRET, Shell, secrets, sim};
use serde_json::{Map, Value, json};
use zoho_sim::{Role, SimResponse};

#[tokio::test]
async fn a_session_from_sign_in_to_sign_out() {
    let sim = sim().await;
    let shell = Shell::of(&sim);
    let user = sim.users("us").remove(0);

    let login = shell.login(&sim, "us", &[]).await.expect(0);
    assert!(
        login
            .out
            .contains("`default` is connected as Ada Park <ada@us.example.com>"),
        "{}",
        login.out
    );
    assert!(
        login.out.contains("(in 60 min) and renews itself"),
        "{}",
        login.out
    );
    assert!(login.err.contains("must be registered"), "{}", login.err);
    shell
        .login(&sim, "eu", &["--user", "lukas"])
        .await
        .expect(0);

    let status = shell.run(&["status"]).await.expect(0);
    for expected in [
        "default\n",
        "lukas\n",
        "custom (",
        "custom2 (",
        "valid until",
        "ZohoCRM.settings.ALL",
    ] {
        assert!(status.out.contains(expected), "{expected}: {}", status.out);
    }
    let status = shell.run(&["status", "--json"]).await.expect(0).json();
    assert_eq!(status["format"], 1);
    assert_eq!(status["connections"][0]["user"], "default");
    assert_eq!(status["connections"][0]["has_refresh_token"], true);
    assert_eq!(
        status["connections"][1]["scopes"].as_array().unwrap().len(),
        5
    );

    let audit = shell.run(&["audit"]).await.expect(0);
    assert!(audit.out.starts_with("SETTING"), "{}", audit.out);
    assert!(!audit.out.contains("lukas"), "{}", audit.out);
    shell
        .run(&["audit", "--all-users", "--save", "before.json"])
        .await
        .expect(0);
    shell
        .run(&["audit", "--all-users", "--diff", "before.json"])
        .await
        .expect(0);
    let organization = user.desk()[0].id();
    let mut mail = sim.desk_mail_configurations("us", organization, None);
    mail.insert("newField".to_owned(), json!("x"));
    sim.set_desk_mail_configurations("us", organization, None, mail);
    let diff = shell
        .run(&["audit", "--all-users", "--diff", "before.json"])
        .await
        .expect(1);
    assert_eq!(
        diff.out,
        "default  desk.mail_configurations.newField  (absent) → \"x\"\n"
    );

    let path = "/crm/v6/settings/service_preferences";
    let raw = shell.run(&["get", "crm", path]).await.expect(0);
    assert_eq!(
        raw.out,
        r#"{"service_preferences":{"job_sheet_enabled":true}}"#
    );
    let pretty = shell.run(&["get", "crm", path, "--pretty"]).await.expect(0);
    assert!(
        pretty.out.contains("\n    \"job_sheet_enabled\": true\n"),
        "{}",
        pretty.out
    );
    sim.clear_requests();
    let query = [
        "get",
        "desk",
        "mailConfigurations",
        "--query",
        "departmentId=4 2",
        "--org",
        organization,
    ];
    shell.run(&query).await.expect(0);
    let request = sim.requests().remove(0);
    assert_eq!(
        (request.method(), request.path()),
        ("GET", "/api/v1/mailConfigurations")
    );
    assert_eq!(request.query(), Some("departmentId=4+2"));
    assert_eq!(request.header("orgid"), Some(organization));

    let hidden = secrets(&sim);
    assert_eq!(sim.live_refresh_tokens(user.zuid()), 1);
    let logout = shell.run(&["logout"]).await.expect(0);
    assert!(logout.out.contains("revoked"), "{}", logout.out);
    assert_eq!(sim.live_refresh_tokens(user.zuid()), 0);
    shell.run(&["logout"]).await.expect(0);
    let gone = shell.run(&["audit"]).await.expect(3);
    assert!(
        gone.err
            .contains("`default` is not connected: run `zoho login`, or use --user lukas"),
        "{}",
        gone.err
    );
    shell.run(&["logout", "--all", "--local"]).await.expect(0);
    let lukas = sim.users("eu").remove(0);
    assert_eq!(
        sim.live_refresh_tokens(lukas.zuid()),
        1,
        "--local sends no request"
    );
    assert!(
        shell
            .run(&["status"])
            .await
            .expect(0)
            .err
            .contains("Nobody is connected")
    );

    let said = shell.said();
    for secret in hidden.into_iter().chain(secrets(&sim)) {
        assert!(!said.contains(&secret), "a secret was shown");
    }
}

#[tokio::test]
async fn what_may_not_be_read_stops_nothing_and_says_what_it_needs() {
    let sim = sim().await;
    let shell = Shell::of(&sim);
    let scopes = "Desk.settings.READ,Desk.basic.READ";
    shell
        .login(&sim, "us", &["--scopes", scopes])
        .await
        .expect(0);
    let audit = shell.run(&["audit"]).await.expect(0);
    assert!(
        audit
            .out
            .lines()
            .any(|line| line.starts_with("crm.mail_config ") && line.ends_with("(scope missing)")),
        "{}",
        audit.out
    );
    assert!(
        audit
            .out
            .contains("desk.mail_configurations.autoCCToMailbox"),
        "{}",
        audit.out
    );
    assert!(
        audit
            .out
            .contains("zoho login --more-scopes ZohoCRM.settings.ALL"),
        "{}",
        audit.out
    );
    let json = shell.run(&["audit", "--json"]).await.expect(0).json();
    assert_eq!(
        json["users"]["default"]["errors"]["crm.mail_config"]["kind"],
        "missing_scope"
    );
    let run = shell.run(&["get", "crm", "/org"]).await.expect(3);
    let next = "run `zoho login --more-scopes SCOPE`";
    assert!(
        run.err.contains("OAUTH_SCOPE_MISMATCH") && run.err.contains(next),
        "{}",
        run.err
    );

    shell
        .login(&sim, "us", &["--scopes", "AaaServer.profile.READ"])
        .await
        .expect(0);
    shell.run(&["audit"]).await.expect(3);
}

#[tokio::test]
async fn a_failure_is_told_and_never_saved_over_what_was_complete() {
    let sim = sim().await;
    let shell = Shell::of(&sim);
    shell.login(&sim, "us", &[]).await.expect(0);
    shell.run(&["audit", "--save", "a.json"]).await.expect(0);
    let complete = std::fs::read(shell.path("a.json")).unwrap();

    sim.fail_next(Role::Host("desk"), 1, SimResponse::status(500));
    let run = shell.run(&["audit", "--save", "a.json"]).await.expect(4);
    assert!(
        run.out.contains("desk.mail_configurations  ") && run.out.contains("(failed)"),
        "{}",
        run.out
    );
    assert!(run.out.contains("crm.mail_config.sharing"), "{}", run.out);
    assert!(run.err.contains("is not written"), "{}", run.err);
    assert_eq!(std::fs::read(shell.path("a.json")).unwrap(), complete);

    sim.fail_next(Role::Host("desk"), 1, SimResponse::status(500));
    let run = shell.run(&["audit", "--diff", "a.json"]).await.expect(4);
    assert!(
        run.err
            .contains("not compared: default  desk.mail_configurations"),
        "{}",
        run.err
    );

    sim.fail_next(Role::Api, 1, SimResponse::status(500));
    let run = shell.run(&["get", "crm", "/org"]).await.expect(4);
    assert!(run.err.contains("Zoho answered 500"), "{}", run.err);
    shell.run(&["get", "crm", "/../x"]).await.expect(2);
    shell
        .run(&["get", "crm", "/org", "--org", "1"])
        .await
        .expect(2);
}

#[tokio::test]
async fn a_revoked_user_is_sent_to_sign_in() {
    let sim = sim().await;
    let shell = Shell::of(&sim);
    shell.login(&sim, "us", &[]).await.expect(0);
    let user = sim.users("us").remove(0);
    sim.revoke_refresh_tokens(user.zuid());
    sim.expire_access_tokens(user.zuid());
    let run = shell.run(&["get", "crm", "/org"]).await.expect(3);
    assert!(run.err.contains("run `zoho login`"), "{}", run.err);
    let run = shell.run(&["audit"]).await.expect(3);
    assert!(run.out.contains("(sign in again)"), "{}", run.out);
}

#[tokio::test]
async fn one_of_several_organisations_is_chosen() {
    let sim = sim().await;
    let shell = Shell::of(&sim);
    let user = sim.users("us").remove(0);
    let organizations = [("501", "Sato Support"), ("502", "Sato Sandbox")]
        .map(|(id, name)| zoho_sim::SimOrganization::new(id, name));
    sim.add_user(
        "us",
        user.desk_organizations(organizations).org_id_key(None),
    );
    sim.set_desk_mail_configurations(
        "us",
        "502",
        None,
        Map::from_iter([("only".to_owned(), Value::from(502))]),
    );
    shell.login(&sim, "us", &[]).await.expect(0);
    let run = shell
        .run(&["get", "desk", "/mailConfigurations"])
        .await
        .expect(2);
    assert!(
        run.err.contains("502 (Sato Sandbox)") && run.err.contains("--org ID"),
        "{}",
        run.err
    );
    let run = shell.run(&["audit", "--org", "502"]).await.expect(0);
    assert!(
        run.out.contains("desk.mail_configurations.only"),
        "{}",
        run.out
    );
    shell.login(&sim, "us", &["--org", "502"]).await.expect(0);
    let run = shell
        .run(&["get", "desk", "/mailConfigurations"])
        .await
        .expect(0);
    assert_eq!(run.out, r#"{"only":502}"#);
}

#[tokio::test]
async fn passwords_in_settings_are_hidden() {
    let sim = sim().await;
    let shell = Shell::of(&sim);
    shell.login(&sim, "us", &[]).await.expect(0);
    let organization = sim.users("us")[0].crm_org().to_owned();
    sim.set_mail_config(
        "us",
        &organization,
        json!({ "imap": { "password": SECRET, "user": "\u{1b}[2Jx" } }),
    );
    for args in [
        &["audit"][..],
        &["audit", "--json"],
        &["audit", "--save", "a.json"],
    ] {
        let run = shell.run(args).await.expect(0);
        assert!(run.out.contains("(hidden)"), "{}", run.out);
    }
    let saved = std::fs::read_to_string(shell.path("a.json")).unwrap();
    assert!(!saved.contains(SECRET), "{saved}");
}
