//! The simulator serves the product as its catalogue says, and the typed client reads what it answers.

use futures_util::TryStreamExt as _;
use serde_json::{Map, Value, json};
use zoho::{MemoryStore, OAuthClient, ScopeSet, User, Zoho};
use zoho_catalog::Catalogue;
use zoho_http::ErrorKind;
use zoho_sim::product::{Call, Page, Refusal, SimProduct};
use zoho_sim::{Sim, SimOrganization, SimResponse, SimUser};

use crate::Things;
use crate::data;
use crate::things::ThingInput;

/// The product as the simulator serves it.
#[derive(Debug)]
pub(crate) struct Simulated(Catalogue);

impl Simulated {
    pub(crate) fn new() -> Self {
        Self(Catalogue::from_folder(data::folder()).unwrap())
    }
}

impl SimProduct for Simulated {
    fn catalogue(&self) -> &Catalogue {
        &self.0
    }

    fn refuse(&self, refusal: &Refusal<'_>) -> SimResponse {
        // Zoho Things says what is wrong by its code alone.
        let code = match refusal {
            Refusal::UnknownPath => 1002,
            Refusal::MissingToken | Refusal::InvalidToken => 14,
            Refusal::ScopeMismatch | Refusal::ForeignOrganization(_) => 57,
            _ => 1,
        };
        SimResponse::json(200, &json!({ "code": code, "message": "refused" }))
    }

    fn describe_page(&self, page: &Page, response: &mut Map<String, Value>) {
        let context = json!({ "page": page.number(), "has_more_page": page.has_more() });
        response.insert("page_context".to_owned(), context);
    }

    fn empty_page_status(&self) -> u16 {
        200
    }

    fn handle(&self, call: &Call<'_>) -> Option<SimResponse> {
        (call.request().name() == "things.organizations.list").then(|| {
            let all = call.user().organizations("things").iter();
            let all = all.map(|o| json!({ "organization_id": o.id(), "name": o.company() }));
            SimResponse::json(200, &json!({ "organizations": all.collect::<Vec<_>>() }))
        })
    }
}

/// A simulator with a user of the product.
pub(crate) async fn start() -> Sim {
    let user = SimUser::new("7001", "mia@example.com")
        .with_organizations("things", [SimOrganization::new("501", "A garage")]);
    let sim = Sim::builder().product(Simulated::new()).user("us", user);
    sim.start().await.unwrap()
}

/// The scopes of every operation of the product.
fn scopes() -> ScopeSet {
    let operations = crate::OPERATIONS.iter();
    operations.fold(ScopeSet::new(), |scopes, operation| scopes.with(*operation))
}

/// A user who has signed in at the simulator.
pub(crate) async fn user(sim: &Sim) -> (Zoho, User) {
    let client = OAuthClient::new(sim.client_id(), sim.client_secret())
        .redirect_uri("http://127.0.0.1:9/callback");
    let zoho = Zoho::builder()
        .oauth(client)
        .token_store(MemoryStore::new())
        .data_centers(sim.data_centers())
        .build()
        .unwrap();
    let login = zoho.authorize("mia", scopes()).unwrap();
    let callback = sim.consent(login.url().as_str()).await.unwrap();
    let user = zoho.complete("mia", login, callback.as_str()).await;
    (zoho, user.unwrap())
}

#[tokio::test]
async fn every_operation_is_answered_and_read() {
    let sim = start().await;
    let (zoho, user) = user(&sim).await;
    let things = Things::new(zoho.http(), user.tokens().clone());
    let all = things.organizations().list().all().await.unwrap();
    let things = things.organization(all[0].organization_id.as_str());
    let listed: Vec<_> = things
        .things()
        .list()
        .per_page(1)
        .stream()
        .try_collect()
        .await
        .unwrap();
    assert_eq!(listed.len(), 2, "a page each");
    let thing = things.things().get("42").await.unwrap();
    assert_eq!(thing.thing_id.as_str().len(), 18);
    let input = ThingInput::new("a saw");
    let made = things.things().create(&input).await.unwrap();
    assert_eq!(made.name.as_deref(), Some("a saw"));
    things.things().update("42", &input).await.unwrap();
    things.things().delete("42").await.unwrap();
    assert_eq!(things.boxes().list().all().await.unwrap().len(), 2);
    things.boxes().pack("7", ["42"]).await.unwrap();
    let called = sim
        .requests()
        .into_iter()
        .filter(|r| r.path().starts_with("/things/"));
    assert_eq!(called.count(), 9, "eight operations, and a second page");
}

#[tokio::test]
async fn what_is_refused_is_an_error_of_the_product() {
    let sim = start().await;
    let (zoho, user) = user(&sim).await;
    let things = Things::new(zoho.http(), user.tokens().clone());
    let error = things
        .organization("7")
        .things()
        .get("42")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Denied);
}
