// Written by `cargo xtask codegen` from desk/v1/user_groups.toml of the catalogue; changes belong there.
//! The calls of `user_groups`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::user_groups::LIST,
        call: |desk, given| {
            let call: zoho_desk::user_groups::ListUserGroups = desk
                .user_groups()
                .list()
                .limit(one::<i64>(given.query("limit")))
                .search_by(given.query("searchBy"))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"))
                .help_center_id(given.query("helpCenterId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::user_groups::GET,
        call: |desk, given| {
            let call: zoho_desk::user_groups::GetUserGroup =
                desk.user_groups().get(given.path("group_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::user_groups::CREATE,
        call: |desk, given| {
            let call: zoho_desk::user_groups::CreateUserGroup = desk
                .user_groups()
                .create(&given.body::<zoho_desk::user_groups::UserGroupCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::user_groups::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::user_groups::UpdateUserGroup = desk.user_groups().update(
                given.path("group_id"),
                &given.body::<zoho_desk::user_groups::UserGroupUpdate>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::user_groups::DELETE,
        call: |desk, given| {
            let call: zoho_desk::user_groups::DeleteUserGroup =
                desk.user_groups().delete(given.path("group_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::user_groups::ADD_USERS,
        call: |desk, given| {
            let call: zoho_desk::user_groups::AddUserGroupUsers = desk.user_groups().add_users(
                given.path("group_id"),
                &given.body::<zoho_desk::user_groups::UserGroupAddUsers>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::user_groups::LIST_USERS,
        call: |desk, given| {
            let call: zoho_desk::user_groups::ListUserGroupUsers = desk
                .user_groups()
                .list_users(given.path("group_id"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")))
                .sort_by(given.query("sortBy"))
                .search_by(given.query("searchBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::user_groups::REMOVE_USERS,
        call: |desk, given| {
            let call: zoho_desk::user_groups::RemoveUserGroupUsers = desk
                .user_groups()
                .remove_users(given.path("group_id"), given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
];
