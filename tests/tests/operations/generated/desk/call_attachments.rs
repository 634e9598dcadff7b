// Written by `cargo xtask codegen` from xtask/catalog/desk/call_attachments.toml; changes belong there.
//! The calls of `call_attachments`.

use super::super::super::every::{Case, erase, erase_file};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::call_attachments::UPLOAD,
        call: |desk, given| {
            let call: zoho_desk::call_attachments::UploadCallAttachment = desk
                .call_attachments()
                .upload(given.path("call_id"), given.file("file"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::call_attachments::DOWNLOAD,
        call: |desk, given| {
            let call: zoho_desk::call_attachments::DownloadCallAttachment = desk
                .call_attachments()
                .download(given.path("call_id"), given.path("attachment_id"));
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::call_attachments::DELETE,
        call: |desk, given| {
            let call: zoho_desk::call_attachments::DeleteCallAttachment = desk
                .call_attachments()
                .delete(given.path("call_id"), given.path("attachment_id"));
            erase(call.into_call())
        },
    },
];
