// Written by `cargo xtask codegen` from crm/v8/email_sharing.toml of the catalogue; changes belong there.
//! The calls of `email_sharing`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::email_sharing::GET,
        call: |crm, given| {
            let call: zoho_crm::email_sharing::GetEmailSharing = crm
                .email_sharing()
                .get(given.path("module"), given.path("record_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::email_sharing::SHARE,
        call: |crm, given| {
            let call: zoho_crm::email_sharing::ShareEmailSharing = crm
                .email_sharing()
                .share(given.path("module"), given.path("record_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::email_sharing::SHARE_MANY,
        call: |crm, given| {
            let call: zoho_crm::email_sharing::ShareManyEmailSharing = crm
                .email_sharing()
                .share_many(given.path("module"), given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::email_sharing::UNSHARE,
        call: |crm, given| {
            let call: zoho_crm::email_sharing::UnshareEmailSharing = crm
                .email_sharing()
                .unshare(given.path("module"), given.path("record_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::email_sharing::UNSHARE_MANY,
        call: |crm, given| {
            let call: zoho_crm::email_sharing::UnshareManyEmailSharing = crm
                .email_sharing()
                .unshare_many(given.path("module"), given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
];
