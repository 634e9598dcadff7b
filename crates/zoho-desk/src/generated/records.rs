// Written by `cargo xtask codegen` from desk/v1/records.toml of the catalogue; changes belong there.
//! Records of custom modules.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut records = desk.records().list("Contacts").stream();
//! while let Some(record) = records.next().await {
//!     println!("{:?}", record?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, DateTimeRange, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/{module}`. Scope `Desk.custommodule.READ`.
pub static LIST: Operation = Operation::get("desk.records.list", "/api/{version}/{module}")
    .scopes(&["Desk.custommodule.READ"])
    .most(
        5_000,
        "take `records.search`, which can be cut by time, and read part after part",
    );

/// `GET /api/v1/{module}/{record_id}`. Scope `Desk.custommodule.READ`.
pub static GET: Operation =
    Operation::get("desk.records.get", "/api/{version}/{module}/{record_id}")
        .scopes(&["Desk.custommodule.READ"]);

/// `POST /api/v1/{module}`. Scope `Desk.custommodule.CREATE`.
pub static CREATE: Operation = Operation::post("desk.records.create", "/api/{version}/{module}")
    .scopes(&["Desk.custommodule.CREATE"]);

/// `PATCH /api/v1/{module}/{record_id}`. Scope `Desk.custommodule.UPDATE`.
pub static UPDATE: Operation =
    Operation::patch("desk.records.update", "/api/{version}/{module}/{record_id}")
        .scopes(&["Desk.custommodule.UPDATE"]);

/// `POST /api/v1/{module}/updateMany`. Scope `Desk.custommodule.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::post(
    "desk.records.update_many",
    "/api/{version}/{module}/updateMany",
)
.scopes(&["Desk.custommodule.UPDATE"]);

/// `DELETE /api/v1/{module}/{record_id}`. Scope `Desk.custommodule.DELETE`.
pub static DELETE: Operation =
    Operation::delete("desk.records.delete", "/api/{version}/{module}/{record_id}")
        .scopes(&["Desk.custommodule.DELETE"]);

/// `POST /api/v1/{module}/moveToTrash`. Scope `Desk.custommodule.UPDATE`.
pub static MOVE_TO_TRASH: Operation = Operation::post(
    "desk.records.move_to_trash",
    "/api/{version}/{module}/moveToTrash",
)
.scopes(&["Desk.custommodule.UPDATE"]);

/// `GET /api/v1/{module}/search`. Scopes `Desk.custommodule.READ` and `Desk.search.READ`.
pub static SEARCH: Operation = Operation::get(
    "desk.records.search",
    "/api/{version}/{module}/search",
)
.scopes(&["Desk.custommodule.READ", "Desk.search.READ"])
.most(
    5_000,
    "cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after part",
);

/// `GET /api/v1/{module}/count`. Scope `Desk.custommodule.READ`.
pub static COUNT: Operation = Operation::get("desk.records.count", "/api/{version}/{module}/count")
    .scopes(&["Desk.custommodule.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &MOVE_TO_TRASH,
    &SEARCH,
    &COUNT,
];

/// Records of custom modules.
///
/// From [`Desk::records`](crate::Desk::records).
#[derive(Debug, Clone)]
pub struct RecordsClient {
    client: Client,
}

impl Desk {
    /// Records of custom modules.
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
    /// `GET /api/v1/{module}`. Scope `Desk.custommodule.READ`. Pages of up to 50 items. Items that are
    /// removed while the list is read can make it miss as many others; to miss none, take
    /// `records.search`, which can be cut by time, and read part after part. Retried on transient
    /// failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list(&self, module: impl AsRef<str>) -> ListRecords {
        let request = self.client.request(&LIST).segment(module);
        ListRecords(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a record.
    ///
    /// `GET /api/v1/{module}/{record_id}`. Scope `Desk.custommodule.READ`. Retried on transient
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
            decode::one(body, "")
        }))
    }

    /// Creates a record.
    ///
    /// `POST /api/v1/{module}`. Scope `Desk.custommodule.CREATE`. Not retried when it may have been
    /// carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn create(&self, module: impl AsRef<str>, body: &RecordCreate) -> CreateRecord {
        let request = self
            .client
            .request(&CREATE)
            .segment(module)
            .json_member("", body);
        CreateRecord(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a record.
    ///
    /// `PATCH /api/v1/{module}/{record_id}`. Scope `Desk.custommodule.UPDATE`. Not retried when it may
    /// have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn update(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        body: &RecordUpdate,
    ) -> UpdateRecord {
        let request = self
            .client
            .request(&UPDATE)
            .segment(module)
            .segment(record_id.into())
            .json_member("", body);
        UpdateRecord(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates several records.
    ///
    /// `POST /api/v1/{module}/updateMany`. Scope `Desk.custommodule.UPDATE`. Not retried when it may
    /// have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn update_many(
        &self,
        module: impl AsRef<str>,
        body: &RecordUpdateMany,
    ) -> UpdateManyRecords {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .segment(module)
            .json_member("", body);
        UpdateManyRecords(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Deletes a record.
    ///
    /// `DELETE /api/v1/{module}/{record_id}`. Scope `Desk.custommodule.DELETE`. Retried on transient
    /// failures.
    ///
    /// - `module`: The API name of a module.
    pub fn delete(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> DeleteRecord {
        let request = self
            .client
            .request(&DELETE)
            .segment(module)
            .segment(record_id.into());
        DeleteRecord(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Moves records to trash.
    ///
    /// `POST /api/v1/{module}/moveToTrash`. Scope `Desk.custommodule.UPDATE`. Not retried when it may
    /// have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn move_to_trash(
        &self,
        module: impl AsRef<str>,
        record_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> MoveRecordsToTrash {
        let request = self
            .client
            .request(&MOVE_TO_TRASH)
            .segment(module)
            .json_member("recordIds", &json::owned::<Id>(record_ids));
        MoveRecordsToTrash(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Searches records.
    ///
    /// `GET /api/v1/{module}/search`. Scopes `Desk.custommodule.READ` and `Desk.search.READ`. Pages of
    /// up to 100 items. Items that are removed while the list is read can make it miss as many others;
    /// to miss none, cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read
    /// part after part. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn search(&self, module: impl AsRef<str>) -> SearchRecords {
        let request = self.client.request(&SEARCH).segment(module);
        SearchRecords(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Counts records.
    ///
    /// `GET /api/v1/{module}/count`. Scope `Desk.custommodule.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    /// - `view_id`: The id of the custom view whose contents to return.
    pub fn count(&self, module: impl AsRef<str>, view_id: impl Into<Id>) -> CountRecords {
        let mut request = self.client.request(&COUNT).segment(module);
        request.set_query("viewId", view_id.into());
        CountRecords(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "count")
        }))
    }
}

call! {
    /// Returned by [`RecordsClient::list`](crate::records::RecordsClient::list).
    ListRecords => list Record
}

impl ListRecords {
    /// The id of the custom view whose contents to return. Query parameter `viewId`.
    pub fn view_id(mut self, view_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("viewId", view_id.into());
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<RecordSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// The API names of the fields to return. Query parameter `fields`.
    pub fn fields(mut self, fields: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("fields", fields);
        self
    }
}

call! {
    /// Returned by [`RecordsClient::get`](crate::records::RecordsClient::get).
    GetRecord => Record
}

call! {
    /// Returned by [`RecordsClient::create`](crate::records::RecordsClient::create).
    CreateRecord => Record
}

call! {
    /// Returned by [`RecordsClient::update`](crate::records::RecordsClient::update).
    UpdateRecord => Record
}

call! {
    /// Returned by [`RecordsClient::update_many`](crate::records::RecordsClient::update_many).
    UpdateManyRecords => list shared::MassActionResult
}

call! {
    /// Returned by [`RecordsClient::delete`](crate::records::RecordsClient::delete).
    DeleteRecord => ()
}

call! {
    /// Returned by [`RecordsClient::move_to_trash`](crate::records::RecordsClient::move_to_trash).
    MoveRecordsToTrash => list RecordMoveToTrashResult
}

call! {
    /// Returned by [`RecordsClient::search`](crate::records::RecordsClient::search).
    SearchRecords => list Record
}

impl SearchRecords {
    /// Query parameter `createdTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `modifiedTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn modified_time_range(mut self, modified_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "modifiedTimeRange",
            Into::<DateTimeRange>::into(modified_time_range),
        );
        self
    }

    /// The text to search for in all fields. Query parameter `_all`.
    pub fn with_all(mut self, all: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("_all", all);
        self
    }

    /// Query parameter `field1`.
    pub fn field1(mut self, field1: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field1", field1);
        self
    }

    /// Query parameter `field2`.
    pub fn field2(mut self, field2: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field2", field2);
        self
    }

    /// Query parameter `field3`.
    pub fn field3(mut self, field3: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field3", field3);
        self
    }

    /// Query parameter `field4`.
    pub fn field4(mut self, field4: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field4", field4);
        self
    }

    /// Query parameter `field5`.
    pub fn field5(mut self, field5: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field5", field5);
        self
    }

    /// Query parameter `field6`.
    pub fn field6(mut self, field6: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field6", field6);
        self
    }

    /// Query parameter `field7`.
    pub fn field7(mut self, field7: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field7", field7);
        self
    }

    /// Query parameter `field8`.
    pub fn field8(mut self, field8: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field8", field8);
        self
    }

    /// Query parameter `field9`.
    pub fn field9(mut self, field9: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field9", field9);
        self
    }

    /// Query parameter `field10`.
    pub fn field10(mut self, field10: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field10", field10);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<RecordSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`RecordsClient::count`](crate::records::RecordsClient::count).
    CountRecords => i64
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Department {
    pub id: Id,
    pub name: Option<String>,
    pub department_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(Department {
    "id" => id,
    "name" => name,
    "departmentName" => department_name;
    extra
} required "id");

/// Returned by `records().list`, `records().get`, `records().create` and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Record {
    pub id: Id,
    pub layout: Option<shared::LayoutDetails>,
    pub owner: Option<shared::AgentRef>,
    pub modified_time: Option<DateTime>,
    /// Custom fields by API name.
    pub cf: Option<shared::RecordCf>,
    pub created_by: Option<shared::AgentRef>,
    pub name: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<shared::AgentRef>,
    pub is_presence: Option<bool>,
    pub department: Option<Department>,
    pub layout_id: Option<Id>,
    pub last_activity_time: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(Record {
    "id" => id,
    "layout" => layout,
    "owner" => owner,
    "modifiedTime" => modified_time,
    "cf" => cf,
    "createdBy" => created_by,
    "name" => name,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "isPresence" => is_presence,
    "department" => department,
    "layoutId" => layout_id,
    "lastActivityTime" => last_activity_time;
    extra
} required "id");

/// Sent by `records().create`.
pub struct RecordCreate {
    /// Required.
    pub name: Option<String>,
    pub layout: Option<shared::RecordCreateLayout>,
    pub owner: Option<shared::ParentTicket>,
    /// Custom fields by API name.
    pub cf: Option<shared::RecordCf>,
    pub department: Option<shared::ParentTicket>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RecordCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

object!(type RecordCreate {
    "name" => name,
    "layout" => layout,
    "owner" => owner,
    "cf" => cf,
    "department" => department;
    extra
});

/// Returned by `records().move_to_trash`.
#[non_exhaustive]
pub struct RecordMoveToTrashResult {
    pub id: Option<Id>,
    pub success: Option<bool>,
    pub errors: Option<RecordMoveToTrashResultErrors>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type RecordMoveToTrashResult {
    "id" => id,
    "success" => success,
    "errors" => errors;
    extra
});

#[non_exhaustive]
pub struct RecordMoveToTrashResultErrors {
    pub error_code: Option<String>,
    pub http_code: Option<i64>,
    pub error_message: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type RecordMoveToTrashResultErrors {
    "errorCode" => error_code,
    "httpCode" => http_code,
    "errorMessage" => error_message;
    extra
});

/// Sent by `records().update`.
pub struct RecordUpdate {
    pub name: Option<String>,
    pub layout: Option<shared::RecordCreateLayout>,
    pub owner: Option<shared::ParentTicket>,
    /// Custom fields by API name.
    pub cf: Option<shared::RecordCf>,
    pub department: Option<shared::ParentTicket>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type RecordUpdate {
    "name" => name,
    "layout" => layout,
    "owner" => owner,
    "cf" => cf,
    "department" => department;
    extra
});

/// Sent by `records().update_many`.
pub struct RecordUpdateMany {
    /// Required.
    pub field_name: Option<String>,
    /// Required.
    pub ids: Option<Vec<Id>>,
    pub field_value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RecordUpdateMany {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        field_name: impl Into<String>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        Self {
            field_name: Some(field_name.into()),
            ids: Some(ids.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

object!(type RecordUpdateMany {
    "fieldName" => field_name,
    "ids" => ids,
    "fieldValue" => field_value;
    extra
});

open_enum! {
    /// Sent by `records().list`, `records().search`.
    pub enum RecordSortBy {
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
        /// `-createdTime`
        CreatedTimeDescending = "-createdTime",
        /// `-modifiedTime`
        ModifiedTimeDescending = "-modifiedTime",
        /// `relevance`
        Relevance = "relevance",
        /// `-relevance`
        RelevanceDescending = "-relevance",
    }
}
