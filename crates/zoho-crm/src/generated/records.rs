// Written by `cargo xtask codegen` from crm/v8/records.toml of the catalogue; changes belong there.
//! Records of every module: leads, contacts, accounts, deals and all others.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut records = crm.records().list("Contacts", ["Last_Name", "Email"]).stream();
//! while let Some(record) = records.next().await {
//!     println!("{:?}", record?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, decode};
use zoho_types::json::Json;
use zoho_types::{Id, json};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows;

mod calls;
mod enums;
mod types;

pub use self::calls::{
    AssignManyRecordTerritories, AssignRecordTerritories, ChangeManyRecordOwner, ChangeRecordOwner,
    CountRecordMatching, CountRecords, CreateRecords, DeleteManyRecords, DeleteRecord,
    DeleteRecordByExternalId, DeleteRecordPhoto, DownloadRecordPhoto, DuplicateRecord, GetRecord,
    GetRecordByExternalId, GetRecordFullText, GetRecordMassChangeOwnerStatus,
    GetRecordMassDeleteStatus, GetRecordMassUpdateStatus, GetRecordMergeStatus, ListDeletedRecords,
    ListRecordFullText, ListRecords, MassChangeOwnerRecords, MassDeleteRecords, MassUpdateRecords,
    MergeRecords, RemoveManyRecordTerritories, RemoveRecordTerritories, SearchRecordBulk,
    SearchRecords, UpdateManyRecords, UpdateRecord, UpdateRecordByExternalId, UploadRecordPhoto,
    UpsertRecords,
};
pub use self::enums::{ConvertedFilter, MassDeleteState, RecordApprovalState, SearchUserType};
pub use self::types::{
    DeletedRecord, MassChangeOwnerStatus, MassDeleteStatus, Merge, MergeField, MergeRecord,
    OwnerChange, OwnerChangeMany, RecordCriteria, RecordTerritory,
};

/// `GET /crm/v8/{module}`. Scope `ZohoCRM.modules.READ`.
pub static LIST: Operation = Operation::get("crm.records.list", "/crm/{version}/{module}")
    .scopes(&["ZohoCRM.modules.READ"])
    .alternatives(&[&["ZohoCRM.modules.{module}.READ"]])
    .heavy()
    .most(
        100_000,
        "take `coql().select`, which reads any number of records by their ids",
    );

/// `GET /crm/v8/{module}/{record_id}`. Scope `ZohoCRM.modules.READ`.
pub static GET: Operation =
    Operation::get("crm.records.get", "/crm/{version}/{module}/{record_id}")
        .scopes(&["ZohoCRM.modules.READ"])
        .alternatives(&[&["ZohoCRM.modules.{module}.READ"]]);

/// `POST /crm/v8/{module}`. Scope `ZohoCRM.modules.CREATE`.
pub static CREATE: Operation = Operation::post("crm.records.create", "/crm/{version}/{module}")
    .scopes(&["ZohoCRM.modules.CREATE"])
    .alternatives(&[&["ZohoCRM.modules.{module}.CREATE"]])
    .heavy()
    .rows("data");

/// `POST /crm/v8/{module}/upsert`. Scope `ZohoCRM.modules.CREATE`.
pub static UPSERT: Operation =
    Operation::post("crm.records.upsert", "/crm/{version}/{module}/upsert")
        .scopes(&["ZohoCRM.modules.CREATE"])
        .alternatives(&[&["ZohoCRM.modules.{module}.CREATE"]])
        .heavy()
        .rows("data");

/// `PUT /crm/v8/{module}/{record_id}`. Scope `ZohoCRM.modules.UPDATE`.
pub static UPDATE: Operation =
    Operation::put("crm.records.update", "/crm/{version}/{module}/{record_id}")
        .scopes(&["ZohoCRM.modules.UPDATE"])
        .alternatives(&[&["ZohoCRM.modules.{module}.UPDATE"]])
        .rows("data");

/// `PUT /crm/v8/{module}`. Scope `ZohoCRM.modules.UPDATE`.
pub static UPDATE_MANY: Operation =
    Operation::put("crm.records.update_many", "/crm/{version}/{module}")
        .scopes(&["ZohoCRM.modules.UPDATE"])
        .alternatives(&[&["ZohoCRM.modules.{module}.UPDATE"]])
        .heavy()
        .rows("data");

/// `DELETE /crm/v8/{module}/{record_id}`. Scope `ZohoCRM.modules.DELETE`.
pub static DELETE: Operation =
    Operation::delete("crm.records.delete", "/crm/{version}/{module}/{record_id}")
        .scopes(&["ZohoCRM.modules.DELETE"])
        .alternatives(&[&["ZohoCRM.modules.{module}.DELETE"]])
        .rows("data");

/// `DELETE /crm/v8/{module}`. Scope `ZohoCRM.modules.DELETE`.
pub static DELETE_MANY: Operation =
    Operation::delete("crm.records.delete_many", "/crm/{version}/{module}")
        .scopes(&["ZohoCRM.modules.DELETE"])
        .alternatives(&[&["ZohoCRM.modules.{module}.DELETE"]])
        .rows("data");

/// `GET /crm/v8/{module}/search`. Scopes `ZohoCRM.modules.READ` and `ZohoSearch.securesearch.READ`.
pub static SEARCH: Operation =
    Operation::get("crm.records.search", "/crm/{version}/{module}/search")
        .scopes(&["ZohoCRM.modules.READ", "ZohoSearch.securesearch.READ"])
        .alternatives(&[&[
            "ZohoCRM.modules.{module}.READ",
            "ZohoSearch.securesearch.READ",
        ]])
        .heavy()
        .most(
            2_000,
            "take `coql().select`, which reads any number of records by their ids",
        );

/// `GET /crm/v8/{module}/actions/count`. Scopes `ZohoCRM.modules.READ` and `ZohoSearch.securesearch.READ`.
pub static COUNT: Operation =
    Operation::get("crm.records.count", "/crm/{version}/{module}/actions/count")
        .scopes(&["ZohoCRM.modules.READ", "ZohoSearch.securesearch.READ"])
        .alternatives(&[
            &[
                "ZohoCRM.modules.{module}.READ",
                "ZohoSearch.securesearch.READ",
            ],
            &["ZohoCRM.modules.{module}.ALL"],
        ]);

/// `POST /crm/v8/{module}/{record_id}/actions/assign_territories`. Scope `ZohoCRM.modules.UPDATE`.
pub static ASSIGN_TERRITORIES: Operation = Operation::post(
    "crm.records.assign_territories",
    "/crm/{version}/{module}/{record_id}/actions/assign_territories",
)
.scopes(&["ZohoCRM.modules.UPDATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.UPDATE"]])
.rows("data");

/// `POST /crm/v8/{module}/actions/assign_territories`. Scope `ZohoCRM.modules.UPDATE`.
pub static ASSIGN_TERRITORIES_MANY: Operation = Operation::post(
    "crm.records.assign_territories_many",
    "/crm/{version}/{module}/actions/assign_territories",
)
.scopes(&["ZohoCRM.modules.UPDATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.UPDATE"]])
.rows("data");

/// `POST /crm/v8/{module}/{record_id}/actions/change_owner`. Scope `ZohoCRM.change_owner.CREATE`.
pub static CHANGE_OWNER: Operation = Operation::post(
    "crm.records.change_owner",
    "/crm/{version}/{module}/{record_id}/actions/change_owner",
)
.scopes(&["ZohoCRM.change_owner.CREATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.ALL"]])
.rows("data");

/// `POST /crm/v8/{module}/actions/change_owner`. Scope `ZohoCRM.change_owner.CREATE`.
pub static CHANGE_OWNER_MANY: Operation = Operation::post(
    "crm.records.change_owner_many",
    "/crm/{version}/{module}/actions/change_owner",
)
.scopes(&["ZohoCRM.change_owner.CREATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.ALL"]])
.rows("data");

/// `POST /crm/v8/{module}/actions/count`. Scopes `ZohoCRM.modules.READ` and `ZohoSearch.securesearch.READ`.
pub static COUNT_MATCHING: Operation = Operation::post(
    "crm.records.count_matching",
    "/crm/{version}/{module}/actions/count",
)
.scopes(&["ZohoCRM.modules.READ", "ZohoSearch.securesearch.READ"])
.alternatives(&[
    &[
        "ZohoCRM.modules.{module}.READ",
        "ZohoSearch.securesearch.READ",
    ],
    &["ZohoCRM.modules.{module}.ALL"],
])
.idempotent(true);

/// `DELETE /crm/v8/{module}/{external_id}`. Scope `ZohoCRM.modules.DELETE`.
pub static DELETE_BY_EXTERNAL_ID: Operation = Operation::delete(
    "crm.records.delete_by_external_id",
    "/crm/{version}/{module}/{external_id}",
)
.scopes(&["ZohoCRM.modules.DELETE"])
.alternatives(&[&["ZohoCRM.modules.{module}.DELETE"]])
.rows("data");

/// `DELETE /crm/v8/{module}/{record_id}/photo`. Scope `ZohoCRM.modules.DELETE`.
pub static DELETE_PHOTO: Operation = Operation::delete(
    "crm.records.delete_photo",
    "/crm/{version}/{module}/{record_id}/photo",
)
.scopes(&["ZohoCRM.modules.DELETE"])
.alternatives(&[&["ZohoCRM.modules.{module}.DELETE"]])
.rows("");

/// `GET /crm/v8/{module}/{record_id}/photo`. Scope `ZohoCRM.modules.READ`.
pub static DOWNLOAD_PHOTO: Operation = Operation::get(
    "crm.records.download_photo",
    "/crm/{version}/{module}/{record_id}/photo",
)
.scopes(&["ZohoCRM.modules.READ"])
.alternatives(&[&["ZohoCRM.modules.{module}.READ"]]);

/// `POST /crm/v8/{module}/{record_id}/actions/clone`. Scope `ZohoCRM.modules.CREATE`.
pub static DUPLICATE: Operation = Operation::post(
    "crm.records.duplicate",
    "/crm/{version}/{module}/{record_id}/actions/clone",
)
.scopes(&["ZohoCRM.modules.CREATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.CREATE"]])
.rows("data");

/// `GET /crm/v8/{module}/{external_id}`. Scope `ZohoCRM.modules.READ`.
pub static GET_BY_EXTERNAL_ID: Operation = Operation::get(
    "crm.records.get_by_external_id",
    "/crm/{version}/{module}/{external_id}",
)
.scopes(&["ZohoCRM.modules.READ"])
.alternatives(&[&["ZohoCRM.modules.{module}.READ"]]);

/// `GET /crm/v8/{module}/{record_id}/actions/fetch_full_data`. Scope `ZohoCRM.modules.READ`.
pub static GET_FULL_TEXT: Operation = Operation::get(
    "crm.records.get_full_text",
    "/crm/{version}/{module}/{record_id}/actions/fetch_full_data",
)
.scopes(&["ZohoCRM.modules.READ"])
.alternatives(&[&["ZohoCRM.modules.{module}.READ"]]);

/// `GET /crm/v8/{module}/actions/mass_change_owner`. Scope `ZohoCRM.change_owner.READ`.
pub static GET_MASS_CHANGE_OWNER_STATUS: Operation = Operation::get(
    "crm.records.get_mass_change_owner_status",
    "/crm/{version}/{module}/actions/mass_change_owner",
)
.scopes(&["ZohoCRM.change_owner.READ"])
.alternatives(&[&["ZohoCRM.modules.{module}.ALL"]]);

/// `GET /crm/v8/{module}/actions/mass_delete`. Scope `ZohoCRM.mass_delete.READ`.
pub static GET_MASS_DELETE_STATUS: Operation = Operation::get(
    "crm.records.get_mass_delete_status",
    "/crm/{version}/{module}/actions/mass_delete",
)
.scopes(&["ZohoCRM.mass_delete.READ"])
.alternatives(&[&["ZohoCRM.modules.{module}.ALL"]]);

/// `GET /crm/v8/{module}/actions/mass_update`. Scope `ZohoCRM.mass_update.READ`.
pub static GET_MASS_UPDATE_STATUS: Operation = Operation::get(
    "crm.records.get_mass_update_status",
    "/crm/{version}/{module}/actions/mass_update",
)
.scopes(&["ZohoCRM.mass_update.READ"])
.alternatives(&[
    &["ZohoCRM.mass_update.{module}.READ"],
    &["ZohoCRM.modules.{module}.ALL"],
]);

/// `GET /crm/v8/{module}/{record_id}/actions/merge`. Scope `ZohoCRM.modules.READ`.
pub static GET_MERGE_STATUS: Operation = Operation::get(
    "crm.records.get_merge_status",
    "/crm/{version}/{module}/{record_id}/actions/merge",
)
.scopes(&["ZohoCRM.modules.READ"])
.alternatives(&[&["ZohoCRM.modules.{module}.READ"]]);

/// `GET /crm/v8/{module}/deleted`. Scope `ZohoCRM.modules.READ`.
pub static LIST_DELETED: Operation = Operation::get(
    "crm.records.list_deleted",
    "/crm/{version}/{module}/deleted",
)
.scopes(&["ZohoCRM.modules.READ"])
.alternatives(&[&["ZohoCRM.modules.{module}.READ"]]);

/// `GET /crm/v8/{module}/actions/fetch_full_data`. Scope `ZohoCRM.modules.READ`.
pub static LIST_FULL_TEXT: Operation = Operation::get(
    "crm.records.list_full_text",
    "/crm/{version}/{module}/actions/fetch_full_data",
)
.scopes(&["ZohoCRM.modules.READ"])
.alternatives(&[&["ZohoCRM.modules.{module}.READ"]]);

/// `POST /crm/v8/{module}/actions/mass_change_owner`. Scope `ZohoCRM.change_owner.CREATE`.
pub static MASS_CHANGE_OWNER: Operation = Operation::post(
    "crm.records.mass_change_owner",
    "/crm/{version}/{module}/actions/mass_change_owner",
)
.scopes(&["ZohoCRM.change_owner.CREATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.ALL"]])
.heavy()
.rows("data");

/// `POST /crm/v8/{module}/actions/mass_delete`. Scope `ZohoCRM.mass_delete.DELETE`.
pub static MASS_DELETE: Operation = Operation::post(
    "crm.records.mass_delete",
    "/crm/{version}/{module}/actions/mass_delete",
)
.scopes(&["ZohoCRM.mass_delete.DELETE"])
.alternatives(&[&["ZohoCRM.modules.{module}.ALL"]])
.heavy()
.rows("data");

/// `POST /crm/v8/{module}/actions/mass_update`. Scope `ZohoCRM.mass_update.UPDATE`.
pub static MASS_UPDATE: Operation = Operation::post(
    "crm.records.mass_update",
    "/crm/{version}/{module}/actions/mass_update",
)
.scopes(&["ZohoCRM.mass_update.UPDATE"])
.alternatives(&[
    &["ZohoCRM.mass_update.{module}.UPDATE"],
    &["ZohoCRM.modules.{module}.ALL"],
])
.heavy()
.rows("data");

/// `POST /crm/v8/{module}/{record_id}/actions/merge`. Scope `ZohoCRM.modules.CREATE`.
pub static MERGE: Operation = Operation::post(
    "crm.records.merge",
    "/crm/{version}/{module}/{record_id}/actions/merge",
)
.scopes(&["ZohoCRM.modules.CREATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.CREATE"]])
.rows("merge");

/// `POST /crm/v8/{module}/{record_id}/actions/remove_territories`. Scope `ZohoCRM.modules.UPDATE`.
pub static REMOVE_TERRITORIES: Operation = Operation::post(
    "crm.records.remove_territories",
    "/crm/{version}/{module}/{record_id}/actions/remove_territories",
)
.scopes(&["ZohoCRM.modules.UPDATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.UPDATE"]])
.rows("data");

/// `POST /crm/v8/{module}/actions/remove_territories`. Scope `ZohoCRM.modules.UPDATE`.
pub static REMOVE_TERRITORIES_MANY: Operation = Operation::post(
    "crm.records.remove_territories_many",
    "/crm/{version}/{module}/actions/remove_territories",
)
.scopes(&["ZohoCRM.modules.UPDATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.UPDATE"]])
.rows("data");

/// `POST /crm/v8/{module}/bulk/search`. Scopes `ZohoCRM.modules.READ` and `ZohoSearch.securesearch.READ`.
pub static SEARCH_BULK: Operation = Operation::post(
    "crm.records.search_bulk",
    "/crm/{version}/{module}/bulk/search",
)
.scopes(&["ZohoCRM.modules.READ", "ZohoSearch.securesearch.READ"])
.alternatives(&[
    &[
        "ZohoCRM.modules.{module}.READ",
        "ZohoSearch.securesearch.READ",
    ],
    &["ZohoCRM.modules.{module}.ALL"],
])
.idempotent(true);

/// `PUT /crm/v8/{module}/{external_id}`. Scope `ZohoCRM.modules.UPDATE`.
pub static UPDATE_BY_EXTERNAL_ID: Operation = Operation::put(
    "crm.records.update_by_external_id",
    "/crm/{version}/{module}/{external_id}",
)
.scopes(&["ZohoCRM.modules.UPDATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.UPDATE"]])
.rows("data");

/// `POST /crm/v8/{module}/{record_id}/photo`. Scope `ZohoCRM.modules.CREATE`.
pub static UPLOAD_PHOTO: Operation = Operation::post(
    "crm.records.upload_photo",
    "/crm/{version}/{module}/{record_id}/photo",
)
.scopes(&["ZohoCRM.modules.CREATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.CREATE"]])
.rows("");

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPSERT,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &DELETE_MANY,
    &SEARCH,
    &COUNT,
    &ASSIGN_TERRITORIES,
    &ASSIGN_TERRITORIES_MANY,
    &CHANGE_OWNER,
    &CHANGE_OWNER_MANY,
    &COUNT_MATCHING,
    &DELETE_BY_EXTERNAL_ID,
    &DELETE_PHOTO,
    &DOWNLOAD_PHOTO,
    &DUPLICATE,
    &GET_BY_EXTERNAL_ID,
    &GET_FULL_TEXT,
    &GET_MASS_CHANGE_OWNER_STATUS,
    &GET_MASS_DELETE_STATUS,
    &GET_MASS_UPDATE_STATUS,
    &GET_MERGE_STATUS,
    &LIST_DELETED,
    &LIST_FULL_TEXT,
    &MASS_CHANGE_OWNER,
    &MASS_DELETE,
    &MASS_UPDATE,
    &MERGE,
    &REMOVE_TERRITORIES,
    &REMOVE_TERRITORIES_MANY,
    &SEARCH_BULK,
    &UPDATE_BY_EXTERNAL_ID,
    &UPLOAD_PHOTO,
];

/// Records of every module: leads, contacts, accounts, deals and all others.
///
/// From [`Crm::records`](crate::Crm::records).
#[derive(Debug, Clone)]
pub struct RecordsClient {
    client: Client,
}

impl Crm {
    /// Records of every module: leads, contacts, accounts, deals and all others.
    #[must_use]
    pub fn records(&self) -> RecordsClient {
        RecordsClient {
            client: self.client().clone(),
        }
    }
}

impl RecordsClient {
    /// Lists records.
    ///
    /// `GET /crm/v8/{module}`. Scope `ZohoCRM.modules.READ`. Pages of up to 200 items. Items that are
    /// removed while the list is read can make it miss as many others; to miss none, go on `by_token`,
    /// or take `coql().select`, which reads any number of records by their ids. Retried on transient
    /// failures. [Reference](https://www.zoho.com/crm/developer/docs/api/v7/get-records.html).
    ///
    /// - `module`: The API name of a module.
    /// - `fields`: The API names of the fields to return. At most 50 values.
    pub fn list(
        &self,
        module: impl AsRef<str>,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> ListRecords {
        let mut request = self.client.request(&LIST).segment(module);
        request.set_list("fields", &json::strings::<String>(fields), 0..=50);
        ListRecords(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Numbered {
                token: true,
                max: 200,
            },
        ))
    }

    /// Gets a record.
    ///
    /// `GET /crm/v8/{module}/{record_id}`. Scope `ZohoCRM.modules.READ`. Retried on transient
    /// failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> GetRecord {
        let request = self
            .client
            .request(&GET)
            .segment(module)
            .segment(record_id.into());
        GetRecord(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "data")
        }))
    }

    /// Creates a record.
    ///
    /// `POST /crm/v8/{module}`. Scope `ZohoCRM.modules.CREATE`. Not retried when it may have been
    /// carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v7/insert-records.html).
    ///
    /// - `module`: The API name of a module.
    pub fn create(&self, module: impl AsRef<str>, data: &[shared::Record]) -> CreateRecords {
        let request = self
            .client
            .request(&CREATE)
            .segment(module)
            .json_list("data", data)
            .checked_all(data);
        CreateRecords(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Inserts records, or updates those that are there.
    ///
    /// `POST /crm/v8/{module}/upsert`. Scope `ZohoCRM.modules.CREATE`. Not retried when it may have
    /// been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/upsert-records.html).
    ///
    /// - `module`: The API name of a module.
    pub fn upsert(&self, module: impl AsRef<str>, data: &[shared::Record]) -> UpsertRecords {
        let request = self
            .client
            .request(&UPSERT)
            .segment(module)
            .json_list("data", data)
            .checked_all(data);
        UpsertRecords(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Updates a record.
    ///
    /// `PUT /crm/v8/{module}/{record_id}`. Scope `ZohoCRM.modules.UPDATE`. Retried on transient
    /// failures. [Reference](https://www.zoho.com/crm/developer/docs/api/v7/update-records.html).
    ///
    /// - `module`: The API name of a module.
    pub fn update(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        body: &shared::Record,
    ) -> UpdateRecord {
        let request = self
            .client
            .request(&UPDATE)
            .segment(module)
            .segment(record_id.into())
            .json_list("data", std::slice::from_ref(body))
            .checked(body);
        UpdateRecord(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Updates several records.
    ///
    /// `PUT /crm/v8/{module}`. Scope `ZohoCRM.modules.UPDATE`. Retried on transient failures.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/update-records.html).
    ///
    /// - `module`: The API name of a module.
    pub fn update_many(
        &self,
        module: impl AsRef<str>,
        data: &[shared::Record],
    ) -> UpdateManyRecords {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .segment(module)
            .json_list("data", data)
            .checked_all(data);
        UpdateManyRecords(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Deletes a record.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}`. Scope `ZohoCRM.modules.DELETE`. Retried on transient
    /// failures. [Reference](https://www.zoho.com/crm/developer/docs/api/v7/delete-records.html).
    ///
    /// - `module`: The API name of a module.
    pub fn delete(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> DeleteRecord {
        let request = self
            .client
            .request(&DELETE)
            .segment(module)
            .segment(record_id.into());
        DeleteRecord(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Deletes several records.
    ///
    /// `DELETE /crm/v8/{module}`. Scope `ZohoCRM.modules.DELETE`. Retried on transient failures.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/delete-records.html).
    ///
    /// - `module`: The API name of a module.
    /// - `ids`: The ids of the items to return or change. At most 100 values.
    pub fn delete_many(
        &self,
        module: impl AsRef<str>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteManyRecords {
        let mut request = self.client.request(&DELETE_MANY).segment(module);
        request.set_list("ids", &json::strings::<Id>(ids), 0..=100);
        DeleteManyRecords(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Searches records.
    ///
    /// `GET /crm/v8/{module}/search`. Scopes `ZohoCRM.modules.READ` and
    /// `ZohoSearch.securesearch.READ`. Pages of up to 200 items. Items that are removed while the list
    /// is read can make it miss as many others; to miss none, take `coql().select`, which reads any
    /// number of records by their ids. Retried on transient failures.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/search-records.html).
    ///
    /// - `module`: The API name of a module.
    pub fn search(&self, module: impl AsRef<str>) -> SearchRecords {
        let request = self.client.request(&SEARCH).segment(module);
        SearchRecords(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Counts records.
    ///
    /// `GET /crm/v8/{module}/actions/count`. Scopes `ZohoCRM.modules.READ` and
    /// `ZohoSearch.securesearch.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn count(&self, module: impl AsRef<str>) -> CountRecords {
        let request = self.client.request(&COUNT).segment(module);
        CountRecords(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "count")
        }))
    }

    /// Assigns the territories of a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/assign_territories`. Scope `ZohoCRM.modules.UPDATE`.
    /// Not retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn assign_territories(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        data: &[shared::Record],
    ) -> AssignRecordTerritories {
        let request = self
            .client
            .request(&ASSIGN_TERRITORIES)
            .segment(module)
            .segment(record_id.into())
            .json_list("data", data)
            .checked_all(data);
        AssignRecordTerritories(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Assigns the territories of several records.
    ///
    /// `POST /crm/v8/{module}/actions/assign_territories`. Scope `ZohoCRM.modules.UPDATE`. Not retried
    /// when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn assign_territories_many(
        &self,
        module: impl AsRef<str>,
        data: &[shared::Record],
    ) -> AssignManyRecordTerritories {
        let request = self
            .client
            .request(&ASSIGN_TERRITORIES_MANY)
            .segment(module)
            .json_list("data", data)
            .checked_all(data);
        AssignManyRecordTerritories(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Changes the owner of a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/change_owner`. Scope `ZohoCRM.change_owner.CREATE`.
    /// Not retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn change_owner(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        body: &OwnerChange,
    ) -> ChangeRecordOwner {
        let request = self
            .client
            .request(&CHANGE_OWNER)
            .segment(module)
            .segment(record_id.into())
            .json_member("", body);
        ChangeRecordOwner(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Changes the owner of several records.
    ///
    /// `POST /crm/v8/{module}/actions/change_owner`. Scope `ZohoCRM.change_owner.CREATE`. Not retried
    /// when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn change_owner_many(
        &self,
        module: impl AsRef<str>,
        body: &OwnerChangeMany,
    ) -> ChangeManyRecordOwner {
        let request = self
            .client
            .request(&CHANGE_OWNER_MANY)
            .segment(module)
            .json_member("", body);
        ChangeManyRecordOwner(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Counts the records that match criteria.
    ///
    /// `POST /crm/v8/{module}/actions/count`. Scopes `ZohoCRM.modules.READ` and
    /// `ZohoSearch.securesearch.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn count_matching(&self, module: impl AsRef<str>) -> CountRecordMatching {
        let request = self.client.request(&COUNT_MATCHING).segment(module);
        CountRecordMatching(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "count")
        }))
    }

    /// Deletes a record by external id.
    ///
    /// `DELETE /crm/v8/{module}/{external_id}`. Scope `ZohoCRM.modules.DELETE`. Retried on transient
    /// failures.
    ///
    /// - `module`: The API name of a module.
    pub fn delete_by_external_id(
        &self,
        module: impl AsRef<str>,
        external_id: impl AsRef<str>,
        x_external: impl AsRef<str>,
    ) -> DeleteRecordByExternalId {
        let mut request = self
            .client
            .request(&DELETE_BY_EXTERNAL_ID)
            .segment(module)
            .segment(external_id);
        request.set_header("X-EXTERNAL", x_external);
        DeleteRecordByExternalId(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Deletes the photo of a record.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}/photo`. Scope `ZohoCRM.modules.DELETE`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn delete_photo(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
    ) -> DeleteRecordPhoto {
        let request = self
            .client
            .request(&DELETE_PHOTO)
            .segment(module)
            .segment(record_id.into());
        DeleteRecordPhoto(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        }))
    }

    /// Downloads the photo of a record.
    ///
    /// `GET /crm/v8/{module}/{record_id}/photo`. Scope `ZohoCRM.modules.READ`. Retried on transient
    /// failures.
    ///
    /// - `module`: The API name of a module.
    pub fn download_photo(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
    ) -> DownloadRecordPhoto {
        let request = self
            .client
            .request(&DOWNLOAD_PHOTO)
            .segment(module)
            .segment(record_id.into());
        DownloadRecordPhoto(Call::new(self.client.clone(), request, decode::file))
    }

    /// Duplicates a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/clone`. Scope `ZohoCRM.modules.CREATE`. Not retried
    /// when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn duplicate(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> DuplicateRecord {
        let request = self
            .client
            .request(&DUPLICATE)
            .segment(module)
            .segment(record_id.into());
        DuplicateRecord(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Gets a record by external id.
    ///
    /// `GET /crm/v8/{module}/{external_id}`. Scope `ZohoCRM.modules.READ`. Retried on transient
    /// failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get_by_external_id(
        &self,
        module: impl AsRef<str>,
        external_id: impl AsRef<str>,
        x_external: impl AsRef<str>,
    ) -> GetRecordByExternalId {
        let mut request = self
            .client
            .request(&GET_BY_EXTERNAL_ID)
            .segment(module)
            .segment(external_id);
        request.set_header("X-EXTERNAL", x_external);
        GetRecordByExternalId(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "data")
        }))
    }

    /// Gets the whole rich text of a record.
    ///
    /// `GET /crm/v8/{module}/{record_id}/actions/fetch_full_data`. Scope `ZohoCRM.modules.READ`.
    /// Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get_full_text(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
    ) -> GetRecordFullText {
        let request = self
            .client
            .request(&GET_FULL_TEXT)
            .segment(module)
            .segment(record_id.into());
        GetRecordFullText(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "data")
        }))
    }

    /// Gets how far a change of the owner of many records is.
    ///
    /// `GET /crm/v8/{module}/actions/mass_change_owner`. Scope `ZohoCRM.change_owner.READ`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get_mass_change_owner_status(
        &self,
        module: impl AsRef<str>,
        job_id: impl Into<Id>,
    ) -> GetRecordMassChangeOwnerStatus {
        let mut request = self
            .client
            .request(&GET_MASS_CHANGE_OWNER_STATUS)
            .segment(module);
        request.set_query("job_id", job_id.into());
        GetRecordMassChangeOwnerStatus(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets how far a deletion of many records is.
    ///
    /// `GET /crm/v8/{module}/actions/mass_delete`. Scope `ZohoCRM.mass_delete.READ`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get_mass_delete_status(
        &self,
        module: impl AsRef<str>,
        job_id: impl Into<Id>,
    ) -> GetRecordMassDeleteStatus {
        let mut request = self.client.request(&GET_MASS_DELETE_STATUS).segment(module);
        request.set_query("job_id", job_id.into());
        GetRecordMassDeleteStatus(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets how far an update of many records is.
    ///
    /// `GET /crm/v8/{module}/actions/mass_update`. Scope `ZohoCRM.mass_update.READ`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get_mass_update_status(&self, module: impl AsRef<str>) -> GetRecordMassUpdateStatus {
        let request = self.client.request(&GET_MASS_UPDATE_STATUS).segment(module);
        GetRecordMassUpdateStatus(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets the merge status of a record.
    ///
    /// `GET /crm/v8/{module}/{record_id}/actions/merge`. Scope `ZohoCRM.modules.READ`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get_merge_status(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
    ) -> GetRecordMergeStatus {
        let request = self
            .client
            .request(&GET_MERGE_STATUS)
            .segment(module)
            .segment(record_id.into());
        GetRecordMergeStatus(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "merge"),
            Paging::Whole,
        ))
    }

    /// Lists deleted records.
    ///
    /// `GET /crm/v8/{module}/deleted`. Scope `ZohoCRM.modules.READ`. Pages of up to 200 items. Items
    /// that are removed while the list is read can make it miss as many others. Retried on transient
    /// failures. [Reference](https://www.zoho.com/crm/developer/docs/api/v7/get-deleted-records.html).
    ///
    /// - `module`: The API name of a module.
    pub fn list_deleted(&self, module: impl AsRef<str>) -> ListDeletedRecords {
        let request = self.client.request(&LIST_DELETED).segment(module);
        ListDeletedRecords(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Lists records with their whole rich text.
    ///
    /// `GET /crm/v8/{module}/actions/fetch_full_data`. Scope `ZohoCRM.modules.READ`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list_full_text(&self, module: impl AsRef<str>) -> ListRecordFullText {
        let request = self.client.request(&LIST_FULL_TEXT).segment(module);
        ListRecordFullText(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Changes the owner of many records at once.
    ///
    /// `POST /crm/v8/{module}/actions/mass_change_owner`. Scope `ZohoCRM.change_owner.CREATE`. Not
    /// retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn mass_change_owner(
        &self,
        module: impl AsRef<str>,
        body: &Json,
    ) -> MassChangeOwnerRecords {
        let request = self
            .client
            .request(&MASS_CHANGE_OWNER)
            .segment(module)
            .json_member("", body);
        MassChangeOwnerRecords(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Deletes many records at once.
    ///
    /// `POST /crm/v8/{module}/actions/mass_delete`. Scope `ZohoCRM.mass_delete.DELETE`. Not retried
    /// when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn mass_delete(&self, module: impl AsRef<str>, body: &Json) -> MassDeleteRecords {
        let request = self
            .client
            .request(&MASS_DELETE)
            .segment(module)
            .json_member("", body);
        MassDeleteRecords(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Updates many records at once.
    ///
    /// `POST /crm/v8/{module}/actions/mass_update`. Scope `ZohoCRM.mass_update.UPDATE`. Not retried
    /// when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn mass_update(
        &self,
        module: impl AsRef<str>,
        data: &[shared::Record],
    ) -> MassUpdateRecords {
        let request = self
            .client
            .request(&MASS_UPDATE)
            .segment(module)
            .json_list("data", data)
            .checked_all(data);
        MassUpdateRecords(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Merges a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/merge`. Scope `ZohoCRM.modules.CREATE`. Not retried
    /// when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn merge(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        merge: &[Merge],
    ) -> MergeRecords {
        let request = self
            .client
            .request(&MERGE)
            .segment(module)
            .segment(record_id.into())
            .json_list("merge", merge);
        MergeRecords(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "merge")
        }))
    }

    /// Removes the territories of a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/remove_territories`. Scope `ZohoCRM.modules.UPDATE`.
    /// Not retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn remove_territories(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        data: &[shared::Record],
    ) -> RemoveRecordTerritories {
        let request = self
            .client
            .request(&REMOVE_TERRITORIES)
            .segment(module)
            .segment(record_id.into())
            .json_list("data", data)
            .checked_all(data);
        RemoveRecordTerritories(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Removes the territories of several records.
    ///
    /// `POST /crm/v8/{module}/actions/remove_territories`. Scope `ZohoCRM.modules.UPDATE`. Not retried
    /// when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn remove_territories_many(
        &self,
        module: impl AsRef<str>,
        data: &[shared::Record],
    ) -> RemoveManyRecordTerritories {
        let request = self
            .client
            .request(&REMOVE_TERRITORIES_MANY)
            .segment(module)
            .json_list("data", data)
            .checked_all(data);
        RemoveManyRecordTerritories(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Searches for records with long criteria.
    ///
    /// `POST /crm/v8/{module}/bulk/search`. Scopes `ZohoCRM.modules.READ` and
    /// `ZohoSearch.securesearch.READ`. Pages of up to 200 items. Items that are removed while the list
    /// is read can make it miss as many others. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn search_bulk(&self, module: impl AsRef<str>) -> SearchRecordBulk {
        let request = self.client.request(&SEARCH_BULK).segment(module);
        SearchRecordBulk(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Updates a record by external id.
    ///
    /// `PUT /crm/v8/{module}/{external_id}`. Scope `ZohoCRM.modules.UPDATE`. Retried on transient
    /// failures.
    ///
    /// - `module`: The API name of a module.
    pub fn update_by_external_id(
        &self,
        module: impl AsRef<str>,
        external_id: impl AsRef<str>,
        body: &shared::Record,
        x_external: impl AsRef<str>,
    ) -> UpdateRecordByExternalId {
        let mut request = self
            .client
            .request(&UPDATE_BY_EXTERNAL_ID)
            .segment(module)
            .segment(external_id)
            .json_list("data", std::slice::from_ref(body))
            .checked(body);
        request.set_header("X-EXTERNAL", x_external);
        UpdateRecordByExternalId(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Uploads the photo of a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/photo`. Scope `ZohoCRM.modules.CREATE`. Not retried when it
    /// may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn upload_photo(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        file: Part,
    ) -> UploadRecordPhoto {
        let request = self
            .client
            .request(&UPLOAD_PHOTO)
            .segment(module)
            .segment(record_id.into())
            .multipart(Multipart::new().part("file", file));
        UploadRecordPhoto(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        }))
    }
}
