// Written by `cargo xtask codegen` from desk/v1/ticket_attachments.toml of the catalogue; changes belong there.
//! The operations of `ticket_attachments` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::shared;
use super::super::ticket_attachments;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&ticket_attachments::LIST, |_, body| {
        response(&ticket_attachments::LIST, body, |check| {
            check.list::<shared::ContactAttachment>("data");
        })
    }),
    Entry::new(&ticket_attachments::UPLOAD, |_, body| {
        response(&ticket_attachments::UPLOAD, body, |check| {
            check.member::<shared::ContactAttachmentUploadResult>("");
        })
    }),
    Entry::new(&ticket_attachments::DOWNLOAD, |_, body| {
        nothing(&ticket_attachments::DOWNLOAD, body)
    })
    .file(),
    Entry::new(&ticket_attachments::UPDATE, |_, body| {
        nothing(&ticket_attachments::UPDATE, body)
    })
    .body(|check| {
        check.member::<ticket_attachments::TicketAttachmentUpdate>("");
    }),
    Entry::new(&ticket_attachments::DELETE, |_, body| {
        nothing(&ticket_attachments::DELETE, body)
    }),
];
