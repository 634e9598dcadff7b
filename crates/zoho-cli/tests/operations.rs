//! Finding operations: by words, by scopes, by help.

mod common;

use common::Shell;
use serde_json::json;

#[tokio::test]
async fn operations_are_found_by_words() {
    let shell = Shell::new();
    let all = shell.run(&["ops"]).await.expect(0);
    assert!(
        all.out.lines().count() > 1200,
        "{}",
        all.out.lines().count()
    );
    let found = shell.run(&["ops", "DESK", "tickets.list"]).await.expect(0);
    let first = found
        .out
        .lines()
        .find(|line| line.starts_with("desk.tickets.list "))
        .unwrap();
    assert!(first.contains("GET /api/{version}/tickets"), "{first}");
    assert!(first.ends_with("Desk.tickets.READ"), "{first}");
    let by_scope = shell
        .run(&["ops", "zohocrm.users.read", "users.list"])
        .await
        .expect(0);
    assert!(by_scope.out.contains("crm.users.list "), "{}", by_scope.out);
    let json = shell
        .run(&["ops", "crm.users.list", "--json"])
        .await
        .expect(0)
        .json();
    assert_eq!(
        json["operations"][0],
        json!({
            "name": "crm.users.list",
            "method": "GET",
            "path": "/crm/{version}/users",
            "scopes": ["ZohoCRM.users.READ"],
        })
    );
    let nothing = shell.run(&["ops", "crm.user.list"]).await.expect(2);
    assert!(
        nothing.err.contains("did you mean crm.users.list"),
        "{}",
        nothing.err
    );
}

#[tokio::test]
async fn scopes_are_merged_for_a_sign_in() {
    let shell = Shell::new();
    let run = shell
        .run(&["scopes", "crm.users.list", "crm.users.get", "tickets.list"])
        .await
        .expect(0);
    assert_eq!(
        run.out,
        "ZohoCRM.users.READ,Desk.tickets.READ,Desk.basic.READ\n"
    );
    let unknown = shell.run(&["scopes", "desk.ticket.list"]).await.expect(2);
    assert!(
        unknown
            .err
            .contains("no operation `desk.ticket.list`; did you mean desk.tickets.list"),
        "{}",
        unknown.err
    );
    let both = shell.run(&["scopes", "users.list"]).await.expect(2);
    assert!(
        both.err.contains("write it with the product"),
        "{}",
        both.err
    );
}

#[tokio::test]
async fn help_lists_the_parameters_of_an_operation() {
    let shell = Shell::new();
    let help = shell
        .run(&["call", "desk", "tickets.list", "--help"])
        .await
        .expect(0);
    for expected in [
        "GET /api/{version}/tickets",
        "Scopes: Desk.tickets.READ",
        "--limit <N>",
        "int 1..",
        "--access-token",
        "--user <ID>",
    ] {
        assert!(help.out.contains(expected), "{expected}: {}", help.out);
    }
    let help = shell.run(&["call", "--help"]).await.expect(0);
    assert!(
        help.out.contains("zoho call desk tickets.list --limit 5"),
        "{}",
        help.out
    );
}
