// Written by `cargo xtask codegen` from desk/v1/contact_attachments.toml of the catalogue; changes belong there.
//! The operations of `contact_attachments` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::contact_attachments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&contact_attachments::LIST, |_, body| {
        response(&contact_attachments::LIST, body, |check| {
            check.list::<shared::ContactAttachment>("data");
        })
    }),
    Entry::new(&contact_attachments::UPLOAD, |_, body| {
        response(&contact_attachments::UPLOAD, body, |check| {
            check.member::<shared::ContactAttachmentUploadResult>("");
        })
    }),
    Entry::new(&contact_attachments::DOWNLOAD, |_, body| {
        nothing(&contact_attachments::DOWNLOAD, body)
    })
    .file(),
    Entry::new(&contact_attachments::DELETE, |_, body| {
        nothing(&contact_attachments::DELETE, body)
    }),
];
