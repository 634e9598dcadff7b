// Written by `cargo xtask codegen` from xtask/catalog/desk/call_attachments.toml; changes belong there.
//! The operations of `call_attachments` by name.

use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::call_attachments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&call_attachments::UPLOAD, |_, body| {
        answer(&call_attachments::UPLOAD, body, |check| {
            check.member::<shared::AttachmentUploadResult>("");
        })
    }),
    Entry::new(&call_attachments::DOWNLOAD, |_, body| {
        nothing(&call_attachments::DOWNLOAD, body)
    })
    .file(),
    Entry::new(&call_attachments::DELETE, |_, body| {
        nothing(&call_attachments::DELETE, body)
    }),
];
