// Written by `cargo xtask codegen` from desk/v1/roles.toml of the catalogue; changes belong there.
//! The calls of `roles`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::roles::LIST,
        call: |desk, given| {
            let call: zoho_desk::roles::ListRoles = desk
                .roles()
                .list()
                .is_default(one::<bool>(given.query("isDefault")))
                .search_str(given.query("searchStr"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .is_visible(one::<bool>(given.query("isVisible")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::roles::GET,
        call: |desk, given| {
            let call: zoho_desk::roles::GetRole = desk.roles().get(given.path("role_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::roles::CREATE,
        call: |desk, given| {
            let call: zoho_desk::roles::CreateRole = desk
                .roles()
                .create(&given.body::<zoho_desk::roles::RoleInput>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::roles::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::roles::UpdateRole = desk.roles().update(
                given.path("role_id"),
                &given.body::<zoho_desk::roles::RoleInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::roles::DELETE,
        call: |desk, given| {
            let call: zoho_desk::roles::DeleteRole = desk
                .roles()
                .delete(given.path("role_id"), given.body::<zoho_types::Id>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::roles::COUNT,
        call: |desk, given| {
            let call: zoho_desk::roles::CountRoles = desk
                .roles()
                .count()
                .is_default(one::<bool>(given.query("isDefault")))
                .is_visible(one::<bool>(given.query("isVisible")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::roles::GET_PERSONAL,
        call: |desk, _| {
            let call: zoho_desk::roles::GetRolePersonal = desk.roles().get_personal();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::roles::LIST_AGENTS,
        call: |desk, given| {
            let call: zoho_desk::roles::ListRoleAgents =
                desk.roles().list_agents(given.path("role_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::roles::LIST_BY_IDS,
        call: |desk, given| {
            let call: zoho_desk::roles::ListRolesByIds = desk
                .roles()
                .list_by_ids(many::<String>(given.query("roleIds")));
            erase(call.into_call())
        },
    },
];
