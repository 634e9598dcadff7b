// Written by `cargo xtask codegen` from desk/v1/activities.toml of the catalogue; changes belong there.
//! Activities.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut activities = desk.activities().search().stream();
//! while let Some(activity) = activities.next().await {
//!     println!("{:?}", activity?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, DateTimeRange, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &SEARCH, &EMPTY_SPAM];

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
    /// `Desk.tasks.READ` and `Desk.events.READ`. Pages of up to 100 items. Items that are removed
    /// while the list is read can make it miss as many others. Retried on transient failures.
    pub fn list(&self, ticket_id: impl Into<Id>) -> ListActivities {
        let request = self.client.request(&LIST).segment(ticket_id.into());
        ListActivities(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Searches activities.
    ///
    /// `GET /api/v1/activities/search`. Scopes `Desk.activities.calls.READ`,
    /// `Desk.activities.tasks.READ`, `Desk.activities.events.READ`, `Desk.calls.READ`,
    /// `Desk.events.READ`, `Desk.tasks.READ` and `Desk.search.READ`. Pages of up to 100 items. Items
    /// that are removed while the list is read can make it miss as many others; to miss none, cut the
    /// list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after part. Retried
    /// on transient failures.
    pub fn search(&self) -> SearchActivities {
        SearchActivities(List::new(
            self.client.clone(),
            self.client.request(&SEARCH),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Empties the spam of activities.
    ///
    /// `POST /api/v1/activities/emptySpam`. Scopes `Desk.activities.calls.DELETE`,
    /// `Desk.activities.tasks.DELETE` and `Desk.activities.events.DELETE`. Not retried when it may
    /// have been carried out.
    pub fn empty_spam(&self, department_id: impl Into<Id>) -> EmptySpamActivities {
        let request = self
            .client
            .request(&EMPTY_SPAM)
            .json_member("departmentId", &department_id.into());
        EmptySpamActivities(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`ActivitiesClient::list`](crate::activities::ActivitiesClient::list).
    ListActivities => list Activity
}

impl ListActivities {
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
    pub fn sort_by(mut self, sort_by: impl Into<ActivitySortBy>) -> Self {
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

call! {
    /// Returned by [`ActivitiesClient::search`](crate::activities::ActivitiesClient::search).
    SearchActivities => list Activity
}

impl SearchActivities {
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

    /// Query parameter `assigneeId`.
    pub fn assignee_id(mut self, assignee_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("assigneeId", json::strings::<Id>(assignee_id).join(","));
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

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<ActivitySortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`ActivitiesClient::empty_spam`](crate::activities::ActivitiesClient::empty_spam).
    EmptySpamActivities => ()
}

/// Returned by `activities().list`, `activities().search`.
#[non_exhaustive]
pub struct Activity {
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
    pub call_id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub status_type: Option<String>,
    pub completed_time: Option<DateTime>,
    pub creator_id: Option<Id>,
    pub activity_time: Option<String>,
    pub layout_id: Option<Id>,
    pub is_trashed: Option<bool>,
    pub is_commented: Option<bool>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<shared::FoundAssignee>,
    pub is_spam: Option<bool>,
    pub activity_type: Option<String>,
    pub due_date: Option<DateTime>,
    /// One of `outbound`, `inbound`.
    pub direction: Option<shared::CallDirection>,
    pub ticket: Option<shared::ActivityModuleTicketField>,
    pub contact: Option<shared::ActivityModuleContactField>,
    pub assignee: Option<shared::FoundAssignee>,
    pub team: Option<shared::CallTeam>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub description: Option<String>,
    pub duration: Option<i64>,
    pub department: Option<shared::NameRef>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub reminder: Option<Vec<Json>>,
    /// One of `accounts`, `contacts`, `tickets`, `Tasks`, `Calls`, `Events`.
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
    /// Sent by `activities().list`, `activities().search`.
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
