// Written by `cargo xtask codegen` from xtask/catalog/crm/pick_list_values.toml; changes belong there.
//! The calls of `pick_list_values`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[Case {
    operation: &zoho_crm::pick_list_values::LIST,
    call: |crm, given| {
        let call: zoho_crm::pick_list_values::ListPickListValues = crm
            .pick_list_values()
            .list(given.path("field_id"), given.query("module"));
        erase(call.into_call())
    },
}];
