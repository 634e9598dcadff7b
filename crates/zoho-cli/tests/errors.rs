//! The message of a failed call contains the names that Zoho sends, and the next step.

mod common;

use common::{Shell, sim};
use serde_json::{Value, json};
use zoho_sim::{Role, SimResponse};

#[tokio::test]
async fn what_zoho_names_is_printed() {
    let sim = sim().await;
    let shell = Shell::of(&sim);
    let scopes = "ZohoCRM.org.ALL,ZohoCRM.users.ALL,Desk.basic.READ,Desk.settings.READ";
    shell
        .login(&sim, "us", &["--scopes", scopes])
        .await
        .expect(0);
    let crm = |code: &str, details: Value| json!({ "code": code, "details": details, "message": "m", "status": "error" });
    for (status, body, says) in [
        (
            400,
            crm("REQUIRED_PARAM_MISSING", json!({ "param_name": "fields" })),
            "400 REQUIRED_PARAM_MISSING (m; param_name: fields); correct the request",
        ),
        (
            400,
            crm(
                "INVALID_QUERY",
                json!({ "column_name": "Foo", "reason": "no column Ada" }),
            ),
            "400 INVALID_QUERY (m; column_name: Foo)",
        ),
        (
            403,
            crm(
                "NO_PERMISSION",
                json!({ "permissions": ["Crm_Implied_View_Leads"] }),
            ),
            "403 NO_PERMISSION (m; permissions: Crm_Implied_View_Leads)",
        ),
    ] {
        sim.fail_next(Role::Api, 1, SimResponse::json(status, &body));
        let run = shell.run(&["call", "crm", "users.list"]).await.expect(4);
        assert!(run.err.contains(says), "{}", run.err);
        assert!(!run.err.contains("Ada"), "{}", run.err);
    }
}

#[tokio::test]
async fn a_scope_that_is_missing_behind_a_404_is_asked_for() {
    let sim = sim().await;
    let shell = Shell::of(&sim);
    let scopes = "ZohoCRM.users.ALL,Desk.basic.READ,Desk.settings.READ,AaaServer.profile.READ";
    shell
        .login(&sim, "us", &["--scopes", scopes])
        .await
        .expect(0);
    // The first call finds the organisation.
    shell.run(&["get", "desk.mail_configurations"]).await;
    let body = json!({ "errorCode": "URL_NOT_FOUND", "message": "m" });
    sim.fail_next(Role::Host("desk"), 1, SimResponse::json(404, &body));
    let run = shell.run(&["call", "desk", "tickets.list"]).await.expect(3);
    assert!(
        run.err.contains("the sign-in lacks Desk.tickets.READ"),
        "{}",
        run.err
    );
    assert!(
        run.err
            .contains("zoho login --more-scopes Desk.tickets.READ"),
        "{}",
        run.err
    );
}
