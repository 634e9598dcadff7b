// Written by `cargo xtask codegen` from desk/v1/account_comments.toml of the catalogue; changes belong there.
//! Account comments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut account_comments = desk.account_comments().list("4876876000000123456").stream();
//! while let Some(account_comment) = account_comments.next().await {
//!     println!("{:?}", account_comment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Id, List, Operation, Paging, call, wire};

use crate::{Desk, shared};

/// `GET /api/v1/accounts/{account_id}/comments`. Scope `Desk.contacts.READ`.
pub static LIST: Operation = Operation::get(
    "desk.account_comments.list",
    "/api/{version}/accounts/{account_id}/comments",
)
.scopes(&["Desk.contacts.READ"])
.most(5_000, "");

/// `GET /api/v1/accounts/{account_id}/comments/{comment_id}`. Scope `Desk.contacts.READ`.
pub static GET: Operation = Operation::get(
    "desk.account_comments.get",
    "/api/{version}/accounts/{account_id}/comments/{comment_id}",
)
.scopes(&["Desk.contacts.READ"]);

/// `POST /api/v1/accounts/{account_id}/comments`. Scope `Desk.contacts.UPDATE`.
pub static CREATE: Operation = Operation::post(
    "desk.account_comments.create",
    "/api/{version}/accounts/{account_id}/comments",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `PUT /api/v1/accounts/{account_id}/comments/{comment_id}`. Scope `Desk.contacts.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "desk.account_comments.update",
    "/api/{version}/accounts/{account_id}/comments/{comment_id}",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `DELETE /api/v1/accounts/{account_id}/comments/{comment_id}`. Scope `Desk.contacts.UPDATE`.
pub static DELETE: Operation = Operation::delete(
    "desk.account_comments.delete",
    "/api/{version}/accounts/{account_id}/comments/{comment_id}",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// Account comments.
///
/// From [`Desk::account_comments`](crate::Desk::account_comments); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct AccountCommentsClient {
    client: Client,
}

impl Desk {
    /// Account comments.
    #[must_use]
    pub fn account_comments(&self) -> AccountCommentsClient {
        AccountCommentsClient {
            client: self.client().clone(),
        }
    }
}

impl AccountCommentsClient {
    /// Lists account comments.
    ///
    /// `GET /api/v1/accounts/{account_id}/comments`. Scope `Desk.contacts.READ`. Comes in pages of up
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

    /// Gets an account comment.
    ///
    /// `GET /api/v1/accounts/{account_id}/comments/{comment_id}`. Scope `Desk.contacts.READ`. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, account_id: impl Into<Id>, comment_id: impl Into<Id>) -> GetCall {
        let request = self
            .client
            .request(&GET)
            .segment(account_id.into())
            .segment(comment_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates an account comment.
    ///
    /// `POST /api/v1/accounts/{account_id}/comments`. Scope `Desk.contacts.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(
        &self,
        account_id: impl Into<Id>,
        body: &shared::CommentCreate,
    ) -> Call<shared::Comment> {
        let request = self
            .client
            .request(&CREATE)
            .segment(account_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates an account comment.
    ///
    /// `PUT /api/v1/accounts/{account_id}/comments/{comment_id}`. Scope `Desk.contacts.UPDATE`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        account_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &shared::CommentUpdate,
    ) -> Call<shared::Comment> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(account_id.into())
            .segment(comment_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes an account comment.
    ///
    /// `DELETE /api/v1/accounts/{account_id}/comments/{comment_id}`. Scope `Desk.contacts.UPDATE`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, account_id: impl Into<Id>, comment_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(account_id.into())
            .segment(comment_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `account_comments().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<shared::Comment>);

impl ListCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }

    /// How many come at a time, from 1 to 100; `50` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// What the list is ordered by: `commentedTime`, `-commentedTime`; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CommentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListCall => list shared::Comment);

/// What may be set before `account_comments().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<shared::Comment>);

impl GetCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }
}

call!(GetCall => shared::Comment);
