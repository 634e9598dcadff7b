//! The walls: 2,000 records of a search, 5,000 items of Desk, 100,000 records by tokens.

use crate::server::{Server, all, desk_list, number};
use serde_json::json;
use zoho_http::{Error, ErrorKind};

fn is_limit(error: Option<Error>) -> String {
    let error = error.unwrap();
    assert_eq!(error.kind(), ErrorKind::PaginationLimit, "{error}");
    assert!(!error.is_retryable() && !error.needs_reconnect());
    error.to_string()
}

#[tokio::test]
async fn desk_gives_five_thousand_and_says_how_to_get_the_others() {
    let server = Server::new(desk_list(6_000, 0, |_| false));
    let (got, error) = all(server.desk().tickets().list().stream()).await;
    assert_eq!(got.len(), 5_000);
    let said = is_limit(error);
    assert!(said.contains("`tickets.search`"), "{said}");
    // That is no parameter of this list.
    assert!(!said.contains("TimeRange"), "{said}");
    assert_eq!(server.asked().len(), 50);

    let (got, error) = all(server.desk().tickets().search().stream()).await;
    assert_eq!(got.len(), 5_000);
    let said = is_limit(error);
    assert!(said.contains("`createdTimeRange`"), "{said}");

    // What no time cuts is narrowed by what the list has.
    let (_, error) = all(server.desk().departments().list().stream()).await;
    let said = is_limit(error);
    assert!(said.contains("narrow the list with"), "{said}");
}

#[tokio::test]
async fn what_desk_refuses_past_its_last_is_the_same() {
    let refused =
        r#"{"errorCode":"UNPROCESSABLE_ENTITY","message":"from exceeds the range of '0-4999'"}"#;
    let server = Server::new(|_| (422, serde_json::from_str(refused).unwrap()));
    let list = server.desk().tickets().list().query("from", "5000");
    let said = is_limit(list.raw().send().await.err());
    assert!(said.contains("tickets.search"), "{said}");
}

#[tokio::test]
async fn a_search_gives_two_thousand() {
    let server = Server::new(|url| {
        let page = number(url, "page").unwrap();
        let rows: Vec<_> = (0..200)
            .map(|n| json!({ "id": format!("{page}-{n}") }))
            .collect();
        let info = json!({ "page": page, "per_page": 200, "count": 200, "more_records": true });
        (200, json!({ "data": rows, "info": info }))
    });
    let (got, error) = all(server.crm().records().search("Leads").word("x").stream()).await;
    assert_eq!(got.len(), 2_000);
    let said = is_limit(error);
    assert!(
        said.contains("2000") && said.contains("coql().select"),
        "{said}"
    );
    assert_eq!(server.asked().len(), 10);
}

#[tokio::test]
async fn what_crm_refuses_past_its_last_is_the_same() {
    for code in [
        "DISCRETE_PAGINATION_LIMIT_EXCEEDED",
        "PAGINATION_LIMIT_EXCEEDED",
        "LIMIT_REACHED",
    ] {
        let body = json!({ "code": code, "details": {}, "message": "m", "status": "error" });
        let server = Server::new(move |_| (400, body.clone()));
        let (_, error) = all(server.crm().records().list("Leads", ["id"]).stream()).await;
        let said = is_limit(error);
        assert!(
            said.contains(code) && said.contains("coql().select"),
            "{said}"
        );
        // Of a write it says something else.
        let tags = server.crm().tags().create(&[Default::default()], "Leads");
        assert_eq!(tags.send().await.unwrap_err().kind(), ErrorKind::Rejected);
    }
}

#[tokio::test]
async fn tokens_that_end_before_the_list_are_a_limit() {
    let server = Server::new(|_| {
        let info = json!({ "more_records": true, "next_page_token": null });
        (200, json!({ "data": [{ "id": "1" }], "info": info }))
    });
    let list = server.crm().records().list("Leads", ["id"]).page_token("t");
    let (got, error) = all(list.stream()).await;
    assert_eq!(got.len(), 1);
    assert!(is_limit(error).contains("next_page_token"));
}
