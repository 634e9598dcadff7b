// Written by `cargo xtask codegen` from desk/v1/uploads.toml of the catalogue; changes belong there.
//! The operations of `uploads` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::uploads;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&uploads::UPLOAD, |_, body| {
    response(&uploads::UPLOAD, body, |check| {
        check.member::<uploads::UploadResult>("");
    })
})];
