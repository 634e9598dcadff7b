// Written by `cargo xtask codegen` from xtask/catalog/crm/bulk_read.toml; changes belong there.
//! The calls of `bulk_read`.

use super::super::super::every::{Case, erase, erase_file};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::bulk_read::GET,
        call: |crm, given| {
            let call: zoho_crm::bulk_read::GetBulkRead = crm.bulk_read().get(given.path("job_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::bulk_read::CREATE,
        call: |crm, given| {
            let call: zoho_crm::bulk_read::CreateBulkRead = crm
                .bulk_read()
                .create(&given.body::<zoho_crm::bulk_read::BulkReadCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::bulk_read::DOWNLOAD_RESULT,
        call: |crm, given| {
            let call: zoho_crm::bulk_read::DownloadBulkReadResult =
                crm.bulk_read().download_result(given.path("job_id"));
            erase_file(call.into_call())
        },
    },
];
