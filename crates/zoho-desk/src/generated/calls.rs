// Written by `cargo xtask codegen` from xtask/catalog/desk/calls.toml; changes belong there.
//! Calls.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut calls = desk.calls().list().stream();
//! while let Some(call) = calls.next().await {
//!     println!("{:?}", call?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Client, DateTime, DateTimeRange, ExtraFields, Id, List, Operation, Paging, call, object,
    open_enum,
    wire::{self, Json},
};

use crate::{Desk, shared};

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

/// Calls.
///
/// From [`Desk::calls`](crate::Desk::calls); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/calls`. Scopes `Desk.activities.calls.READ` and `Desk.calls.READ`. Comes in pages
    /// of up to 100. Where items are removed while it is read, as many others can be missed; to miss
    /// none, take `calls.search`, which can be cut by time, and read part after part. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a call.
    ///
    /// `GET /api/v1/calls/{call_id}`. Scopes `Desk.activities.calls.READ` and `Desk.calls.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, call_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(call_id.into());
        GetCall(zoho_http::Call::new(
            self.client.clone(),
            request,
            |_, body| wire::one(body, ""),
        ))
    }

    /// Creates a call.
    ///
    /// `POST /api/v1/calls`. Scopes `Desk.activities.calls.CREATE` and `Desk.calls.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &CallInput) -> zoho_http::Call<Call> {
        let request = self.client.request(&CREATE).json_member("", body);
        zoho_http::Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a call.
    ///
    /// `PATCH /api/v1/calls/{call_id}`. Scopes `Desk.activities.calls.UPDATE` and `Desk.calls.UPDATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, call_id: impl Into<Id>, body: &CallInput) -> zoho_http::Call<Call> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(call_id.into())
            .json_member("", body);
        zoho_http::Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates several calls.
    ///
    /// `POST /api/v1/calls/updateMany`. Scopes `Desk.activities.calls.UPDATE` and `Desk.calls.UPDATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update_many(&self, body: &CallUpdateMany) -> List<shared::ApprovedComments> {
        let request = self.client.request(&UPDATE_MANY).json_member("", body);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Moves calls to trash.
    ///
    /// `POST /api/v1/calls/moveToTrash`. Scopes `Desk.activities.calls.DELETE` and
    /// `Desk.calls.DELETE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn move_to_trash(
        &self,
        entity_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> zoho_http::Call<()> {
        let request = self
            .client
            .request(&MOVE_TO_TRASH)
            .json_member("entityIds", &wire::owned::<Id>(entity_ids));
        zoho_http::Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Searches calls.
    ///
    /// `GET /api/v1/calls/search`. Scopes `Desk.calls.READ` and `Desk.search.READ`. Comes in pages of
    /// up to 100. Where items are removed while it is read, as many others can be missed; to miss
    /// none, cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after
    /// part. Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn search(&self) -> SearchCall {
        SearchCall(List::new(
            self.client.clone(),
            self.client.request(&SEARCH),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Clears the live call of a call.
    ///
    /// `POST /api/v1/calls/{call_id}/clearLiveCall`. Scope `Desk.calls.UPDATE`. Not repeated by itself
    /// when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn clear_live_call(&self, call_id: impl Into<Id>) -> zoho_http::Call<()> {
        let request = self
            .client
            .request(&CLEAR_LIVE_CALL)
            .segment(call_id.into());
        zoho_http::Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Deletes the spam of calls.
    ///
    /// `POST /api/v1/calls/deleteSpam`. Scope `Desk.activities.calls.DELETE`. Not repeated by itself
    /// when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete_spam(
        &self,
        call_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&DELETE_SPAM)
            .json_member("callIds", &wire::owned::<Id>(call_ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Empties the spam of calls.
    ///
    /// `POST /api/v1/calls/emptySpam`. Scope `Desk.activities.calls.DELETE`. Not repeated by itself
    /// when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn empty_spam(&self, body: &EmptySpam) -> zoho_http::Call<()> {
        let request = self.client.request(&EMPTY_SPAM).json_member("", body);
        zoho_http::Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists calls of a ticket.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/calls`. Scopes `Desk.activities.calls.READ`, `Desk.calls.READ`
    /// and `Desk.tickets.READ`. Comes in pages of up to 100. Where items are removed while it is read,
    /// as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_by_ticket(&self, ticket_id: impl Into<Id>) -> ListByTicketCall {
        let request = self
            .client
            .request(&LIST_BY_TICKET)
            .segment(ticket_id.into());
        ListByTicketCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }
}

/// What may be set before `calls().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Call>);

impl ListCall {
    /// The id of the custom view whose contents come. Query parameter `viewId`.
    pub fn view_id(mut self, view_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("viewId", view_id.into());
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `assignee`.
    pub fn assignee(mut self, assignee: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assignee", wire::strings::<Id>(assignee).join(","));
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Whether it is completed. Query parameter `isCompleted`.
    pub fn is_completed(mut self, is_completed: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isCompleted", is_completed.to_string());
        self
    }

    /// The API names of the fields that come. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("fields", wire::strings::<String>(fields).join(","));
        self
    }

    /// Any JSON. Query parameter `filters`.
    pub fn filters(mut self, filters: &Json) -> Self {
        self.0
            .request_mut()
            .set_query("filters", filters.to_string());
        self
    }

    /// The id of a filter. Query parameter `filterId`.
    pub fn filter_id(mut self, filter_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("filterId", filter_id.into());
        self
    }

    /// What comes along: `contacts`, `tickets`, `assignee`, `teams`, `livecalls`. Query parameter
    /// `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<CallInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<CallInclude>(include).join(","));
        self
    }

    /// What the list is ordered by: the 8 words of [`shared::CallSortBy`]; a minus turns the order
    /// around. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CallSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Any of `Overdue`, `Today`, `Tomorrow`, `CurrentWeek`, `CurrentMonth`. Query parameter
    /// `startTime`.
    pub fn start_time(
        mut self,
        start_time: impl IntoIterator<Item = impl Into<shared::CallStartTime>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "startTime",
            wire::strings::<shared::CallStartTime>(start_time).join(","),
        );
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `departmentIds`.
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "departmentIds",
            wire::strings::<Id>(department_ids).join(","),
        );
        self
    }
}

call!(ListCall => list Call);

/// What may be set before `calls().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(zoho_http::Call<Call>);

impl GetCall {
    /// What comes along: `contacts`, `tickets`, `assignee`, `teams`, `livecalls`. Query parameter
    /// `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<CallInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<CallInclude>(include).join(","));
        self
    }
}

call!(GetCall => Call);

/// What may be set before `calls().search` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchCall(List<Call>);

impl SearchCall {
    /// One or more ids, which are sent with commas between them. Query parameter `assigneeId`.
    pub fn assignee_id(mut self, assignee_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assigneeId", wire::strings::<Id>(assignee_id).join(","));
        self
    }

    /// One or more numbers, which are sent with commas between them. Query parameter `ticketNumber`.
    pub fn ticket_number(
        mut self,
        ticket_number: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "ticketNumber",
            wire::strings::<i64>(ticket_number).join(","),
        );
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `startDateRange`.
    pub fn start_date_range(mut self, start_date_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "startDateRange",
            Into::<DateTimeRange>::into(start_date_range),
        );
        self
    }

    /// Text. Query parameter `subject`.
    pub fn subject(mut self, subject: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("subject", subject);
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `createdTimeRange`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }

    /// One or more texts, which are sent with commas between them. Query parameter `priority`.
    pub fn priority(mut self, priority: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("priority", wire::strings::<String>(priority).join(","));
        self
    }

    /// What is searched for in all fields. Query parameter `_all`.
    pub fn all(mut self, all: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("_all", all);
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

    /// One or more ids, which are sent with commas between them. Query parameter `id`.
    pub fn id(mut self, id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("id", wire::strings::<Id>(id).join(","));
        self
    }

    /// One or more texts, which are sent with commas between them. Query parameter `status`.
    pub fn status(mut self, status: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("status", wire::strings::<String>(status).join(","));
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField1`.
    pub fn custom_field1(mut self, custom_field1: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField1", custom_field1);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField2`.
    pub fn custom_field2(mut self, custom_field2: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField2", custom_field2);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField3`.
    pub fn custom_field3(mut self, custom_field3: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField3", custom_field3);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField4`.
    pub fn custom_field4(mut self, custom_field4: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField4", custom_field4);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField5`.
    pub fn custom_field5(mut self, custom_field5: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField5", custom_field5);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField6`.
    pub fn custom_field6(mut self, custom_field6: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField6", custom_field6);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField7`.
    pub fn custom_field7(mut self, custom_field7: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField7", custom_field7);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField8`.
    pub fn custom_field8(mut self, custom_field8: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField8", custom_field8);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField9`.
    pub fn custom_field9(mut self, custom_field9: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField9", custom_field9);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField10`.
    pub fn custom_field10(mut self, custom_field10: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField10", custom_field10);
        self
    }

    /// What the list is ordered by: the 8 words of [`shared::CallSortBy`]; a minus turns the order
    /// around. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CallSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(SearchCall => list Call);

/// What may be set before `calls().list_by_ticket` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByTicketCall(List<Call>);

impl ListByTicketCall {
    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Whether it is spam. Query parameter `isSpam`.
    pub fn is_spam(mut self, is_spam: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isSpam", is_spam.to_string());
        self
    }

    /// Whether it is completed. Query parameter `isCompleted`.
    pub fn is_completed(mut self, is_completed: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isCompleted", is_completed.to_string());
        self
    }

    /// What comes along: `contacts`, `tickets`, `assignee`, `teams`, `livecalls`. Query parameter
    /// `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<CallInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<CallInclude>(include).join(","));
        self
    }

    /// What the list is ordered by: the 8 words of [`shared::CallSortBy`]; a minus turns the order
    /// around. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CallSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListByTicketCall => list Call);

/// Call, from `calls().list`, `calls().get`, `calls().create`, ….
#[non_exhaustive]
pub struct Call {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `startTime`: a moment with its offset.
    pub start_time: Option<DateTime>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `priority`: text.
    pub priority: Option<String>,
    /// `ticketId`: the id of a ticket.
    pub ticket_id: Option<Id>,
    /// `status`: one of `Completed`, `Scheduled`, `Missed`, `Canceled`, `In Progress`.
    pub status: Option<shared::CallStatus>,
    /// `callId`: the id of a call.
    pub call_id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `reminder`: a list.
    pub reminder: Option<Vec<shared::Reminder>>,
    /// `statusType`: text.
    pub status_type: Option<String>,
    /// `completedTime`: a moment with its offset.
    pub completed_time: Option<DateTime>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `creatorId`: the id of a creator.
    pub creator_id: Option<Id>,
    /// `description`: text.
    pub description: Option<String>,
    /// `activityTime`: text.
    pub activity_time: Option<String>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `duration`: a whole number.
    pub duration: Option<i64>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<shared::FoundAssignee>,
    /// `isSpam`: whether it is spam.
    pub is_spam: Option<bool>,
    /// `direction`: one of `outbound`, `inbound`.
    pub direction: Option<shared::CallDirection>,
    /// `ticket`: an object.
    pub ticket: Option<shared::ActivityModuleTicketField>,
    /// `contact`: an object.
    pub contact: Option<shared::ActivityModuleContactField>,
    /// `assignee`: an object.
    pub assignee: Option<shared::FoundAssignee>,
    /// `team`: an object.
    pub team: Option<shared::CallTeam>,
    /// `isCommented`: whether it is commented.
    pub is_commented: Option<bool>,
    /// `department`: an object.
    pub department: Option<shared::NameRef>,
    /// `activityType`: text.
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

/// Call input, for `calls().create`, `calls().update`.
pub struct CallInput {
    /// `contactId`: the id of a contact; has to be sent.
    pub contact_id: Option<Id>,
    /// `subject`: text; has to be sent.
    pub subject: Option<String>,
    /// `departmentId`: the id of a department; has to be sent.
    pub department_id: Option<Id>,
    /// `startTime`: a moment with its offset; has to be sent.
    pub start_time: Option<DateTime>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `priority`: text.
    pub priority: Option<String>,
    /// `ticketId`: the id of a ticket.
    pub ticket_id: Option<Id>,
    /// `status`: one of `Completed`, `Scheduled`, `Missed`, `Canceled`, `In Progress`; has to be sent.
    pub status: Option<shared::CallStatus>,
    /// `duration`: a whole number.
    pub duration: Option<i64>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `reminder`: a list.
    pub reminder: Option<Vec<shared::Reminder>>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `direction`: one of `outbound`, `inbound`.
    pub direction: Option<shared::CallDirection>,
    /// `description`: text.
    pub description: Option<String>,
    /// `teamId`: the id of a team.
    pub team_id: Option<Id>,
    /// `recordingUrl`: an address on the web.
    pub recording_url: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl CallInput {
    /// With what has to be sent; the rest is left out.
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

/// Call update many, for `calls().update_many`.
pub struct CallUpdateMany {
    /// `isCustomField`: whether it is custom field.
    pub is_custom_field: Option<bool>,
    /// `fieldName`: text.
    pub field_name: Option<String>,
    /// `ids`: one or more ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// `fieldValue`: text.
    pub field_value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl CallUpdateMany {
    /// With what has to be sent; the rest is left out.
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

/// Empty spam, for `calls().empty_spam`.
pub struct EmptySpam {
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmptySpam {
    "departmentId" => department_id;
    extra
});

open_enum! {
    /// Call include, for `calls().list`, `calls().get`, `calls().list_by_ticket`.
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
