// Written by `cargo xtask codegen` from xtask/catalog/desk/tasks.toml; changes belong there.
//! Tasks.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut tasks = desk.tasks().list().stream();
//! while let Some(task) = tasks.next().await {
//!     println!("{:?}", task?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, DateTimeRange, ExtraFields, Id, List, Operation, Paging, call, object,
    open_enum,
    wire::{self, Json},
};

use crate::{Desk, shared};

/// `GET /api/v1/tasks`. Scopes `Desk.activities.tasks.READ` and `Desk.tasks.READ`.
pub static LIST: Operation = Operation::get("desk.tasks.list", "/api/{version}/tasks")
    .scopes(&["Desk.activities.tasks.READ", "Desk.tasks.READ"])
    .most(
        5_000,
        "take `tasks.search`, which can be cut by time, and read part after part",
    );

/// `GET /api/v1/tasks/{task_id}`. Scopes `Desk.activities.tasks.READ` and `Desk.tasks.READ`.
pub static GET: Operation = Operation::get("desk.tasks.get", "/api/{version}/tasks/{task_id}")
    .scopes(&["Desk.activities.tasks.READ", "Desk.tasks.READ"]);

/// `POST /api/v1/tasks`. Scopes `Desk.activities.tasks.CREATE` and `Desk.tasks.CREATE`.
pub static CREATE: Operation = Operation::post("desk.tasks.create", "/api/{version}/tasks")
    .scopes(&["Desk.activities.tasks.CREATE", "Desk.tasks.CREATE"]);

/// `PATCH /api/v1/tasks/{task_id}`. Scopes `Desk.activities.tasks.UPDATE` and `Desk.tasks.UPDATE`.
pub static UPDATE: Operation =
    Operation::patch("desk.tasks.update", "/api/{version}/tasks/{task_id}")
        .scopes(&["Desk.activities.tasks.UPDATE", "Desk.tasks.UPDATE"]);

/// `POST /api/v1/tasks/updateMany`. Scopes `Desk.activities.tasks.UPDATE` and `Desk.tasks.UPDATE`.
pub static UPDATE_MANY: Operation =
    Operation::post("desk.tasks.update_many", "/api/{version}/tasks/updateMany")
        .scopes(&["Desk.activities.tasks.UPDATE", "Desk.tasks.UPDATE"]);

/// `POST /api/v1/tasks/moveToTrash`. Scopes `Desk.activities.tasks.DELETE` and `Desk.tasks.DELETE`.
pub static MOVE_TO_TRASH: Operation = Operation::post(
    "desk.tasks.move_to_trash",
    "/api/{version}/tasks/moveToTrash",
)
.scopes(&["Desk.activities.tasks.DELETE", "Desk.tasks.DELETE"]);

/// `GET /api/v1/tasks/search`. Scopes `Desk.activities.calls.READ`, `Desk.activities.tasks.READ`, `Desk.activities.events.READ`, `Desk.tasks.READ` and `Desk.search.READ`.
pub static SEARCH: Operation = Operation::get("desk.tasks.search", "/api/{version}/tasks/search").scopes(&["Desk.activities.calls.READ", "Desk.activities.tasks.READ", "Desk.activities.events.READ", "Desk.tasks.READ", "Desk.search.READ"]).most(5_000, "cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after part");

/// `GET /api/v1/tasks/count`. Scope `Desk.tasks.READ`.
pub static COUNT: Operation =
    Operation::get("desk.tasks.count", "/api/{version}/tasks/count").scopes(&["Desk.tasks.READ"]);

/// `POST /api/v1/tasks/deleteSpam`. Scope `Desk.activities.tasks.DELETE`.
pub static DELETE_SPAM: Operation =
    Operation::post("desk.tasks.delete_spam", "/api/{version}/tasks/deleteSpam")
        .scopes(&["Desk.activities.tasks.DELETE"]);

/// `POST /api/v1/tasks/emptySpam`. Scope `Desk.activities.tasks.DELETE`.
pub static EMPTY_SPAM: Operation =
    Operation::post("desk.tasks.empty_spam", "/api/{version}/tasks/emptySpam")
        .scopes(&["Desk.activities.tasks.DELETE"]);

/// `GET /api/v1/tickets/{ticket_id}/tasks`. Scopes `Desk.activities.tasks.READ`, `Desk.tasks.READ` and `Desk.tickets.READ`.
pub static LIST_BY_TICKET: Operation = Operation::get(
    "desk.tasks.list_by_ticket",
    "/api/{version}/tickets/{ticket_id}/tasks",
)
.scopes(&[
    "Desk.activities.tasks.READ",
    "Desk.tasks.READ",
    "Desk.tickets.READ",
])
.most(5_000, "narrow the list with `isSpam`, `isCompleted`");

/// Tasks.
///
/// From [`Desk::tasks`](crate::Desk::tasks); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct TasksClient {
    client: Client,
}

impl Desk {
    /// Tasks.
    #[must_use]
    pub fn tasks(&self) -> TasksClient {
        TasksClient {
            client: self.client().clone(),
        }
    }
}

impl TasksClient {
    /// Lists tasks.
    ///
    /// `GET /api/v1/tasks`. Scopes `Desk.activities.tasks.READ` and `Desk.tasks.READ`. Comes in pages
    /// of up to 100. Where items are removed while it is read, as many others can be missed; to miss
    /// none, take `tasks.search`, which can be cut by time, and read part after part. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a task.
    ///
    /// `GET /api/v1/tasks/{task_id}`. Scopes `Desk.activities.tasks.READ` and `Desk.tasks.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, task_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(task_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates a task.
    ///
    /// `POST /api/v1/tasks`. Scopes `Desk.activities.tasks.CREATE` and `Desk.tasks.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &TaskInput) -> Call<Task> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a task.
    ///
    /// `PATCH /api/v1/tasks/{task_id}`. Scopes `Desk.activities.tasks.UPDATE` and `Desk.tasks.UPDATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, task_id: impl Into<Id>, body: &TaskInput) -> Call<Task> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(task_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates several tasks.
    ///
    /// `POST /api/v1/tasks/updateMany`. Scopes `Desk.activities.tasks.UPDATE` and `Desk.tasks.UPDATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update_many(
        &self,
        body: &shared::ActivityFieldUpdate,
    ) -> List<shared::ApprovedComments> {
        let request = self.client.request(&UPDATE_MANY).json_member("", body);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Moves tasks to trash.
    ///
    /// `POST /api/v1/tasks/moveToTrash`. Scopes `Desk.activities.tasks.DELETE` and
    /// `Desk.tasks.DELETE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn move_to_trash(&self, entity_ids: impl IntoIterator<Item = impl Into<Id>>) -> Call<()> {
        let request = self
            .client
            .request(&MOVE_TO_TRASH)
            .json_member("entityIds", &wire::owned::<Id>(entity_ids));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Searches tasks.
    ///
    /// `GET /api/v1/tasks/search`. Scopes `Desk.activities.calls.READ`, `Desk.activities.tasks.READ`,
    /// `Desk.activities.events.READ`, `Desk.tasks.READ` and `Desk.search.READ`. Comes in pages of up
    /// to 100. Where items are removed while it is read, as many others can be missed; to miss none,
    /// cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after part.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn search(&self) -> SearchCall {
        SearchCall(List::new(
            self.client.clone(),
            self.client.request(&SEARCH),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Counts tasks.
    ///
    /// `GET /api/v1/tasks/count`. Scope `Desk.tasks.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `view_id` (`viewId`): the id of the custom view whose contents come
    /// - `department_id` (`departmentId`): the id of a department
    pub fn count(&self, view_id: impl Into<Id>, department_id: impl Into<Id>) -> CountCall {
        let mut request = self.client.request(&COUNT);
        request.set_query("viewId", view_id.into());
        request.set_query("departmentId", department_id.into());
        CountCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "count")
        }))
    }

    /// Deletes the spam of tasks.
    ///
    /// `POST /api/v1/tasks/deleteSpam`. Scope `Desk.activities.tasks.DELETE`. Not repeated by itself
    /// when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete_spam(
        &self,
        task_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<shared::MassActionResult> {
        let request = self
            .client
            .request(&DELETE_SPAM)
            .json_member("taskIds", &wire::owned::<Id>(task_ids));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "results"),
            Paging::Whole,
        )
    }

    /// Empties the spam of tasks.
    ///
    /// `POST /api/v1/tasks/emptySpam`. Scope `Desk.activities.tasks.DELETE`. Not repeated by itself
    /// when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn empty_spam(&self, department_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&EMPTY_SPAM)
            .json_member("departmentId", &department_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists tasks of a ticket.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/tasks`. Scopes `Desk.activities.tasks.READ`, `Desk.tasks.READ`
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

/// What may be set before `tasks().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Task>);

impl ListCall {
    /// What comes along: `contacts`, `tickets`, `assignee`, `teams`, `projects`, `creator`. Query
    /// parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<TaskInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<TaskInclude>(include).join(","));
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

    /// Any of `Overdue`, `Today`, `Tomorrow`, `CurrentWeek`, `CurrentMonth`. Query parameter
    /// `dueDate`.
    pub fn due_date(
        mut self,
        due_date: impl IntoIterator<Item = impl Into<shared::CallStartTime>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "dueDate",
            wire::strings::<shared::CallStartTime>(due_date).join(","),
        );
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

    /// What the list is ordered by: the 16 words of [`TaskSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<TaskSortBy>) -> Self {
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

call!(ListCall => list Task);

/// What may be set before `tasks().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<Task>);

impl GetCall {
    /// What comes along: `contacts`, `tickets`, `assignee`, `teams`, `projects`, `creator`. Query
    /// parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<TaskInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<TaskInclude>(include).join(","));
        self
    }
}

call!(GetCall => Task);

/// What may be set before `tasks().search` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchCall(List<Task>);

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

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `dueDateRange`.
    pub fn due_date_range(mut self, due_date_range: impl Into<DateTimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("dueDateRange", Into::<DateTimeRange>::into(due_date_range));
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

    /// What the list is ordered by: the 16 words of [`TaskSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<TaskSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(SearchCall => list Task);

/// What may be set before `tasks().count` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountCall(Call<i64>);

impl CountCall {
    /// Any of `Overdue`, `Today`, `Tomorrow`, `CurrentWeek`, `CurrentMonth`. Query parameter
    /// `dueDate`.
    pub fn due_date(
        mut self,
        due_date: impl IntoIterator<Item = impl Into<shared::CallStartTime>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "dueDate",
            wire::strings::<shared::CallStartTime>(due_date).join(","),
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

    /// The id of a filter. Query parameter `filterId`.
    pub fn filter_id(mut self, filter_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("filterId", filter_id.into());
        self
    }
}

call!(CountCall => i64);

/// What may be set before `tasks().list_by_ticket` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByTicketCall(List<Task>);

impl ListByTicketCall {
    /// What comes along: `contacts`, `tickets`, `assignee`, `teams`, `projects`, `creator`. Query
    /// parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<TaskInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<TaskInclude>(include).join(","));
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

    /// What the list is ordered by: the 16 words of [`TaskSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<TaskSortBy>) -> Self {
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

call!(ListByTicketCall => list Task);

/// Task, from `tasks().list`, `tasks().get`, `tasks().create`, ….
#[non_exhaustive]
pub struct Task {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `dueDate`: a moment with its offset.
    pub due_date: Option<DateTime>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `priority`: text.
    pub priority: Option<String>,
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
    /// `statusType`: text.
    pub status_type: Option<String>,
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
    /// `category`: text.
    pub category: Option<String>,
    /// `isCommented`: whether it is commented.
    pub is_commented: Option<bool>,
    /// `ticket`: an object.
    pub ticket: Option<shared::ActivityModuleTicketField>,
    /// `contact`: an object.
    pub contact: Option<shared::ActivityModuleContactField>,
    /// `assignee`: an object.
    pub assignee: Option<shared::FoundAssignee>,
    /// `team`: an object.
    pub team: Option<shared::CallTeam>,
    /// `department`: an object.
    pub department: Option<shared::NameRef>,
    /// `activityType`: text.
    pub activity_type: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Task {
    "id" => id,
    "contactId" => contact_id,
    "subject" => subject,
    "departmentId" => department_id,
    "dueDate" => due_date,
    "ownerId" => owner_id,
    "priority" => priority,
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
    "isTrashed" => is_trashed,
    "webUrl" => web_url,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "isSpam" => is_spam,
    "category" => category,
    "isCommented" => is_commented,
    "ticket" => ticket,
    "contact" => contact,
    "assignee" => assignee,
    "team" => team,
    "department" => department,
    "activityType" => activity_type;
    extra
});

/// Task input, for `tasks().create`, `tasks().update`.
pub struct TaskInput {
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `dueDate`: a moment with its offset.
    pub due_date: Option<DateTime>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `priority`: text.
    pub priority: Option<String>,
    /// `ticketId`: the id of a ticket.
    pub ticket_id: Option<Id>,
    /// `status`: text.
    pub status: Option<String>,
    /// `alertType`: any of `EMAIL`, `POPUP`, `SMS`.
    pub alert_type: Option<Vec<shared::AlertType>>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `category`: text.
    pub category: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `teamId`: the id of a team.
    pub team_id: Option<Id>,
    /// `reminder`: a list.
    pub reminder: Option<Vec<TaskInputReminder>>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TaskInput {
    "contactId" => contact_id,
    "subject" => subject,
    "departmentId" => department_id,
    "dueDate" => due_date,
    "ownerId" => owner_id,
    "priority" => priority,
    "ticketId" => ticket_id,
    "status" => status,
    "alertType" => alert_type,
    "cf" => cf,
    "customFields" => custom_fields,
    "category" => category,
    "description" => description,
    "teamId" => team_id,
    "reminder" => reminder,
    "layoutId" => layout_id;
    extra
});

/// Task input reminder.
pub struct TaskInputReminder {
    /// `reminderTime`: a moment with its offset.
    pub reminder_time: Option<DateTime>,
    /// `reminderType`: one of `ABSOLUTE`, `RELATIVE`.
    pub reminder_type: Option<ReminderType>,
    /// `relativeReminderInMin`: a whole number.
    pub relative_reminder_in_min: Option<i64>,
    /// `alertType`: any of `EMAIL`, `POPUP`, `SMS`.
    pub alert_type: Option<Vec<shared::AlertType>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TaskInputReminder {
    "reminderTime" => reminder_time,
    "reminderType" => reminder_type,
    "relativeReminderInMin" => relative_reminder_in_min,
    "alertType" => alert_type;
    extra
});

open_enum! {
    /// Reminder type.
    pub enum ReminderType {
        /// `ABSOLUTE`
        Absolute = "ABSOLUTE",
        /// `RELATIVE`
        Relative = "RELATIVE",
    }
}

open_enum! {
    /// Task include, for `tasks().list`, `tasks().get`, `tasks().list_by_ticket`.
    pub enum TaskInclude {
        /// `contacts`
        Contacts = "contacts",
        /// `tickets`
        Tickets = "tickets",
        /// `assignee`
        Assignee = "assignee",
        /// `teams`
        Teams = "teams",
        /// `projects`
        Projects = "projects",
        /// `creator`
        Creator = "creator",
    }
}

open_enum! {
    /// Task sort by, for `tasks().list`, `tasks().search`, `tasks().list_by_ticket`.
    pub enum TaskSortBy {
        /// `category`
        Category = "category",
        /// `-category`
        CategoryDescending = "-category",
        /// `subject`
        Subject = "subject",
        /// `-subject`
        SubjectDescending = "-subject",
        /// `dueDate`
        DueDate = "dueDate",
        /// `-dueDate`
        DueDateDescending = "-dueDate",
        /// `status`
        Status = "status",
        /// `-status`
        StatusDescending = "-status",
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `-createdTime`
        CreatedTimeDescending = "-createdTime",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
        /// `-modifiedTime`
        ModifiedTimeDescending = "-modifiedTime",
        /// `priority`
        Priority = "priority",
        /// `-priority`
        PriorityDescending = "-priority",
        /// `relevance`
        Relevance = "relevance",
        /// `-relevance`
        RelevanceDescending = "-relevance",
    }
}
