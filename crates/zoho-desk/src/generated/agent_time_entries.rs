// Written by `cargo xtask codegen` from xtask/catalog/desk/agent_time_entries.toml; changes belong there.
//! Agent time entries.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut agent_time_entries = desk.agent_time_entries().list("4876876000000123456").stream();
//! while let Some(agent_time_entry) = agent_time_entries.next().await {
//!     println!("{:?}", agent_time_entry?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, DateTimeRange, Decimal, ExtraFields, Id, List, Operation, Paging, call,
    object, open_enum, wire,
};

use crate::{Desk, shared};

/// `GET /api/v1/agents/{agent_id}/timeEntry`. Scope `Desk.settings.READ`.
pub static LIST: Operation = Operation::get(
    "desk.agent_time_entries.list",
    "/api/{version}/agents/{agent_id}/timeEntry",
)
.scopes(&["Desk.settings.READ"])
.most(
    5_000,
    "cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after part",
);

/// `GET /api/v1/agents/{agent_id}/timeEntry/{agent_time_entry_id}`. Scope `Desk.settings.READ`.
pub static GET: Operation = Operation::get(
    "desk.agent_time_entries.get",
    "/api/{version}/agents/{agent_id}/timeEntry/{agent_time_entry_id}",
)
.scopes(&["Desk.settings.READ"]);

/// `GET /api/v1/agents/{agent_id}/timeEntrySummation`. Scope `Desk.settings.READ`.
pub static GET_SUMMATION: Operation = Operation::get(
    "desk.agent_time_entries.get_summation",
    "/api/{version}/agents/{agent_id}/timeEntrySummation",
)
.scopes(&["Desk.settings.READ"]);

/// Agent time entries.
///
/// From [`Desk::agent_time_entries`](crate::Desk::agent_time_entries); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct AgentTimeEntriesClient {
    client: Client,
}

impl Desk {
    /// Agent time entries.
    #[must_use]
    pub fn agent_time_entries(&self) -> AgentTimeEntriesClient {
        AgentTimeEntriesClient {
            client: self.client().clone(),
        }
    }
}

impl AgentTimeEntriesClient {
    /// Lists agent time entries.
    ///
    /// `GET /api/v1/agents/{agent_id}/timeEntry`. Scope `Desk.settings.READ`. Comes in pages of up to
    /// 100. Where items are removed while it is read, as many others can be missed; to miss none, cut
    /// the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after part.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, agent_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(agent_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets an agent time entry.
    ///
    /// `GET /api/v1/agents/{agent_id}/timeEntry/{agent_time_entry_id}`. Scope `Desk.settings.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, agent_id: impl Into<Id>, agent_time_entry_id: impl Into<Id>) -> GetCall {
        let request = self
            .client
            .request(&GET)
            .segment(agent_id.into())
            .segment(agent_time_entry_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Gets the summation of agent time entries.
    ///
    /// `GET /api/v1/agents/{agent_id}/timeEntrySummation`. Scope `Desk.settings.READ`. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_summation(&self, agent_id: impl Into<Id>) -> GetSummationCall {
        let request = self.client.request(&GET_SUMMATION).segment(agent_id.into());
        GetSummationCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }
}

/// What may be set before `agent_time_entries().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<AgentTimeEntry>);

impl ListCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }

    /// The API name of a module: `tickets`, `tasks`, `calls`, `events`. Query parameter `module`.
    pub fn module(mut self, module: impl Into<shared::TimeEntryModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
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

call!(ListCall => list AgentTimeEntry);

/// What may be set before `agent_time_entries().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<AgentTimeEntry>);

impl GetCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }
}

call!(GetCall => AgentTimeEntry);

/// What may be set before `agent_time_entries().get_summation` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSummationCall(Call<AgentTimeEntrySummation>);

impl GetSummationCall {
    /// The API name of a module: `tickets`, `tasks`, `calls`, `events`. Query parameter `module`.
    pub fn module(mut self, module: impl Into<shared::TimeEntryModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// One of `nonBillable`, `billable`, `billed`. Query parameter `billStatus`.
    pub fn bill_status(mut self, bill_status: impl Into<shared::TimeEntryBillStatus>) -> Self {
        self.0
            .request_mut()
            .set_query("billStatus", bill_status.into());
        self
    }
}

call!(GetSummationCall => AgentTimeEntrySummation);

/// Agent time entry, from `agent_time_entries().list`, `agent_time_entries().get`.
#[non_exhaustive]
pub struct AgentTimeEntry {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::ProductOwner>,
    /// `executedTime`: a moment with its offset.
    pub executed_time: Option<DateTime>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `agentCostPerHour`: text.
    pub agent_cost_per_hour: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `mode`: one of `MANUAL`, `AUTO`.
    pub mode: Option<shared::TaskTimeEntryMode>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `requestId`: the id of a request.
    pub request_id: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `requestChargeType`: one of the 5 words of [`AgentTimeEntryRequestChargeType`].
    pub request_charge_type: Option<AgentTimeEntryRequestChargeType>,
    /// `layoutDetails`: an object.
    pub layout_details: Option<shared::LayoutDetails>,
    /// `secondsSpent`: a whole number of seconds.
    pub seconds_spent: Option<i64>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `fixedCost`: an amount of money, with all its digits.
    pub fixed_cost: Option<Decimal>,
    /// `minutesSpent`: a whole number of minutes.
    pub minutes_spent: Option<i64>,
    /// `hoursSpent`: a whole number of hours.
    pub hours_spent: Option<i64>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `isBillable`: whether it is billable.
    pub is_billable: Option<bool>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `invoiceId`: the id of an invoice.
    pub invoice_id: Option<Id>,
    /// `additionalCost`: text.
    pub additional_cost: Option<String>,
    /// `totalCost`: text.
    pub total_cost: Option<String>,
    /// `taskId`: the id of a task.
    pub task_id: Option<Id>,
    /// `parent`: an object.
    pub parent: Option<AgentTimeEntryParent>,
    /// `billingType`: one of the 4 words of [`shared::BillingType`].
    pub billing_type: Option<shared::BillingType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AgentTimeEntry {
    "id" => id,
    "owner" => owner,
    "executedTime" => executed_time,
    "customFields" => custom_fields,
    "departmentId" => department_id,
    "agentCostPerHour" => agent_cost_per_hour,
    "description" => description,
    "ownerId" => owner_id,
    "mode" => mode,
    "isTrashed" => is_trashed,
    "requestId" => request_id,
    "createdTime" => created_time,
    "requestChargeType" => request_charge_type,
    "layoutDetails" => layout_details,
    "secondsSpent" => seconds_spent,
    "cf" => cf,
    "fixedCost" => fixed_cost,
    "minutesSpent" => minutes_spent,
    "hoursSpent" => hours_spent,
    "layoutId" => layout_id,
    "isBillable" => is_billable,
    "createdBy" => created_by,
    "invoiceId" => invoice_id,
    "additionalCost" => additional_cost,
    "totalCost" => total_cost,
    "taskId" => task_id,
    "parent" => parent,
    "billingType" => billing_type;
    extra
});

/// Agent time entry parent.
#[non_exhaustive]
pub struct AgentTimeEntryParent {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `ticketNumber`: the number that people know the ticket by; calls take its id.
    pub ticket_number: Option<i64>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `type`: one of `TICKETS`, `TASKS`, `CALLS`, `EVENTS`.
    pub type_: Option<AgentTimeEntryParentType>,
    /// `associatedTicketId`: the id of an associated ticket.
    pub associated_ticket_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AgentTimeEntryParent {
    "id" => id,
    "ticketNumber" => ticket_number,
    "subject" => subject,
    "type" => type_,
    "associatedTicketId" => associated_ticket_id;
    extra
});

/// Agent time entry summation, from `agent_time_entries().get_summation`.
#[non_exhaustive]
pub struct AgentTimeEntrySummation {
    /// `totalMins`: a whole number.
    pub total_mins: Option<i64>,
    /// `totalHours`: a whole number of hours.
    pub total_hours: Option<i64>,
    /// `totalCosts`: a number, with all its digits.
    pub total_costs: Option<Decimal>,
    /// `totalSeconds`: a whole number of seconds.
    pub total_seconds: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AgentTimeEntrySummation {
    "totalMins" => total_mins,
    "totalHours" => total_hours,
    "totalCosts" => total_costs,
    "totalSeconds" => total_seconds;
    extra
});

open_enum! {
    /// Agent time entry parent type.
    pub enum AgentTimeEntryParentType {
        /// `TICKETS`
        Tickets = "TICKETS",
        /// `TASKS`
        Tasks = "TASKS",
        /// `CALLS`
        Calls = "CALLS",
        /// `EVENTS`
        Events = "EVENTS",
    }
}

open_enum! {
    /// Agent time entry request charge type.
    pub enum AgentTimeEntryRequestChargeType {
        /// `Customer Service`
        CustomerService = "Customer Service",
        /// `Upgrade Request`
        UpgradeRequest = "Upgrade Request",
        /// `Product Consultation`
        ProductConsultation = "Product Consultation",
        /// `Support and Maintenance`
        SupportAndMaintenance = "Support and Maintenance",
        /// `MANUAL`
        Manual = "MANUAL",
    }
}
