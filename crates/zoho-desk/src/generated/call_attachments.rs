// Written by `cargo xtask codegen` from desk/v1/call_attachments.toml of the catalogue; changes belong there.
//! Call attachments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let file = desk.call_attachments().download("4876876000000123456",
//! "4876876000000123456").send().await?;
//! println!("{} bytes", file.len());
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::Id;

use crate::client::Desk;
use crate::generated::shared;

/// `POST /api/v1/calls/{call_id}/attachments`. Scopes `Desk.activities.calls.UPDATE` and `Desk.tasks.UPDATE`.
pub static UPLOAD: Operation = Operation::post(
    "desk.call_attachments.upload",
    "/api/{version}/calls/{call_id}/attachments",
)
.scopes(&["Desk.activities.calls.UPDATE", "Desk.tasks.UPDATE"]);

/// `GET /api/v1/calls/{call_id}/attachments/{attachment_id}/content`. Scopes `Desk.activities.calls.READ` and `Desk.calls.READ`.
pub static DOWNLOAD: Operation = Operation::get(
    "desk.call_attachments.download",
    "/api/{version}/calls/{call_id}/attachments/{attachment_id}/content",
)
.scopes(&["Desk.activities.calls.READ", "Desk.calls.READ"]);

/// `DELETE /api/v1/calls/{call_id}/attachments/{attachment_id}`. Scopes `Desk.activities.calls.UPDATE` and `Desk.tasks.UPDATE`.
pub static DELETE: Operation = Operation::delete(
    "desk.call_attachments.delete",
    "/api/{version}/calls/{call_id}/attachments/{attachment_id}",
)
.scopes(&["Desk.activities.calls.UPDATE", "Desk.tasks.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&UPLOAD, &DOWNLOAD, &DELETE];

/// Call attachments.
///
/// From [`Desk::call_attachments`](crate::Desk::call_attachments).
#[derive(Debug, Clone)]
pub struct CallAttachmentsClient {
    client: Client,
}

impl Desk {
    /// Call attachments.
    #[must_use]
    pub fn call_attachments(&self) -> CallAttachmentsClient {
        CallAttachmentsClient {
            client: self.client().clone(),
        }
    }
}

impl CallAttachmentsClient {
    /// Uploads a call attachment.
    ///
    /// `POST /api/v1/calls/{call_id}/attachments`. Scopes `Desk.activities.calls.UPDATE` and
    /// `Desk.tasks.UPDATE`. Not retried when it may have been carried out.
    pub fn upload(&self, call_id: impl Into<Id>, file: Part) -> UploadCallAttachment {
        let request = self
            .client
            .request(&UPLOAD)
            .segment(call_id.into())
            .multipart(Multipart::new().part("file", file));
        UploadCallAttachment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Downloads a call attachment.
    ///
    /// `GET /api/v1/calls/{call_id}/attachments/{attachment_id}/content`. Scopes
    /// `Desk.activities.calls.READ` and `Desk.calls.READ`. Retried on transient failures.
    pub fn download(
        &self,
        call_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DownloadCallAttachment {
        let request = self
            .client
            .request(&DOWNLOAD)
            .segment(call_id.into())
            .segment(attachment_id.into());
        DownloadCallAttachment(Call::new(self.client.clone(), request, decode::file))
    }

    /// Deletes a call attachment.
    ///
    /// `DELETE /api/v1/calls/{call_id}/attachments/{attachment_id}`. Scopes
    /// `Desk.activities.calls.UPDATE` and `Desk.tasks.UPDATE`. Retried on transient failures.
    pub fn delete(
        &self,
        call_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DeleteCallAttachment {
        let request = self
            .client
            .request(&DELETE)
            .segment(call_id.into())
            .segment(attachment_id.into());
        DeleteCallAttachment(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`CallAttachmentsClient::upload`](crate::call_attachments::CallAttachmentsClient::upload).
    UploadCallAttachment => shared::AttachmentUploadResult
}

call! {
    /// Returned by [`CallAttachmentsClient::download`](crate::call_attachments::CallAttachmentsClient::download).
    DownloadCallAttachment => file
}

call! {
    /// Returned by [`CallAttachmentsClient::delete`](crate::call_attachments::CallAttachmentsClient::delete).
    DeleteCallAttachment => ()
}
