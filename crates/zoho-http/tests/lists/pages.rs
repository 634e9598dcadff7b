//! Pages answered one after another: the items that are returned, and how the list ends.

use std::sync::Arc;

use crate::script::Script;
use crate::server::{list_of, stream};
use serde_json::json;
use zoho_http::page::{Cursor, Paging};
use zoho_http::{Error, ErrorKind, List};
use zoho_types::json::Json;

const CRM: Paging = Paging::Numbered {
    token: true,
    max: 200,
};
const WITHOUT_TOKENS: Paging = Paging::Numbered {
    token: false,
    max: 200,
};
const DESK: Paging = Paging::Offset { max: 2 };

fn list(script: &Arc<Script>, paging: Paging) -> List<Json> {
    list_of(script.clone(), paging)
}

/// Returns a full page of CRM, whose rows begin at `first`.
fn full(page: usize, more: bool) -> String {
    let rows = (page - 1) * 200..page * 200;
    let rows: Vec<_> = rows.map(|n| json!({ "id": n, "n": n })).collect();
    let info = json!({ "page": page, "per_page": 200, "count": 200, "more_records": more });
    json!({ "data": rows, "info": info }).to_string()
}

fn is_limit(error: &Error, why: &str) {
    assert_eq!(error.kind(), ErrorKind::PaginationLimit, "{error}");
    assert!(error.to_string().contains(why), "{error}");
    assert!(!error.is_retryable() && !error.may_have_arrived());
}

#[test]
fn the_tenth_page_is_given_before_the_error_that_no_token_came() {
    let script = Script::new((1..=10).map(|page| (200, full(page, true))));
    let (got, error) = stream(list(&script, CRM));
    assert_eq!(got.len(), 2000);
    is_limit(&error.unwrap(), "more than 2,000 records");
    assert_eq!(script.asked().len(), 10);
}

#[tokio::test]
async fn pages_come_before_their_error_and_so_does_one_page() {
    let script = Script::new([(200, full(10, true)), (200, full(10, true))]);
    let mut pages = list(&script, CRM).query("page", "10").pages();
    assert_eq!(pages.next().await.unwrap().unwrap().len(), 200);
    is_limit(&pages.next().await.unwrap().unwrap_err(), "next_page_token");
    assert!(pages.next().await.is_none());
    // One page is a success, and its cursor leads to the error: also when it was saved.
    let page = list(&script, CRM).query("page", "10").send().await.unwrap();
    let cursor: Cursor = page.next_cursor().unwrap().to_string().parse().unwrap();
    let error = list(&script, CRM).resume(cursor).send().await.unwrap_err();
    is_limit(&error, "next_page_token");
    assert_eq!(script.asked().len(), 2);
}

#[tokio::test]
async fn all_items_come_at_once_or_the_error_that_ended_the_list() {
    let script = Script::new([(200, full(1, true)), (200, full(2, false))]);
    assert_eq!(list(&script, CRM).all().await.unwrap().len(), 400);
    let script = Script::new([(200, full(10, true))]);
    let error = list(&script, CRM).query("page", "10").all().await;
    is_limit(&error.unwrap_err(), "next_page_token");
}

#[tokio::test]
async fn a_list_that_is_awaited_is_its_first_page() {
    let script = Script::new([(200, full(1, true))]);
    assert_eq!(list(&script, CRM).await.unwrap().len(), 200);
    assert_eq!(script.asked().len(), 1);
}

#[tokio::test]
async fn a_list_that_comes_whole_does_not_end_where_more_follow() {
    let page = r#"{"data":[{"id":1,"n":1}],"info":{"more_records":true}}"#;
    let script = Script::pages(&[page, page]);
    let (got, error) = tokio::task::spawn_blocking({
        let script = script.clone();
        move || stream(list(&script, Paging::Whole))
    })
    .await
    .unwrap();
    assert_eq!(got, [1]);
    is_limit(&error.unwrap(), "more items follow");
    let page = list(&script, Paging::Whole).send().await.unwrap();
    assert_eq!(page.len(), 1);
    assert!(page.next_cursor().is_some());
}

#[test]
fn a_list_that_comes_whole_may_be_cut_by_the_size_that_was_set() {
    let page = r#"{"data":[{"id":1,"n":1},{"id":2,"n":2}]}"#;
    for (limit, is_cut) in [("2", true), ("3", false)] {
        let script = Script::pages(&[page]);
        let (got, error) = stream(list(&script, Paging::Whole).query("limit", limit));
        assert_eq!(got, [1, 2]);
        assert_eq!(error.is_some(), is_cut, "{error:?}");
    }
}

#[tokio::test]
async fn a_304_is_an_empty_list_that_says_so() {
    let script = Script::new(vec![(304, String::new()); 5]);
    let page = list(&script, CRM).send().await.unwrap();
    assert!(page.is_empty() && page.is_not_modified() && page.next_cursor().is_none());
    let response = list(&script, DESK).response().await.unwrap();
    assert_eq!(response.status().as_u16(), 304);
    assert!(response.body().is_not_modified());
    let mut pages = list(&script, CRM).pages();
    assert!(!pages.is_not_modified());
    assert!(pages.next().await.unwrap().unwrap().is_not_modified());
    assert!(pages.is_not_modified() && pages.next().await.is_none());
    let mut items = list(&script, Paging::Whole).stream();
    assert!(items.next().await.is_none());
    assert!(items.is_not_modified());
    // The call itself returns the raw response.
    let error = list(&script, CRM).raw().send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotModified);
}

#[tokio::test]
async fn a_list_that_is_empty_was_looked_at() {
    let script = Script::new([(204, String::new())]);
    let mut items = list(&script, DESK).stream();
    assert!(items.next().await.is_none());
    assert!(!items.is_not_modified());
}

#[test]
fn empty_pages_with_ever_new_tokens_end_in_an_error() {
    let page = |n: usize| {
        let info = json!({ "more_records": true, "next_page_token": format!("t{n}") });
        json!({ "data": [], "info": info }).to_string()
    };
    let script = Script::new((0..1_000).map(|n| (200, page(n))));
    let start: Cursor = "token:t".parse().unwrap();
    let (got, error) = stream(list(&script, CRM).resume(start));
    assert!(got.is_empty());
    let error = error.unwrap();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("does not move"), "{error}");
    assert!(script.asked().len() <= 20);
}

#[test]
fn a_page_that_comes_again_with_new_tokens_is_given_once() {
    let page = |n: usize| {
        let info = json!({ "more_records": true, "next_page_token": format!("t{n}") });
        json!({ "data": [{ "id": 1, "n": 1 }, { "id": 2, "n": 2 }], "info": info }).to_string()
    };
    let script = Script::new((0..1_000).map(|n| (200, page(n))));
    let start: Cursor = "token:t".parse().unwrap();
    let (got, error) = stream(list(&script, CRM).resume(start));
    assert_eq!(got, [1, 2]);
    let error = error.unwrap();
    assert!(
        error.to_string().contains("same as the one before"),
        "{error}"
    );
    assert_eq!(script.asked().len(), 2);
}

#[test]
fn numbers_go_on_where_no_page_says_whether_more_follow() {
    let pages = [
        r#"{"data":[{"id":1,"n":1},{"id":2,"n":2}]}"#,
        r#"{"data":[{"id":3,"n":3}]}"#,
        r#"{"data":[]}"#,
    ];
    let script = Script::pages(&pages);
    let (got, error) = stream(list(&script, WITHOUT_TOKENS));
    assert!(error.is_none(), "{error:?}");
    assert_eq!(got, [1, 2, 3]);
    // A server with one page repeats it.
    let script = Script::pages(&[pages[0], pages[0]]);
    let (got, error) = stream(list(&script, WITHOUT_TOKENS));
    assert!(error.is_none(), "{error:?}");
    assert_eq!(got, [1, 2]);
}

#[test]
fn a_list_that_cannot_tell_whether_more_follow_is_an_error() {
    let page = r#"{"data":[{"id":1,"n":1}]}"#;
    for (paging, start) in [(CRM, "token:t"), (Paging::Index, "index:")] {
        let script = Script::pages(&[page]);
        let (got, error) = stream(list(&script, paging).resume(start.parse().unwrap()));
        assert_eq!(got, [1], "{start}");
        let error = error.unwrap();
        assert!(
            error.to_string().contains("does not say whether"),
            "{error}"
        );
    }
}

#[test]
fn a_page_as_large_as_the_list_comes_once_where_from_is_not_heeded() {
    let page = r#"{"data":[{"id":"1","n":1},{"id":"2","n":2}]}"#;
    let script = Script::pages(&[page, page]);
    let (got, error) = stream(list(&script, DESK));
    assert!(error.is_none(), "{error:?}");
    assert_eq!(got, [1, 2]);
    assert_eq!(script.asked(), ["limit=2", "limit=2&from=2"]);
}

#[test]
fn tokens_lead_on_from_the_first_page_where_the_caller_says_so() {
    let first =
        r#"{"data":[{"id":1,"n":1}],"info":{"page":1,"more_records":true,"next_page_token":"a"}}"#;
    let last = r#"{"data":[{"id":2,"n":2}],"info":{"more_records":false}}"#;
    let script = Script::pages(&[first, last]);
    let (got, error) = stream(list(&script, CRM).by_token());
    assert!(error.is_none(), "{error:?}");
    assert_eq!(got, [1, 2]);
    assert_eq!(
        script.asked(),
        ["per_page=200&page=1", "per_page=200&page_token=a"]
    );
    let without = r#"{"data":[{"id":1,"n":1}],"info":{"page":1,"more_records":true}}"#;
    let (got, error) = stream(list(&Script::pages(&[without]), CRM).by_token());
    assert_eq!(got, [1]);
    is_limit(&error.unwrap(), "no `next_page_token`");
    let error = stream(list(&Script::pages(&[]), DESK).by_token())
        .1
        .unwrap();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
}

#[test]
fn zohos_own_refusals_are_limits() {
    let refused = r#"{"code":"TOO_FAR"}"#.to_owned();
    let script = Script::new([(400, refused)]);
    let (_, error) = stream(list(&script, WITHOUT_TOKENS).query("page", "11"));
    is_limit(&error.unwrap(), "400 TOO_FAR");
    // Desk has no code of its own for it.
    let desk = r#"{"code":"UNPROCESSABLE_ENTITY"}"#;
    for (from, kind) in [
        ("5000", ErrorKind::PaginationLimit),
        ("4999", ErrorKind::Rejected),
    ] {
        let script = Script::new([(422, desk.to_owned())]);
        let list = list(&script, Paging::Whole).query("from", from);
        assert_eq!(stream(list).1.unwrap().kind(), kind);
    }
}

#[tokio::test]
async fn a_cursor_keeps_to_the_size_of_its_pages() {
    let page = r#"{"data":[{"id":1,"n":1}],"info":{"page":2,"per_page":50,"more_records":true}}"#;
    let last = r#"{"data":[{"id":2,"n":2}],"info":{"page":3,"more_records":false}}"#;
    let script = Script::pages(&[page, last, last]);
    let at_2 = || list(&script, CRM).query("page", "2");
    let first = at_2().query("per_page", "50").send().await.unwrap();
    let cursor = first.next_cursor().unwrap().clone();
    assert_eq!(cursor.to_string(), "page:3,50");
    let mut items = list(&script, CRM).resume(cursor.clone()).stream();
    assert!(items.next().await.unwrap().is_ok());
    assert_eq!(script.asked()[1], "per_page=50&page=3");
    let other = list(&script, CRM).query("per_page", "200").resume(cursor);
    let error = other.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("pages of 50"), "{error}");
    // Earlier releases did not write the size.
    let old = list(&script, CRM).resume("page:3".parse().unwrap());
    assert!(old.send().await.is_ok());
    assert_eq!(script.asked()[2], "page=3");
}
