// Written by `cargo xtask codegen` from xtask/catalog/crm/portal_users.toml; changes belong there.
//! The calls of `portal_users`.

use super::super::super::every::{Case, erase, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::portal_users::LIST,
        call: |crm, given| {
            let call: zoho_crm::portal_users::ListPortalUsers = crm
                .portal_users()
                .list(
                    given.path("portal_name"),
                    given.path("user_type_id"),
                    given.query("type"),
                )
                .filters(given.query("filters"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::portal_users::DELETE_MANY,
        call: |crm, given| {
            let call: zoho_crm::portal_users::DeleteManyPortalUsers = crm
                .portal_users()
                .delete_many(given.path("portal_name"), given.path("user_type_id"))
                .personality_ids(many::<String>(given.query("personality_ids")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::portal_users::CHANGE_STATUS,
        call: |crm, given| {
            let call: zoho_crm::portal_users::ChangePortalUserStatus = crm
                .portal_users()
                .change_status(
                    given.path("portal_name"),
                    given.path("user_type_id"),
                    given.path("user_id"),
                )
                .active(one::<bool>(given.query("active")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::portal_users::CHANGE_STATUS_BY_POST,
        call: |crm, given| {
            let call: zoho_crm::portal_users::ChangePortalUserStatusByPost = crm
                .portal_users()
                .change_status_by_post(
                    given.path("portal_name"),
                    given.path("user_type_id"),
                    given.path("user_id"),
                )
                .active(one::<bool>(given.query("active")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::portal_users::CHANGE_STATUS_MANY,
        call: |crm, given| {
            let call: zoho_crm::portal_users::ChangeManyPortalUserStatus =
                crm.portal_users().change_status_many(
                    given.path("portal_name"),
                    given.path("user_type_id"),
                    &given.body::<Vec<zoho_crm::portal_users::PortalUserStatusChanges>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::portal_users::CHANGE_STATUS_MANY_BY_POST,
        call: |crm, given| {
            let call: zoho_crm::portal_users::ChangeManyPortalUserStatusByPost =
                crm.portal_users().change_status_many_by_post(
                    given.path("portal_name"),
                    given.path("user_type_id"),
                    &given.body::<Vec<zoho_crm::portal_users::PortalUserStatusChanges>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::portal_users::TRANSFER,
        call: |crm, given| {
            let call: zoho_crm::portal_users::TransferPortalUsers = crm
                .portal_users()
                .transfer(given.path("portal_name"), given.path("user_type_id"))
                .personality_ids(many::<String>(given.query("personality_ids")))
                .transfer_to(given.query("transfer_To"));
            erase(call.into_call())
        },
    },
];
