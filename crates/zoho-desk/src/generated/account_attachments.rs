// Written by `cargo xtask codegen` from desk/v1/account_attachments.toml of the catalogue; changes belong there.
//! Account attachments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut account_attachments = desk.account_attachments().list("4876876000000123456").stream();
//! while let Some(account_attachment) = account_attachments.next().await {
//!     println!("{:?}", account_attachment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{Id, json};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &UPLOAD, &DOWNLOAD, &DELETE];

/// Account attachments.
///
/// From [`Desk::account_attachments`](crate::Desk::account_attachments).
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
    /// `GET /api/v1/accounts/{account_id}/attachments`. Scope `Desk.contacts.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list(&self, account_id: impl Into<Id>) -> ListAccountAttachments {
        let request = self.client.request(&LIST).segment(account_id.into());
        ListAccountAttachments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Uploads an account attachment.
    ///
    /// `POST /api/v1/accounts/{account_id}/attachments`. Scope `Desk.contacts.UPDATE`. Not retried
    /// when it may have been carried out.
    pub fn upload(&self, account_id: impl Into<Id>, file: Part) -> UploadAccountAttachment {
        let request = self
            .client
            .request(&UPLOAD)
            .segment(account_id.into())
            .multipart(Multipart::new().part("file", file));
        UploadAccountAttachment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Downloads an account attachment.
    ///
    /// `GET /api/v1/accounts/{account_id}/attachments/{attachment_id}/content`. Scope
    /// `Desk.contacts.READ`. Retried on transient failures.
    pub fn download(
        &self,
        account_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DownloadAccountAttachment {
        let request = self
            .client
            .request(&DOWNLOAD)
            .segment(account_id.into())
            .segment(attachment_id.into());
        DownloadAccountAttachment(Call::new(self.client.clone(), request, decode::file))
    }

    /// Deletes an account attachment.
    ///
    /// `DELETE /api/v1/accounts/{account_id}/attachments/{attachment_id}`. Scope
    /// `Desk.contacts.UPDATE`. Retried on transient failures.
    pub fn delete(
        &self,
        account_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DeleteAccountAttachment {
        let request = self
            .client
            .request(&DELETE)
            .segment(account_id.into())
            .segment(attachment_id.into());
        DeleteAccountAttachment(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`AccountAttachmentsClient::list`](crate::account_attachments::AccountAttachmentsClient::list).
    ListAccountAttachments => list shared::Attachment
}

impl ListAccountAttachments {
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
    /// Returned by [`AccountAttachmentsClient::upload`](crate::account_attachments::AccountAttachmentsClient::upload).
    UploadAccountAttachment => shared::AttachmentUploadResult
}

call! {
    /// Returned by [`AccountAttachmentsClient::download`](crate::account_attachments::AccountAttachmentsClient::download).
    DownloadAccountAttachment => file
}

call! {
    /// Returned by [`AccountAttachmentsClient::delete`](crate::account_attachments::AccountAttachmentsClient::delete).
    DeleteAccountAttachment => ()
}
