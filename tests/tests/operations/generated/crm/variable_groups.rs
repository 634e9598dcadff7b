// Written by `cargo xtask codegen` from xtask/catalog/crm/variable_groups.toml; changes belong there.
//! The calls of `variable_groups`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::variable_groups::LIST,
        call: |crm, _| {
            let call: zoho_crm::variable_groups::ListVariableGroups = crm.variable_groups().list();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::variable_groups::GET,
        call: |crm, given| {
            let call: zoho_crm::variable_groups::GetVariableGroup =
                crm.variable_groups().get(given.path("variable_group_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::variable_groups::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::variable_groups::UpdateVariableGroup =
                crm.variable_groups().update(
                    given.path("variable_group_id"),
                    &given.body::<zoho_crm::variable_groups::VariableGroup>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::variable_groups::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::variable_groups::UpdateManyVariableGroups = crm
                .variable_groups()
                .update_many(&given.body::<Vec<zoho_crm::variable_groups::VariableGroup>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::variable_groups::GET_BY_API_NAME,
        call: |crm, given| {
            let call: zoho_crm::variable_groups::GetVariableGroupByApiName = crm
                .variable_groups()
                .get_by_api_name(given.path("api_name"));
            erase(call.into_call())
        },
    },
];
