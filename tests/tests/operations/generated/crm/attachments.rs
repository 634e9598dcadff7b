// Written by `cargo xtask codegen` from xtask/catalog/crm/attachments.toml; changes belong there.
//! The calls of `attachments`.

use super::super::super::every::{Case, erase, erase_file, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::attachments::LIST,
        call: |crm, given| {
            let call: zoho_crm::attachments::ListAttachments = crm
                .attachments()
                .list(
                    given.path("module"),
                    given.path("record_id"),
                    many::<String>(given.query("fields")),
                )
                .ids(many::<String>(given.query("ids")))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .page_token(given.query("page_token"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::attachments::UPLOAD,
        call: |crm, given| {
            let call: zoho_crm::attachments::UploadAttachment = crm.attachments().upload(
                given.path("module"),
                given.path("record_id"),
                given.file("file"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::attachments::DOWNLOAD,
        call: |crm, given| {
            let call: zoho_crm::attachments::DownloadAttachment = crm.attachments().download(
                given.path("module"),
                given.path("record_id"),
                given.path("attachment_id"),
            );
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::attachments::DELETE,
        call: |crm, given| {
            let call: zoho_crm::attachments::DeleteAttachment = crm.attachments().delete(
                given.path("module"),
                given.path("record_id"),
                given.path("attachment_id"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::attachments::DELETE_MANY,
        call: |crm, given| {
            let call: zoho_crm::attachments::DeleteManyAttachments = crm.attachments().delete_many(
                given.path("module"),
                given.path("record_id"),
                many::<String>(given.query("ids")),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::attachments::DOWNLOAD_FIELD_ATTACHMENT,
        call: |crm, given| {
            let call: zoho_crm::attachments::DownloadAttachmentFieldAttachment =
                crm.attachments().download_field_attachment(
                    given.path("module"),
                    given.path("record_id"),
                    given.query("fields_attachment_id"),
                );
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::attachments::UPLOAD_LINK,
        call: |crm, given| {
            let call: zoho_crm::attachments::UploadAttachmentLink = crm
                .attachments()
                .upload_link(
                    given.path("module"),
                    given.path("record_id"),
                    given.query("attachmentUrl"),
                )
                .title(given.query("title"));
            erase(call.into_call())
        },
    },
];
