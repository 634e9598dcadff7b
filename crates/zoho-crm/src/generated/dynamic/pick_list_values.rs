// Written by `cargo xtask codegen` from crm/v8/pick_list_values.toml of the catalogue; changes belong there.
//! The operations of `pick_list_values` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::pick_list_values;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&pick_list_values::LIST, |_, body| {
    response(&pick_list_values::LIST, body, |check| {
        check.list::<pick_list_values::PickListValue>("pick_list_values");
    })
})];
