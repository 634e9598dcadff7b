// Written by `cargo xtask codegen` from xtask/catalog/crm/modules.toml; changes belong there.
//! The calls of `modules`.

use super::super::super::every::{Case, erase, many};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::modules::LIST,
        call: |crm, given| {
            let call: zoho_crm::modules::ListModules = crm
                .modules()
                .list()
                .status(many::<String>(given.query("status")))
                .feature_name(given.query("feature_name"))
                .include(many::<String>(given.query("include")))
                .fields(many::<String>(given.query("fields")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::modules::GET,
        call: |crm, given| {
            let call: zoho_crm::modules::GetModule = crm.modules().get(given.path("module_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::modules::CREATE,
        call: |crm, given| {
            let call: zoho_crm::modules::CreateModules = crm
                .modules()
                .create(&given.body::<Vec<zoho_crm::shared::ModuleInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::modules::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::modules::UpdateModule = crm.modules().update(
                given.path("module_id"),
                &given.body::<zoho_crm::shared::ModuleInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::modules::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::modules::UpdateManyModules = crm
                .modules()
                .update_many(&given.body::<Vec<zoho_crm::shared::ModuleInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::modules::GENERATE_LINK,
        call: |crm, given| {
            let call: zoho_crm::modules::GenerateModuleLink =
                crm.modules().generate_link(given.path("module_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::modules::GET_BY_API_NAME,
        call: |crm, given| {
            let call: zoho_crm::modules::GetModuleByApiName =
                crm.modules().get_by_api_name(given.path("api_name"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::modules::UPDATE_BY_API_NAME,
        call: |crm, given| {
            let call: zoho_crm::modules::UpdateModuleByApiName = crm.modules().update_by_api_name(
                given.path("api_name"),
                &given.body::<zoho_crm::shared::ModuleInput>(),
            );
            erase(call.into_call())
        },
    },
];
