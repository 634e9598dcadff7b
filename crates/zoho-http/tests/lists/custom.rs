//! Lists that go on as a caller or a product says.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::script::Script;
use crate::server::{list_of, stream};
use http::StatusCode;
use url::Url;
use zoho_http::clock::ManualClock;
use zoho_http::data_center::Endpoints;
use zoho_http::page::{Cursor, Next, PageResponse, Paging};
use zoho_http::product::ApiError;
use zoho_http::token::StaticToken;
use zoho_http::{DataCenter, ErrorKind, Http, List, Operation, Product, Request, Token, decode};
use zoho_types::json::Json;

static LIST: Operation = Operation::get("shop.list", "/shop");

/// `"page_context": {"page": 1, "has_more_page": true}`, as in Zoho Books.
#[derive(Debug)]
struct Shop;

impl Product for Shop {
    fn name(&self) -> &'static str {
        "shop"
    }
    fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<Cow<'e, Url>, String> {
        Ok(Cow::Borrowed(endpoints.api()))
    }
    fn api_error(&self, _: StatusCode, _: &[u8]) -> Option<ApiError> {
        None
    }
    fn next_page(&self, operation: &Operation, page: &PageResponse<'_>) -> Option<Next> {
        assert_eq!(operation.name(), "shop.list");
        let context: Json = page.extra().read("page_context").ok()??;
        Some(match context["has_more_page"].as_bool() {
            Some(true) => Next::query([("page", context["page"].as_u64()? + 1)]),
            Some(false) => Next::End,
            None => Next::Unknown("`page_context` does not say whether more follow".to_owned()),
        })
    }
}

fn shop(script: &Arc<Script>, paging: Paging) -> List<Json> {
    let http = Http::builder()
        .transport(script.clone())
        .clock(Arc::new(ManualClock::at(SystemTime::UNIX_EPOCH)))
        .build()
        .unwrap();
    let far = SystemTime::UNIX_EPOCH + Duration::from_secs(4_000_000_000);
    let token = Token::new("1000.a".to_owned().into(), far, DataCenter::Eu.endpoints());
    let client = http.client(Arc::new(Shop), Arc::new(StaticToken::new(token.unwrap())));
    let decode = |_, body: &_| decode::list(body, "data");
    List::new(client, Request::new(&LIST), decode, paging)
}

const PAGES: [&str; 2] = [
    r#"{"data":[{"id":1,"n":1}],"page_context":{"page":1,"has_more_page":true}}"#,
    r#"{"data":[{"id":2,"n":2}],"page_context":{"page":2,"has_more_page":false}}"#,
];

#[test]
fn a_product_says_how_its_lists_go_on() {
    for paging in [
        Paging::Whole,
        Paging::Numbered {
            token: false,
            max: 50,
        },
    ] {
        let script = Script::pages(&PAGES);
        let (got, error) = stream(shop(&script, paging).query("sort", "a"));
        assert!(error.is_none(), "{error:?}");
        assert_eq!(got, [1, 2]);
        assert!(
            script.asked()[1].ends_with("page=2"),
            "{:?}",
            script.asked()
        );
        assert!(script.asked()[1].contains("sort=a"));
    }
}

#[test]
fn what_a_product_cannot_tell_is_an_error_and_no_end() {
    let page = r#"{"data":[{"id":1,"n":1}],"page_context":{"page":1}}"#;
    let script = Script::pages(&[page]);
    let (got, error) = stream(shop(&script, Paging::Whole));
    assert_eq!(got, [1]);
    let error = error.unwrap();
    assert_eq!(error.kind(), ErrorKind::PaginationLimit);
    assert!(error.to_string().contains("`page_context`"), "{error}");
}

#[test]
fn a_product_whose_pages_do_not_move_does_not_go_on() {
    let script = Script::pages(&[PAGES[0]; 2]);
    let (got, error) = stream(shop(&script, Paging::Whole));
    assert_eq!(got, [1]);
    assert!(error.unwrap().to_string().contains("does not move"));
}

fn by_cursor(list: List<Json>) -> List<Json> {
    list.next_page(|page| {
        assert!(page.count() > 0 && page.info().is_none() && !page.body().is_empty());
        match page.extra().text("next") {
            Some(next) => Next::query([("cursor", next)]),
            None => Next::End,
        }
    })
}

#[tokio::test]
async fn a_caller_says_how_one_list_goes_on_also_from_a_saved_cursor() {
    let pages = [
        r#"{"data":[{"id":1,"n":1}],"next":"a b"}"#,
        r#"{"data":[{"id":2,"n":2}]}"#,
    ];
    let script = Script::pages(&pages);
    let page = by_cursor(list_of(script.clone(), Paging::Whole))
        .send()
        .await;
    let saved = page.unwrap().next_cursor().unwrap().to_string();
    let cursor: Cursor = saved.parse().unwrap();
    let mut items = by_cursor(list_of(script.clone(), Paging::Whole))
        .resume(cursor)
        .stream();
    assert_eq!(items.next().await.unwrap().unwrap()["n"], 2);
    assert!(items.next().await.is_none());
    assert_eq!(script.asked(), ["", "cursor=a+b"]);
}

#[test]
fn the_callers_word_goes_before_the_products() {
    let script = Script::pages(&PAGES[..1]);
    let list = shop(&script, Paging::Whole).next_page(|page| {
        assert_eq!(page.query("page"), None);
        Next::End
    });
    let (got, error) = stream(list);
    assert!(error.is_none(), "{error:?}");
    assert_eq!(got, [1]);
}
