// Written by `cargo xtask codegen` from crm/v8/related_lists.toml of the catalogue; changes belong there.
//! The operations of `related_lists` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::related_lists;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&related_lists::LIST, |_, body| {
        response(&related_lists::LIST, body, |check| {
            check.list::<shared::RelatedList>("related_lists");
        })
    }),
    Entry::new(&related_lists::GET, |_, body| {
        response(&related_lists::GET, body, |check| {
            check.first::<shared::RelatedList>("related_lists");
        })
    }),
];
