// Written by `cargo xtask codegen` from crm/v8/attachments.toml of the catalogue; changes belong there.
//! Files and links that are attached to records.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut attachments = crm.attachments().list("Contacts", "4876876000000123456", ["Last_Name",
//! "Email"]).stream();
//! while let Some(attachment) = attachments.next().await {
//!     println!("{:?}", attachment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Bytes, Call, Client, Id, List, Multipart, Operation, Paging, Part, call, wire};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Files and links that are attached to records.
///
/// From [`Crm::attachments`](crate::Crm::attachments); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/{module}/{record_id}/Attachments`. Scope `ZohoCRM.modules.attachments.READ`. Comes
    /// in pages of up to 200. Where items are removed while it is read, as many others can be missed;
    /// to miss none, go on `by_token`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    /// - `fields`: the API names of the fields that come, at the most 50 values
    pub fn list(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> ListCall {
        let mut request = self
            .client
            .request(&LIST)
            .segment(module)
            .segment(record_id.into());
        request.set_list("fields", &wire::strings::<String>(fields), 0..=50);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Numbered {
                token: true,
                max: 200,
            },
        ))
    }

    /// Attaches a file to a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/Attachments`. Scope `ZohoCRM.modules.attachments.CREATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn upload(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        file: Part,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPLOAD)
            .segment(module)
            .segment(record_id.into())
            .multipart(Multipart::new().part("file", file));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Downloads an attachment.
    ///
    /// `GET /crm/v8/{module}/{record_id}/Attachments/{attachment_id}`. Scope
    /// `ZohoCRM.modules.attachments.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn download(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> Call<Bytes> {
        let request = self
            .client
            .request(&DOWNLOAD)
            .segment(module)
            .segment(record_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, wire::file)
    }

    /// Deletes an attachment.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}/Attachments/{attachment_id}`. Scope
    /// `ZohoCRM.modules.attachments.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn delete(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&DELETE)
            .segment(module)
            .segment(record_id.into())
            .segment(attachment_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Deletes several attachments.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}/Attachments`. Scope `ZohoCRM.modules.attachments.DELETE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    /// - `ids`: the ids of those that are meant, at the most 100 values
    pub fn delete_many(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&DELETE_MANY)
            .segment(module)
            .segment(record_id.into());
        request.set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }

    /// Downloads a file from a file field of a record.
    ///
    /// `GET /crm/v8/{module}/{record_id}/actions/download_fields_attachment`. Scope
    /// `ZohoCRM.modules.ALL`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn download_field_attachment(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        fields_attachment_id: impl Into<Id>,
    ) -> Call<Bytes> {
        let mut request = self
            .client
            .request(&DOWNLOAD_FIELD_ATTACHMENT)
            .segment(module)
            .segment(record_id.into());
        request.set_query("fields_attachment_id", fields_attachment_id.into());
        Call::new(self.client.clone(), request, wire::file)
    }

    /// Attaches a link to a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/Attachments`. Scope `ZohoCRM.modules.attachments.CREATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    /// - `attachment_url` (`attachmentUrl`): an address on the web
    pub fn upload_link(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        attachment_url: impl AsRef<str>,
    ) -> UploadLinkCall {
        let mut request = self
            .client
            .request(&UPLOAD_LINK)
            .segment(module)
            .segment(record_id.into());
        request.set_query("attachmentUrl", attachment_url);
        UploadLinkCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }
}

/// What may be set before `attachments().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<shared::Attachment>);

impl ListCall {
    /// The ids of those that are meant, at the most 100 values. Query parameter `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        self
    }

    /// Which page comes; the first is 1. Query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// How many come at a time, from 1 to 200; `200` where it is left out. Query parameter `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// The token that the page before gave, to go on behind it. Query parameter `page_token`.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("page_token", page_token);
        self
    }
}

call!(ListCall => list shared::Attachment);

/// What may be set before `attachments().upload_link` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UploadLinkCall(Call<RowOutcomes>);

impl UploadLinkCall {
    /// Text. Query parameter `title`.
    pub fn title(mut self, title: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("title", title);
        self
    }
}

call!(UploadLinkCall => RowOutcomes);
