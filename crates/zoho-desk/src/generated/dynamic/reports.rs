// Written by `cargo xtask codegen` from desk/v1/reports.toml of the catalogue; changes belong there.
//! The operations of `reports` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::reports;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&reports::LIST_FIELDS, |_, body| {
    response(&reports::LIST_FIELDS, body, |check| {
        check.list::<shared::Field>("data");
    })
})];
