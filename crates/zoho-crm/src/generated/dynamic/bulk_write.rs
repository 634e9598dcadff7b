// Written by `cargo xtask codegen` from crm/v8/bulk_write.toml of the catalogue; changes belong there.
//! The operations of `bulk_write` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, nothing, response};

use super::super::bulk_write;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&bulk_write::GET, |_, body| {
        response(&bulk_write::GET, body, |check| {
            check.member::<bulk_write::BulkWrite>("");
        })
    }),
    Entry::new(&bulk_write::CREATE, |_, body| {
        response(&bulk_write::CREATE, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    })
    .body(|check| {
        check.member::<bulk_write::BulkWriteCreate>("");
    }),
    Entry::new(&bulk_write::UPLOAD, |_, body| {
        response(&bulk_write::UPLOAD, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    }),
    Entry::new(&bulk_write::DOWNLOAD_RESULT, |_, body| {
        nothing(&bulk_write::DOWNLOAD_RESULT, body)
    })
    .file(),
];
