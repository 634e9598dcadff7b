// Written by `cargo xtask codegen` from xtask/catalog/crm/attachments.toml; changes belong there.
//! Attachments.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut attachments = crm.attachments().list("text", "4876876000000123456", ["text"],
//! ["4876876000000123456"]).stream();
//! while let Some(attachment) = attachments.next().await {
//!     println!("{:?}", attachment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Bytes, Call, Client, Id, List, Operation, Paging, Request, call, wire};

use crate::{Crm, RowOutcome, RowOutcomes, rows, shared};

/// `GET /crm/v8/{module}/{record_id}/Attachments`. Scope `ZohoCRM.modules.attachments.ALL`.
pub static LIST: Operation = Operation::get(
    "crm.attachments.list",
    "/crm/{version}/{module}/{record_id}/Attachments",
)
.scopes(&["ZohoCRM.modules.attachments.ALL"]);

/// `DELETE /crm/v8/{module}/{record_id}/Attachments/{attachment_id}`. Scope `ZohoCRM.modules.attachments.ALL`.
pub static DELETE: Operation = Operation::delete(
    "crm.attachments.delete",
    "/crm/{version}/{module}/{record_id}/Attachments/{attachment_id}",
)
.scopes(&["ZohoCRM.modules.attachments.ALL"])
.rows("data");

/// `DELETE /crm/v8/{module}/{record_id}/Attachments`. Scope `ZohoCRM.modules.attachments.ALL`.
pub static DELETE_MANY: Operation = Operation::delete(
    "crm.attachments.delete_many",
    "/crm/{version}/{module}/{record_id}/Attachments",
)
.scopes(&["ZohoCRM.modules.attachments.ALL"])
.rows("data");

/// `GET /crm/v8/{module}/{record_id}/Attachments/{attachment_id}`. Scope `ZohoCRM.modules.attachments.ALL`.
pub static DOWNLOAD: Operation = Operation::get(
    "crm.attachments.download",
    "/crm/{version}/{module}/{record_id}/Attachments/{attachment_id}",
)
.scopes(&["ZohoCRM.modules.attachments.ALL"]);

/// `GET /crm/v8/{module}/{record_id}/actions/download_fields_attachment`. Scope `ZohoCRM.modules.ALL`.
pub static DOWNLOAD_FIELD_ATTACHMENT: Operation = Operation::get(
    "crm.attachments.download_field_attachment",
    "/crm/{version}/{module}/{record_id}/actions/download_fields_attachment",
)
.scopes(&["ZohoCRM.modules.ALL"]);

/// `POST /crm/v8/{module}/{record_id}/Attachments`. Scope `ZohoCRM.modules.attachments.ALL`.
pub static UPLOAD: Operation = Operation::post(
    "crm.attachments.upload",
    "/crm/{version}/{module}/{record_id}/Attachments",
)
.scopes(&["ZohoCRM.modules.attachments.ALL"])
.rows("data");

/// Attachments.
///
/// From [`Crm::attachments`](crate::Crm::attachments).
#[derive(Debug, Clone)]
pub struct AttachmentsClient {
    client: Client,
}

impl Crm {
    /// Attachments.
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
    /// `GET /crm/v8/{module}/{record_id}/Attachments`. Scope `ZohoCRM.modules.attachments.ALL`. Comes
    /// in pages of up to 200.
    ///
    /// - `fields`: at the most 50 values
    /// - `ids`: at the most 100 values
    pub fn list(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        fields: impl IntoIterator<Item = impl Into<String>>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> ListCall {
        let mut request = Request::new(&LIST)
            .segment(module)
            .segment(Into::<Id>::into(record_id));
        request.set_list("fields", &wire::strings::<String>(fields), i64::MIN..=50);
        request.set_list("ids", &wire::strings::<Id>(ids), i64::MIN..=100);
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

    /// Deletes an attachment.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}/Attachments/{attachment_id}`. Scope
    /// `ZohoCRM.modules.attachments.ALL`.
    pub fn delete(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> Call<RowOutcome> {
        let request = Request::new(&DELETE)
            .segment(module)
            .segment(Into::<Id>::into(record_id))
            .segment(Into::<Id>::into(attachment_id));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Deletes several attachments.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}/Attachments`. Scope `ZohoCRM.modules.attachments.ALL`.
    ///
    /// - `ids`: at the most 100 values
    pub fn delete_many(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<RowOutcomes> {
        let mut request = Request::new(&DELETE_MANY)
            .segment(module)
            .segment(Into::<Id>::into(record_id));
        request.set_list("ids", &wire::strings::<Id>(ids), i64::MIN..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }

    /// Downloads an attachment.
    ///
    /// `GET /crm/v8/{module}/{record_id}/Attachments/{attachment_id}`. Scope
    /// `ZohoCRM.modules.attachments.ALL`.
    pub fn download(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        attachment_id: impl Into<Id>,
    ) -> Call<Bytes> {
        let request = Request::new(&DOWNLOAD)
            .segment(module)
            .segment(Into::<Id>::into(record_id))
            .segment(Into::<Id>::into(attachment_id));
        Call::new(self.client.clone(), request, |_, body| Ok(body.clone()))
    }

    /// Downloads the field attachment of attachments.
    ///
    /// `GET /crm/v8/{module}/{record_id}/actions/download_fields_attachment`. Scope
    /// `ZohoCRM.modules.ALL`.
    pub fn download_field_attachment(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        fields_attachment_id: impl Into<Id>,
    ) -> Call<Bytes> {
        let mut request = Request::new(&DOWNLOAD_FIELD_ATTACHMENT)
            .segment(module)
            .segment(Into::<Id>::into(record_id));
        request.set_query(
            "fields_attachment_id",
            &Into::<Id>::into(fields_attachment_id).to_string(),
        );
        Call::new(self.client.clone(), request, |_, body| Ok(body.clone()))
    }

    /// Uploads an attachment.
    ///
    /// `POST /crm/v8/{module}/{record_id}/Attachments`. Scope `ZohoCRM.modules.attachments.ALL`.
    pub fn upload(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        attachment_url: impl AsRef<str>,
    ) -> UploadCall {
        let mut request = Request::new(&UPLOAD)
            .segment(module)
            .segment(Into::<Id>::into(record_id));
        request.set_query("attachmentUrl", attachment_url.as_ref());
        UploadCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }
}

/// What may be set before `attachments().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<shared::Attachment>);

impl ListCall {
    /// Page: at least 1; `1` where it is left out.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// Per page: from 1 to 200; `200` where it is left out.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// Page token.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("page_token", page_token.as_ref());
        self
    }
}

call!(ListCall => list shared::Attachment);

/// What may be set before `attachments().upload` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UploadCall(Call<RowOutcomes>);

impl UploadCall {
    /// Title.
    pub fn title(mut self, title: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("title", title.as_ref());
        self
    }
}

call!(UploadCall => RowOutcomes);
