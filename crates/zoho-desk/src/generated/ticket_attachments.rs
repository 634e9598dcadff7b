// Written by `cargo xtask codegen` from xtask/catalog/desk/ticket_attachments.toml; changes belong there.
//! Ticket attachments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut ticket_attachments = desk.ticket_attachments().list("4876876000000123456").stream();
//! while let Some(ticket_attachment) = ticket_attachments.next().await {
//!     println!("{:?}", ticket_attachment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Bytes, Call, Client, ExtraFields, Id, List, Multipart, Operation, Paging, Part, call, object,
    wire,
};

use crate::{Desk, shared};

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

/// Ticket attachments.
///
/// From [`Desk::ticket_attachments`](crate::Desk::ticket_attachments); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/tickets/{ticket_id}/attachments`. Scope `Desk.tickets.READ`. Comes in pages of up
    /// to 100. Where items are removed while it is read, as many others can be missed. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, ticket_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(ticket_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Uploads a ticket attachment.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/attachments`. Scope `Desk.tickets.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn upload(&self, ticket_id: impl Into<Id>, file: Part) -> UploadCall {
        let request = self
            .client
            .request(&UPLOAD)
            .segment(ticket_id.into())
            .multipart(Multipart::new().part("file", file));
        UploadCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Downloads a ticket attachment.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/attachments/{attachment_id}/content`. Scope
    /// `Desk.tickets.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn download(&self, ticket_id: impl Into<Id>, attachment_id: impl Into<Id>) -> Call<Bytes> {
        let request = self
            .client
            .request(&DOWNLOAD)
            .segment(ticket_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, wire::file)
    }

    /// Updates a ticket attachment.
    ///
    /// `PATCH /api/v1/tickets/{ticket_id}/attachments/{attachment_id}`. Scope `Desk.tickets.UPDATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        ticket_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
        body: &TicketAttachmentUpdate,
    ) -> Call<()> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(ticket_id.into())
            .segment(attachment_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Deletes a ticket attachment.
    ///
    /// `DELETE /api/v1/tickets/{ticket_id}/attachments/{attachment_id}`. Scope `Desk.tickets.UPDATE`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, ticket_id: impl Into<Id>, attachment_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(ticket_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `ticket_attachments().list` is sent.
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

    /// Whether it is public. Query parameter `isPublic`.
    pub fn is_public(mut self, is_public: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isPublic", is_public.to_string());
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

/// What may be set before `ticket_attachments().upload` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UploadCall(Call<shared::ContactAttachmentUploadResult>);

impl UploadCall {
    /// Whether it is public. Query parameter `isPublic`.
    pub fn is_public(mut self, is_public: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isPublic", is_public.to_string());
        self
    }
}

call!(UploadCall => shared::ContactAttachmentUploadResult);

/// Ticket attachment update, for `ticket_attachments().update`.
pub struct TicketAttachmentUpdate {
    /// `isPublic`: whether it is public.
    pub is_public: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TicketAttachmentUpdate {
    "isPublic" => is_public;
    extra
});
