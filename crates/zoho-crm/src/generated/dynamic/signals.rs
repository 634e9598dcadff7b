// Written by `cargo xtask codegen` from xtask/catalog/crm/signals.toml; changes belong there.
//! The operations of `signals` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};
use zoho_http::wire::Json;

use super::super::signals;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&signals::LIST, |_, body| {
        answer(&signals::LIST, body, |check| {
            check.list::<Json>("signals");
        })
    }),
    Entry::new(&signals::CREATE_NOTIFICATION, |_, body| {
        answer(&signals::CREATE_NOTIFICATION, body, |check| {
            check.rows(rows::tally(body, "signals"));
        })
    })
    .body(|check| {
        check.member::<Vec<Json>>("signals");
    }),
];
