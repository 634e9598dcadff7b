// Written by `cargo xtask codegen` from xtask/catalog/crm/bulk_write.toml; changes belong there.
//! The calls of `bulk_write`.

use super::super::super::every::{Case, erase, erase_file};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::bulk_write::GET,
        call: |crm, given| {
            let call: zoho_crm::bulk_write::GetBulkWrite =
                crm.bulk_write().get(given.path("job_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::bulk_write::CREATE,
        call: |crm, given| {
            let call: zoho_crm::bulk_write::CreateBulkWrite = crm
                .bulk_write()
                .create(&given.body::<zoho_crm::bulk_write::BulkWriteCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::bulk_write::UPLOAD,
        call: |crm, given| {
            let call: zoho_crm::bulk_write::UploadBulkWrite = crm
                .bulk_write()
                .upload(given.file("file"))
                .feature(given.header("feature"))
                .x_crm_org(given.header("X-CRM-ORG"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::bulk_write::DOWNLOAD_RESULT,
        call: |crm, given| {
            let call: zoho_crm::bulk_write::DownloadBulkWriteResult =
                crm.bulk_write().download_result(given.address());
            erase_file(call.into_call())
        },
    },
];
