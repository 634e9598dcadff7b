// Written by `cargo xtask codegen` from xtask/catalog/desk/bulk_exports.toml; changes belong there.
//! The calls of `bulk_exports`.

use super::super::super::every::{Case, erase, erase_file};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::bulk_exports::GET,
        call: |desk, given| {
            let call: zoho_desk::bulk_exports::GetBulkExport =
                desk.bulk_exports().get(given.path("export_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::bulk_exports::CREATE,
        call: |desk, given| {
            let call: zoho_desk::bulk_exports::CreateBulkExport = desk
                .bulk_exports()
                .create(&given.body::<zoho_desk::bulk_exports::BulkExportCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::bulk_exports::DOWNLOAD,
        call: |desk, given| {
            let call: zoho_desk::bulk_exports::DownloadBulkExport =
                desk.bulk_exports().download(given.query("exportId"));
            erase_file(call.into_call())
        },
    },
];
