//! Lists in pages, played from a script: the requests, the end, and that it never loops.

use std::sync::Arc;
use std::time::SystemTime;

use crate::support::{Notes, READ, Script, Step, fixed, status};
use zoho_http::clock::ManualClock;
use zoho_http::page::{Cursor, Paging};
use zoho_http::retry::RetryPolicy;
use zoho_http::{Error, ErrorKind, Http, List, Request, decode};

const CRM: Paging = Paging::Numbered {
    token: true,
    max: 200,
};
const DESK: Paging = Paging::Offset { max: 3 };

const fn page(body: &'static str) -> Step {
    Step::Response(200, body, None)
}

fn list(script: &Arc<Script>, paging: Paging) -> List<i64> {
    let http = Http::builder()
        .transport(script.clone())
        .clock(Arc::new(ManualClock::at(SystemTime::UNIX_EPOCH)))
        .retry(RetryPolicy {
            max_attempts: 1,
            ..RetryPolicy::default()
        })
        .build()
        .unwrap();
    let client = http.client(Arc::new(Notes), fixed());
    let decode = |_, body: &_| decode::list(body, "data");
    List::new(client, Request::new(&READ), decode, paging)
}

/// Returns the queries that were sent.
fn asked(script: &Script) -> Vec<String> {
    let sent = script.sent.lock().unwrap();
    sent.iter()
        .map(|request| request.url.query().unwrap_or("").to_owned())
        .collect()
}

async fn all(list: List<i64>) -> (Vec<i64>, Option<Error>) {
    let mut items = list.stream();
    let mut got = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => got.push(item),
            Err(e) => {
                assert!(items.next().await.is_none(), "an error ends the stream");
                return (got, Some(e));
            }
        }
    }
    (got, None)
}

async fn all_of(paging: Paging, steps: &[Step]) -> (Vec<i64>, Option<Error>, Vec<String>) {
    let script = Script::new(steps);
    let (got, error) = all(list(&script, paging)).await;
    assert_eq!(script.attempts(), steps.len(), "nothing is asked twice");
    (got, error, asked(&script))
}

#[tokio::test]
async fn numbers_are_counted_up_to_two_thousand_and_tokens_lead_on() {
    let script = Script::new(&[
        page(r#"{"data":[1],"info":{"page":9,"more_records":true,"next_page_token":"a"}}"#),
        page(r#"{"data":[2],"info":{"page":10,"more_records":true,"next_page_token":"b"}}"#),
        page(r#"{"data":[3],"info":{"more_records":true,"next_page_token":"c"}}"#),
        page(r#"{"data":[4],"info":{"more_records":false,"next_page_token":null}}"#),
    ]);
    let (got, error) = all(list(&script, CRM).query("page", "9").query("fields", "x")).await;
    assert!(error.is_none());
    assert_eq!(got, [1, 2, 3, 4]);
    assert_eq!(
        asked(&script),
        [
            "fields=x&per_page=200&page=9",
            "fields=x&per_page=200&page=10",
            "fields=x&per_page=200&page_token=b",
            "fields=x&per_page=200&page_token=c",
        ]
    );
}

#[tokio::test]
async fn offsets_go_on_by_what_came_and_end_at_an_empty_answer() {
    let end = Step::Response(204, "", None);
    let steps = [page(r#"{"data":[1,2,3]}"#), page(r#"{"data":[4,5]}"#), end];
    let (got, error, asked) = all_of(DESK, &steps).await;
    assert!(error.is_none());
    assert_eq!(got, [1, 2, 3, 4, 5]);
    assert_eq!(asked, ["limit=3", "limit=3&from=3", "limit=3&from=5"]);
}

#[tokio::test]
async fn where_the_caller_starts_is_counted_from() {
    let script = Script::new(&[page("[4,5,6]"), page("[7]"), page("[]")]);
    let (got, error) = all(list(&script, DESK).query("from", "4")).await;
    assert!(error.is_none());
    assert_eq!(got, [4, 5, 6, 7]);
    let froms = ["limit=3&from=4", "limit=3&from=7", "limit=3&from=8"];
    assert_eq!(asked(&script), froms);
}

#[tokio::test]
async fn an_empty_page_that_more_follow_is_gone_past() {
    let (got, error, _) = all_of(
        CRM,
        &[
            page(r#"{"data":[],"info":{"page":1,"more_records":true}}"#),
            page(r#"{"data":[],"info":{"page":2,"more_records":true}}"#),
            page(r#"{"data":[7],"info":{"page":3,"more_records":false}}"#),
        ],
    )
    .await;
    assert!(error.is_none());
    assert_eq!(got, [7]);
}

#[tokio::test]
async fn an_error_ends_the_stream() {
    let (got, error, _) = all_of(
        DESK,
        &[
            page(r#"{"data":[1,2,3]}"#),
            Step::Response(400, "code:NO", None),
        ],
    )
    .await;
    assert_eq!(got, [1, 2, 3]);
    assert_eq!(error.unwrap().kind(), ErrorKind::Rejected);
}

#[tokio::test]
async fn a_list_that_does_not_move_is_an_error() {
    let same_token = r#"{"data":[1],"info":{"more_records":true,"next_page_token":"t"}}"#;
    let same_number = r#"{"data":[1],"info":{"page":1,"more_records":true}}"#;
    let unnumbered = r#"{"data":[1],"info":{"more_records":true}}"#;
    let steps = |body, count| vec![page(body); count];
    for (paging, start, steps, expected) in [
        (
            CRM,
            "token:s",
            steps(same_token, 2),
            "has the token of this one",
        ),
        (CRM, "page:1", steps(same_number, 2), "page 2 was asked for"),
        (
            CRM,
            "page:1",
            steps(unnumbered, 2),
            "the same as the one before",
        ),
    ] {
        let script = Script::new(&steps);
        let cursor: Cursor = start.parse().unwrap();
        let (_, error) = all(list(&script, paging).resume(cursor)).await;
        let error = error.unwrap();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains(expected), "{error}");
        assert_eq!(script.attempts(), steps.len());
    }
}

#[tokio::test]
async fn desk_is_not_asked_past_its_last_place() {
    let script = Script::new(&[page("[1,2,3]")]);
    let (got, error) = all(list(&script, DESK).query("from", "4998")).await;
    assert_eq!(got, [1, 2, 3]);
    let error = error.unwrap();
    assert_eq!(error.kind(), ErrorKind::PaginationLimit);
    assert!(error.to_string().contains("`from` ends at 4999"), "{error}");
    assert_eq!(script.attempts(), 1, "the refused page was not sent");
}

#[tokio::test]
async fn a_cursor_is_saved_and_taken_up() {
    let script = Script::new(&[page("[1,2,3]"), page("[3,4,5]"), page("[7]"), status(204)]);
    let first = list(&script, DESK)
        .query("limit", "3")
        .send()
        .await
        .unwrap();
    assert_eq!(first.items(), [1, 2, 3]);
    let saved = serde_json::to_string(first.next_cursor().unwrap()).unwrap();
    let cursor: Cursor = serde_json::from_str(&saved).unwrap();
    let mut items = list(&script, DESK).resume(cursor).stream();
    assert_eq!(items.next().await.unwrap().unwrap(), 4);
    // Some of this page has not been given, so that it is taken up at its start.
    let here = items.cursor().unwrap().to_string();
    assert!(here.starts_with("after:3:"), "{here}");
    assert_eq!(items.next().await.unwrap().unwrap(), 5);
    let next = items.cursor().unwrap().to_string();
    assert!(next.starts_with("after:6:"), "{next}");
    assert_eq!(items.next().await.unwrap().unwrap(), 7);
    assert!(items.next().await.is_none());
    assert!(items.cursor().is_none());
    assert_eq!(asked(&script)[1], "limit=3&from=3");
}

#[tokio::test]
async fn a_cursor_of_another_list_is_refused() {
    let script = Script::new(&[]);
    for (paging, text) in [
        (DESK, "page:1"),
        (CRM, "from:1"),
        (
            Paging::Numbered {
                token: false,
                max: 200,
            },
            "token:x",
        ),
    ] {
        let cursor: Cursor = text.parse().unwrap();
        let error = list(&script, paging)
            .resume(cursor)
            .send()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    }
    for text in [
        "", "page", "page:x", "page:1,x", "token:", "from:-1", "after:1", "stuck:", "x:1",
    ] {
        assert!(text.parse::<Cursor>().is_err(), "{text}");
    }
    for text in [
        "token:secret",
        "index:secret",
        "query:a=secret",
        "after:1:secret",
    ] {
        let cursor: Cursor = text.parse().unwrap();
        assert_eq!(cursor.to_string(), text);
        assert!(!format!("{cursor:?}").contains("secret"), "{cursor:?}");
    }
}

#[tokio::test]
async fn one_page_is_asked_for_as_the_caller_says() {
    let script = Script::new(&[page(
        r#"{"data":[1],"info":{"page":2,"more_records":true}}"#,
    )]);
    let page = list(&script, CRM).query("page", "2").send().await.unwrap();
    assert_eq!(asked(&script), ["page=2"]);
    assert_eq!(page.next_cursor().unwrap().to_string(), "page:3");
    assert_eq!(page.info().unwrap().page, Some(2));
}
