// Written by `cargo xtask codegen` from crm/v8/users.toml of the catalogue; changes belong there.
//! The calls of `users`.

use super::super::super::every::{Case, erase, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::users::LIST,
        call: |crm, given| {
            let call: zoho_crm::users::ListUsers = crm
                .users()
                .list()
                .type_(given.query("type"))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")))
                .ids(many::<String>(given.query("ids")))
                .include_lite_users(one::<bool>(given.query("include_lite_users")))
                .role_id(given.query("role_id"))
                .query_id(given.query("query_id"))
                .child_data(one::<bool>(given.query("child_data")))
                .fields(many::<String>(given.query("fields")))
                .system_type(given.query("type__s"))
                .if_modified_since(one::<zoho_types::DateTime>(
                    given.header("If-Modified-Since"),
                ));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::users::GET,
        call: |crm, given| {
            let call: zoho_crm::users::GetUser =
                crm.users().get(given.path("user_id")).if_modified_since(
                    one::<zoho_types::DateTime>(given.header("If-Modified-Since")),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::users::CREATE,
        call: |crm, given| {
            let call: zoho_crm::users::CreateUsers = crm
                .users()
                .create(&given.body::<Vec<zoho_crm::shared::UserInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::users::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::users::UpdateUser = crm.users().update(
                given.path("user_id"),
                &given.body::<zoho_crm::shared::UserInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::users::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::users::UpdateManyUsers = crm
                .users()
                .update_many(&given.body::<Vec<zoho_crm::shared::UserInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::users::DELETE,
        call: |crm, given| {
            let call: zoho_crm::users::DeleteUser = crm.users().delete(given.path("user_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::users::COUNT,
        call: |crm, given| {
            let call: zoho_crm::users::CountUsers = crm.users().count().type_(given.query("type"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::users::GET_TRANSFER_AND_DELETE_STATUS,
        call: |crm, given| {
            let call: zoho_crm::users::GetUserTransferAndDeleteStatus = crm
                .users()
                .get_transfer_and_delete_status(given.query("job_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::users::GET_TRANSFER_STATUS,
        call: |crm, given| {
            let call: zoho_crm::users::GetUserTransferStatus =
                crm.users().get_transfer_status(given.query("job_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::users::TRANSFER,
        call: |crm, given| {
            let call: zoho_crm::users::TransferUser = crm.users().transfer(
                given.path("user_id"),
                &given.body::<Vec<zoho_crm::users::UserTransferAndDelete>>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::users::TRANSFER_AND_DELETE,
        call: |crm, given| {
            let call: zoho_crm::users::TransferAndDeleteUser = crm.users().transfer_and_delete(
                given.path("user_id"),
                &given.body::<Vec<zoho_crm::users::UserTransferAndDelete>>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::users::TRANSFER_AND_DELETE_MANY,
        call: |crm, given| {
            let call: zoho_crm::users::TransferAndDeleteManyUsers =
                crm.users().transfer_and_delete_many(
                    &given.body::<Vec<zoho_crm::users::UserTransferAndDeleteMany>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::users::VALIDATE_TRANSFER,
        call: |crm, given| {
            let call: zoho_crm::users::ValidateUserTransfer =
                crm.users().validate_transfer(given.path("user_id"));
            erase(call.into_call())
        },
    },
];
