// Written by `cargo xtask codegen` from desk/v1/product_attachments.toml of the catalogue; changes belong there.
//! Product attachments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut product_attachments = desk.product_attachments().list("4876876000000123456").stream();
//! while let Some(product_attachment) = product_attachments.next().await {
//!     println!("{:?}", product_attachment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Bytes, Call, Client, Id, List, Multipart, Operation, Paging, Part, call, wire};

use crate::{Desk, shared};

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

/// Product attachments.
///
/// From [`Desk::product_attachments`](crate::Desk::product_attachments); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `Desk.settings.READ`. Comes in pages of up to 100. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, product_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(product_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Uploads a product attachment.
    ///
    /// `POST /api/v1/products/{product_id}/attachments`. Scopes `Desk.products.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn upload(
        &self,
        product_id: impl Into<Id>,
        file: Part,
    ) -> Call<shared::AttachmentUploadResult> {
        let request = self
            .client
            .request(&UPLOAD)
            .segment(product_id.into())
            .multipart(Multipart::new().part("file", file));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Downloads a product attachment.
    ///
    /// `GET /api/v1/products/{product_id}/attachments/{attachment_id}/content`. Scopes
    /// `Desk.products.READ` and `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn download(&self, product_id: impl Into<Id>, attachment_id: impl Into<Id>) -> Call<Bytes> {
        let request = self
            .client
            .request(&DOWNLOAD)
            .segment(product_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, wire::file)
    }

    /// Deletes a product attachment.
    ///
    /// `DELETE /api/v1/products/{product_id}/attachments/{attachment_id}`. Scopes
    /// `Desk.products.UPDATE` and `Desk.settings.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, product_id: impl Into<Id>, attachment_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(product_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `product_attachments().list` is sent.
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

    /// What the list is ordered by: `createdTime`, `-createdTime`; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<shared::AccountAttachmentSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call!(ListCall => list shared::Attachment);
