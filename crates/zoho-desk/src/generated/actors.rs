// Written by `cargo xtask codegen` from desk/v1/actors.toml of the catalogue; changes belong there.
//! Whoever did something: agents, contacts, rules.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut actors = desk.actors().list(["4876876000000123456"]).stream();
//! while let Some(actor) = actors.next().await {
//!     println!("{:?}", actor?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/actors`. Scope `Desk.settings.READ`.
pub static LIST: Operation =
    Operation::get("desk.actors.list", "/api/{version}/actors").scopes(&["Desk.settings.READ"]);

/// `GET /api/v1/actors/{actor_id}`. Scope `Desk.settings.READ`.
pub static GET: Operation = Operation::get("desk.actors.get", "/api/{version}/actors/{actor_id}")
    .scopes(&["Desk.settings.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET];

/// Whoever did something: agents, contacts, rules.
///
/// From [`Desk::actors`](crate::Desk::actors).
#[derive(Debug, Clone)]
pub struct ActorsClient {
    client: Client,
}

impl Desk {
    /// Whoever did something: agents, contacts, rules.
    #[must_use]
    pub fn actors(&self) -> ActorsClient {
        ActorsClient {
            client: self.client().clone(),
        }
    }
}

impl ActorsClient {
    /// Lists actors.
    ///
    /// `GET /api/v1/actors`. Scope `Desk.settings.READ`. Retried on transient failures.
    pub fn list(&self, actor_ids: impl IntoIterator<Item = impl Into<Id>>) -> ListActors {
        let mut request = self.client.request(&LIST);
        request.set_query("actorIds", json::strings::<Id>(actor_ids).join(","));
        ListActors(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets an actor.
    ///
    /// `GET /api/v1/actors/{actor_id}`. Scope `Desk.settings.READ`. Retried on transient failures.
    pub fn get(&self, actor_id: impl Into<Id>) -> GetActor {
        let request = self.client.request(&GET).segment(actor_id.into());
        GetActor(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`ActorsClient::list`](crate::actors::ActorsClient::list).
    ListActors => list Actor
}

call! {
    /// Returned by [`ActorsClient::get`](crate::actors::ActorsClient::get).
    GetActor => Actor
}

/// Returned by `actors().list`, `actors().get`.
#[non_exhaustive]
pub struct Actor {
    pub id: Option<Id>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub photo_url: Option<String>,
    /// One of `AGENT`, `END_USER`.
    pub type_: Option<shared::UserType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Actor {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name,
    "photoURL" => photo_url,
    "type" => type_;
    extra
});
