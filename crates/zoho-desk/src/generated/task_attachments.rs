// Written by `cargo xtask codegen` from desk/v1/task_attachments.toml of the catalogue; changes belong there.
//! Task attachments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut task_attachments = desk.task_attachments().list("4876876000000123456").stream();
//! while let Some(task_attachment) = task_attachments.next().await {
//!     println!("{:?}", task_attachment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{Id, json};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &UPLOAD, &DOWNLOAD, &DELETE];

/// Task attachments.
///
/// From [`Desk::task_attachments`](crate::Desk::task_attachments).
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
    /// `Desk.tasks.READ` and `Desk.tasks.UPDATE`. Pages of up to 100 items. Items that are removed
    /// while the list is read can make it miss as many others. Retried on transient failures.
    pub fn list(&self, task_id: impl Into<Id>) -> ListTaskAttachments {
        let request = self.client.request(&LIST).segment(task_id.into());
        ListTaskAttachments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Uploads a task attachment.
    ///
    /// `POST /api/v1/tasks/{task_id}/attachments`. Scopes `Desk.activities.tasks.UPDATE` and
    /// `Desk.tasks.UPDATE`. Not retried when it may have been carried out.
    pub fn upload(&self, task_id: impl Into<Id>, file: Part) -> UploadTaskAttachment {
        let request = self
            .client
            .request(&UPLOAD)
            .segment(task_id.into())
            .multipart(Multipart::new().part("file", file));
        UploadTaskAttachment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Downloads a task attachment.
    ///
    /// `GET /api/v1/tasks/{task_id}/attachments/{attachment_id}/content`. Scope `Desk.tasks.UPDATE`.
    /// Retried on transient failures.
    pub fn download(
        &self,
        task_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DownloadTaskAttachment {
        let request = self
            .client
            .request(&DOWNLOAD)
            .segment(task_id.into())
            .segment(attachment_id.into());
        DownloadTaskAttachment(Call::new(self.client.clone(), request, decode::file))
    }

    /// Deletes a task attachment.
    ///
    /// `DELETE /api/v1/tasks/{task_id}/attachments/{attachment_id}`. Scopes
    /// `Desk.activities.tasks.UPDATE` and `Desk.tasks.UPDATE`. Retried on transient failures.
    pub fn delete(
        &self,
        task_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DeleteTaskAttachment {
        let request = self
            .client
            .request(&DELETE)
            .segment(task_id.into())
            .segment(attachment_id.into());
        DeleteTaskAttachment(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`TaskAttachmentsClient::list`](crate::task_attachments::TaskAttachmentsClient::list).
    ListTaskAttachments => list shared::Attachment
}

impl ListTaskAttachments {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by);
        self
    }
}

call! {
    /// Returned by [`TaskAttachmentsClient::upload`](crate::task_attachments::TaskAttachmentsClient::upload).
    UploadTaskAttachment => shared::AttachmentUploadResult
}

call! {
    /// Returned by [`TaskAttachmentsClient::download`](crate::task_attachments::TaskAttachmentsClient::download).
    DownloadTaskAttachment => file
}

call! {
    /// Returned by [`TaskAttachmentsClient::delete`](crate::task_attachments::TaskAttachmentsClient::delete).
    DeleteTaskAttachment => ()
}
