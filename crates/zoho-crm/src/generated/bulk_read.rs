// Written by `cargo xtask codegen` from xtask/catalog/crm/bulk_read.toml; changes belong there.
//! Jobs that export up to 200,000 records each.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let answer = crm.bulk_read().get("4876876000000123456").send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{
    Bytes, Call, Client, DateTime, Id, Operation, Request, object,
    wire::{self, Json, Other},
    words,
};

use crate::{Crm, RowOutcomes, rows, shared};

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
    /// `GET /crm/bulk/v8/read/{job_id}`. Scopes `ZohoCRM.bulk.READ` and `ZohoCRM.modules.ALL`.
    pub fn get(&self, job_id: impl Into<Id>) -> Call<BulkRead> {
        let request = Request::new(&GET).segment(job_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "data")
        })
    }

    /// Starts a job that exports records.
    ///
    /// `POST /crm/bulk/v8/read`. Scopes `ZohoCRM.bulk.READ` and `ZohoCRM.modules.ALL`.
    pub fn create(&self, body: &BulkReadCreate) -> Call<RowOutcomes> {
        let request = Request::new(&CREATE).body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }

    /// Downloads the records of a finished export.
    ///
    /// `GET /crm/bulk/v8/read/{job_id}/result`. Scopes `ZohoCRM.bulk.READ` and `ZohoCRM.modules.ALL`.
    pub fn download_result(&self, job_id: impl Into<Id>) -> Call<Bytes> {
        let request = Request::new(&DOWNLOAD_RESULT).segment(job_id.into());
        Call::new(self.client.clone(), request, |_, body| Ok(body.clone()))
    }
}

/// Bulk read, of `bulk_read().get`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkRead {
    /// Id.
    pub id: Option<Id>,
    /// Operation.
    pub operation: Option<String>,
    /// State.
    pub state: Option<BulkReadState>,
    /// Query.
    pub query: Option<Query>,
    /// Created by.
    pub created_by: Option<shared::UserRef>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Result.
    pub result: Option<BulkReadResult>,
    /// File type.
    pub file_type: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(BulkRead {
    "id" => id,
    "operation" => operation,
    "state" => state,
    "query" => query,
    "created_by" => created_by,
    "created_time" => created_time,
    "result" => result,
    "file_type" => file_type;
    other
});

/// Bulk read create, of `bulk_read().create`.
#[derive(Clone, Default, PartialEq)]
pub struct BulkReadCreate {
    /// Callback.
    pub callback: Option<shared::Callback>,
    /// Query.
    pub query: Option<Query>,
    /// File type.
    pub file_type: Option<FileType>,
}

object!(BulkReadCreate {
    "callback" => callback,
    "query" => query,
    "file_type" => file_type
});

/// Bulk read result.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkReadResult {
    /// Page.
    pub page: Option<i64>,
    /// Count.
    pub count: Option<i64>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Per page.
    pub per_page: Option<i64>,
    /// More records.
    pub more_records: Option<bool>,
    /// Next page token.
    pub next_page_token: Option<String>,
}

object!(BulkReadResult {
    "page" => page,
    "count" => count,
    "download_url" => download_url,
    "per_page" => per_page,
    "more_records" => more_records,
    "next_page_token" => next_page_token
});

/// Query.
#[derive(Clone, Default, PartialEq)]
pub struct Query {
    /// Module.
    pub module: Option<shared::ModuleRef>,
    /// Cvid.
    pub cvid: Option<String>,
    /// Fields.
    pub fields: Option<Vec<String>>,
    /// Page.
    pub page: Option<i64>,
    /// Criteria.
    pub criteria: Option<QueryCriteria>,
    /// File type.
    pub file_type: Option<String>,
    /// Page token.
    pub page_token: Option<String>,
}

object!(Query {
    "module" => module,
    "cvid" => cvid,
    "fields" => fields,
    "page" => page,
    "criteria" => criteria,
    "file_type" => file_type,
    "page_token" => page_token
});

/// Query criteria.
#[derive(Clone, Default, PartialEq)]
pub struct QueryCriteria {
    /// Type.
    pub type_: Option<String>,
    /// API name.
    pub api_name: Option<String>,
    /// Value.
    pub value: Option<Json>,
    /// Group operator.
    pub group_operator: Option<shared::GroupOperator>,
    /// Group.
    pub group: Option<Vec<QueryCriteria>>,
    /// Field.
    pub field: Option<shared::ApiNameRef>,
    /// Comparator.
    pub comparator: Option<shared::Comparator>,
}

object!(QueryCriteria {
    "type" => type_,
    "api_name" => api_name,
    "value" => value,
    "group_operator" => group_operator,
    "group" => group,
    "field" => field,
    "comparator" => comparator
});

words! {
    /// Bulk read state.
    pub enum BulkReadState {
        /// `COMPLETED`
        Completed = "COMPLETED",
        /// `ADDED`
        Added = "ADDED",
        /// `IN PROGRESS`
        InProgress = "IN PROGRESS",
        /// `FAILURE`
        Failure = "FAILURE",
    }
}

words! {
    /// File type.
    pub enum FileType {
        /// `csv`
        Csv = "csv",
        /// `ics`
        Ics = "ics",
    }
}
