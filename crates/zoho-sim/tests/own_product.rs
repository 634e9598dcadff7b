//! A custom product of a test: with its own catalogue, host, organisation in the query, pages and errors.

mod common;

use common::{send, sign_in};
use serde_json::{Map, Value, json};
use zoho_catalog::Catalogue;
use zoho_sim::product::{Call, OperationRequest, Page, PageRange, Refusal, SimProduct};
use zoho_sim::{Crm, FaultMatch, Role, Sim, SimOrganization, SimResponse, SimUser};

const PRODUCT: &str = r#"
name = "library"
version = "v3"
title = "Zoho Library"
host = "api"
organization = { query = "library_id", found_by = "libraries.list" }

[scopes]
service = "ZohoLibrary"
others = ["fines"]
[scopes.missing]
"ZohoLibrary.books.WRITE" = "ask for each"
"#;

const AREAS: &str = "[base]\ndoc = \"Everything.\"\n";

const BOOKS: &str = r#"
doc = "The books of a library."
area = "base"

[operations.list]
http = "GET /library/v3/books"
scopes = ["ZohoLibrary.books.READ"]
query = { offset = "int 0..", count = "int 1..100", shelf = "string!" }
response = "books: [Book] info"

[operations.get]
http = "GET /library/v3/books/{book_id}"
scopes = ["ZohoLibrary.books.READ"]
response = "book: Book"

[operations.create]
http = "POST /library/v3/books"
scopes = ["ZohoLibrary.books.CREATE"]
body = "Book"
response = "book: Book"

[types.Book]
id = "id"
title = "string!"
"#;

const LIBRARIES: &str = r#"
doc = "The libraries of a user."
area = "base"

[operations.list]
http = "GET /library/v3/libraries"
scopes = ["ZohoLibrary.books.READ"]
without_organization = true
response = "libraries: [Library]"

[types.Library]
id = "id"
name = "string"
"#;

#[derive(Debug)]
struct Library(Catalogue);

impl Library {
    fn new() -> Self {
        let files = [
            ("product.toml", PRODUCT),
            ("areas.toml", AREAS),
            ("books.toml", BOOKS),
            ("libraries.toml", LIBRARIES),
        ];
        Self(Catalogue::from_files(files).expect("the files are right"))
    }
}

impl SimProduct for Library {
    fn catalogue(&self) -> &Catalogue {
        &self.0
    }

    fn role(&self) -> Role {
        Role::Host("library")
    }

    fn refuse(&self, refusal: &Refusal<'_>) -> SimResponse {
        let (status, code, text) = match refusal {
            Refusal::UnknownPath => (404, 5, "no such path".to_owned()),
            Refusal::WrongMethod => (405, 6, "wrong method".to_owned()),
            Refusal::MissingToken | Refusal::InvalidToken => (401, 14, "who are you?".to_owned()),
            Refusal::ScopeMismatch => (401, 57, "not for you".to_owned()),
            Refusal::MissingOrganization => (400, 9, "which library?".to_owned()),
            Refusal::ForeignOrganization(id) => (400, 10, format!("not a member of {id}")),
            Refusal::InvalidQuery(violations) | Refusal::InvalidBody(violations) => {
                let names: Vec<_> = violations.iter().map(|v| v.name).collect();
                (400, 2, names.join(","))
            }
            other => (400, 1, format!("{other:?}")),
        };
        SimResponse::json(status, &json!({ "code": code, "text": text }))
    }

    fn page_range(&self, request: &OperationRequest<'_>, total: usize) -> PageRange {
        PageRange {
            start: request.query_number("offset").unwrap_or(0),
            size: request.query_number("count").unwrap_or(total),
        }
    }

    fn describe_page(&self, page: &Page, response: &mut Map<String, Value>) {
        let next = page.has_more().then(|| page.start + page.count);
        response.insert("next_offset".to_owned(), json!(next));
    }

    fn empty_page_status(&self) -> u16 {
        200
    }

    fn handle(&self, call: &Call<'_>) -> Option<SimResponse> {
        (call.request().name() == "library.libraries.list").then(|| {
            let libraries = call.user().organizations("library").iter();
            let libraries = libraries.map(|l| json!({ "id": l.id(), "name": l.company() }));
            let libraries: Vec<_> = libraries.collect();
            SimResponse::json(200, &json!({ "libraries": libraries }))
        })
    }
}

/// The custom product, CRM, and a token for both.
struct World {
    sim: Sim,
    token: String,
}

impl World {
    async fn new(scopes: &str) -> Self {
        let user = SimUser::new("7001", "mia@example.com")
            .with_organizations("library", [SimOrganization::new("501", "City Library")]);
        let sim = Sim::builder()
            .product(Library::new())
            .product(Crm::new())
            .user("us", user)
            .start()
            .await
            .expect("a simulator starts");
        let token = sign_in(&sim, "us", scopes).await.access;
        Self { sim, token }
    }

    async fn call(&self, method: &str, target: &str, body: &str) -> (u16, Value) {
        let base = self.sim.url("us", Role::Host("library"));
        let authorization = format!("Zoho-oauthtoken {}", self.token);
        let headers = [
            ("Authorization", authorization.as_str()),
            ("Content-Type", "application/json"),
        ];
        let reply = send(&base, method, target, &headers, body).await;
        (reply.status, reply.json())
    }
}

#[tokio::test]
async fn its_operations_are_answered() {
    let world = World::new("ZohoLibrary.books.ALL").await;
    let (status, body) = world.call("GET", "/library/v3/libraries", "").await;
    assert_eq!(status, 200);
    assert_eq!(
        body,
        json!({ "libraries": [{ "id": "501", "name": "City Library" }] })
    );
    let target = "/library/v3/books/42?library_id=501";
    let (status, body) = world.call("GET", target, "").await;
    assert_eq!((status, &body["book"]["id"]), (200, &json!("42")));
    let target = "/library/v3/books?library_id=501";
    let (status, body) = world.call("POST", target, r#"{"title":"Emma"}"#).await;
    assert_eq!((status, &body["book"]["title"]), (201, &json!("Emma")));
}

#[tokio::test]
#[should_panic(expected = "there is no scope \"ZohoLibrary.books.WRITE\"")]
async fn its_scopes_are_those_of_its_catalogue() {
    let world = World::new("ZohoLibrary.fines.READ").await;
    drop(world.sim.self_client_code("7001", "ZohoLibrary.fines.ALL"));
    drop(
        world
            .sim
            .self_client_code("7001", "ZohoLibrary.books.WRITE"),
    );
}

#[tokio::test]
async fn its_pages_are_its_own() {
    let world = World::new("ZohoLibrary.books.READ").await;
    let page = async |query: &str| {
        let target = format!("/library/v3/books?library_id=501&shelf=a{query}");
        let (status, body) = world.call("GET", &target, "").await;
        assert_eq!(status, 200, "{body}");
        let count = body["books"].as_array().unwrap().len();
        (count, body["next_offset"].clone())
    };
    assert_eq!(page("").await, (2, Value::Null));
    assert_eq!(page("&count=1").await, (1, json!(1)));
    assert_eq!(page("&count=1&offset=1").await, (1, Value::Null));
    assert_eq!(page("&offset=2").await, (0, Value::Null));
}

#[tokio::test]
async fn its_refusals_are_in_its_own_format() {
    let world = World::new("ZohoLibrary.books.READ").await;
    let books = "/library/v3/books";
    for (method, target, body, status, code, text) in [
        ("GET", "/library/v3/shelves", "", 404, 5, "no such path"),
        ("GET", "/nowhere", "", 404, 5, "no such path"),
        ("DELETE", books, "", 405, 6, "wrong method"),
        ("GET", books, "", 400, 9, "which library?"),
        (
            "GET",
            "/library/v3/books?library_id=7",
            "",
            400,
            10,
            "not a member of 7",
        ),
        (
            "GET",
            "/library/v3/books?library_id=501&count=101",
            "",
            400,
            2,
            "count,shelf",
        ),
        (
            "POST",
            "/library/v3/books?library_id=501",
            "{}",
            401,
            57,
            "not for you",
        ),
    ] {
        let (got, error) = world.call(method, target, body).await;
        assert_eq!(got, status, "{method} {target}: {error}");
        assert_eq!(error["code"], json!(code), "{method} {target}");
        let names: std::collections::BTreeSet<_> =
            error["text"].as_str().unwrap().split(',').collect();
        assert_eq!(names, text.split(',').collect(), "{method} {target}");
    }
    let (status, error) = World {
        token: "1000.unknown".to_owned(),
        ..world
    }
    .call("GET", books, "")
    .await;
    assert_eq!((status, &error["code"]), (401, &json!(14)));
    let world = World::new("ZohoLibrary.books.CREATE").await;
    let target = "/library/v3/books?library_id=501";
    let (status, error) = world.call("POST", target, "{}").await;
    assert_eq!((status, &error["text"]), (400, &json!("title")));
}

#[tokio::test]
async fn its_scopes_are_known_and_others_are_not() {
    let sim = Sim::builder()
        .product(Library::new())
        .start()
        .await
        .unwrap();
    let url = |scope| common::authorize_url(&sim, "us", scope, &[]);
    assert!(sim.consent(&url("ZohoLibrary.books.READ")).await.is_ok());
    let error = sim.consent(&url("ZohoLibrary.shelves.READ")).await;
    let error = error.unwrap_err().to_string();
    assert!(error.contains("ZohoLibrary.shelves.READ"), "{error}");
    let page = common::get(
        sim.endpoints("us").accounts(),
        &{ common::authorize_target(&sim, "ZohoLibrary.books.READ", &[]) },
        "none",
    )
    .await;
    assert!(page.text().contains("Read books in Zoho Library"));
}

#[tokio::test]
async fn its_host_has_faults_and_a_log_of_its_own() {
    let world = World::new("ZohoLibrary.books.READ").await;
    let library = Role::Host("library");
    world.sim.fail_next(
        FaultMatch::role(library),
        1,
        SimResponse::status(503).body("text/plain", "1"),
    );
    let (status, _) = world.call("GET", "/library/v3/libraries", "").await;
    assert_eq!(status, 503);
    assert_eq!(world.sim.count(library, "/library/v3/libraries"), 1);
    assert_eq!(world.sim.count(Role::Api, "/library/v3/libraries"), 0);
    assert!(world.sim.product::<Library>().is_some());
    assert!(world.sim.product::<zoho_sim::Desk>().is_none());
}

#[tokio::test]
async fn a_product_is_added_once() {
    let builder = Sim::builder().product(Crm::new()).product(Crm::new());
    let error = builder.start().await.unwrap_err().to_string();
    assert_eq!(error, "the product \"crm\" is added twice");
}
