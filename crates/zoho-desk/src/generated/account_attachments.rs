// Written by `cargo xtask codegen` from desk/v1/account_attachments.toml of the catalogue; changes belong there.
//! Account attachments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut account_attachments = desk.account_attachments().list("4876876000000123456").stream();
//! while let Some(account_attachment) = account_attachments.next().await {
//!     println!("{:?}", account_attachment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Bytes, Call, Client, Id, List, Multipart, Operation, Paging, Part, call, wire};

use crate::{Desk, shared};

/// `GET /api/v1/accounts/{account_id}/attachments`. Scope `Desk.contacts.READ`.
pub static LIST: Operation = Operation::get(
    "desk.account_attachments.list",
    "/api/{version}/accounts/{account_id}/attachments",
)
.scopes(&["Desk.contacts.READ"])
.most(5_000, "");

/// `POST /api/v1/accounts/{account_id}/attachments`. Scope `Desk.contacts.UPDATE`.
pub static UPLOAD: Operation = Operation::post(
    "desk.account_attachments.upload",
    "/api/{version}/accounts/{account_id}/attachments",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `GET /api/v1/accounts/{account_id}/attachments/{attachment_id}/content`. Scope `Desk.contacts.READ`.
pub static DOWNLOAD: Operation = Operation::get(
    "desk.account_attachments.download",
    "/api/{version}/accounts/{account_id}/attachments/{attachment_id}/content",
)
.scopes(&["Desk.contacts.READ"]);

/// `DELETE /api/v1/accounts/{account_id}/attachments/{attachment_id}`. Scope `Desk.contacts.UPDATE`.
pub static DELETE: Operation = Operation::delete(
    "desk.account_attachments.delete",
    "/api/{version}/accounts/{account_id}/attachments/{attachment_id}",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// Account attachments.
///
/// From [`Desk::account_attachments`](crate::Desk::account_attachments); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct AccountAttachmentsClient {
    client: Client,
}

impl Desk {
    /// Account attachments.
    #[must_use]
    pub fn account_attachments(&self) -> AccountAttachmentsClient {
        AccountAttachmentsClient {
            client: self.client().clone(),
        }
    }
}

impl AccountAttachmentsClient {
    /// Lists account attachments.
    ///
    /// `GET /api/v1/accounts/{account_id}/attachments`. Scope `Desk.contacts.READ`. Comes in pages of
    /// up to 100. Where items are removed while it is read, as many others can be missed. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, account_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(account_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Uploads an account attachment.
    ///
    /// `POST /api/v1/accounts/{account_id}/attachments`. Scope `Desk.contacts.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn upload(
        &self,
        account_id: impl Into<Id>,
        file: Part,
    ) -> Call<shared::AttachmentUploadResult> {
        let request = self
            .client
            .request(&UPLOAD)
            .segment(account_id.into())
            .multipart(Multipart::new().part("file", file));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Downloads an account attachment.
    ///
    /// `GET /api/v1/accounts/{account_id}/attachments/{attachment_id}/content`. Scope
    /// `Desk.contacts.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn download(&self, account_id: impl Into<Id>, attachment_id: impl Into<Id>) -> Call<Bytes> {
        let request = self
            .client
            .request(&DOWNLOAD)
            .segment(account_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, wire::file)
    }

    /// Deletes an account attachment.
    ///
    /// `DELETE /api/v1/accounts/{account_id}/attachments/{attachment_id}`. Scope
    /// `Desk.contacts.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, account_id: impl Into<Id>, attachment_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(account_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `account_attachments().list` is sent.
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

call!(ListCall => list shared::Attachment);
