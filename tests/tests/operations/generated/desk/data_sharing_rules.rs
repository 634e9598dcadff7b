// Written by `cargo xtask codegen` from xtask/catalog/desk/data_sharing_rules.toml; changes belong there.
//! The calls of `data_sharing_rules`.

use super::super::super::every::{Case, erase};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::data_sharing_rules::GET,
        call: |desk, _| {
            let call: zoho_desk::data_sharing_rules::GetDataSharingRule =
                desk.data_sharing_rules().get();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::data_sharing_rules::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::data_sharing_rules::UpdateDataSharingRule = desk
                .data_sharing_rules()
                .update(&given.body::<zoho_desk::data_sharing_rules::DataSharingRule>());
            erase(call.into_call())
        },
    },
];
