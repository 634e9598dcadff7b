// Written by `cargo xtask codegen` from xtask/catalog/crm/call_preferences.toml; changes belong there.
//! The calls of `call_preferences`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::call_preferences::GET,
        call: |crm, _| {
            let call: zoho_crm::call_preferences::GetCallPreferences = crm.call_preferences().get();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::call_preferences::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::call_preferences::UpdateCallPreferences = crm
                .call_preferences()
                .update(&given.body::<zoho_crm::call_preferences::CallPreference>());
            erase(call.into_call())
        },
    },
];
