// Written by `cargo xtask codegen` from xtask/catalog/desk/task_comments.toml; changes belong there.
//! Task comments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut task_comments = desk.task_comments().list("4876876000000123456").stream();
//! while let Some(task_comment) = task_comments.next().await {
//!     println!("{:?}", task_comment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, wire,
};

use crate::{Desk, shared};

/// `GET /api/v1/tasks/{task_id}/comments`. Scopes `Desk.activities.tasks.READ` and `Desk.tasks.READ`.
pub static LIST: Operation = Operation::get(
    "desk.task_comments.list",
    "/api/{version}/tasks/{task_id}/comments",
)
.scopes(&["Desk.activities.tasks.READ", "Desk.tasks.READ"])
.most(5_000, "");

/// `GET /api/v1/tasks/{task_id}/comments/{comment_id}`. Scopes `Desk.activities.tasks.READ` and `Desk.tasks.READ`.
pub static GET: Operation = Operation::get(
    "desk.task_comments.get",
    "/api/{version}/tasks/{task_id}/comments/{comment_id}",
)
.scopes(&["Desk.activities.tasks.READ", "Desk.tasks.READ"]);

/// `POST /api/v1/tasks/{task_id}/comments`. Scopes `Desk.activities.tasks.UPDATE` and `Desk.tasks.UPDATE`.
pub static CREATE: Operation = Operation::post(
    "desk.task_comments.create",
    "/api/{version}/tasks/{task_id}/comments",
)
.scopes(&["Desk.activities.tasks.UPDATE", "Desk.tasks.UPDATE"]);

/// `PUT /api/v1/tasks/{task_id}/comments/{comment_id}`. Scopes `Desk.activities.tasks.UPDATE` and `Desk.tasks.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "desk.task_comments.update",
    "/api/{version}/tasks/{task_id}/comments/{comment_id}",
)
.scopes(&["Desk.activities.tasks.UPDATE", "Desk.tasks.UPDATE"]);

/// Task comments.
///
/// From [`Desk::task_comments`](crate::Desk::task_comments); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct TaskCommentsClient {
    client: Client,
}

impl Desk {
    /// Task comments.
    #[must_use]
    pub fn task_comments(&self) -> TaskCommentsClient {
        TaskCommentsClient {
            client: self.client().clone(),
        }
    }
}

impl TaskCommentsClient {
    /// Lists task comments.
    ///
    /// `GET /api/v1/tasks/{task_id}/comments`. Scopes `Desk.activities.tasks.READ` and
    /// `Desk.tasks.READ`. Comes in pages of up to 50. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, task_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(task_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a task comment.
    ///
    /// `GET /api/v1/tasks/{task_id}/comments/{comment_id}`. Scopes `Desk.activities.tasks.READ` and
    /// `Desk.tasks.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, task_id: impl Into<Id>, comment_id: impl Into<Id>) -> GetCall {
        let request = self
            .client
            .request(&GET)
            .segment(task_id.into())
            .segment(comment_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates a task comment.
    ///
    /// `POST /api/v1/tasks/{task_id}/comments`. Scopes `Desk.activities.tasks.UPDATE` and
    /// `Desk.tasks.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, task_id: impl Into<Id>, body: &shared::CommentInput) -> Call<TaskComment> {
        let request = self
            .client
            .request(&CREATE)
            .segment(task_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a task comment.
    ///
    /// `PUT /api/v1/tasks/{task_id}/comments/{comment_id}`. Scopes `Desk.activities.tasks.UPDATE` and
    /// `Desk.tasks.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        task_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &shared::CommentInput,
    ) -> Call<TaskComment> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(task_id.into())
            .segment(comment_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `task_comments().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<TaskComment>);

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

call!(ListCall => list TaskComment);

/// What may be set before `task_comments().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<TaskComment>);

impl GetCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }
}

call!(GetCall => TaskComment);

/// Task comment, from `task_comments().list`, `task_comments().get`, `task_comments().create`,
/// ….
#[non_exhaustive]
pub struct TaskComment {
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
    pub mention: Option<Vec<shared::Mention>>,
    /// `attachmentIds`: one or more ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TaskComment {
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
    "mention" => mention,
    "attachmentIds" => attachment_ids;
    extra
});
