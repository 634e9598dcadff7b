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
    Call, Client, DateTime, Decimal, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
};

use crate::{Desk, shared};

/// `GET /api/v1/tasks/{task_id}/timeEntry`. Scopes `Desk.activities.tasks.READ` and `Desk.tasks.READ`.
pub static LIST: Operation = Operation::get(
    "desk.task_time_entries.list",
    "/api/{version}/tasks/{task_id}/timeEntry",
)
.scopes(&["Desk.activities.tasks.READ", "Desk.tasks.READ"]);

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
    /// `Desk.tasks.READ`. Comes in pages of up to 100.
    pub fn list(&self, task_id: impl Into<Id>) -> ListCall {
        let request = Request::new(&LIST).segment(task_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset {
                origin: 0,
                max: 100,
            },
        ))
    }

    /// Gets a task time entry.
    ///
    /// `GET /api/v1/tasks/{task_id}/timeEntry/{task_time_entry_id}`. Scopes
    /// `Desk.activities.tasks.READ` and `Desk.tasks.READ`.
    pub fn get(&self, task_id: impl Into<Id>, task_time_entry_id: impl Into<Id>) -> GetCall {
        let request = Request::new(&GET)
            .segment(task_id.into())
            .segment(task_time_entry_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates a task time entry.
    ///
    /// `POST /api/v1/tasks/{task_id}/timeEntry`. Scopes `Desk.activities.tasks.CREATE` and
    /// `Desk.tasks.CREATE`.
    pub fn create(
        &self,
        task_id: impl Into<Id>,
        body: &TaskTimeEntryCreate,
    ) -> Call<TaskTimeEntry> {
        let request = Request::new(&CREATE)
            .segment(task_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a task time entry.
    ///
    /// `PATCH /api/v1/tasks/{task_id}/timeEntry/{task_time_entry_id}`. Scopes
    /// `Desk.activities.tasks.UPDATE` and `Desk.tasks.UPDATE`.
    pub fn update(
        &self,
        task_id: impl Into<Id>,
        task_time_entry_id: impl Into<Id>,
        body: &TaskTimeEntryUpdate,
    ) -> Call<TaskTimeEntry> {
        let request = Request::new(&UPDATE)
            .segment(task_id.into())
            .segment(task_time_entry_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Gets the summation of task time entries.
    ///
    /// `GET /api/v1/tasks/{task_id}/timeEntrySummation`. Scopes `Desk.activities.tasks.READ` and
    /// `Desk.tasks.READ`.
    pub fn get_summation(&self, task_id: impl Into<Id>) -> GetSummationCall {
        let request = Request::new(&GET_SUMMATION).segment(task_id.into());
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
    /// Include.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }

    /// Created time range.
    pub fn created_time_range(mut self, created_time_range: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("createdTimeRange", created_time_range);
        self
    }

    /// Limit: from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// Bill status.
    pub fn bill_status(mut self, bill_status: impl Into<shared::TimeEntryBillStatus>) -> Self {
        self.0
            .request_mut()
            .set_query("billStatus", bill_status.into());
        self
    }

    /// Order by.
    pub fn order_by(mut self, order_by: impl Into<shared::AccountTimeEntryOrderBy>) -> Self {
        self.0.request_mut().set_query("orderBy", order_by.into());
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
}

call!(ListCall => list TaskTimeEntry);

/// What may be set before `task_time_entries().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<TaskTimeEntry>);

impl GetCall {
    /// Include.
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
    /// Bill status.
    pub fn bill_status(mut self, bill_status: impl Into<shared::TimeEntryBillStatus>) -> Self {
        self.0
            .request_mut()
            .set_query("billStatus", bill_status.into());
        self
    }
}

call!(GetSummationCall => shared::TimeEntrySummation);

/// Task time entry, of `task_time_entries().list`, `task_time_entries().get`, `task_time_entries().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskTimeEntry {
    /// Id.
    pub id: Option<Id>,
    /// Seconds spent.
    pub seconds_spent: Option<i64>,
    /// Cf.
    pub cf: Option<Other>,
    /// Executed time.
    pub executed_time: Option<DateTime>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Fixed cost.
    pub fixed_cost: Option<Decimal>,
    /// Minutes spent.
    pub minutes_spent: Option<i64>,
    /// Agent cost per hour.
    pub agent_cost_per_hour: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Hours spent.
    pub hours_spent: Option<i64>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Is billable.
    pub is_billable: Option<bool>,
    /// Mode.
    pub mode: Option<shared::TaskTimeEntryMode>,
    /// Request charge type.
    pub request_charge_type: Option<shared::RequestChargeType>,
    /// Additional cost.
    pub additional_cost: Option<String>,
    /// Total cost.
    pub total_cost: Option<String>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Invoice id.
    pub invoice_id: Option<Id>,
    /// Parent.
    pub parent: Option<TaskTimeEntryParent>,
    /// Is trashed.
    pub is_trashed: Option<bool>,
    /// Created by.
    pub created_by: Option<Id>,
    /// Request id.
    pub request_id: Option<Id>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// Task id.
    pub task_id: Option<Id>,
    /// Layout details.
    pub layout_details: Option<shared::LayoutDetails>,
    /// Billing type.
    pub billing_type: Option<String>,
    /// Owner.
    pub owner: Option<shared::ProductOwner>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(TaskTimeEntry {
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
    other
});

/// Task time entry create, of `task_time_entries().create`.
#[derive(Clone, Default, PartialEq)]
pub struct TaskTimeEntryCreate {
    /// Seconds spent.
    pub seconds_spent: Option<i64>,
    /// Cf.
    pub cf: Option<Other>,
    /// Executed time; has to be sent.
    pub executed_time: Option<DateTime>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Fixed cost.
    pub fixed_cost: Option<Decimal>,
    /// Minutes spent.
    pub minutes_spent: Option<i64>,
    /// Agent cost per hour.
    pub agent_cost_per_hour: Option<Decimal>,
    /// Description.
    pub description: Option<String>,
    /// Hours spent.
    pub hours_spent: Option<i64>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Is billable.
    pub is_billable: Option<bool>,
    /// Mode.
    pub mode: Option<shared::TaskTimeEntryMode>,
    /// Request charge type.
    pub request_charge_type: Option<shared::RequestChargeType>,
    /// Additional cost.
    pub additional_cost: Option<Decimal>,
    /// Total cost.
    pub total_cost: Option<String>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// Invoice id.
    pub invoice_id: Option<Id>,
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

object!(TaskTimeEntryCreate {
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
    "invoiceId" => invoice_id
});

/// Task time entry parent.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskTimeEntryParent {
    /// Id.
    pub id: Option<Id>,
    /// Ticket number.
    pub ticket_number: Option<i64>,
    /// Associated ticket id.
    pub associated_ticket_id: Option<Id>,
    /// Subject.
    pub subject: Option<String>,
    /// Type.
    pub type_: Option<String>,
}

object!(TaskTimeEntryParent {
    "id" => id,
    "ticketNumber" => ticket_number,
    "associatedTicketId" => associated_ticket_id,
    "subject" => subject,
    "type" => type_
});

/// Task time entry update, of `task_time_entries().update`.
#[derive(Clone, Default, PartialEq)]
pub struct TaskTimeEntryUpdate {
    /// Seconds spent.
    pub seconds_spent: Option<i64>,
    /// Cf.
    pub cf: Option<Other>,
    /// Executed time.
    pub executed_time: Option<DateTime>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Fixed cost.
    pub fixed_cost: Option<Decimal>,
    /// Minutes spent.
    pub minutes_spent: Option<i64>,
    /// Agent cost per hour.
    pub agent_cost_per_hour: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Hours spent.
    pub hours_spent: Option<i64>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Is billable.
    pub is_billable: Option<bool>,
    /// Mode.
    pub mode: Option<shared::TaskTimeEntryMode>,
    /// Request charge type.
    pub request_charge_type: Option<shared::RequestChargeType>,
    /// Additional cost.
    pub additional_cost: Option<String>,
    /// Total cost.
    pub total_cost: Option<String>,
    /// Layout id.
    pub layout_id: Option<Id>,
}

object!(TaskTimeEntryUpdate {
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
    "layoutId" => layout_id
});
