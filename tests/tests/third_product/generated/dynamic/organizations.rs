// Written by `cargo xtask codegen` from things/v2/organizations.toml of the catalogue; changes belong there.
//! The operations of `organizations` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::organizations;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&organizations::LIST, |_, body| {
    response(&organizations::LIST, body, |check| {
        check.list::<organizations::Organization>("organizations");
    })
})];
