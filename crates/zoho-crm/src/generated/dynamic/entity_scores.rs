// Written by `cargo xtask codegen` from crm/v8/entity_scores.toml of the catalogue; changes belong there.
//! The operations of `entity_scores` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::entity_scores;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&entity_scores::LIST, |_, body| {
        response(&entity_scores::LIST, body, |check| {
            check.list::<entity_scores::EntityScore>("data");
        })
    }),
    Entry::new(&entity_scores::GET, |_, body| {
        response(&entity_scores::GET, body, |check| {
            check.first::<entity_scores::EntityScore>("data");
        })
    }),
];
