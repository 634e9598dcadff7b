// Written by `cargo xtask codegen` from desk/v1/contact_attachments.toml of the catalogue; changes belong there.
//! Contact attachments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut contact_attachments = desk.contact_attachments().list("4876876000000123456").stream();
//! while let Some(contact_attachment) = contact_attachments.next().await {
//!     println!("{:?}", contact_attachment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Bytes, Call, Client, Id, List, Multipart, Operation, Paging, Part, call, wire};

use crate::{Desk, shared};

/// `GET /api/v1/contacts/{contact_id}/attachments`. Scope `Desk.contacts.READ`.
pub static LIST: Operation = Operation::get(
    "desk.contact_attachments.list",
    "/api/{version}/contacts/{contact_id}/attachments",
)
.scopes(&["Desk.contacts.READ"])
.most(5_000, "");

/// `POST /api/v1/contacts/{contact_id}/attachments`. Scope `Desk.contacts.UPDATE`.
pub static UPLOAD: Operation = Operation::post(
    "desk.contact_attachments.upload",
    "/api/{version}/contacts/{contact_id}/attachments",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `GET /api/v1/contacts/{contact_id}/attachments/{attachment_id}/content`. Scope `Desk.contacts.READ`.
pub static DOWNLOAD: Operation = Operation::get(
    "desk.contact_attachments.download",
    "/api/{version}/contacts/{contact_id}/attachments/{attachment_id}/content",
)
.scopes(&["Desk.contacts.READ"]);

/// `DELETE /api/v1/contacts/{contact_id}/attachments/{attachment_id}`. Scope `Desk.contacts.UPDATE`.
pub static DELETE: Operation = Operation::delete(
    "desk.contact_attachments.delete",
    "/api/{version}/contacts/{contact_id}/attachments/{attachment_id}",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// Contact attachments.
///
/// From [`Desk::contact_attachments`](crate::Desk::contact_attachments); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct ContactAttachmentsClient {
    client: Client,
}

impl Desk {
    /// Contact attachments.
    #[must_use]
    pub fn contact_attachments(&self) -> ContactAttachmentsClient {
        ContactAttachmentsClient {
            client: self.client().clone(),
        }
    }
}

impl ContactAttachmentsClient {
    /// Lists contact attachments.
    ///
    /// `GET /api/v1/contacts/{contact_id}/attachments`. Scope `Desk.contacts.READ`. Comes in pages of
    /// up to 100. Where items are removed while it is read, as many others can be missed. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, contact_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(contact_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Uploads a contact attachment.
    ///
    /// `POST /api/v1/contacts/{contact_id}/attachments`. Scope `Desk.contacts.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn upload(
        &self,
        contact_id: impl Into<Id>,
        file: Part,
    ) -> Call<shared::ContactAttachmentUploadResult> {
        let request = self
            .client
            .request(&UPLOAD)
            .segment(contact_id.into())
            .multipart(Multipart::new().part("file", file));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Downloads a contact attachment.
    ///
    /// `GET /api/v1/contacts/{contact_id}/attachments/{attachment_id}/content`. Scope
    /// `Desk.contacts.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn download(&self, contact_id: impl Into<Id>, attachment_id: impl Into<Id>) -> Call<Bytes> {
        let request = self
            .client
            .request(&DOWNLOAD)
            .segment(contact_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, wire::file)
    }

    /// Deletes a contact attachment.
    ///
    /// `DELETE /api/v1/contacts/{contact_id}/attachments/{attachment_id}`. Scope
    /// `Desk.contacts.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, contact_id: impl Into<Id>, attachment_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(contact_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `contact_attachments().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<shared::ContactAttachment>);

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

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// What the list is ordered by: `createdTime`, `-createdTime`; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<shared::AccountAttachmentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListCall => list shared::ContactAttachment);
