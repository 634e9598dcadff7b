// Written by `cargo xtask codegen` from crm/v8/call_preferences.toml of the catalogue; changes belong there.
//! The operations of `call_preferences` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::call_preferences;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&call_preferences::GET, |_, body| {
        response(&call_preferences::GET, body, |check| {
            check.member::<call_preferences::CallPreference>("call_preferences");
        })
    }),
    Entry::new(&call_preferences::UPDATE, |_, body| {
        response(&call_preferences::UPDATE, body, |check| {
            check.rows(rows::tally(body, "call_preferences"));
        })
    })
    .body(|check| {
        check.member::<call_preferences::CallPreference>("call_preferences");
    }),
];
