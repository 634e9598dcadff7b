// Written by `cargo xtask codegen` from xtask/catalog/crm/territory_users.toml; changes belong there.
//! The calls of `territory_users`.

use super::super::super::every::{Case, erase, many};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::territory_users::LIST,
        call: |crm, given| {
            let call: zoho_crm::territory_users::ListTerritoryUsers =
                crm.territory_users().list(given.path("territory_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::territory_users::GET,
        call: |crm, given| {
            let call: zoho_crm::territory_users::GetTerritoryUser = crm
                .territory_users()
                .get(given.path("territory_id"), given.path("user_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::territory_users::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::territory_users::UpdateTerritoryUser = crm
                .territory_users()
                .update(given.path("territory_id"), given.path("user_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::territory_users::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::territory_users::UpdateManyTerritoryUsers =
                crm.territory_users().update_many(
                    given.path("territory_id"),
                    &given.body::<Vec<zoho_crm::shared::UserInput>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::territory_users::REMOVE,
        call: |crm, given| {
            let call: zoho_crm::territory_users::RemoveTerritoryUser = crm
                .territory_users()
                .remove(given.path("territory_id"), given.path("user_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::territory_users::REMOVE_MANY,
        call: |crm, given| {
            let call: zoho_crm::territory_users::RemoveManyTerritoryUsers =
                crm.territory_users().remove_many(
                    given.path("territory_id"),
                    many::<String>(given.query("ids")),
                );
            erase(call.into_call())
        },
    },
];
