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
    Call, Client, DateTime, DateTimeRange, ExtraFields, Id, List, Operation, Paging, call, object,
    open_enum, wire,
};

use crate::{Desk, shared};

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

/// Records of custom modules.
///
/// From [`Desk::records`](crate::Desk::records); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/{module}`. Scope `Desk.custommodule.READ`. Comes in pages of up to 50. Where items
    /// are removed while it is read, as many others can be missed; to miss none, take
    /// `records.search`, which can be cut by time, and read part after part. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module
    pub fn list(&self, module: impl AsRef<str>) -> ListCall {
        let request = self.client.request(&LIST).segment(module);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets a record.
    ///
    /// `GET /api/v1/{module}/{record_id}`. Scope `Desk.custommodule.READ`. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module
    pub fn get(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> Call<Record> {
        let request = self
            .client
            .request(&GET)
            .segment(module)
            .segment(record_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a record.
    ///
    /// `POST /api/v1/{module}`. Scope `Desk.custommodule.CREATE`. Not repeated by itself when it may
    /// have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module
    pub fn create(&self, module: impl AsRef<str>, body: &RecordCreate) -> Call<Record> {
        let request = self
            .client
            .request(&CREATE)
            .segment(module)
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a record.
    ///
    /// `PATCH /api/v1/{module}/{record_id}`. Scope `Desk.custommodule.UPDATE`. Not repeated by itself
    /// when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module
    pub fn update(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        body: &RecordUpdate,
    ) -> Call<Record> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(module)
            .segment(record_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates several records.
    ///
    /// `POST /api/v1/{module}/updateMany`. Scope `Desk.custommodule.UPDATE`. Not repeated by itself
    /// when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module
    pub fn update_many(
        &self,
        module: impl AsRef<str>,
        body: &RecordUpdateMany,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .segment(module)
            .json_member("", body);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Deletes a record.
    ///
    /// `DELETE /api/v1/{module}/{record_id}`. Scope `Desk.custommodule.DELETE`. Repeated when it fails
    /// on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module
    pub fn delete(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(module)
            .segment(record_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Moves records to trash.
    ///
    /// `POST /api/v1/{module}/moveToTrash`. Scope `Desk.custommodule.UPDATE`. Not repeated by itself
    /// when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module
    pub fn move_to_trash(
        &self,
        module: impl AsRef<str>,
        record_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<RecordMoveToTrashResult> {
        let request = self
            .client
            .request(&MOVE_TO_TRASH)
            .segment(module)
            .json_member("recordIds", &wire::owned::<Id>(record_ids));
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
    /// pages of up to 100. Where items are removed while it is read, as many others can be missed; to
    /// miss none, cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part
    /// after part. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module
    pub fn search(&self, module: impl AsRef<str>) -> SearchCall {
        let request = self.client.request(&SEARCH).segment(module);
        SearchCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Counts records.
    ///
    /// `GET /api/v1/{module}/count`. Scope `Desk.custommodule.READ`. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module
    /// - `view_id` (`viewId`): the id of the custom view whose contents come
    pub fn count(&self, module: impl AsRef<str>, view_id: impl Into<Id>) -> Call<i64> {
        let mut request = self.client.request(&COUNT).segment(module);
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
    /// The id of the custom view whose contents come. Query parameter `viewId`.
    pub fn view_id(mut self, view_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("viewId", view_id.into());
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 50; `50` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// What the list is ordered by: the 6 words of [`RecordSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<RecordSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// The API names of the fields that come. Query parameter `fields`.
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
    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `createdTimeRange`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }

    /// How many come at a time, from 1 to 100; `10` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `modifiedTimeRange`.
    pub fn modified_time_range(mut self, modified_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "modifiedTimeRange",
            Into::<DateTimeRange>::into(modified_time_range),
        );
        self
    }

    /// What is searched for in all fields. Query parameter `_all`.
    pub fn all(mut self, all: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("_all", all);
        self
    }

    /// Text. Query parameter `field1`.
    pub fn field1(mut self, field1: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field1", field1);
        self
    }

    /// Text. Query parameter `field2`.
    pub fn field2(mut self, field2: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field2", field2);
        self
    }

    /// Text. Query parameter `field3`.
    pub fn field3(mut self, field3: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field3", field3);
        self
    }

    /// Text. Query parameter `field4`.
    pub fn field4(mut self, field4: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field4", field4);
        self
    }

    /// Text. Query parameter `field5`.
    pub fn field5(mut self, field5: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field5", field5);
        self
    }

    /// Text. Query parameter `field6`.
    pub fn field6(mut self, field6: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field6", field6);
        self
    }

    /// Text. Query parameter `field7`.
    pub fn field7(mut self, field7: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field7", field7);
        self
    }

    /// Text. Query parameter `field8`.
    pub fn field8(mut self, field8: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field8", field8);
        self
    }

    /// Text. Query parameter `field9`.
    pub fn field9(mut self, field9: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field9", field9);
        self
    }

    /// Text. Query parameter `field10`.
    pub fn field10(mut self, field10: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("field10", field10);
        self
    }

    /// What the list is ordered by: the 6 words of [`RecordSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
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
    /// `id`: its id; always there.
    pub id: Id,
    /// `name`: its name.
    pub name: Option<String>,
    /// `departmentName`: text.
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

/// Record, from `records().list`, `records().get`, `records().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Record {
    /// `id`: its id; always there.
    pub id: Id,
    /// `layout`: an object.
    pub layout: Option<shared::LayoutDetails>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::AgentRef>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<shared::RecordCf>,
    /// `createdBy`: who created it.
    pub created_by: Option<shared::AgentRef>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<shared::AgentRef>,
    /// `isPresence`: whether it is presence.
    pub is_presence: Option<bool>,
    /// `department`: an object.
    pub department: Option<Department>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `lastActivityTime`: a moment with its offset.
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

/// Record create, for `records().create`.
pub struct RecordCreate {
    /// `name`: its name; has to be sent.
    pub name: Option<String>,
    /// `layout`: an object.
    pub layout: Option<shared::RecordCreateLayout>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::ParentTicket>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<shared::RecordCf>,
    /// `department`: an object.
    pub department: Option<shared::ParentTicket>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
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

object!(type RecordCreate {
    "name" => name,
    "layout" => layout,
    "owner" => owner,
    "cf" => cf,
    "department" => department;
    extra
});

/// Record move to trash result, from `records().move_to_trash`.
#[non_exhaustive]
pub struct RecordMoveToTrashResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `success`: yes or no.
    pub success: Option<bool>,
    /// `errors`: an object.
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

/// Record move to trash result errors.
#[non_exhaustive]
pub struct RecordMoveToTrashResultErrors {
    /// `errorCode`: text.
    pub error_code: Option<String>,
    /// `httpCode`: a whole number.
    pub http_code: Option<i64>,
    /// `errorMessage`: text.
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

/// Record update, for `records().update`.
pub struct RecordUpdate {
    /// `name`: its name.
    pub name: Option<String>,
    /// `layout`: an object.
    pub layout: Option<shared::RecordCreateLayout>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::ParentTicket>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<shared::RecordCf>,
    /// `department`: an object.
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

/// Record update many, for `records().update_many`.
pub struct RecordUpdateMany {
    /// `fieldName`: text; has to be sent.
    pub field_name: Option<String>,
    /// `ids`: one or more ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// `fieldValue`: text.
    pub field_value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
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

object!(type RecordUpdateMany {
    "fieldName" => field_name,
    "ids" => ids,
    "fieldValue" => field_value;
    extra
});

open_enum! {
    /// Record sort by, for `records().list`, `records().search`.
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
