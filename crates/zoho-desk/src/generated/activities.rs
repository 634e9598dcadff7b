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
    Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Json, Other},
    words,
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
]);

/// `GET /api/v1/activities/search`. Scopes `Desk.activities.calls.READ`, `Desk.activities.tasks.READ`, `Desk.activities.events.READ`, `Desk.calls.READ`, `Desk.events.READ`, `Desk.tasks.READ` and `Desk.search.READ`.
pub static SEARCH: Operation =
    Operation::get("desk.activities.search", "/api/{version}/activities/search").scopes(&[
        "Desk.activities.calls.READ",
        "Desk.activities.tasks.READ",
        "Desk.activities.events.READ",
        "Desk.calls.READ",
        "Desk.events.READ",
        "Desk.tasks.READ",
        "Desk.search.READ",
    ]);

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
/// From [`Desk::activities`](crate::Desk::activities).
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
    /// `Desk.tasks.READ` and `Desk.events.READ`. Comes in pages of up to 100.
    pub fn list(&self, ticket_id: impl Into<Id>) -> ListCall {
        let request = Request::new(&LIST).segment(ticket_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset {
                origin: 1,
                max: 100,
            },
        ))
    }

    /// Searches activities.
    ///
    /// `GET /api/v1/activities/search`. Scopes `Desk.activities.calls.READ`,
    /// `Desk.activities.tasks.READ`, `Desk.activities.events.READ`, `Desk.calls.READ`,
    /// `Desk.events.READ`, `Desk.tasks.READ` and `Desk.search.READ`. Comes in pages of up to 100.
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

    /// Empties the spam of activities.
    ///
    /// `POST /api/v1/activities/emptySpam`. Scopes `Desk.activities.calls.DELETE`,
    /// `Desk.activities.tasks.DELETE` and `Desk.activities.events.DELETE`.
    pub fn empty_spam(&self, department_id: impl Into<Id>) -> Call<()> {
        let request = Request::new(&EMPTY_SPAM).body(
            "application/json",
            wire::body("departmentId", &department_id.into()),
        );
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `activities().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Activity>);

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
    pub fn sort_by(mut self, sort_by: impl Into<ActivitySortBy>) -> Self {
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

call!(ListCall => list Activity);

/// What may be set before `activities().search` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchCall(List<Activity>);

impl SearchCall {
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

    /// Assignee id.
    pub fn assignee_id(mut self, assignee_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assigneeId", wire::strings::<Id>(assignee_id).join(","));
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

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl Into<ActivitySortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(SearchCall => list Activity);

/// Activity, of `activities().list`, `activities().search`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Activity {
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
    /// Call id.
    pub call_id: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Status type.
    pub status_type: Option<String>,
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
    pub modified_by: Option<shared::FoundAssignee>,
    /// Is spam.
    pub is_spam: Option<bool>,
    /// Activity type.
    pub activity_type: Option<String>,
    /// Due date.
    pub due_date: Option<DateTime>,
    /// Direction.
    pub direction: Option<shared::CallDirection>,
    /// Ticket.
    pub ticket: Option<shared::ActivityModuleTicketField>,
    /// Contact.
    pub contact: Option<shared::ActivityModuleContactField>,
    /// Assignee.
    pub assignee: Option<shared::FoundAssignee>,
    /// Team.
    pub team: Option<shared::CallTeam>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Description.
    pub description: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// Department.
    pub department: Option<shared::NameRef>,
    /// Cf.
    pub cf: Option<Other>,
    /// Reminder.
    pub reminder: Option<Vec<Json>>,
    /// Module.
    pub module: Option<shared::ActivityModule>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Activity {
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
    other
});

words! {
    /// Activity sort by.
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
