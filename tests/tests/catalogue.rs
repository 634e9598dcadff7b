//! What single operations of the catalogue send: nothing that the server does not ask for, and everything
//! that it does.
#![allow(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::json;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};
use zoho_crm::Crm;
use zoho_desk::Desk;
use zoho_http::body::Part;
use zoho_http::data_center::Endpoints;
use zoho_http::dynamic::Arguments;
use zoho_http::token::StaticToken;
use zoho_http::{ErrorKind, Http, Token, TokenSource};

/// Both products at a server that gives one answer.
struct World {
    server: MockServer,
    crm: Crm,
    desk: Desk,
}

impl World {
    async fn answering(answer: ResponseTemplate) -> Self {
        let server = MockServer::start().await;
        Mock::given(any()).respond_with(answer).mount(&server).await;
        let base = server.uri().parse().unwrap();
        let endpoints = Endpoints::custom("local", &base, &base, &base, &base).unwrap();
        let far = SystemTime::UNIX_EPOCH + Duration::from_secs(4_000_000_000);
        let token = Token::new("1000.catalogue".to_owned().into(), far, endpoints).unwrap();
        let tokens: Arc<dyn TokenSource> = Arc::new(StaticToken::new(token));
        let http = Http::new().unwrap();
        Self {
            crm: Crm::new(&http, Arc::clone(&tokens)),
            desk: Desk::new(&http, tokens).organization("2389290"),
            server,
        }
    }

    /// The only request.
    async fn request(&self) -> Request {
        let mut all = self.server.received_requests().await.unwrap();
        assert_eq!(all.len(), 1);
        all.remove(0)
    }
}

fn header<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    request.headers.get(name)?.to_str().ok()
}

fn outcome() -> ResponseTemplate {
    let row = json!({ "code": "SUCCESS", "status": "success", "message": "", "details": {} });
    ResponseTemplate::new(200).set_body_json(row)
}

#[tokio::test]
async fn a_list_of_contacts_is_asked_for_without_a_body() {
    let answer = json!({ "data": [{ "id": "1", "lastName": "P" }] });
    let world = World::answering(ResponseTemplate::new(200).set_body_json(answer)).await;
    let contacts = world.desk.contacts().list().limit(5).send().await.unwrap();
    assert_eq!(contacts.len(), 1);
    let request = world.request().await;
    assert_eq!(request.url.path(), "/api/v1/contacts");
    assert_eq!(header(&request, "content-type"), None);
    assert_eq!(header(&request, "content-length"), None);
    assert!(request.body.is_empty());
}

#[tokio::test]
async fn the_owner_of_mail_is_given_only_where_it_is_wanted() {
    let answer = json!({ "Emails": [], "info": { "more_records": false } });
    let answer = || ResponseTemplate::new(200).set_body_json(&answer);
    let world = World::answering(answer()).await;
    let call = world.crm.emails().list("Contacts", "1");
    call.send().await.unwrap();
    assert_eq!(world.request().await.url.query(), None);
    let world = World::answering(answer()).await;
    let _ = world.crm.emails().get("Contacts", "1", "m").send().await;
    assert_eq!(world.request().await.url.query(), None);
    let world = World::answering(answer()).await;
    let call = world.crm.emails().get("Contacts", "1", "m").owner_id("7");
    let _ = call.send().await;
    assert_eq!(world.request().await.url.query(), Some("owner_id=7"));
}

#[tokio::test]
async fn contents_of_attachments_are_downloaded() {
    let world = World::answering(ResponseTemplate::new(200).set_body_bytes(*b"%PDF")).await;
    let desk = &world.desk;
    let calls = [
        desk.ticket_attachments().download("1", "2").into_call(),
        desk.contact_attachments().download("1", "2").into_call(),
        desk.account_attachments().download("1", "2").into_call(),
        desk.call_attachments().download("1", "2").into_call(),
        desk.product_attachments().download("1", "2").into_call(),
    ];
    for call in calls {
        assert_eq!(call.send().await.unwrap(), "%PDF");
    }
    desk.threads()
        .download_attachment("1", "3", "2")
        .send()
        .await
        .unwrap();
    let requests = world.server.received_requests().await.unwrap();
    let paths: Vec<_> = requests.iter().map(|request| request.url.path()).collect();
    let things = ["tickets", "contacts", "accounts", "calls", "products"];
    let mut expected: Vec<_> = things
        .iter()
        .map(|thing| format!("/api/v1/{thing}/1/attachments/2/content"))
        .collect();
    expected.push("/api/v1/tickets/1/threads/3/attachments/2/content".to_owned());
    assert_eq!(paths, expected);
}

#[tokio::test]
async fn what_has_but_one_value_is_sent_without_being_given() {
    let world = World::answering(outcome()).await;
    let file = || Part::new("a,b").file_name("leads.zip");
    let crm = world.crm.clone().organization("660000100");
    crm.bulk_write().upload(file()).send().await.unwrap();
    let request = world.request().await;
    assert_eq!(header(&request, "feature"), Some("bulk-write"));
    assert_eq!(header(&request, "x-crm-org"), Some("660000100"));
    let body = String::from_utf8(request.body).unwrap();
    assert!(body.contains("Content-Type: application/zip"), "{body}");

    let world = World::answering(outcome()).await;
    let crm = world.crm.clone().organization("660000100");
    let call = crm.bulk_write().upload(file()).x_crm_org("7").feature("x");
    call.send().await.unwrap();
    let request = world.request().await;
    assert_eq!(header(&request, "feature"), Some("x"));
    assert_eq!(header(&request, "x-crm-org"), Some("7"));

    let answer = ResponseTemplate::new(200).set_body_json(json!({ "data": [] }));
    let world = World::answering(answer).await;
    let fields = world.desk.blueprints().list_criteria_fields("5");
    let _ = fields.send().await;
    let mut query: Vec<_> = world
        .request()
        .await
        .url
        .query_pairs()
        .into_owned()
        .collect();
    query.sort();
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(query, [pair("layoutId", "5"), pair("module", "tickets")]);
}

#[tokio::test]
async fn an_upload_by_name_carries_the_same() {
    let world = World::answering(outcome()).await;
    let crm = world.crm.clone().organization("660000100");
    let entry = zoho_crm::dynamic::entries()
        .find(|entry| entry.operation().name() == "crm.bulk_write.upload")
        .unwrap();
    let arguments = Arguments {
        parts: vec![("file".to_owned(), Part::new("x").file_name("a.zip"))],
        ..Arguments::default()
    };
    crm.call(entry, arguments).unwrap().send().await.unwrap();
    let request = world.request().await;
    assert_eq!(header(&request, "feature"), Some("bulk-write"));
    assert_eq!(header(&request, "x-crm-org"), Some("660000100"));
}

#[tokio::test]
async fn an_upload_without_an_organization_says_so_before_it_is_sent() {
    let world = World::answering(outcome()).await;
    let call = world
        .crm
        .bulk_write()
        .upload(Part::new("x").file_name("a.zip"));
    let error = call.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("x-crm-org"), "{error}");
    assert!(world.server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_photo_is_not_sent_without_its_file() {
    let world = World::answering(outcome()).await;
    let photo = Part::new("GIF89a").file_name("me.gif");
    let call = world.crm.records().upload_photo("Leads", "1", photo);
    call.send().await.unwrap();
    let body = String::from_utf8(world.request().await.body).unwrap();
    assert!(body.contains("name=\"file\"; filename=\"me.gif\"\r\nContent-Type: image/gif"));
}

#[tokio::test]
async fn what_removes_a_row_may_be_null_or_true() {
    use zoho_crm::shared::{ModuleInput, ModuleProfile};
    use zoho_types::json::Json;

    let row = json!({ "code": "SUCCESS", "status": "success", "message": "", "details": {} });
    let answer = ResponseTemplate::new(200).set_body_json(json!({ "modules": [row] }));
    let world = World::answering(answer).await;
    let removed = [Json::Null, Json::Bool(true)].map(|delete| ModuleProfile {
        id: Some("1".into()),
        delete: Some(delete),
        ..ModuleProfile::default()
    });
    let module = ModuleInput {
        profiles: Some(removed.into()),
        ..ModuleInput::default()
    };
    let call = world.crm.modules().update("7", &module);
    call.send().await.unwrap();
    let body: serde_json::Value = serde_json::from_slice(&world.request().await.body).unwrap();
    let profiles = json!([{ "id": "1", "_delete": null }, { "id": "1", "_delete": true }]);
    assert_eq!(body["modules"][0]["profiles"], profiles);
}

#[tokio::test]
async fn counts_of_related_records_come_in_lists_of_lists() {
    use zoho_crm::related_records::RelatedRecordCount;

    let count = json!({ "count": 3, "related_list": { "api_name": "Notes" } });
    let answer = json!({ "get_related_records_count": [[count]] });
    let world = World::answering(ResponseTemplate::new(200).set_body_json(answer)).await;
    let related = world.crm.related_records();
    let asked = [RelatedRecordCount::default()];
    let counts = related.count("Leads", "1", &asked).send().await.unwrap();
    assert_eq!(counts[0][0].count, Some(3));
    let path = "/crm/v8/Leads/1/actions/get_related_records_count";
    assert_eq!(world.request().await.url.path(), path);
}
