// Written by `cargo xtask codegen` from desk/v1/users.toml of the catalogue; changes belong there.
//! The calls of `users`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::users::LIST,
        call: |desk, given| {
            let call: zoho_desk::users::ListUsers = desk
                .users()
                .list()
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")))
                .search_by(given.query("searchBy"))
                .sort_by(given.query("sortBy"))
                .status(given.query("status"))
                .help_center_id(given.query("helpCenterId"))
                .include(many::<String>(given.query("include")))
                .last_activity_start_time(one::<zoho_types::DateTime>(
                    given.query("lastActivityStartTime"),
                ))
                .last_activity_end_time(one::<zoho_types::DateTime>(
                    given.query("lastActivityEndTime"),
                ));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::users::GET,
        call: |desk, given| {
            let call: zoho_desk::users::GetUser = desk
                .users()
                .get(given.path("user_id"))
                .include(given.query("include"))
                .help_center_id(given.query("helpCenterId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::users::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::users::UpdateUser = desk
                .users()
                .update(
                    given.path("user_id"),
                    &given.body::<zoho_desk::users::UserUpdate>(),
                )
                .help_center_id(given.query("helpCenterId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::users::ANONYMIZE,
        call: |desk, given| {
            let call: zoho_desk::users::AnonymizeUser = desk.users().anonymize(
                given.path("user_id"),
                &given.body::<zoho_desk::shared::AgentAnonymizeDeleted>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::users::ASSIGN_LABELS,
        call: |desk, given| {
            let call: zoho_desk::users::AssignUserLabels = desk
                .users()
                .assign_labels(
                    given.path("user_id"),
                    &given.body::<Vec<zoho_desk::users::UserAssignLabels>>(),
                )
                .help_center_id(given.query("helpCenterId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::users::ASSOCIATE_GROUPS,
        call: |desk, given| {
            let call: zoho_desk::users::AssociateUserGroups = desk
                .users()
                .associate_groups(
                    given.path("user_id"),
                    &given.body::<Vec<zoho_desk::shared::ParentTicket>>(),
                )
                .help_center_id(given.query("helpCenterId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::users::DISSOCIATE_GROUPS,
        call: |desk, given| {
            let call: zoho_desk::users::DissociateUserGroups = desk
                .users()
                .dissociate_groups(given.path("user_id"), given.body::<Vec<zoho_types::Id>>())
                .help_center_id(given.query("helpCenterId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::users::LIST_GROUPS,
        call: |desk, given| {
            let call: zoho_desk::users::ListUserGroups = desk
                .users()
                .list_groups(given.path("user_id"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")))
                .search_by(given.query("searchBy"))
                .sort_by(given.query("sortBy"))
                .help_center_id(given.query("helpCenterId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::users::LIST_LABELS,
        call: |desk, given| {
            let call: zoho_desk::users::ListUserLabels = desk
                .users()
                .list_labels(given.path("user_id"))
                .is_primary(one::<bool>(given.query("isPrimary")))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")))
                .sort_by(given.query("sortBy"))
                .search_by(given.query("searchBy"))
                .help_center_id(given.query("helpCenterId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::users::REMOVE,
        call: |desk, given| {
            let call: zoho_desk::users::RemoveUser = desk.users().remove(given.path("user_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::users::REMOVE_LABELS,
        call: |desk, given| {
            let call: zoho_desk::users::RemoveUserLabels = desk
                .users()
                .remove_labels(given.path("user_id"), given.body::<Vec<zoho_types::Id>>())
                .help_center_id(given.query("helpCenterId"));
            erase(call.into_call())
        },
    },
];
