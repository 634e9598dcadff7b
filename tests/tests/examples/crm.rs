//! The examples of CRM.

#[path = "../../../crates/zoho/examples/convert_a_lead.rs"]
#[expect(dead_code, reason = "its `main` reads the environment")]
mod convert_a_lead;
#[path = "../../../crates/zoho/examples/list_users.rs"]
#[expect(dead_code, reason = "its `main` reads the environment")]
mod list_users;
#[path = "../../../crates/zoho/examples/query_with_coql.rs"]
#[expect(dead_code, reason = "its `main` reads the environment")]
mod query_with_coql;
#[path = "../../../crates/zoho/examples/search_contacts.rs"]
#[expect(dead_code, reason = "its `main` reads the environment")]
mod search_contacts;
#[path = "../../../crates/zoho/examples/tag_contacts.rs"]
#[expect(dead_code, reason = "its `main` reads the environment")]
mod tag_contacts;
#[path = "../../../crates/zoho/examples/upsert_contacts.rs"]
#[expect(dead_code, reason = "its `main` reads the environment")]
mod upsert_contacts;

use serde_json::{Value, json};
use zoho::crm::Id;
use zoho_sim::{Fault, FaultMatch, Role, SimResponse};

use crate::{asked, body, lines, signed_in};

#[tokio::test]
async fn users_are_listed_page_by_page() {
    let (sim, user) = signed_in(list_users::needed()).await;
    let person = |n: usize| json!({"id": n.to_string(), "full_name": format!("User {n}"), "email": "u@example.com", "role": {"id": "1", "name": "CEO"}});
    let first: Vec<_> = (0..200).map(person).collect();
    let info = |page, more| json!({"page": page, "per_page": 200, "more_records": more});
    let users = FaultMatch::role(Role::Api).path("/crm/v8/users");
    let page = json!({"users": first, "info": info(1, true)});
    sim.fail_next(users.clone(), 1, SimResponse::json(200, &page));
    let page = json!({"users": [{"id": "200", "full_name": "Ada Park", "email": null}], "info": info(2, false)});
    sim.fail_next(users, 1, SimResponse::json(200, &page));

    let listed = list_users::run(&user).await.unwrap();
    assert_eq!(listed.len(), 201);
    assert_eq!(listed[3], "User 3 <u@example.com>, CEO");
    assert_eq!(listed[200], "Ada Park <>, no role");
    let expected =
        [1, 2].map(|page| format!("GET /crm/v8/users?type=ActiveUsers&per_page=200&page={page}"));
    assert_eq!(lines(&sim, Role::Api), expected);
}

#[tokio::test]
async fn the_simulator_has_users_of_its_own() {
    let (_sim, user) = signed_in(list_users::needed()).await;
    assert!(!list_users::run(&user).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_lead_is_created_and_converted() {
    let (sim, user) = signed_in(convert_a_lead::needed()).await;
    let converted = json!({"data": [{
        "code": "SUCCESS", "status": "success", "message": "The record has been converted successfully",
        "details": {
            "Contacts": {"name": "Park", "id": "4876876000000700001"},
            "Accounts": {"name": "Example Ltd", "id": "4876876000000700002"},
            "Deals": null,
        },
    }]});
    let convert = FaultMatch::role(Role::Api)
        .method("POST")
        .path_prefix("/crm/v8/Leads/");
    sim.fail_next(convert, 1, SimResponse::json(200, &converted));

    let contact = convert_a_lead::run(&user, "Park", "Example Ltd", "ada@example.com").await;
    assert_eq!(contact.unwrap(), Id::from("4876876000000700001"));
    let requests = asked(&sim, Role::Api);
    assert_eq!(
        (requests[0].method(), requests[0].path()),
        ("POST", "/crm/v8/Leads")
    );
    let lead = json!({"Last_Name": "Park", "Company": "Example Ltd", "Email": "ada@example.com"});
    assert_eq!(body(&requests[0]), json!({"data": [lead]}));
    let path: Vec<_> = requests[1].path().split('/').collect();
    assert_eq!(
        (path[3], &path[5..]),
        ("Leads", &["actions", "convert"][..])
    );
    assert!(
        path[4].parse::<u64>().is_ok(),
        "the id that CRM gave: {}",
        path[4]
    );
    let sent = &body(&requests[1])["data"][0];
    assert_eq!(sent["Deals"]["Deal_Name"], "Example Ltd, first order");
    assert_eq!(sent["overwrite"], false);
    assert_eq!(requests.len(), 2);
}

#[tokio::test]
async fn a_lead_that_crm_does_not_take_says_which_field_is_wrong() {
    let (sim, user) = signed_in(convert_a_lead::needed()).await;
    let refused = json!({"data": [{
        "code": "INVALID_DATA", "status": "error", "message": "invalid data",
        "details": {"api_name": "Email", "json_path": "$.data[0].Email"},
    }]});
    sim.fail_next(Role::Api, 1, SimResponse::json(400, &refused));
    let error = convert_a_lead::run(&user, "Park", "Example Ltd", "no address").await;
    assert_eq!(
        error.unwrap_err().to_string(),
        "INVALID_DATA (invalid data) at `$.data[0].Email`"
    );
    assert_eq!(sim.total_requests(), 1);
}

/// The answer to an upsert of `count` contacts, of which one is refused and every second updated.
fn upserted(count: usize, refused: usize) -> Value {
    let rows = (0..count).map(|row| match row {
        row if row == refused => json!({
            "code": "INVALID_DATA", "status": "error", "message": "invalid data",
            "details": {"api_name": "Email", "json_path": format!("$.data[{row}].Email")},
        }),
        row => json!({
            "code": "SUCCESS", "status": "success", "message": "record added",
            "action": if row % 2 == 0 { "insert" } else { "update" }, "duplicate_field": null,
            "details": {"id": (4_876_876_000_000_700_000_u64 + row as u64).to_string()},
        }),
    });
    json!({"data": rows.collect::<Vec<_>>()})
}

fn contacts(count: usize) -> Vec<(String, String)> {
    (0..count)
        .map(|n| (format!("Park {n}"), format!("c{n}@example.com")))
        .collect()
}

#[tokio::test]
async fn five_hundred_contacts_are_upserted_and_those_refused_are_named() {
    let (sim, user) = signed_in(upsert_contacts::needed()).await;
    let upsert = FaultMatch::role(Role::Api).path("/crm/v8/Contacts/upsert");
    for _ in 0..5 {
        sim.fail_next(
            upsert.clone(),
            1,
            SimResponse::json(207, &upserted(100, 42)),
        );
    }
    let contacts = contacts(500);
    let contacts: Vec<_> = contacts
        .iter()
        .map(|(name, email)| (name.as_str(), email.as_str()))
        .collect();

    let report = upsert_contacts::run(&user, &contacts).await.unwrap();
    assert_eq!((report.created, report.updated), (5 * 49, 5 * 50));
    assert_eq!(report.refused.len(), 5);
    assert_eq!(
        report.refused[3],
        "line 343, Park 342 <c342@example.com>: INVALID_DATA (invalid data) at `$.data[342].Email`"
    );
    let requests = asked(&sim, Role::Api);
    assert_eq!(requests.len(), 5);
    for (n, request) in requests.iter().enumerate() {
        assert_eq!(
            (request.method(), request.path()),
            ("POST", "/crm/v8/Contacts/upsert")
        );
        let body = body(request);
        assert_eq!(body["data"].as_array().unwrap().len(), 100);
        let first = json!({"Last_Name": format!("Park {}", 100 * n), "Email": format!("c{}@example.com", 100 * n)});
        assert_eq!(body["data"][0], first);
        assert_eq!(body["duplicate_check_fields"], json!(["Email"]));
        assert_eq!(body["trigger"], json!(["workflow"]));
    }
}

#[tokio::test]
async fn contacts_are_upserted_without_help() {
    let (_sim, user) = signed_in(upsert_contacts::needed()).await;
    let report = upsert_contacts::run(&user, &[("Park", "a@example.com"); 150])
        .await
        .unwrap();
    assert_eq!(report.created + report.updated, 150);
}

#[tokio::test]
async fn a_batch_that_fails_tells_what_was_written() {
    let (sim, user) = signed_in(upsert_contacts::needed()).await;
    let upsert = FaultMatch::role(Role::Api).path("/crm/v8/Contacts/upsert");
    sim.fail_next(upsert.clone(), 1, SimResponse::json(200, &upserted(100, 7)));
    sim.fail_next(upsert, 1, Fault::CutAfterDoing);
    let contacts = contacts(250);
    let contacts: Vec<_> = contacts
        .iter()
        .map(|(name, email)| (name.as_str(), email.as_str()))
        .collect();

    let error = upsert_contacts::run(&user, &contacts).await.unwrap_err();
    let error = error.downcast::<zoho::crm::BatchError>().unwrap();
    assert_eq!(error.outcomes().count(), 100);
    assert_eq!(error.unknown().len(), 1);
    assert_eq!(error.unknown()[0], 100..200);
    assert!(error.unsent().eq(200..250));
    assert!(error.error().unwrap().may_have_arrived());
    assert_eq!(
        error.to_string(),
        "100 of 250 records have an outcome, 50 were not written, and of 100 it is not known"
    );
}

#[tokio::test]
async fn contacts_are_searched_for_by_names_of_any_letters() {
    let (sim, user) = signed_in(search_contacts::needed()).await;
    let found = json!({
        "data": [{"id": "1", "Full_Name": "Ada Park", "Email": "ada@example.com"}, {"id": "2", "Full_Name": null}],
        "info": {"per_page": 200, "count": 2, "page": 1, "more_records": false},
    });
    sim.fail_next(Role::Api, 1, SimResponse::json(200, &found));

    let lines = search_contacts::run(&user, "Example (Cambridge), Ltd")
        .await
        .unwrap();
    assert_eq!(lines, ["Ada Park <ada@example.com>", " <no address>"]);
    let request = asked(&sim, Role::Api).remove(0);
    assert_eq!(
        (request.method(), request.path()),
        ("GET", "/crm/v8/Contacts/search")
    );
    assert_eq!(
        request.query_param("criteria").unwrap(),
        r"((Account_Name.Account_Name:equals:Example \(Cambridge\)\, Ltd)and(Lead_Source:in:Trade Show,Seminar Partner))"
    );
}

#[tokio::test]
async fn nothing_found_is_no_error() {
    let (sim, user) = signed_in(search_contacts::needed()).await;
    sim.fail_next(Role::Api, 1, SimResponse::status(204));
    assert!(
        search_contacts::run(&user, "Nobody")
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn coql_goes_through_all_rows_by_id() {
    let (sim, user) = signed_in(query_with_coql::needed()).await;
    let deal = |id: u64, account: &str, amount: f64| json!({"id": id.to_string(), "Amount": amount, "Account_Name.Account_Name": account});
    let coql = FaultMatch::role(Role::Api).path("/crm/v8/coql");
    for (deals, more) in [
        (
            json!([deal(41, "Example Ltd", 12.5), deal(42, "Other Ltd", 1.0)]),
            true,
        ),
        (json!([deal(57, "Example Ltd", 7.5)]), false),
    ] {
        let page = json!({"data": deals, "info": {"count": 2, "more_records": more}});
        sim.fail_next(coql.clone(), 1, SimResponse::json(200, &page));
    }

    let amounts = query_with_coql::run(&user, "Price's quote").await.unwrap();
    assert_eq!(amounts["Example Ltd"], 20.0);
    assert_eq!(amounts["Other Ltd"], 1.0);
    let asked: Vec<_> = asked(&sim, Role::Api).iter().map(body).collect();
    let select = "select Amount, Account_Name.Account_Name, id from Deals where";
    let filter = "Stage = 'Price''s quote' and Amount > 0";
    assert_eq!(
        asked,
        [
            json!({"select_query": format!("{select} {filter} order by id asc limit 2000")}),
            json!({"select_query": format!("{select} (({filter}) and id > '42') order by id asc limit 2000")}),
        ]
    );
}

#[tokio::test]
async fn a_tag_is_made_once_and_given_to_contacts() {
    let (sim, user) = signed_in(tag_contacts::needed()).await;
    let ids = [
        Id::from("4876876000000123456"),
        Id::from("4876876000000123457"),
    ];
    let row = |id: &Id| json!({"code": "SUCCESS", "status": "success", "message": "tags updated successfully", "details": {"id": id, "tags": ["fair-2027"]}});
    let add = FaultMatch::role(Role::Api).path("/crm/v8/Contacts/actions/add_tags");
    let rows = json!({"data": ids.iter().map(row).collect::<Vec<_>>(), "wf_scheduler": "success"});
    sim.fail_next(add, 1, SimResponse::json(200, &rows));
    let tagged = tag_contacts::run(&user, "fair-2027", &ids).await.unwrap();
    assert_eq!(tagged, 2);
    let requests = asked(&sim, Role::Api);
    assert_eq!(
        lines(&sim, Role::Api),
        [
            "GET /crm/v8/settings/tags?module=Contacts",
            "POST /crm/v8/settings/tags?module=Contacts",
            "POST /crm/v8/Contacts/actions/add_tags",
        ]
    );
    assert_eq!(body(&requests[1]), json!({"tags": [{"name": "fair-2027"}]}));
    let add = json!({"tags": [{"name": "fair-2027"}], "ids": ["4876876000000123456", "4876876000000123457"]});
    assert_eq!(body(&requests[2]), add);

    sim.clear_requests();
    let there = json!({"tags": [{"id": "9", "name": "fair-2027"}]});
    sim.fail_next(Role::Api, 1, SimResponse::json(200, &there));
    tag_contacts::run(&user, "fair-2027", &ids[..1])
        .await
        .unwrap();
    assert_eq!(sim.total_requests(), 2, "the tag is there already");
}
