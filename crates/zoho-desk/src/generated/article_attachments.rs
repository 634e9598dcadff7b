// Written by `cargo xtask codegen` from desk/v1/article_attachments.toml of the catalogue; changes belong there.
//! Article attachments.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut article_attachments =
//! desk.article_attachments().list_docs_resources("4876876000000123456").stream();
//! while let Some(article_attachment) = article_attachments.next().await {
//!     println!("{:?}", article_attachment?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &UPLOAD,
    &DOWNLOAD,
    &REPLACE,
    &DELETE,
    &ASSOCIATE,
    &ASSOCIATE_WITH_TRANSLATION,
    &DISSOCIATE_FROM_TRANSLATION,
    &LIST_BY_TRANSLATION,
    &LIST_DOCS_RESOURCES,
    &UPLOAD_FOR_TRANSLATION,
    &UPLOAD_LEGACY,
];

/// Article attachments.
///
/// From [`Desk::article_attachments`](crate::Desk::article_attachments).
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
    /// `GET /api/v1/Solutions/{article_id}/attachments`. Scope `Desk.articles.READ`. Retried on
    /// transient failures.
    pub fn list(&self, article_id: impl Into<Id>) -> ListArticleAttachments {
        let request = self.client.request(&LIST).segment(article_id.into());
        ListArticleAttachments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Uploads an article attachment.
    ///
    /// `POST /api/v1/articleAttachments`. Scope `Desk.articles.CREATE`. Not retried when it may have
    /// been carried out.
    ///
    /// - `attachment_type`: One of `file`, `blob`.
    pub fn upload(
        &self,
        file: Part,
        attachment_type: impl Into<ArticleAttachmentType>,
        workspace_id: impl Into<Id>,
    ) -> UploadArticleAttachment {
        let mut request = self
            .client
            .request(&UPLOAD)
            .multipart(Multipart::new().part("file", file));
        request.set_query("attachmentType", attachment_type.into());
        request.set_query("workspaceId", workspace_id.into());
        UploadArticleAttachment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Downloads an article attachment.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}/attachments/{attachment_id}/content`.
    /// Scope `Desk.articles.READ`. Retried on transient failures.
    pub fn download(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        attachment_id: impl Into<Id>,
    ) -> DownloadArticleAttachment {
        let request = self
            .client
            .request(&DOWNLOAD)
            .segment(article_id.into())
            .segment(locale)
            .segment(attachment_id.into());
        DownloadArticleAttachment(Call::new(self.client.clone(), request, decode::file))
    }

    /// Replaces an article attachment.
    ///
    /// `PUT /api/v1/Solutions/{article_id}/attachments`. Scope `Desk.articles.CREATE`. Retried on
    /// transient failures.
    ///
    /// - `attachment_type`: One of `file`, `blob`.
    pub fn replace(
        &self,
        article_id: impl Into<Id>,
        file: Part,
        attachment_type: impl Into<ArticleAttachmentType>,
    ) -> ReplaceArticleAttachment {
        let mut request = self
            .client
            .request(&REPLACE)
            .segment(article_id.into())
            .multipart(Multipart::new().part("file", file));
        request.set_query("attachmentType", attachment_type.into());
        ReplaceArticleAttachment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes an article attachment.
    ///
    /// `DELETE /api/v1/Solutions/{article_id}/attachments`. Scope `Desk.articles.READ`. Retried on
    /// transient failures.
    pub fn delete(&self, article_id: impl Into<Id>) -> DeleteArticleAttachment {
        let request = self.client.request(&DELETE).segment(article_id.into());
        DeleteArticleAttachment(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Associates article attachments.
    ///
    /// `PATCH /api/v1/Solutions/{article_id}/attachments`. Scope `Desk.articles.CREATE`. Not retried
    /// when it may have been carried out.
    ///
    /// - `attachment_type`: One of `file`, `blob`.
    pub fn associate(
        &self,
        article_id: impl Into<Id>,
        file: Part,
        attachment_type: impl Into<ArticleAttachmentType>,
    ) -> AssociateArticleAttachments {
        let mut request = self
            .client
            .request(&ASSOCIATE)
            .segment(article_id.into())
            .multipart(Multipart::new().part("file", file));
        request.set_query("attachmentType", attachment_type.into());
        AssociateArticleAttachments(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Associates the with translation of article attachments.
    ///
    /// `POST /api/v1/articles/{article_id}/translations/{locale}/associateAttachments`. Scope
    /// `Desk.articles.CREATE`. Not retried when it may have been carried out.
    pub fn associate_with_translation(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        attachment_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> AssociateArticleAttachmentsWithTranslation {
        let request = self
            .client
            .request(&ASSOCIATE_WITH_TRANSLATION)
            .segment(article_id.into())
            .segment(locale)
            .json_member("attachmentIds", &json::owned::<Id>(attachment_ids));
        AssociateArticleAttachmentsWithTranslation(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Dissociates article attachments from translation.
    ///
    /// `POST /api/v1/articles/{article_id}/translations/{locale}/dissociateAttachments`. Scope
    /// `Desk.articles.UPDATE`. Not retried when it may have been carried out.
    pub fn dissociate_from_translation(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        attachment_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DissociateArticleAttachmentsFromTranslation {
        let request = self
            .client
            .request(&DISSOCIATE_FROM_TRANSLATION)
            .segment(article_id.into())
            .segment(locale)
            .json_member("attachmentIds", &json::owned::<Id>(attachment_ids));
        DissociateArticleAttachmentsFromTranslation(Call::new(
            self.client.clone(),
            request,
            |_, body| decode::nothing(body),
        ))
    }

    /// Lists article attachments by translation.
    ///
    /// `GET /api/v1/articles/{article_id}/translations/{locale}/attachments`. Scope
    /// `Desk.articles.READ`. Pages of up to 30 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list_by_translation(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
    ) -> ListArticleAttachmentsByTranslation {
        let request = self
            .client
            .request(&LIST_BY_TRANSLATION)
            .segment(article_id.into())
            .segment(locale);
        ListArticleAttachmentsByTranslation(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 30 },
        ))
    }

    /// Lists the docs resources of article attachments.
    ///
    /// `GET /api/v1/articles/docsResourcesInfo`. Scope `Desk.articles.READ`. Retried on transient
    /// failures.
    pub fn list_docs_resources(
        &self,
        resource_ids: impl Into<Id>,
    ) -> ListArticleAttachmentDocsResources {
        let mut request = self.client.request(&LIST_DOCS_RESOURCES);
        request.set_query("resourceIds", resource_ids.into());
        ListArticleAttachmentDocsResources(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Uploads article attachments for translation.
    ///
    /// `POST /api/v1/articles/{article_id}/translations/{locale}/attachments`. Scope
    /// `Desk.articles.CREATE`. Not retried when it may have been carried out.
    ///
    /// - `attachment_type`: One of `file`, `blob`.
    pub fn upload_for_translation(
        &self,
        article_id: impl Into<Id>,
        locale: impl AsRef<str>,
        file: Part,
        attachment_type: impl Into<ArticleAttachmentType>,
    ) -> UploadArticleAttachmentForTranslation {
        let mut request = self
            .client
            .request(&UPLOAD_FOR_TRANSLATION)
            .segment(article_id.into())
            .segment(locale)
            .multipart(Multipart::new().part("file", file));
        request.set_query("attachmentType", attachment_type.into());
        UploadArticleAttachmentForTranslation(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Uploads legacy article attachments.
    ///
    /// `POST /api/v1/Solutions/attachments`. Scope `Desk.articles.CREATE`. Not retried when it may
    /// have been carried out.
    ///
    /// - `attachment_type`: One of `file`, `blob`.
    pub fn upload_legacy(
        &self,
        file: Part,
        workspace_id: impl Into<Id>,
        attachment_type: impl Into<ArticleAttachmentType>,
    ) -> UploadLegacyArticleAttachments {
        let mut request = self
            .client
            .request(&UPLOAD_LEGACY)
            .multipart(Multipart::new().part("file", file));
        request.set_query("workspaceId", workspace_id.into());
        request.set_query("attachmentType", attachment_type.into());
        UploadLegacyArticleAttachments(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "attachments"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`ArticleAttachmentsClient::list`](crate::article_attachments::ArticleAttachmentsClient::list).
    ListArticleAttachments => list shared::ArticleAttachment
}

call! {
    /// Returned by [`ArticleAttachmentsClient::upload`](crate::article_attachments::ArticleAttachmentsClient::upload).
    UploadArticleAttachment => ArticleAttachmentUploadResult
}

call! {
    /// Returned by [`ArticleAttachmentsClient::download`](crate::article_attachments::ArticleAttachmentsClient::download).
    DownloadArticleAttachment => file
}

impl DownloadArticleAttachment {
    /// Query parameter `inline`.
    pub fn inline(mut self, inline: bool) -> Self {
        self.0.request_mut().set_query("inline", inline.to_string());
        self
    }
}

call! {
    /// Returned by [`ArticleAttachmentsClient::replace`](crate::article_attachments::ArticleAttachmentsClient::replace).
    ReplaceArticleAttachment => shared::ArticleAttachment
}

call! {
    /// Returned by [`ArticleAttachmentsClient::delete`](crate::article_attachments::ArticleAttachmentsClient::delete).
    DeleteArticleAttachment => ()
}

impl DeleteArticleAttachment {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 30.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=30);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }
}

call! {
    /// Returned by [`ArticleAttachmentsClient::associate`](crate::article_attachments::ArticleAttachmentsClient::associate).
    AssociateArticleAttachments => shared::ArticleAttachment
}

call! {
    /// Returned by [`ArticleAttachmentsClient::associate_with_translation`](crate::article_attachments::ArticleAttachmentsClient::associate_with_translation).
    AssociateArticleAttachmentsWithTranslation => list shared::ArticleAttachment
}

call! {
    /// Returned by [`ArticleAttachmentsClient::dissociate_from_translation`](crate::article_attachments::ArticleAttachmentsClient::dissociate_from_translation).
    DissociateArticleAttachmentsFromTranslation => ()
}

call! {
    /// Returned by [`ArticleAttachmentsClient::list_by_translation`](crate::article_attachments::ArticleAttachmentsClient::list_by_translation).
    ListArticleAttachmentsByTranslation => list shared::ArticleAttachment
}

impl ListArticleAttachmentsByTranslation {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 30.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=30);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }
}

call! {
    /// Returned by [`ArticleAttachmentsClient::list_docs_resources`](crate::article_attachments::ArticleAttachmentsClient::list_docs_resources).
    ListArticleAttachmentDocsResources => list ArticleAttachmentDocsResource
}

call! {
    /// Returned by [`ArticleAttachmentsClient::upload_for_translation`](crate::article_attachments::ArticleAttachmentsClient::upload_for_translation).
    UploadArticleAttachmentForTranslation => shared::ArticleAttachment
}

call! {
    /// Returned by [`ArticleAttachmentsClient::upload_legacy`](crate::article_attachments::ArticleAttachmentsClient::upload_legacy).
    UploadLegacyArticleAttachments => list ArticleAttachmentUploadLegacyResult
}

/// Returned by `article_attachments().list_docs_resources`.
#[non_exhaustive]
pub struct ArticleAttachmentDocsResource {
    pub resource_id: Option<Id>,
    pub size: Option<i64>,
    pub name: Option<String>,
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

/// Returned by `article_attachments().upload_legacy`.
#[non_exhaustive]
pub struct ArticleAttachmentUploadLegacyResult {
    pub id: Option<Id>,
    pub resource_id: Option<Id>,
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

/// Returned by `article_attachments().upload`.
#[non_exhaustive]
pub struct ArticleAttachmentUploadResult {
    pub resource_id: Option<Id>,
    pub extension: Option<String>,
    pub name: Option<String>,
    pub filesize: Option<i64>,
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
    /// Sent by `article_attachments().upload`, `article_attachments().replace`,
    /// `article_attachments().associate` and others.
    pub enum ArticleAttachmentType {
        /// `file`
        File = "file",
        /// `blob`
        Blob = "blob",
    }
}
