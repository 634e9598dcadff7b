// Written by `cargo xtask codegen` from desk/v1/account_comments.toml of the catalogue; changes belong there.
//! Account comments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut account_comments = desk.account_comments().list("4876876000000123456").stream();
//! while let Some(account_comment) = account_comments.next().await {
//!     println!("{:?}", account_comment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{Id, json};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE, &UPDATE, &DELETE];

/// Account comments.
///
/// From [`Desk::account_comments`](crate::Desk::account_comments).
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
    /// `GET /api/v1/accounts/{account_id}/comments`. Scope `Desk.contacts.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list(&self, account_id: impl Into<Id>) -> ListAccountComments {
        let request = self.client.request(&LIST).segment(account_id.into());
        ListAccountComments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets an account comment.
    ///
    /// `GET /api/v1/accounts/{account_id}/comments/{comment_id}`. Scope `Desk.contacts.READ`. Retried
    /// on transient failures.
    pub fn get(&self, account_id: impl Into<Id>, comment_id: impl Into<Id>) -> GetAccountComment {
        let request = self
            .client
            .request(&GET)
            .segment(account_id.into())
            .segment(comment_id.into());
        GetAccountComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates an account comment.
    ///
    /// `POST /api/v1/accounts/{account_id}/comments`. Scope `Desk.contacts.UPDATE`. Not retried when
    /// it may have been carried out.
    pub fn create(
        &self,
        account_id: impl Into<Id>,
        body: &shared::CommentCreate,
    ) -> CreateAccountComment {
        let request = self
            .client
            .request(&CREATE)
            .segment(account_id.into())
            .json_member("", body);
        CreateAccountComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates an account comment.
    ///
    /// `PUT /api/v1/accounts/{account_id}/comments/{comment_id}`. Scope `Desk.contacts.UPDATE`.
    /// Retried on transient failures.
    pub fn update(
        &self,
        account_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &shared::CommentUpdate,
    ) -> UpdateAccountComment {
        let request = self
            .client
            .request(&UPDATE)
            .segment(account_id.into())
            .segment(comment_id.into())
            .json_member("", body);
        UpdateAccountComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes an account comment.
    ///
    /// `DELETE /api/v1/accounts/{account_id}/comments/{comment_id}`. Scope `Desk.contacts.UPDATE`.
    /// Retried on transient failures.
    pub fn delete(
        &self,
        account_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> DeleteAccountComment {
        let request = self
            .client
            .request(&DELETE)
            .segment(account_id.into())
            .segment(comment_id.into());
        DeleteAccountComment(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`AccountCommentsClient::list`](crate::account_comments::AccountCommentsClient::list).
    ListAccountComments => list shared::Comment
}

impl ListAccountComments {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `commentedTime`,
    /// `-commentedTime`, where a minus reverses the order.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CommentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`AccountCommentsClient::get`](crate::account_comments::AccountCommentsClient::get).
    GetAccountComment => shared::Comment
}

impl GetAccountComment {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }
}

call! {
    /// Returned by [`AccountCommentsClient::create`](crate::account_comments::AccountCommentsClient::create).
    CreateAccountComment => shared::Comment
}

call! {
    /// Returned by [`AccountCommentsClient::update`](crate::account_comments::AccountCommentsClient::update).
    UpdateAccountComment => shared::Comment
}

call! {
    /// Returned by [`AccountCommentsClient::delete`](crate::account_comments::AccountCommentsClient::delete).
    DeleteAccountComment => ()
}
