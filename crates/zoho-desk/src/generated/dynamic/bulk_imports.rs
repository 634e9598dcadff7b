// Written by `cargo xtask codegen` from desk/v1/bulk_imports.toml of the catalogue; changes belong there.
//! The operations of `bulk_imports` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::bulk_imports;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&bulk_imports::GET_SAMPLE_DATA, |_, body| {
    response(&bulk_imports::GET_SAMPLE_DATA, body, |check| {
        check.member::<bulk_imports::BulkImportSampleData>("");
    })
})];
