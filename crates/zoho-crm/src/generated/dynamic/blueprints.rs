// Written by `cargo xtask codegen` from crm/v8/blueprints.toml of the catalogue; changes belong there.
//! The operations of `blueprints` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::blueprints;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&blueprints::GET, |_, body| {
        response(&blueprints::GET, body, |check| {
            check.member::<blueprints::Blueprint>("blueprint");
        })
    }),
    Entry::new(&blueprints::UPDATE, |_, body| {
        response(&blueprints::UPDATE, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<blueprints::BlueprintInput>>("blueprint");
    }),
];
