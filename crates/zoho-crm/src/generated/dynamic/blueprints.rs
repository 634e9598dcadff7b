// Written by `cargo xtask codegen` from xtask/catalog/crm/blueprints.toml; changes belong there.
//! The operations of `blueprints` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::blueprints;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&blueprints::GET, |_, body| {
        answer(&blueprints::GET, body, |check| {
            check.member::<blueprints::Blueprint>("blueprint");
        })
    }),
    Entry::new(&blueprints::UPDATE, |_, body| {
        answer(&blueprints::UPDATE, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<blueprints::BlueprintInput>>("blueprint");
    }),
];
