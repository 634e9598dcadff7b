// Written by `cargo xtask codegen` from desk/v1/calls.toml of the catalogue; changes belong there.
//! Calls.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut calls = desk.calls().list().stream();
//! while let Some(call) = calls.next().await {
//!     println!("{:?}", call?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, DateTimeRange, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/calls`. Scopes `Desk.activities.calls.READ` and `Desk.calls.READ`.
pub static LIST: Operation = Operation::get("desk.calls.list", "/api/{version}/calls")
    .scopes(&["Desk.activities.calls.READ", "Desk.calls.READ"])
    .most(
        5_000,
        "take `calls.search`, which can be cut by time, and read part after part",
    );

/// `GET /api/v1/calls/{call_id}`. Scopes `Desk.activities.calls.READ` and `Desk.calls.READ`.
pub static GET: Operation = Operation::get("desk.calls.get", "/api/{version}/calls/{call_id}")
    .scopes(&["Desk.activities.calls.READ", "Desk.calls.READ"]);

/// `POST /api/v1/calls`. Scopes `Desk.activities.calls.CREATE` and `Desk.calls.CREATE`.
pub static CREATE: Operation = Operation::post("desk.calls.create", "/api/{version}/calls")
    .scopes(&["Desk.activities.calls.CREATE", "Desk.calls.CREATE"]);

/// `PATCH /api/v1/calls/{call_id}`. Scopes `Desk.activities.calls.UPDATE` and `Desk.calls.UPDATE`.
pub static UPDATE: Operation =
    Operation::patch("desk.calls.update", "/api/{version}/calls/{call_id}")
        .scopes(&["Desk.activities.calls.UPDATE", "Desk.calls.UPDATE"]);

/// `POST /api/v1/calls/updateMany`. Scopes `Desk.activities.calls.UPDATE` and `Desk.calls.UPDATE`.
pub static UPDATE_MANY: Operation =
    Operation::post("desk.calls.update_many", "/api/{version}/calls/updateMany")
        .scopes(&["Desk.activities.calls.UPDATE", "Desk.calls.UPDATE"]);

/// `POST /api/v1/calls/moveToTrash`. Scopes `Desk.activities.calls.DELETE` and `Desk.calls.DELETE`.
pub static MOVE_TO_TRASH: Operation = Operation::post(
    "desk.calls.move_to_trash",
    "/api/{version}/calls/moveToTrash",
)
.scopes(&["Desk.activities.calls.DELETE", "Desk.calls.DELETE"]);

/// `GET /api/v1/calls/search`. Scopes `Desk.calls.READ` and `Desk.search.READ`.
pub static SEARCH: Operation = Operation::get("desk.calls.search", "/api/{version}/calls/search").scopes(&["Desk.calls.READ", "Desk.search.READ"]).most(5_000, "cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after part");

/// `POST /api/v1/calls/{call_id}/clearLiveCall`. Scope `Desk.calls.UPDATE`.
pub static CLEAR_LIVE_CALL: Operation = Operation::post(
    "desk.calls.clear_live_call",
    "/api/{version}/calls/{call_id}/clearLiveCall",
)
.scopes(&["Desk.calls.UPDATE"]);

/// `POST /api/v1/calls/deleteSpam`. Scope `Desk.activities.calls.DELETE`.
pub static DELETE_SPAM: Operation =
    Operation::post("desk.calls.delete_spam", "/api/{version}/calls/deleteSpam")
        .scopes(&["Desk.activities.calls.DELETE"]);

/// `POST /api/v1/calls/emptySpam`. Scope `Desk.activities.calls.DELETE`.
pub static EMPTY_SPAM: Operation =
    Operation::post("desk.calls.empty_spam", "/api/{version}/calls/emptySpam")
        .scopes(&["Desk.activities.calls.DELETE"]);

/// `GET /api/v1/tickets/{ticket_id}/calls`. Scopes `Desk.activities.calls.READ`, `Desk.calls.READ` and `Desk.tickets.READ`.
pub static LIST_BY_TICKET: Operation = Operation::get(
    "desk.calls.list_by_ticket",
    "/api/{version}/tickets/{ticket_id}/calls",
)
.scopes(&[
    "Desk.activities.calls.READ",
    "Desk.calls.READ",
    "Desk.tickets.READ",
])
.most(5_000, "narrow the list with `isSpam`, `isCompleted`");

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &MOVE_TO_TRASH,
    &SEARCH,
    &CLEAR_LIVE_CALL,
    &DELETE_SPAM,
    &EMPTY_SPAM,
    &LIST_BY_TICKET,
];

/// Calls.
///
/// From [`Desk::calls`](crate::Desk::calls).
#[derive(Debug, Clone)]
pub struct CallsClient {
    client: Client,
}

impl Desk {
    /// Calls.
    #[must_use]
    pub fn calls(&self) -> CallsClient {
        CallsClient {
            client: self.client().clone(),
        }
    }
}

impl CallsClient {
    /// Lists calls.
    ///
    /// `GET /api/v1/calls`. Scopes `Desk.activities.calls.READ` and `Desk.calls.READ`. Pages of up to
    /// 100 items. Items that are removed while the list is read can make it miss as many others; to
    /// miss none, take `calls.search`, which can be cut by time, and read part after part. Retried on
    /// transient failures.
    pub fn list(&self) -> ListCalls {
        ListCalls(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a call.
    ///
    /// `GET /api/v1/calls/{call_id}`. Scopes `Desk.activities.calls.READ` and `Desk.calls.READ`.
    /// Retried on transient failures.
    pub fn get(&self, call_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(call_id.into());
        GetCall(zoho_http::Call::new(
            self.client.clone(),
            request,
            |_, body| decode::one(body, ""),
        ))
    }

    /// Creates a call.
    ///
    /// `POST /api/v1/calls`. Scopes `Desk.activities.calls.CREATE` and `Desk.calls.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn create(&self, body: &CallInput) -> CreateCall {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateCall(zoho_http::Call::new(
            self.client.clone(),
            request,
            |_, body| decode::one(body, ""),
        ))
    }

    /// Updates a call.
    ///
    /// `PATCH /api/v1/calls/{call_id}`. Scopes `Desk.activities.calls.UPDATE` and `Desk.calls.UPDATE`.
    /// Not retried when it may have been carried out.
    pub fn update(&self, call_id: impl Into<Id>, body: &CallInput) -> UpdateCall {
        let request = self
            .client
            .request(&UPDATE)
            .segment(call_id.into())
            .json_member("", body);
        UpdateCall(zoho_http::Call::new(
            self.client.clone(),
            request,
            |_, body| decode::one(body, ""),
        ))
    }

    /// Updates several calls.
    ///
    /// `POST /api/v1/calls/updateMany`. Scopes `Desk.activities.calls.UPDATE` and `Desk.calls.UPDATE`.
    /// Not retried when it may have been carried out.
    pub fn update_many(&self, body: &CallUpdateMany) -> UpdateManyCalls {
        let request = self.client.request(&UPDATE_MANY).json_member("", body);
        UpdateManyCalls(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Moves calls to trash.
    ///
    /// `POST /api/v1/calls/moveToTrash`. Scopes `Desk.activities.calls.DELETE` and
    /// `Desk.calls.DELETE`. Not retried when it may have been carried out.
    pub fn move_to_trash(
        &self,
        entity_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> MoveCallsToTrash {
        let request = self
            .client
            .request(&MOVE_TO_TRASH)
            .json_member("entityIds", &json::owned::<Id>(entity_ids));
        MoveCallsToTrash(zoho_http::Call::new(
            self.client.clone(),
            request,
            |_, body| decode::nothing(body),
        ))
    }

    /// Searches calls.
    ///
    /// `GET /api/v1/calls/search`. Scopes `Desk.calls.READ` and `Desk.search.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others; to miss
    /// none, cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after
    /// part. Retried on transient failures.
    pub fn search(&self) -> SearchCalls {
        SearchCalls(List::new(
            self.client.clone(),
            self.client.request(&SEARCH),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Clears the live call of a call.
    ///
    /// `POST /api/v1/calls/{call_id}/clearLiveCall`. Scope `Desk.calls.UPDATE`. Not retried when it
    /// may have been carried out.
    pub fn clear_live_call(&self, call_id: impl Into<Id>) -> ClearCallLiveCall {
        let request = self
            .client
            .request(&CLEAR_LIVE_CALL)
            .segment(call_id.into());
        ClearCallLiveCall(zoho_http::Call::new(
            self.client.clone(),
            request,
            |_, body| decode::nothing(body),
        ))
    }

    /// Deletes the spam of calls.
    ///
    /// `POST /api/v1/calls/deleteSpam`. Scope `Desk.activities.calls.DELETE`. Not retried when it may
    /// have been carried out.
    pub fn delete_spam(
        &self,
        call_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteSpamCalls {
        let request = self
            .client
            .request(&DELETE_SPAM)
            .json_member("callIds", &json::owned::<Id>(call_ids));
        DeleteSpamCalls(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Empties the spam of calls.
    ///
    /// `POST /api/v1/calls/emptySpam`. Scope `Desk.activities.calls.DELETE`. Not retried when it may
    /// have been carried out.
    pub fn empty_spam(&self, body: &EmptySpam) -> EmptySpamCalls {
        let request = self.client.request(&EMPTY_SPAM).json_member("", body);
        EmptySpamCalls(zoho_http::Call::new(
            self.client.clone(),
            request,
            |_, body| decode::nothing(body),
        ))
    }

    /// Lists calls of a ticket.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/calls`. Scopes `Desk.activities.calls.READ`, `Desk.calls.READ`
    /// and `Desk.tickets.READ`. Pages of up to 100 items. Items that are removed while the list is
    /// read can make it miss as many others. Retried on transient failures.
    pub fn list_by_ticket(&self, ticket_id: impl Into<Id>) -> ListCallsByTicket {
        let request = self
            .client
            .request(&LIST_BY_TICKET)
            .segment(ticket_id.into());
        ListCallsByTicket(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }
}

call! {
    /// Returned by [`CallsClient::list`](crate::calls::CallsClient::list).
    ListCalls => list Call
}

impl ListCalls {
    /// The id of the custom view whose contents to return. Query parameter `viewId`.
    pub fn view_id(mut self, view_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("viewId", view_id.into());
        self
    }

    /// Query parameter `assignee`.
    pub fn assignee(mut self, assignee: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assignee", json::strings::<Id>(assignee).join(","));
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `isCompleted`.
    pub fn is_completed(mut self, is_completed: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isCompleted", is_completed.to_string());
        self
    }

    /// The API names of the fields to return. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("fields", json::strings::<String>(fields).join(","));
        self
    }

    /// Query parameter `filters`.
    pub fn filters(mut self, filters: &Json) -> Self {
        self.0
            .request_mut()
            .set_query("filters", filters.to_string());
        self
    }

    /// Query parameter `filterId`.
    pub fn filter_id(mut self, filter_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("filterId", filter_id.into());
        self
    }

    /// What to return along with each item. Query parameter `include`, any of `contacts`, `tickets`,
    /// `assignee`, `teams`, `livecalls`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<CallInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<CallInclude>(include).join(","));
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CallSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `startTime`, any of `Overdue`, `Today`, `Tomorrow`, `CurrentWeek`,
    /// `CurrentMonth`.
    pub fn start_time(
        mut self,
        start_time: impl IntoIterator<Item = impl Into<shared::CallStartTime>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "startTime",
            json::strings::<shared::CallStartTime>(start_time).join(","),
        );
        self
    }

    /// Query parameter `departmentIds`.
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "departmentIds",
            json::strings::<Id>(department_ids).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`CallsClient::get`](crate::calls::CallsClient::get).
    GetCall => Call
}

impl GetCall {
    /// What to return along with each item. Query parameter `include`, any of `contacts`, `tickets`,
    /// `assignee`, `teams`, `livecalls`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<CallInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<CallInclude>(include).join(","));
        self
    }
}

call! {
    /// Returned by [`CallsClient::create`](crate::calls::CallsClient::create).
    CreateCall => Call
}

call! {
    /// Returned by [`CallsClient::update`](crate::calls::CallsClient::update).
    UpdateCall => Call
}

call! {
    /// Returned by [`CallsClient::update_many`](crate::calls::CallsClient::update_many).
    UpdateManyCalls => list shared::ApprovedComments
}

call! {
    /// Returned by [`CallsClient::move_to_trash`](crate::calls::CallsClient::move_to_trash).
    MoveCallsToTrash => ()
}

call! {
    /// Returned by [`CallsClient::search`](crate::calls::CallsClient::search).
    SearchCalls => list Call
}

impl SearchCalls {
    /// Query parameter `assigneeId`.
    pub fn assignee_id(mut self, assignee_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assigneeId", json::strings::<Id>(assignee_id).join(","));
        self
    }

    /// Query parameter `ticketNumber`.
    pub fn ticket_number(
        mut self,
        ticket_number: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "ticketNumber",
            json::strings::<i64>(ticket_number).join(","),
        );
        self
    }

    /// Query parameter `startDateRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn start_date_range(mut self, start_date_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "startDateRange",
            Into::<DateTimeRange>::into(start_date_range),
        );
        self
    }

    /// Query parameter `subject`.
    pub fn subject(mut self, subject: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("subject", subject);
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Query parameter `createdTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }

    /// Query parameter `priority`.
    pub fn priority(mut self, priority: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("priority", json::strings::<String>(priority).join(","));
        self
    }

    /// The text to search for in all fields. Query parameter `_all`.
    pub fn with_all(mut self, all: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("_all", all);
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

    /// Query parameter `id`.
    pub fn id(mut self, id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("id", json::strings::<Id>(id).join(","));
        self
    }

    /// Query parameter `status`.
    pub fn status(mut self, status: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("status", json::strings::<String>(status).join(","));
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField1`.
    pub fn custom_field1(mut self, custom_field1: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField1", custom_field1);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField2`.
    pub fn custom_field2(mut self, custom_field2: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField2", custom_field2);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField3`.
    pub fn custom_field3(mut self, custom_field3: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField3", custom_field3);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField4`.
    pub fn custom_field4(mut self, custom_field4: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField4", custom_field4);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField5`.
    pub fn custom_field5(mut self, custom_field5: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField5", custom_field5);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField6`.
    pub fn custom_field6(mut self, custom_field6: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField6", custom_field6);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField7`.
    pub fn custom_field7(mut self, custom_field7: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField7", custom_field7);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField8`.
    pub fn custom_field8(mut self, custom_field8: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField8", custom_field8);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField9`.
    pub fn custom_field9(mut self, custom_field9: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField9", custom_field9);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField10`.
    pub fn custom_field10(mut self, custom_field10: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField10", custom_field10);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CallSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`CallsClient::clear_live_call`](crate::calls::CallsClient::clear_live_call).
    ClearCallLiveCall => ()
}

call! {
    /// Returned by [`CallsClient::delete_spam`](crate::calls::CallsClient::delete_spam).
    DeleteSpamCalls => list shared::MassActionResult
}

call! {
    /// Returned by [`CallsClient::empty_spam`](crate::calls::CallsClient::empty_spam).
    EmptySpamCalls => ()
}

call! {
    /// Returned by [`CallsClient::list_by_ticket`](crate::calls::CallsClient::list_by_ticket).
    ListCallsByTicket => list Call
}

impl ListCallsByTicket {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `isSpam`.
    pub fn is_spam(mut self, is_spam: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isSpam", is_spam.to_string());
        self
    }

    /// Query parameter `isCompleted`.
    pub fn is_completed(mut self, is_completed: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isCompleted", is_completed.to_string());
        self
    }

    /// What to return along with each item. Query parameter `include`, any of `contacts`, `tickets`,
    /// `assignee`, `teams`, `livecalls`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<CallInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<CallInclude>(include).join(","));
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CallSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

/// Returned by `calls().list`, `calls().get`, `calls().create` and others.
#[non_exhaustive]
pub struct Call {
    pub id: Option<Id>,
    pub contact_id: Option<Id>,
    pub subject: Option<String>,
    pub department_id: Option<Id>,
    pub start_time: Option<DateTime>,
    pub owner_id: Option<Id>,
    pub priority: Option<String>,
    pub ticket_id: Option<Id>,
    /// One of `Completed`, `Scheduled`, `Missed`, `Canceled`, `In Progress`.
    pub status: Option<shared::CallStatus>,
    pub call_id: Option<Id>,
    pub modified_time: Option<DateTime>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub reminder: Option<Vec<shared::Reminder>>,
    pub status_type: Option<String>,
    pub completed_time: Option<DateTime>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub creator_id: Option<Id>,
    pub description: Option<String>,
    pub activity_time: Option<String>,
    pub layout_id: Option<Id>,
    pub duration: Option<i64>,
    pub is_trashed: Option<bool>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<shared::FoundAssignee>,
    pub is_spam: Option<bool>,
    /// One of `outbound`, `inbound`.
    pub direction: Option<shared::CallDirection>,
    pub ticket: Option<shared::ActivityModuleTicketField>,
    pub contact: Option<shared::ActivityModuleContactField>,
    pub assignee: Option<shared::FoundAssignee>,
    pub team: Option<shared::CallTeam>,
    pub is_commented: Option<bool>,
    pub department: Option<shared::NameRef>,
    pub activity_type: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Call {
    "id" => id,
    "contactId" => contact_id,
    "subject" => subject,
    "departmentId" => department_id,
    "startTime" => start_time,
    "ownerId" => owner_id,
    "priority" => priority,
    "ticketId" => ticket_id,
    "status" => status,
    "callId" => call_id,
    "modifiedTime" => modified_time,
    "cf" => cf,
    "reminder" => reminder,
    "statusType" => status_type,
    "completedTime" => completed_time,
    "customFields" => custom_fields,
    "creatorId" => creator_id,
    "description" => description,
    "activityTime" => activity_time,
    "layoutId" => layout_id,
    "duration" => duration,
    "isTrashed" => is_trashed,
    "webUrl" => web_url,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "isSpam" => is_spam,
    "direction" => direction,
    "ticket" => ticket,
    "contact" => contact,
    "assignee" => assignee,
    "team" => team,
    "isCommented" => is_commented,
    "department" => department,
    "activityType" => activity_type;
    extra
});

/// Sent by `calls().create`, `calls().update`.
pub struct CallInput {
    /// Required.
    pub contact_id: Option<Id>,
    /// Required.
    pub subject: Option<String>,
    /// Required.
    pub department_id: Option<Id>,
    /// Required.
    pub start_time: Option<DateTime>,
    pub owner_id: Option<Id>,
    pub priority: Option<String>,
    pub ticket_id: Option<Id>,
    /// Required, one of `Completed`, `Scheduled`, `Missed`, `Canceled`, `In Progress`.
    pub status: Option<shared::CallStatus>,
    pub duration: Option<i64>,
    pub layout_id: Option<Id>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub reminder: Option<Vec<shared::Reminder>>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    /// One of `outbound`, `inbound`.
    pub direction: Option<shared::CallDirection>,
    pub description: Option<String>,
    pub team_id: Option<Id>,
    pub recording_url: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl CallInput {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        contact_id: impl Into<Id>,
        subject: impl Into<String>,
        department_id: impl Into<Id>,
        start_time: DateTime,
        status: impl Into<shared::CallStatus>,
    ) -> Self {
        Self {
            contact_id: Some(contact_id.into()),
            subject: Some(subject.into()),
            department_id: Some(department_id.into()),
            start_time: Some(start_time),
            status: Some(status.into()),
            ..Self::default()
        }
    }
}

object!(type CallInput {
    "contactId" => contact_id,
    "subject" => subject,
    "departmentId" => department_id,
    "startTime" => start_time,
    "ownerId" => owner_id,
    "priority" => priority,
    "ticketId" => ticket_id,
    "status" => status,
    "duration" => duration,
    "layoutId" => layout_id,
    "cf" => cf,
    "reminder" => reminder,
    "customFields" => custom_fields,
    "direction" => direction,
    "description" => description,
    "teamId" => team_id,
    "recordingUrl" => recording_url;
    extra
});

/// Sent by `calls().update_many`.
pub struct CallUpdateMany {
    pub is_custom_field: Option<bool>,
    pub field_name: Option<String>,
    /// Required.
    pub ids: Option<Vec<Id>>,
    pub field_value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl CallUpdateMany {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        Self {
            ids: Some(ids.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

object!(type CallUpdateMany {
    "isCustomField" => is_custom_field,
    "fieldName" => field_name,
    "ids" => ids,
    "fieldValue" => field_value;
    extra
});

/// Sent by `calls().empty_spam`.
pub struct EmptySpam {
    pub department_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmptySpam {
    "departmentId" => department_id;
    extra
});

open_enum! {
    /// Sent by `calls().list`, `calls().get`, `calls().list_by_ticket`.
    pub enum CallInclude {
        /// `contacts`
        Contacts = "contacts",
        /// `tickets`
        Tickets = "tickets",
        /// `assignee`
        Assignee = "assignee",
        /// `teams`
        Teams = "teams",
        /// `livecalls`
        Livecalls = "livecalls",
    }
}
