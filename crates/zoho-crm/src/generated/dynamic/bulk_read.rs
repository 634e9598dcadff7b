// Written by `cargo xtask codegen` from crm/v8/bulk_read.toml of the catalogue; changes belong there.
//! The operations of `bulk_read` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, nothing, response};

use super::super::bulk_read;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&bulk_read::GET, |_, body| {
        response(&bulk_read::GET, body, |check| {
            check.first::<bulk_read::BulkRead>("data");
        })
    }),
    Entry::new(&bulk_read::CREATE, |_, body| {
        response(&bulk_read::CREATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<bulk_read::BulkReadCreate>("");
    }),
    Entry::new(&bulk_read::DOWNLOAD_RESULT, |_, body| {
        nothing(&bulk_read::DOWNLOAD_RESULT, body)
    })
    .file(),
];
