//! A product from outside the workspace, over real HTTP: with its own host, query, errors and pages.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use wiremock::matchers::{method, path, query_param, query_param_is_missing};
use wiremock::{Mock, MockServer, ResponseTemplate};
use zoho_http::clock::{Clock, SystemClock};
use zoho_http::data_center::Endpoints;
use zoho_http::external::Url;
use zoho_http::page::{Next, PageResponse, Paging};
use zoho_http::product::{ErrorDialect, FailureClass, QueryParameters, Rule};
use zoho_http::token::StaticToken;
use zoho_http::{Client, ErrorKind, Http, List, Operation, Product, Request, Token, decode};
use zoho_types::json::Json;

static ORGANIZATIONS: Operation =
    Operation::get("books.organizations.list", "/books/v3/organizations").without_organization();
static INVOICES: Operation = Operation::get("books.invoices.list", "/books/v3/invoices");

static ERRORS: ErrorDialect = ErrorDialect::new(&["code"], &["message"]).in_success_unless(&["0"]);
static RULES: &[Rule] = &[Rule::code("1002", FailureClass::NotFound)];

#[derive(Debug)]
struct Books {
    organization: Option<String>,
    /// The host that it computes; that of the endpoints if there is none.
    host: Option<Url>,
}

impl Product for Books {
    fn name(&self) -> &'static str {
        "books"
    }
    fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<Cow<'e, Url>, String> {
        Ok(match &self.host {
            Some(host) => Cow::Owned(host.clone()),
            None => Cow::Borrowed(endpoints.api()),
        })
    }
    fn query(&self, operation: &Operation, query: &mut QueryParameters) -> Result<(), String> {
        if !operation.needs_organization() {
            return Ok(());
        }
        let organization = self.organization.as_ref();
        query.set(
            "organization_id",
            organization.ok_or("Books needs an organization: give its id")?,
        );
        Ok(())
    }
    fn errors(&self) -> &'static ErrorDialect {
        &ERRORS
    }
    fn rules(&self) -> &'static [Rule] {
        RULES
    }
    fn next_page(&self, _: &Operation, page: &PageResponse<'_>) -> Option<Next> {
        let context: Json = page.extra().read("page_context").ok()??;
        Some(match context["has_more_page"].as_bool() {
            Some(true) => Next::query([("page", context["page"].as_u64()? + 1)]),
            Some(false) => Next::End,
            None => Next::Unknown("`page_context` does not say whether more follow".to_owned()),
        })
    }
}

fn books(server: &MockServer, organization: Option<&str>, host: Option<Url>) -> Client {
    let base: Url = server.uri().parse().unwrap();
    let endpoints = Endpoints::custom("local", &base, &base, &base, &base).unwrap();
    let far = SystemClock::new().now() + Duration::from_secs(3600);
    let token = Token::new("1000.books".to_owned().into(), far, endpoints).unwrap();
    let product = Books {
        organization: organization.map(str::to_owned),
        host,
    };
    let tokens = Arc::new(StaticToken::new(token));
    Http::new().unwrap().client(Arc::new(product), tokens)
}

async fn answers(server: &MockServer, body: Value) {
    let response = ResponseTemplate::new(200).set_body_json(body);
    Mock::given(method("GET"))
        .respond_with(response)
        .mount(server)
        .await;
}

#[tokio::test]
async fn the_organization_goes_as_a_query_parameter_where_the_operation_needs_it() {
    let server = MockServer::start().await;
    answers(&server, json!({"code": 0})).await;
    let books = books(&server, Some("60 1"), None);
    books.send(&Request::new(&ORGANIZATIONS)).await.unwrap();
    books.send(&Request::new(&INVOICES)).await.unwrap();
    let own = Request::new(&INVOICES).query("organization_id", "7");
    books.send(&own).await.unwrap();
    let asked = server.received_requests().await.unwrap();
    let queries: Vec<_> = asked.iter().map(|asked| asked.url.query()).collect();
    assert_eq!(
        queries,
        [
            None,
            Some("organization_id=60+1"),
            Some("organization_id=7")
        ]
    );
}

#[tokio::test]
async fn a_call_without_its_organization_is_not_sent() {
    let server = MockServer::start().await;
    let books = books(&server, None, None);
    let error = books.send(&Request::new(&INVOICES)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("give its id"), "{error}");
    assert!(server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn an_error_with_status_200_is_an_error() {
    let server = MockServer::start().await;
    answers(
        &server,
        json!({"code": 1002, "message": "Invoice does not exist."}),
    )
    .await;
    let books = books(&server, Some("1"), None);
    let error = books.send(&Request::new(&INVOICES)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(error.code(), Some("1002"));
    assert!(
        error.to_string().contains("Invoice does not exist"),
        "{error}"
    );
}

#[tokio::test]
async fn a_computed_url_is_used_when_it_is_trusted() {
    let server = MockServer::start().await;
    answers(&server, json!({"code": 0})).await;
    let own = format!("{}/portal", server.uri()).parse().unwrap();
    let books = books(&server, Some("1"), Some(own));
    books.send(&Request::new(&INVOICES)).await.unwrap();
    let asked = server.received_requests().await.unwrap();
    assert_eq!(asked[0].url.path(), "/portal/books/v3/invoices");
    assert!(asked[0].headers.contains_key("authorization"));
}

#[tokio::test]
async fn no_token_goes_to_a_foreign_host_that_a_product_computes() {
    let (server, foreign) = (MockServer::start().await, MockServer::start().await);
    answers(&foreign, json!({"code": 0})).await;
    let host = foreign.uri().parse().unwrap();
    let books = books(&server, Some("1"), Some(host));
    let error = books.send(&Request::new(&INVOICES)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(
        error.to_string().contains("not a trusted Zoho host"),
        "{error}"
    );
    let list: List<Json> = List::new(
        books,
        Request::new(&INVOICES),
        |_, body| decode::list(body, "invoices"),
        Paging::Whole,
    );
    list.send().await.unwrap_err();
    assert!(foreign.received_requests().await.unwrap().is_empty());
    assert!(server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_product_pages_in_its_own_way() {
    let server = MockServer::start().await;
    let page = |number: u64, more: bool| {
        ResponseTemplate::new(200).set_body_json(json!({
            "code": 0,
            "invoices": [{"id": number}],
            "page_context": {"page": number, "has_more_page": more},
        }))
    };
    Mock::given(path("/books/v3/invoices"))
        .and(query_param("organization_id", "1"))
        .and(query_param_is_missing("page"))
        .respond_with(page(1, true))
        .mount(&server)
        .await;
    Mock::given(path("/books/v3/invoices"))
        .and(query_param("organization_id", "1"))
        .and(query_param("page", "2"))
        .respond_with(page(2, false))
        .mount(&server)
        .await;
    let mut invoices: zoho_http::page::Items<Json> = List::new(
        books(&server, Some("1"), None),
        Request::new(&INVOICES),
        |_, body| decode::list(body, "invoices"),
        Paging::Whole,
    )
    .stream();
    for expected in [1, 2] {
        assert_eq!(invoices.next().await.unwrap().unwrap()["id"], expected);
    }
    assert!(invoices.next().await.is_none());
}
