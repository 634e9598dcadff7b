// Written by `cargo xtask codegen` from crm/v8/inventory_templates.toml of the catalogue; changes belong there.
//! The operations of `inventory_templates` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::inventory_templates;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&inventory_templates::LIST, |_, body| {
        response(&inventory_templates::LIST, body, |check| {
            check.list::<inventory_templates::InventoryTemplate>("inventory_templates");
        })
    }),
    Entry::new(&inventory_templates::GET, |_, body| {
        response(&inventory_templates::GET, body, |check| {
            check.first::<inventory_templates::InventoryTemplate>("inventory_templates");
        })
    }),
];
