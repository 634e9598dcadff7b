// Written by `cargo xtask codegen` from xtask/catalog/crm/call_preferences.toml; changes belong there.
//! The operations of `call_preferences` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::call_preferences;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&call_preferences::GET, |_, body| {
        answer(&call_preferences::GET, body, |check| {
            check.member::<call_preferences::CallPreference>("call_preferences");
        })
    }),
    Entry::new(&call_preferences::UPDATE, |_, body| {
        answer(&call_preferences::UPDATE, body, |check| {
            check.rows(rows::tally(body, "call_preferences"));
        })
    })
    .body(|check| {
        check.member::<call_preferences::CallPreference>("call_preferences");
    }),
];
