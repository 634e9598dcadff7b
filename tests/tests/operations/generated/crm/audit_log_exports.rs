// Written by `cargo xtask codegen` from xtask/catalog/crm/audit_log_exports.toml; changes belong there.
//! The calls of `audit_log_exports`.

use super::super::super::every::{Case, erase, erase_file};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::audit_log_exports::LIST,
        call: |crm, _| {
            let call: zoho_crm::audit_log_exports::ListAuditLogExports =
                crm.audit_log_exports().list();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::audit_log_exports::GET,
        call: |crm, given| {
            let call: zoho_crm::audit_log_exports::GetAuditLogExport = crm
                .audit_log_exports()
                .get(given.path("audit_log_export_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::audit_log_exports::CREATE,
        call: |crm, given| {
            let call: zoho_crm::audit_log_exports::CreateAuditLogExports = crm
                .audit_log_exports()
                .create(&given.body::<Vec<zoho_crm::audit_log_exports::AuditLogExportInput>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_crm::audit_log_exports::DOWNLOAD_RESULT,
        call: |crm, given| {
            let call: zoho_crm::audit_log_exports::DownloadAuditLogExportResult =
                crm.audit_log_exports().download_result(given.address());
            erase_file(call.into_call())
        },
    },
];
