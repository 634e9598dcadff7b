//! A list of tickets as Desk sends it, with contacts and assignees included, and at every depth members that
//! the types have no field for.

use serde_json::{Value, json};

/// A page of `count` tickets that differ from each other.
pub(super) fn answer(count: usize) -> Value {
    let tickets: Vec<_> = (0..count).map(ticket).collect();
    json!({ "data": tickets })
}

fn ticket(n: usize) -> Value {
    let id = |kind: usize| (4_000_000_000_000_000 + kind * 10_000 + n).to_string();
    let time = |day: usize| {
        format!(
            "2026-0{}-{:02}T0{}:17:42.000Z",
            1 + n % 9,
            day + n % 20,
            n % 10
        )
    };
    let of = |words: &'static [&'static str]| words[n % words.len()];
    json!({
        "id": id(1),
        "ticketNumber": (1000 + n).to_string(),
        "layoutId": id(2),
        "email": format!("customer.{n}@example.com"),
        "phone": format!("+44 20 7946 {:04}", n),
        "subject": format!("The order of {} March has not arrived yet, number {n}", 1 + n % 28),
        "status": of(&["Open", "On Hold", "Escalated", "Closed"]),
        "statusType": of(&["Open", "On Hold", "Open", "Closed"]),
        "createdTime": time(1),
        "category": "Delivery",
        "subCategory": "Late",
        "language": "English",
        "priority": of(&["High", "Medium", "Low"]),
        "channel": of(&["Email", "Web", "Phone"]),
        "channelCode": null,
        "dueDate": time(4),
        "responseDueDate": null,
        "closedTime": if n % 4 == 3 { json!(time(8)) } else { Value::Null },
        "customerResponseTime": time(2),
        "onholdTime": null,
        "commentCount": (n % 7).to_string(),
        "threadCount": (n % 12).to_string(),
        "sentiment": "POSITIVE",
        "departmentId": id(3),
        "contactId": id(4),
        "accountId": id(5),
        "productId": null,
        "assigneeId": id(6),
        "teamId": null,
        "webUrl": format!("https://desk.zoho.eu/support/example/ShowHomePage.do#Cases/dv/{n:032x}"),
        "relationshipType": "None",
        "isRead": n.is_multiple_of(2),
        "isSpam": false,
        "isArchived": false,
        "lastThread": {"channel": "EMAIL", "isDraft": false, "isForward": false, "direction": "in", "hasAttach": false},
        "source": {"type": "SYSTEM", "appName": null, "extId": null, "appPhotoURL": null, "permalink": null, "appId": id(8)},
        "contact": {
            "id": id(4),
            "firstName": "Ada",
            "lastName": format!("Park {n}"),
            "email": format!("customer.{n}@example.com"),
            "phone": null,
            "mobile": null,
            "type": null,
            "isSpam": false,
            "account": {"id": id(5), "accountName": "Example Ltd", "website": "https://example.com", "tier": {"level": 3, "since": time(2)}},
            "segment": "Retail",
        },
        "assignee": {
            "id": id(6),
            "firstName": "Lukas",
            "lastName": "Weber",
            "email": "lukas.weber@example.com",
            "photoURL": format!("https://desk.zoho.eu/api/v1/agents/{}/photo?orgId=2389290", id(6)),
            "shift": {"name": "Early", "endsAt": time(1)},
        },
        "slaBreachRisk": {"score": n % 100, "reasons": ["thread count", "waiting"]},
        "summary": format!("The parcel of {} March is on its way.", 1 + n % 28),
    })
}
