// Written by `cargo xtask codegen` from xtask/catalog/desk/event_attachments.toml; changes belong there.
//! The calls of `event_attachments`.

use super::super::super::every::{Case, erase, erase_file, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::event_attachments::LIST,
        call: |desk, given| {
            let call: zoho_desk::event_attachments::ListEventAttachments = desk
                .event_attachments()
                .list(given.path("event_id"))
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::event_attachments::UPLOAD,
        call: |desk, given| {
            let call: zoho_desk::event_attachments::UploadEventAttachment = desk
                .event_attachments()
                .upload(given.path("event_id"), given.file("file"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::event_attachments::DOWNLOAD,
        call: |desk, given| {
            let call: zoho_desk::event_attachments::DownloadEventAttachment = desk
                .event_attachments()
                .download(given.path("event_id"), given.path("attachment_id"));
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::event_attachments::DELETE,
        call: |desk, given| {
            let call: zoho_desk::event_attachments::DeleteEventAttachment = desk
                .event_attachments()
                .delete(given.path("event_id"), given.path("attachment_id"));
            erase(call.into_call())
        },
    },
];
