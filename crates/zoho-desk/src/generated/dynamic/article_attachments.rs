// Written by `cargo xtask codegen` from desk/v1/article_attachments.toml of the catalogue; changes belong there.
//! The operations of `article_attachments` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::article_attachments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&article_attachments::LIST, |_, body| {
        response(&article_attachments::LIST, body, |check| {
            check.list::<shared::ArticleAttachment>("data");
        })
    }),
    Entry::new(&article_attachments::UPLOAD, |_, body| {
        response(&article_attachments::UPLOAD, body, |check| {
            check.member::<article_attachments::ArticleAttachmentUploadResult>("");
        })
    }),
    Entry::new(&article_attachments::DOWNLOAD, |_, body| {
        nothing(&article_attachments::DOWNLOAD, body)
    })
    .file(),
    Entry::new(&article_attachments::REPLACE, |_, body| {
        response(&article_attachments::REPLACE, body, |check| {
            check.member::<shared::ArticleAttachment>("");
        })
    }),
    Entry::new(&article_attachments::DELETE, |_, body| {
        nothing(&article_attachments::DELETE, body)
    }),
    Entry::new(&article_attachments::ASSOCIATE, |_, body| {
        response(&article_attachments::ASSOCIATE, body, |check| {
            check.member::<shared::ArticleAttachment>("");
        })
    }),
    Entry::new(
        &article_attachments::ASSOCIATE_WITH_TRANSLATION,
        |_, body| {
            response(
                &article_attachments::ASSOCIATE_WITH_TRANSLATION,
                body,
                |check| {
                    check.list::<shared::ArticleAttachment>("data");
                },
            )
        },
    )
    .body(|check| {
        check.member::<Vec<Id>>("attachmentIds");
    }),
    Entry::new(
        &article_attachments::DISSOCIATE_FROM_TRANSLATION,
        |_, body| nothing(&article_attachments::DISSOCIATE_FROM_TRANSLATION, body),
    )
    .body(|check| {
        check.member::<Vec<Id>>("attachmentIds");
    }),
    Entry::new(&article_attachments::LIST_BY_TRANSLATION, |_, body| {
        response(&article_attachments::LIST_BY_TRANSLATION, body, |check| {
            check.list::<shared::ArticleAttachment>("data");
        })
    }),
    Entry::new(&article_attachments::LIST_DOCS_RESOURCES, |_, body| {
        response(&article_attachments::LIST_DOCS_RESOURCES, body, |check| {
            check.list::<article_attachments::ArticleAttachmentDocsResource>("data");
        })
    }),
    Entry::new(&article_attachments::UPLOAD_FOR_TRANSLATION, |_, body| {
        response(
            &article_attachments::UPLOAD_FOR_TRANSLATION,
            body,
            |check| {
                check.member::<shared::ArticleAttachment>("");
            },
        )
    }),
    Entry::new(&article_attachments::UPLOAD_LEGACY, |_, body| {
        response(&article_attachments::UPLOAD_LEGACY, body, |check| {
            check.list::<article_attachments::ArticleAttachmentUploadLegacyResult>("attachments");
        })
    }),
];
