// Written by `cargo xtask codegen` from xtask/catalog/crm/user_groups.toml; changes belong there.
//! The calls of `user_groups`.

use super::super::super::every::{Case, erase, json, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::user_groups::LIST,
        call: |crm, given| {
            let call: zoho_crm::user_groups::ListUserGroups = crm
                .user_groups()
                .list()
                .include(many::<String>(given.query("include")))
                .name(given.query("name"))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .filters(&json::<serde_json::Value>(given.query("filters")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_groups::GET,
        call: |crm, given| {
            let call: zoho_crm::user_groups::GetUserGroup =
                crm.user_groups().get(given.path("group_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_groups::CREATE,
        call: |crm, given| {
            let call: zoho_crm::user_groups::CreateUserGroups = crm
                .user_groups()
                .create(&given.body::<Vec<zoho_crm::user_groups::UserGroupInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_groups::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::user_groups::UpdateUserGroup = crm.user_groups().update(
                given.path("group_id"),
                &given.body::<zoho_crm::user_groups::UserGroupInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_groups::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::user_groups::UpdateManyUserGroups = crm
                .user_groups()
                .update_many(&given.body::<Vec<zoho_crm::user_groups::UserGroupInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_groups::DELETE,
        call: |crm, given| {
            let call: zoho_crm::user_groups::DeleteUserGroup =
                crm.user_groups().delete(given.path("group_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_groups::COUNT_SOURCES,
        call: |crm, given| {
            let call: zoho_crm::user_groups::CountUserGroupSources =
                crm.user_groups().count_sources(given.path("group_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_groups::COUNT_USERS,
        call: |crm, given| {
            let call: zoho_crm::user_groups::CountUserGroupUsers = crm
                .user_groups()
                .count_users()
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .filters(&json::<serde_json::Value>(given.query("filters")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_groups::COUNT_USERS_BY_SOURCE,
        call: |crm, given| {
            let call: zoho_crm::user_groups::CountUserGroupUsersBySource = crm
                .user_groups()
                .count_users_by_source(given.path("group_id"), given.query("group_by"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_groups::GET_DELETION_STATUS,
        call: |crm, given| {
            let call: zoho_crm::user_groups::GetUserGroupDeletionStatus =
                crm.user_groups().get_deletion_status(given.query("job_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_groups::LIST_ASSIGNED,
        call: |crm, given| {
            let call: zoho_crm::user_groups::ListAssignedUserGroups = crm
                .user_groups()
                .list_assigned(&given.body::<zoho_crm::user_groups::UserGroupAssignmentQuery>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_groups::LIST_ASSOCIATIONS,
        call: |crm, given| {
            let call: zoho_crm::user_groups::ListUserGroupAssociations =
                crm.user_groups().list_associations(given.path("group_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_groups::LIST_BY_USER,
        call: |crm, given| {
            let call: zoho_crm::user_groups::ListUserGroupsByUser = crm
                .user_groups()
                .list_by_user(given.path("user_id"))
                .include(many::<String>(given.query("include")))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_groups::LIST_SOURCES,
        call: |crm, given| {
            let call: zoho_crm::user_groups::ListUserGroupSources = crm
                .user_groups()
                .list_sources(given.path("group_id"))
                .type_(given.query("type"))
                .user_type(given.query("user_type"))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_groups::LIST_UNASSIGNED,
        call: |crm, given| {
            let call: zoho_crm::user_groups::ListUnassignedUserGroups = crm
                .user_groups()
                .list_unassigned(&given.body::<zoho_crm::user_groups::UserGroupAssignmentQuery>());
            erase(call.into_call())
        },
    },
];
