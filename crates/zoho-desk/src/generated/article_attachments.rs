// Written by `cargo xtask codegen` from xtask/catalog/desk/article_attachments.toml; changes belong there.
//! Article attachments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut article_attachments =
//! desk.article_attachments().list_docs_resources("4876876000000123456").stream();
//! while let Some(article_attachment) = article_attachments.next().await {
//!     println!("{:?}", article_attachment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Bytes, Call, Client, ExtraFields, Id, List, Multipart, Operation, Paging, Part, call, object,
    open_enum, wire,
};

use crate::{Desk, shared};

/// `GET /api/v1/Solutions/{article_id}/attachments`. Scope `Desk.articles.READ`.
pub static LIST: Operation = Operation::get(
    "desk.article_attachments.list",
    "/api/{version}/Solutions/{article_id}/attachments",
)
.scopes(&["Desk.articles.READ"]);

/// `POST /api/v1/articleAttachments`. Scope `Desk.articles.CREATE`.
pub static UPLOAD: Operation = Operation::post(
    "desk.article_attachments.upload",
    "/api/{version}/articleAttachments",
)
.scopes(&["Desk.articles.CREATE"]);

/// `GET /api/v1/articles/{article_id}/translations/{locale}/attachments/{attachment_id}/content`. Scope `Desk.articles.READ`.
pub static DOWNLOAD: Operation = Operation::get("desk.article_attachments.download", "/api/{version}/articles/{article_id}/translations/{locale}/attachments/{attachment_id}/content").scopes(&["Desk.articles.READ"]);

/// `PUT /api/v1/Solutions/{article_id}/attachments`. Scope `Desk.articles.CREATE`.
pub static REPLACE: Operation = Operation::put(
    "desk.article_attachments.replace",
    "/api/{version}/Solutions/{article_id}/attachments",
)
.scopes(&["Desk.articles.CREATE"]);

/// `DELETE /api/v1/Solutions/{article_id}/attachments`. Scope `Desk.articles.READ`.
pub static DELETE: Operation = Operation::delete(
    "desk.article_attachments.delete",
    "/api/{version}/Solutions/{article_id}/attachments",
)
.scopes(&["Desk.articles.READ"]);

/// `PATCH /api/v1/Solutions/{article_id}/attachments`. Scope `Desk.articles.CREATE`.
pub static ASSOCIATE: Operation = Operation::patch(
    "desk.article_attachments.associate",
    "/api/{version}/Solutions/{article_id}/attachments",
)
.scopes(&["Desk.articles.CREATE"]);

/// `POST /api/v1/articles/{article_id}/translations/{locale}/associateAttachments`. Scope `Desk.articles.CREATE`.
pub static ASSOCIATE_WITH_TRANSLATION: Operation = Operation::post(
    "desk.article_attachments.associate_with_translation",
    "/api/{version}/articles/{article_id}/translations/{locale}/associateAttachments",
)
.scopes(&["Desk.articles.CREATE"]);

/// `POST /api/v1/articles/{article_id}/translations/{locale}/dissociateAttachments`. Scope `Desk.articles.UPDATE`.
pub static DISSOCIATE_FROM_TRANSLATION: Operation = Operation::post(
    "desk.article_attachments.dissociate_from_translation",
    "/api/{version}/articles/{article_id}/translations/{locale}/dissociateAttachments",
)
.scopes(&["Desk.articles.UPDATE"]);

/// `GET /api/v1/articles/{article_id}/translations/{locale}/attachments`. Scope `Desk.articles.READ`.
pub static LIST_BY_TRANSLATION: Operation = Operation::get(
    "desk.article_attachments.list_by_translation",
    "/api/{version}/articles/{article_id}/translations/{locale}/attachments",
)
.scopes(&["Desk.articles.READ"])
.most(5_000, "");

/// `GET /api/v1/articles/docsResourcesInfo`. Scope `Desk.articles.READ`.
pub static LIST_DOCS_RESOURCES: Operation = Operation::get(
    "desk.article_attachments.list_docs_resources",
    "/api/{version}/articles/docsResourcesInfo",
)
.scopes(&["Desk.articles.READ"]);

/// `POST /api/v1/articles/{article_id}/translations/{locale}/attachments`. Scope `Desk.articles.CREATE`.
pub static UPLOAD_FOR_TRANSLATION: Operation = Operation::post(
    "desk.article_attachments.upload_for_translation",
    "/api/{version}/articles/{article_id}/translations/{locale}/attachments",
)
.scopes(&["Desk.articles.CREATE"]);

/// `POST /api/v1/Solutions/attachments`. Scope `Desk.articles.CREATE`.
pub static UPLOAD_LEGACY: Operation = Operation::post(
    "desk.article_attachments.upload_legacy",
    "/api/{version}/Solutions/attachments",
)
.scopes(&["Desk.articles.CREATE"]);

/// Article attachments.
///
/// From [`Desk::article_attachments`](crate::Desk::article_attachments); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct ArticleAttachmentsClient {
    client: Client,
}

impl Desk {
    /// Article attachments.
    #[must_use]
    pub fn article_attachments(&self) -> ArticleAttachmentsClient {
        ArticleAttachmentsClient {
            client: self.client().clone(),
        }
    }
}

impl ArticleAttachmentsClient {
    /// Lists article attachments.
    ///
    /// `GET /api/v1/Solutions/{article_id}/attachments`. Scope `Desk.articles.READ`. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, article_id: impl Into<Id>) -> List<shared::ArticleAttachment> {
        let request = self.client.request(&LIST).segment(article_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Uploads an article attachment.
    ///
    /// `POST /api/v1/articleAttachments`. Scope `Desk.articles.CREATE`. Not repeated by itself when it
    /// may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `attachment_type` (`attachmentType`): one of `file`, `blob`
    /// - `workspace_id` (`workspaceId`): the id of a workspace
    pub fn upload(
        &self,
        file: Part,
        attachment_type: impl Into<ArticleAttachmentType>,
        workspace_id: impl Into<Id>,
    ) -> Call<ArticleAttachmentUploadResult> {
        let mut request = self
            .client
            .request(&UPLOAD)
            .multipart(Multipart::new().part("file", file));
        request.set_query("attachmentType", attachment_type.into());
        request.set_query("workspaceId", workspace_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Downloads an article attachment.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}/attachments/{attachment_id}/content`.
    /// Scope `Desk.articles.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `locale`: a locale, such as `en_US`
    pub fn download(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        attachment_id: impl Into<Id>,
    ) -> DownloadCall {
        let request = self
            .client
            .request(&DOWNLOAD)
            .segment(article_id.into())
            .segment(locale)
            .segment(attachment_id.into());
        DownloadCall(Call::new(self.client.clone(), request, wire::file))
    }

    /// Replaces an article attachment.
    ///
    /// `PUT /api/v1/Solutions/{article_id}/attachments`. Scope `Desk.articles.CREATE`. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `attachment_type` (`attachmentType`): one of `file`, `blob`
    pub fn replace(
        &self,
        article_id: impl Into<Id>,
        file: Part,
        attachment_type: impl Into<ArticleAttachmentType>,
    ) -> Call<shared::ArticleAttachment> {
        let mut request = self
            .client
            .request(&REPLACE)
            .segment(article_id.into())
            .multipart(Multipart::new().part("file", file));
        request.set_query("attachmentType", attachment_type.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes an article attachment.
    ///
    /// `DELETE /api/v1/Solutions/{article_id}/attachments`. Scope `Desk.articles.READ`. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, article_id: impl Into<Id>) -> DeleteCall {
        let request = self.client.request(&DELETE).segment(article_id.into());
        DeleteCall(Call::new(self.client.clone(), request, |_, body| {
            wire::nothing(body)
        }))
    }

    /// Associates article attachments.
    ///
    /// `PATCH /api/v1/Solutions/{article_id}/attachments`. Scope `Desk.articles.CREATE`. Not repeated
    /// by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `attachment_type` (`attachmentType`): one of `file`, `blob`
    pub fn associate(
        &self,
        article_id: impl Into<Id>,
        file: Part,
        attachment_type: impl Into<ArticleAttachmentType>,
    ) -> Call<shared::ArticleAttachment> {
        let mut request = self
            .client
            .request(&ASSOCIATE)
            .segment(article_id.into())
            .multipart(Multipart::new().part("file", file));
        request.set_query("attachmentType", attachment_type.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Associates the with translation of article attachments.
    ///
    /// `POST /api/v1/articles/{article_id}/translations/{locale}/associateAttachments`. Scope
    /// `Desk.articles.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `locale`: a locale, such as `en_US`
    pub fn associate_with_translation(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        attachment_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::ArticleAttachment> {
        let request = self
            .client
            .request(&ASSOCIATE_WITH_TRANSLATION)
            .segment(article_id.into())
            .segment(locale)
            .json_member("attachmentIds", &wire::owned::<Id>(attachment_ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Dissociates article attachments from translation.
    ///
    /// `POST /api/v1/articles/{article_id}/translations/{locale}/dissociateAttachments`. Scope
    /// `Desk.articles.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `locale`: a locale, such as `en_US`
    pub fn dissociate_from_translation(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        attachment_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&DISSOCIATE_FROM_TRANSLATION)
            .segment(article_id.into())
            .segment(locale)
            .json_member("attachmentIds", &wire::owned::<Id>(attachment_ids));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists article attachments by translation.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}/attachments`. Scope
    /// `Desk.articles.READ`. Comes in pages of up to 30. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `locale`: a locale, such as `en_US`
    pub fn list_by_translation(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
    ) -> ListByTranslationCall {
        let request = self
            .client
            .request(&LIST_BY_TRANSLATION)
            .segment(article_id.into())
            .segment(locale);
        ListByTranslationCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 30 },
        ))
    }

    /// Lists the docs resources of article attachments.
    ///
    /// `GET /api/v1/articles/docsResourcesInfo`. Scope `Desk.articles.READ`. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `resource_ids` (`resourceIds`): an id
    pub fn list_docs_resources(
        &self,
        resource_ids: impl Into<Id>,
    ) -> List<ArticleAttachmentDocsResource> {
        let mut request = self.client.request(&LIST_DOCS_RESOURCES);
        request.set_query("resourceIds", resource_ids.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Uploads article attachments for translation.
    ///
    /// `POST /api/v1/articles/{article_id}/translations/{locale}/attachments`. Scope
    /// `Desk.articles.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `locale`: a locale, such as `en_US`
    /// - `attachment_type` (`attachmentType`): one of `file`, `blob`
    pub fn upload_for_translation(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        file: Part,
        attachment_type: impl Into<ArticleAttachmentType>,
    ) -> Call<shared::ArticleAttachment> {
        let mut request = self
            .client
            .request(&UPLOAD_FOR_TRANSLATION)
            .segment(article_id.into())
            .segment(locale)
            .multipart(Multipart::new().part("file", file));
        request.set_query("attachmentType", attachment_type.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Uploads legacy article attachments.
    ///
    /// `POST /api/v1/Solutions/attachments`. Scope `Desk.articles.CREATE`. Not repeated by itself when
    /// it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `workspace_id` (`workspaceId`): the id of a workspace
    /// - `attachment_type` (`attachmentType`): one of `file`, `blob`
    pub fn upload_legacy(
        &self,
        file: Part,
        workspace_id: impl Into<Id>,
        attachment_type: impl Into<ArticleAttachmentType>,
    ) -> List<ArticleAttachmentUploadLegacyResult> {
        let mut request = self
            .client
            .request(&UPLOAD_LEGACY)
            .multipart(Multipart::new().part("file", file));
        request.set_query("workspaceId", workspace_id.into());
        request.set_query("attachmentType", attachment_type.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "attachments"),
            Paging::Whole,
        )
    }
}

/// What may be set before `article_attachments().download` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DownloadCall(Call<Bytes>);

impl DownloadCall {
    /// Yes or no. Query parameter `inline`.
    pub fn inline(mut self, inline: bool) -> Self {
        self.0.request_mut().set_query("inline", inline.to_string());
        self
    }
}

call!(DownloadCall => file);

/// What may be set before `article_attachments().delete` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteCall(Call<()>);

impl DeleteCall {
    /// How many come at a time, from 1 to 30. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=30);
        self
    }

    /// The place of the first one that comes, from 1 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }
}

call!(DeleteCall => ());

/// What may be set before `article_attachments().list_by_translation` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByTranslationCall(List<shared::ArticleAttachment>);

impl ListByTranslationCall {
    /// How many come at a time, from 1 to 30. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=30);
        self
    }

    /// The place of the first one that comes, from 1 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }
}

call!(ListByTranslationCall => list shared::ArticleAttachment);

/// Article attachment docs resource, from `article_attachments().list_docs_resources`.
#[non_exhaustive]
pub struct ArticleAttachmentDocsResource {
    /// `resourceId`: the id of a resource.
    pub resource_id: Option<Id>,
    /// `size`: a whole number.
    pub size: Option<i64>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `url`: an address on the web.
    pub url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleAttachmentDocsResource {
    "resourceId" => resource_id,
    "size" => size,
    "name" => name,
    "url" => url;
    extra
});

/// Article attachment upload legacy result, from `article_attachments().upload_legacy`.
#[non_exhaustive]
pub struct ArticleAttachmentUploadLegacyResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `resourceId`: the id of a resource.
    pub resource_id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleAttachmentUploadLegacyResult {
    "id" => id,
    "resourceId" => resource_id,
    "name" => name;
    extra
});

/// Article attachment upload result, from `article_attachments().upload`.
#[non_exhaustive]
pub struct ArticleAttachmentUploadResult {
    /// `resourceId`: the id of a resource.
    pub resource_id: Option<Id>,
    /// `extension`: text.
    pub extension: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `filesize`: a whole number.
    pub filesize: Option<i64>,
    /// `url`: an address on the web.
    pub url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleAttachmentUploadResult {
    "resourceId" => resource_id,
    "extension" => extension,
    "name" => name,
    "filesize" => filesize,
    "url" => url;
    extra
});

open_enum! {
    /// Article attachment type, for `article_attachments().upload`, `article_attachments().replace`,
    /// `article_attachments().associate`, ….
    pub enum ArticleAttachmentType {
        /// `file`
        File = "file",
        /// `blob`
        Blob = "blob",
    }
}
