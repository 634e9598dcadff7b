// Written by `cargo xtask codegen` from xtask/catalog/crm/bulk_write.toml; changes belong there.
//! Jobs that insert, update or upsert records from a file.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let answer = crm.bulk_write().get("4876876000000123456").send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{
    Bytes, Call, Client, DateTime, ExtraFields, Id, Multipart, Operation, Part, Request, call,
    object, open_enum,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Jobs that insert, update or upsert records from a file.
///
/// From [`Crm::bulk_write`](crate::Crm::bulk_write); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/bulk/v8/write/{job_id}`. Scope `ZohoCRM.bulk.CREATE`. Repeated when it fails on the
    /// way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, job_id: impl Into<Id>) -> Call<BulkWrite> {
        let request = self.client.request(&GET).segment(job_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Starts a job that writes the records of an uploaded file.
    ///
    /// `POST /crm/bulk/v8/write`. Scope `ZohoCRM.bulk.CREATE`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, body: &BulkWriteCreate) -> Call<RowOutcomes> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        })
    }

    /// Uploads the file with the records to write, for the organisation that the client knows or
    /// `x_crm_org` names.
    ///
    /// `POST /crm/v8/upload`. Scope `ZohoFiles.files.ALL`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn upload(&self, file: Part) -> UploadCall {
        let request = self
            .client
            .request(&UPLOAD)
            .multipart(Multipart::new().part("file", file));
        UploadCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        }))
    }

    /// Downloads what became of each row.
    ///
    /// `GET` at the address that an earlier answer gave. Scope `ZohoCRM.bulk.ALL`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn download_result(&self, download_url: impl AsRef<str>) -> Call<Bytes> {
        let request = Request::at(&DOWNLOAD_RESULT, download_url.as_ref());
        Call::new(self.client.clone(), request, wire::file)
    }
}

/// What may be set before `bulk_write().upload` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UploadCall(Call<RowOutcomes>);

impl UploadCall {
    /// Text; `bulk-write` where it is left out. Header `feature`.
    pub fn feature(mut self, feature: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("feature", feature);
        self
    }

    /// Text. Header `X-CRM-ORG`.
    pub fn x_crm_org(mut self, x_crm_org: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-CRM-ORG", x_crm_org);
        self
    }
}

call!(UploadCall => RowOutcomes);

/// Bulk write, from `bulk_write().get`.
#[non_exhaustive]
pub struct BulkWrite {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `status`: text.
    pub status: Option<String>,
    /// `character_encoding`: text.
    pub character_encoding: Option<String>,
    /// `resource`: a list.
    pub resource: Option<Vec<BulkWriteResource>>,
    /// `result`: an object.
    pub result: Option<BulkWriteResult>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::UserRef>,
    /// `operation`: text.
    pub operation: Option<String>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `callback`: an object.
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

/// Bulk write create, for `bulk_write().create`.
pub struct BulkWriteCreate {
    /// `character_encoding`: text.
    pub character_encoding: Option<String>,
    /// `operation`: one of `upsert`, `insert`, `update`.
    pub operation: Option<BulkWriteCreateOperation>,
    /// `callback`: an object.
    pub callback: Option<shared::Callback>,
    /// `resource`: a list.
    pub resource: Option<Vec<BulkWriteResourceInput>>,
    /// `ignore_empty`: yes or no.
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

/// Bulk write resource.
#[non_exhaustive]
pub struct BulkWriteResource {
    /// `status`: one of `COMPLETED`, `ADDED`, `FAILED`, `IN PROGRESS`, `INPROGRESS`, `SKIPPED`.
    pub status: Option<BulkWriteResourceStatus>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `module`: an object.
    pub module: Option<shared::ModuleRef>,
    /// `code`: text.
    pub code: Option<String>,
    /// `file_id`: the id of a file.
    pub file_id: Option<Id>,
    /// `file_names`: one or more texts.
    pub file_names: Option<Vec<String>>,
    /// `ignore_empty`: yes or no.
    pub ignore_empty: Option<bool>,
    /// `find_by`: text.
    pub find_by: Option<String>,
    /// `field_mappings`: a list.
    pub field_mappings: Option<Vec<FieldMapping>>,
    /// `file`: an object.
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

/// Bulk write resource file.
#[non_exhaustive]
pub struct BulkWriteResourceFile {
    /// `status`: one of `COMPLETED`, `ADDED`, `FAILED`, `IN PROGRESS`, `INPROGRESS`, `SKIPPED`.
    pub status: Option<BulkWriteResourceStatus>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `added_count`: how many addeds there are.
    pub added_count: Option<i64>,
    /// `skipped_count`: how many skippeds there are.
    pub skipped_count: Option<i64>,
    /// `updated_count`: how many updateds there are.
    pub updated_count: Option<i64>,
    /// `total_count`: how many totals there are.
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

/// Bulk write resource input.
pub struct BulkWriteResourceInput {
    /// `type`: text.
    pub type_: Option<String>,
    /// `module`: an object.
    pub module: Option<shared::ModuleRef>,
    /// `file_id`: the id of a file.
    pub file_id: Option<Id>,
    /// `file_names`: one or more texts.
    pub file_names: Option<Vec<String>>,
    /// `ignore_empty`: yes or no.
    pub ignore_empty: Option<bool>,
    /// `find_by`: text.
    pub find_by: Option<String>,
    /// `field_mappings`: a list.
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

/// Bulk write result.
#[non_exhaustive]
pub struct BulkWriteResult {
    /// `download_url`: an address on the web.
    pub download_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type BulkWriteResult {
    "download_url" => download_url;
    extra
});

/// Default value.
pub struct DefaultValue {
    /// `name`: its name.
    pub name: Option<String>,
    /// `module`: text.
    pub module: Option<String>,
    /// `value`: any JSON.
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

/// Field mapping.
pub struct FieldMapping {
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `index`: a whole number.
    pub index: Option<i64>,
    /// `format`: text.
    pub format: Option<String>,
    /// `find_by`: text.
    pub find_by: Option<String>,
    /// `default_value`: an object.
    pub default_value: Option<DefaultValue>,
    /// `module`: text.
    pub module: Option<String>,
    /// `parent_column_index`: a whole number.
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
    /// Bulk write create operation.
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
    /// Bulk write resource status.
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
