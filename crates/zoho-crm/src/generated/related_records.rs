// Written by `cargo xtask codegen` from crm/v8/related_records.toml of the catalogue; changes belong there.
//! Records in the related lists of a record.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut related_records = crm.related_records().list("Contacts", "4876876000000123456", "text",
//! ["Last_Name", "Email"]).stream();
//! while let Some(related_record) = related_records.next().await {
//!     println!("{:?}", related_record?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/{module}/{record_id}/{related_list}`. Scope `ZohoCRM.modules.READ`.
pub static LIST: Operation = Operation::get(
    "crm.related_records.list",
    "/crm/{version}/{module}/{record_id}/{related_list}",
)
.scopes(&["ZohoCRM.modules.READ"])
.alternatives(&[&["ZohoCRM.modules.{module}.READ"]]);

/// `GET /crm/v8/{module}/{record_id}/{related_list}/{related_record_id}`. Scope `ZohoCRM.modules.READ`.
pub static GET: Operation = Operation::get(
    "crm.related_records.get",
    "/crm/{version}/{module}/{record_id}/{related_list}/{related_record_id}",
)
.scopes(&["ZohoCRM.modules.READ"])
.alternatives(&[&["ZohoCRM.modules.{module}.READ"]]);

/// `POST /crm/v8/{module}/{record_id}/actions/get_related_records_count`. Scope `ZohoCRM.modules.READ`.
pub static COUNT: Operation = Operation::post(
    "crm.related_records.count",
    "/crm/{version}/{module}/{record_id}/actions/get_related_records_count",
)
.scopes(&["ZohoCRM.modules.READ"])
.alternatives(&[&["ZohoCRM.modules.{module}.READ"]])
.idempotent(true);

/// `GET /crm/v8/{module}/{external_id}/{related_list}/{related_external_id}`. Scope `ZohoCRM.modules.READ`.
pub static GET_BY_EXTERNAL_ID: Operation = Operation::get(
    "crm.related_records.get_by_external_id",
    "/crm/{version}/{module}/{external_id}/{related_list}/{related_external_id}",
)
.scopes(&["ZohoCRM.modules.READ"])
.alternatives(&[&["ZohoCRM.modules.{module}.READ"]]);

/// `PUT /crm/v8/{module}/{record_id}/{related_list}/{related_record_id}`. Scope `ZohoCRM.modules.UPDATE`.
pub static LINK: Operation = Operation::put(
    "crm.related_records.link",
    "/crm/{version}/{module}/{record_id}/{related_list}/{related_record_id}",
)
.scopes(&["ZohoCRM.modules.UPDATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.UPDATE"]])
.rows("data");

/// `PUT /crm/v8/{module}/{external_id}/{related_list}/{related_external_id}`. Scope `ZohoCRM.modules.UPDATE`.
pub static LINK_BY_EXTERNAL_ID: Operation = Operation::put(
    "crm.related_records.link_by_external_id",
    "/crm/{version}/{module}/{external_id}/{related_list}/{related_external_id}",
)
.scopes(&["ZohoCRM.modules.UPDATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.UPDATE"]])
.rows("data");

/// `PUT /crm/v8/{module}/{record_id}/{related_list}`. Scope `ZohoCRM.modules.UPDATE`.
pub static LINK_MANY: Operation = Operation::put(
    "crm.related_records.link_many",
    "/crm/{version}/{module}/{record_id}/{related_list}",
)
.scopes(&["ZohoCRM.modules.UPDATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.UPDATE"]])
.rows("data");

/// `PUT /crm/v8/{module}/{external_id}/{related_list}`. Scope `ZohoCRM.modules.UPDATE`.
pub static LINK_MANY_BY_EXTERNAL_ID: Operation = Operation::put(
    "crm.related_records.link_many_by_external_id",
    "/crm/{version}/{module}/{external_id}/{related_list}",
)
.scopes(&["ZohoCRM.modules.UPDATE"])
.alternatives(&[&["ZohoCRM.modules.{module}.UPDATE"]])
.rows("data");

/// `GET /crm/v8/{module}/{external_id}/{related_list}`. Scope `ZohoCRM.modules.READ`.
pub static LIST_BY_EXTERNAL_ID: Operation = Operation::get(
    "crm.related_records.list_by_external_id",
    "/crm/{version}/{module}/{external_id}/{related_list}",
)
.scopes(&["ZohoCRM.modules.READ"])
.alternatives(&[&["ZohoCRM.modules.{module}.READ"]]);

/// `GET /crm/v8/{module}/deleted/{record_id}/{related_list}`. Scope `ZohoCRM.modules.READ`.
pub static LIST_OF_DELETED: Operation = Operation::get(
    "crm.related_records.list_of_deleted",
    "/crm/{version}/{module}/deleted/{record_id}/{related_list}",
)
.scopes(&["ZohoCRM.modules.READ"])
.alternatives(&[&["ZohoCRM.modules.{module}.READ"]]);

/// `DELETE /crm/v8/{module}/{record_id}/{related_list}/{related_record_id}`. Scope `ZohoCRM.modules.DELETE`.
pub static UNLINK: Operation = Operation::delete(
    "crm.related_records.unlink",
    "/crm/{version}/{module}/{record_id}/{related_list}/{related_record_id}",
)
.scopes(&["ZohoCRM.modules.DELETE"])
.alternatives(&[&["ZohoCRM.modules.{module}.DELETE"]])
.rows("data");

/// `DELETE /crm/v8/{module}/{external_id}/{related_list}/{related_external_id}`. Scope `ZohoCRM.modules.DELETE`.
pub static UNLINK_BY_EXTERNAL_ID: Operation = Operation::delete(
    "crm.related_records.unlink_by_external_id",
    "/crm/{version}/{module}/{external_id}/{related_list}/{related_external_id}",
)
.scopes(&["ZohoCRM.modules.DELETE"])
.alternatives(&[&["ZohoCRM.modules.{module}.DELETE"]])
.rows("data");

/// `DELETE /crm/v8/{module}/{record_id}/{related_list}`. Scope `ZohoCRM.modules.DELETE`.
pub static UNLINK_MANY: Operation = Operation::delete(
    "crm.related_records.unlink_many",
    "/crm/{version}/{module}/{record_id}/{related_list}",
)
.scopes(&["ZohoCRM.modules.DELETE"])
.alternatives(&[&["ZohoCRM.modules.{module}.DELETE"]])
.rows("data");

/// `DELETE /crm/v8/{module}/{external_id}/{related_list}`. Scope `ZohoCRM.modules.DELETE`.
pub static UNLINK_MANY_BY_EXTERNAL_ID: Operation = Operation::delete(
    "crm.related_records.unlink_many_by_external_id",
    "/crm/{version}/{module}/{external_id}/{related_list}",
)
.scopes(&["ZohoCRM.modules.DELETE"])
.alternatives(&[&["ZohoCRM.modules.{module}.DELETE"]])
.rows("data");

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &COUNT,
    &GET_BY_EXTERNAL_ID,
    &LINK,
    &LINK_BY_EXTERNAL_ID,
    &LINK_MANY,
    &LINK_MANY_BY_EXTERNAL_ID,
    &LIST_BY_EXTERNAL_ID,
    &LIST_OF_DELETED,
    &UNLINK,
    &UNLINK_BY_EXTERNAL_ID,
    &UNLINK_MANY,
    &UNLINK_MANY_BY_EXTERNAL_ID,
];

/// Records in the related lists of a record.
///
/// From [`Crm::related_records`](crate::Crm::related_records).
#[derive(Debug, Clone)]
pub struct RelatedRecordsClient {
    client: Client,
}

impl Crm {
    /// Records in the related lists of a record.
    #[must_use]
    pub fn related_records(&self) -> RelatedRecordsClient {
        RelatedRecordsClient {
            client: self.client().clone(),
        }
    }
}

impl RelatedRecordsClient {
    /// Lists related records.
    ///
    /// `GET /crm/v8/{module}/{record_id}/{related_list}`. Scope `ZohoCRM.modules.READ`. Pages of up to
    /// 200 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/get-related-records.html).
    ///
    /// - `module`: The API name of a module.
    /// - `fields`: The API names of the fields to return. At most 50 values.
    pub fn list(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        related_list: impl AsRef<str>,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> ListRelatedRecords {
        let mut request = self
            .client
            .request(&LIST)
            .segment(module)
            .segment(record_id.into())
            .segment(related_list);
        request.set_list("fields", &json::strings::<String>(fields), 0..=50);
        ListRelatedRecords(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a related record.
    ///
    /// `GET /crm/v8/{module}/{record_id}/{related_list}/{related_record_id}`. Scope
    /// `ZohoCRM.modules.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        related_list: impl AsRef<str>,
        related_record_id: impl Into<Id>,
    ) -> GetRelatedRecord {
        let request = self
            .client
            .request(&GET)
            .segment(module)
            .segment(record_id.into())
            .segment(related_list)
            .segment(related_record_id.into());
        GetRelatedRecord(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "data")
        }))
    }

    /// Counts the records in related lists of a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/get_related_records_count`. Scope
    /// `ZohoCRM.modules.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn count(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        get_related_records_count: &[RelatedRecordCount],
    ) -> CountRelatedRecords {
        let request = self
            .client
            .request(&COUNT)
            .segment(module)
            .segment(record_id.into())
            .json_list("get_related_records_count", get_related_records_count);
        CountRelatedRecords(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "get_related_records_count"),
            Paging::Whole,
        ))
    }

    /// Gets a related record by external id.
    ///
    /// `GET /crm/v8/{module}/{external_id}/{related_list}/{related_external_id}`. Scope
    /// `ZohoCRM.modules.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get_by_external_id(
        &self,
        module: impl AsRef<str>,
        external_id: impl AsRef<str>,
        related_list: impl AsRef<str>,
        related_external_id: impl AsRef<str>,
        x_external: impl AsRef<str>,
    ) -> GetRelatedRecordByExternalId {
        let mut request = self
            .client
            .request(&GET_BY_EXTERNAL_ID)
            .segment(module)
            .segment(external_id)
            .segment(related_list)
            .segment(related_external_id);
        request.set_header("X-EXTERNAL", x_external);
        GetRelatedRecordByExternalId(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "data")
        }))
    }

    /// Links a related record.
    ///
    /// `PUT /crm/v8/{module}/{record_id}/{related_list}/{related_record_id}`. Scope
    /// `ZohoCRM.modules.UPDATE`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn link(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        related_list: impl AsRef<str>,
        related_record_id: impl Into<Id>,
        body: &shared::Record,
    ) -> LinkRelatedRecord {
        let request = self
            .client
            .request(&LINK)
            .segment(module)
            .segment(record_id.into())
            .segment(related_list)
            .segment(related_record_id.into())
            .json_list("data", std::slice::from_ref(body))
            .checked(body);
        LinkRelatedRecord(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Links related records by external id.
    ///
    /// `PUT /crm/v8/{module}/{external_id}/{related_list}/{related_external_id}`. Scope
    /// `ZohoCRM.modules.UPDATE`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn link_by_external_id(
        &self,
        module: impl AsRef<str>,
        external_id: impl AsRef<str>,
        related_list: impl AsRef<str>,
        related_external_id: impl AsRef<str>,
        body: &shared::Record,
        x_external: impl AsRef<str>,
    ) -> LinkRelatedRecordsByExternalId {
        let mut request = self
            .client
            .request(&LINK_BY_EXTERNAL_ID)
            .segment(module)
            .segment(external_id)
            .segment(related_list)
            .segment(related_external_id)
            .json_list("data", std::slice::from_ref(body))
            .checked(body);
        request.set_header("X-EXTERNAL", x_external);
        LinkRelatedRecordsByExternalId(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Links several related records.
    ///
    /// `PUT /crm/v8/{module}/{record_id}/{related_list}`. Scope `ZohoCRM.modules.UPDATE`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn link_many(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        related_list: impl AsRef<str>,
        data: &[shared::Record],
    ) -> LinkManyRelatedRecords {
        let request = self
            .client
            .request(&LINK_MANY)
            .segment(module)
            .segment(record_id.into())
            .segment(related_list)
            .json_list("data", data)
            .checked_all(data);
        LinkManyRelatedRecords(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Links the many of related records by external id.
    ///
    /// `PUT /crm/v8/{module}/{external_id}/{related_list}`. Scope `ZohoCRM.modules.UPDATE`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn link_many_by_external_id(
        &self,
        module: impl AsRef<str>,
        external_id: impl AsRef<str>,
        related_list: impl AsRef<str>,
        data: &[shared::Record],
        x_external: impl AsRef<str>,
    ) -> LinkManyRelatedRecordsByExternalId {
        let mut request = self
            .client
            .request(&LINK_MANY_BY_EXTERNAL_ID)
            .segment(module)
            .segment(external_id)
            .segment(related_list)
            .json_list("data", data)
            .checked_all(data);
        request.set_header("X-EXTERNAL", x_external);
        LinkManyRelatedRecordsByExternalId(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Lists related records by external id.
    ///
    /// `GET /crm/v8/{module}/{external_id}/{related_list}`. Scope `ZohoCRM.modules.READ`. Pages of up
    /// to 200 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    /// - `fields`: The API names of the fields to return. At most 50 values.
    pub fn list_by_external_id(
        &self,
        module: impl AsRef<str>,
        external_id: impl AsRef<str>,
        related_list: impl AsRef<str>,
        fields: impl IntoIterator<Item = impl Into<String>>,
        x_external: impl AsRef<str>,
    ) -> ListRelatedRecordsByExternalId {
        let mut request = self
            .client
            .request(&LIST_BY_EXTERNAL_ID)
            .segment(module)
            .segment(external_id)
            .segment(related_list);
        request.set_list("fields", &json::strings::<String>(fields), 0..=50);
        request.set_header("X-EXTERNAL", x_external);
        ListRelatedRecordsByExternalId(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Lists the related records of a deleted record.
    ///
    /// `GET /crm/v8/{module}/deleted/{record_id}/{related_list}`. Scope `ZohoCRM.modules.READ`. Pages
    /// of up to 200 items. Items that are removed while the list is read can make it miss as many
    /// others. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list_of_deleted(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        related_list: impl AsRef<str>,
    ) -> ListRelatedRecordOfDeleted {
        let request = self
            .client
            .request(&LIST_OF_DELETED)
            .segment(module)
            .segment(record_id.into())
            .segment(related_list);
        ListRelatedRecordOfDeleted(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Unlinks a related record.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}/{related_list}/{related_record_id}`. Scope
    /// `ZohoCRM.modules.DELETE`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn unlink(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        related_list: impl AsRef<str>,
        related_record_id: impl Into<Id>,
    ) -> UnlinkRelatedRecord {
        let request = self
            .client
            .request(&UNLINK)
            .segment(module)
            .segment(record_id.into())
            .segment(related_list)
            .segment(related_record_id.into());
        UnlinkRelatedRecord(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Unlinks related records by external id.
    ///
    /// `DELETE /crm/v8/{module}/{external_id}/{related_list}/{related_external_id}`. Scope
    /// `ZohoCRM.modules.DELETE`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn unlink_by_external_id(
        &self,
        module: impl AsRef<str>,
        external_id: impl AsRef<str>,
        related_list: impl AsRef<str>,
        related_external_id: impl AsRef<str>,
        x_external: impl AsRef<str>,
    ) -> UnlinkRelatedRecordsByExternalId {
        let mut request = self
            .client
            .request(&UNLINK_BY_EXTERNAL_ID)
            .segment(module)
            .segment(external_id)
            .segment(related_list)
            .segment(related_external_id);
        request.set_header("X-EXTERNAL", x_external);
        UnlinkRelatedRecordsByExternalId(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Unlinks several related records.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}/{related_list}`. Scope `ZohoCRM.modules.DELETE`. Retried
    /// on transient failures.
    ///
    /// - `module`: The API name of a module.
    /// - `ids`: The ids of the items to return or change. At most 100 values.
    pub fn unlink_many(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        related_list: impl AsRef<str>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> UnlinkManyRelatedRecords {
        let mut request = self
            .client
            .request(&UNLINK_MANY)
            .segment(module)
            .segment(record_id.into())
            .segment(related_list);
        request.set_list("ids", &json::strings::<Id>(ids), 0..=100);
        UnlinkManyRelatedRecords(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Unlinks the many of related records by external id.
    ///
    /// `DELETE /crm/v8/{module}/{external_id}/{related_list}`. Scope `ZohoCRM.modules.DELETE`. Retried
    /// on transient failures.
    ///
    /// - `module`: The API name of a module.
    /// - `ids`: The ids of the items to return or change. At most 100 values.
    pub fn unlink_many_by_external_id(
        &self,
        module: impl AsRef<str>,
        external_id: impl AsRef<str>,
        related_list: impl AsRef<str>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
        x_external: impl AsRef<str>,
    ) -> UnlinkManyRelatedRecordsByExternalId {
        let mut request = self
            .client
            .request(&UNLINK_MANY_BY_EXTERNAL_ID)
            .segment(module)
            .segment(external_id)
            .segment(related_list);
        request.set_list("ids", &json::strings::<Id>(ids), 0..=100);
        request.set_header("X-EXTERNAL", x_external);
        UnlinkManyRelatedRecordsByExternalId(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }
}

call! {
    /// Returned by [`RelatedRecordsClient::list`](crate::related_records::RelatedRecordsClient::list).
    ListRelatedRecords => list shared::Record
}

impl ListRelatedRecords {
    /// The number of the page; the first is 1. Query parameter `page`, `1` by default.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// The maximum number of items in a page. Query parameter `per_page`, from 1 to 200, `200` by
    /// default.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// Returns only what has changed since then. Where nothing has, a list is empty and [says
    /// so](zoho_http::Page::is_not_modified), and another call ends with
    /// [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified). Header `If-Modified-Since`.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since);
        self
    }

    /// Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call! {
    /// Returned by [`RelatedRecordsClient::get`](crate::related_records::RelatedRecordsClient::get).
    GetRelatedRecord => shared::Record
}

impl GetRelatedRecord {
    /// The API names of the fields to return. Query parameter `fields`, at most 50 values.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &json::strings::<String>(fields), 0..=50);
        self
    }

    /// Returns only what has changed since then. Where nothing has, a list is empty and [says
    /// so](zoho_http::Page::is_not_modified), and another call ends with
    /// [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified). Header `If-Modified-Since`.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since);
        self
    }

    /// Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call! {
    /// Returned by [`RelatedRecordsClient::count`](crate::related_records::RelatedRecordsClient::count).
    CountRelatedRecords => list Vec<RelatedRecordCountResult>
}

call! {
    /// Returned by [`RelatedRecordsClient::get_by_external_id`](crate::related_records::RelatedRecordsClient::get_by_external_id).
    GetRelatedRecordByExternalId => shared::Record
}

impl GetRelatedRecordByExternalId {
    /// The API names of the fields to return. Query parameter `fields`, at most 50 values.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &json::strings::<String>(fields), 0..=50);
        self
    }

    /// Returns only what has changed since then. Where nothing has, a list is empty and [says
    /// so](zoho_http::Page::is_not_modified), and another call ends with
    /// [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified). Header `If-Modified-Since`.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since);
        self
    }
}

call! {
    /// Returned by [`RelatedRecordsClient::link`](crate::related_records::RelatedRecordsClient::link).
    LinkRelatedRecord => RowOutcomes
}

impl LinkRelatedRecord {
    /// Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call! {
    /// Returned by [`RelatedRecordsClient::link_by_external_id`](crate::related_records::RelatedRecordsClient::link_by_external_id).
    LinkRelatedRecordsByExternalId => RowOutcomes
}

call! {
    /// Returned by [`RelatedRecordsClient::link_many`](crate::related_records::RelatedRecordsClient::link_many).
    LinkManyRelatedRecords => RowOutcomes
}

impl LinkManyRelatedRecords {
    /// Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call! {
    /// Returned by [`RelatedRecordsClient::link_many_by_external_id`](crate::related_records::RelatedRecordsClient::link_many_by_external_id).
    LinkManyRelatedRecordsByExternalId => RowOutcomes
}

call! {
    /// Returned by [`RelatedRecordsClient::list_by_external_id`](crate::related_records::RelatedRecordsClient::list_by_external_id).
    ListRelatedRecordsByExternalId => list shared::Record
}

impl ListRelatedRecordsByExternalId {
    /// The number of the page; the first is 1. Query parameter `page`, `1` by default.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// The maximum number of items in a page. Query parameter `per_page`, from 1 to 200, `200` by
    /// default.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// Returns only what has changed since then. Where nothing has, a list is empty and [says
    /// so](zoho_http::Page::is_not_modified), and another call ends with
    /// [`ErrorKind::NotModified`](zoho_http::ErrorKind::NotModified). Header `If-Modified-Since`.
    pub fn if_modified_since(mut self, if_modified_since: DateTime) -> Self {
        self.0
            .request_mut()
            .set_header("If-Modified-Since", if_modified_since);
        self
    }
}

call! {
    /// Returned by [`RelatedRecordsClient::list_of_deleted`](crate::related_records::RelatedRecordsClient::list_of_deleted).
    ListRelatedRecordOfDeleted => list shared::Record
}

impl ListRelatedRecordOfDeleted {
    /// The API names of the fields to return. Query parameter `fields`, at most 50 values.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_list("fields", &json::strings::<String>(fields), 0..=50);
        self
    }

    /// The number of the page; the first is 1. Query parameter `page`, `1` by default.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// The maximum number of items in a page. Query parameter `per_page`, from 1 to 200, `200` by
    /// default.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// The ids of the items to return or change. Query parameter `ids`, at most 100 values.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &json::strings::<Id>(ids), 0..=100);
        self
    }
}

call! {
    /// Returned by [`RelatedRecordsClient::unlink`](crate::related_records::RelatedRecordsClient::unlink).
    UnlinkRelatedRecord => RowOutcomes
}

impl UnlinkRelatedRecord {
    /// Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call! {
    /// Returned by [`RelatedRecordsClient::unlink_by_external_id`](crate::related_records::RelatedRecordsClient::unlink_by_external_id).
    UnlinkRelatedRecordsByExternalId => RowOutcomes
}

call! {
    /// Returned by [`RelatedRecordsClient::unlink_many`](crate::related_records::RelatedRecordsClient::unlink_many).
    UnlinkManyRelatedRecords => RowOutcomes
}

impl UnlinkManyRelatedRecords {
    /// Header `X-EXTERNAL`.
    pub fn x_external(mut self, x_external: impl AsRef<str>) -> Self {
        self.0.request_mut().set_header("X-EXTERNAL", x_external);
        self
    }
}

call! {
    /// Returned by [`RelatedRecordsClient::unlink_many_by_external_id`](crate::related_records::RelatedRecordsClient::unlink_many_by_external_id).
    UnlinkManyRelatedRecordsByExternalId => RowOutcomes
}

/// Sent by `related_records().count`.
pub struct RelatedRecordCount {
    pub related_list: Option<shared::ApiNameRef>,
    pub params: Option<RelatedRecordsCountParams>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RelatedRecordCount {
    "related_list" => related_list,
    "params" => params;
    extra
});

/// Returned by `related_records().count`.
#[non_exhaustive]
pub struct RelatedRecordCountResult {
    pub count: Option<i64>,
    pub related_list: Option<shared::ApiNameRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type RelatedRecordCountResult {
    "count" => count,
    "related_list" => related_list;
    extra
});

pub struct RelatedRecordsCountParams {
    pub approved: Option<bool>,
    pub converted: Option<bool>,
    pub approval_state: Option<String>,
    /// One of `link`, `files`.
    pub category: Option<RelatedRecordsCategory>,
    pub filters: Option<RelatedRecordsFilter>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RelatedRecordsCountParams {
    "approved" => approved,
    "converted" => converted,
    "approval_state" => approval_state,
    "category" => category,
    "filters" => filters;
    extra
});

pub struct RelatedRecordsFilter {
    pub comparator: Option<String>,
    pub field: Option<shared::SharingRuleFilterField>,
    pub value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RelatedRecordsFilter {
    "comparator" => comparator,
    "field" => field,
    "value" => value;
    extra
});

open_enum! {
    pub enum RelatedRecordsCategory {
        /// `link`
        Link = "link",
        /// `files`
        Files = "files",
    }
}
