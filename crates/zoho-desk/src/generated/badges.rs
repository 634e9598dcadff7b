// Written by `cargo xtask codegen` from desk/v1/badges.toml of the catalogue; changes belong there.
//! Badges.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut badges = desk.badges().list().stream();
//! while let Some(badge) = badges.next().await {
//!     println!("{:?}", badge?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &ASSOCIATE, &DISSOCIATE, &LIST_BY_USER];

/// Badges.
///
/// From [`Desk::badges`](crate::Desk::badges).
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
    /// `GET /api/v1/badges`. Scope `Desk.settings.READ`. Pages of up to 50 items. Items that are
    /// removed while the list is read can make it miss as many others. Retried on transient failures.
    pub fn list(&self) -> ListBadges {
        ListBadges(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, ""),
            Paging::Offset { max: 50 },
        ))
    }

    /// Associates badges.
    ///
    /// `POST /api/v1/users/{user_id}/badges/associate`. Scopes `Desk.contacts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn associate(
        &self,
        user_id: impl Into<Id>,
        badge_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> AssociateBadges {
        let request = self
            .client
            .request(&ASSOCIATE)
            .segment(user_id.into())
            .json_member("badgeIds", &json::owned::<Id>(badge_ids));
        AssociateBadges(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Dissociates badges.
    ///
    /// `POST /api/v1/users/{user_id}/badges/dissociate`. Scopes `Desk.contacts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn dissociate(
        &self,
        user_id: impl Into<Id>,
        badge_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DissociateBadges {
        let request = self
            .client
            .request(&DISSOCIATE)
            .segment(user_id.into())
            .json_member("badgeIds", &json::owned::<Id>(badge_ids));
        DissociateBadges(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Lists badges of a user.
    ///
    /// `GET /api/v1/users/{user_id}/badges`. Scopes `Desk.contacts.READ` and `Desk.settings.READ`.
    /// Pages of up to 50 items. Items that are removed while the list is read can make it miss as many
    /// others. Retried on transient failures.
    pub fn list_by_user(&self, user_id: impl Into<Id>) -> ListBadgesByUser {
        let request = self.client.request(&LIST_BY_USER).segment(user_id.into());
        ListBadgesByUser(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }
}

call! {
    /// Returned by [`BadgesClient::list`](crate::badges::BadgesClient::list).
    ListBadges => list Badge
}

impl ListBadges {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Query parameter `type`, one of `custom`, `default`.
    pub fn type_(mut self, type_: impl Into<BadgeType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }
}

call! {
    /// Returned by [`BadgesClient::associate`](crate::badges::BadgesClient::associate).
    AssociateBadges => list shared::MassActionResult
}

call! {
    /// Returned by [`BadgesClient::dissociate`](crate::badges::BadgesClient::dissociate).
    DissociateBadges => list shared::MassActionResult
}

call! {
    /// Returned by [`BadgesClient::list_by_user`](crate::badges::BadgesClient::list_by_user).
    ListBadgesByUser => list Badge
}

impl ListBadgesByUser {
    /// Query parameter `type`, one of `custom`, `default`.
    pub fn type_(mut self, type_: impl Into<BadgeType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `createdTime`,
    /// `-createdTime`, where a minus reverses the order.
    pub fn sort_by(mut self, sort_by: impl Into<shared::AccountAttachmentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `startTime`.
    pub fn start_time(mut self, start_time: DateTime) -> Self {
        self.0.request_mut().set_query("startTime", start_time);
        self
    }

    /// Query parameter `endTime`.
    pub fn end_time(mut self, end_time: DateTime) -> Self {
        self.0.request_mut().set_query("endTime", end_time);
        self
    }
}

/// Returned by `badges().list`, `badges().list_by_user`.
#[non_exhaustive]
pub struct Badge {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub is_custom: Option<bool>,
    pub description: Option<String>,
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
    /// Sent by `badges().list`, `badges().list_by_user`.
    pub enum BadgeType {
        /// `custom`
        Custom = "custom",
        /// `default`
        Default = "default",
    }
}
