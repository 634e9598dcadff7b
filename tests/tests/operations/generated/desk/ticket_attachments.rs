// Written by `cargo xtask codegen` from xtask/catalog/desk/ticket_attachments.toml; changes belong there.
//! The calls of `ticket_attachments`.

use super::super::super::every::{Case, erase, erase_file, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::ticket_attachments::LIST,
        call: |desk, given| {
            let call: zoho_desk::ticket_attachments::ListTicketAttachments = desk
                .ticket_attachments()
                .list(given.path("ticket_id"))
                .include(many::<String>(given.query("include")))
                .limit(one::<i64>(given.query("limit")))
                .is_public(one::<bool>(given.query("isPublic")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_attachments::UPLOAD,
        call: |desk, given| {
            let call: zoho_desk::ticket_attachments::UploadTicketAttachment = desk
                .ticket_attachments()
                .upload(given.path("ticket_id"), given.file("file"))
                .is_public(one::<bool>(given.query("isPublic")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_attachments::DOWNLOAD,
        call: |desk, given| {
            let call: zoho_desk::ticket_attachments::DownloadTicketAttachment = desk
                .ticket_attachments()
                .download(given.path("ticket_id"), given.path("attachment_id"));
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_attachments::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::ticket_attachments::UpdateTicketAttachment =
                desk.ticket_attachments().update(
                    given.path("ticket_id"),
                    given.path("attachment_id"),
                    &given.body::<zoho_desk::ticket_attachments::TicketAttachmentUpdate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_attachments::DELETE,
        call: |desk, given| {
            let call: zoho_desk::ticket_attachments::DeleteTicketAttachment = desk
                .ticket_attachments()
                .delete(given.path("ticket_id"), given.path("attachment_id"));
            erase(call.into_call())
        },
    },
];
