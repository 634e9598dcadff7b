// Written by `cargo xtask codegen` from crm/v8/organizations.toml of the catalogue; changes belong there.
//! The operations of `organizations` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, nothing, response};

use super::super::organizations;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&organizations::GET, |_, body| {
        response(&organizations::GET, body, |check| {
            check.first::<organizations::Organization>("org");
        })
    }),
    Entry::new(&organizations::DELETE_PHOTO, |_, body| {
        response(&organizations::DELETE_PHOTO, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    }),
    Entry::new(&organizations::DOWNLOAD_PHOTO, |_, body| {
        nothing(&organizations::DOWNLOAD_PHOTO, body)
    })
    .file(),
    Entry::new(&organizations::UPLOAD_PHOTO, |_, body| {
        response(&organizations::UPLOAD_PHOTO, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    }),
];
