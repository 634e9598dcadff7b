// Written by `cargo xtask codegen` from desk/v1/contact_comments.toml of the catalogue; changes belong there.
//! Contact comments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut contact_comments = desk.contact_comments().list("4876876000000123456").stream();
//! while let Some(contact_comment) = contact_comments.next().await {
//!     println!("{:?}", contact_comment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{Id, json};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/contacts/{contact_id}/comments`. Scope `Desk.contacts.READ`.
pub static LIST: Operation = Operation::get(
    "desk.contact_comments.list",
    "/api/{version}/contacts/{contact_id}/comments",
)
.scopes(&["Desk.contacts.READ"])
.most(5_000, "");

/// `GET /api/v1/contacts/{contact_id}/comments/{comment_id}`. Scope `Desk.contacts.READ`.
pub static GET: Operation = Operation::get(
    "desk.contact_comments.get",
    "/api/{version}/contacts/{contact_id}/comments/{comment_id}",
)
.scopes(&["Desk.contacts.READ"]);

/// `POST /api/v1/contacts/{contact_id}/comments`. Scope `Desk.contacts.UPDATE`.
pub static CREATE: Operation = Operation::post(
    "desk.contact_comments.create",
    "/api/{version}/contacts/{contact_id}/comments",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `PUT /api/v1/contacts/{contact_id}/comments/{comment_id}`. Scope `Desk.contacts.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "desk.contact_comments.update",
    "/api/{version}/contacts/{contact_id}/comments/{comment_id}",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `DELETE /api/v1/contacts/{contact_id}/comments/{comment_id}`. Scope `Desk.contacts.UPDATE`.
pub static DELETE: Operation = Operation::delete(
    "desk.contact_comments.delete",
    "/api/{version}/contacts/{contact_id}/comments/{comment_id}",
)
.scopes(&["Desk.contacts.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE, &UPDATE, &DELETE];

/// Contact comments.
///
/// From [`Desk::contact_comments`](crate::Desk::contact_comments).
#[derive(Debug, Clone)]
pub struct ContactCommentsClient {
    client: Client,
}

impl Desk {
    /// Contact comments.
    #[must_use]
    pub fn contact_comments(&self) -> ContactCommentsClient {
        ContactCommentsClient {
            client: self.client().clone(),
        }
    }
}

impl ContactCommentsClient {
    /// Lists contact comments.
    ///
    /// `GET /api/v1/contacts/{contact_id}/comments`. Scope `Desk.contacts.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list(&self, contact_id: impl Into<Id>) -> ListContactComments {
        let request = self.client.request(&LIST).segment(contact_id.into());
        ListContactComments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a contact comment.
    ///
    /// `GET /api/v1/contacts/{contact_id}/comments/{comment_id}`. Scope `Desk.contacts.READ`. Retried
    /// on transient failures.
    pub fn get(&self, contact_id: impl Into<Id>, comment_id: impl Into<Id>) -> GetContactComment {
        let request = self
            .client
            .request(&GET)
            .segment(contact_id.into())
            .segment(comment_id.into());
        GetContactComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a contact comment.
    ///
    /// `POST /api/v1/contacts/{contact_id}/comments`. Scope `Desk.contacts.UPDATE`. Not retried when
    /// it may have been carried out.
    pub fn create(
        &self,
        contact_id: impl Into<Id>,
        body: &shared::CommentCreate,
    ) -> CreateContactComment {
        let request = self
            .client
            .request(&CREATE)
            .segment(contact_id.into())
            .json_member("", body);
        CreateContactComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a contact comment.
    ///
    /// `PUT /api/v1/contacts/{contact_id}/comments/{comment_id}`. Scope `Desk.contacts.UPDATE`.
    /// Retried on transient failures.
    pub fn update(
        &self,
        contact_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &shared::CommentUpdate,
    ) -> UpdateContactComment {
        let request = self
            .client
            .request(&UPDATE)
            .segment(contact_id.into())
            .segment(comment_id.into())
            .json_member("", body);
        UpdateContactComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes a contact comment.
    ///
    /// `DELETE /api/v1/contacts/{contact_id}/comments/{comment_id}`. Scope `Desk.contacts.UPDATE`.
    /// Retried on transient failures.
    pub fn delete(
        &self,
        contact_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> DeleteContactComment {
        let request = self
            .client
            .request(&DELETE)
            .segment(contact_id.into())
            .segment(comment_id.into());
        DeleteContactComment(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`ContactCommentsClient::list`](crate::contact_comments::ContactCommentsClient::list).
    ListContactComments => list shared::Comment
}

impl ListContactComments {
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
    /// Returned by [`ContactCommentsClient::get`](crate::contact_comments::ContactCommentsClient::get).
    GetContactComment => shared::Comment
}

impl GetContactComment {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }
}

call! {
    /// Returned by [`ContactCommentsClient::create`](crate::contact_comments::ContactCommentsClient::create).
    CreateContactComment => shared::Comment
}

call! {
    /// Returned by [`ContactCommentsClient::update`](crate::contact_comments::ContactCommentsClient::update).
    UpdateContactComment => shared::Comment
}

call! {
    /// Returned by [`ContactCommentsClient::delete`](crate::contact_comments::ContactCommentsClient::delete).
    DeleteContactComment => ()
}
