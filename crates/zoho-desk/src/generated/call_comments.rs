// Written by `cargo xtask codegen` from desk/v1/call_comments.toml of the catalogue; changes belong there.
//! Call comments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut call_comments = desk.call_comments().list("4876876000000123456").stream();
//! while let Some(call_comment) = call_comments.next().await {
//!     println!("{:?}", call_comment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/calls/{call_id}/comments`. Scopes `Desk.activities.calls.READ` and `Desk.tasks.READ`.
pub static LIST: Operation = Operation::get(
    "desk.call_comments.list",
    "/api/{version}/calls/{call_id}/comments",
)
.scopes(&["Desk.activities.calls.READ", "Desk.tasks.READ"])
.most(5_000, "");

/// `GET /api/v1/calls/{call_id}/comments/{comment_id}`. Scopes `Desk.activities.calls.READ` and `Desk.tasks.READ`.
pub static GET: Operation = Operation::get(
    "desk.call_comments.get",
    "/api/{version}/calls/{call_id}/comments/{comment_id}",
)
.scopes(&["Desk.activities.calls.READ", "Desk.tasks.READ"]);

/// `POST /api/v1/calls/{call_id}/comments`. Scopes `Desk.activities.calls.UPDATE` and `Desk.tasks.UPDATE`.
pub static CREATE: Operation = Operation::post(
    "desk.call_comments.create",
    "/api/{version}/calls/{call_id}/comments",
)
.scopes(&["Desk.activities.calls.UPDATE", "Desk.tasks.UPDATE"]);

/// `PATCH /api/v1/calls/{call_id}/comments/{comment_id}`. Scopes `Desk.activities.calls.UPDATE` and `Desk.tasks.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.call_comments.update",
    "/api/{version}/calls/{call_id}/comments/{comment_id}",
)
.scopes(&["Desk.activities.calls.UPDATE", "Desk.tasks.UPDATE"]);

/// `PUT /api/v1/calls/{call_id}/comments/{comment_id}`. Scopes `Desk.activities.calls.UPDATE` and `Desk.tasks.UPDATE`.
pub static REPLACE: Operation = Operation::put(
    "desk.call_comments.replace",
    "/api/{version}/calls/{call_id}/comments/{comment_id}",
)
.scopes(&["Desk.activities.calls.UPDATE", "Desk.tasks.UPDATE"]);

/// `DELETE /api/v1/calls/{call_id}/comments/{comment_id}`. Scopes `Desk.activities.calls.UPDATE` and `Desk.tasks.UPDATE`.
pub static DELETE: Operation = Operation::delete(
    "desk.call_comments.delete",
    "/api/{version}/calls/{call_id}/comments/{comment_id}",
)
.scopes(&["Desk.activities.calls.UPDATE", "Desk.tasks.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE, &UPDATE, &REPLACE, &DELETE];

/// Call comments.
///
/// From [`Desk::call_comments`](crate::Desk::call_comments).
#[derive(Debug, Clone)]
pub struct CallCommentsClient {
    client: Client,
}

impl Desk {
    /// Call comments.
    #[must_use]
    pub fn call_comments(&self) -> CallCommentsClient {
        CallCommentsClient {
            client: self.client().clone(),
        }
    }
}

impl CallCommentsClient {
    /// Lists call comments.
    ///
    /// `GET /api/v1/calls/{call_id}/comments`. Scopes `Desk.activities.calls.READ` and
    /// `Desk.tasks.READ`. Pages of up to 50 items. Items that are removed while the list is read can
    /// make it miss as many others. Retried on transient failures.
    pub fn list(&self, call_id: impl Into<Id>) -> ListCallComments {
        let request = self.client.request(&LIST).segment(call_id.into());
        ListCallComments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a call comment.
    ///
    /// `GET /api/v1/calls/{call_id}/comments/{comment_id}`. Scopes `Desk.activities.calls.READ` and
    /// `Desk.tasks.READ`. Retried on transient failures.
    pub fn get(&self, call_id: impl Into<Id>, comment_id: impl Into<Id>) -> GetCallComment {
        let request = self
            .client
            .request(&GET)
            .segment(call_id.into())
            .segment(comment_id.into());
        GetCallComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a call comment.
    ///
    /// `POST /api/v1/calls/{call_id}/comments`. Scopes `Desk.activities.calls.UPDATE` and
    /// `Desk.tasks.UPDATE`. Not retried when it may have been carried out.
    pub fn create(&self, call_id: impl Into<Id>, body: &shared::CommentInput) -> CreateCallComment {
        let request = self
            .client
            .request(&CREATE)
            .segment(call_id.into())
            .json_member("", body);
        CreateCallComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a call comment.
    ///
    /// `PATCH /api/v1/calls/{call_id}/comments/{comment_id}`. Scopes `Desk.activities.calls.UPDATE`
    /// and `Desk.tasks.UPDATE`. Not retried when it may have been carried out.
    pub fn update(
        &self,
        call_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &shared::CommentInput,
    ) -> UpdateCallComment {
        let request = self
            .client
            .request(&UPDATE)
            .segment(call_id.into())
            .segment(comment_id.into())
            .json_member("", body);
        UpdateCallComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Replaces a call comment.
    ///
    /// `PUT /api/v1/calls/{call_id}/comments/{comment_id}`. Scopes `Desk.activities.calls.UPDATE` and
    /// `Desk.tasks.UPDATE`. Retried on transient failures.
    pub fn replace(
        &self,
        call_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &shared::CommentInput,
    ) -> ReplaceCallComment {
        let request = self
            .client
            .request(&REPLACE)
            .segment(call_id.into())
            .segment(comment_id.into())
            .json_member("", body);
        ReplaceCallComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes a call comment.
    ///
    /// `DELETE /api/v1/calls/{call_id}/comments/{comment_id}`. Scopes `Desk.activities.calls.UPDATE`
    /// and `Desk.tasks.UPDATE`. Retried on transient failures.
    pub fn delete(&self, call_id: impl Into<Id>, comment_id: impl Into<Id>) -> DeleteCallComment {
        let request = self
            .client
            .request(&DELETE)
            .segment(call_id.into())
            .segment(comment_id.into());
        DeleteCallComment(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`CallCommentsClient::list`](crate::call_comments::CallCommentsClient::list).
    ListCallComments => list CallComment
}

impl ListCallComments {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
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
    /// Returned by [`CallCommentsClient::get`](crate::call_comments::CallCommentsClient::get).
    GetCallComment => CallComment
}

impl GetCallComment {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }
}

call! {
    /// Returned by [`CallCommentsClient::create`](crate::call_comments::CallCommentsClient::create).
    CreateCallComment => CallComment
}

call! {
    /// Returned by [`CallCommentsClient::update`](crate::call_comments::CallCommentsClient::update).
    UpdateCallComment => CallComment
}

call! {
    /// Returned by [`CallCommentsClient::replace`](crate::call_comments::CallCommentsClient::replace).
    ReplaceCallComment => CallComment
}

call! {
    /// Returned by [`CallCommentsClient::delete`](crate::call_comments::CallCommentsClient::delete).
    DeleteCallComment => ()
}

/// Returned by `call_comments().list`, `call_comments().get`, `call_comments().create` and others.
#[non_exhaustive]
pub struct CallComment {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    pub encoded_content: Option<String>,
    pub commented_time: Option<DateTime>,
    /// One of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    pub content: Option<String>,
    pub commenter_id: Option<Id>,
    pub commenter: Option<shared::Commenter>,
    pub impersonated_user: Option<shared::Commenter>,
    pub mention: Option<Vec<shared::CallCommentMention>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CallComment {
    "id" => id,
    "modifiedTime" => modified_time,
    "attachments" => attachments,
    "encodedContent" => encoded_content,
    "commentedTime" => commented_time,
    "contentType" => content_type,
    "content" => content,
    "commenterId" => commenter_id,
    "commenter" => commenter,
    "impersonatedUser" => impersonated_user,
    "mention" => mention;
    extra
});
