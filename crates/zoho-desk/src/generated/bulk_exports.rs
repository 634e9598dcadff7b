// Written by `cargo xtask codegen` from desk/v1/bulk_exports.toml of the catalogue; changes belong there.
//! Exports of the portal's data.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let file = desk.bulk_exports().download("4876876000000123456").send().await?;
//! println!("{} bytes", file.len());
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Desk;

/// `GET /api/v1/bulkExport/{export_id}`. Scope `Desk.exports.CUSTOM`.
pub static GET: Operation = Operation::get(
    "desk.bulk_exports.get",
    "/api/{version}/bulkExport/{export_id}",
)
.scopes(&["Desk.exports.CUSTOM"]);

/// `POST /api/v1/bulkExport`. Scope `Desk.exports.CUSTOM`.
pub static CREATE: Operation =
    Operation::post("desk.bulk_exports.create", "/api/{version}/bulkExport")
        .scopes(&["Desk.exports.CUSTOM"]);

/// `GET /api/v1/downloadBulkExportFile`. Scope `Desk.exports.CUSTOM`.
pub static DOWNLOAD: Operation = Operation::get(
    "desk.bulk_exports.download",
    "/api/{version}/downloadBulkExportFile",
)
.scopes(&["Desk.exports.CUSTOM"]);

pub(super) const OPERATIONS: &[&Operation] = &[&GET, &CREATE, &DOWNLOAD];

/// Exports of the portal's data.
///
/// From [`Desk::bulk_exports`](crate::Desk::bulk_exports).
#[derive(Debug, Clone)]
pub struct BulkExportsClient {
    client: Client,
}

impl Desk {
    /// Exports of the portal's data.
    #[must_use]
    pub fn bulk_exports(&self) -> BulkExportsClient {
        BulkExportsClient {
            client: self.client().clone(),
        }
    }
}

impl BulkExportsClient {
    /// Gets a bulk export.
    ///
    /// `GET /api/v1/bulkExport/{export_id}`. Scope `Desk.exports.CUSTOM`. Retried on transient
    /// failures.
    pub fn get(&self, export_id: impl Into<Id>) -> GetBulkExport {
        let request = self.client.request(&GET).segment(export_id.into());
        GetBulkExport(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a bulk export.
    ///
    /// `POST /api/v1/bulkExport`. Scope `Desk.exports.CUSTOM`. Not retried when it may have been
    /// carried out.
    pub fn create(&self, body: &BulkExportCreate) -> CreateBulkExport {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateBulkExport(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Downloads a bulk export.
    ///
    /// `GET /api/v1/downloadBulkExportFile`. Scope `Desk.exports.CUSTOM`. Retried on transient
    /// failures.
    pub fn download(&self, export_id: impl Into<Id>) -> DownloadBulkExport {
        let mut request = self.client.request(&DOWNLOAD);
        request.set_query("exportId", export_id.into());
        DownloadBulkExport(Call::new(self.client.clone(), request, decode::file))
    }
}

call! {
    /// Returned by [`BulkExportsClient::get`](crate::bulk_exports::BulkExportsClient::get).
    GetBulkExport => BulkExport
}

call! {
    /// Returned by [`BulkExportsClient::create`](crate::bulk_exports::BulkExportsClient::create).
    CreateBulkExport => BulkExport
}

call! {
    /// Returned by [`BulkExportsClient::download`](crate::bulk_exports::BulkExportsClient::download).
    DownloadBulkExport => file
}

/// Returned by `bulk_exports().get`, `bulk_exports().create`.
#[non_exhaustive]
pub struct BulkExport {
    pub modified_after: Option<DateTime>,
    pub export_time_filter: Option<BulkExportTimeFilter>,
    pub call_back_url: Option<String>,
    pub criteria: Option<BulkExportCriteria>,
    pub module: Option<BulkExportModule>,
    pub fields: Option<Vec<String>>,
    pub export_id: Option<Id>,
    pub status: Option<BulkExportStatus>,
    pub limit_per_file: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type BulkExport {
    "modifiedAfter" => modified_after,
    "exportTimeFilter" => export_time_filter,
    "callBackUrl" => call_back_url,
    "criteria" => criteria,
    "module" => module,
    "fields" => fields,
    "exportId" => export_id,
    "status" => status,
    "limitPerFile" => limit_per_file;
    extra
});

/// Sent by `bulk_exports().create`.
pub struct BulkExportCreate {
    pub modified_after: Option<DateTime>,
    pub export_time_filter: Option<ExportTimeFilter>,
    pub call_back_url: Option<String>,
    pub password: Option<String>,
    pub api_name_as_header: Option<bool>,
    pub criteria: Option<BulkExportCreateCriteria>,
    /// Required.
    pub module: Option<BulkExportModule>,
    pub fields: Option<Vec<String>>,
    pub limit_per_file: Option<String>,
    pub export_id: Option<Id>,
    pub view_id: Option<Id>,
    pub department_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl BulkExportCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(module: impl Into<BulkExportModule>) -> Self {
        Self {
            module: Some(module.into()),
            ..Self::default()
        }
    }
}

object!(type BulkExportCreate {
    "modifiedAfter" => modified_after,
    "exportTimeFilter" => export_time_filter,
    "callBackUrl" => call_back_url,
    "password" => password,
    "apiNameAsHeader" => api_name_as_header,
    "criteria" => criteria,
    "module" => module,
    "fields" => fields,
    "limitPerFile" => limit_per_file,
    "exportId" => export_id,
    "viewId" => view_id,
    "departmentId" => department_id;
    extra
});

pub struct BulkExportCreateCriteria {
    pub criteria_fields: Option<Vec<BulkExportCriteriaField>>,
    /// Required.
    pub criteria_pattern: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl BulkExportCreateCriteria {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(criteria_pattern: impl Into<String>) -> Self {
        Self {
            criteria_pattern: Some(criteria_pattern.into()),
            ..Self::default()
        }
    }
}

object!(type BulkExportCreateCriteria {
    "criteriaFields" => criteria_fields,
    "criteriaPattern" => criteria_pattern;
    extra
});

#[non_exhaustive]
pub struct BulkExportCriteria {
    pub criteria_fields: Option<Vec<BulkExportCriteriaField>>,
    pub criteria_pattern: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type BulkExportCriteria {
    "criteriaFields" => criteria_fields,
    "criteriaPattern" => criteria_pattern;
    extra
});

pub struct BulkExportCriteriaField {
    pub condition: Option<String>,
    pub field: Option<ExportCriteriaField>,
    pub value: Option<ExportCriteriaValue>,
    pub secondary_condition: Option<String>,
    /// One of `MINUTES`, `HOURS`, `DAYS`.
    pub unit: Option<ExportTimeUnit>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type BulkExportCriteriaField {
    "condition" => condition,
    "field" => field,
    "value" => value,
    "secondaryCondition" => secondary_condition,
    "unit" => unit;
    extra
});

#[non_exhaustive]
pub struct BulkExportTimeFilter {
    pub duration: Option<String>,
    pub end_date: Option<String>,
    pub filter_field: Option<String>,
    pub start_date: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type BulkExportTimeFilter {
    "duration" => duration,
    "endDate" => end_date,
    "filterField" => filter_field,
    "startDate" => start_date;
    extra
});

pub struct ExportCriteriaField {
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub module: Option<String>,
    /// The label in the user interface.
    pub field_label: Option<String>,
    pub path: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ExportCriteriaField {
    "apiName" => api_name,
    "module" => module,
    "fieldLabel" => field_label,
    "path" => path;
    extra
});

pub struct ExportCriteriaValue {
    pub primitive: Option<Vec<ExportPrimitive>>,
    pub type_: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ExportCriteriaValue {
    "primitive" => primitive,
    "type" => type_;
    extra
});

pub struct ExportPrimitive {
    pub key: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ExportPrimitive {
    "key" => key;
    extra
});

pub struct ExportTimeFilter {
    /// Required.
    pub duration: Option<String>,
    /// Required.
    pub end_date: Option<String>,
    /// Required.
    pub filter_field: Option<String>,
    /// Required.
    pub start_date: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ExportTimeFilter {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        duration: impl Into<String>,
        end_date: impl Into<String>,
        filter_field: impl Into<String>,
        start_date: impl Into<String>,
    ) -> Self {
        Self {
            duration: Some(duration.into()),
            end_date: Some(end_date.into()),
            filter_field: Some(filter_field.into()),
            start_date: Some(start_date.into()),
            ..Self::default()
        }
    }
}

object!(type ExportTimeFilter {
    "duration" => duration,
    "endDate" => end_date,
    "filterField" => filter_field,
    "startDate" => start_date;
    extra
});

open_enum! {
    pub enum BulkExportModule {
        /// `tickets`
        Tickets = "tickets",
        /// `contacts`
        Contacts = "contacts",
        /// `departments`
        Departments = "departments",
        /// `agents`
        Agents = "agents",
        /// `products`
        Products = "products",
        /// `accounts`
        Accounts = "accounts",
        /// `tasks`
        Tasks = "tasks",
        /// `timeEntry`
        TimeEntry = "timeEntry",
        /// `solutions`
        Solutions = "solutions",
        /// `topics`
        Topics = "topics",
        /// `teams`
        Teams = "teams",
        /// `comments`
        Comments = "comments",
        /// `attachments`
        Attachments = "attachments",
        /// `calls`
        Calls = "calls",
        /// `events`
        Events = "events",
    }
}

open_enum! {
    pub enum BulkExportStatus {
        /// `INITIATED`
        Initiated = "INITIATED",
        /// `INPROGRESS`
        Inprogress = "INPROGRESS",
        /// `INIT_FAILED`
        InitFailed = "INIT_FAILED",
        /// `COMPLETED`
        Completed = "COMPLETED",
        /// `SUSPENDED`
        Suspended = "SUSPENDED",
        /// `FAILED`
        Failed = "FAILED",
        /// `DELETED`
        Deleted = "DELETED",
    }
}

open_enum! {
    pub enum ExportTimeUnit {
        /// `MINUTES`
        Minutes = "MINUTES",
        /// `HOURS`
        Hours = "HOURS",
        /// `DAYS`
        Days = "DAYS",
    }
}
