// Written by `cargo xtask codegen` from desk/v1/task_attachments.toml of the catalogue; changes belong there.
//! The operations of `task_attachments` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::shared;
use super::super::task_attachments;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&task_attachments::LIST, |_, body| {
        response(&task_attachments::LIST, body, |check| {
            check.list::<shared::Attachment>("data");
        })
    }),
    Entry::new(&task_attachments::UPLOAD, |_, body| {
        response(&task_attachments::UPLOAD, body, |check| {
            check.member::<shared::AttachmentUploadResult>("");
        })
    }),
    Entry::new(&task_attachments::DOWNLOAD, |_, body| {
        nothing(&task_attachments::DOWNLOAD, body)
    })
    .file(),
    Entry::new(&task_attachments::DELETE, |_, body| {
        nothing(&task_attachments::DELETE, body)
    }),
];
