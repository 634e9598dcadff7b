// Written by `cargo xtask codegen` from desk/v1/product_attachments.toml of the catalogue; changes belong there.
//! Product attachments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut product_attachments = desk.product_attachments().list("4876876000000123456").stream();
//! while let Some(product_attachment) = product_attachments.next().await {
//!     println!("{:?}", product_attachment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{Id, json};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/products/{product_id}/attachments`. Scopes `Desk.products.READ` and `Desk.settings.READ`.
pub static LIST: Operation = Operation::get(
    "desk.product_attachments.list",
    "/api/{version}/products/{product_id}/attachments",
)
.scopes(&["Desk.products.READ", "Desk.settings.READ"])
.most(5_000, "");

/// `POST /api/v1/products/{product_id}/attachments`. Scopes `Desk.products.UPDATE` and `Desk.settings.UPDATE`.
pub static UPLOAD: Operation = Operation::post(
    "desk.product_attachments.upload",
    "/api/{version}/products/{product_id}/attachments",
)
.scopes(&["Desk.products.UPDATE", "Desk.settings.UPDATE"]);

/// `GET /api/v1/products/{product_id}/attachments/{attachment_id}/content`. Scopes `Desk.products.READ` and `Desk.settings.READ`.
pub static DOWNLOAD: Operation = Operation::get(
    "desk.product_attachments.download",
    "/api/{version}/products/{product_id}/attachments/{attachment_id}/content",
)
.scopes(&["Desk.products.READ", "Desk.settings.READ"]);

/// `DELETE /api/v1/products/{product_id}/attachments/{attachment_id}`. Scopes `Desk.products.UPDATE` and `Desk.settings.UPDATE`.
pub static DELETE: Operation = Operation::delete(
    "desk.product_attachments.delete",
    "/api/{version}/products/{product_id}/attachments/{attachment_id}",
)
.scopes(&["Desk.products.UPDATE", "Desk.settings.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &UPLOAD, &DOWNLOAD, &DELETE];

/// Product attachments.
///
/// From [`Desk::product_attachments`](crate::Desk::product_attachments).
#[derive(Debug, Clone)]
pub struct ProductAttachmentsClient {
    client: Client,
}

impl Desk {
    /// Product attachments.
    #[must_use]
    pub fn product_attachments(&self) -> ProductAttachmentsClient {
        ProductAttachmentsClient {
            client: self.client().clone(),
        }
    }
}

impl ProductAttachmentsClient {
    /// Lists product attachments.
    ///
    /// `GET /api/v1/products/{product_id}/attachments`. Scopes `Desk.products.READ` and
    /// `Desk.settings.READ`. Pages of up to 100 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list(&self, product_id: impl Into<Id>) -> ListProductAttachments {
        let request = self.client.request(&LIST).segment(product_id.into());
        ListProductAttachments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Uploads a product attachment.
    ///
    /// `POST /api/v1/products/{product_id}/attachments`. Scopes `Desk.products.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn upload(&self, product_id: impl Into<Id>, file: Part) -> UploadProductAttachment {
        let request = self
            .client
            .request(&UPLOAD)
            .segment(product_id.into())
            .multipart(Multipart::new().part("file", file));
        UploadProductAttachment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Downloads a product attachment.
    ///
    /// `GET /api/v1/products/{product_id}/attachments/{attachment_id}/content`. Scopes
    /// `Desk.products.READ` and `Desk.settings.READ`. Retried on transient failures.
    pub fn download(
        &self,
        product_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DownloadProductAttachment {
        let request = self
            .client
            .request(&DOWNLOAD)
            .segment(product_id.into())
            .segment(attachment_id.into());
        DownloadProductAttachment(Call::new(self.client.clone(), request, decode::file))
    }

    /// Deletes a product attachment.
    ///
    /// `DELETE /api/v1/products/{product_id}/attachments/{attachment_id}`. Scopes
    /// `Desk.products.UPDATE` and `Desk.settings.UPDATE`. Retried on transient failures.
    pub fn delete(
        &self,
        product_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DeleteProductAttachment {
        let request = self
            .client
            .request(&DELETE)
            .segment(product_id.into())
            .segment(attachment_id.into());
        DeleteProductAttachment(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`ProductAttachmentsClient::list`](crate::product_attachments::ProductAttachmentsClient::list).
    ListProductAttachments => list shared::Attachment
}

impl ListProductAttachments {
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

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `createdTime`,
    /// `-createdTime`, where a minus reverses the order.
    pub fn sort_by(mut self, sort_by: impl Into<shared::AccountAttachmentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call! {
    /// Returned by [`ProductAttachmentsClient::upload`](crate::product_attachments::ProductAttachmentsClient::upload).
    UploadProductAttachment => shared::AttachmentUploadResult
}

call! {
    /// Returned by [`ProductAttachmentsClient::download`](crate::product_attachments::ProductAttachmentsClient::download).
    DownloadProductAttachment => file
}

call! {
    /// Returned by [`ProductAttachmentsClient::delete`](crate::product_attachments::ProductAttachmentsClient::delete).
    DeleteProductAttachment => ()
}
