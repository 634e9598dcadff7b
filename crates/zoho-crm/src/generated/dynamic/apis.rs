// Written by `cargo xtask codegen` from crm/v8/apis.toml of the catalogue; changes belong there.
//! The operations of `apis` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::apis;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&apis::LIST, |_, body| {
    response(&apis::LIST, body, |check| {
        check.list::<apis::SupportedApi>("__apis");
    })
})];
