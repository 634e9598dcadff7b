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
    Bytes, Call, Client, DateTime, ExtraFields, Id, Operation, object, open_enum,
    wire::{self, Json},
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
/// From [`Crm::bulk_read`](crate::Crm::bulk_read); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, job_id: impl Into<Id>) -> Call<BulkRead> {
        let request = self.client.request(&GET).segment(job_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "data")
        })
    }

    /// Starts a job that exports records.
    ///
    /// `POST /crm/bulk/v8/read`. Scopes `ZohoCRM.bulk.READ` and `ZohoCRM.modules.ALL`. Not repeated by
    /// itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, body: &BulkReadCreate) -> Call<RowOutcomes> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }

    /// Downloads the records of a finished export.
    ///
    /// `GET /crm/bulk/v8/read/{job_id}/result`. Scopes `ZohoCRM.bulk.READ` and `ZohoCRM.modules.ALL`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn download_result(&self, job_id: impl Into<Id>) -> Call<Bytes> {
        let request = self.client.request(&DOWNLOAD_RESULT).segment(job_id.into());
        Call::new(self.client.clone(), request, wire::file)
    }
}

/// Bulk read, from `bulk_read().get`.
#[non_exhaustive]
pub struct BulkRead {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `operation`: text.
    pub operation: Option<String>,
    /// `state`: one of `COMPLETED`, `ADDED`, `QUEUED`, `IN PROGRESS`, `FAILURE`.
    pub state: Option<BulkReadState>,
    /// `query`: an object.
    pub query: Option<Query>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::UserRef>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `result`: an object.
    pub result: Option<BulkReadResult>,
    /// `file_type`: text.
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

/// Bulk read create, for `bulk_read().create`.
pub struct BulkReadCreate {
    /// `callback`: an object.
    pub callback: Option<shared::Callback>,
    /// `query`: an object.
    pub query: Option<Query>,
    /// `file_type`: one of `csv`, `ics`.
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

/// Bulk read result.
#[non_exhaustive]
pub struct BulkReadResult {
    /// `page`: a whole number.
    pub page: Option<i64>,
    /// `count`: how many there are.
    pub count: Option<i64>,
    /// `download_url`: an address on the web.
    pub download_url: Option<String>,
    /// `per_page`: a whole number.
    pub per_page: Option<i64>,
    /// `more_records`: yes or no.
    pub more_records: Option<bool>,
    /// `next_page_token`: text.
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

/// Query.
pub struct Query {
    /// `module`: an object.
    pub module: Option<shared::ModuleRef>,
    /// `cvid`: text.
    pub cvid: Option<String>,
    /// `fields`: one or more texts.
    pub fields: Option<Vec<String>>,
    /// `page`: a whole number.
    pub page: Option<i64>,
    /// `criteria`: an object.
    pub criteria: Option<QueryCriteria>,
    /// `file_type`: text.
    pub file_type: Option<String>,
    /// `page_token`: text.
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

/// Query criteria.
pub struct QueryCriteria {
    /// `type`: text.
    pub type_: Option<String>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `value`: any JSON.
    pub value: Option<Json>,
    /// `group_operator`: one of `or`, `and`.
    pub group_operator: Option<shared::GroupOperator>,
    /// `group`: a list.
    pub group: Option<Vec<QueryCriteria>>,
    /// `field`: an object.
    pub field: Option<shared::ApiNameRef>,
    /// `comparator`: one of the 14 words of [`shared::Comparator`].
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
    /// Bulk read state.
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
    /// File type.
    pub enum FileType {
        /// `csv`
        Csv = "csv",
        /// `ics`
        Ics = "ics",
    }
}
