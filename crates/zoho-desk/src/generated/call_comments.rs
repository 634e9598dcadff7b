// Written by `cargo xtask codegen` from xtask/catalog/desk/call_comments.toml; changes belong there.
//! Call comments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut call_comments = desk.call_comments().list("4876876000000123456").stream();
//! while let Some(call_comment) = call_comments.next().await {
//!     println!("{:?}", call_comment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, wire,
};

use crate::{Desk, shared};

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

/// Call comments.
///
/// From [`Desk::call_comments`](crate::Desk::call_comments); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `Desk.tasks.READ`. Comes in pages of up to 50. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, call_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(call_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a call comment.
    ///
    /// `GET /api/v1/calls/{call_id}/comments/{comment_id}`. Scopes `Desk.activities.calls.READ` and
    /// `Desk.tasks.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, call_id: impl Into<Id>, comment_id: impl Into<Id>) -> GetCall {
        let request = self
            .client
            .request(&GET)
            .segment(call_id.into())
            .segment(comment_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates a call comment.
    ///
    /// `POST /api/v1/calls/{call_id}/comments`. Scopes `Desk.activities.calls.UPDATE` and
    /// `Desk.tasks.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, call_id: impl Into<Id>, body: &shared::CommentInput) -> Call<CallComment> {
        let request = self
            .client
            .request(&CREATE)
            .segment(call_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a call comment.
    ///
    /// `PATCH /api/v1/calls/{call_id}/comments/{comment_id}`. Scopes `Desk.activities.calls.UPDATE`
    /// and `Desk.tasks.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        call_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &shared::CommentInput,
    ) -> Call<CallComment> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(call_id.into())
            .segment(comment_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Replaces a call comment.
    ///
    /// `PUT /api/v1/calls/{call_id}/comments/{comment_id}`. Scopes `Desk.activities.calls.UPDATE` and
    /// `Desk.tasks.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn replace(
        &self,
        call_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &shared::CommentInput,
    ) -> Call<CallComment> {
        let request = self
            .client
            .request(&REPLACE)
            .segment(call_id.into())
            .segment(comment_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a call comment.
    ///
    /// `DELETE /api/v1/calls/{call_id}/comments/{comment_id}`. Scopes `Desk.activities.calls.UPDATE`
    /// and `Desk.tasks.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, call_id: impl Into<Id>, comment_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(call_id.into())
            .segment(comment_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `call_comments().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<CallComment>);

impl ListCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }

    /// How many come at a time, from 1 to 50. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
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

call!(ListCall => list CallComment);

/// What may be set before `call_comments().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<CallComment>);

impl GetCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }
}

call!(GetCall => CallComment);

/// Call comment, from `call_comments().list`, `call_comments().get`, `call_comments().create`,
/// ….
#[non_exhaustive]
pub struct CallComment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<shared::ThreadAttachment>>,
    /// `encodedContent`: text.
    pub encoded_content: Option<String>,
    /// `commentedTime`: a moment with its offset.
    pub commented_time: Option<DateTime>,
    /// `contentType`: one of `plainText`, `html`.
    pub content_type: Option<shared::ContentType>,
    /// `content`: text.
    pub content: Option<String>,
    /// `commenterId`: the id of a commenter.
    pub commenter_id: Option<Id>,
    /// `commenter`: an object.
    pub commenter: Option<shared::Commenter>,
    /// `impersonatedUser`: an object.
    pub impersonated_user: Option<shared::Commenter>,
    /// `mention`: a list.
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
