// Written by `cargo xtask codegen` from desk/v1/routing_preferences.toml of the catalogue; changes belong there.
//! The operations of `routing_preferences` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::routing_preferences;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&routing_preferences::GET, |_, body| {
        response(&routing_preferences::GET, body, |check| {
            check.member::<routing_preferences::RoutingPreference>("");
        })
    }),
    Entry::new(&routing_preferences::UPDATE, |_, body| {
        response(&routing_preferences::UPDATE, body, |check| {
            check.member::<routing_preferences::RoutingPreference>("");
        })
    })
    .body(|check| {
        check.member::<routing_preferences::RoutingPreferenceUpdate>("");
    }),
];
