// Written by `cargo xtask codegen` from xtask/catalog/crm/entity_scores.toml; changes belong there.
//! The operations of `entity_scores` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::entity_scores;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&entity_scores::LIST, |_, body| {
        answer(&entity_scores::LIST, body, |check| {
            check.list::<entity_scores::EntityScore>("data");
        })
    }),
    Entry::new(&entity_scores::GET, |_, body| {
        answer(&entity_scores::GET, body, |check| {
            check.first::<entity_scores::EntityScore>("data");
        })
    }),
];
