// Written by `cargo xtask codegen` from xtask/catalog/desk/routing_preferences.toml; changes belong there.
//! The operations of `routing_preferences` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::routing_preferences;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&routing_preferences::GET, |_, body| {
        answer(&routing_preferences::GET, body, |check| {
            check.member::<routing_preferences::RoutingPreference>("");
        })
    }),
    Entry::new(&routing_preferences::UPDATE, |_, body| {
        answer(&routing_preferences::UPDATE, body, |check| {
            check.member::<routing_preferences::RoutingPreference>("");
        })
    })
    .body(|check| {
        check.member::<routing_preferences::RoutingPreferenceUpdate>("");
    }),
];
