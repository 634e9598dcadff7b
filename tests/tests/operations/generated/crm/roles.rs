// Written by `cargo xtask codegen` from xtask/catalog/crm/roles.toml; changes belong there.
//! The calls of `roles`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::roles::LIST,
        call: |crm, _| {
            let call: zoho_crm::roles::ListRoles = crm.roles().list();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::roles::GET,
        call: |crm, given| {
            let call: zoho_crm::roles::GetRole = crm.roles().get(given.path("role_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::roles::CREATE,
        call: |crm, given| {
            let call: zoho_crm::roles::CreateRoles = crm
                .roles()
                .create(&given.body::<Vec<zoho_crm::roles::Role>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::roles::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::roles::UpdateRole = crm.roles().update(
                given.path("role_id"),
                &given.body::<zoho_crm::roles::Role>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::roles::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::roles::UpdateManyRoles = crm
                .roles()
                .update_many(&given.body::<Vec<zoho_crm::roles::Role>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::roles::DELETE,
        call: |crm, given| {
            let call: zoho_crm::roles::DeleteRole = crm
                .roles()
                .delete(given.path("role_id"), given.query("transfer_to_id"));
            erase(call.into_call())
        },
    },
];
