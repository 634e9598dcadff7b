// Written by `cargo xtask codegen` from desk/v1/task_time_entries.toml of the catalogue; changes belong there.
//! Task time entries.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut task_time_entries = desk.task_time_entries().list("4876876000000123456").stream();
//! while let Some(task_time_entry) = task_time_entries.next().await {
//!     println!("{:?}", task_time_entry?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, DateTimeRange, Decimal, ExtraFields, Id, object};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/tasks/{task_id}/timeEntry`. Scopes `Desk.activities.tasks.READ` and `Desk.tasks.READ`.
pub static LIST: Operation = Operation::get(
    "desk.task_time_entries.list",
    "/api/{version}/tasks/{task_id}/timeEntry",
)
.scopes(&["Desk.activities.tasks.READ", "Desk.tasks.READ"])
.most(
    5_000,
    "cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after part",
);

/// `GET /api/v1/tasks/{task_id}/timeEntry/{task_time_entry_id}`. Scopes `Desk.activities.tasks.READ` and `Desk.tasks.READ`.
pub static GET: Operation = Operation::get(
    "desk.task_time_entries.get",
    "/api/{version}/tasks/{task_id}/timeEntry/{task_time_entry_id}",
)
.scopes(&["Desk.activities.tasks.READ", "Desk.tasks.READ"]);

/// `POST /api/v1/tasks/{task_id}/timeEntry`. Scopes `Desk.activities.tasks.CREATE` and `Desk.tasks.CREATE`.
pub static CREATE: Operation = Operation::post(
    "desk.task_time_entries.create",
    "/api/{version}/tasks/{task_id}/timeEntry",
)
.scopes(&["Desk.activities.tasks.CREATE", "Desk.tasks.CREATE"]);

/// `PATCH /api/v1/tasks/{task_id}/timeEntry/{task_time_entry_id}`. Scopes `Desk.activities.tasks.UPDATE` and `Desk.tasks.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.task_time_entries.update",
    "/api/{version}/tasks/{task_id}/timeEntry/{task_time_entry_id}",
)
.scopes(&["Desk.activities.tasks.UPDATE", "Desk.tasks.UPDATE"]);

/// `GET /api/v1/tasks/{task_id}/timeEntrySummation`. Scopes `Desk.activities.tasks.READ` and `Desk.tasks.READ`.
pub static GET_SUMMATION: Operation = Operation::get(
    "desk.task_time_entries.get_summation",
    "/api/{version}/tasks/{task_id}/timeEntrySummation",
)
.scopes(&["Desk.activities.tasks.READ", "Desk.tasks.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE, &UPDATE, &GET_SUMMATION];

/// Task time entries.
///
/// From [`Desk::task_time_entries`](crate::Desk::task_time_entries).
#[derive(Debug, Clone)]
pub struct TaskTimeEntriesClient {
    client: Client,
}

impl Desk {
    /// Task time entries.
    #[must_use]
    pub fn task_time_entries(&self) -> TaskTimeEntriesClient {
        TaskTimeEntriesClient {
            client: self.client().clone(),
        }
    }
}

impl TaskTimeEntriesClient {
    /// Lists task time entries.
    ///
    /// `GET /api/v1/tasks/{task_id}/timeEntry`. Scopes `Desk.activities.tasks.READ` and
    /// `Desk.tasks.READ`. Pages of up to 100 items. Items that are removed while the list is read can
    /// make it miss as many others; to miss none, cut the list by time with `createdTimeRange` or
    /// `modifiedTimeRange`, and read part after part. Retried on transient failures.
    pub fn list(&self, task_id: impl Into<Id>) -> ListTaskTimeEntries {
        let request = self.client.request(&LIST).segment(task_id.into());
        ListTaskTimeEntries(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a task time entry.
    ///
    /// `GET /api/v1/tasks/{task_id}/timeEntry/{task_time_entry_id}`. Scopes
    /// `Desk.activities.tasks.READ` and `Desk.tasks.READ`. Retried on transient failures.
    pub fn get(
        &self,
        task_id: impl Into<Id>,
        task_time_entry_id: impl Into<Id>,
    ) -> GetTaskTimeEntry {
        let request = self
            .client
            .request(&GET)
            .segment(task_id.into())
            .segment(task_time_entry_id.into());
        GetTaskTimeEntry(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a task time entry.
    ///
    /// `POST /api/v1/tasks/{task_id}/timeEntry`. Scopes `Desk.activities.tasks.CREATE` and
    /// `Desk.tasks.CREATE`. Not retried when it may have been carried out.
    pub fn create(
        &self,
        task_id: impl Into<Id>,
        body: &TaskTimeEntryCreate,
    ) -> CreateTaskTimeEntry {
        let request = self
            .client
            .request(&CREATE)
            .segment(task_id.into())
            .json_member("", body);
        CreateTaskTimeEntry(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a task time entry.
    ///
    /// `PATCH /api/v1/tasks/{task_id}/timeEntry/{task_time_entry_id}`. Scopes
    /// `Desk.activities.tasks.UPDATE` and `Desk.tasks.UPDATE`. Not retried when it may have been
    /// carried out.
    pub fn update(
        &self,
        task_id: impl Into<Id>,
        task_time_entry_id: impl Into<Id>,
        body: &TaskTimeEntryUpdate,
    ) -> UpdateTaskTimeEntry {
        let request = self
            .client
            .request(&UPDATE)
            .segment(task_id.into())
            .segment(task_time_entry_id.into())
            .json_member("", body);
        UpdateTaskTimeEntry(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the summation of task time entries.
    ///
    /// `GET /api/v1/tasks/{task_id}/timeEntrySummation`. Scopes `Desk.activities.tasks.READ` and
    /// `Desk.tasks.READ`. Retried on transient failures.
    pub fn get_summation(&self, task_id: impl Into<Id>) -> GetTaskTimeEntrySummation {
        let request = self.client.request(&GET_SUMMATION).segment(task_id.into());
        GetTaskTimeEntrySummation(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`TaskTimeEntriesClient::list`](crate::task_time_entries::TaskTimeEntriesClient::list).
    ListTaskTimeEntries => list TaskTimeEntry
}

impl ListTaskTimeEntries {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
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

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// Query parameter `billStatus`, one of `nonBillable`, `billable`, `billed`.
    pub fn bill_status(mut self, bill_status: impl Into<shared::TimeEntryBillStatus>) -> Self {
        self.0
            .request_mut()
            .set_query("billStatus", bill_status.into());
        self
    }

    /// The sort direction. Query parameter `orderBy`, one of `ASC`, `DESC`.
    pub fn order_by(mut self, order_by: impl Into<shared::AccountTimeEntryOrderBy>) -> Self {
        self.0.request_mut().set_query("orderBy", order_by.into());
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
}

call! {
    /// Returned by [`TaskTimeEntriesClient::get`](crate::task_time_entries::TaskTimeEntriesClient::get).
    GetTaskTimeEntry => TaskTimeEntry
}

impl GetTaskTimeEntry {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }
}

call! {
    /// Returned by [`TaskTimeEntriesClient::create`](crate::task_time_entries::TaskTimeEntriesClient::create).
    CreateTaskTimeEntry => TaskTimeEntry
}

call! {
    /// Returned by [`TaskTimeEntriesClient::update`](crate::task_time_entries::TaskTimeEntriesClient::update).
    UpdateTaskTimeEntry => TaskTimeEntry
}

call! {
    /// Returned by [`TaskTimeEntriesClient::get_summation`](crate::task_time_entries::TaskTimeEntriesClient::get_summation).
    GetTaskTimeEntrySummation => shared::TimeEntrySummation
}

impl GetTaskTimeEntrySummation {
    /// Query parameter `billStatus`, one of `nonBillable`, `billable`, `billed`.
    pub fn bill_status(mut self, bill_status: impl Into<shared::TimeEntryBillStatus>) -> Self {
        self.0
            .request_mut()
            .set_query("billStatus", bill_status.into());
        self
    }
}

/// Returned by `task_time_entries().list`, `task_time_entries().get`, `task_time_entries().create`
/// and others.
#[non_exhaustive]
pub struct TaskTimeEntry {
    pub id: Option<Id>,
    pub seconds_spent: Option<i64>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub executed_time: Option<DateTime>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub fixed_cost: Option<Decimal>,
    pub minutes_spent: Option<i64>,
    pub agent_cost_per_hour: Option<String>,
    pub description: Option<String>,
    pub hours_spent: Option<i64>,
    pub owner_id: Option<Id>,
    pub is_billable: Option<bool>,
    /// One of `MANUAL`, `AUTO`.
    pub mode: Option<shared::TaskTimeEntryMode>,
    pub request_charge_type: Option<shared::RequestChargeType>,
    pub additional_cost: Option<String>,
    pub total_cost: Option<String>,
    pub department_id: Option<Id>,
    pub created_time: Option<DateTime>,
    pub invoice_id: Option<Id>,
    pub parent: Option<TaskTimeEntryParent>,
    pub is_trashed: Option<bool>,
    pub created_by: Option<Id>,
    pub request_id: Option<Id>,
    pub layout_id: Option<Id>,
    pub task_id: Option<Id>,
    pub layout_details: Option<shared::LayoutDetails>,
    pub billing_type: Option<String>,
    pub owner: Option<shared::ProductOwner>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TaskTimeEntry {
    "id" => id,
    "secondsSpent" => seconds_spent,
    "cf" => cf,
    "executedTime" => executed_time,
    "customFields" => custom_fields,
    "fixedCost" => fixed_cost,
    "minutesSpent" => minutes_spent,
    "agentCostPerHour" => agent_cost_per_hour,
    "description" => description,
    "hoursSpent" => hours_spent,
    "ownerId" => owner_id,
    "isBillable" => is_billable,
    "mode" => mode,
    "requestChargeType" => request_charge_type,
    "additionalCost" => additional_cost,
    "totalCost" => total_cost,
    "departmentId" => department_id,
    "createdTime" => created_time,
    "invoiceId" => invoice_id,
    "parent" => parent,
    "isTrashed" => is_trashed,
    "createdBy" => created_by,
    "requestId" => request_id,
    "layoutId" => layout_id,
    "taskId" => task_id,
    "layoutDetails" => layout_details,
    "billingType" => billing_type,
    "owner" => owner;
    extra
});

/// Sent by `task_time_entries().create`.
pub struct TaskTimeEntryCreate {
    pub seconds_spent: Option<i64>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    /// Required.
    pub executed_time: Option<DateTime>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub fixed_cost: Option<Decimal>,
    pub minutes_spent: Option<i64>,
    pub agent_cost_per_hour: Option<Decimal>,
    pub description: Option<String>,
    pub hours_spent: Option<i64>,
    pub owner_id: Option<Id>,
    pub is_billable: Option<bool>,
    /// One of `MANUAL`, `AUTO`.
    pub mode: Option<shared::TaskTimeEntryMode>,
    pub request_charge_type: Option<shared::RequestChargeType>,
    pub additional_cost: Option<Decimal>,
    pub total_cost: Option<String>,
    pub layout_id: Option<Id>,
    pub invoice_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TaskTimeEntryCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(executed_time: DateTime) -> Self {
        Self {
            executed_time: Some(executed_time),
            ..Self::default()
        }
    }
}

object!(type TaskTimeEntryCreate {
    "secondsSpent" => seconds_spent,
    "cf" => cf,
    "executedTime" => executed_time,
    "customFields" => custom_fields,
    "fixedCost" => fixed_cost,
    "minutesSpent" => minutes_spent,
    "agentCostPerHour" => agent_cost_per_hour,
    "description" => description,
    "hoursSpent" => hours_spent,
    "ownerId" => owner_id,
    "isBillable" => is_billable,
    "mode" => mode,
    "requestChargeType" => request_charge_type,
    "additionalCost" => additional_cost,
    "totalCost" => total_cost,
    "layoutId" => layout_id,
    "invoiceId" => invoice_id;
    extra
});

#[non_exhaustive]
pub struct TaskTimeEntryParent {
    pub id: Option<Id>,
    /// The number by which people know the ticket; calls take its id.
    pub ticket_number: Option<i64>,
    pub associated_ticket_id: Option<Id>,
    pub subject: Option<String>,
    pub type_: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TaskTimeEntryParent {
    "id" => id,
    "ticketNumber" => ticket_number,
    "associatedTicketId" => associated_ticket_id,
    "subject" => subject,
    "type" => type_;
    extra
});

/// Sent by `task_time_entries().update`.
pub struct TaskTimeEntryUpdate {
    pub seconds_spent: Option<i64>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub executed_time: Option<DateTime>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub fixed_cost: Option<Decimal>,
    pub minutes_spent: Option<i64>,
    pub agent_cost_per_hour: Option<String>,
    pub description: Option<String>,
    pub hours_spent: Option<i64>,
    pub owner_id: Option<Id>,
    pub is_billable: Option<bool>,
    /// One of `MANUAL`, `AUTO`.
    pub mode: Option<shared::TaskTimeEntryMode>,
    pub request_charge_type: Option<shared::RequestChargeType>,
    pub additional_cost: Option<String>,
    pub total_cost: Option<String>,
    pub layout_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TaskTimeEntryUpdate {
    "secondsSpent" => seconds_spent,
    "cf" => cf,
    "executedTime" => executed_time,
    "customFields" => custom_fields,
    "fixedCost" => fixed_cost,
    "minutesSpent" => minutes_spent,
    "agentCostPerHour" => agent_cost_per_hour,
    "description" => description,
    "hoursSpent" => hours_spent,
    "ownerId" => owner_id,
    "isBillable" => is_billable,
    "mode" => mode,
    "requestChargeType" => request_charge_type,
    "additionalCost" => additional_cost,
    "totalCost" => total_cost,
    "layoutId" => layout_id;
    extra
});
