// Written by `cargo xtask codegen` from xtask/catalog/desk/records.toml; changes belong there.
//! Records of custom modules.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut records = desk.records().list("Contacts").stream();
//! while let Some(record) = records.next().await {
//!     println!("{:?}", record?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
    words,
};

use crate::{Desk, shared};

/// `GET /api/v1/{module}`. Scope `Desk.custommodule.READ`.
pub static LIST: Operation = Operation::get("desk.records.list", "/api/{version}/{module}")
    .scopes(&["Desk.custommodule.READ"]);

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
pub static SEARCH: Operation =
    Operation::get("desk.records.search", "/api/{version}/{module}/search")
        .scopes(&["Desk.custommodule.READ", "Desk.search.READ"]);

/// `GET /api/v1/{module}/count`. Scope `Desk.custommodule.READ`.
pub static COUNT: Operation = Operation::get("desk.records.count", "/api/{version}/{module}/count")
    .scopes(&["Desk.custommodule.READ"]);

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
    /// `GET /api/v1/{module}`. Scope `Desk.custommodule.READ`. Comes in pages of up to 50.
    pub fn list(&self, module: impl AsRef<str>) -> ListCall {
        let request = Request::new(&LIST).segment(module);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { origin: 0, max: 50 },
        ))
    }

    /// Gets a record.
    ///
    /// `GET /api/v1/{module}/{record_id}`. Scope `Desk.custommodule.READ`.
    pub fn get(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> Call<Record> {
        let request = Request::new(&GET).segment(module).segment(record_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a record.
    ///
    /// `POST /api/v1/{module}`. Scope `Desk.custommodule.CREATE`.
    pub fn create(&self, module: impl AsRef<str>, body: &RecordCreate) -> Call<Record> {
        let request = Request::new(&CREATE)
            .segment(module)
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a record.
    ///
    /// `PATCH /api/v1/{module}/{record_id}`. Scope `Desk.custommodule.UPDATE`.
    pub fn update(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        body: &RecordUpdate,
    ) -> Call<Record> {
        let request = Request::new(&UPDATE)
            .segment(module)
            .segment(record_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates several records.
    ///
    /// `POST /api/v1/{module}/updateMany`. Scope `Desk.custommodule.UPDATE`.
    pub fn update_many(
        &self,
        module: impl AsRef<str>,
        body: &RecordUpdateMany,
    ) -> List<shared::MassActionResult> {
        let request = Request::new(&UPDATE_MANY)
            .segment(module)
            .body("application/json", wire::body("", body));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Deletes a record.
    ///
    /// `DELETE /api/v1/{module}/{record_id}`. Scope `Desk.custommodule.DELETE`.
    pub fn delete(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> Call<()> {
        let request = Request::new(&DELETE)
            .segment(module)
            .segment(record_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Moves records to trash.
    ///
    /// `POST /api/v1/{module}/moveToTrash`. Scope `Desk.custommodule.UPDATE`.
    pub fn move_to_trash(
        &self,
        module: impl AsRef<str>,
        record_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<RecordMoveToTrashResult> {
        let request = Request::new(&MOVE_TO_TRASH).segment(module).body(
            "application/json",
            wire::body("recordIds", &wire::owned::<Id>(record_ids)),
        );
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Searches records.
    ///
    /// `GET /api/v1/{module}/search`. Scopes `Desk.custommodule.READ` and `Desk.search.READ`. Comes in
    /// pages of up to 100.
    pub fn search(&self, module: impl AsRef<str>) -> SearchCall {
        let request = Request::new(&SEARCH).segment(module);
        SearchCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset {
                origin: 0,
                max: 100,
            },
        ))
    }

    /// Counts records.
    ///
    /// `GET /api/v1/{module}/count`. Scope `Desk.custommodule.READ`.
    pub fn count(&self, module: impl AsRef<str>, view_id: impl Into<Id>) -> Call<i64> {
        let mut request = Request::new(&COUNT).segment(module);
        request.set_query("viewId", view_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "count")
        })
    }
}

/// What may be set before `records().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Record>);

impl ListCall {
    /// View id.
    pub fn view_id(mut self, view_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("viewId", view_id.into());
        self
    }

    /// From: from 0 to 4999; `0` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Limit: from 1 to 50; `50` where it is left out.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl Into<RecordSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Fields.
    pub fn fields(mut self, fields: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("fields", fields);
        self
    }
}

call!(ListCall => list Record);

/// What may be set before `records().search` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchCall(List<Record>);

impl SearchCall {
    /// Created time range.
    pub fn created_time_range(mut self, created_time_range: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("createdTimeRange", created_time_range);
        self
    }

    /// Limit: from 1 to 100; `10` where it is left out.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// From: from 0 to 4999; `0` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Modified time range.
    pub fn modified_time_range(mut self, modified_time_range: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("modifiedTimeRange", modified_time_range);
        self
    }

    /// All.
    pub fn all(mut self, all: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("_all", all);
        self
    }

    /// Field1.
    pub fn field1(mut self, field1: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field1", field1);
        self
    }

    /// Field2.
    pub fn field2(mut self, field2: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field2", field2);
        self
    }

    /// Field3.
    pub fn field3(mut self, field3: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field3", field3);
        self
    }

    /// Field4.
    pub fn field4(mut self, field4: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field4", field4);
        self
    }

    /// Field5.
    pub fn field5(mut self, field5: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field5", field5);
        self
    }

    /// Field6.
    pub fn field6(mut self, field6: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field6", field6);
        self
    }

    /// Field7.
    pub fn field7(mut self, field7: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field7", field7);
        self
    }

    /// Field8.
    pub fn field8(mut self, field8: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field8", field8);
        self
    }

    /// Field9.
    pub fn field9(mut self, field9: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field9", field9);
        self
    }

    /// Field10.
    pub fn field10(mut self, field10: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field10", field10);
        self
    }

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl Into<RecordSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(SearchCall => list Record);

/// Department.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Department {
    /// Id.
    pub id: Id,
    /// Name.
    pub name: Option<String>,
    /// Department name.
    pub department_name: Option<String>,
}

object!(Department {
    "id" => id,
    "name" => name,
    "departmentName" => department_name
} required "id");

/// Record, of `records().list`, `records().get`, `records().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Record {
    /// Id.
    pub id: Id,
    /// Layout.
    pub layout: Option<shared::LayoutDetails>,
    /// Owner.
    pub owner: Option<shared::AgentRef>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Cf.
    pub cf: Option<shared::RecordCf>,
    /// Created by.
    pub created_by: Option<shared::AgentRef>,
    /// Name.
    pub name: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<shared::AgentRef>,
    /// Is presence.
    pub is_presence: Option<bool>,
    /// Department.
    pub department: Option<Department>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// Last activity time.
    pub last_activity_time: Option<DateTime>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
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
    other
} required "id");

/// Record create, of `records().create`.
#[derive(Clone, Default, PartialEq)]
pub struct RecordCreate {
    /// Name; has to be sent.
    pub name: Option<String>,
    /// Layout.
    pub layout: Option<shared::RecordCreateLayout>,
    /// Owner.
    pub owner: Option<shared::ParentTicket>,
    /// Cf.
    pub cf: Option<shared::RecordCf>,
    /// Department.
    pub department: Option<shared::ParentTicket>,
}

impl RecordCreate {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

object!(RecordCreate {
    "name" => name,
    "layout" => layout,
    "owner" => owner,
    "cf" => cf,
    "department" => department
});

/// Record move to trash result, of `records().move_to_trash`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordMoveToTrashResult {
    /// Id.
    pub id: Option<Id>,
    /// Success.
    pub success: Option<bool>,
    /// Errors.
    pub errors: Option<RecordMoveToTrashResultErrors>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(RecordMoveToTrashResult {
    "id" => id,
    "success" => success,
    "errors" => errors;
    other
});

/// Record move to trash result errors.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordMoveToTrashResultErrors {
    /// Error code.
    pub error_code: Option<String>,
    /// Http code.
    pub http_code: Option<i64>,
    /// Error message.
    pub error_message: Option<String>,
}

object!(RecordMoveToTrashResultErrors {
    "errorCode" => error_code,
    "httpCode" => http_code,
    "errorMessage" => error_message
});

/// Record update, of `records().update`.
#[derive(Clone, Default, PartialEq)]
pub struct RecordUpdate {
    /// Name.
    pub name: Option<String>,
    /// Layout.
    pub layout: Option<shared::RecordCreateLayout>,
    /// Owner.
    pub owner: Option<shared::ParentTicket>,
    /// Cf.
    pub cf: Option<shared::RecordCf>,
    /// Department.
    pub department: Option<shared::ParentTicket>,
}

object!(RecordUpdate {
    "name" => name,
    "layout" => layout,
    "owner" => owner,
    "cf" => cf,
    "department" => department
});

/// Record update many, of `records().update_many`.
#[derive(Clone, Default, PartialEq)]
pub struct RecordUpdateMany {
    /// Field name; has to be sent.
    pub field_name: Option<String>,
    /// Ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// Field value.
    pub field_value: Option<String>,
}

impl RecordUpdateMany {
    /// With what has to be sent; the rest is left out.
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

object!(RecordUpdateMany {
    "fieldName" => field_name,
    "ids" => ids,
    "fieldValue" => field_value
});

words! {
    /// Record sort by.
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
