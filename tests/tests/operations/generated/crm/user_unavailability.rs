// Written by `cargo xtask codegen` from xtask/catalog/crm/user_unavailability.toml; changes belong there.
//! The calls of `user_unavailability`.

use super::super::super::every::{Case, erase, many};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::user_unavailability::LIST,
        call: |crm, given| {
            let call: zoho_crm::user_unavailability::ListUserUnavailability = crm
                .user_unavailability()
                .list()
                .include_inner_details(many::<String>(given.query("include_inner_details")))
                .group_ids(many::<String>(given.query("group_ids")))
                .role_ids(many::<String>(given.query("role_ids")))
                .territory_ids(many::<String>(given.query("territory_ids")))
                .filters(given.query("filters"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_unavailability::GET,
        call: |crm, given| {
            let call: zoho_crm::user_unavailability::GetUserUnavailability = crm
                .user_unavailability()
                .get(given.path("users_unavailability_id"))
                .include_inner_details(many::<String>(given.query("include_inner_details")))
                .filters(given.query("filters"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_unavailability::CREATE,
        call: |crm, given| {
            let call: zoho_crm::user_unavailability::CreateUserUnavailability = crm
                .user_unavailability()
                .create(&given.body::<Vec<zoho_crm::user_unavailability::UserUnavailability>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_unavailability::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::user_unavailability::UpdateUserUnavailability =
                crm.user_unavailability().update(
                    given.path("users_unavailability_id"),
                    &given.body::<zoho_crm::user_unavailability::UserUnavailability>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_unavailability::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::user_unavailability::UpdateManyUserUnavailability =
                crm.user_unavailability().update_many(
                    &given.body::<Vec<zoho_crm::user_unavailability::UserUnavailability>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::user_unavailability::DELETE,
        call: |crm, given| {
            let call: zoho_crm::user_unavailability::DeleteUserUnavailability = crm
                .user_unavailability()
                .delete(given.path("users_unavailability_id"));
            erase(call.into_call())
        },
    },
];
