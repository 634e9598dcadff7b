// Written by `cargo xtask codegen` from xtask/catalog/crm/email_templates.toml; changes belong there.
//! The calls of `email_templates`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::email_templates::LIST,
        call: |crm, given| {
            let call: zoho_crm::email_templates::ListEmailTemplates =
                crm.email_templates().list().module(given.query("module"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::email_templates::GET,
        call: |crm, given| {
            let call: zoho_crm::email_templates::GetEmailTemplate =
                crm.email_templates().get(given.path("template_id"));
            erase(call.into_call())
        },
    },
];
