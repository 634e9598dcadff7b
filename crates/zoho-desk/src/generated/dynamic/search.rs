// Written by `cargo xtask codegen` from desk/v1/search.toml of the catalogue; changes belong there.
//! The operations of `search` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::search;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&search::ALL, |_, body| {
    response(&search::ALL, body, |check| {
        check.list::<search::SearchResult>("data");
    })
})];
