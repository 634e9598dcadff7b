// Written by `cargo xtask codegen` from crm/v8/audit_log_exports.toml of the catalogue; changes belong there.
//! Exports of the audit log.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut audit_log_exports = crm.audit_log_exports().list().stream();
//! while let Some(audit_log_export) = audit_log_exports.next().await {
//!     println!("{:?}", audit_log_export?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, Request, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/audit_log_export`. Scope `ZohoCRM.settings.audit_logs.READ`.
pub static LIST: Operation = Operation::get(
    "crm.audit_log_exports.list",
    "/crm/{version}/settings/audit_log_export",
)
.scopes(&["ZohoCRM.settings.audit_logs.READ"]);

/// `GET /crm/v8/settings/audit_log_export/{audit_log_export_id}`. Scope `ZohoCRM.settings.audit_logs.READ`.
pub static GET: Operation = Operation::get(
    "crm.audit_log_exports.get",
    "/crm/{version}/settings/audit_log_export/{audit_log_export_id}",
)
.scopes(&["ZohoCRM.settings.audit_logs.READ"]);

/// `POST /crm/v8/settings/audit_log_export`. Scope `ZohoCRM.settings.audit_logs.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.audit_log_exports.create",
    "/crm/{version}/settings/audit_log_export",
)
.scopes(&["ZohoCRM.settings.audit_logs.CREATE"])
.rows("audit_log_export");

/// `GET {download_url}`. Scope `ZohoCRM.settings.audit_logs.READ`.
pub static DOWNLOAD_RESULT: Operation = Operation::get("crm.audit_log_exports.download_result", "")
    .scopes(&["ZohoCRM.settings.audit_logs.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE, &DOWNLOAD_RESULT];

/// Exports of the audit log.
///
/// From [`Crm::audit_log_exports`](crate::Crm::audit_log_exports).
#[derive(Debug, Clone)]
pub struct AuditLogExportsClient {
    client: Client,
}

impl Crm {
    /// Exports of the audit log.
    #[must_use]
    pub fn audit_log_exports(&self) -> AuditLogExportsClient {
        AuditLogExportsClient {
            client: self.client().clone(),
        }
    }
}

impl AuditLogExportsClient {
    /// Lists audit log exports.
    ///
    /// `GET /crm/v8/settings/audit_log_export`. Scope `ZohoCRM.settings.audit_logs.READ`. Retried on
    /// transient failures.
    pub fn list(&self) -> ListAuditLogExports {
        ListAuditLogExports(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "audit_log_export"),
            Paging::Whole,
        ))
    }

    /// Gets an audit log export.
    ///
    /// `GET /crm/v8/settings/audit_log_export/{audit_log_export_id}`. Scope
    /// `ZohoCRM.settings.audit_logs.READ`. Retried on transient failures.
    pub fn get(&self, audit_log_export_id: impl Into<Id>) -> GetAuditLogExport {
        let request = self
            .client
            .request(&GET)
            .segment(audit_log_export_id.into());
        GetAuditLogExport(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "audit_log_export")
        }))
    }

    /// Creates an audit log export.
    ///
    /// `POST /crm/v8/settings/audit_log_export`. Scope `ZohoCRM.settings.audit_logs.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn create(&self, audit_log_export: &[AuditLogExportInput]) -> CreateAuditLogExports {
        let request = self
            .client
            .request(&CREATE)
            .json_list("audit_log_export", audit_log_export);
        CreateAuditLogExports(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "audit_log_export")
        }))
    }

    /// Downloads the result of audit log exports.
    ///
    /// `GET` at the address from an earlier response. Scope `ZohoCRM.settings.audit_logs.READ`.
    /// Retried on transient failures.
    pub fn download_result(&self, download_url: impl AsRef<str>) -> DownloadAuditLogExportResult {
        let request = Request::at(&DOWNLOAD_RESULT, download_url.as_ref());
        DownloadAuditLogExportResult(Call::new(self.client.clone(), request, decode::file))
    }
}

call! {
    /// Returned by [`AuditLogExportsClient::list`](crate::audit_log_exports::AuditLogExportsClient::list).
    ListAuditLogExports => list AuditLogExport
}

call! {
    /// Returned by [`AuditLogExportsClient::get`](crate::audit_log_exports::AuditLogExportsClient::get).
    GetAuditLogExport => AuditLogExport
}

call! {
    /// Returned by [`AuditLogExportsClient::create`](crate::audit_log_exports::AuditLogExportsClient::create).
    CreateAuditLogExports => RowOutcomes
}

call! {
    /// Returned by [`AuditLogExportsClient::download_result`](crate::audit_log_exports::AuditLogExportsClient::download_result).
    DownloadAuditLogExportResult => file
}

/// Returned by `audit_log_exports().list`, `audit_log_exports().get`.
#[non_exhaustive]
pub struct AuditLogExport {
    pub id: Option<Id>,
    pub criteria: Option<AuditLogExportCriteria>,
    pub status: Option<String>,
    pub created_by: Option<shared::NameRef>,
    pub download_links: Option<Vec<String>>,
    pub job_start_time: Option<DateTime>,
    pub job_end_time: Option<DateTime>,
    pub expiry_date: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AuditLogExport {
    "id" => id,
    "criteria" => criteria,
    "status" => status,
    "created_by" => created_by,
    "download_links" => download_links,
    "job_start_time" => job_start_time,
    "job_end_time" => job_end_time,
    "expiry_date" => expiry_date;
    extra
});

pub struct AuditLogExportCriteria {
    pub field: Option<shared::SharingRuleFilterField>,
    pub comparator: Option<String>,
    pub value: Option<Json>,
    pub group_operator: Option<String>,
    pub group: Option<Vec<AuditLogExportCriteria>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AuditLogExportCriteria {
    "field" => field,
    "comparator" => comparator,
    "value" => value,
    "group_operator" => group_operator,
    "group" => group;
    extra
});

/// Sent by `audit_log_exports().create`.
pub struct AuditLogExportInput {
    pub criteria: Option<AuditLogExportCriteria>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AuditLogExportInput {
    "criteria" => criteria;
    extra
});
