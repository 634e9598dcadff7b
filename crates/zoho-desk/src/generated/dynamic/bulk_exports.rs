// Written by `cargo xtask codegen` from xtask/catalog/desk/bulk_exports.toml; changes belong there.
//! The operations of `bulk_exports` by name.

use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::bulk_exports;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&bulk_exports::GET, |_, body| {
        answer(&bulk_exports::GET, body, |check| {
            check.member::<bulk_exports::BulkExport>("");
        })
    }),
    Entry::new(&bulk_exports::CREATE, |_, body| {
        answer(&bulk_exports::CREATE, body, |check| {
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
