// Written by `cargo xtask codegen` from xtask/catalog/desk/account_attachments.toml; changes belong there.
//! The calls of `account_attachments`.

use super::super::super::every::{Case, erase, erase_file, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::account_attachments::LIST,
        call: |desk, given| {
            let call: zoho_desk::account_attachments::ListAccountAttachments = desk
                .account_attachments()
                .list(given.path("account_id"))
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::account_attachments::UPLOAD,
        call: |desk, given| {
            let call: zoho_desk::account_attachments::UploadAccountAttachment = desk
                .account_attachments()
                .upload(given.path("account_id"), given.file("file"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::account_attachments::DOWNLOAD,
        call: |desk, given| {
            let call: zoho_desk::account_attachments::DownloadAccountAttachment = desk
                .account_attachments()
                .download(given.path("account_id"), given.path("attachment_id"));
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::account_attachments::DELETE,
        call: |desk, given| {
            let call: zoho_desk::account_attachments::DeleteAccountAttachment = desk
                .account_attachments()
                .delete(given.path("account_id"), given.path("attachment_id"));
            erase(call.into_call())
        },
    },
];
