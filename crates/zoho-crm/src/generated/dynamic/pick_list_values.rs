// Written by `cargo xtask codegen` from xtask/catalog/crm/pick_list_values.toml; changes belong there.
//! The operations of `pick_list_values` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::pick_list_values;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&pick_list_values::LIST, |_, body| {
    answer(&pick_list_values::LIST, body, |check| {
        check.list::<pick_list_values::PickListValue>("pick_list_values");
    })
})];
