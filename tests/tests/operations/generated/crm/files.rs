// Written by `cargo xtask codegen` from xtask/catalog/crm/files.toml; changes belong there.
//! The calls of `files`.

use super::super::super::every::{Case, erase, erase_file};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::files::UPLOAD,
        call: |crm, given| {
            let call: zoho_crm::files::UploadFiles = crm
                .files()
                .upload(vec![given.file("file")])
                .type_(given.query("type"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::files::DOWNLOAD,
        call: |crm, given| {
            let call: zoho_crm::files::DownloadFiles = crm.files().download().id(given.query("id"));
            erase_file(call.into_call())
        },
    },
];
