//! The examples of Desk.

#[path = "../../../crates/zoho/examples/export_the_knowledge_base.rs"]
#[expect(dead_code, reason = "its `main` reads the environment")]
mod export_the_knowledge_base;
#[path = "../../../crates/zoho/examples/list_tickets.rs"]
#[expect(dead_code, reason = "its `main` reads the environment")]
mod list_tickets;
#[path = "../../../crates/zoho/examples/reply_to_a_ticket.rs"]
#[expect(dead_code, reason = "its `main` reads the environment")]
mod reply_to_a_ticket;
#[path = "../../../crates/zoho/examples/upload_an_attachment.rs"]
#[expect(dead_code, reason = "its `main` reads the environment")]
mod upload_an_attachment;

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use zoho::desk::Id;
use zoho_sim::{FaultMatch, Role, SimResponse};

use crate::{asked, body, lines, signed_in};

const TICKET: &str = "892000000042034";

#[tokio::test]
async fn tickets_of_a_department_come_as_a_stream() {
    let (sim, user) = signed_in(list_tickets::needed()).await;
    let tickets = FaultMatch::role(Role::Host("desk")).path("/api/v1/tickets");
    let ticket = |n: usize| json!({"id": n.to_string(), "ticketNumber": n.to_string(), "subject": format!("Order {n}"), "contact": {"id": "1", "lastName": "Park"}});
    let first: Vec<_> = (0..100).map(ticket).collect();
    sim.fail_next(
        tickets.clone(),
        1,
        SimResponse::json(200, &json!({"data": first})),
    );
    let last = json!({"data": [{"id": "100", "subject": "Order 100"}]});
    sim.fail_next(tickets.clone(), 1, SimResponse::json(200, &last));
    // Tickets that the user may not see shorten a page, so that only an empty one is the end.
    sim.fail_next(tickets, 1, SimResponse::status(204));

    let mut shown = Vec::new();
    list_tickets::run(&user, &Id::from("892000000006907"), |line| shown.push(line))
        .await
        .unwrap();
    assert_eq!(shown.len(), 101);
    assert_eq!(shown[7], "#7 Order 7 (Park)");
    assert_eq!(shown[100], "#0 Order 100 (nobody)");
    let requests = asked(&sim, Role::Host("desk"));
    assert_eq!(requests.len(), 3);
    for (request, from) in requests.iter().zip([None, Some("100"), Some("101")]) {
        assert_eq!(
            (request.method(), request.path()),
            ("GET", "/api/v1/tickets")
        );
        for (name, value) in [
            ("departmentId", "892000000006907"),
            ("status", "Open"),
            ("include", "contacts"),
            ("sortBy", "-createdTime"),
            ("limit", "100"),
        ] {
            assert_eq!(request.query_param(name).as_deref(), Some(value), "{name}");
        }
        assert_eq!(request.query_param("from").as_deref(), from);
        assert_eq!(
            request.header("orgId"),
            Some(sim.users("us")[0].desk()[0].id())
        );
    }
}

#[tokio::test]
async fn a_reply_goes_from_the_departments_address() {
    let (sim, user) = signed_in(reply_to_a_ticket::needed()).await;
    let path = format!("/api/v1/tickets/{TICKET}");
    let ticket =
        json!({"id": TICKET, "email": "ada@example.com", "departmentId": "892000000006907"});
    sim.fail_next(
        FaultMatch::role(Role::Host("desk")).path(path),
        1,
        SimResponse::json(200, &ticket),
    );
    let address = |id, address, default| json!({"id": id, "address": address, "isDepartmentDefault": default});
    let addresses = json!({"data": [address("1", "old@example.com", false), address("2", "help@example.com", true)]});
    sim.fail_next(
        FaultMatch::role(Role::Host("desk")).path("/api/v1/mailReplyAddress"),
        1,
        SimResponse::json(200, &addresses),
    );

    reply_to_a_ticket::run(&user, &Id::from(TICKET), "It is on its way.")
        .await
        .unwrap();
    assert_eq!(
        lines(&sim, Role::Host("desk")),
        [
            format!("GET /api/v1/tickets/{TICKET}"),
            "GET /api/v1/mailReplyAddress?departmentId=892000000006907".to_owned(),
            format!("POST /api/v1/tickets/{TICKET}/sendReply"),
        ]
    );
    let expected = json!({
        "channel": "EMAIL",
        "to": "ada@example.com",
        "fromEmailAddress": "help@example.com",
        "content": "It is on its way.",
        "contentType": "plainText",
    });
    assert_eq!(body(&asked(&sim, Role::Host("desk"))[2]), expected);
}

#[tokio::test]
async fn a_file_is_attached_while_it_is_read() {
    let (sim, user) = signed_in(upload_an_attachment::needed()).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("manual é.pdf");
    let content: Vec<u8> = (0..3_000_000_u32).map(|n| n as u8).collect();
    std::fs::write(&file, &content).unwrap();
    let told = Arc::new(Mutex::new(Vec::new()));
    let teller = Arc::clone(&told);
    let show = move |progress| teller.lock().unwrap().push(progress);

    let attached = upload_an_attachment::run(&user, &Id::from(TICKET), &file, show)
        .await
        .unwrap();
    assert!(!attached.as_str().is_empty());
    let request = asked(&sim, Role::Host("desk")).remove(0);
    let path = format!("/api/v1/tickets/{TICKET}/attachments");
    assert_eq!((request.method(), request.path()), ("POST", path.as_str()));
    assert_eq!(request.query(), Some("isPublic=false"));
    let sent = request.body();
    assert!(
        sent.windows(64 << 10)
            .any(|part| part == &content[..64 << 10])
    );
    let head = String::from_utf8_lossy(&sent[..300]);
    assert!(
        head.contains("name=\"file\"") && head.contains("manual é.pdf"),
        "{head}"
    );
    assert!(head.contains("Content-Type: application/pdf"), "{head}");
    let told = told.lock().unwrap();
    let last = told.last().unwrap();
    assert_eq!(
        (last.bytes, last.total),
        (sent.len() as u64, Some(sent.len() as u64))
    );
    assert!(told.len() > 5, "told {} times", told.len());
    assert!(told.windows(2).all(|two| two[0].bytes <= two[1].bytes));
}

#[tokio::test]
async fn articles_are_exported_as_lines_and_files() {
    let (sim, user) = signed_in(export_the_knowledge_base::needed()).await;
    let list = json!({"data": [{"id": "11", "title": "First"}, {"id": "12", "title": "Second"}]});
    sim.fail_next(
        FaultMatch::role(Role::Host("desk")).path("/api/v1/articles"),
        1,
        SimResponse::json(200, &list),
    );
    sim.fail_next(
        FaultMatch::role(Role::Host("desk")).path("/api/v1/articles"),
        1,
        SimResponse::status(204),
    );
    for (id, title) in [("11", "First"), ("12", "Second")] {
        let article = json!({"id": id, "title": title, "answer": format!("<p>{title}</p>"), "new": {"from": "Zoho"}});
        let path = format!("/api/v1/articles/{id}");
        sim.fail_next(
            FaultMatch::role(Role::Host("desk")).path(path),
            1,
            SimResponse::json(200, &article),
        );
    }
    let folder = tempfile::tempdir().unwrap();

    let exported = export_the_knowledge_base::run(&user, folder.path())
        .await
        .unwrap();
    assert_eq!(exported, 2);
    let text = std::fs::read_to_string(folder.path().join("articles.jsonl")).unwrap();
    let articles: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(articles.len(), 2);
    assert_eq!(articles[1]["title"], "Second");
    assert_eq!(articles[1]["new"]["from"], "Zoho");
    let html = std::fs::read_to_string(folder.path().join("11.html")).unwrap();
    assert_eq!(html, "<p>First</p>");
    assert_eq!(
        lines(&sim, Role::Host("desk")),
        [
            "GET /api/v1/articles?status=Published&limit=50",
            "GET /api/v1/articles/11",
            "GET /api/v1/articles/12",
            "GET /api/v1/articles?status=Published&limit=50&from=2",
        ]
    );
}
