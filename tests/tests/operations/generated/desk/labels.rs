// Written by `cargo xtask codegen` from desk/v1/labels.toml of the catalogue; changes belong there.
//! The calls of `labels`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::labels::LIST,
        call: |desk, given| {
            let call: zoho_desk::labels::ListLabels = desk
                .labels()
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
        operation: &zoho_desk::labels::GET,
        call: |desk, given| {
            let call: zoho_desk::labels::GetLabel = desk.labels().get(given.path("label_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::labels::CREATE,
        call: |desk, given| {
            let call: zoho_desk::labels::CreateLabel = desk
                .labels()
                .create(&given.body::<zoho_desk::labels::LabelCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::labels::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::labels::UpdateLabel = desk.labels().update(
                given.path("label_id"),
                &given.body::<zoho_desk::labels::LabelUpdate>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::labels::DELETE,
        call: |desk, given| {
            let call: zoho_desk::labels::DeleteLabel = desk.labels().delete(given.path("label_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::labels::ADD_USERS,
        call: |desk, given| {
            let call: zoho_desk::labels::AddLabelUsers = desk
                .labels()
                .add_users(given.path("label_id"), given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::labels::LIST_USERS,
        call: |desk, given| {
            let call: zoho_desk::labels::ListLabelUsers = desk
                .labels()
                .list_users(given.path("label_id"))
                .limit(one::<i64>(given.query("limit")))
                .search_by(given.query("searchBy"))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::labels::REMOVE_USERS,
        call: |desk, given| {
            let call: zoho_desk::labels::RemoveLabelUsers = desk
                .labels()
                .remove_users(given.path("label_id"), given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
];
