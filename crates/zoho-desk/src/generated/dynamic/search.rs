// Written by `cargo xtask codegen` from xtask/catalog/desk/search.toml; changes belong there.
//! The operations of `search` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::search;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&search::ALL, |_, body| {
    answer(&search::ALL, body, |check| {
        check.list::<search::SearchResult>("data");
    })
})];
