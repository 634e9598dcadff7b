// Written by `cargo xtask codegen` from xtask/catalog/crm/related_lists.toml; changes belong there.
//! The operations of `related_lists` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::related_lists;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&related_lists::LIST, |_, body| {
        answer(&related_lists::LIST, body, |check| {
            check.list::<shared::RelatedList>("related_lists");
        })
    }),
    Entry::new(&related_lists::GET, |_, body| {
        answer(&related_lists::GET, body, |check| {
            check.first::<shared::RelatedList>("related_lists");
        })
    }),
];
