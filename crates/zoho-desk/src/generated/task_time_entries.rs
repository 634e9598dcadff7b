// Written by `cargo xtask codegen` from xtask/catalog/desk/task_time_entries.toml; changes belong there.
//! Task time entries.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut task_time_entries = desk.task_time_entries().list("4876876000000123456").stream();
//! while let Some(task_time_entry) = task_time_entries.next().await {
//!     println!("{:?}", task_time_entry?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, DateTimeRange, Decimal, ExtraFields, Id, List, Operation, Paging, call,
    object, wire,
};

use crate::{Desk, shared};

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

/// Task time entries.
///
/// From [`Desk::task_time_entries`](crate::Desk::task_time_entries); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `Desk.tasks.READ`. Comes in pages of up to 100. Where items are removed while it is read, as
    /// many others can be missed; to miss none, cut the list by time with `createdTimeRange` or
    /// `modifiedTimeRange`, and read part after part. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, task_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(task_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a task time entry.
    ///
    /// `GET /api/v1/tasks/{task_id}/timeEntry/{task_time_entry_id}`. Scopes
    /// `Desk.activities.tasks.READ` and `Desk.tasks.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, task_id: impl Into<Id>, task_time_entry_id: impl Into<Id>) -> GetCall {
        let request = self
            .client
            .request(&GET)
            .segment(task_id.into())
            .segment(task_time_entry_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates a task time entry.
    ///
    /// `POST /api/v1/tasks/{task_id}/timeEntry`. Scopes `Desk.activities.tasks.CREATE` and
    /// `Desk.tasks.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(
        &self,
        task_id: impl Into<Id>,
        body: &TaskTimeEntryCreate,
    ) -> Call<TaskTimeEntry> {
        let request = self
            .client
            .request(&CREATE)
            .segment(task_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a task time entry.
    ///
    /// `PATCH /api/v1/tasks/{task_id}/timeEntry/{task_time_entry_id}`. Scopes
    /// `Desk.activities.tasks.UPDATE` and `Desk.tasks.UPDATE`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        task_id: impl Into<Id>,
        task_time_entry_id: impl Into<Id>,
        body: &TaskTimeEntryUpdate,
    ) -> Call<TaskTimeEntry> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(task_id.into())
            .segment(task_time_entry_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Gets the summation of task time entries.
    ///
    /// `GET /api/v1/tasks/{task_id}/timeEntrySummation`. Scopes `Desk.activities.tasks.READ` and
    /// `Desk.tasks.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_summation(&self, task_id: impl Into<Id>) -> GetSummationCall {
        let request = self.client.request(&GET_SUMMATION).segment(task_id.into());
        GetSummationCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }
}

/// What may be set before `task_time_entries().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<TaskTimeEntry>);

impl ListCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
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

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// One of `nonBillable`, `billable`, `billed`. Query parameter `billStatus`.
    pub fn bill_status(mut self, bill_status: impl Into<shared::TimeEntryBillStatus>) -> Self {
        self.0
            .request_mut()
            .set_query("billStatus", bill_status.into());
        self
    }

    /// Which way the list is ordered: `ASC`, `DESC`. Query parameter `orderBy`.
    pub fn order_by(mut self, order_by: impl Into<shared::AccountTimeEntryOrderBy>) -> Self {
        self.0.request_mut().set_query("orderBy", order_by.into());
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
}

call!(ListCall => list TaskTimeEntry);

/// What may be set before `task_time_entries().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<TaskTimeEntry>);

impl GetCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }
}

call!(GetCall => TaskTimeEntry);

/// What may be set before `task_time_entries().get_summation` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSummationCall(Call<shared::TimeEntrySummation>);

impl GetSummationCall {
    /// One of `nonBillable`, `billable`, `billed`. Query parameter `billStatus`.
    pub fn bill_status(mut self, bill_status: impl Into<shared::TimeEntryBillStatus>) -> Self {
        self.0
            .request_mut()
            .set_query("billStatus", bill_status.into());
        self
    }
}

call!(GetSummationCall => shared::TimeEntrySummation);

/// Task time entry, from `task_time_entries().list`, `task_time_entries().get`,
/// `task_time_entries().create`, ….
#[non_exhaustive]
pub struct TaskTimeEntry {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `secondsSpent`: a whole number of seconds.
    pub seconds_spent: Option<i64>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `executedTime`: a moment with its offset.
    pub executed_time: Option<DateTime>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `fixedCost`: an amount of money, with all its digits.
    pub fixed_cost: Option<Decimal>,
    /// `minutesSpent`: a whole number of minutes.
    pub minutes_spent: Option<i64>,
    /// `agentCostPerHour`: text.
    pub agent_cost_per_hour: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `hoursSpent`: a whole number of hours.
    pub hours_spent: Option<i64>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `isBillable`: whether it is billable.
    pub is_billable: Option<bool>,
    /// `mode`: one of `MANUAL`, `AUTO`.
    pub mode: Option<shared::TaskTimeEntryMode>,
    /// `requestChargeType`: one of the 4 words of [`shared::RequestChargeType`].
    pub request_charge_type: Option<shared::RequestChargeType>,
    /// `additionalCost`: text.
    pub additional_cost: Option<String>,
    /// `totalCost`: text.
    pub total_cost: Option<String>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `invoiceId`: the id of an invoice.
    pub invoice_id: Option<Id>,
    /// `parent`: an object.
    pub parent: Option<TaskTimeEntryParent>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `requestId`: the id of a request.
    pub request_id: Option<Id>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `taskId`: the id of a task.
    pub task_id: Option<Id>,
    /// `layoutDetails`: an object.
    pub layout_details: Option<shared::LayoutDetails>,
    /// `billingType`: text.
    pub billing_type: Option<String>,
    /// `owner`: whom it belongs to.
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

/// Task time entry create, for `task_time_entries().create`.
pub struct TaskTimeEntryCreate {
    /// `secondsSpent`: a whole number of seconds.
    pub seconds_spent: Option<i64>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `executedTime`: a moment with its offset; has to be sent.
    pub executed_time: Option<DateTime>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `fixedCost`: an amount of money, with all its digits.
    pub fixed_cost: Option<Decimal>,
    /// `minutesSpent`: a whole number of minutes.
    pub minutes_spent: Option<i64>,
    /// `agentCostPerHour`: an amount of money, with all its digits.
    pub agent_cost_per_hour: Option<Decimal>,
    /// `description`: text.
    pub description: Option<String>,
    /// `hoursSpent`: a whole number of hours.
    pub hours_spent: Option<i64>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `isBillable`: whether it is billable.
    pub is_billable: Option<bool>,
    /// `mode`: one of `MANUAL`, `AUTO`.
    pub mode: Option<shared::TaskTimeEntryMode>,
    /// `requestChargeType`: one of the 4 words of [`shared::RequestChargeType`].
    pub request_charge_type: Option<shared::RequestChargeType>,
    /// `additionalCost`: an amount of money, with all its digits.
    pub additional_cost: Option<Decimal>,
    /// `totalCost`: text.
    pub total_cost: Option<String>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `invoiceId`: the id of an invoice.
    pub invoice_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TaskTimeEntryCreate {
    /// With what has to be sent; the rest is left out.
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

/// Task time entry parent.
#[non_exhaustive]
pub struct TaskTimeEntryParent {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `ticketNumber`: the number that people know the ticket by; calls take its id.
    pub ticket_number: Option<i64>,
    /// `associatedTicketId`: the id of an associated ticket.
    pub associated_ticket_id: Option<Id>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `type`: text.
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

/// Task time entry update, for `task_time_entries().update`.
pub struct TaskTimeEntryUpdate {
    /// `secondsSpent`: a whole number of seconds.
    pub seconds_spent: Option<i64>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `executedTime`: a moment with its offset.
    pub executed_time: Option<DateTime>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `fixedCost`: an amount of money, with all its digits.
    pub fixed_cost: Option<Decimal>,
    /// `minutesSpent`: a whole number of minutes.
    pub minutes_spent: Option<i64>,
    /// `agentCostPerHour`: text.
    pub agent_cost_per_hour: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `hoursSpent`: a whole number of hours.
    pub hours_spent: Option<i64>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `isBillable`: whether it is billable.
    pub is_billable: Option<bool>,
    /// `mode`: one of `MANUAL`, `AUTO`.
    pub mode: Option<shared::TaskTimeEntryMode>,
    /// `requestChargeType`: one of the 4 words of [`shared::RequestChargeType`].
    pub request_charge_type: Option<shared::RequestChargeType>,
    /// `additionalCost`: text.
    pub additional_cost: Option<String>,
    /// `totalCost`: text.
    pub total_cost: Option<String>,
    /// `layoutId`: the id of a layout.
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
