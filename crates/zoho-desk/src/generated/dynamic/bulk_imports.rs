// Written by `cargo xtask codegen` from xtask/catalog/desk/bulk_imports.toml; changes belong there.
//! The operations of `bulk_imports` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::bulk_imports;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&bulk_imports::GET_SAMPLE_DATA, |_, body| {
    answer(&bulk_imports::GET_SAMPLE_DATA, body, |check| {
        check.member::<bulk_imports::BulkImportSampleData>("");
    })
})];
