// Written by `cargo xtask codegen` from desk/v1/call_attachments.toml of the catalogue; changes belong there.
//! The operations of `call_attachments` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::call_attachments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&call_attachments::UPLOAD, |_, body| {
        response(&call_attachments::UPLOAD, body, |check| {
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
