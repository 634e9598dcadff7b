// Written by `cargo xtask codegen` from xtask/catalog/crm/timelines.toml; changes belong there.
//! The operations of `timelines` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::timelines;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&timelines::LIST, |_, body| {
    answer(&timelines::LIST, body, |check| {
        check.list::<timelines::Timeline>("__timeline");
    })
})];
