// Written by `cargo xtask codegen` from desk/v1/bulk_exports.toml of the catalogue; changes belong there.
//! The operations of `bulk_exports` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::bulk_exports;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&bulk_exports::GET, |_, body| {
        response(&bulk_exports::GET, body, |check| {
            check.member::<bulk_exports::BulkExport>("");
        })
    }),
    Entry::new(&bulk_exports::CREATE, |_, body| {
        response(&bulk_exports::CREATE, body, |check| {
            check.member::<bulk_exports::BulkExport>("");
        })
    })
    .body(|check| {
        check.member::<bulk_exports::BulkExportCreate>("");
    }),
    Entry::new(&bulk_exports::DOWNLOAD, |_, body| {
        nothing(&bulk_exports::DOWNLOAD, body)
    })
    .file(),
];
