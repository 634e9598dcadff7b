// Written by `cargo xtask codegen` from xtask/catalog/crm/from_addresses.toml; changes belong there.
//! The operations of `from_addresses` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::from_addresses;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&from_addresses::LIST, |_, body| {
    answer(&from_addresses::LIST, body, |check| {
        check.list::<from_addresses::FromAddress>("from_addresses");
    })
})];
