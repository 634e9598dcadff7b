// Written by `cargo xtask codegen` from xtask/catalog/desk/task_attachments.toml; changes belong there.
//! The calls of `task_attachments`.

use super::super::super::every::{Case, erase, erase_file, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::task_attachments::LIST,
        call: |desk, given| {
            let call: zoho_desk::task_attachments::ListTaskAttachments = desk
                .task_attachments()
                .list(given.path("task_id"))
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::task_attachments::UPLOAD,
        call: |desk, given| {
            let call: zoho_desk::task_attachments::UploadTaskAttachment = desk
                .task_attachments()
                .upload(given.path("task_id"), given.file("file"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::task_attachments::DOWNLOAD,
        call: |desk, given| {
            let call: zoho_desk::task_attachments::DownloadTaskAttachment = desk
                .task_attachments()
                .download(given.path("task_id"), given.path("attachment_id"));
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::task_attachments::DELETE,
        call: |desk, given| {
            let call: zoho_desk::task_attachments::DeleteTaskAttachment = desk
                .task_attachments()
                .delete(given.path("task_id"), given.path("attachment_id"));
            erase(call.into_call())
        },
    },
];
