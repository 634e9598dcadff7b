//! The typed client: host, organisation, pages and errors are those of `product.toml`.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use futures_util::TryStreamExt as _;
use serde_json::json;
use wiremock::matchers::{method, path, query_param};
use wiremock::{Mock, MockServer, ResponseTemplate};
use zoho_http::data_center::Endpoints;
use zoho_http::token::StaticToken;
use zoho_http::{DataCenter, ErrorKind, Http, Product as _, Token, TokenSource};

use crate::Things;
use crate::generated::product::ThingsProduct;

/// A client of a server on loopback.
fn client(server: &MockServer) -> Things {
    let base = server.uri().parse().unwrap();
    let endpoints = Endpoints::custom("local", &base, &base, &base, &base).unwrap();
    let far = SystemTime::UNIX_EPOCH + Duration::from_secs(4_000_000_000);
    let token = Token::new("1000.things".to_owned().into(), far, endpoints).unwrap();
    let tokens: Arc<dyn TokenSource> = Arc::new(StaticToken::new(token));
    Things::new(&Http::new().unwrap(), tokens)
}

#[test]
fn its_host_is_one_beside_the_api() {
    for (data_center, url) in [
        (DataCenter::Us, "https://things.zohoapis.com/"),
        (DataCenter::Eu, "https://things.zohoapis.eu/"),
    ] {
        let endpoints = data_center.endpoints();
        let base = ThingsProduct::default().base_url(&endpoints).unwrap();
        assert_eq!(base.as_str(), url);
        assert!(endpoints.trusts(&base));
    }
}

#[tokio::test]
async fn a_list_goes_on_as_its_pages_say_and_names_the_organisation() {
    let server = MockServer::start().await;
    for (page, more) in [("1", true), ("2", false)] {
        let thing = json!({ "thing_id": page, "name": "a saw", "kind": "tool" });
        let number: i64 = page.parse().unwrap();
        let answer = json!({
            "code": 0,
            "things": [thing],
            "page_context": { "page": number, "has_more_page": more },
        });
        let mock = Mock::given(method("GET")).and(path("/things/v2/things"));
        let mock = mock.and(query_param("organization_id", "60001"));
        let mock = match page {
            "1" => mock.and(wiremock::matchers::query_param_is_missing("page")),
            page => mock.and(query_param("page", page)),
        };
        let answer = ResponseTemplate::new(200).set_body_json(answer);
        mock.respond_with(answer).expect(1).mount(&server).await;
    }
    let things = client(&server).organization("60001");
    let all: Vec<_> = things.things().list().stream().try_collect().await.unwrap();
    let ids: Vec<_> = all.iter().map(|thing| thing.thing_id.as_str()).collect();
    assert_eq!(ids, ["1", "2"]);
}

#[tokio::test]
async fn a_list_that_does_not_say_whether_more_follow_is_an_error() {
    let server = MockServer::start().await;
    let answer = json!({ "code": 0, "things": [{ "thing_id": "1" }] });
    let answer = ResponseTemplate::new(200).set_body_json(answer);
    let mock = Mock::given(method("GET")).respond_with(answer);
    mock.mount(&server).await;
    let things = client(&server).organization("60001");
    let error = things.things().list().all().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PaginationLimit);
}

#[tokio::test]
async fn an_error_with_a_status_of_success_is_an_error() {
    let server = MockServer::start().await;
    for (status, code, kind) in [
        (200, 1002, ErrorKind::NotFound),
        (200, 57, ErrorKind::Denied),
        (429, 44, ErrorKind::QuotaExhausted),
    ] {
        server.reset().await;
        let answer = json!({ "code": code, "message": "as it says" });
        let answer = ResponseTemplate::new(status).set_body_json(answer);
        let mock = Mock::given(method("GET")).respond_with(answer);
        mock.mount(&server).await;
        let things = client(&server).organization("60001");
        let error = things.things().get("1").await.unwrap_err();
        assert_eq!(error.kind(), kind, "{code}");
        assert!(error.to_string().contains("as it says"), "{error}");
    }
}

#[tokio::test]
async fn a_call_without_its_organisation_is_not_sent() {
    let server = MockServer::start().await;
    let answer = json!({ "code": 0, "organizations": [{ "organization_id": "60001" }] });
    let answer = ResponseTemplate::new(200).set_body_json(answer);
    let mock = Mock::given(path("/things/v2/organizations")).respond_with(answer);
    mock.expect(1).mount(&server).await;
    let things = client(&server);
    let error = things.things().get("1").await.unwrap_err();
    assert!(
        error.to_string().contains("`organizations().list()`"),
        "{error}"
    );
    let all = things.organizations().list().all().await.unwrap();
    assert_eq!(all.len(), 1);
}
