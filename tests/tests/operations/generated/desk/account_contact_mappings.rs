// Written by `cargo xtask codegen` from xtask/catalog/desk/account_contact_mappings.toml; changes belong there.
//! The calls of `account_contact_mappings`.

use super::super::super::every::{Case, erase};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[Case {
    operation: &zoho_desk::account_contact_mappings::UPDATE,
    call: |desk, given| {
        let call: zoho_desk::account_contact_mappings::UpdateAccountContactMapping =
            desk.account_contact_mappings().update(
                given.path("mapping_id"),
                &given.body::<zoho_desk::account_contact_mappings::AccountContactMappingUpdate>(),
            );
        erase(call.into_call())
    },
}];
