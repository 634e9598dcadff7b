// Written by `cargo xtask codegen` from xtask/catalog/crm/duplicate_check_preferences.toml; changes belong there.
//! The calls of `duplicate_check_preferences`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::duplicate_check_preferences::GET,
        call: |crm, given| {
            let call: zoho_crm::duplicate_check_preferences::GetDuplicateCheckPreference =
                crm.duplicate_check_preferences().get(given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::duplicate_check_preferences::CREATE,
        call: |crm, given| {
            let call: zoho_crm::duplicate_check_preferences::CreateDuplicateCheckPreference =
                crm.duplicate_check_preferences().create(
                    &given
                        .body::<zoho_crm::duplicate_check_preferences::DuplicateCheckPreference>(),
                    given.query("module"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::duplicate_check_preferences::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::duplicate_check_preferences::UpdateDuplicateCheckPreference =
                crm.duplicate_check_preferences().update(
                    &given
                        .body::<zoho_crm::duplicate_check_preferences::DuplicateCheckPreference>(),
                    given.query("module"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::duplicate_check_preferences::DELETE,
        call: |crm, given| {
            let call: zoho_crm::duplicate_check_preferences::DeleteDuplicateCheckPreference = crm
                .duplicate_check_preferences()
                .delete(given.query("module"));
            erase(call.into_call())
        },
    },
];
