// Written by `cargo xtask codegen` from desk/v1/product_attachments.toml of the catalogue; changes belong there.
//! The operations of `product_attachments` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::product_attachments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&product_attachments::LIST, |_, body| {
        response(&product_attachments::LIST, body, |check| {
            check.list::<shared::Attachment>("data");
        })
    }),
    Entry::new(&product_attachments::UPLOAD, |_, body| {
        response(&product_attachments::UPLOAD, body, |check| {
            check.member::<shared::AttachmentUploadResult>("");
        })
    }),
    Entry::new(&product_attachments::DOWNLOAD, |_, body| {
        nothing(&product_attachments::DOWNLOAD, body)
    })
    .file(),
    Entry::new(&product_attachments::DELETE, |_, body| {
        nothing(&product_attachments::DELETE, body)
    }),
];
