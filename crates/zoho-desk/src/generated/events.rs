// Written by `cargo xtask codegen` from desk/v1/events.toml of the catalogue; changes belong there.
//! Events.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut events = desk.events().list().stream();
//! while let Some(event) = events.next().await {
//!     println!("{:?}", event?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, DateTimeRange, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &MOVE_TO_TRASH,
    &SEARCH,
    &DELETE_SPAM,
    &EMPTY_SPAM,
    &LIST_BY_TICKET,
];

/// Events.
///
/// From [`Desk::events`](crate::Desk::events).
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
    /// `GET /api/v1/events`. Scopes `Desk.activities.events.READ` and `Desk.events.READ`. Pages of up
    /// to 100 items. Items that are removed while the list is read can make it miss as many others; to
    /// miss none, take `events.search`, which can be cut by time, and read part after part. Retried on
    /// transient failures.
    pub fn list(&self) -> ListEvents {
        ListEvents(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets an event.
    ///
    /// `GET /api/v1/events/{event_id}`. Scopes `Desk.activities.events.READ` and `Desk.events.READ`.
    /// Retried on transient failures.
    pub fn get(&self, event_id: impl Into<Id>) -> GetEvent {
        let request = self.client.request(&GET).segment(event_id.into());
        GetEvent(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates an event.
    ///
    /// `POST /api/v1/events`. Scopes `Desk.activities.events.CREATE` and `Desk.events.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn create(&self, body: &EventInput) -> CreateEvent {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateEvent(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates an event.
    ///
    /// `PATCH /api/v1/events/{event_id}`. Scopes `Desk.activities.events.UPDATE` and
    /// `Desk.events.UPDATE`. Not retried when it may have been carried out.
    pub fn update(&self, event_id: impl Into<Id>, body: &EventInput) -> UpdateEvent {
        let request = self
            .client
            .request(&UPDATE)
            .segment(event_id.into())
            .json_member("", body);
        UpdateEvent(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates several events.
    ///
    /// `POST /api/v1/events/updateMany`. Scopes `Desk.activities.events.UPDATE` and
    /// `Desk.events.UPDATE`. Not retried when it may have been carried out.
    pub fn update_many(&self, body: &shared::FieldUpdate) -> UpdateManyEvents {
        let request = self.client.request(&UPDATE_MANY).json_member("", body);
        UpdateManyEvents(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Moves events to trash.
    ///
    /// `POST /api/v1/events/moveToTrash`. Scopes `Desk.activities.events.DELETE` and
    /// `Desk.events.DELETE`. Not retried when it may have been carried out.
    pub fn move_to_trash(
        &self,
        entity_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> MoveEventsToTrash {
        let request = self
            .client
            .request(&MOVE_TO_TRASH)
            .json_member("entityIds", &json::owned::<Id>(entity_ids));
        MoveEventsToTrash(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Searches events.
    ///
    /// `GET /api/v1/events/search`. Scopes `Desk.events.READ` and `Desk.search.READ`. Pages of up to
    /// 100 items. Items that are removed while the list is read can make it miss as many others; to
    /// miss none, cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part
    /// after part. Retried on transient failures.
    pub fn search(&self) -> SearchEvents {
        SearchEvents(List::new(
            self.client.clone(),
            self.client.request(&SEARCH),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Deletes the spam of events.
    ///
    /// `POST /api/v1/events/deleteSpam`. Scope `Desk.activities.events.DELETE`. Not retried when it
    /// may have been carried out.
    pub fn delete_spam(
        &self,
        event_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteSpamEvents {
        let request = self
            .client
            .request(&DELETE_SPAM)
            .json_member("eventIds", &json::owned::<Id>(event_ids));
        DeleteSpamEvents(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Empties the spam of events.
    ///
    /// `POST /api/v1/events/emptySpam`. Scope `Desk.activities.events.DELETE`. Not retried when it may
    /// have been carried out.
    pub fn empty_spam(&self, department_id: impl Into<Id>) -> EmptySpamEvents {
        let request = self
            .client
            .request(&EMPTY_SPAM)
            .json_member("departmentId", &department_id.into());
        EmptySpamEvents(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Lists events of a ticket.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/events`. Scopes `Desk.activities.events.READ`,
    /// `Desk.events.READ` and `Desk.tickets.READ`. Pages of up to 100 items. Items that are removed
    /// while the list is read can make it miss as many others. Retried on transient failures.
    pub fn list_by_ticket(&self, ticket_id: impl Into<Id>) -> ListEventsByTicket {
        let request = self
            .client
            .request(&LIST_BY_TICKET)
            .segment(ticket_id.into());
        ListEventsByTicket(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }
}

call! {
    /// Returned by [`EventsClient::list`](crate::events::EventsClient::list).
    ListEvents => list EventListItem
}

impl ListEvents {
    /// What to return along with each item. Query parameter `include`, any of `contacts`, `tickets`,
    /// `assignee`, `teams`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<shared::ActivityInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<shared::ActivityInclude>(include).join(","),
        );
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

    /// Query parameter `assignee`.
    pub fn assignee(mut self, assignee: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assignee", json::strings::<Id>(assignee).join(","));
        self
    }

    /// The id of the custom view whose contents to return. Query parameter `viewId`.
    pub fn view_id(mut self, view_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("viewId", view_id.into());
        self
    }

    /// Query parameter `isCompleted`.
    pub fn is_completed(mut self, is_completed: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isCompleted", is_completed.to_string());
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

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CallSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
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
}

call! {
    /// Returned by [`EventsClient::get`](crate::events::EventsClient::get).
    GetEvent => Event
}

impl GetEvent {
    /// What to return along with each item. Query parameter `include`, any of `contacts`, `tickets`,
    /// `assignee`, `teams`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<shared::ActivityInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<shared::ActivityInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`EventsClient::create`](crate::events::EventsClient::create).
    CreateEvent => Event
}

call! {
    /// Returned by [`EventsClient::update`](crate::events::EventsClient::update).
    UpdateEvent => Event
}

call! {
    /// Returned by [`EventsClient::update_many`](crate::events::EventsClient::update_many).
    UpdateManyEvents => list shared::ApprovedComments
}

call! {
    /// Returned by [`EventsClient::move_to_trash`](crate::events::EventsClient::move_to_trash).
    MoveEventsToTrash => ()
}

call! {
    /// Returned by [`EventsClient::search`](crate::events::EventsClient::search).
    SearchEvents => list EventField
}

impl SearchEvents {
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
    /// Returned by [`EventsClient::delete_spam`](crate::events::EventsClient::delete_spam).
    DeleteSpamEvents => list shared::MassActionResult
}

call! {
    /// Returned by [`EventsClient::empty_spam`](crate::events::EventsClient::empty_spam).
    EmptySpamEvents => ()
}

call! {
    /// Returned by [`EventsClient::list_by_ticket`](crate::events::EventsClient::list_by_ticket).
    ListEventsByTicket => list EventByTicket
}

impl ListEventsByTicket {
    /// What to return along with each item. Query parameter `include`, any of `contacts`, `tickets`,
    /// `assignee`, `teams`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<shared::ActivityInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<shared::ActivityInclude>(include).join(","),
        );
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

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CallSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
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
}

/// Returned by `events().get`, `events().create`, `events().update`.
#[non_exhaustive]
pub struct Event {
    pub id: Option<Id>,
    pub contact_id: Option<Id>,
    pub subject: Option<String>,
    pub department_id: Option<Id>,
    pub start_time: Option<DateTime>,
    pub owner_id: Option<Id>,
    pub priority: Option<String>,
    pub category: Option<String>,
    pub ticket_id: Option<Id>,
    pub status: Option<String>,
    pub modified_time: Option<DateTime>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub reminder: Option<Vec<shared::Reminder>>,
    /// One of `Open`, `Closed`.
    pub status_type: Option<EventStatusType>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub completed_time: Option<DateTime>,
    pub creator_id: Option<Id>,
    pub description: Option<String>,
    pub activity_time: Option<String>,
    pub layout_id: Option<Id>,
    pub duration: Option<i64>,
    pub is_trashed: Option<bool>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<ModifiedBy>,
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

/// Returned by `events().list_by_ticket`.
#[non_exhaustive]
pub struct EventByTicket {
    pub id: Option<Id>,
    pub contact_id: Option<Id>,
    pub subject: Option<String>,
    pub department_id: Option<Id>,
    pub start_time: Option<DateTime>,
    pub owner_id: Option<Id>,
    pub priority: Option<String>,
    pub category: Option<String>,
    pub ticket_id: Option<Id>,
    pub status: Option<String>,
    pub modified_time: Option<DateTime>,
    /// One of `Open`, `Closed`.
    pub status_type: Option<EventStatusType>,
    pub completed_time: Option<DateTime>,
    pub creator_id: Option<Id>,
    pub activity_time: Option<String>,
    pub layout_id: Option<Id>,
    pub is_trashed: Option<bool>,
    pub is_commented: Option<bool>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<ModifiedBy>,
    pub is_spam: Option<bool>,
    pub ticket: Option<EventTicket>,
    pub contact: Option<EventContact>,
    pub assignee: Option<ModifiedBy>,
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

#[non_exhaustive]
pub struct EventContact {
    pub id: Option<Id>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub account_id: Option<Id>,
    pub phone: Option<String>,
    pub mobile: Option<String>,
    pub is_spam: Option<bool>,
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

/// Returned by `events().search`.
#[non_exhaustive]
pub struct EventField {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub status_type: Option<String>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub subject: Option<String>,
    pub completed_time: Option<DateTime>,
    pub department_id: Option<Id>,
    pub creator_id: Option<Id>,
    pub description: Option<String>,
    pub owner_id: Option<Id>,
    pub duration: Option<i64>,
    pub is_commented: Option<bool>,
    pub contact: Option<shared::ActivityModuleContactField>,
    pub created_time: Option<DateTime>,
    pub start_time: Option<DateTime>,
    pub modified_by: Option<shared::FoundAssignee>,
    pub department: Option<shared::NameRef>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub reminder: Option<Vec<Json>>,
    pub ticket: Option<shared::ActivityModuleTicketField>,
    pub contact_id: Option<Id>,
    pub priority: Option<String>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub assignee: Option<shared::FoundAssignee>,
    pub category: Option<String>,
    pub activity_type: Option<String>,
    pub ticket_id: Option<Id>,
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

/// Sent by `events().create`, `events().update`.
pub struct EventInput {
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
    pub category: Option<String>,
    pub ticket_id: Option<Id>,
    pub status: Option<String>,
    pub layout_id: Option<Id>,
    pub duration: Option<i64>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub reminder: Option<Vec<shared::Reminder>>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub description: Option<String>,
    pub team_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl EventInput {
    /// Creates it with the required fields; the others are left out.
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

/// Returned by `events().list`.
#[non_exhaustive]
pub struct EventListItem {
    pub id: Option<Id>,
    pub contact_id: Option<Id>,
    pub subject: Option<String>,
    pub department_id: Option<Id>,
    pub start_time: Option<DateTime>,
    pub owner_id: Option<Id>,
    pub priority: Option<String>,
    pub category: Option<String>,
    pub ticket_id: Option<Id>,
    pub status: Option<String>,
    pub modified_time: Option<DateTime>,
    /// One of `Open`, `Closed`.
    pub status_type: Option<EventStatusType>,
    pub completed_time: Option<DateTime>,
    pub creator_id: Option<Id>,
    pub activity_time: Option<String>,
    pub layout_id: Option<Id>,
    pub is_trashed: Option<bool>,
    pub is_commented: Option<bool>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<ModifiedBy>,
    pub is_spam: Option<bool>,
    pub ticket: Option<EventListItemTicket>,
    pub contact: Option<EventContact>,
    pub assignee: Option<ModifiedBy>,
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

#[non_exhaustive]
pub struct EventListItemTicket {
    pub id: Option<Id>,
    /// The number by which people know the ticket; calls take its id.
    pub ticket_number: Option<i64>,
    pub subject: Option<String>,
    pub is_archived: Option<bool>,
    pub due_date: Option<DateTime>,
    pub channel: Option<String>,
    pub closed_time: Option<DateTime>,
    pub phone: Option<String>,
    pub team_id: Option<Id>,
    pub created_time: Option<DateTime>,
    pub assignee: Option<TicketAssignee>,
    pub is_spam: Option<bool>,
    pub status: Option<String>,
    pub contact: Option<EventContact>,
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

#[non_exhaustive]
pub struct EventTicket {
    pub id: Option<Id>,
    /// The number by which people know the ticket; calls take its id.
    pub ticket_number: Option<i64>,
    pub subject: Option<String>,
    pub is_archived: Option<bool>,
    pub due_date: Option<DateTime>,
    pub channel: Option<String>,
    pub closed_time: Option<DateTime>,
    pub phone: Option<String>,
    pub team_id: Option<Id>,
    pub created_time: Option<DateTime>,
    pub assignee: Option<TicketAssignee>,
    pub is_spam: Option<bool>,
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

#[non_exhaustive]
pub struct ModifiedBy {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
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

#[non_exhaustive]
pub struct TicketAssignee {
    pub id: Option<Id>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
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
    pub enum EventStatusType {
        /// `Open`
        Open = "Open",
        /// `Closed`
        Closed = "Closed",
    }
}
