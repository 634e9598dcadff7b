// Written by `cargo xtask codegen` from xtask/catalog/desk/badges.toml; changes belong there.
//! Badges.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut badges = desk.badges().list().stream();
//! while let Some(badge) = badges.next().await {
//!     println!("{:?}", badge?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

/// `GET /api/v1/badges`. Scope `Desk.settings.READ`.
pub static LIST: Operation = Operation::get("desk.badges.list", "/api/{version}/badges")
    .scopes(&["Desk.settings.READ"])
    .most(5_000, "");

/// `POST /api/v1/users/{user_id}/badges/associate`. Scopes `Desk.contacts.UPDATE` and `Desk.settings.UPDATE`.
pub static ASSOCIATE: Operation = Operation::post(
    "desk.badges.associate",
    "/api/{version}/users/{user_id}/badges/associate",
)
.scopes(&["Desk.contacts.UPDATE", "Desk.settings.UPDATE"]);

/// `POST /api/v1/users/{user_id}/badges/dissociate`. Scopes `Desk.contacts.UPDATE` and `Desk.settings.UPDATE`.
pub static DISSOCIATE: Operation = Operation::post(
    "desk.badges.dissociate",
    "/api/{version}/users/{user_id}/badges/dissociate",
)
.scopes(&["Desk.contacts.UPDATE", "Desk.settings.UPDATE"]);

/// `GET /api/v1/users/{user_id}/badges`. Scopes `Desk.contacts.READ` and `Desk.settings.READ`.
pub static LIST_BY_USER: Operation = Operation::get(
    "desk.badges.list_by_user",
    "/api/{version}/users/{user_id}/badges",
)
.scopes(&["Desk.contacts.READ", "Desk.settings.READ"])
.most(5_000, "narrow the list with `startTime`, `endTime`");

/// Badges.
///
/// From [`Desk::badges`](crate::Desk::badges); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct BadgesClient {
    client: Client,
}

impl Desk {
    /// Badges.
    #[must_use]
    pub fn badges(&self) -> BadgesClient {
        BadgesClient {
            client: self.client().clone(),
        }
    }
}

impl BadgesClient {
    /// Lists badges.
    ///
    /// `GET /api/v1/badges`. Scope `Desk.settings.READ`. Comes in pages of up to 50. Where items are
    /// removed while it is read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, ""),
            Paging::Offset { max: 50 },
        ))
    }

    /// Associates badges.
    ///
    /// `POST /api/v1/users/{user_id}/badges/associate`. Scopes `Desk.contacts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn associate(
        &self,
        user_id: impl Into<Id>,
        badge_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&ASSOCIATE)
            .segment(user_id.into())
            .json_member("badgeIds", &wire::owned::<Id>(badge_ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Dissociates badges.
    ///
    /// `POST /api/v1/users/{user_id}/badges/dissociate`. Scopes `Desk.contacts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn dissociate(
        &self,
        user_id: impl Into<Id>,
        badge_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&DISSOCIATE)
            .segment(user_id.into())
            .json_member("badgeIds", &wire::owned::<Id>(badge_ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Lists badges of a user.
    ///
    /// `GET /api/v1/users/{user_id}/badges`. Scopes `Desk.contacts.READ` and `Desk.settings.READ`.
    /// Comes in pages of up to 50. Where items are removed while it is read, as many others can be
    /// missed. Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_by_user(&self, user_id: impl Into<Id>) -> ListByUserCall {
        let request = self.client.request(&LIST_BY_USER).segment(user_id.into());
        ListByUserCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }
}

/// What may be set before `badges().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Badge>);

impl ListCall {
    /// How many come at a time, from 1 to 50; `10` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// One of `custom`, `default`. Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<BadgeType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }
}

call!(ListCall => list Badge);

/// What may be set before `badges().list_by_user` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByUserCall(List<Badge>);

impl ListByUserCall {
    /// One of `custom`, `default`. Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<BadgeType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// How many come at a time, from 1 to 50; `50` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// What the list is ordered by: `createdTime`, `-createdTime`; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<shared::AccountAttachmentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// A date-time, sent in the form of the product. Query parameter `startTime`.
    pub fn start_time(mut self, start_time: DateTime) -> Self {
        self.0.request_mut().set_query("startTime", start_time);
        self
    }

    /// A date-time, sent in the form of the product. Query parameter `endTime`.
    pub fn end_time(mut self, end_time: DateTime) -> Self {
        self.0.request_mut().set_query("endTime", end_time);
        self
    }
}

call!(ListByUserCall => list Badge);

/// Badge, from `badges().list`, `badges().list_by_user`.
#[non_exhaustive]
pub struct Badge {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `isCustom`: whether it is custom.
    pub is_custom: Option<bool>,
    /// `description`: text.
    pub description: Option<String>,
    /// `iconUrl`: an address on the web.
    pub icon_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Badge {
    "id" => id,
    "name" => name,
    "isCustom" => is_custom,
    "description" => description,
    "iconUrl" => icon_url;
    extra
});

open_enum! {
    /// Badge type, for `badges().list`, `badges().list_by_user`.
    pub enum BadgeType {
        /// `custom`
        Custom = "custom",
        /// `default`
        Default = "default",
    }
}
