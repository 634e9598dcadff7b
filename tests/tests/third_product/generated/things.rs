// Written by `cargo xtask codegen` from things/v2/things.toml of the catalogue; changes belong there.
//! What an organisation has in its boxes.
//!
//! ```no_run
//! # async fn example(things: zoho_things::Things) -> Result<(), zoho_things::Error> {
//! let mut things = things.things().list().stream();
//! while let Some(thing) = things.next().await {
//!     println!("{:?}", thing?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object, open_enum};

use crate::client::Things;
use crate::generated::shared;

/// `GET /things/v2/things`. Scope `ZohoThings.things.READ`.
pub static LIST: Operation = Operation::get("things.things.list", "/things/{version}/things")
    .scopes(&["ZohoThings.things.READ"]);

/// `GET /things/v2/things/{thing_id}`. Scope `ZohoThings.things.READ`.
pub static GET: Operation =
    Operation::get("things.things.get", "/things/{version}/things/{thing_id}")
        .scopes(&["ZohoThings.things.READ"]);

/// `POST /things/v2/things`. Scope `ZohoThings.things.CREATE`.
pub static CREATE: Operation = Operation::post("things.things.create", "/things/{version}/things")
    .scopes(&["ZohoThings.things.CREATE"]);

/// `PUT /things/v2/things/{thing_id}`. Scope `ZohoThings.things.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "things.things.update",
    "/things/{version}/things/{thing_id}",
)
.scopes(&["ZohoThings.things.UPDATE"]);

/// `DELETE /things/v2/things/{thing_id}`. Scope `ZohoThings.things.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "things.things.delete",
    "/things/{version}/things/{thing_id}",
)
.scopes(&["ZohoThings.things.DELETE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE, &UPDATE, &DELETE];

/// What an organisation has in its boxes.
///
/// From [`Things::things`](crate::Things::things).
#[derive(Debug, Clone)]
pub struct ThingsClient {
    client: Client,
}

impl Things {
    /// What an organisation has in its boxes.
    #[must_use]
    pub fn things(&self) -> ThingsClient {
        ThingsClient {
            client: self.client().clone(),
        }
    }
}

impl ThingsClient {
    /// Lists things.
    ///
    /// `GET /things/v2/things`. Scope `ZohoThings.things.READ`. Retried on transient failures.
    pub fn list(&self) -> ListThings {
        ListThings(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "things"),
            Paging::Whole,
        ))
    }

    /// Gets a thing.
    ///
    /// `GET /things/v2/things/{thing_id}`. Scope `ZohoThings.things.READ`. Retried on transient
    /// failures.
    pub fn get(&self, thing_id: impl Into<Id>) -> GetThing {
        let request = self.client.request(&GET).segment(thing_id.into());
        GetThing(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "thing")
        }))
    }

    /// Creates a thing.
    ///
    /// `POST /things/v2/things`. Scope `ZohoThings.things.CREATE`. Not retried when it may have been
    /// carried out.
    pub fn create(&self, body: &ThingInput) -> CreateThing {
        let request = self
            .client
            .request(&CREATE)
            .json_member("", body)
            .checked(body);
        CreateThing(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "thing")
        }))
    }

    /// Updates a thing.
    ///
    /// `PUT /things/v2/things/{thing_id}`. Scope `ZohoThings.things.UPDATE`. Retried on transient
    /// failures.
    pub fn update(&self, thing_id: impl Into<Id>, body: &ThingInput) -> UpdateThing {
        let request = self
            .client
            .request(&UPDATE)
            .segment(thing_id.into())
            .json_member("", body)
            .checked(body);
        UpdateThing(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "thing")
        }))
    }

    /// Deletes a thing.
    ///
    /// `DELETE /things/v2/things/{thing_id}`. Scope `ZohoThings.things.DELETE`. Retried on transient
    /// failures.
    pub fn delete(&self, thing_id: impl Into<Id>) -> DeleteThing {
        let request = self.client.request(&DELETE).segment(thing_id.into());
        DeleteThing(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`ThingsClient::list`](crate::things::ThingsClient::list).
    ListThings => list Thing
}

impl ListThings {
    /// The number of the page; the first is 1. Query parameter `page`, `1` by default.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// The maximum number of items in a page. Query parameter `per_page`, from 1 to 200, `200` by
    /// default.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// Query parameter `kind`, one of `tool`, `toy`, `24h`.
    pub fn kind(mut self, kind: impl Into<ThingKind>) -> Self {
        self.0.request_mut().set_query("kind", kind.into());
        self
    }
}

call! {
    /// Returned by [`ThingsClient::get`](crate::things::ThingsClient::get).
    GetThing => Thing
}

call! {
    /// Returned by [`ThingsClient::create`](crate::things::ThingsClient::create).
    CreateThing => Thing
}

call! {
    /// Returned by [`ThingsClient::update`](crate::things::ThingsClient::update).
    UpdateThing => Thing
}

call! {
    /// Returned by [`ThingsClient::delete`](crate::things::ThingsClient::delete).
    DeleteThing => ()
}

/// Returned by `things().list`, `things().get`, `things().create` and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub thing_id: Id,
    pub name: Option<String>,
    /// One of `tool`, `toy`, `24h`.
    pub kind: Option<ThingKind>,
    pub quantity: Option<i64>,
    pub in_box: Option<shared::BoxRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(Thing {
    "thing_id" => thing_id,
    "name" => name,
    "kind" => kind,
    "quantity" => quantity,
    "box" => in_box;
    extra
} required "thing_id");

/// Sent by `things().create`, `things().update`.
pub struct ThingInput {
    /// Required, from 1 to 50 characters.
    pub name: Option<String>,
    /// One of `tool`, `toy`, `24h`.
    pub kind: Option<ThingKind>,
    /// At least 0.
    pub quantity: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ThingInput {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

object!(type ThingInput {
    "name" => name,
    "kind" => kind,
    "quantity" => quantity;
    extra
} constraints "name" [1, 50], "quantity" [0, i64::MAX]);

open_enum! {
    /// Sent by `things().list`.
    pub enum ThingKind {
        /// `tool`
        Tool = "tool",
        /// `toy`
        Toy = "toy",
        /// `24h`
        Daily = "24h",
    }
}
