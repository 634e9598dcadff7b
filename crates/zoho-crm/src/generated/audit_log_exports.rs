// Written by `cargo xtask codegen` from xtask/catalog/crm/audit_log_exports.toml; changes belong there.
//! Exports of the audit log.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut audit_log_exports = crm.audit_log_exports().list().stream();
//! while let Some(audit_log_export) = audit_log_exports.next().await {
//!     println!("{:?}", audit_log_export?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Bytes, Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, Request, object,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Exports of the audit log.
///
/// From [`Crm::audit_log_exports`](crate::Crm::audit_log_exports); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/settings/audit_log_export`. Scope `ZohoCRM.settings.audit_logs.READ`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> List<AuditLogExport> {
        List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "audit_log_export"),
            Paging::Whole,
        )
    }

    /// Gets an audit log export.
    ///
    /// `GET /crm/v8/settings/audit_log_export/{audit_log_export_id}`. Scope
    /// `ZohoCRM.settings.audit_logs.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, audit_log_export_id: impl Into<Id>) -> Call<AuditLogExport> {
        let request = self
            .client
            .request(&GET)
            .segment(audit_log_export_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "audit_log_export")
        })
    }

    /// Creates an audit log export.
    ///
    /// `POST /crm/v8/settings/audit_log_export`. Scope `ZohoCRM.settings.audit_logs.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, audit_log_export: &[AuditLogExportInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CREATE)
            .json_list("audit_log_export", audit_log_export);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "audit_log_export")
        })
    }

    /// Downloads the result of audit log exports.
    ///
    /// `GET` at the address that an earlier answer gave. Scope `ZohoCRM.settings.audit_logs.READ`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn download_result(&self, download_url: impl AsRef<str>) -> Call<Bytes> {
        let request = Request::at(&DOWNLOAD_RESULT, download_url.as_ref());
        Call::new(self.client.clone(), request, wire::file)
    }
}

/// Audit log export, from `audit_log_exports().list`, `audit_log_exports().get`.
#[non_exhaustive]
pub struct AuditLogExport {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `criteria`: an object.
    pub criteria: Option<AuditLogExportCriteria>,
    /// `status`: text.
    pub status: Option<String>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::NameRef>,
    /// `download_links`: one or more texts.
    pub download_links: Option<Vec<String>>,
    /// `job_start_time`: a moment with its offset.
    pub job_start_time: Option<DateTime>,
    /// `job_end_time`: a moment with its offset.
    pub job_end_time: Option<DateTime>,
    /// `expiry_date`: a moment with its offset.
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

/// Audit log export criteria.
pub struct AuditLogExportCriteria {
    /// `field`: an object.
    pub field: Option<shared::SharingRuleFilterField>,
    /// `comparator`: text.
    pub comparator: Option<String>,
    /// `value`: any JSON.
    pub value: Option<Json>,
    /// `group_operator`: text.
    pub group_operator: Option<String>,
    /// `group`: a list.
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

/// Audit log export input, for `audit_log_exports().create`.
pub struct AuditLogExportInput {
    /// `criteria`: an object.
    pub criteria: Option<AuditLogExportCriteria>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AuditLogExportInput {
    "criteria" => criteria;
    extra
});
