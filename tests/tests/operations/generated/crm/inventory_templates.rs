// Written by `cargo xtask codegen` from xtask/catalog/crm/inventory_templates.toml; changes belong there.
//! The calls of `inventory_templates`.

use super::super::super::every::{Case, erase};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::inventory_templates::LIST,
        call: |crm, given| {
            let call: zoho_crm::inventory_templates::ListInventoryTemplates = crm
                .inventory_templates()
                .list()
                .module(given.query("module"))
                .category(given.query("category"))
                .sort_by(given.query("sort_by"))
                .sort_order(given.query("sort_order"))
                .filters(given.query("filters"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::inventory_templates::GET,
        call: |crm, given| {
            let call: zoho_crm::inventory_templates::GetInventoryTemplate =
                crm.inventory_templates().get(given.path("template_id"));
            erase(call.into_call())
        },
    },
];
