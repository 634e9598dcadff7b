// Written by `cargo xtask codegen` from desk/v1/event_attachments.toml of the catalogue; changes belong there.
//! The operations of `event_attachments` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::event_attachments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&event_attachments::LIST, |_, body| {
        response(&event_attachments::LIST, body, |check| {
            check.list::<shared::Attachment>("data");
        })
    }),
    Entry::new(&event_attachments::UPLOAD, |_, body| {
        response(&event_attachments::UPLOAD, body, |check| {
            check.member::<shared::AttachmentUploadResult>("");
        })
    }),
    Entry::new(&event_attachments::DOWNLOAD, |_, body| {
        nothing(&event_attachments::DOWNLOAD, body)
    })
    .file(),
    Entry::new(&event_attachments::DELETE, |_, body| {
        nothing(&event_attachments::DELETE, body)
    }),
];
