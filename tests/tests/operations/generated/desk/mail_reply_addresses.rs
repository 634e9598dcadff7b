// Written by `cargo xtask codegen` from xtask/catalog/desk/mail_reply_addresses.toml; changes belong there.
//! The calls of `mail_reply_addresses`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::mail_reply_addresses::LIST,
        call: |desk, given| {
            let call: zoho_desk::mail_reply_addresses::ListMailReplyAddresses = desk
                .mail_reply_addresses()
                .list(given.query("departmentId"))
                .is_active(one::<bool>(given.query("isActive")))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::mail_reply_addresses::GET,
        call: |desk, given| {
            let call: zoho_desk::mail_reply_addresses::GetMailReplyAddress = desk
                .mail_reply_addresses()
                .get(given.path("mail_reply_address_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::mail_reply_addresses::CREATE,
        call: |desk, given| {
            let call: zoho_desk::mail_reply_addresses::CreateMailReplyAddress = desk
                .mail_reply_addresses()
                .create(&given.body::<zoho_desk::mail_reply_addresses::MailReplyAddressCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::mail_reply_addresses::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::mail_reply_addresses::UpdateMailReplyAddress =
                desk.mail_reply_addresses().update(
                    given.path("mail_reply_address_id"),
                    &given.body::<zoho_desk::mail_reply_addresses::MailReplyAddressUpdate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::mail_reply_addresses::DELETE,
        call: |desk, given| {
            let call: zoho_desk::mail_reply_addresses::DeleteMailReplyAddress = desk
                .mail_reply_addresses()
                .delete(given.path("mail_reply_address_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::mail_reply_addresses::SEND_VERIFICATION,
        call: |desk, given| {
            let call: zoho_desk::mail_reply_addresses::SendMailReplyAddressVerification = desk
                .mail_reply_addresses()
                .send_verification(given.path("mail_reply_address_id"));
            erase(call.into_call())
        },
    },
];
