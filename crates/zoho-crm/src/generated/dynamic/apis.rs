// Written by `cargo xtask codegen` from xtask/catalog/crm/apis.toml; changes belong there.
//! The operations of `apis` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::apis;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&apis::LIST, |_, body| {
    answer(&apis::LIST, body, |check| {
        check.list::<apis::SupportedApi>("__apis");
    })
})];
