// Written by `cargo xtask codegen` from xtask/catalog/desk/contracts.toml; changes belong there.
//! The calls of `contracts`.

use super::super::super::every::{Case, erase, json, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::contracts::LIST,
        call: |desk, given| {
            let call: zoho_desk::contracts::ListContracts = desk
                .contracts()
                .list()
                .view_id(given.query("viewId"))
                .filters(&json::<serde_json::Value>(given.query("filters")))
                .filter_id(given.query("filterId"))
                .account_id(given.query("accountId"))
                .include(many::<String>(given.query("include")))
                .owner_ids(many::<String>(given.query("ownerIds")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"))
                .contract_name(given.query("contractName"))
                .department_ids(many::<String>(given.query("departmentIds")))
                .fields(given.query("fields"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contracts::GET,
        call: |desk, given| {
            let call: zoho_desk::contracts::GetContract =
                desk.contracts().get(given.path("contract_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contracts::CREATE,
        call: |desk, given| {
            let call: zoho_desk::contracts::CreateContract = desk
                .contracts()
                .create(&given.body::<zoho_desk::contracts::ContractCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contracts::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::contracts::UpdateContract = desk.contracts().update(
                given.path("contract_id"),
                &given.body::<zoho_desk::contracts::ContractUpdate>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contracts::UPDATE_MANY,
        call: |desk, given| {
            let call: zoho_desk::contracts::UpdateManyContracts = desk
                .contracts()
                .update_many(&given.body::<zoho_desk::contracts::ContractUpdateMany>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contracts::REPLACE,
        call: |desk, given| {
            let call: zoho_desk::contracts::ReplaceContract = desk.contracts().replace(
                given.path("contract_id"),
                &given.body::<zoho_desk::contracts::ContractUpdate>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contracts::COUNT,
        call: |desk, given| {
            let call: zoho_desk::contracts::CountContracts = desk
                .contracts()
                .count(given.query("viewId"), given.query("departmentId"))
                .filter(&json::<serde_json::Value>(given.query("filter")))
                .filter_id(given.query("filterId"))
                .owner_id(given.query("ownerId"));
            erase(call.into_call())
        },
    },
];
