// Written by `cargo xtask codegen` from xtask/catalog/desk/uploads.toml; changes belong there.
//! The calls of `uploads`.

use super::super::super::every::{Case, erase};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[Case {
    operation: &zoho_desk::uploads::UPLOAD,
    call: |desk, given| {
        let call: zoho_desk::uploads::UploadUploads = desk.uploads().upload(given.file("file"));
        erase(call.into_call())
    },
}];
