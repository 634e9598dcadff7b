// Written by `cargo xtask codegen` from desk/v1/task_comments.toml of the catalogue; changes belong there.
//! Task comments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut task_comments = desk.task_comments().list("4876876000000123456").stream();
//! while let Some(task_comment) = task_comments.next().await {
//!     println!("{:?}", task_comment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE, &UPDATE];

/// Task comments.
///
/// From [`Desk::task_comments`](crate::Desk::task_comments).
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
    /// `Desk.tasks.READ`. Pages of up to 50 items. Items that are removed while the list is read can
    /// make it miss as many others. Retried on transient failures.
    pub fn list(&self, task_id: impl Into<Id>) -> ListTaskComments {
        let request = self.client.request(&LIST).segment(task_id.into());
        ListTaskComments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a task comment.
    ///
    /// `GET /api/v1/tasks/{task_id}/comments/{comment_id}`. Scopes `Desk.activities.tasks.READ` and
    /// `Desk.tasks.READ`. Retried on transient failures.
    pub fn get(&self, task_id: impl Into<Id>, comment_id: impl Into<Id>) -> GetTaskComment {
        let request = self
            .client
            .request(&GET)
            .segment(task_id.into())
            .segment(comment_id.into());
        GetTaskComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a task comment.
    ///
    /// `POST /api/v1/tasks/{task_id}/comments`. Scopes `Desk.activities.tasks.UPDATE` and
    /// `Desk.tasks.UPDATE`. Not retried when it may have been carried out.
    pub fn create(&self, task_id: impl Into<Id>, body: &shared::CommentInput) -> CreateTaskComment {
        let request = self
            .client
            .request(&CREATE)
            .segment(task_id.into())
            .json_member("", body);
        CreateTaskComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a task comment.
    ///
    /// `PUT /api/v1/tasks/{task_id}/comments/{comment_id}`. Scopes `Desk.activities.tasks.UPDATE` and
    /// `Desk.tasks.UPDATE`. Retried on transient failures.
    pub fn update(
        &self,
        task_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &shared::CommentInput,
    ) -> UpdateTaskComment {
        let request = self
            .client
            .request(&UPDATE)
            .segment(task_id.into())
            .segment(comment_id.into())
            .json_member("", body);
        UpdateTaskComment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`TaskCommentsClient::list`](crate::task_comments::TaskCommentsClient::list).
    ListTaskComments => list TaskComment
}

impl ListTaskComments {
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
    /// Returned by [`TaskCommentsClient::get`](crate::task_comments::TaskCommentsClient::get).
    GetTaskComment => TaskComment
}

impl GetTaskComment {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }
}

call! {
    /// Returned by [`TaskCommentsClient::create`](crate::task_comments::TaskCommentsClient::create).
    CreateTaskComment => TaskComment
}

call! {
    /// Returned by [`TaskCommentsClient::update`](crate::task_comments::TaskCommentsClient::update).
    UpdateTaskComment => TaskComment
}

/// Returned by `task_comments().list`, `task_comments().get`, `task_comments().create` and others.
#[non_exhaustive]
pub struct TaskComment {
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
    pub mention: Option<Vec<shared::Mention>>,
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
