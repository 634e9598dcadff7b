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
    Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Json, Other},
    words,
};

use crate::{Desk, shared};

/// `GET /api/v1/events`. Scopes `Desk.activities.events.READ` and `Desk.events.READ`.
pub static LIST: Operation = Operation::get("desk.events.list", "/api/{version}/events")
    .scopes(&["Desk.activities.events.READ", "Desk.events.READ"]);

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
pub static SEARCH: Operation = Operation::get("desk.events.search", "/api/{version}/events/search")
    .scopes(&["Desk.events.READ", "Desk.search.READ"]);

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
]);

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
    /// `GET /api/v1/events`. Scopes `Desk.activities.events.READ` and `Desk.events.READ`. Comes in
    /// pages of up to 100.
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            Request::new(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset {
                origin: 1,
                max: 100,
            },
        ))
    }

    /// Gets an event.
    ///
    /// `GET /api/v1/events/{event_id}`. Scopes `Desk.activities.events.READ` and `Desk.events.READ`.
    pub fn get(&self, event_id: impl Into<Id>) -> GetCall {
        let request = Request::new(&GET).segment(event_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates an event.
    ///
    /// `POST /api/v1/events`. Scopes `Desk.activities.events.CREATE` and `Desk.events.CREATE`.
    pub fn create(&self, body: &EventInput) -> Call<Event> {
        let request = Request::new(&CREATE).body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates an event.
    ///
    /// `PATCH /api/v1/events/{event_id}`. Scopes `Desk.activities.events.UPDATE` and
    /// `Desk.events.UPDATE`.
    pub fn update(&self, event_id: impl Into<Id>, body: &EventInput) -> Call<Event> {
        let request = Request::new(&UPDATE)
            .segment(event_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates several events.
    ///
    /// `POST /api/v1/events/updateMany`. Scopes `Desk.activities.events.UPDATE` and
    /// `Desk.events.UPDATE`.
    pub fn update_many(&self, body: &shared::FieldUpdate) -> List<shared::ApprovedComments> {
        let request = Request::new(&UPDATE_MANY).body("application/json", wire::body("", body));
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
    /// `Desk.events.DELETE`.
    pub fn move_to_trash(&self, entity_ids: impl IntoIterator<Item = impl Into<Id>>) -> Call<()> {
        let request = Request::new(&MOVE_TO_TRASH).body(
            "application/json",
            wire::body("entityIds", &wire::owned::<Id>(entity_ids)),
        );
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Searches events.
    ///
    /// `GET /api/v1/events/search`. Scopes `Desk.events.READ` and `Desk.search.READ`. Comes in pages
    /// of up to 100.
    pub fn search(&self) -> SearchCall {
        SearchCall(List::new(
            self.client.clone(),
            Request::new(&SEARCH),
            |_, body| wire::list(body, "data"),
            Paging::Offset {
                origin: 0,
                max: 100,
            },
        ))
    }

    /// Deletes the spam of events.
    ///
    /// `POST /api/v1/events/deleteSpam`. Scope `Desk.activities.events.DELETE`.
    pub fn delete_spam(
        &self,
        event_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = Request::new(&DELETE_SPAM).body(
            "application/json",
            wire::body("eventIds", &wire::owned::<Id>(event_ids)),
        );
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Empties the spam of events.
    ///
    /// `POST /api/v1/events/emptySpam`. Scope `Desk.activities.events.DELETE`.
    pub fn empty_spam(&self, department_id: impl Into<Id>) -> Call<()> {
        let request = Request::new(&EMPTY_SPAM).body(
            "application/json",
            wire::body("departmentId", &department_id.into()),
        );
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists events of a ticket.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/events`. Scopes `Desk.activities.events.READ`,
    /// `Desk.events.READ` and `Desk.tickets.READ`. Comes in pages of up to 100.
    pub fn list_by_ticket(&self, ticket_id: impl Into<Id>) -> ListByTicketCall {
        let request = Request::new(&LIST_BY_TICKET).segment(ticket_id.into());
        ListByTicketCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset {
                origin: 1,
                max: 100,
            },
        ))
    }
}

/// What may be set before `events().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<EventListItem>);

impl ListCall {
    /// Include.
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

    /// Start time.
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

    /// Department ids.
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

    /// Assignee.
    pub fn assignee(mut self, assignee: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assignee", wire::strings::<Id>(assignee).join(","));
        self
    }

    /// View id.
    pub fn view_id(mut self, view_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("viewId", view_id.into());
        self
    }

    /// Is completed.
    pub fn is_completed(mut self, is_completed: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isCompleted", is_completed.to_string());
        self
    }

    /// Department id.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Limit: from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// From: from 1 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CallSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Fields.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("fields", wire::strings::<String>(fields).join(","));
        self
    }

    /// Filters.
    pub fn filters(mut self, filters: &Json) -> Self {
        self.0
            .request_mut()
            .set_query("filters", filters.to_string());
        self
    }

    /// Filter id.
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
    /// Include.
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
    /// Assignee id.
    pub fn assignee_id(mut self, assignee_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assigneeId", wire::strings::<Id>(assignee_id).join(","));
        self
    }

    /// Ticket number.
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

    /// Start date range.
    pub fn start_date_range(mut self, start_date_range: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("startDateRange", start_date_range);
        self
    }

    /// Subject.
    pub fn subject(mut self, subject: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("subject", subject);
        self
    }

    /// Department id.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Created time range.
    pub fn created_time_range(mut self, created_time_range: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("createdTimeRange", created_time_range);
        self
    }

    /// Priority.
    pub fn priority(mut self, priority: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("priority", wire::strings::<String>(priority).join(","));
        self
    }

    /// All.
    pub fn all(mut self, all: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("_all", all);
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

    /// Id.
    pub fn id(mut self, id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("id", wire::strings::<Id>(id).join(","));
        self
    }

    /// Status.
    pub fn status(mut self, status: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("status", wire::strings::<String>(status).join(","));
        self
    }

    /// Custom field1.
    pub fn custom_field1(mut self, custom_field1: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField1", custom_field1);
        self
    }

    /// Custom field2.
    pub fn custom_field2(mut self, custom_field2: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField2", custom_field2);
        self
    }

    /// Custom field3.
    pub fn custom_field3(mut self, custom_field3: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField3", custom_field3);
        self
    }

    /// Custom field4.
    pub fn custom_field4(mut self, custom_field4: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField4", custom_field4);
        self
    }

    /// Custom field5.
    pub fn custom_field5(mut self, custom_field5: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField5", custom_field5);
        self
    }

    /// Custom field6.
    pub fn custom_field6(mut self, custom_field6: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField6", custom_field6);
        self
    }

    /// Custom field7.
    pub fn custom_field7(mut self, custom_field7: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField7", custom_field7);
        self
    }

    /// Custom field8.
    pub fn custom_field8(mut self, custom_field8: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField8", custom_field8);
        self
    }

    /// Custom field9.
    pub fn custom_field9(mut self, custom_field9: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField9", custom_field9);
        self
    }

    /// Custom field10.
    pub fn custom_field10(mut self, custom_field10: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField10", custom_field10);
        self
    }

    /// Sort by.
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
    /// Include.
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

    /// Limit: from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// From: from 1 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl Into<shared::CallSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Is spam.
    pub fn is_spam(mut self, is_spam: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isSpam", is_spam.to_string());
        self
    }

    /// Is completed.
    pub fn is_completed(mut self, is_completed: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isCompleted", is_completed.to_string());
        self
    }
}

call!(ListByTicketCall => list EventByTicket);

/// Event, of `events().get`, `events().create`, `events().update`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// Id.
    pub id: Option<Id>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Subject.
    pub subject: Option<String>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Priority.
    pub priority: Option<String>,
    /// Category.
    pub category: Option<String>,
    /// Ticket id.
    pub ticket_id: Option<Id>,
    /// Status.
    pub status: Option<String>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Cf.
    pub cf: Option<Other>,
    /// Reminder.
    pub reminder: Option<Vec<shared::Reminder>>,
    /// Status type.
    pub status_type: Option<EventStatusType>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Completed time.
    pub completed_time: Option<DateTime>,
    /// Creator id.
    pub creator_id: Option<Id>,
    /// Description.
    pub description: Option<String>,
    /// Activity time.
    pub activity_time: Option<String>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// Duration.
    pub duration: Option<i64>,
    /// Is trashed.
    pub is_trashed: Option<bool>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<ModifiedBy>,
    /// Is spam.
    pub is_spam: Option<bool>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Event {
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
    other
});

/// Event by ticket, of `events().list_by_ticket`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventByTicket {
    /// Id.
    pub id: Option<Id>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Subject.
    pub subject: Option<String>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Priority.
    pub priority: Option<String>,
    /// Category.
    pub category: Option<String>,
    /// Ticket id.
    pub ticket_id: Option<Id>,
    /// Status.
    pub status: Option<String>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Status type.
    pub status_type: Option<EventStatusType>,
    /// Completed time.
    pub completed_time: Option<DateTime>,
    /// Creator id.
    pub creator_id: Option<Id>,
    /// Activity time.
    pub activity_time: Option<String>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// Is trashed.
    pub is_trashed: Option<bool>,
    /// Is commented.
    pub is_commented: Option<bool>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<ModifiedBy>,
    /// Is spam.
    pub is_spam: Option<bool>,
    /// Ticket.
    pub ticket: Option<EventTicket>,
    /// Contact.
    pub contact: Option<EventContact>,
    /// Assignee.
    pub assignee: Option<ModifiedBy>,
    /// Team.
    pub team: Option<shared::CallTeam>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(EventByTicket {
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
    other
});

/// Event contact.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventContact {
    /// Id.
    pub id: Option<Id>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Account id.
    pub account_id: Option<Id>,
    /// Phone.
    pub phone: Option<String>,
    /// Mobile.
    pub mobile: Option<String>,
    /// Is spam.
    pub is_spam: Option<bool>,
    /// Email.
    pub email: Option<String>,
}

object!(EventContact {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name,
    "accountId" => account_id,
    "phone" => phone,
    "mobile" => mobile,
    "isSpam" => is_spam,
    "email" => email
});

/// Event field, of `events().search`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventField {
    /// Id.
    pub id: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Status type.
    pub status_type: Option<String>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Subject.
    pub subject: Option<String>,
    /// Completed time.
    pub completed_time: Option<DateTime>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Creator id.
    pub creator_id: Option<Id>,
    /// Description.
    pub description: Option<String>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Duration.
    pub duration: Option<i64>,
    /// Is commented.
    pub is_commented: Option<bool>,
    /// Contact.
    pub contact: Option<shared::ActivityModuleContactField>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<shared::FoundAssignee>,
    /// Department.
    pub department: Option<shared::NameRef>,
    /// Cf.
    pub cf: Option<Other>,
    /// Reminder.
    pub reminder: Option<Vec<Json>>,
    /// Ticket.
    pub ticket: Option<shared::ActivityModuleTicketField>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Priority.
    pub priority: Option<String>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Assignee.
    pub assignee: Option<shared::FoundAssignee>,
    /// Category.
    pub category: Option<String>,
    /// Activity type.
    pub activity_type: Option<String>,
    /// Ticket id.
    pub ticket_id: Option<Id>,
    /// Status.
    pub status: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(EventField {
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
    other
});

/// Event input, of `events().create`, `events().update`.
#[derive(Clone, Default, PartialEq)]
pub struct EventInput {
    /// Contact id; has to be sent.
    pub contact_id: Option<Id>,
    /// Subject; has to be sent.
    pub subject: Option<String>,
    /// Department id; has to be sent.
    pub department_id: Option<Id>,
    /// Start time; has to be sent.
    pub start_time: Option<DateTime>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Priority.
    pub priority: Option<String>,
    /// Category.
    pub category: Option<String>,
    /// Ticket id.
    pub ticket_id: Option<Id>,
    /// Status.
    pub status: Option<String>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// Duration.
    pub duration: Option<i64>,
    /// Cf.
    pub cf: Option<Other>,
    /// Reminder.
    pub reminder: Option<Vec<shared::Reminder>>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Description.
    pub description: Option<String>,
    /// Team id.
    pub team_id: Option<Id>,
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

object!(EventInput {
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
    "teamId" => team_id
});

/// Event list item, of `events().list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventListItem {
    /// Id.
    pub id: Option<Id>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Subject.
    pub subject: Option<String>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Priority.
    pub priority: Option<String>,
    /// Category.
    pub category: Option<String>,
    /// Ticket id.
    pub ticket_id: Option<Id>,
    /// Status.
    pub status: Option<String>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Status type.
    pub status_type: Option<EventStatusType>,
    /// Completed time.
    pub completed_time: Option<DateTime>,
    /// Creator id.
    pub creator_id: Option<Id>,
    /// Activity time.
    pub activity_time: Option<String>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// Is trashed.
    pub is_trashed: Option<bool>,
    /// Is commented.
    pub is_commented: Option<bool>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<ModifiedBy>,
    /// Is spam.
    pub is_spam: Option<bool>,
    /// Ticket.
    pub ticket: Option<EventListItemTicket>,
    /// Contact.
    pub contact: Option<EventContact>,
    /// Assignee.
    pub assignee: Option<ModifiedBy>,
    /// Team.
    pub team: Option<shared::CallTeam>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(EventListItem {
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
    other
});

/// Event list item ticket.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventListItemTicket {
    /// Id.
    pub id: Option<Id>,
    /// Ticket number.
    pub ticket_number: Option<i64>,
    /// Subject.
    pub subject: Option<String>,
    /// Is archived.
    pub is_archived: Option<bool>,
    /// Due date.
    pub due_date: Option<DateTime>,
    /// Channel.
    pub channel: Option<String>,
    /// Closed time.
    pub closed_time: Option<DateTime>,
    /// Phone.
    pub phone: Option<String>,
    /// Team id.
    pub team_id: Option<Id>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Assignee.
    pub assignee: Option<TicketAssignee>,
    /// Is spam.
    pub is_spam: Option<bool>,
    /// Status.
    pub status: Option<String>,
    /// Contact.
    pub contact: Option<EventContact>,
    /// Team.
    pub team: Option<shared::CallTeam>,
}

object!(EventListItemTicket {
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
    "team" => team
});

/// Event ticket.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventTicket {
    /// Id.
    pub id: Option<Id>,
    /// Ticket number.
    pub ticket_number: Option<i64>,
    /// Subject.
    pub subject: Option<String>,
    /// Is archived.
    pub is_archived: Option<bool>,
    /// Due date.
    pub due_date: Option<DateTime>,
    /// Channel.
    pub channel: Option<String>,
    /// Closed time.
    pub closed_time: Option<DateTime>,
    /// Phone.
    pub phone: Option<String>,
    /// Team id.
    pub team_id: Option<Id>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Assignee.
    pub assignee: Option<TicketAssignee>,
    /// Is spam.
    pub is_spam: Option<bool>,
    /// Status.
    pub status: Option<String>,
}

object!(EventTicket {
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
    "status" => status
});

/// Modified by.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifiedBy {
    /// Id.
    pub id: Option<Id>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email id.
    pub email_id: Option<String>,
}

object!(ModifiedBy {
    "id" => id,
    "photoURL" => photo_url,
    "firstName" => first_name,
    "lastName" => last_name,
    "emailId" => email_id
});

/// Ticket assignee.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketAssignee {
    /// Id.
    pub id: Option<Id>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Photo URL.
    pub photo_url: Option<String>,
}

object!(TicketAssignee {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name,
    "photoURL" => photo_url
});

words! {
    /// Event status type.
    pub enum EventStatusType {
        /// `Open`
        Open = "Open",
        /// `Closed`
        Closed = "Closed",
    }
}
