// Written by `cargo xtask codegen` from crm/v8/files.toml of the catalogue; changes belong there.
//! The operations of `files` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, nothing, response};

use super::super::files;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&files::UPLOAD, |_, body| {
        response(&files::UPLOAD, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    Entry::new(&files::DOWNLOAD, |_, body| nothing(&files::DOWNLOAD, body)).file(),
];
