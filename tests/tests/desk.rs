//! Desk's mail configurations and organisations: the exact requests and what comes back.

use std::sync::Arc;

use http::Method;
use serde_json::json as value;
use zoho::desk::mail_configurations::MailConfigurationUpdate;
use zoho::{Connection, desk::Desk};
use zoho_http::ErrorKind;
use zoho_tests::{ACCESS, Exact, World, json};

const PATH: &str = "/api/v1/mailConfigurations";
const ONE: &str = r#"{"createContactWithReplyTo":true,"autoCCToMailbox":false,"agentNameInTicketReply":true,"createTicketForOriginalSender":false,"privateThreadConfig":true,"newOne":7}"#;

async fn desk(world: &World) -> Desk {
    world.user().await.desk_for("2389290")
}

fn get(target: &str) -> Exact {
    Exact::get(target).token(ACCESS).header("orgid", "2389290")
}

fn patch(target: &str, body: &str) -> Exact {
    Exact::patch(target, body)
        .token(ACCESS)
        .header("orgid", "2389290")
}

#[tokio::test]
async fn mail_configurations_are_read_for_the_organisation_in_every_shape() {
    for body in [
        ONE.to_owned(),
        format!("[{ONE}]"),
        format!(r#"{{"data":[{ONE}]}}"#),
    ] {
        let world = World::connected().await;
        world.desk.on("GET", PATH, json(200, body)).await;

        let list = desk(&world).await.mail_configurations().list();
        let read = list.send().await.unwrap();

        assert_eq!(read.len(), 1);
        assert_eq!(read[0].create_contact_with_reply_to, Some(true));
        assert_eq!(read[0].auto_cc_to_mailbox, Some(false));
        assert_eq!(read[0].agent_name_in_ticket_reply, Some(true));
        assert_eq!(read[0].create_ticket_for_original_sender, Some(false));
        assert_eq!(read[0].private_thread_config, Some(true));
        assert_eq!(read[0].extra.get("newOne"), Some(value!(7)));
        assert_eq!(world.desk.sent().await, [get(PATH)]);
        assert_eq!(world.api.sent().await, []);
        assert_eq!(world.accounts.sent().await, []);
    }
}

#[tokio::test]
async fn the_callers_query_parameters_go_along_in_order() {
    let world = World::connected().await;
    world.desk.on("GET", PATH, json(200, ONE)).await;

    let list = desk(&world).await.mail_configurations().list();
    let list = list.query("departmentId", "42").query("include", "a b&c=é");
    list.query("departmentId", "43").send().await.unwrap();

    let expected = get(&format!(
        "{PATH}?departmentId=42&include=a+b%26c%3D%C3%A9&departmentId=43"
    ));
    assert_eq!(world.desk.sent().await, [expected]);
}

#[tokio::test]
async fn a_change_sends_only_what_is_set() {
    let world = World::connected().await;
    world.desk.on("PATCH", PATH, json(200, ONE)).await;
    let all = MailConfigurationUpdate {
        create_contact_with_reply_to: Some(true),
        auto_cc_to_mailbox: Some(false),
        agent_name_in_ticket_reply: Some(true),
        create_ticket_for_original_sender: Some(false),
        private_thread_config: Some(true),
        ..Default::default()
    };
    let one = MailConfigurationUpdate {
        auto_cc_to_mailbox: Some(true),
        ..Default::default()
    };

    let mail = desk(&world).await.mail_configurations();
    let now = mail.update(&all).send().await.unwrap();
    mail.update(&one).send().await.unwrap();

    assert_eq!(now.auto_cc_to_mailbox, Some(false));
    let known = ONE.replace(r#","newOne":7"#, "");
    let expected = [
        patch(PATH, &known),
        patch(PATH, r#"{"autoCCToMailbox":true}"#),
    ];
    assert_eq!(world.desk.sent().await, expected);
}

#[tokio::test]
async fn a_department_is_one_segment_of_the_path_whatever_its_id() {
    let world = World::connected().await;
    let path = "/api/v1/departments/a%2Fb%3Fc%23d%25%20%C3%A9/mailConfigurations";
    world.desk.on("GET", path, json(200, ONE)).await;
    world.desk.on("PATCH", path, json(200, ONE)).await;
    let change = MailConfigurationUpdate {
        private_thread_config: Some(false),
        ..Default::default()
    };

    let mail = desk(&world).await.mail_configurations();
    let id = "a/b?c#d% é";
    let read = mail.get_for_department(id).query("x", "1").send().await;
    let changed = mail.update_for_department(id, &change).send().await;

    assert_eq!(read.unwrap().private_thread_config, Some(true));
    assert_eq!(changed.unwrap().private_thread_config, Some(true));
    let expected = [
        get(&format!("{path}?x=1")),
        patch(path, r#"{"privateThreadConfig":false}"#),
    ];
    assert_eq!(world.desk.sent().await, expected);
}

#[tokio::test]
async fn a_department_id_that_would_leave_its_segment_is_refused() {
    let world = World::connected().await;
    let mail = desk(&world).await.mail_configurations();
    for id in ["", ".", ".."] {
        let e = mail.get_for_department(id).send().await.unwrap_err();
        assert_eq!(e.kind(), ErrorKind::InvalidRequest);
        assert!(e.to_string().contains("departmentId"), "{e}");
    }
    assert_eq!(world.desk.sent().await, []);
}

#[tokio::test]
async fn organisations_are_listed_without_an_organisation() {
    let world = World::connected().await;
    let path = "/api/v1/organizations";
    let answer = r#"{"data":[
        {"id":2389290,"companyName":"Zylker","portalName":"zylker","portalURL":"https://desk.zoho.com/support/zylker","isDefault":true,"isAdminInOrg":false,"edition":"ENTERPRISE","isSandboxPortal":false,"logoURL":null},
        {"id":"43","companyName":null}]}"#;
    world.desk.on("GET", path, json(200, answer)).await;

    let organizations = desk(&world).await.organizations();
    let read = organizations.list().send().await.unwrap();

    assert_eq!(read[0].id.as_str(), "2389290");
    assert_eq!(read[0].company_name.as_deref(), Some("Zylker"));
    assert_eq!(read[0].portal_name.as_deref(), Some("zylker"));
    assert_eq!(
        read[0].portal_url.as_deref(),
        Some("https://desk.zoho.com/support/zylker")
    );
    assert_eq!(read[0].is_default, Some(true));
    assert_eq!(read[0].is_admin_in_org, Some(false));
    assert_eq!(read[0].edition.as_deref(), Some("ENTERPRISE"));
    assert_eq!(read[0].is_sandbox_portal, Some(false));
    assert_eq!(read[0].extra.get("logoURL"), Some(value!(null)));
    assert_eq!((read[1].id.as_str(), &read[1].company_name), ("43", &None));
    let expected = Exact::get(path).token(ACCESS);
    assert_eq!(world.desk.sent().await, [expected], "no orgId header");
}

#[tokio::test]
async fn what_finds_an_organisation_needs_none() {
    let world = World::connected().await;
    let lists = ["/api/v1/organizations", "/api/v1/accessibleOrganizations"];
    for path in lists {
        let answer = json(200, r#"{"data":[{"id":"42","companyName":"Zylker"}]}"#);
        world.desk.on("GET", path, answer).await;
    }
    let user = world.user().await;
    let desk = Desk::new(world.zoho.http(), Arc::clone(user.tokens()) as _);

    let listed = desk.organizations().list().send().await.unwrap();
    let reached = desk.organizations().list_accessible().send().await.unwrap();

    assert_eq!(listed[0].id.as_str(), "42");
    assert_eq!(reached[0].id.as_ref().unwrap().as_str(), "42");
    let expected = lists.map(|path| Exact::get(path).token(ACCESS));
    assert_eq!(world.desk.sent().await, expected);
    // Another operation is not sent without one.
    let e = desk.organizations().get("42").send().await.unwrap_err();
    assert_eq!(e.kind(), ErrorKind::InvalidRequest);
    assert_eq!(world.desk.sent().await.len(), 2);
}

#[tokio::test]
async fn any_other_call_carries_the_organisation_too() {
    let world = World::connected().await;
    world
        .desk
        .on(
            "GET",
            "/api/v1/agents",
            json(200, r#"{"data":[{"id":"1"}]}"#),
        )
        .await;
    world
        .desk
        .on("POST", "/api/v1/tickets/moveToTrash", json(204, ""))
        .await;

    let desk = desk(&world).await;
    let agents = desk.request(&Method::GET, "/agents?limit=10").send().await;
    let call = desk.request(&Method::POST, "/api/v1/tickets/moveToTrash");
    let trashed = call.json(&value!({"ticketIds": ["1"]})).send().await;

    assert_eq!(agents.unwrap()["data"][0]["id"], "1");
    assert_eq!(trashed.unwrap(), value!(null));
    let expected = [
        get("/api/v1/agents?limit=10"),
        Exact::post("/api/v1/tickets/moveToTrash", r#"{"ticketIds":["1"]}"#)
            .token(ACCESS)
            .header("orgid", "2389290"),
    ];
    assert_eq!(world.desk.sent().await, expected);
}

#[tokio::test]
async fn without_an_organisation_nothing_but_their_list_is_sent() {
    let world = World::connected().await;
    let user = world.user().await;
    let desk = Desk::new(world.zoho.http(), user.tokens().clone());

    let e = desk.mail_configurations().list().send().await.unwrap_err();

    assert_eq!(e.kind(), ErrorKind::InvalidRequest);
    assert!(e.to_string().contains("organisation id"), "{e}");
    assert_eq!(world.desk.sent().await, []);
}

#[tokio::test]
async fn desk_calls_go_to_the_data_centre_that_the_api_domain_belongs_to() {
    let world = World::new().await;
    let two = &world.two;
    let connection = Connection::new(two.accounts.url(), two.api.url())
        .with_access_token(ACCESS, world.connection(3600).expires_at());
    world.keep(&connection).await;
    two.desk.on("GET", PATH, json(200, ONE)).await;

    let list = desk(&world).await.mail_configurations().list();
    list.send().await.unwrap();

    assert_eq!(two.desk.sent().await, [get(PATH)]);
    assert_eq!(world.desk.sent().await, []);
}
