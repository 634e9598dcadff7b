// Written by `cargo xtask codegen` from desk/v1/task_attachments.toml of the catalogue; changes belong there.
//! Task attachments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut task_attachments = desk.task_attachments().list("4876876000000123456").stream();
//! while let Some(task_attachment) = task_attachments.next().await {
//!     println!("{:?}", task_attachment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Bytes, Call, Client, Id, List, Multipart, Operation, Paging, Part, call, wire};

use crate::{Desk, shared};

/// `GET /api/v1/tasks/{task_id}/attachments`. Scopes `Desk.activities.tasks.READ`, `Desk.tasks.READ` and `Desk.tasks.UPDATE`.
pub static LIST: Operation = Operation::get(
    "desk.task_attachments.list",
    "/api/{version}/tasks/{task_id}/attachments",
)
.scopes(&[
    "Desk.activities.tasks.READ",
    "Desk.tasks.READ",
    "Desk.tasks.UPDATE",
])
.most(5_000, "");

/// `POST /api/v1/tasks/{task_id}/attachments`. Scopes `Desk.activities.tasks.UPDATE` and `Desk.tasks.UPDATE`.
pub static UPLOAD: Operation = Operation::post(
    "desk.task_attachments.upload",
    "/api/{version}/tasks/{task_id}/attachments",
)
.scopes(&["Desk.activities.tasks.UPDATE", "Desk.tasks.UPDATE"]);

/// `GET /api/v1/tasks/{task_id}/attachments/{attachment_id}/content`. Scope `Desk.tasks.UPDATE`.
pub static DOWNLOAD: Operation = Operation::get(
    "desk.task_attachments.download",
    "/api/{version}/tasks/{task_id}/attachments/{attachment_id}/content",
)
.scopes(&["Desk.tasks.UPDATE"]);

/// `DELETE /api/v1/tasks/{task_id}/attachments/{attachment_id}`. Scopes `Desk.activities.tasks.UPDATE` and `Desk.tasks.UPDATE`.
pub static DELETE: Operation = Operation::delete(
    "desk.task_attachments.delete",
    "/api/{version}/tasks/{task_id}/attachments/{attachment_id}",
)
.scopes(&["Desk.activities.tasks.UPDATE", "Desk.tasks.UPDATE"]);

/// Task attachments.
///
/// From [`Desk::task_attachments`](crate::Desk::task_attachments); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct TaskAttachmentsClient {
    client: Client,
}

impl Desk {
    /// Task attachments.
    #[must_use]
    pub fn task_attachments(&self) -> TaskAttachmentsClient {
        TaskAttachmentsClient {
            client: self.client().clone(),
        }
    }
}

impl TaskAttachmentsClient {
    /// Lists task attachments.
    ///
    /// `GET /api/v1/tasks/{task_id}/attachments`. Scopes `Desk.activities.tasks.READ`,
    /// `Desk.tasks.READ` and `Desk.tasks.UPDATE`. Comes in pages of up to 100. Where items are removed
    /// while it is read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, task_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(task_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Uploads a task attachment.
    ///
    /// `POST /api/v1/tasks/{task_id}/attachments`. Scopes `Desk.activities.tasks.UPDATE` and
    /// `Desk.tasks.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn upload(
        &self,
        task_id: impl Into<Id>,
        file: Part,
    ) -> Call<shared::AttachmentUploadResult> {
        let request = self
            .client
            .request(&UPLOAD)
            .segment(task_id.into())
            .multipart(Multipart::new().part("file", file));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Downloads a task attachment.
    ///
    /// `GET /api/v1/tasks/{task_id}/attachments/{attachment_id}/content`. Scope `Desk.tasks.UPDATE`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn download(&self, task_id: impl Into<Id>, attachment_id: impl Into<Id>) -> Call<Bytes> {
        let request = self
            .client
            .request(&DOWNLOAD)
            .segment(task_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, wire::file)
    }

    /// Deletes a task attachment.
    ///
    /// `DELETE /api/v1/tasks/{task_id}/attachments/{attachment_id}`. Scopes
    /// `Desk.activities.tasks.UPDATE` and `Desk.tasks.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, task_id: impl Into<Id>, attachment_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(task_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `task_attachments().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<shared::Attachment>);

impl ListCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// What the list is ordered by. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by);
        self
    }
}

call!(ListCall => list shared::Attachment);
