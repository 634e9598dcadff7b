// Written by `cargo xtask codegen` from xtask/catalog/crm/custom_views.toml; changes belong there.
//! The calls of `custom_views`.

use super::super::super::every::{Case, erase, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::custom_views::LIST,
        call: |crm, given| {
            let call: zoho_crm::custom_views::ListCustomViews = crm
                .custom_views()
                .list(given.query("module"))
                .page(one::<i64>(given.query("page")))
                .per_page(one::<i64>(given.query("per_page")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::custom_views::GET,
        call: |crm, given| {
            let call: zoho_crm::custom_views::GetCustomView = crm
                .custom_views()
                .get(given.path("custom_view_id"), given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::custom_views::CREATE,
        call: |crm, given| {
            let call: zoho_crm::custom_views::CreateCustomViews = crm.custom_views().create(
                &given.body::<Vec<zoho_crm::custom_views::CustomViewInput>>(),
                given.query("module"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::custom_views::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::custom_views::UpdateCustomView = crm.custom_views().update(
                given.path("custom_view_id"),
                &given.body::<zoho_crm::custom_views::CustomViewInput>(),
                given.query("module"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::custom_views::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::custom_views::UpdateManyCustomViews =
                crm.custom_views().update_many(
                    &given.body::<Vec<zoho_crm::custom_views::CustomViewInput>>(),
                    given.query("module"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::custom_views::DELETE,
        call: |crm, given| {
            let call: zoho_crm::custom_views::DeleteCustomViews = crm
                .custom_views()
                .delete(given.query("module"), many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::custom_views::CHANGE_SORT,
        call: |crm, given| {
            let call: zoho_crm::custom_views::ChangeCustomViewSort =
                crm.custom_views().change_sort(
                    given.path("custom_view_id"),
                    &given.body::<Vec<zoho_crm::shared::CustomViewSort>>(),
                    given.query("module"),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::custom_views::CHANGE_SORT_MANY,
        call: |crm, given| {
            let call: zoho_crm::custom_views::ChangeManyCustomViewSort =
                crm.custom_views().change_sort_many(
                    &given.body::<Vec<zoho_crm::shared::CustomViewSort>>(),
                    given.query("module"),
                );
            erase(call.into_call())
        },
    },
];
