// Written by `cargo xtask codegen` from xtask/catalog/desk/contact_attachments.toml; changes belong there.
//! The calls of `contact_attachments`.

use super::super::super::every::{Case, erase, erase_file, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::contact_attachments::LIST,
        call: |desk, given| {
            let call: zoho_desk::contact_attachments::ListContactAttachments = desk
                .contact_attachments()
                .list(given.path("contact_id"))
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contact_attachments::UPLOAD,
        call: |desk, given| {
            let call: zoho_desk::contact_attachments::UploadContactAttachment = desk
                .contact_attachments()
                .upload(given.path("contact_id"), given.file("file"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contact_attachments::DOWNLOAD,
        call: |desk, given| {
            let call: zoho_desk::contact_attachments::DownloadContactAttachment = desk
                .contact_attachments()
                .download(given.path("contact_id"), given.path("attachment_id"));
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contact_attachments::DELETE,
        call: |desk, given| {
            let call: zoho_desk::contact_attachments::DeleteContactAttachment = desk
                .contact_attachments()
                .delete(given.path("contact_id"), given.path("attachment_id"));
            erase(call.into_call())
        },
    },
];
