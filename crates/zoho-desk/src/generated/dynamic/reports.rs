// Written by `cargo xtask codegen` from xtask/catalog/desk/reports.toml; changes belong there.
//! The operations of `reports` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::reports;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&reports::LIST_FIELDS, |_, body| {
    answer(&reports::LIST_FIELDS, body, |check| {
        check.list::<shared::Field>("data");
    })
})];
