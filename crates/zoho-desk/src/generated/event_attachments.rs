// Written by `cargo xtask codegen` from desk/v1/event_attachments.toml of the catalogue; changes belong there.
//! Event attachments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut event_attachments = desk.event_attachments().list("4876876000000123456").stream();
//! while let Some(event_attachment) = event_attachments.next().await {
//!     println!("{:?}", event_attachment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Bytes, Call, Client, Id, List, Multipart, Operation, Paging, Part, call, wire};

use crate::{Desk, shared};

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

/// Event attachments.
///
/// From [`Desk::event_attachments`](crate::Desk::event_attachments); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/events/{event_id}/attachments`. Scope `Desk.tasks.UPDATE`. Comes in pages of up to
    /// 100. Where items are removed while it is read, as many others can be missed. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, event_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(event_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Uploads an event attachment.
    ///
    /// `POST /api/v1/events/{event_id}/attachments`. Scope `Desk.tasks.UPDATE`. Not repeated by itself
    /// when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn upload(
        &self,
        event_id: impl Into<Id>,
        file: Part,
    ) -> Call<shared::AttachmentUploadResult> {
        let request = self
            .client
            .request(&UPLOAD)
            .segment(event_id.into())
            .multipart(Multipart::new().part("file", file));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Downloads an event attachment.
    ///
    /// `GET /api/v1/events/{event_id}/attachments/{attachment_id}/content`. Scope `Desk.tasks.UPDATE`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn download(&self, event_id: impl Into<Id>, attachment_id: impl Into<Id>) -> Call<Bytes> {
        let request = self
            .client
            .request(&DOWNLOAD)
            .segment(event_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, wire::file)
    }

    /// Deletes an event attachment.
    ///
    /// `DELETE /api/v1/events/{event_id}/attachments/{attachment_id}`. Scope `Desk.tasks.UPDATE`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, event_id: impl Into<Id>, attachment_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(event_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `event_attachments().list` is sent.
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
