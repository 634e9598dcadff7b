// Written by `cargo xtask codegen` from crm/v8/bulk_read.toml of the catalogue; changes belong there.
//! Jobs that export up to 200,000 records each.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let response = crm.bulk_read().get("4876876000000123456").send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/bulk/v8/read/{job_id}`. Scopes `ZohoCRM.bulk.READ` and `ZohoCRM.modules.ALL`.
pub static GET: Operation =
    Operation::get("crm.bulk_read.get", "/crm/bulk/{version}/read/{job_id}")
        .scopes(&["ZohoCRM.bulk.READ", "ZohoCRM.modules.ALL"]);

/// `POST /crm/bulk/v8/read`. Scopes `ZohoCRM.bulk.READ` and `ZohoCRM.modules.ALL`.
pub static CREATE: Operation = Operation::post("crm.bulk_read.create", "/crm/bulk/{version}/read")
    .scopes(&["ZohoCRM.bulk.READ", "ZohoCRM.modules.ALL"])
    .rows("data");

/// `GET /crm/bulk/v8/read/{job_id}/result`. Scopes `ZohoCRM.bulk.READ` and `ZohoCRM.modules.ALL`.
pub static DOWNLOAD_RESULT: Operation = Operation::get(
    "crm.bulk_read.download_result",
    "/crm/bulk/{version}/read/{job_id}/result",
)
.scopes(&["ZohoCRM.bulk.READ", "ZohoCRM.modules.ALL"]);

pub(super) const OPERATIONS: &[&Operation] = &[&GET, &CREATE, &DOWNLOAD_RESULT];

/// Jobs that export up to 200,000 records each.
///
/// From [`Crm::bulk_read`](crate::Crm::bulk_read).
#[derive(Debug, Clone)]
pub struct BulkReadClient {
    client: Client,
}

impl Crm {
    /// Jobs that export up to 200,000 records each.
    #[must_use]
    pub fn bulk_read(&self) -> BulkReadClient {
        BulkReadClient {
            client: self.client().clone(),
        }
    }
}

impl BulkReadClient {
    /// Gets how far an export is.
    ///
    /// `GET /crm/bulk/v8/read/{job_id}`. Scopes `ZohoCRM.bulk.READ` and `ZohoCRM.modules.ALL`. Retried
    /// on transient failures.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/bulk-read/job-details.html).
    pub fn get(&self, job_id: impl Into<Id>) -> GetBulkRead {
        let request = self.client.request(&GET).segment(job_id.into());
        GetBulkRead(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "data")
        }))
    }

    /// Starts a job that exports records.
    ///
    /// `POST /crm/bulk/v8/read`. Scopes `ZohoCRM.bulk.READ` and `ZohoCRM.modules.ALL`. Not retried
    /// when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/bulk-read/create-job.html).
    pub fn create(&self, body: &BulkReadCreate) -> CreateBulkRead {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateBulkRead(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Downloads the records of a finished export.
    ///
    /// `GET /crm/bulk/v8/read/{job_id}/result`. Scopes `ZohoCRM.bulk.READ` and `ZohoCRM.modules.ALL`.
    /// Retried on transient failures.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/bulk-read/download-result.html).
    pub fn download_result(&self, job_id: impl Into<Id>) -> DownloadBulkReadResult {
        let request = self.client.request(&DOWNLOAD_RESULT).segment(job_id.into());
        DownloadBulkReadResult(Call::new(self.client.clone(), request, decode::file))
    }
}

call! {
    /// Returned by [`BulkReadClient::get`](crate::bulk_read::BulkReadClient::get).
    GetBulkRead => BulkRead
}

call! {
    /// Returned by [`BulkReadClient::create`](crate::bulk_read::BulkReadClient::create).
    CreateBulkRead => RowOutcomes
}

call! {
    /// Returned by [`BulkReadClient::download_result`](crate::bulk_read::BulkReadClient::download_result).
    DownloadBulkReadResult => file
}

/// Returned by `bulk_read().get`.
#[non_exhaustive]
pub struct BulkRead {
    pub id: Option<Id>,
    pub operation: Option<String>,
    /// One of `COMPLETED`, `ADDED`, `QUEUED`, `IN PROGRESS`, `FAILURE`.
    pub state: Option<BulkReadState>,
    pub query: Option<Query>,
    pub created_by: Option<shared::UserRef>,
    pub created_time: Option<DateTime>,
    pub result: Option<BulkReadResult>,
    pub file_type: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type BulkRead {
    "id" => id,
    "operation" => operation,
    "state" => state,
    "query" => query,
    "created_by" => created_by,
    "created_time" => created_time,
    "result" => result,
    "file_type" => file_type;
    extra
});

/// Sent by `bulk_read().create`.
pub struct BulkReadCreate {
    pub callback: Option<shared::Callback>,
    pub query: Option<Query>,
    /// One of `csv`, `ics`.
    pub file_type: Option<FileType>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type BulkReadCreate {
    "callback" => callback,
    "query" => query,
    "file_type" => file_type;
    extra
});

#[non_exhaustive]
pub struct BulkReadResult {
    pub page: Option<i64>,
    pub count: Option<i64>,
    pub download_url: Option<String>,
    pub per_page: Option<i64>,
    pub more_records: Option<bool>,
    pub next_page_token: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type BulkReadResult {
    "page" => page,
    "count" => count,
    "download_url" => download_url,
    "per_page" => per_page,
    "more_records" => more_records,
    "next_page_token" => next_page_token;
    extra
});

pub struct Query {
    pub module: Option<shared::ModuleRef>,
    pub cvid: Option<String>,
    pub fields: Option<Vec<String>>,
    pub page: Option<i64>,
    pub criteria: Option<QueryCriteria>,
    pub file_type: Option<String>,
    pub page_token: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Query {
    "module" => module,
    "cvid" => cvid,
    "fields" => fields,
    "page" => page,
    "criteria" => criteria,
    "file_type" => file_type,
    "page_token" => page_token;
    extra
});

pub struct QueryCriteria {
    pub type_: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub value: Option<Json>,
    /// One of `or`, `and`.
    pub group_operator: Option<shared::GroupOperator>,
    pub group: Option<Vec<QueryCriteria>>,
    pub field: Option<shared::ApiNameRef>,
    pub comparator: Option<shared::Comparator>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type QueryCriteria {
    "type" => type_,
    "api_name" => api_name,
    "value" => value,
    "group_operator" => group_operator,
    "group" => group,
    "field" => field,
    "comparator" => comparator;
    extra
});

open_enum! {
    pub enum BulkReadState {
        /// `COMPLETED`
        Completed = "COMPLETED",
        /// `ADDED`
        Added = "ADDED",
        /// `QUEUED`
        Queued = "QUEUED",
        /// `IN PROGRESS`
        InProgress = "IN PROGRESS",
        /// `FAILURE`
        Failure = "FAILURE",
    }
}

open_enum! {
    pub enum FileType {
        /// `csv`
        Csv = "csv",
        /// `ics`
        Ics = "ics",
    }
}
