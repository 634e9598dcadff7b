// Written by `cargo xtask codegen` from crm/v8/attachments.toml of the catalogue; changes belong there.
//! Files and links that are attached to records.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut attachments = crm.attachments().list("Contacts", "4876876000000123456", ["Last_Name",
//! "Email"]).stream();
//! while let Some(attachment) = attachments.next().await {
//!     println!("{:?}", attachment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{Id, json};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/{module}/{record_id}/Attachments`. Scope `ZohoCRM.modules.attachments.READ`.
pub static LIST: Operation = Operation::get(
    "crm.attachments.list",
    "/crm/{version}/{module}/{record_id}/Attachments",
)
.scopes(&["ZohoCRM.modules.attachments.READ"])
.most(100_000, "");

/// `POST /crm/v8/{module}/{record_id}/Attachments`. Scope `ZohoCRM.modules.attachments.CREATE`.
pub static UPLOAD: Operation = Operation::post(
    "crm.attachments.upload",
    "/crm/{version}/{module}/{record_id}/Attachments",
)
.scopes(&["ZohoCRM.modules.attachments.CREATE"])
.rows("data");

/// `GET /crm/v8/{module}/{record_id}/Attachments/{attachment_id}`. Scope `ZohoCRM.modules.attachments.READ`.
pub static DOWNLOAD: Operation = Operation::get(
    "crm.attachments.download",
    "/crm/{version}/{module}/{record_id}/Attachments/{attachment_id}",
)
.scopes(&["ZohoCRM.modules.attachments.READ"]);

/// `DELETE /crm/v8/{module}/{record_id}/Attachments/{attachment_id}`. Scope `ZohoCRM.modules.attachments.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.attachments.delete",
    "/crm/{version}/{module}/{record_id}/Attachments/{attachment_id}",
)
.scopes(&["ZohoCRM.modules.attachments.DELETE"])
.rows("data");

/// `DELETE /crm/v8/{module}/{record_id}/Attachments`. Scope `ZohoCRM.modules.attachments.DELETE`.
pub static DELETE_MANY: Operation = Operation::delete(
    "crm.attachments.delete_many",
    "/crm/{version}/{module}/{record_id}/Attachments",
)
.scopes(&["ZohoCRM.modules.attachments.DELETE"])
.rows("data");

/// `GET /crm/v8/{module}/{record_id}/actions/download_fields_attachment`. Scope `ZohoCRM.modules.ALL`.
pub static DOWNLOAD_FIELD_ATTACHMENT: Operation = Operation::get(
    "crm.attachments.download_field_attachment",
    "/crm/{version}/{module}/{record_id}/actions/download_fields_attachment",
)
.scopes(&["ZohoCRM.modules.ALL"])
.alternatives(&[&["ZohoCRM.modules.{module}.ALL"]]);

/// `POST /crm/v8/{module}/{record_id}/Attachments`. Scope `ZohoCRM.modules.attachments.CREATE`.
pub static UPLOAD_LINK: Operation = Operation::post(
    "crm.attachments.upload_link",
    "/crm/{version}/{module}/{record_id}/Attachments",
)
.scopes(&["ZohoCRM.modules.attachments.CREATE"])
.rows("data");

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &UPLOAD,
    &DOWNLOAD,
    &DELETE,
    &DELETE_MANY,
    &DOWNLOAD_FIELD_ATTACHMENT,
    &UPLOAD_LINK,
];

/// Files and links that are attached to records.
///
/// From [`Crm::attachments`](crate::Crm::attachments).
#[derive(Debug, Clone)]
pub struct AttachmentsClient {
    client: Client,
}

impl Crm {
    /// Files and links that are attached to records.
    #[must_use]
    pub fn attachments(&self) -> AttachmentsClient {
        AttachmentsClient {
            client: self.client().clone(),
        }
    }
}

impl AttachmentsClient {
    /// Lists attachments.
    ///
    /// `GET /crm/v8/{module}/{record_id}/Attachments`. Scope `ZohoCRM.modules.attachments.READ`. Pages
    /// of up to 200 items. Items that are removed while the list is read can make it miss as many
    /// others; to miss none, go on `by_token`. Retried on transient failures.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/get-attachments.html).
    ///
    /// - `module`: The API name of a module.
    /// - `fields`: The API names of the fields to return. At most 50 values.
    pub fn list(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> ListAttachments {
        let mut request = self
            .client
            .request(&LIST)
            .segment(module)
            .segment(record_id.into());
        request.set_list("fields", &json::strings::<String>(fields), 0..=50);
        ListAttachments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Numbered {
                token: true,
                max: 200,
            },
        ))
    }

    /// Attaches a file to a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/Attachments`. Scope `ZohoCRM.modules.attachments.CREATE`.
    /// Not retried when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/upload-attachments.html).
    ///
    /// - `module`: The API name of a module.
    pub fn upload(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        file: Part,
    ) -> UploadAttachment {
        let request = self
            .client
            .request(&UPLOAD)
            .segment(module)
            .segment(record_id.into())
            .multipart(Multipart::new().part("file", file));
        UploadAttachment(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Downloads an attachment.
    ///
    /// `GET /crm/v8/{module}/{record_id}/Attachments/{attachment_id}`. Scope
    /// `ZohoCRM.modules.attachments.READ`. Retried on transient failures.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/download-attachments.html).
    ///
    /// - `module`: The API name of a module.
    pub fn download(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DownloadAttachment {
        let request = self
            .client
            .request(&DOWNLOAD)
            .segment(module)
            .segment(record_id.into())
            .segment(attachment_id.into());
        DownloadAttachment(Call::new(self.client.clone(), request, decode::file))
    }

    /// Deletes an attachment.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}/Attachments/{attachment_id}`. Scope
    /// `ZohoCRM.modules.attachments.DELETE`. Retried on transient failures.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/delete-attachments.html).
    ///
    /// - `module`: The API name of a module.
    pub fn delete(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> DeleteAttachment {
        let request = self
            .client
            .request(&DELETE)
            .segment(module)
            .segment(record_id.into())
            .segment(attachment_id.into());
        DeleteAttachment(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Deletes several attachments.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}/Attachments`. Scope `ZohoCRM.modules.attachments.DELETE`.
    /// Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    /// - `ids`: The ids of the items to return or change. At most 100 values.
    pub fn delete_many(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteManyAttachments {
        let mut request = self
            .client
            .request(&DELETE_MANY)
            .segment(module)
            .segment(record_id.into());
        request.set_list("ids", &json::strings::<Id>(ids), 0..=100);
        DeleteManyAttachments(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Downloads a file from a file field of a record.
    ///
    /// `GET /crm/v8/{module}/{record_id}/actions/download_fields_attachment`. Scope
    /// `ZohoCRM.modules.ALL`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn download_field_attachment(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        fields_attachment_id: impl Into<Id>,
    ) -> DownloadAttachmentFieldAttachment {
        let mut request = self
            .client
            .request(&DOWNLOAD_FIELD_ATTACHMENT)
            .segment(module)
            .segment(record_id.into());
        request.set_query("fields_attachment_id", fields_attachment_id.into());
        DownloadAttachmentFieldAttachment(Call::new(self.client.clone(), request, decode::file))
    }

    /// Attaches a link to a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/Attachments`. Scope `ZohoCRM.modules.attachments.CREATE`.
    /// Not retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn upload_link(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        attachment_url: impl AsRef<str>,
    ) -> UploadAttachmentLink {
        let mut request = self
            .client
            .request(&UPLOAD_LINK)
            .segment(module)
            .segment(record_id.into());
        request.set_query("attachmentUrl", attachment_url);
        UploadAttachmentLink(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }
}

call! {
    /// Returned by [`AttachmentsClient::list`](crate::attachments::AttachmentsClient::list).
    ListAttachments => list shared::Attachment
}

impl ListAttachments {
    /// The ids of the items to return or change. Query parameter `ids`, at most 100 values.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &json::strings::<Id>(ids), 0..=100);
        self
    }

    /// The number of the page; the first is 1. Query parameter `page`, `1` by default.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// The maximum number of items in a page. Query parameter `per_page`, from 1 to 200, `200` by
    /// default.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// The token from the page before, to continue after it. Query parameter `page_token`.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("page_token", page_token);
        self
    }
}

call! {
    /// Returned by [`AttachmentsClient::upload`](crate::attachments::AttachmentsClient::upload).
    UploadAttachment => RowOutcomes
}

call! {
    /// Returned by [`AttachmentsClient::download`](crate::attachments::AttachmentsClient::download).
    DownloadAttachment => file
}

call! {
    /// Returned by [`AttachmentsClient::delete`](crate::attachments::AttachmentsClient::delete).
    DeleteAttachment => RowOutcomes
}

call! {
    /// Returned by [`AttachmentsClient::delete_many`](crate::attachments::AttachmentsClient::delete_many).
    DeleteManyAttachments => RowOutcomes
}

call! {
    /// Returned by [`AttachmentsClient::download_field_attachment`](crate::attachments::AttachmentsClient::download_field_attachment).
    DownloadAttachmentFieldAttachment => file
}

call! {
    /// Returned by [`AttachmentsClient::upload_link`](crate::attachments::AttachmentsClient::upload_link).
    UploadAttachmentLink => RowOutcomes
}

impl UploadAttachmentLink {
    /// Query parameter `title`.
    pub fn title(mut self, title: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("title", title);
        self
    }
}
