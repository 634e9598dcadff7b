// Written by `cargo xtask codegen` from desk/v1/contact_attachments.toml of the catalogue; changes belong there.
//! Contact attachments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut contact_attachments = desk.contact_attachments().list("4876876000000123456").stream();
//! while let Some(contact_attachment) = contact_attachments.next().await {
//!     println!("{:?}", contact_attachment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{Id, json};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &UPLOAD, &DOWNLOAD, &DELETE];

/// Contact attachments.
///
/// From [`Desk::contact_attachments`](crate::Desk::contact_attachments).
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
    /// `GET /api/v1/contacts/{contact_id}/attachments`. Scope `Desk.contacts.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list(&self, contact_id: impl Into<Id>) -> ListContactAttachments {
        let request = self.client.request(&LIST).segment(contact_id.into());
        ListContactAttachments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Uploads a contact attachment.
    ///
    /// `POST /api/v1/contacts/{contact_id}/attachments`. Scope `Desk.contacts.UPDATE`. Not retried
    /// when it may have been carried out.
    pub fn upload(&self, contact_id: impl Into<Id>, file: Part) -> UploadContactAttachment {
        let request = self
            .client
            .request(&UPLOAD)
            .segment(contact_id.into())
            .multipart(Multipart::new().part("file", file));
        UploadContactAttachment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Downloads a contact attachment.
    ///
    /// `GET /api/v1/contacts/{contact_id}/attachments/{attachment_id}/content`. Scope
    /// `Desk.contacts.READ`. Retried on transient failures.
    pub fn download(
        &self,
        contact_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DownloadContactAttachment {
        let request = self
            .client
            .request(&DOWNLOAD)
            .segment(contact_id.into())
            .segment(attachment_id.into());
        DownloadContactAttachment(Call::new(self.client.clone(), request, decode::file))
    }

    /// Deletes a contact attachment.
    ///
    /// `DELETE /api/v1/contacts/{contact_id}/attachments/{attachment_id}`. Scope
    /// `Desk.contacts.UPDATE`. Retried on transient failures.
    pub fn delete(
        &self,
        contact_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DeleteContactAttachment {
        let request = self
            .client
            .request(&DELETE)
            .segment(contact_id.into())
            .segment(attachment_id.into());
        DeleteContactAttachment(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`ContactAttachmentsClient::list`](crate::contact_attachments::ContactAttachmentsClient::list).
    ListContactAttachments => list shared::ContactAttachment
}

impl ListContactAttachments {
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

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `createdTime`,
    /// `-createdTime`, where a minus reverses the order.
    pub fn sort_by(mut self, sort_by: impl Into<shared::AccountAttachmentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`ContactAttachmentsClient::upload`](crate::contact_attachments::ContactAttachmentsClient::upload).
    UploadContactAttachment => shared::ContactAttachmentUploadResult
}

call! {
    /// Returned by [`ContactAttachmentsClient::download`](crate::contact_attachments::ContactAttachmentsClient::download).
    DownloadContactAttachment => file
}

call! {
    /// Returned by [`ContactAttachmentsClient::delete`](crate::contact_attachments::ContactAttachmentsClient::delete).
    DeleteContactAttachment => ()
}
