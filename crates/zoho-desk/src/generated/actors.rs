// Written by `cargo xtask codegen` from xtask/catalog/desk/actors.toml; changes belong there.
//! Whoever did something: agents, contacts, rules.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut actors = desk.actors().list(["4876876000000123456"]).stream();
//! while let Some(actor) = actors.next().await {
//!     println!("{:?}", actor?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, List, Operation, Paging, object, wire};

use crate::{Desk, shared};

/// `GET /api/v1/actors`. Scope `Desk.settings.READ`.
pub static LIST: Operation =
    Operation::get("desk.actors.list", "/api/{version}/actors").scopes(&["Desk.settings.READ"]);

/// `GET /api/v1/actors/{actor_id}`. Scope `Desk.settings.READ`.
pub static GET: Operation = Operation::get("desk.actors.get", "/api/{version}/actors/{actor_id}")
    .scopes(&["Desk.settings.READ"]);

/// Whoever did something: agents, contacts, rules.
///
/// From [`Desk::actors`](crate::Desk::actors); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/actors`. Scope `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `actor_ids` (`actorIds`): one or more ids, which are sent with commas between them
    pub fn list(&self, actor_ids: impl IntoIterator<Item = impl Into<Id>>) -> List<Actor> {
        let mut request = self.client.request(&LIST);
        request.set_query("actorIds", wire::strings::<Id>(actor_ids).join(","));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Gets an actor.
    ///
    /// `GET /api/v1/actors/{actor_id}`. Scope `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, actor_id: impl Into<Id>) -> Call<Actor> {
        let request = self.client.request(&GET).segment(actor_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// Actor, from `actors().list`, `actors().get`.
#[non_exhaustive]
pub struct Actor {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `type`: one of `AGENT`, `END_USER`.
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
