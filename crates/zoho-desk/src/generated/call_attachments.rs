// Written by `cargo xtask codegen` from desk/v1/call_attachments.toml of the catalogue; changes belong there.
//! Call attachments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let file = desk.call_attachments().download("4876876000000123456",
//! "4876876000000123456").send().await?;
//! println!("{} bytes", file.len());
//! # Ok(()) }
//! ```

use zoho_http::{Bytes, Call, Client, Id, Multipart, Operation, Part, wire};

use crate::{Desk, shared};

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

/// Call attachments.
///
/// From [`Desk::call_attachments`](crate::Desk::call_attachments); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `Desk.tasks.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn upload(
        &self,
        call_id: impl Into<Id>,
        file: Part,
    ) -> Call<shared::AttachmentUploadResult> {
        let request = self
            .client
            .request(&UPLOAD)
            .segment(call_id.into())
            .multipart(Multipart::new().part("file", file));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Downloads a call attachment.
    ///
    /// `GET /api/v1/calls/{call_id}/attachments/{attachment_id}/content`. Scopes
    /// `Desk.activities.calls.READ` and `Desk.calls.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn download(&self, call_id: impl Into<Id>, attachment_id: impl Into<Id>) -> Call<Bytes> {
        let request = self
            .client
            .request(&DOWNLOAD)
            .segment(call_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, wire::file)
    }

    /// Deletes a call attachment.
    ///
    /// `DELETE /api/v1/calls/{call_id}/attachments/{attachment_id}`. Scopes
    /// `Desk.activities.calls.UPDATE` and `Desk.tasks.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, call_id: impl Into<Id>, attachment_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(call_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}
