//! Lists that lost items, gave some twice, or did not end, as people who integrate with Zoho reported them.

use crate::server::{Server, all, desk_list, number};
use serde_json::{Value, json};
use zoho_http::ErrorKind;
use zoho_http::page::Cursor;
use zoho_types::Id;

fn ids(of: impl IntoIterator<Item = Option<Id>>) -> Vec<usize> {
    let number = |id: Option<Id>| id.unwrap().as_str().parse().unwrap();
    of.into_iter().map(number).collect()
}

#[tokio::test]
async fn departments_come_once_each_whether_desk_counts_from_0_or_from_1() {
    for origin in [0, 1] {
        let whole: Vec<_> = (0..11).collect();
        for limit in [None, Some(10), Some(1), Some(200)] {
            let server = Server::new(desk_list(11, origin, |_| false));
            let mut list = server.desk().departments().list();
            if let Some(limit) = limit {
                list = list.limit(limit);
            }
            let (got, error) = all(list.stream()).await;
            assert!(error.is_none(), "{error:?}");
            assert_eq!(ids(got.into_iter().map(|d| d.id)), whole);
            assert!(!server.asked()[0].contains("from"), "{:?}", server.asked());
        }
        // One page of ten, and then its cursor.
        let server = Server::new(desk_list(11, origin, |_| false));
        let list = || server.desk().departments().list().limit(10);
        let page = list().send().await.unwrap();
        let cursor: Cursor = page.next_cursor().unwrap().to_string().parse().unwrap();
        let mut got = page.into_items();
        got.extend(all(list().resume(cursor).stream()).await.0);
        assert_eq!(ids(got.into_iter().map(|d| d.id)), whole);
    }
}

#[tokio::test]
async fn tickets_that_are_hidden_shorten_pages_and_end_no_list() {
    // One hidden on the first page; then ten on each, which counts by items given do not get past.
    let rules: [fn(usize) -> bool; 2] = [|row| row == 7, |row| row % 10 == 3];
    for (total, is_hidden) in [(249, rules[0]), (2_000, rules[1])] {
        for origin in [0, 1] {
            let server = Server::new(desk_list(total, origin, is_hidden));
            let (got, error) = all(server.desk().tickets().list().stream()).await;
            assert!(error.is_none(), "{error:?}");
            let whole: Vec<_> = (0..total).filter(|row| !is_hidden(*row)).collect();
            assert_eq!(ids(got.into_iter().map(|t| Some(t.id))), whole);
        }
    }
}

#[tokio::test]
async fn conversations_that_fill_their_page_end() {
    // It gives the same page for any `from` past its end.
    let server = Server::new(|_| (200, json!({ "data": [{ "id": "1" }, { "id": "2" }] })));
    let list = server.desk().threads().list_conversations("9").limit(2);
    let (got, error) = all(list.stream()).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(got.len(), 2);
    assert_eq!(server.asked().len(), 2);
}

#[tokio::test]
async fn emails_of_a_record_go_on_by_index() {
    let server = Server::new(|url| {
        let index = url.query_pairs().find(|(key, _)| key == "index");
        let (of, more, next) = match index.as_ref().map(|(_, index)| index.as_ref()) {
            None => (0..10, true, Some("abc")),
            Some("abc") => (10..11, false, None),
            Some(index) => panic!("{index}"),
        };
        let mails: Vec<_> = of
            .map(|n| json!({ "message_id": format!("m{n}") }))
            .collect();
        let info = json!({
            "count": mails.len(), "next_index": next, "prev_index": null, "per_page": 10,
            "more_records": more,
        });
        (200, json!({ "Emails": mails, "info": info }))
    });
    let (got, error) = all(server.crm().emails().list("Contacts", "1").stream()).await;
    assert!(error.is_none(), "{error:?}");
    let got: Vec<_> = got
        .into_iter()
        .map(|mail| mail.message_id.unwrap())
        .collect();
    let whole: Vec<_> = (0..11).map(|n| Id::from(format!("m{n}"))).collect();
    assert_eq!(got, whole);
    assert!(
        server.asked()[1].contains("index=abc"),
        "{:?}",
        server.asked()
    );
}

#[tokio::test]
async fn a_query_of_which_more_rows_follow_does_not_end_as_if_it_were_whole() {
    let rows = || json!({ "data": [{ "id": "1" }], "info": { "count": 1, "more_records": true } });
    let server = Server::new(move |_| (200, rows()));
    let query = || {
        server
            .crm()
            .coql()
            .query("select id from Leads where id is not null limit 1")
    };
    let (got, error) = all(query().stream()).await;
    assert_eq!(got.len(), 1);
    assert_eq!(error.unwrap().kind(), ErrorKind::PaginationLimit);
    assert_eq!(query().send().await.unwrap().len(), 1);
}

#[tokio::test]
async fn the_tenth_page_comes_before_the_error_that_no_token_leads_on() {
    let server = Server::new(|url| {
        let page = number(url, "page").unwrap();
        let rows: Vec<_> = (0..200)
            .map(|n| json!({ "id": format!("{page}-{n}") }))
            .collect();
        let info = json!({ "page": page, "per_page": 200, "count": 200, "more_records": true });
        (200, json!({ "data": rows, "info": info }))
    });
    let leads = || server.crm().records().list("Leads", ["id"]);
    let (got, error) = all(leads().stream()).await;
    assert_eq!(got.len(), 2_000);
    let error = error.unwrap();
    assert_eq!(error.kind(), ErrorKind::PaginationLimit);
    assert!(error.to_string().contains("coql().select"), "{error}");
    let mut pages = leads().pages();
    for _ in 0..10 {
        assert_eq!(pages.next().await.unwrap().unwrap().len(), 200);
    }
    assert!(pages.next().await.unwrap().is_err());
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_night_without_changes_is_an_empty_list_that_says_so() {
    let server = Server::new(|_| (304, Value::Null));
    let since = "2026-11-01T00:00:00+00:00".parse().unwrap();
    let list = server
        .crm()
        .records()
        .list("Leads", ["id"])
        .if_modified_since(since);
    let mut leads = list.stream();
    assert!(leads.next().await.is_none());
    assert!(leads.is_not_modified());
}

#[tokio::test]
async fn a_server_that_repeats_itself_is_left() {
    // Empty pages with ever new tokens, and a page that comes again and again.
    for rows in [json!([]), json!([{ "id": "1" }])] {
        let count = std::sync::atomic::AtomicUsize::new(0);
        let server = Server::new(move |_| {
            let n = count.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            let info = json!({ "more_records": true, "next_page_token": format!("t{n}") });
            (200, json!({ "data": rows, "info": info }))
        });
        let list = server.crm().records().list("Leads", ["id"]).page_token("t");
        let (got, error) = all(list.stream()).await;
        assert!(got.len() <= 1);
        assert_eq!(error.unwrap().kind(), ErrorKind::Decode);
        assert!(server.asked().len() <= 20);
    }
}
