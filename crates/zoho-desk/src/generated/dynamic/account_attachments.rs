// Written by `cargo xtask codegen` from desk/v1/account_attachments.toml of the catalogue; changes belong there.
//! The operations of `account_attachments` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::account_attachments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&account_attachments::LIST, |_, body| {
        response(&account_attachments::LIST, body, |check| {
            check.list::<shared::Attachment>("data");
        })
    }),
    Entry::new(&account_attachments::UPLOAD, |_, body| {
        response(&account_attachments::UPLOAD, body, |check| {
            check.member::<shared::AttachmentUploadResult>("");
        })
    }),
    Entry::new(&account_attachments::DOWNLOAD, |_, body| {
        nothing(&account_attachments::DOWNLOAD, body)
    })
    .file(),
    Entry::new(&account_attachments::DELETE, |_, body| {
        nothing(&account_attachments::DELETE, body)
    }),
];
