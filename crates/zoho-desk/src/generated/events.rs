// Written by `cargo xtask codegen` from xtask/catalog/desk/events.toml; changes belong there.
//! Events.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut events = desk.events().list().stream();
//! while let Some(event) = events.next().await {
//!     println!("{:?}", event?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, DateTimeRange, ExtraFields, Id, List, Operation, Paging, call, object,
    open_enum,
    wire::{self, Json},
};

use crate::{Desk, shared};

/// `GET /api/v1/events`. Scopes `Desk.activities.events.READ` and `Desk.events.READ`.
pub static LIST: Operation = Operation::get("desk.events.list", "/api/{version}/events")
    .scopes(&["Desk.activities.events.READ", "Desk.events.READ"])
    .most(
        5_000,
        "take `events.search`, which can be cut by time, and read part after part",
    );

/// `GET /api/v1/events/{event_id}`. Scopes `Desk.activities.events.READ` and `Desk.events.READ`.
pub static GET: Operation = Operation::get("desk.events.get", "/api/{version}/events/{event_id}")
    .scopes(&["Desk.activities.events.READ", "Desk.events.READ"]);

/// `POST /api/v1/events`. Scopes `Desk.activities.events.CREATE` and `Desk.events.CREATE`.
pub static CREATE: Operation = Operation::post("desk.events.create", "/api/{version}/events")
    .scopes(&["Desk.activities.events.CREATE", "Desk.events.CREATE"]);

/// `PATCH /api/v1/events/{event_id}`. Scopes `Desk.activities.events.UPDATE` and `Desk.events.UPDATE`.
pub static UPDATE: Operation =
    Operation::patch("desk.events.update", "/api/{version}/events/{event_id}")
        .scopes(&["Desk.activities.events.UPDATE", "Desk.events.UPDATE"]);

/// `POST /api/v1/events/updateMany`. Scopes `Desk.activities.events.UPDATE` and `Desk.events.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::post(
    "desk.events.update_many",
    "/api/{version}/events/updateMany",
)
.scopes(&["Desk.activities.events.UPDATE", "Desk.events.UPDATE"]);

/// `POST /api/v1/events/moveToTrash`. Scopes `Desk.activities.events.DELETE` and `Desk.events.DELETE`.
pub static MOVE_TO_TRASH: Operation = Operation::post(
    "desk.events.move_to_trash",
    "/api/{version}/events/moveToTrash",
)
.scopes(&["Desk.activities.events.DELETE", "Desk.events.DELETE"]);

/// `GET /api/v1/events/search`. Scopes `Desk.events.READ` and `Desk.search.READ`.
pub static SEARCH: Operation = Operation::get("desk.events.search", "/api/{version}/events/search").scopes(&["Desk.events.READ", "Desk.search.READ"]).most(5_000, "cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after part");

/// `POST /api/v1/events/deleteSpam`. Scope `Desk.activities.events.DELETE`.
pub static DELETE_SPAM: Operation = Operation::post(
    "desk.events.delete_spam",
    "/api/{version}/events/deleteSpam",
)
.scopes(&["Desk.activities.events.DELETE"]);

/// `POST /api/v1/events/emptySpam`. Scope `Desk.activities.events.DELETE`.
pub static EMPTY_SPAM: Operation =
    Operation::post("desk.events.empty_spam", "/api/{version}/events/emptySpam")
        .scopes(&["Desk.activities.events.DELETE"]);

/// `GET /api/v1/tickets/{ticket_id}/events`. Scopes `Desk.activities.events.READ`, `Desk.events.READ` and `Desk.tickets.READ`.
pub static LIST_BY_TICKET: Operation = Operation::get(
    "desk.events.list_by_ticket",
    "/api/{version}/tickets/{ticket_id}/events",
)
.scopes(&[
    "Desk.activities.events.READ",
    "Desk.events.READ",
    "Desk.tickets.READ",
])
.most(5_000, "narrow the list with `isSpam`, `isCompleted`");

/// Events.
///
/// From [`Desk::events`](crate::Desk::events); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct EventsClient {
    client: Client,
}

impl Desk {
    /// Events.
    #[must_use]
    pub fn events(&self) -> EventsClient {
        EventsClient {
            client: self.client().clone(),
        }
    }
}

impl EventsClient {
    /// Lists events.
    ///
    /// `GET /api/v1/events`. Scopes `Desk.activities.events.READ` and `Desk.events.READ`. Comes in
    /// pages of up to 100. Where items are removed while it is read, as many others can be missed; to
    /// miss none, take `events.search`, which can be cut by time, and read part after part. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets an event.
    ///
    /// `GET /api/v1/events/{event_id}`. Scopes `Desk.activities.events.READ` and `Desk.events.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, event_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(event_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates an event.
    ///
    /// `POST /api/v1/events`. Scopes `Desk.activities.events.CREATE` and `Desk.events.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &EventInput) -> Call<Event> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates an event.
    ///
    /// `PATCH /api/v1/events/{event_id}`. Scopes `Desk.activities.events.UPDATE` and
    /// `Desk.events.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, event_id: impl Into<Id>, body: &EventInput) -> Call<Event> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(event_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates several events.
    ///
    /// `POST /api/v1/events/updateMany`. Scopes `Desk.activities.events.UPDATE` and
    /// `Desk.events.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update_many(&self, body: &shared::FieldUpdate) -> List<shared::ApprovedComments> {
        let request = self.client.request(&UPDATE_MANY).json_member("", body);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Moves events to trash.
    ///
    /// `POST /api/v1/events/moveToTrash`. Scopes `Desk.activities.events.DELETE` and
    /// `Desk.events.DELETE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn move_to_trash(&self, entity_ids: impl IntoIterator<Item = impl Into<Id>>) -> Call<()> {
        let request = self
            .client
            .request(&MOVE_TO_TRASH)
            .json_member("entityIds", &wire::owned::<Id>(entity_ids));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Searches events.
    ///
    /// `GET /api/v1/events/search`. Scopes `Desk.events.READ` and `Desk.search.READ`. Comes in pages
    /// of up to 100. Where items are removed while it is read, as many others can be missed; to miss
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

    /// Deletes the spam of events.
    ///
    /// `POST /api/v1/events/deleteSpam`. Scope `Desk.activities.events.DELETE`. Not repeated by itself
    /// when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete_spam(
        &self,
        event_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&DELETE_SPAM)
            .json_member("eventIds", &wire::owned::<Id>(event_ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Empties the spam of events.
    ///
    /// `POST /api/v1/events/emptySpam`. Scope `Desk.activities.events.DELETE`. Not repeated by itself
    /// when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn empty_spam(&self, department_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&EMPTY_SPAM)
            .json_member("departmentId", &department_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists events of a ticket.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/events`. Scopes `Desk.activities.events.READ`,
    /// `Desk.events.READ` and `Desk.tickets.READ`. Comes in pages of up to 100. Where items are
    /// removed while it is read, as many others can be missed. Repeated when it fails on the way.
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

/// What may be set before `events().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<EventListItem>);

impl ListCall {
    /// What comes along: `contacts`, `tickets`, `assignee`, `teams`. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<shared::ActivityInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<shared::ActivityInclude>(include).join(","),
        );
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

    /// One or more ids, which are sent with commas between them. Query parameter `assignee`.
    pub fn assignee(mut self, assignee: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assignee", wire::strings::<Id>(assignee).join(","));
        self
    }

    /// The id of the custom view whose contents come. Query parameter `viewId`.
    pub fn view_id(mut self, view_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("viewId", view_id.into());
        self
    }

    /// Whether it is completed. Query parameter `isCompleted`.
    pub fn is_completed(mut self, is_completed: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isCompleted", is_completed.to_string());
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

    /// What the list is ordered by: the 8 words of [`shared::CallSortBy`]; a minus turns the order
    /// around. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CallSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
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
}

call!(ListCall => list EventListItem);

/// What may be set before `events().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<Event>);

impl GetCall {
    /// What comes along: `contacts`, `tickets`, `assignee`, `teams`. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<shared::ActivityInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<shared::ActivityInclude>(include).join(","),
        );
        self
    }
}

call!(GetCall => Event);

/// What may be set before `events().search` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchCall(List<EventField>);

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

call!(SearchCall => list EventField);

/// What may be set before `events().list_by_ticket` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByTicketCall(List<EventByTicket>);

impl ListByTicketCall {
    /// What comes along: `contacts`, `tickets`, `assignee`, `teams`. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<shared::ActivityInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<shared::ActivityInclude>(include).join(","),
        );
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

    /// What the list is ordered by: the 8 words of [`shared::CallSortBy`]; a minus turns the order
    /// around. Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CallSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
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
}

call!(ListByTicketCall => list EventByTicket);

/// Event, from `events().get`, `events().create`, `events().update`.
#[non_exhaustive]
pub struct Event {
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
    /// `category`: text.
    pub category: Option<String>,
    /// `ticketId`: the id of a ticket.
    pub ticket_id: Option<Id>,
    /// `status`: text.
    pub status: Option<String>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `reminder`: a list.
    pub reminder: Option<Vec<shared::Reminder>>,
    /// `statusType`: one of `Open`, `Closed`.
    pub status_type: Option<EventStatusType>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `completedTime`: a moment with its offset.
    pub completed_time: Option<DateTime>,
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
    pub modified_by: Option<ModifiedBy>,
    /// `isSpam`: whether it is spam.
    pub is_spam: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Event {
    "id" => id,
    "contactId" => contact_id,
    "subject" => subject,
    "departmentId" => department_id,
    "startTime" => start_time,
    "ownerId" => owner_id,
    "priority" => priority,
    "category" => category,
    "ticketId" => ticket_id,
    "status" => status,
    "modifiedTime" => modified_time,
    "cf" => cf,
    "reminder" => reminder,
    "statusType" => status_type,
    "customFields" => custom_fields,
    "completedTime" => completed_time,
    "creatorId" => creator_id,
    "description" => description,
    "activityTime" => activity_time,
    "layoutId" => layout_id,
    "duration" => duration,
    "isTrashed" => is_trashed,
    "webUrl" => web_url,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "isSpam" => is_spam;
    extra
});

/// Event by ticket, from `events().list_by_ticket`.
#[non_exhaustive]
pub struct EventByTicket {
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
    /// `category`: text.
    pub category: Option<String>,
    /// `ticketId`: the id of a ticket.
    pub ticket_id: Option<Id>,
    /// `status`: text.
    pub status: Option<String>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `statusType`: one of `Open`, `Closed`.
    pub status_type: Option<EventStatusType>,
    /// `completedTime`: a moment with its offset.
    pub completed_time: Option<DateTime>,
    /// `creatorId`: the id of a creator.
    pub creator_id: Option<Id>,
    /// `activityTime`: text.
    pub activity_time: Option<String>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `isCommented`: whether it is commented.
    pub is_commented: Option<bool>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<ModifiedBy>,
    /// `isSpam`: whether it is spam.
    pub is_spam: Option<bool>,
    /// `ticket`: an object.
    pub ticket: Option<EventTicket>,
    /// `contact`: an object.
    pub contact: Option<EventContact>,
    /// `assignee`: an object.
    pub assignee: Option<ModifiedBy>,
    /// `team`: an object.
    pub team: Option<shared::CallTeam>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EventByTicket {
    "id" => id,
    "contactId" => contact_id,
    "subject" => subject,
    "departmentId" => department_id,
    "startTime" => start_time,
    "ownerId" => owner_id,
    "priority" => priority,
    "category" => category,
    "ticketId" => ticket_id,
    "status" => status,
    "modifiedTime" => modified_time,
    "statusType" => status_type,
    "completedTime" => completed_time,
    "creatorId" => creator_id,
    "activityTime" => activity_time,
    "layoutId" => layout_id,
    "isTrashed" => is_trashed,
    "isCommented" => is_commented,
    "webUrl" => web_url,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "isSpam" => is_spam,
    "ticket" => ticket,
    "contact" => contact,
    "assignee" => assignee,
    "team" => team;
    extra
});

/// Event contact.
#[non_exhaustive]
pub struct EventContact {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `accountId`: the id of an account.
    pub account_id: Option<Id>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `mobile`: a phone number.
    pub mobile: Option<String>,
    /// `isSpam`: whether it is spam.
    pub is_spam: Option<bool>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EventContact {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name,
    "accountId" => account_id,
    "phone" => phone,
    "mobile" => mobile,
    "isSpam" => is_spam,
    "email" => email;
    extra
});

/// Event field, from `events().search`.
#[non_exhaustive]
pub struct EventField {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `statusType`: text.
    pub status_type: Option<String>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `completedTime`: a moment with its offset.
    pub completed_time: Option<DateTime>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `creatorId`: the id of a creator.
    pub creator_id: Option<Id>,
    /// `description`: text.
    pub description: Option<String>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `duration`: a whole number.
    pub duration: Option<i64>,
    /// `isCommented`: whether it is commented.
    pub is_commented: Option<bool>,
    /// `contact`: an object.
    pub contact: Option<shared::ActivityModuleContactField>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `startTime`: a moment with its offset.
    pub start_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<shared::FoundAssignee>,
    /// `department`: an object.
    pub department: Option<shared::NameRef>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `reminder`: a list.
    pub reminder: Option<Vec<Json>>,
    /// `ticket`: an object.
    pub ticket: Option<shared::ActivityModuleTicketField>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `priority`: text.
    pub priority: Option<String>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `assignee`: an object.
    pub assignee: Option<shared::FoundAssignee>,
    /// `category`: text.
    pub category: Option<String>,
    /// `activityType`: text.
    pub activity_type: Option<String>,
    /// `ticketId`: the id of a ticket.
    pub ticket_id: Option<Id>,
    /// `status`: text.
    pub status: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EventField {
    "id" => id,
    "modifiedTime" => modified_time,
    "statusType" => status_type,
    "customFields" => custom_fields,
    "subject" => subject,
    "completedTime" => completed_time,
    "departmentId" => department_id,
    "creatorId" => creator_id,
    "description" => description,
    "ownerId" => owner_id,
    "duration" => duration,
    "isCommented" => is_commented,
    "contact" => contact,
    "createdTime" => created_time,
    "startTime" => start_time,
    "modifiedBy" => modified_by,
    "department" => department,
    "cf" => cf,
    "reminder" => reminder,
    "ticket" => ticket,
    "contactId" => contact_id,
    "priority" => priority,
    "webUrl" => web_url,
    "assignee" => assignee,
    "category" => category,
    "activityType" => activity_type,
    "ticketId" => ticket_id,
    "status" => status;
    extra
});

/// Event input, for `events().create`, `events().update`.
pub struct EventInput {
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
    /// `category`: text.
    pub category: Option<String>,
    /// `ticketId`: the id of a ticket.
    pub ticket_id: Option<Id>,
    /// `status`: text.
    pub status: Option<String>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `duration`: a whole number.
    pub duration: Option<i64>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `reminder`: a list.
    pub reminder: Option<Vec<shared::Reminder>>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `description`: text.
    pub description: Option<String>,
    /// `teamId`: the id of a team.
    pub team_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl EventInput {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(
        contact_id: impl Into<Id>,
        subject: impl Into<String>,
        department_id: impl Into<Id>,
        start_time: DateTime,
    ) -> Self {
        Self {
            contact_id: Some(contact_id.into()),
            subject: Some(subject.into()),
            department_id: Some(department_id.into()),
            start_time: Some(start_time),
            ..Self::default()
        }
    }
}

object!(type EventInput {
    "contactId" => contact_id,
    "subject" => subject,
    "departmentId" => department_id,
    "startTime" => start_time,
    "ownerId" => owner_id,
    "priority" => priority,
    "category" => category,
    "ticketId" => ticket_id,
    "status" => status,
    "layoutId" => layout_id,
    "duration" => duration,
    "cf" => cf,
    "reminder" => reminder,
    "customFields" => custom_fields,
    "description" => description,
    "teamId" => team_id;
    extra
});

/// Event list item, from `events().list`.
#[non_exhaustive]
pub struct EventListItem {
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
    /// `category`: text.
    pub category: Option<String>,
    /// `ticketId`: the id of a ticket.
    pub ticket_id: Option<Id>,
    /// `status`: text.
    pub status: Option<String>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `statusType`: one of `Open`, `Closed`.
    pub status_type: Option<EventStatusType>,
    /// `completedTime`: a moment with its offset.
    pub completed_time: Option<DateTime>,
    /// `creatorId`: the id of a creator.
    pub creator_id: Option<Id>,
    /// `activityTime`: text.
    pub activity_time: Option<String>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `isCommented`: whether it is commented.
    pub is_commented: Option<bool>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<ModifiedBy>,
    /// `isSpam`: whether it is spam.
    pub is_spam: Option<bool>,
    /// `ticket`: an object.
    pub ticket: Option<EventListItemTicket>,
    /// `contact`: an object.
    pub contact: Option<EventContact>,
    /// `assignee`: an object.
    pub assignee: Option<ModifiedBy>,
    /// `team`: an object.
    pub team: Option<shared::CallTeam>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EventListItem {
    "id" => id,
    "contactId" => contact_id,
    "subject" => subject,
    "departmentId" => department_id,
    "startTime" => start_time,
    "ownerId" => owner_id,
    "priority" => priority,
    "category" => category,
    "ticketId" => ticket_id,
    "status" => status,
    "modifiedTime" => modified_time,
    "statusType" => status_type,
    "completedTime" => completed_time,
    "creatorId" => creator_id,
    "activityTime" => activity_time,
    "layoutId" => layout_id,
    "isTrashed" => is_trashed,
    "isCommented" => is_commented,
    "webUrl" => web_url,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "isSpam" => is_spam,
    "ticket" => ticket,
    "contact" => contact,
    "assignee" => assignee,
    "team" => team;
    extra
});

/// Event list item ticket.
#[non_exhaustive]
pub struct EventListItemTicket {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `ticketNumber`: the number that people know the ticket by; calls take its id.
    pub ticket_number: Option<i64>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `isArchived`: whether it is archived.
    pub is_archived: Option<bool>,
    /// `dueDate`: a moment with its offset.
    pub due_date: Option<DateTime>,
    /// `channel`: text.
    pub channel: Option<String>,
    /// `closedTime`: a moment with its offset.
    pub closed_time: Option<DateTime>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `teamId`: the id of a team.
    pub team_id: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `assignee`: an object.
    pub assignee: Option<TicketAssignee>,
    /// `isSpam`: whether it is spam.
    pub is_spam: Option<bool>,
    /// `status`: text.
    pub status: Option<String>,
    /// `contact`: an object.
    pub contact: Option<EventContact>,
    /// `team`: an object.
    pub team: Option<shared::CallTeam>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EventListItemTicket {
    "id" => id,
    "ticketNumber" => ticket_number,
    "subject" => subject,
    "isArchived" => is_archived,
    "dueDate" => due_date,
    "channel" => channel,
    "closedTime" => closed_time,
    "phone" => phone,
    "teamId" => team_id,
    "createdTime" => created_time,
    "assignee" => assignee,
    "isSpam" => is_spam,
    "status" => status,
    "contact" => contact,
    "team" => team;
    extra
});

/// Event ticket.
#[non_exhaustive]
pub struct EventTicket {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `ticketNumber`: the number that people know the ticket by; calls take its id.
    pub ticket_number: Option<i64>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `isArchived`: whether it is archived.
    pub is_archived: Option<bool>,
    /// `dueDate`: a moment with its offset.
    pub due_date: Option<DateTime>,
    /// `channel`: text.
    pub channel: Option<String>,
    /// `closedTime`: a moment with its offset.
    pub closed_time: Option<DateTime>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `teamId`: the id of a team.
    pub team_id: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `assignee`: an object.
    pub assignee: Option<TicketAssignee>,
    /// `isSpam`: whether it is spam.
    pub is_spam: Option<bool>,
    /// `status`: text.
    pub status: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EventTicket {
    "id" => id,
    "ticketNumber" => ticket_number,
    "subject" => subject,
    "isArchived" => is_archived,
    "dueDate" => due_date,
    "channel" => channel,
    "closedTime" => closed_time,
    "phone" => phone,
    "teamId" => team_id,
    "createdTime" => created_time,
    "assignee" => assignee,
    "isSpam" => is_spam,
    "status" => status;
    extra
});

/// Modified by.
#[non_exhaustive]
pub struct ModifiedBy {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `emailId`: an e-mail address.
    pub email_id: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ModifiedBy {
    "id" => id,
    "photoURL" => photo_url,
    "firstName" => first_name,
    "lastName" => last_name,
    "emailId" => email_id;
    extra
});

/// Ticket assignee.
#[non_exhaustive]
pub struct TicketAssignee {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketAssignee {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name,
    "photoURL" => photo_url;
    extra
});

open_enum! {
    /// Event status type.
    pub enum EventStatusType {
        /// `Open`
        Open = "Open",
        /// `Closed`
        Closed = "Closed",
    }
}
