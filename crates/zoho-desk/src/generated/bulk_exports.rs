// Written by `cargo xtask codegen` from xtask/catalog/desk/bulk_exports.toml; changes belong there.
//! Exports of the portal's data.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let file = desk.bulk_exports().download("4876876000000123456").send().await?;
//! println!("{} bytes", file.len());
//! # Ok(()) }
//! ```

use zoho_http::{
    Bytes, Call, Client, DateTime, ExtraFields, Id, Operation, object, open_enum, wire,
};

use crate::Desk;

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

/// Exports of the portal's data.
///
/// From [`Desk::bulk_exports`](crate::Desk::bulk_exports); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/bulkExport/{export_id}`. Scope `Desk.exports.CUSTOM`. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, export_id: impl Into<Id>) -> Call<BulkExport> {
        let request = self.client.request(&GET).segment(export_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a bulk export.
    ///
    /// `POST /api/v1/bulkExport`. Scope `Desk.exports.CUSTOM`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &BulkExportCreate) -> Call<BulkExport> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Downloads a bulk export.
    ///
    /// `GET /api/v1/downloadBulkExportFile`. Scope `Desk.exports.CUSTOM`. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `export_id` (`exportId`): the id of an export
    pub fn download(&self, export_id: impl Into<Id>) -> Call<Bytes> {
        let mut request = self.client.request(&DOWNLOAD);
        request.set_query("exportId", export_id.into());
        Call::new(self.client.clone(), request, wire::file)
    }
}

/// Bulk export, from `bulk_exports().get`, `bulk_exports().create`.
#[non_exhaustive]
pub struct BulkExport {
    /// `modifiedAfter`: a moment with its offset.
    pub modified_after: Option<DateTime>,
    /// `exportTimeFilter`: an object.
    pub export_time_filter: Option<BulkExportTimeFilter>,
    /// `callBackUrl`: an address on the web.
    pub call_back_url: Option<String>,
    /// `criteria`: an object.
    pub criteria: Option<BulkExportCriteria>,
    /// `module`: one of the 15 words of [`BulkExportModule`].
    pub module: Option<BulkExportModule>,
    /// `fields`: one or more texts.
    pub fields: Option<Vec<String>>,
    /// `exportId`: the id of an export.
    pub export_id: Option<Id>,
    /// `status`: one of the 7 words of [`BulkExportStatus`].
    pub status: Option<BulkExportStatus>,
    /// `limitPerFile`: text.
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

/// Bulk export create, for `bulk_exports().create`.
pub struct BulkExportCreate {
    /// `modifiedAfter`: a moment with its offset.
    pub modified_after: Option<DateTime>,
    /// `exportTimeFilter`: an object.
    pub export_time_filter: Option<ExportTimeFilter>,
    /// `callBackUrl`: an address on the web.
    pub call_back_url: Option<String>,
    /// `password`: text.
    pub password: Option<String>,
    /// `apiNameAsHeader`: yes or no.
    pub api_name_as_header: Option<bool>,
    /// `criteria`: an object.
    pub criteria: Option<BulkExportCreateCriteria>,
    /// `module`: one of the 15 words of [`BulkExportModule`]; has to be sent.
    pub module: Option<BulkExportModule>,
    /// `fields`: one or more texts.
    pub fields: Option<Vec<String>>,
    /// `limitPerFile`: text.
    pub limit_per_file: Option<String>,
    /// `exportId`: the id of an export.
    pub export_id: Option<Id>,
    /// `viewId`: the id of a view.
    pub view_id: Option<Id>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl BulkExportCreate {
    /// With what has to be sent; the rest is left out.
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

/// Bulk export create criteria.
pub struct BulkExportCreateCriteria {
    /// `criteriaFields`: a list.
    pub criteria_fields: Option<Vec<BulkExportCriteriaField>>,
    /// `criteriaPattern`: text; has to be sent.
    pub criteria_pattern: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl BulkExportCreateCriteria {
    /// With what has to be sent; the rest is left out.
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

/// Bulk export criteria.
#[non_exhaustive]
pub struct BulkExportCriteria {
    /// `criteriaFields`: a list.
    pub criteria_fields: Option<Vec<BulkExportCriteriaField>>,
    /// `criteriaPattern`: text.
    pub criteria_pattern: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type BulkExportCriteria {
    "criteriaFields" => criteria_fields,
    "criteriaPattern" => criteria_pattern;
    extra
});

/// Bulk export criteria field.
pub struct BulkExportCriteriaField {
    /// `condition`: text.
    pub condition: Option<String>,
    /// `field`: an object.
    pub field: Option<ExportCriteriaField>,
    /// `value`: an object.
    pub value: Option<ExportCriteriaValue>,
    /// `secondaryCondition`: text.
    pub secondary_condition: Option<String>,
    /// `unit`: one of `MINUTES`, `HOURS`, `DAYS`.
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

/// Bulk export time filter.
#[non_exhaustive]
pub struct BulkExportTimeFilter {
    /// `duration`: text.
    pub duration: Option<String>,
    /// `endDate`: text.
    pub end_date: Option<String>,
    /// `filterField`: text.
    pub filter_field: Option<String>,
    /// `startDate`: text.
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

/// Export criteria field.
pub struct ExportCriteriaField {
    /// `apiName`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `module`: text.
    pub module: Option<String>,
    /// `fieldLabel`: how it is labelled.
    pub field_label: Option<String>,
    /// `path`: text.
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

/// Export criteria value.
pub struct ExportCriteriaValue {
    /// `primitive`: a list.
    pub primitive: Option<Vec<ExportPrimitive>>,
    /// `type`: text.
    pub type_: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ExportCriteriaValue {
    "primitive" => primitive,
    "type" => type_;
    extra
});

/// Export primitive.
pub struct ExportPrimitive {
    /// `key`: text.
    pub key: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ExportPrimitive {
    "key" => key;
    extra
});

/// Export time filter.
pub struct ExportTimeFilter {
    /// `duration`: text; has to be sent.
    pub duration: Option<String>,
    /// `endDate`: text; has to be sent.
    pub end_date: Option<String>,
    /// `filterField`: text; has to be sent.
    pub filter_field: Option<String>,
    /// `startDate`: text; has to be sent.
    pub start_date: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ExportTimeFilter {
    /// With what has to be sent; the rest is left out.
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
    /// Bulk export module.
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
    /// Bulk export status.
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
    /// Export time unit.
    pub enum ExportTimeUnit {
        /// `MINUTES`
        Minutes = "MINUTES",
        /// `HOURS`
        Hours = "HOURS",
        /// `DAYS`
        Days = "DAYS",
    }
}
