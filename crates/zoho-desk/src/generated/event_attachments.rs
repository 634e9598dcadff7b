// Written by `cargo xtask codegen` from desk/v1/event_attachments.toml of the catalogue; changes belong there.
//! Event attachments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut event_attachments = desk.event_attachments().list("4876876000000123456").stream();
//! while let Some(event_attachment) = event_attachments.next().await {
//!     println!("{:?}", event_attachment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{Id, json};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/events/{event_id}/attachments`. Scope `Desk.tasks.UPDATE`.
pub static LIST: Operation = Operation::get(
    "desk.event_attachments.list",
    "/api/{version}/events/{event_id}/attachments",
)
.scopes(&["Desk.tasks.UPDATE"])
.most(5_000, "");

/// `POST /api/v1/events/{event_id}/attachments`. Scope `Desk.tasks.UPDATE`.
pub static UPLOAD: Operation = Operation::post(
    "desk.event_attachments.upload",
    "/api/{version}/events/{event_id}/attachments",
)
.scopes(&["Desk.tasks.UPDATE"]);

/// `GET /api/v1/events/{event_id}/attachments/{attachment_id}/content`. Scope `Desk.tasks.UPDATE`.
pub static DOWNLOAD: Operation = Operation::get(
    "desk.event_attachments.download",
    "/api/{version}/events/{event_id}/attachments/{attachment_id}/content",
)
.scopes(&["Desk.tasks.UPDATE"]);

/// `DELETE /api/v1/events/{event_id}/attachments/{attachment_id}`. Scope `Desk.tasks.UPDATE`.
pub static DELETE: Operation = Operation::delete(
    "desk.event_attachments.delete",
    "/api/{version}/events/{event_id}/attachments/{attachment_id}",
)
.scopes(&["Desk.tasks.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &UPLOAD, &DOWNLOAD, &DELETE];

/// Event attachments.
///
/// From [`Desk::event_attachments`](crate::Desk::event_attachments).
#[derive(Debug, Clone)]
pub struct EventAttachmentsClient {
    client: Client,
}

impl Desk {
    /// Event attachments.
    #[must_use]
    pub fn event_attachments(&self) -> EventAttachmentsClient {
        EventAttachmentsClient {
            client: self.client().clone(),
        }
    }
}

impl EventAttachmentsClient {
    /// Lists event attachments.
    ///
    /// `GET /api/v1/events/{event_id}/attachments`. Scope `Desk.tasks.UPDATE`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list(&self, event_id: impl Into<Id>) -> ListEventAttachments {
        let request = self.client.request(&LIST).segment(event_id.into());
        ListEventAttachments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Uploads an event attachment.
    ///
    /// `POST /api/v1/events/{event_id}/attachments`. Scope `Desk.tasks.UPDATE`. Not retried when it
    /// may have been carried out.
    pub fn upload(&self, event_id: impl Into<Id>, file: Part) -> UploadEventAttachment {
        let request = self
            .client
            .request(&UPLOAD)
            .segment(event_id.into())
            .multipart(Multipart::new().part("file", file));
        UploadEventAttachment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Downloads an event attachment.
    ///
    /// `GET /api/v1/events/{event_id}/attachments/{attachment_id}/content`. Scope `Desk.tasks.UPDATE`.
    /// Retried on transient failures.
    pub fn download(
        &self,
        event_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DownloadEventAttachment {
        let request = self
            .client
            .request(&DOWNLOAD)
            .segment(event_id.into())
            .segment(attachment_id.into());
        DownloadEventAttachment(Call::new(self.client.clone(), request, decode::file))
    }

    /// Deletes an event attachment.
    ///
    /// `DELETE /api/v1/events/{event_id}/attachments/{attachment_id}`. Scope `Desk.tasks.UPDATE`.
    /// Retried on transient failures.
    pub fn delete(
        &self,
        event_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DeleteEventAttachment {
        let request = self
            .client
            .request(&DELETE)
            .segment(event_id.into())
            .segment(attachment_id.into());
        DeleteEventAttachment(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`EventAttachmentsClient::list`](crate::event_attachments::EventAttachmentsClient::list).
    ListEventAttachments => list shared::Attachment
}

impl ListEventAttachments {
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
    /// Returned by [`EventAttachmentsClient::upload`](crate::event_attachments::EventAttachmentsClient::upload).
    UploadEventAttachment => shared::AttachmentUploadResult
}

call! {
    /// Returned by [`EventAttachmentsClient::download`](crate::event_attachments::EventAttachmentsClient::download).
    DownloadEventAttachment => file
}

call! {
    /// Returned by [`EventAttachmentsClient::delete`](crate::event_attachments::EventAttachmentsClient::delete).
    DeleteEventAttachment => ()
}
