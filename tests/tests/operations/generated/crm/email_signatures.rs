// Written by `cargo xtask codegen` from xtask/catalog/crm/email_signatures.toml; changes belong there.
//! The calls of `email_signatures`.

use super::super::super::every::{Case, erase, many};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::email_signatures::LIST,
        call: |crm, given| {
            let call: zoho_crm::email_signatures::ListEmailSignatures = crm
                .email_signatures()
                .list()
                .user_id(given.query("user_id"))
                .x_zcsrf_token(given.header("X-ZCSRF-TOKEN"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::email_signatures::GET,
        call: |crm, given| {
            let call: zoho_crm::email_signatures::GetEmailSignature = crm
                .email_signatures()
                .get(given.path("email_signature_id"))
                .x_zcsrf_token(given.header("X-ZCSRF-TOKEN"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::email_signatures::CREATE,
        call: |crm, given| {
            let call: zoho_crm::email_signatures::CreateEmailSignatures = crm
                .email_signatures()
                .create(&given.body::<Vec<zoho_crm::email_signatures::EmailSignatureInput>>())
                .user_id(given.query("user_id"))
                .x_zcsrf_token(given.header("X-ZCSRF-TOKEN"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::email_signatures::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::email_signatures::UpdateEmailSignature = crm
                .email_signatures()
                .update(
                    given.path("email_signature_id"),
                    &given.body::<zoho_crm::email_signatures::EmailSignatureInput>(),
                )
                .x_zcsrf_token(given.header("X-ZCSRF-TOKEN"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::email_signatures::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::email_signatures::UpdateManyEmailSignatures = crm
                .email_signatures()
                .update_many(&given.body::<Vec<zoho_crm::email_signatures::EmailSignatureInput>>())
                .user_id(given.query("user_id"))
                .x_zcsrf_token(given.header("X-ZCSRF-TOKEN"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::email_signatures::DELETE,
        call: |crm, given| {
            let call: zoho_crm::email_signatures::DeleteEmailSignature = crm
                .email_signatures()
                .delete(given.path("email_signature_id"))
                .x_zcsrf_token(given.header("X-ZCSRF-TOKEN"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::email_signatures::DELETE_MANY,
        call: |crm, given| {
            let call: zoho_crm::email_signatures::DeleteManyEmailSignatures = crm
                .email_signatures()
                .delete_many(many::<String>(given.query("ids")))
                .x_zcsrf_token(given.header("X-ZCSRF-TOKEN"));
            erase(call.into_call())
        },
    },
];
