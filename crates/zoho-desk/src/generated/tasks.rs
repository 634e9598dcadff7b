// Written by `cargo xtask codegen` from desk/v1/tasks.toml of the catalogue; changes belong there.
//! Tasks.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut tasks = desk.tasks().list().stream();
//! while let Some(task) = tasks.next().await {
//!     println!("{:?}", task?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, DateTimeRange, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &MOVE_TO_TRASH,
    &SEARCH,
    &COUNT,
    &DELETE_SPAM,
    &EMPTY_SPAM,
    &LIST_BY_TICKET,
];

/// Tasks.
///
/// From [`Desk::tasks`](crate::Desk::tasks).
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
    /// `GET /api/v1/tasks`. Scopes `Desk.activities.tasks.READ` and `Desk.tasks.READ`. Pages of up to
    /// 100 items. Items that are removed while the list is read can make it miss as many others; to
    /// miss none, take `tasks.search`, which can be cut by time, and read part after part. Retried on
    /// transient failures.
    pub fn list(&self) -> ListTasks {
        ListTasks(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a task.
    ///
    /// `GET /api/v1/tasks/{task_id}`. Scopes `Desk.activities.tasks.READ` and `Desk.tasks.READ`.
    /// Retried on transient failures.
    pub fn get(&self, task_id: impl Into<Id>) -> GetTask {
        let request = self.client.request(&GET).segment(task_id.into());
        GetTask(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a task.
    ///
    /// `POST /api/v1/tasks`. Scopes `Desk.activities.tasks.CREATE` and `Desk.tasks.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn create(&self, body: &TaskInput) -> CreateTask {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateTask(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a task.
    ///
    /// `PATCH /api/v1/tasks/{task_id}`. Scopes `Desk.activities.tasks.UPDATE` and `Desk.tasks.UPDATE`.
    /// Not retried when it may have been carried out.
    pub fn update(&self, task_id: impl Into<Id>, body: &TaskInput) -> UpdateTask {
        let request = self
            .client
            .request(&UPDATE)
            .segment(task_id.into())
            .json_member("", body);
        UpdateTask(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates several tasks.
    ///
    /// `POST /api/v1/tasks/updateMany`. Scopes `Desk.activities.tasks.UPDATE` and `Desk.tasks.UPDATE`.
    /// Not retried when it may have been carried out.
    pub fn update_many(&self, body: &shared::ActivityFieldUpdate) -> UpdateManyTasks {
        let request = self.client.request(&UPDATE_MANY).json_member("", body);
        UpdateManyTasks(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Moves tasks to trash.
    ///
    /// `POST /api/v1/tasks/moveToTrash`. Scopes `Desk.activities.tasks.DELETE` and
    /// `Desk.tasks.DELETE`. Not retried when it may have been carried out.
    pub fn move_to_trash(
        &self,
        entity_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> MoveTasksToTrash {
        let request = self
            .client
            .request(&MOVE_TO_TRASH)
            .json_member("entityIds", &json::owned::<Id>(entity_ids));
        MoveTasksToTrash(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Searches tasks.
    ///
    /// `GET /api/v1/tasks/search`. Scopes `Desk.activities.calls.READ`, `Desk.activities.tasks.READ`,
    /// `Desk.activities.events.READ`, `Desk.tasks.READ` and `Desk.search.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others; to miss
    /// none, cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after
    /// part. Retried on transient failures.
    pub fn search(&self) -> SearchTasks {
        SearchTasks(List::new(
            self.client.clone(),
            self.client.request(&SEARCH),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Counts tasks.
    ///
    /// `GET /api/v1/tasks/count`. Scope `Desk.tasks.READ`. Retried on transient failures.
    ///
    /// - `view_id`: The id of the custom view whose contents to return.
    pub fn count(&self, view_id: impl Into<Id>, department_id: impl Into<Id>) -> CountTasks {
        let mut request = self.client.request(&COUNT);
        request.set_query("viewId", view_id.into());
        request.set_query("departmentId", department_id.into());
        CountTasks(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "count")
        }))
    }

    /// Deletes the spam of tasks.
    ///
    /// `POST /api/v1/tasks/deleteSpam`. Scope `Desk.activities.tasks.DELETE`. Not retried when it may
    /// have been carried out.
    pub fn delete_spam(
        &self,
        task_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteSpamTasks {
        let request = self
            .client
            .request(&DELETE_SPAM)
            .json_member("taskIds", &json::owned::<Id>(task_ids));
        DeleteSpamTasks(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Empties the spam of tasks.
    ///
    /// `POST /api/v1/tasks/emptySpam`. Scope `Desk.activities.tasks.DELETE`. Not retried when it may
    /// have been carried out.
    pub fn empty_spam(&self, department_id: impl Into<Id>) -> EmptySpamTasks {
        let request = self
            .client
            .request(&EMPTY_SPAM)
            .json_member("departmentId", &department_id.into());
        EmptySpamTasks(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Lists tasks of a ticket.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/tasks`. Scopes `Desk.activities.tasks.READ`, `Desk.tasks.READ`
    /// and `Desk.tickets.READ`. Pages of up to 100 items. Items that are removed while the list is
    /// read can make it miss as many others. Retried on transient failures.
    pub fn list_by_ticket(&self, ticket_id: impl Into<Id>) -> ListTasksByTicket {
        let request = self
            .client
            .request(&LIST_BY_TICKET)
            .segment(ticket_id.into());
        ListTasksByTicket(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }
}

call! {
    /// Returned by [`TasksClient::list`](crate::tasks::TasksClient::list).
    ListTasks => list Task
}

impl ListTasks {
    /// What to return along with each item. Query parameter `include`, any of `contacts`, `tickets`,
    /// `assignee`, `teams`, `projects`, `creator`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<TaskInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<TaskInclude>(include).join(","));
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

    /// Query parameter `dueDate`, any of `Overdue`, `Today`, `Tomorrow`, `CurrentWeek`,
    /// `CurrentMonth`.
    pub fn due_date(
        mut self,
        due_date: impl IntoIterator<Item = impl Into<shared::CallStartTime>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "dueDate",
            json::strings::<shared::CallStartTime>(due_date).join(","),
        );
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
    pub fn sort_by(mut self, sort_by: impl Into<TaskSortBy>) -> Self {
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
    /// Returned by [`TasksClient::get`](crate::tasks::TasksClient::get).
    GetTask => Task
}

impl GetTask {
    /// What to return along with each item. Query parameter `include`, any of `contacts`, `tickets`,
    /// `assignee`, `teams`, `projects`, `creator`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<TaskInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<TaskInclude>(include).join(","));
        self
    }
}

call! {
    /// Returned by [`TasksClient::create`](crate::tasks::TasksClient::create).
    CreateTask => Task
}

call! {
    /// Returned by [`TasksClient::update`](crate::tasks::TasksClient::update).
    UpdateTask => Task
}

call! {
    /// Returned by [`TasksClient::update_many`](crate::tasks::TasksClient::update_many).
    UpdateManyTasks => list shared::ApprovedComments
}

call! {
    /// Returned by [`TasksClient::move_to_trash`](crate::tasks::TasksClient::move_to_trash).
    MoveTasksToTrash => ()
}

call! {
    /// Returned by [`TasksClient::search`](crate::tasks::TasksClient::search).
    SearchTasks => list Task
}

impl SearchTasks {
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

    /// Query parameter `dueDateRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn due_date_range(mut self, due_date_range: impl Into<DateTimeRange>) -> Self {
        self.0
            .request_mut()
            .set_query("dueDateRange", Into::<DateTimeRange>::into(due_date_range));
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
    pub fn sort_by(mut self, sort_by: impl Into<TaskSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`TasksClient::count`](crate::tasks::TasksClient::count).
    CountTasks => i64
}

impl CountTasks {
    /// Query parameter `dueDate`, any of `Overdue`, `Today`, `Tomorrow`, `CurrentWeek`,
    /// `CurrentMonth`.
    pub fn due_date(
        mut self,
        due_date: impl IntoIterator<Item = impl Into<shared::CallStartTime>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "dueDate",
            json::strings::<shared::CallStartTime>(due_date).join(","),
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

    /// Query parameter `filterId`.
    pub fn filter_id(mut self, filter_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("filterId", filter_id.into());
        self
    }
}

call! {
    /// Returned by [`TasksClient::delete_spam`](crate::tasks::TasksClient::delete_spam).
    DeleteSpamTasks => list shared::MassActionResult
}

call! {
    /// Returned by [`TasksClient::empty_spam`](crate::tasks::TasksClient::empty_spam).
    EmptySpamTasks => ()
}

call! {
    /// Returned by [`TasksClient::list_by_ticket`](crate::tasks::TasksClient::list_by_ticket).
    ListTasksByTicket => list Task
}

impl ListTasksByTicket {
    /// What to return along with each item. Query parameter `include`, any of `contacts`, `tickets`,
    /// `assignee`, `teams`, `projects`, `creator`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<TaskInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<TaskInclude>(include).join(","));
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
    pub fn sort_by(mut self, sort_by: impl Into<TaskSortBy>) -> Self {
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

/// Returned by `tasks().list`, `tasks().get`, `tasks().create` and others.
#[non_exhaustive]
pub struct Task {
    pub id: Option<Id>,
    pub contact_id: Option<Id>,
    pub subject: Option<String>,
    pub department_id: Option<Id>,
    pub due_date: Option<DateTime>,
    pub owner_id: Option<Id>,
    pub priority: Option<String>,
    pub ticket_id: Option<Id>,
    pub status: Option<String>,
    pub modified_time: Option<DateTime>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub reminder: Option<Vec<shared::Reminder>>,
    pub status_type: Option<String>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub completed_time: Option<DateTime>,
    pub creator_id: Option<Id>,
    pub description: Option<String>,
    pub activity_time: Option<String>,
    pub layout_id: Option<Id>,
    pub is_trashed: Option<bool>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<shared::FoundAssignee>,
    pub is_spam: Option<bool>,
    pub category: Option<String>,
    pub is_commented: Option<bool>,
    pub ticket: Option<shared::ActivityModuleTicketField>,
    pub contact: Option<shared::ActivityModuleContactField>,
    pub assignee: Option<shared::FoundAssignee>,
    pub team: Option<shared::CallTeam>,
    pub department: Option<shared::NameRef>,
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

/// Sent by `tasks().create`, `tasks().update`.
pub struct TaskInput {
    pub contact_id: Option<Id>,
    pub subject: Option<String>,
    pub department_id: Option<Id>,
    pub due_date: Option<DateTime>,
    pub owner_id: Option<Id>,
    pub priority: Option<String>,
    pub ticket_id: Option<Id>,
    pub status: Option<String>,
    /// Any of `EMAIL`, `POPUP`, `SMS`.
    pub alert_type: Option<Vec<shared::AlertType>>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub category: Option<String>,
    pub description: Option<String>,
    pub team_id: Option<Id>,
    pub reminder: Option<Vec<TaskInputReminder>>,
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

pub struct TaskInputReminder {
    pub reminder_time: Option<DateTime>,
    /// One of `ABSOLUTE`, `RELATIVE`.
    pub reminder_type: Option<ReminderType>,
    pub relative_reminder_in_min: Option<i64>,
    /// Any of `EMAIL`, `POPUP`, `SMS`.
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
    pub enum ReminderType {
        /// `ABSOLUTE`
        Absolute = "ABSOLUTE",
        /// `RELATIVE`
        Relative = "RELATIVE",
    }
}

open_enum! {
    /// Sent by `tasks().list`, `tasks().get`, `tasks().list_by_ticket`.
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
    /// Sent by `tasks().list`, `tasks().search`, `tasks().list_by_ticket`.
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
