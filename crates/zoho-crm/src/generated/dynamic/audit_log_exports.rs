// Written by `cargo xtask codegen` from crm/v8/audit_log_exports.toml of the catalogue; changes belong there.
//! The operations of `audit_log_exports` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, nothing, response};

use super::super::audit_log_exports;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&audit_log_exports::LIST, |_, body| {
        response(&audit_log_exports::LIST, body, |check| {
            check.list::<audit_log_exports::AuditLogExport>("audit_log_export");
        })
    }),
    Entry::new(&audit_log_exports::GET, |_, body| {
        response(&audit_log_exports::GET, body, |check| {
            check.first::<audit_log_exports::AuditLogExport>("audit_log_export");
        })
    }),
    Entry::new(&audit_log_exports::CREATE, |_, body| {
        response(&audit_log_exports::CREATE, body, |check| {
            check.rows(rows::tally(body, "audit_log_export"));
        })
    })
    .body(|check| {
        check.member::<Vec<audit_log_exports::AuditLogExportInput>>("audit_log_export");
    }),
    Entry::new(&audit_log_exports::DOWNLOAD_RESULT, |_, body| {
        nothing(&audit_log_exports::DOWNLOAD_RESULT, body)
    })
    .file(),
];
