// Written by `cargo xtask codegen` from xtask/catalog/desk/product_attachments.toml; changes belong there.
//! The operations of `product_attachments` by name.

use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::product_attachments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&product_attachments::LIST, |_, body| {
        answer(&product_attachments::LIST, body, |check| {
            check.list::<shared::Attachment>("data");
        })
    }),
    Entry::new(&product_attachments::UPLOAD, |_, body| {
        answer(&product_attachments::UPLOAD, body, |check| {
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
