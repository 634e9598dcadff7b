// Written by `cargo xtask codegen` from crm/v8/bulk_write.toml of the catalogue; changes belong there.
//! Jobs that insert, update or upsert records from a file.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let response = crm.bulk_write().get("4876876000000123456").send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::{Call, Client, Operation, Request, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/bulk/v8/write/{job_id}`. Scope `ZohoCRM.bulk.CREATE`.
pub static GET: Operation =
    Operation::get("crm.bulk_write.get", "/crm/bulk/{version}/write/{job_id}")
        .scopes(&["ZohoCRM.bulk.CREATE"])
        .alternatives(&[&["ZohoCRM.bulk.READ", "ZohoCRM.modules.ALL"]]);

/// `POST /crm/bulk/v8/write`. Scope `ZohoCRM.bulk.CREATE`.
pub static CREATE: Operation =
    Operation::post("crm.bulk_write.create", "/crm/bulk/{version}/write")
        .scopes(&["ZohoCRM.bulk.CREATE"])
        .rows("");

/// `POST /crm/v8/upload`. Scope `ZohoFiles.files.ALL`.
pub static UPLOAD: Operation = Operation::post("crm.bulk_write.upload", "/crm/{version}/upload")
    .scopes(&["ZohoFiles.files.ALL"])
    .default_headers(&[("feature", "bulk-write")])
    .organization_header("x-crm-org")
    .at_upload_host()
    .rows("");

/// `GET {download_url}`. Scope `ZohoCRM.bulk.ALL`.
pub static DOWNLOAD_RESULT: Operation =
    Operation::get("crm.bulk_write.download_result", "").scopes(&["ZohoCRM.bulk.ALL"]);

pub(super) const OPERATIONS: &[&Operation] = &[&GET, &CREATE, &UPLOAD, &DOWNLOAD_RESULT];

/// Jobs that insert, update or upsert records from a file.
///
/// From [`Crm::bulk_write`](crate::Crm::bulk_write).
#[derive(Debug, Clone)]
pub struct BulkWriteClient {
    client: Client,
}

impl Crm {
    /// Jobs that insert, update or upsert records from a file.
    #[must_use]
    pub fn bulk_write(&self) -> BulkWriteClient {
        BulkWriteClient {
            client: self.client().clone(),
        }
    }
}

impl BulkWriteClient {
    /// Gets how far a job is.
    ///
    /// `GET /crm/bulk/v8/write/{job_id}`. Scope `ZohoCRM.bulk.CREATE`. Retried on transient failures.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/bulk-write/job-details.html).
    pub fn get(&self, job_id: impl Into<Id>) -> GetBulkWrite {
        let request = self.client.request(&GET).segment(job_id.into());
        GetBulkWrite(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Starts a job that writes the records of an uploaded file.
    ///
    /// `POST /crm/bulk/v8/write`. Scope `ZohoCRM.bulk.CREATE`. Not retried when it may have been
    /// carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/bulk-write/create-job.html).
    pub fn create(&self, body: &BulkWriteCreate) -> CreateBulkWrite {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateBulkWrite(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        }))
    }

    /// Uploads the file with the records to write, for the organisation that the client knows or
    /// `x_crm_org` names.
    ///
    /// `POST /crm/v8/upload`. Scope `ZohoFiles.files.ALL`. Not retried when it may have been carried
    /// out. [Reference](https://www.zoho.com/crm/developer/docs/api/v7/bulk-write/upload-file.html).
    pub fn upload(&self, file: Part) -> UploadBulkWrite {
        let request = self
            .client
            .request(&UPLOAD)
            .multipart(Multipart::new().part("file", file));
        UploadBulkWrite(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        }))
    }

    /// Downloads what became of each row.
    ///
    /// `GET` at the address from an earlier response. Scope `ZohoCRM.bulk.ALL`. Retried on transient
    /// failures.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/bulk-write/download-result.html).
    pub fn download_result(&self, download_url: impl AsRef<str>) -> DownloadBulkWriteResult {
        let request = Request::at(&DOWNLOAD_RESULT, download_url.as_ref());
        DownloadBulkWriteResult(Call::new(self.client.clone(), request, decode::file))
    }
}

call! {
    /// Returned by [`BulkWriteClient::get`](crate::bulk_write::BulkWriteClient::get).
    GetBulkWrite => BulkWrite
}

call! {
    /// Returned by [`BulkWriteClient::create`](crate::bulk_write::BulkWriteClient::create).
    CreateBulkWrite => RowOutcomes
}

call! {
    /// Returned by [`BulkWriteClient::upload`](crate::bulk_write::BulkWriteClient::upload).
    UploadBulkWrite => RowOutcomes
}

impl UploadBulkWrite {
    /// Header `feature`, `bulk-write` by default.
    pub fn feature(mut self, feature: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("feature", feature);
        self
    }

    /// Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call! {
    /// Returned by [`BulkWriteClient::download_result`](crate::bulk_write::BulkWriteClient::download_result).
    DownloadBulkWriteResult => file
}

/// Returned by `bulk_write().get`.
#[non_exhaustive]
pub struct BulkWrite {
    pub id: Option<Id>,
    pub status: Option<String>,
    pub character_encoding: Option<String>,
    pub resource: Option<Vec<BulkWriteResource>>,
    pub result: Option<BulkWriteResult>,
    pub created_by: Option<shared::UserRef>,
    pub operation: Option<String>,
    pub created_time: Option<DateTime>,
    pub callback: Option<shared::Callback>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type BulkWrite {
    "id" => id,
    "status" => status,
    "character_encoding" => character_encoding,
    "resource" => resource,
    "result" => result,
    "created_by" => created_by,
    "operation" => operation,
    "created_time" => created_time,
    "callback" => callback;
    extra
});

/// Sent by `bulk_write().create`.
pub struct BulkWriteCreate {
    pub character_encoding: Option<String>,
    /// One of `upsert`, `insert`, `update`.
    pub operation: Option<BulkWriteCreateOperation>,
    pub callback: Option<shared::Callback>,
    pub resource: Option<Vec<BulkWriteResourceInput>>,
    pub ignore_empty: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type BulkWriteCreate {
    "character_encoding" => character_encoding,
    "operation" => operation,
    "callback" => callback,
    "resource" => resource,
    "ignore_empty" => ignore_empty;
    extra
});

#[non_exhaustive]
pub struct BulkWriteResource {
    /// One of `COMPLETED`, `ADDED`, `FAILED`, `IN PROGRESS`, `INPROGRESS`, `SKIPPED`.
    pub status: Option<BulkWriteResourceStatus>,
    pub type_: Option<String>,
    pub module: Option<shared::ModuleRef>,
    pub code: Option<String>,
    pub file_id: Option<Id>,
    pub file_names: Option<Vec<String>>,
    pub ignore_empty: Option<bool>,
    pub find_by: Option<String>,
    pub field_mappings: Option<Vec<FieldMapping>>,
    pub file: Option<BulkWriteResourceFile>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type BulkWriteResource {
    "status" => status,
    "type" => type_,
    "module" => module,
    "code" => code,
    "file_id" => file_id,
    "file_names" => file_names,
    "ignore_empty" => ignore_empty,
    "find_by" => find_by,
    "field_mappings" => field_mappings,
    "file" => file;
    extra
});

#[non_exhaustive]
pub struct BulkWriteResourceFile {
    /// One of `COMPLETED`, `ADDED`, `FAILED`, `IN PROGRESS`, `INPROGRESS`, `SKIPPED`.
    pub status: Option<BulkWriteResourceStatus>,
    pub name: Option<String>,
    pub added_count: Option<i64>,
    pub skipped_count: Option<i64>,
    pub updated_count: Option<i64>,
    pub total_count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type BulkWriteResourceFile {
    "status" => status,
    "name" => name,
    "added_count" => added_count,
    "skipped_count" => skipped_count,
    "updated_count" => updated_count,
    "total_count" => total_count;
    extra
});

pub struct BulkWriteResourceInput {
    pub type_: Option<String>,
    pub module: Option<shared::ModuleRef>,
    pub file_id: Option<Id>,
    pub file_names: Option<Vec<String>>,
    pub ignore_empty: Option<bool>,
    pub find_by: Option<String>,
    pub field_mappings: Option<Vec<FieldMapping>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type BulkWriteResourceInput {
    "type" => type_,
    "module" => module,
    "file_id" => file_id,
    "file_names" => file_names,
    "ignore_empty" => ignore_empty,
    "find_by" => find_by,
    "field_mappings" => field_mappings;
    extra
});

#[non_exhaustive]
pub struct BulkWriteResult {
    pub download_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type BulkWriteResult {
    "download_url" => download_url;
    extra
});

pub struct DefaultValue {
    pub name: Option<String>,
    pub module: Option<String>,
    pub value: Option<Json>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DefaultValue {
    "name" => name,
    "module" => module,
    "value" => value;
    extra
});

pub struct FieldMapping {
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub index: Option<i64>,
    pub format: Option<String>,
    pub find_by: Option<String>,
    pub default_value: Option<DefaultValue>,
    pub module: Option<String>,
    pub parent_column_index: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FieldMapping {
    "api_name" => api_name,
    "index" => index,
    "format" => format,
    "find_by" => find_by,
    "default_value" => default_value,
    "module" => module,
    "parent_column_index" => parent_column_index;
    extra
});

open_enum! {
    pub enum BulkWriteCreateOperation {
        /// `upsert`
        Upsert = "upsert",
        /// `insert`
        Insert = "insert",
        /// `update`
        Update = "update",
    }
}

open_enum! {
    pub enum BulkWriteResourceStatus {
        /// `COMPLETED`
        Completed = "COMPLETED",
        /// `ADDED`
        Added = "ADDED",
        /// `FAILED`
        Failed = "FAILED",
        /// `IN PROGRESS`
        InProgress = "IN PROGRESS",
        /// `INPROGRESS`
        Inprogress = "INPROGRESS",
        /// `SKIPPED`
        Skipped = "SKIPPED",
    }
}
