// Written by `cargo xtask codegen` from desk/v1/contact_followers.toml of the catalogue; changes belong there.
//! Contact followers.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut contact_followers = desk.contact_followers().list("4876876000000123456").stream();
//! while let Some(contact_follower) = contact_followers.next().await {
//!     println!("{:?}", contact_follower?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{Id, json};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/contacts/{contact_id}/followers`. Scope `Desk.contacts.READ`.
pub static LIST: Operation = Operation::get(
    "desk.contact_followers.list",
    "/api/{version}/contacts/{contact_id}/followers",
)
.scopes(&["Desk.contacts.READ"])
.most(5_000, "");

/// `POST /api/v1/contacts/{contact_id}/addFollowers`. Scope `Desk.contacts.UPDATE`.
pub static ADD: Operation = Operation::post(
    "desk.contact_followers.add",
    "/api/{version}/contacts/{contact_id}/addFollowers",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `POST /api/v1/contacts/{contact_id}/removeFollowers`. Scope `Desk.contacts.UPDATE`.
pub static REMOVE: Operation = Operation::post(
    "desk.contact_followers.remove",
    "/api/{version}/contacts/{contact_id}/removeFollowers",
)
.scopes(&["Desk.contacts.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &ADD, &REMOVE];

/// Contact followers.
///
/// From [`Desk::contact_followers`](crate::Desk::contact_followers).
#[derive(Debug, Clone)]
pub struct ContactFollowersClient {
    client: Client,
}

impl Desk {
    /// Contact followers.
    #[must_use]
    pub fn contact_followers(&self) -> ContactFollowersClient {
        ContactFollowersClient {
            client: self.client().clone(),
        }
    }
}

impl ContactFollowersClient {
    /// Lists contact followers.
    ///
    /// `GET /api/v1/contacts/{contact_id}/followers`. Scope `Desk.contacts.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list(&self, contact_id: impl Into<Id>) -> ListContactFollowers {
        let request = self.client.request(&LIST).segment(contact_id.into());
        ListContactFollowers(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Adds contact followers.
    ///
    /// `POST /api/v1/contacts/{contact_id}/addFollowers`. Scope `Desk.contacts.UPDATE`. Not retried
    /// when it may have been carried out.
    pub fn add(
        &self,
        contact_id: impl Into<Id>,
        follower_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> AddContactFollowers {
        let request = self
            .client
            .request(&ADD)
            .segment(contact_id.into())
            .json_member("followerIds", &json::owned::<Id>(follower_ids));
        AddContactFollowers(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Removes contact followers.
    ///
    /// `POST /api/v1/contacts/{contact_id}/removeFollowers`. Scope `Desk.contacts.UPDATE`. Not retried
    /// when it may have been carried out.
    pub fn remove(
        &self,
        contact_id: impl Into<Id>,
        follower_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> RemoveContactFollowers {
        let request = self
            .client
            .request(&REMOVE)
            .segment(contact_id.into())
            .json_member("followerIds", &json::owned::<Id>(follower_ids));
        RemoveContactFollowers(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`ContactFollowersClient::list`](crate::contact_followers::ContactFollowersClient::list).
    ListContactFollowers => list shared::AgentRef
}

impl ListContactFollowers {
    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }
}

call! {
    /// Returned by [`ContactFollowersClient::add`](crate::contact_followers::ContactFollowersClient::add).
    AddContactFollowers => ()
}

call! {
    /// Returned by [`ContactFollowersClient::remove`](crate::contact_followers::ContactFollowersClient::remove).
    RemoveContactFollowers => ()
}
