// Written by `cargo xtask codegen` from xtask/catalog/crm/webforms.toml; changes belong there.
//! The calls of `webforms`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::webforms::LIST,
        call: |crm, given| {
            let call: zoho_crm::webforms::ListWebforms = crm.webforms().list(given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::webforms::GET,
        call: |crm, given| {
            let call: zoho_crm::webforms::GetWebform = crm
                .webforms()
                .get(given.path("form_id"), given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::webforms::CREATE,
        call: |crm, given| {
            let call: zoho_crm::webforms::CreateWebforms = crm.webforms().create(
                &given.body::<Vec<zoho_crm::webforms::WebformInput>>(),
                given.query("module"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::webforms::UPDATE,
        call: |crm, given| {
            let call: zoho_crm::webforms::UpdateWebform = crm.webforms().update(
                given.path("form_id"),
                &given.body::<zoho_crm::webforms::WebformInput>(),
                given.query("module"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::webforms::UPDATE_MANY,
        call: |crm, given| {
            let call: zoho_crm::webforms::UpdateManyWebforms = crm.webforms().update_many(
                &given.body::<Vec<zoho_crm::webforms::WebformInput>>(),
                given.query("module"),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::webforms::DELETE,
        call: |crm, given| {
            let call: zoho_crm::webforms::DeleteWebform = crm
                .webforms()
                .delete(given.path("form_id"), given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::webforms::PREVIEW,
        call: |crm, given| {
            let call: zoho_crm::webforms::PreviewWebforms = crm
                .webforms()
                .preview(given.path("form_id"), given.query("module"));
            erase(call.into_call())
        },
    },
];
