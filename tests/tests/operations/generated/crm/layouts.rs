// Written by `cargo xtask codegen` from xtask/catalog/crm/layouts.toml; changes belong there.
//! The calls of `layouts`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::layouts::LIST,
        call: |crm, given| {
            let call: zoho_crm::layouts::ListLayouts = crm.layouts().list(given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::layouts::GET,
        call: |crm, given| {
            let call: zoho_crm::layouts::GetLayout = crm
                .layouts()
                .get(given.path("layout_id"), given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::layouts::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::layouts::UpdateLayout = crm.layouts().update(
                given.path("layout_id"),
                &given.body::<zoho_crm::shared::LayoutInput>(),
                given.query("module"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::layouts::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::layouts::UpdateManyLayouts = crm.layouts().update_many(
                &given.body::<Vec<zoho_crm::shared::LayoutInput>>(),
                given.query("module"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::layouts::DELETE,
        call: |crm, given| {
            let call: zoho_crm::layouts::DeleteLayout = crm.layouts().delete(
                given.path("layout_id"),
                given.query("module"),
                given.query("transfer_to"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::layouts::ACTIVATE,
        call: |crm, given| {
            let call: zoho_crm::layouts::ActivateLayout = crm.layouts().activate(
                given.path("layout_id"),
                &given.body::<Vec<zoho_crm::shared::LayoutInput>>(),
                given.query("module"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::layouts::DEACTIVATE,
        call: |crm, given| {
            let call: zoho_crm::layouts::DeactivateLayout = crm.layouts().deactivate(
                given.path("layout_id"),
                given.query("transfer_to"),
                given.query("module"),
            );
            erase(call.into_call())
        },
    },
];
