// Written by `cargo xtask codegen` from xtask/catalog/desk/uploads.toml; changes belong there.
//! The operations of `uploads` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::uploads;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&uploads::UPLOAD, |_, body| {
    answer(&uploads::UPLOAD, body, |check| {
        check.member::<uploads::UploadResult>("");
    })
})];
