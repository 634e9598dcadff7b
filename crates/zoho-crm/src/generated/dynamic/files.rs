// Written by `cargo xtask codegen` from xtask/catalog/crm/files.toml; changes belong there.
//! The operations of `files` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::files;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&files::UPLOAD, |_, body| {
        answer(&files::UPLOAD, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    Entry::new(&files::DOWNLOAD, |_, body| nothing(&files::DOWNLOAD, body)).file(),
];
