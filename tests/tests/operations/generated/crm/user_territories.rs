// Written by `cargo xtask codegen` from xtask/catalog/crm/user_territories.toml; changes belong there.
//! The calls of `user_territories`.

use super::super::super::every::{Case, erase, many};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::user_territories::LIST,
        call: |crm, given| {
            let call: zoho_crm::user_territories::ListUserTerritories =
                crm.user_territories().list(given.path("user_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_territories::GET,
        call: |crm, given| {
            let call: zoho_crm::user_territories::GetUserTerritory = crm
                .user_territories()
                .get(given.path("user_id"), given.path("territory_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_territories::ADD,
        call: |crm, given| {
            let call: zoho_crm::user_territories::AddUserTerritories = crm.user_territories().add(
                given.path("user_id"),
                &given.body::<Vec<zoho_crm::user_territories::UserTerritory>>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_territories::REMOVE,
        call: |crm, given| {
            let call: zoho_crm::user_territories::RemoveUserTerritory = crm
                .user_territories()
                .remove(given.path("user_id"), given.path("territory_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_territories::REMOVE_MANY,
        call: |crm, given| {
            let call: zoho_crm::user_territories::RemoveManyUserTerritories = crm
                .user_territories()
                .remove_many(given.path("user_id"), many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
];
