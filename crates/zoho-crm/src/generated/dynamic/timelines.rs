// Written by `cargo xtask codegen` from crm/v8/timelines.toml of the catalogue; changes belong there.
//! The operations of `timelines` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::timelines;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&timelines::LIST, |_, body| {
    response(&timelines::LIST, body, |check| {
        check.list::<timelines::Timeline>("__timeline");
    })
})];
