// Written by `cargo xtask codegen` from desk/v1/im_canned_messages.toml of the catalogue; changes belong there.
//! The calls of `im_canned_messages`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::im_canned_messages::LIST,
        call: |desk, given| {
            let call: zoho_desk::im_canned_messages::ListImCannedMessages = desk
                .im_canned_messages()
                .list(given.query("departmentId"), given.query("type"))
                .modified_after(one::<zoho_types::DateTime>(given.query("modifiedAfter")))
                .tag(given.query("tag"))
                .contact_id(given.query("contactId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .waba_id(given.query("wabaId"))
                .channel_id(given.query("channelId"))
                .status(given.query("status"))
                .language(given.query("language"))
                .session_id(given.query("sessionId"))
                .ticket_id(given.query("ticketId"))
                .is_active(one::<bool>(given.query("isActive")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_canned_messages::GET,
        call: |desk, given| {
            let call: zoho_desk::im_canned_messages::GetImCannedMessage = desk
                .im_canned_messages()
                .get(given.path("template_message_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::im_canned_messages::APPLY,
        call: |desk, given| {
            let call: zoho_desk::im_canned_messages::ApplyImCannedMessages = desk
                .im_canned_messages()
                .apply(given.path("template_message_id"))
                .contact_id(given.query("contactId"))
                .session_id(given.query("sessionId"))
                .ticket_id(given.query("ticketId"))
                .language(given.query("language"));
            erase(call.into_call())
        },
    },
];
