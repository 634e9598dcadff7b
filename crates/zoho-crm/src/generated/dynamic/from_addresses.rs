// Written by `cargo xtask codegen` from crm/v8/from_addresses.toml of the catalogue; changes belong there.
//! The operations of `from_addresses` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::from_addresses;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&from_addresses::LIST, |_, body| {
    response(&from_addresses::LIST, body, |check| {
        check.list::<from_addresses::FromAddress>("from_addresses");
    })
})];
