// Written by `cargo xtask codegen` from desk/v1/article_attachments.toml of the catalogue; changes belong there.
//! The calls of `article_attachments`.

use super::super::super::every::{Case, erase, erase_file, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::article_attachments::LIST,
        call: |desk, given| {
            let call: zoho_desk::article_attachments::ListArticleAttachments =
                desk.article_attachments().list(given.path("article_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_attachments::UPLOAD,
        call: |desk, given| {
            let call: zoho_desk::article_attachments::UploadArticleAttachment =
                desk.article_attachments().upload(
                    given.file("file"),
                    given.query("attachmentType"),
                    given.query("workspaceId"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_attachments::DOWNLOAD,
        call: |desk, given| {
            let call: zoho_desk::article_attachments::DownloadArticleAttachment = desk
                .article_attachments()
                .download(
                    given.path("article_id"),
                    given.path("locale"),
                    given.path("attachment_id"),
                )
                .inline(one::<bool>(given.query("inline")));
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_attachments::REPLACE,
        call: |desk, given| {
            let call: zoho_desk::article_attachments::ReplaceArticleAttachment =
                desk.article_attachments().replace(
                    given.path("article_id"),
                    given.file("file"),
                    given.query("attachmentType"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_attachments::DELETE,
        call: |desk, given| {
            let call: zoho_desk::article_attachments::DeleteArticleAttachment = desk
                .article_attachments()
                .delete(given.path("article_id"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_attachments::ASSOCIATE,
        call: |desk, given| {
            let call: zoho_desk::article_attachments::AssociateArticleAttachments =
                desk.article_attachments().associate(
                    given.path("article_id"),
                    given.file("file"),
                    given.query("attachmentType"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_attachments::ASSOCIATE_WITH_TRANSLATION,
        call: |desk, given| {
            let call: zoho_desk::article_attachments::AssociateArticleAttachmentsWithTranslation =
                desk.article_attachments().associate_with_translation(
                    given.path("article_id"),
                    given.path("locale"),
                    given.body::<Vec<zoho_types::Id>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_attachments::DISSOCIATE_FROM_TRANSLATION,
        call: |desk, given| {
            let call: zoho_desk::article_attachments::DissociateArticleAttachmentsFromTranslation =
                desk.article_attachments().dissociate_from_translation(
                    given.path("article_id"),
                    given.path("locale"),
                    given.body::<Vec<zoho_types::Id>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_attachments::LIST_BY_TRANSLATION,
        call: |desk, given| {
            let call: zoho_desk::article_attachments::ListArticleAttachmentsByTranslation = desk
                .article_attachments()
                .list_by_translation(given.path("article_id"), given.path("locale"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_attachments::LIST_DOCS_RESOURCES,
        call: |desk, given| {
            let call: zoho_desk::article_attachments::ListArticleAttachmentDocsResources = desk
                .article_attachments()
                .list_docs_resources(given.query("resourceIds"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_attachments::UPLOAD_FOR_TRANSLATION,
        call: |desk, given| {
            let call: zoho_desk::article_attachments::UploadArticleAttachmentForTranslation =
                desk.article_attachments().upload_for_translation(
                    given.path("article_id"),
                    given.path("locale"),
                    given.file("file"),
                    given.query("attachmentType"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_attachments::UPLOAD_LEGACY,
        call: |desk, given| {
            let call: zoho_desk::article_attachments::UploadLegacyArticleAttachments =
                desk.article_attachments().upload_legacy(
                    given.file("file"),
                    given.query("workspaceId"),
                    given.query("attachmentType"),
                );
            erase(call.into_call())
        },
    },
];
