// Written by `cargo xtask codegen` from crm/v8/signals.toml of the catalogue; changes belong there.
//! The operations of `signals` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};
use zoho_types::json::Json;

use super::super::signals;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&signals::LIST, |_, body| {
        response(&signals::LIST, body, |check| {
            check.list::<Json>("signals");
        })
    }),
    Entry::new(&signals::CREATE_NOTIFICATION, |_, body| {
        response(&signals::CREATE_NOTIFICATION, body, |check| {
            check.rows(rows::tally(body, "signals"));
        })
    })
    .body(|check| {
        check.member::<Vec<Json>>("signals");
    }),
];
