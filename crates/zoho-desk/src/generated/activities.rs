// Written by `cargo xtask codegen` from xtask/catalog/desk/activities.toml; changes belong there.
//! Activities.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut activities = desk.activities().search().stream();
//! while let Some(activity) = activities.next().await {
//!     println!("{:?}", activity?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, DateTimeRange, ExtraFields, Id, List, Operation, Paging, call, object,
    open_enum,
    wire::{self, Json},
};

use crate::{Desk, shared};

/// `GET /api/v1/tickets/{ticket_id}/activities`. Scopes `Desk.activities.calls.READ`, `Desk.activities.tasks.READ`, `Desk.activities.events.READ`, `Desk.calls.READ`, `Desk.tasks.READ` and `Desk.events.READ`.
pub static LIST: Operation = Operation::get(
    "desk.activities.list",
    "/api/{version}/tickets/{ticket_id}/activities",
)
.scopes(&[
    "Desk.activities.calls.READ",
    "Desk.activities.tasks.READ",
    "Desk.activities.events.READ",
    "Desk.calls.READ",
    "Desk.tasks.READ",
    "Desk.events.READ",
])
.most(5_000, "narrow the list with `isSpam`, `isCompleted`");

/// `GET /api/v1/activities/search`. Scopes `Desk.activities.calls.READ`, `Desk.activities.tasks.READ`, `Desk.activities.events.READ`, `Desk.calls.READ`, `Desk.events.READ`, `Desk.tasks.READ` and `Desk.search.READ`.
pub static SEARCH: Operation = Operation::get(
    "desk.activities.search",
    "/api/{version}/activities/search",
)
.scopes(&[
    "Desk.activities.calls.READ",
    "Desk.activities.tasks.READ",
    "Desk.activities.events.READ",
    "Desk.calls.READ",
    "Desk.events.READ",
    "Desk.tasks.READ",
    "Desk.search.READ",
])
.most(
    5_000,
    "cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after part",
);

/// `POST /api/v1/activities/emptySpam`. Scopes `Desk.activities.calls.DELETE`, `Desk.activities.tasks.DELETE` and `Desk.activities.events.DELETE`.
pub static EMPTY_SPAM: Operation = Operation::post(
    "desk.activities.empty_spam",
    "/api/{version}/activities/emptySpam",
)
.scopes(&[
    "Desk.activities.calls.DELETE",
    "Desk.activities.tasks.DELETE",
    "Desk.activities.events.DELETE",
]);

/// Activities.
///
/// From [`Desk::activities`](crate::Desk::activities); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct ActivitiesClient {
    client: Client,
}

impl Desk {
    /// Activities.
    #[must_use]
    pub fn activities(&self) -> ActivitiesClient {
        ActivitiesClient {
            client: self.client().clone(),
        }
    }
}

impl ActivitiesClient {
    /// Lists activities.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/activities`. Scopes `Desk.activities.calls.READ`,
    /// `Desk.activities.tasks.READ`, `Desk.activities.events.READ`, `Desk.calls.READ`,
    /// `Desk.tasks.READ` and `Desk.events.READ`. Comes in pages of up to 100. Where items are removed
    /// while it is read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, ticket_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(ticket_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Searches activities.
    ///
    /// `GET /api/v1/activities/search`. Scopes `Desk.activities.calls.READ`,
    /// `Desk.activities.tasks.READ`, `Desk.activities.events.READ`, `Desk.calls.READ`,
    /// `Desk.events.READ`, `Desk.tasks.READ` and `Desk.search.READ`. Comes in pages of up to 100.
    /// Where items are removed while it is read, as many others can be missed; to miss none, cut the
    /// list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after part. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn search(&self) -> SearchCall {
        SearchCall(List::new(
            self.client.clone(),
            self.client.request(&SEARCH),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Empties the spam of activities.
    ///
    /// `POST /api/v1/activities/emptySpam`. Scopes `Desk.activities.calls.DELETE`,
    /// `Desk.activities.tasks.DELETE` and `Desk.activities.events.DELETE`. Not repeated by itself when
    /// it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn empty_spam(&self, department_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&EMPTY_SPAM)
            .json_member("departmentId", &department_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `activities().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Activity>);

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

    /// What the list is ordered by: the 8 words of [`ActivitySortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ActivitySortBy>) -> Self {
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

call!(ListCall => list Activity);

/// What may be set before `activities().search` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchCall(List<Activity>);

impl SearchCall {
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

    /// One or more ids, which are sent with commas between them. Query parameter `assigneeId`.
    pub fn assignee_id(mut self, assignee_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assigneeId", wire::strings::<Id>(assignee_id).join(","));
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

    /// What the list is ordered by: the 8 words of [`ActivitySortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ActivitySortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(SearchCall => list Activity);

/// Activity, from `activities().list`, `activities().search`.
#[non_exhaustive]
pub struct Activity {
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
    /// `callId`: the id of a call.
    pub call_id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `statusType`: text.
    pub status_type: Option<String>,
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
    pub modified_by: Option<shared::FoundAssignee>,
    /// `isSpam`: whether it is spam.
    pub is_spam: Option<bool>,
    /// `activityType`: text.
    pub activity_type: Option<String>,
    /// `dueDate`: a moment with its offset.
    pub due_date: Option<DateTime>,
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
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `description`: text.
    pub description: Option<String>,
    /// `duration`: a whole number.
    pub duration: Option<i64>,
    /// `department`: an object.
    pub department: Option<shared::NameRef>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `reminder`: a list.
    pub reminder: Option<Vec<Json>>,
    /// `module`: one of `accounts`, `contacts`, `tickets`, `Tasks`, `Calls`, `Events`.
    pub module: Option<shared::ActivityModule>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Activity {
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
    "callId" => call_id,
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
    "activityType" => activity_type,
    "dueDate" => due_date,
    "direction" => direction,
    "ticket" => ticket,
    "contact" => contact,
    "assignee" => assignee,
    "team" => team,
    "customFields" => custom_fields,
    "description" => description,
    "duration" => duration,
    "department" => department,
    "cf" => cf,
    "reminder" => reminder,
    "module" => module;
    extra
});

open_enum! {
    /// Activity sort by, for `activities().list`, `activities().search`.
    pub enum ActivitySortBy {
        /// `activityTime`
        ActivityTime = "activityTime",
        /// `-activityTime`
        ActivityTimeDescending = "-activityTime",
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `-createdTime`
        CreatedTimeDescending = "-createdTime",
        /// `relevance`
        Relevance = "relevance",
        /// `-relevance`
        RelevanceDescending = "-relevance",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
        /// `-modifiedTime`
        ModifiedTimeDescending = "-modifiedTime",
    }
}
