// Written by `cargo xtask codegen` from xtask/catalog/crm/inventory_templates.toml; changes belong there.
//! The operations of `inventory_templates` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::inventory_templates;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&inventory_templates::LIST, |_, body| {
        answer(&inventory_templates::LIST, body, |check| {
            check.list::<inventory_templates::InventoryTemplate>("inventory_templates");
        })
    }),
    Entry::new(&inventory_templates::GET, |_, body| {
        answer(&inventory_templates::GET, body, |check| {
            check.first::<inventory_templates::InventoryTemplate>("inventory_templates");
        })
    }),
];
