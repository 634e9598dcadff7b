// Written by `cargo xtask codegen` from xtask/catalog/crm/data_sharing.toml; changes belong there.
//! The calls of `data_sharing`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::data_sharing::LIST,
        call: |crm, _| {
            let call: zoho_crm::data_sharing::ListDataSharing = crm.data_sharing().list();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::data_sharing::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::data_sharing::UpdateDataSharing = crm
                .data_sharing()
                .update(&given.body::<Vec<zoho_crm::data_sharing::DataSharingUpdate>>());
            erase(call.into_call())
        },
    },
];
