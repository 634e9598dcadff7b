// Written by `cargo xtask codegen` from xtask/catalog/crm/variables.toml; changes belong there.
//! The calls of `variables`.

use super::super::super::every::{Case, erase, many};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::variables::LIST,
        call: |crm, given| {
            let call: zoho_crm::variables::ListVariables =
                crm.variables().list().group(given.query("group"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::variables::GET,
        call: |crm, given| {
            let call: zoho_crm::variables::GetVariable = crm
                .variables()
                .get(given.path("variable_id"))
                .group(given.query("group"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::variables::CREATE,
        call: |crm, given| {
            let call: zoho_crm::variables::CreateVariables = crm
                .variables()
                .create(&given.body::<Vec<zoho_crm::variables::Variable>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::variables::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::variables::UpdateVariable = crm
                .variables()
                .update(
                    given.path("variable_id"),
                    &given.body::<zoho_crm::variables::Variable>(),
                )
                .group(given.query("group"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::variables::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::variables::UpdateManyVariables = crm
                .variables()
                .update_many(&given.body::<Vec<zoho_crm::variables::Variable>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::variables::DELETE,
        call: |crm, given| {
            let call: zoho_crm::variables::DeleteVariable =
                crm.variables().delete(given.path("variable_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::variables::DELETE_MANY,
        call: |crm, given| {
            let call: zoho_crm::variables::DeleteManyVariables = crm
                .variables()
                .delete_many()
                .ids(many::<String>(given.query("ids")))
                .rids(many::<String>(given.query("rids")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::variables::GENERATE_API_NAME,
        call: |crm, given| {
            let call: zoho_crm::variables::GenerateVariableApiName =
                crm.variables().generate_api_name(
                    &given.body::<Vec<zoho_crm::variables::VariableGenerateApiName>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::variables::GET_BY_API_NAME,
        call: |crm, given| {
            let call: zoho_crm::variables::GetVariableByApiName = crm
                .variables()
                .get_by_api_name(given.path("api_name"))
                .group(given.query("group"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::variables::LIST_ASSOCIATIONS,
        call: |crm, given| {
            let call: zoho_crm::variables::ListVariableAssociations =
                crm.variables().list_associations(given.path("variable_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::variables::UPDATE_BY_API_NAME,
        call: |crm, given| {
            let call: zoho_crm::variables::UpdateVariableByApiName = crm
                .variables()
                .update_by_api_name(
                    given.path("api_name"),
                    &given.body::<zoho_crm::variables::Variable>(),
                )
                .group(given.query("group"));
            erase(call.into_call())
        },
    },
];
