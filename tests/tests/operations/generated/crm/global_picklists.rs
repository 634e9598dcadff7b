// Written by `cargo xtask codegen` from xtask/catalog/crm/global_picklists.toml; changes belong there.
//! The calls of `global_picklists`.

use super::super::super::every::{Case, erase, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::global_picklists::LIST,
        call: |crm, given| {
            let call: zoho_crm::global_picklists::ListGlobalPicklists = crm
                .global_picklists()
                .list()
                .include(many::<String>(given.query("include")))
                .include_inner_details(many::<String>(given.query("include_inner_details")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::GET,
        call: |crm, given| {
            let call: zoho_crm::global_picklists::GetGlobalPicklist = crm
                .global_picklists()
                .get(given.path("global_picklist_id"))
                .include(many::<String>(given.query("include")))
                .include_inner_details(many::<String>(given.query("include_inner_details")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::CREATE,
        call: |crm, given| {
            let call: zoho_crm::global_picklists::CreateGlobalPicklists = crm
                .global_picklists()
                .create(&given.body::<Vec<zoho_crm::global_picklists::GlobalPicklistInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::global_picklists::UpdateGlobalPicklist =
                crm.global_picklists().update(
                    given.path("global_picklist_id"),
                    &given.body::<zoho_crm::global_picklists::GlobalPicklistInput>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::global_picklists::UpdateManyGlobalPicklists = crm
                .global_picklists()
                .update_many(&given.body::<Vec<zoho_crm::global_picklists::GlobalPicklistInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::DELETE,
        call: |crm, given| {
            let call: zoho_crm::global_picklists::DeleteGlobalPicklist = crm
                .global_picklists()
                .delete(given.path("global_picklist_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::DELETE_MANY,
        call: |crm, given| {
            let call: zoho_crm::global_picklists::DeleteManyGlobalPicklists = crm
                .global_picklists()
                .delete_many(many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::LIST_ASSOCIATIONS,
        call: |crm, given| {
            let call: zoho_crm::global_picklists::ListGlobalPicklistAssociations = crm
                .global_picklists()
                .list_associations(given.path("global_picklist_id"))
                .include_inner_details(many::<String>(given.query("include_inner_details")))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::LIST_REPLACED_VALUES,
        call: |crm, given| {
            let call: zoho_crm::global_picklists::ListGlobalPicklistReplacedValues = crm
                .global_picklists()
                .list_replaced_values(given.path("global_picklist_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::LIST_VALUE_ASSOCIATIONS,
        call: |crm, given| {
            let call: zoho_crm::global_picklists::ListGlobalPicklistValueAssociations = crm
                .global_picklists()
                .list_value_associations(given.path("global_picklist_id"))
                .picklist_value_id(given.query("picklist_value_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::LIST_VALUES_REPLACED_BY_JOB,
        call: |crm, given| {
            let call: zoho_crm::global_picklists::ListGlobalPicklistValuesReplacedByJob = crm
                .global_picklists()
                .list_values_replaced_by_job(given.path("global_picklist_id"))
                .job_id(given.query("job_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::REPLACE_VALUES,
        call: |crm, given| {
            let call: zoho_crm::global_picklists::ReplaceGlobalPicklistValues =
                crm.global_picklists().replace_values(
                    given.path("global_picklist_id"),
                    &given.body::<Vec<serde_json::Value>>(),
                );
            erase(call.into_call())
        },
    },
];
