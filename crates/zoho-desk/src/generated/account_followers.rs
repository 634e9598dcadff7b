// Written by `cargo xtask codegen` from desk/v1/account_followers.toml of the catalogue; changes belong there.
//! Account followers.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut account_followers = desk.account_followers().list("4876876000000123456").stream();
//! while let Some(account_follower) = account_followers.next().await {
//!     println!("{:?}", account_follower?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{Id, json};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/accounts/{account_id}/followers`. Scope `Desk.contacts.READ`.
pub static LIST: Operation = Operation::get(
    "desk.account_followers.list",
    "/api/{version}/accounts/{account_id}/followers",
)
.scopes(&["Desk.contacts.READ"])
.most(5_000, "");

/// `POST /api/v1/accounts/{account_id}/addFollowers`. Scope `Desk.contacts.UPDATE`.
pub static ADD: Operation = Operation::post(
    "desk.account_followers.add",
    "/api/{version}/accounts/{account_id}/addFollowers",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `POST /api/v1/accounts/{account_id}/removeFollowers`. Scope `Desk.contacts.UPDATE`.
pub static REMOVE: Operation = Operation::post(
    "desk.account_followers.remove",
    "/api/{version}/accounts/{account_id}/removeFollowers",
)
.scopes(&["Desk.contacts.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &ADD, &REMOVE];

/// Account followers.
///
/// From [`Desk::account_followers`](crate::Desk::account_followers).
#[derive(Debug, Clone)]
pub struct AccountFollowersClient {
    client: Client,
}

impl Desk {
    /// Account followers.
    #[must_use]
    pub fn account_followers(&self) -> AccountFollowersClient {
        AccountFollowersClient {
            client: self.client().clone(),
        }
    }
}

impl AccountFollowersClient {
    /// Lists account followers.
    ///
    /// `GET /api/v1/accounts/{account_id}/followers`. Scope `Desk.contacts.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list(&self, account_id: impl Into<Id>) -> ListAccountFollowers {
        let request = self.client.request(&LIST).segment(account_id.into());
        ListAccountFollowers(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Adds account followers.
    ///
    /// `POST /api/v1/accounts/{account_id}/addFollowers`. Scope `Desk.contacts.UPDATE`. Not retried
    /// when it may have been carried out.
    pub fn add(
        &self,
        account_id: impl Into<Id>,
        follower_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> AddAccountFollowers {
        let request = self
            .client
            .request(&ADD)
            .segment(account_id.into())
            .json_member("followerIds", &json::owned::<Id>(follower_ids));
        AddAccountFollowers(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Removes account followers.
    ///
    /// `POST /api/v1/accounts/{account_id}/removeFollowers`. Scope `Desk.contacts.UPDATE`. Not retried
    /// when it may have been carried out.
    pub fn remove(
        &self,
        account_id: impl Into<Id>,
        follower_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> RemoveAccountFollowers {
        let request = self
            .client
            .request(&REMOVE)
            .segment(account_id.into())
            .json_member("followerIds", &json::owned::<Id>(follower_ids));
        RemoveAccountFollowers(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`AccountFollowersClient::list`](crate::account_followers::AccountFollowersClient::list).
    ListAccountFollowers => list shared::AgentRef
}

impl ListAccountFollowers {
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
    /// Returned by [`AccountFollowersClient::add`](crate::account_followers::AccountFollowersClient::add).
    AddAccountFollowers => ()
}

call! {
    /// Returned by [`AccountFollowersClient::remove`](crate::account_followers::AccountFollowersClient::remove).
    RemoveAccountFollowers => ()
}
