// Written by `cargo xtask codegen` from xtask/catalog/crm/territories.toml; changes belong there.
//! The calls of `territories`.

use super::super::super::every::{Case, erase, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::territories::LIST,
        call: |crm, given| {
            let call: zoho_crm::territories::ListTerritories = crm
                .territories()
                .list()
                .filters(given.query("filters"))
                .include(many::<String>(given.query("include")))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .ids(many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::territories::GET,
        call: |crm, given| {
            let call: zoho_crm::territories::GetTerritory =
                crm.territories().get(given.path("territory_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::territories::CREATE,
        call: |crm, given| {
            let call: zoho_crm::territories::CreateTerritories = crm
                .territories()
                .create(&given.body::<Vec<zoho_crm::territories::TerritoryInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::territories::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::territories::UpdateTerritory = crm.territories().update(
                given.path("territory_id"),
                &given.body::<zoho_crm::territories::TerritoryInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::territories::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::territories::UpdateManyTerritories = crm
                .territories()
                .update_many(&given.body::<Vec<zoho_crm::territories::TerritoryInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::territories::DELETE,
        call: |crm, given| {
            let call: zoho_crm::territories::DeleteTerritory = crm
                .territories()
                .delete(given.path("territory_id"))
                .delete_previous_forecasts(one::<bool>(given.query("delete_previous_forecasts")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::territories::DELETE_MANY,
        call: |crm, given| {
            let call: zoho_crm::territories::DeleteManyTerritories = crm
                .territories()
                .delete_many(many::<String>(given.query("ids")))
                .delete_previous_forecasts(one::<bool>(given.query("delete_previous_forecasts")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::territories::COUNT_USERS,
        call: |crm, _| {
            let call: zoho_crm::territories::CountTerritoryUsers = crm.territories().count_users();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::territories::GET_RUN_RULES_JOB,
        call: |crm, given| {
            let call: zoho_crm::territories::GetTerritoryRunRulesJob =
                crm.territories().get_run_rules_job(given.query("job_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::territories::LIST_CHILDREN,
        call: |crm, given| {
            let call: zoho_crm::territories::ListTerritoryChildren = crm
                .territories()
                .list_children(given.path("territory_id"))
                .filters(given.query("filters"))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::territories::LIST_DELETED_ASSOCIATED,
        call: |crm, given| {
            let call: zoho_crm::territories::ListTerritoryDeletedAssociated = crm
                .territories()
                .list_deleted_associated()
                .ids(many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::territories::RUN_RULES,
        call: |crm, given| {
            let call: zoho_crm::territories::RunTerritoryRules = crm
                .territories()
                .run_rules(&given.body::<zoho_crm::territories::TerritoryRunRules>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::territories::TRANSFER_AND_DELETE,
        call: |crm, given| {
            let call: zoho_crm::territories::TransferAndDeleteTerritory =
                crm.territories().transfer_and_delete(
                    given.path("territory_id"),
                    &given.body::<Vec<serde_json::Value>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::territories::TRANSFER_AND_DELETE_MANY,
        call: |crm, given| {
            let call: zoho_crm::territories::TransferAndDeleteManyTerritories = crm
                .territories()
                .transfer_and_delete_many(&given.body::<Vec<serde_json::Value>>());
            erase(call.into_call())
        },
    },
];
