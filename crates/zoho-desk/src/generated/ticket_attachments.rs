// Written by `cargo xtask codegen` from desk/v1/ticket_attachments.toml of the catalogue; changes belong there.
//! Ticket attachments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut ticket_attachments = desk.ticket_attachments().list("4876876000000123456").stream();
//! while let Some(ticket_attachment) = ticket_attachments.next().await {
//!     println!("{:?}", ticket_attachment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/tickets/{ticket_id}/attachments`. Scope `Desk.tickets.READ`.
pub static LIST: Operation = Operation::get(
    "desk.ticket_attachments.list",
    "/api/{version}/tickets/{ticket_id}/attachments",
)
.scopes(&["Desk.tickets.READ"])
.most(5_000, "narrow the list with `isPublic`");

/// `POST /api/v1/tickets/{ticket_id}/attachments`. Scope `Desk.tickets.UPDATE`.
pub static UPLOAD: Operation = Operation::post(
    "desk.ticket_attachments.upload",
    "/api/{version}/tickets/{ticket_id}/attachments",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `GET /api/v1/tickets/{ticket_id}/attachments/{attachment_id}/content`. Scope `Desk.tickets.READ`.
pub static DOWNLOAD: Operation = Operation::get(
    "desk.ticket_attachments.download",
    "/api/{version}/tickets/{ticket_id}/attachments/{attachment_id}/content",
)
.scopes(&["Desk.tickets.READ"]);

/// `PATCH /api/v1/tickets/{ticket_id}/attachments/{attachment_id}`. Scope `Desk.tickets.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.ticket_attachments.update",
    "/api/{version}/tickets/{ticket_id}/attachments/{attachment_id}",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `DELETE /api/v1/tickets/{ticket_id}/attachments/{attachment_id}`. Scope `Desk.tickets.UPDATE`.
pub static DELETE: Operation = Operation::delete(
    "desk.ticket_attachments.delete",
    "/api/{version}/tickets/{ticket_id}/attachments/{attachment_id}",
)
.scopes(&["Desk.tickets.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &UPLOAD, &DOWNLOAD, &UPDATE, &DELETE];

/// Ticket attachments.
///
/// From [`Desk::ticket_attachments`](crate::Desk::ticket_attachments).
#[derive(Debug, Clone)]
pub struct TicketAttachmentsClient {
    client: Client,
}

impl Desk {
    /// Ticket attachments.
    #[must_use]
    pub fn ticket_attachments(&self) -> TicketAttachmentsClient {
        TicketAttachmentsClient {
            client: self.client().clone(),
        }
    }
}

impl TicketAttachmentsClient {
    /// Lists ticket attachments.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/attachments`. Scope `Desk.tickets.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list(&self, ticket_id: impl Into<Id>) -> ListTicketAttachments {
        let request = self.client.request(&LIST).segment(ticket_id.into());
        ListTicketAttachments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Uploads a ticket attachment.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/attachments`. Scope `Desk.tickets.UPDATE`. Not retried when
    /// it may have been carried out.
    pub fn upload(&self, ticket_id: impl Into<Id>, file: Part) -> UploadTicketAttachment {
        let request = self
            .client
            .request(&UPLOAD)
            .segment(ticket_id.into())
            .multipart(Multipart::new().part("file", file));
        UploadTicketAttachment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Downloads a ticket attachment.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/attachments/{attachment_id}/content`. Scope
    /// `Desk.tickets.READ`. Retried on transient failures.
    pub fn download(
        &self,
        ticket_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DownloadTicketAttachment {
        let request = self
            .client
            .request(&DOWNLOAD)
            .segment(ticket_id.into())
            .segment(attachment_id.into());
        DownloadTicketAttachment(Call::new(self.client.clone(), request, decode::file))
    }

    /// Updates a ticket attachment.
    ///
    /// `PATCH /api/v1/tickets/{ticket_id}/attachments/{attachment_id}`. Scope `Desk.tickets.UPDATE`.
    /// Not retried when it may have been carried out.
    pub fn update(
        &self,
        ticket_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
        body: &TicketAttachmentUpdate,
    ) -> UpdateTicketAttachment {
        let request = self
            .client
            .request(&UPDATE)
            .segment(ticket_id.into())
            .segment(attachment_id.into())
            .json_member("", body);
        UpdateTicketAttachment(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Deletes a ticket attachment.
    ///
    /// `DELETE /api/v1/tickets/{ticket_id}/attachments/{attachment_id}`. Scope `Desk.tickets.UPDATE`.
    /// Retried on transient failures.
    pub fn delete(
        &self,
        ticket_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DeleteTicketAttachment {
        let request = self
            .client
            .request(&DELETE)
            .segment(ticket_id.into())
            .segment(attachment_id.into());
        DeleteTicketAttachment(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`TicketAttachmentsClient::list`](crate::ticket_attachments::TicketAttachmentsClient::list).
    ListTicketAttachments => list shared::ContactAttachment
}

impl ListTicketAttachments {
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

    /// Query parameter `isPublic`.
    pub fn is_public(mut self, is_public: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isPublic", is_public.to_string());
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
    /// Returned by [`TicketAttachmentsClient::upload`](crate::ticket_attachments::TicketAttachmentsClient::upload).
    UploadTicketAttachment => shared::ContactAttachmentUploadResult
}

impl UploadTicketAttachment {
    /// Query parameter `isPublic`.
    pub fn is_public(mut self, is_public: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isPublic", is_public.to_string());
        self
    }
}

call! {
    /// Returned by [`TicketAttachmentsClient::download`](crate::ticket_attachments::TicketAttachmentsClient::download).
    DownloadTicketAttachment => file
}

call! {
    /// Returned by [`TicketAttachmentsClient::update`](crate::ticket_attachments::TicketAttachmentsClient::update).
    UpdateTicketAttachment => ()
}

call! {
    /// Returned by [`TicketAttachmentsClient::delete`](crate::ticket_attachments::TicketAttachmentsClient::delete).
    DeleteTicketAttachment => ()
}

/// Sent by `ticket_attachments().update`.
pub struct TicketAttachmentUpdate {
    pub is_public: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TicketAttachmentUpdate {
    "isPublic" => is_public;
    extra
});
