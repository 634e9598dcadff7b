// Written by `cargo xtask codegen` from xtask/catalog/crm/emails.toml; changes belong there.
//! The calls of `emails`.

use super::super::super::every::{Case, erase, erase_file, many};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::emails::LIST,
        call: |crm, given| {
            let call: zoho_crm::emails::ListEmails = crm
                .emails()
                .list(given.path("module"), given.path("record_id"))
                .type_(given.query("type"))
                .index(given.query("index"))
                .owner_id(given.query("owner_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::emails::GET,
        call: |crm, given| {
            let call: zoho_crm::emails::GetEmail = crm
                .emails()
                .get(
                    given.path("module"),
                    given.path("record_id"),
                    given.path("message_id"),
                )
                .type_(given.query("type"))
                .owner_id(given.query("owner_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::emails::ASSOCIATE,
        call: |crm, given| {
            let call: zoho_crm::emails::AssociateEmails = crm.emails().associate(
                given.path("module"),
                given.path("record_id"),
                &given.body::<Vec<zoho_crm::emails::AssociatedEmail>>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::emails::CHECK_AVAILABLE,
        call: |crm, given| {
            let call: zoho_crm::emails::CheckAvailableEmails = crm
                .emails()
                .check_available(given.query("orginal_message_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::emails::DOWNLOAD_ATTACHMENTS,
        call: |crm, given| {
            let call: zoho_crm::emails::DownloadEmailAttachments =
                crm.emails().download_attachments(
                    given.path("module"),
                    given.path("record_id"),
                    given.query("user_id"),
                    given.query("message_id"),
                    given.query("id"),
                    given.query("name"),
                );
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::emails::DOWNLOAD_INLINE_IMAGES,
        call: |crm, given| {
            let call: zoho_crm::emails::DownloadEmailInlineImages =
                crm.emails().download_inline_images(
                    given.path("module"),
                    given.path("record_id"),
                    given.query("user_id"),
                    given.query("message_id"),
                    given.query("id"),
                );
            erase_file(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::emails::LINK,
        call: |crm, given| {
            let call: zoho_crm::emails::LinkEmails = crm.emails().link(
                given.path("contact_id"),
                given.path("message_id"),
                &given.body::<Vec<zoho_crm::emails::EmailLink>>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::emails::LINK_MANY,
        call: |crm, given| {
            let call: zoho_crm::emails::LinkManyEmails = crm.emails().link_many(
                given.path("contact_id"),
                &given.body::<Vec<zoho_crm::emails::EmailLinkEntry>>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::emails::SEND,
        call: |crm, given| {
            let call: zoho_crm::emails::SendEmails = crm.emails().send(
                given.path("module"),
                given.path("record_id"),
                &given.body::<Vec<zoho_crm::emails::EmailSend>>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::emails::UNBLOCK,
        call: |crm, given| {
            let call: zoho_crm::emails::UnblockEmails = crm.emails().unblock(
                given.path("module"),
                given.path("record_id"),
                &given.body::<zoho_crm::emails::EmailUnblock>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::emails::UNBLOCK_MANY,
        call: |crm, given| {
            let call: zoho_crm::emails::UnblockManyEmails = crm.emails().unblock_many(
                given.path("module"),
                &given.body::<zoho_crm::emails::EmailUnblock>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::emails::UNLINK,
        call: |crm, given| {
            let call: zoho_crm::emails::UnlinkEmails = crm
                .emails()
                .unlink(given.path("contact_id"), given.path("message_id"))
                .owner_id(given.query("owner_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::emails::UNLINK_MANY,
        call: |crm, given| {
            let call: zoho_crm::emails::UnlinkManyEmails = crm.emails().unlink_many(
                given.path("contact_id"),
                many::<String>(given.query("message_ids")),
                given.query("owner_id"),
            );
            erase(call.into_call())
        },
    },
];
