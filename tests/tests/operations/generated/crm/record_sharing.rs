// Written by `cargo xtask codegen` from xtask/catalog/crm/record_sharing.toml; changes belong there.
//! The calls of `record_sharing`.

use super::super::super::every::{Case, erase, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::record_sharing::LIST,
        call: |crm, given| {
            let call: zoho_crm::record_sharing::ListRecordSharing = crm
                .record_sharing()
                .list(given.path("module"), given.path("record_id"))
                .shared_to(one::<i64>(given.query("sharedTo")))
                .view(given.query("view"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::record_sharing::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::record_sharing::UpdateRecordSharing = crm.record_sharing().update(
                given.path("module"),
                given.path("record_id"),
                &given.body::<zoho_crm::record_sharing::RecordShare>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::record_sharing::REVOKE,
        call: |crm, given| {
            let call: zoho_crm::record_sharing::RevokeRecordSharing = crm
                .record_sharing()
                .revoke(given.path("module"), given.path("record_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::record_sharing::SHARE,
        call: |crm, given| {
            let call: zoho_crm::record_sharing::ShareRecordSharing = crm.record_sharing().share(
                given.path("module"),
                given.path("record_id"),
                &given.body::<zoho_crm::record_sharing::RecordShare>(),
            );
            erase(call.into_call())
        },
    },
];
