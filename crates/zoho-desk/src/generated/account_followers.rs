// Written by `cargo xtask codegen` from desk/v1/account_followers.toml of the catalogue; changes belong there.
//! Account followers.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut account_followers = desk.account_followers().list("4876876000000123456").stream();
//! while let Some(account_follower) = account_followers.next().await {
//!     println!("{:?}", account_follower?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Id, List, Operation, Paging, call, wire};

use crate::{Desk, shared};

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

/// Account followers.
///
/// From [`Desk::account_followers`](crate::Desk::account_followers); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/accounts/{account_id}/followers`. Scope `Desk.contacts.READ`. Comes in pages of up
    /// to 100. Where items are removed while it is read, as many others can be missed. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, account_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(account_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Adds account followers.
    ///
    /// `POST /api/v1/accounts/{account_id}/addFollowers`. Scope `Desk.contacts.UPDATE`. Not repeated
    /// by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn add(
        &self,
        account_id: impl Into<Id>,
        follower_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&ADD)
            .segment(account_id.into())
            .json_member("followerIds", &wire::owned::<Id>(follower_ids));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Removes account followers.
    ///
    /// `POST /api/v1/accounts/{account_id}/removeFollowers`. Scope `Desk.contacts.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn remove(
        &self,
        account_id: impl Into<Id>,
        follower_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&REMOVE)
            .segment(account_id.into())
            .json_member("followerIds", &wire::owned::<Id>(follower_ids));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `account_followers().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<shared::AgentRef>);

impl ListCall {
    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }
}

call!(ListCall => list shared::AgentRef);
