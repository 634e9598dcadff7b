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
    Call, Client, DateTime, Decimal, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
    words,
};

use crate::{Desk, shared};

/// `GET /api/v1/agents/{agent_id}/timeEntry`. Scope `Desk.settings.READ`.
pub static LIST: Operation = Operation::get(
    "desk.agent_time_entries.list",
    "/api/{version}/agents/{agent_id}/timeEntry",
)
.scopes(&["Desk.settings.READ"]);

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
/// From [`Desk::agent_time_entries`](crate::Desk::agent_time_entries).
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
    /// 100.
    pub fn list(&self, agent_id: impl Into<Id>) -> ListCall {
        let request = Request::new(&LIST).segment(agent_id.into());
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

    /// Gets an agent time entry.
    ///
    /// `GET /api/v1/agents/{agent_id}/timeEntry/{agent_time_entry_id}`. Scope `Desk.settings.READ`.
    pub fn get(&self, agent_id: impl Into<Id>, agent_time_entry_id: impl Into<Id>) -> GetCall {
        let request = Request::new(&GET)
            .segment(agent_id.into())
            .segment(agent_time_entry_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Gets the summation of agent time entries.
    ///
    /// `GET /api/v1/agents/{agent_id}/timeEntrySummation`. Scope `Desk.settings.READ`.
    pub fn get_summation(&self, agent_id: impl Into<Id>) -> GetSummationCall {
        let request = Request::new(&GET_SUMMATION).segment(agent_id.into());
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
    /// Include.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }

    /// Module.
    pub fn module(mut self, module: impl Into<shared::TimeEntryModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
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

call!(ListCall => list AgentTimeEntry);

/// What may be set before `agent_time_entries().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<AgentTimeEntry>);

impl GetCall {
    /// Include.
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
    /// Module.
    pub fn module(mut self, module: impl Into<shared::TimeEntryModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
        self
    }

    /// Department id.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Bill status.
    pub fn bill_status(mut self, bill_status: impl Into<shared::TimeEntryBillStatus>) -> Self {
        self.0
            .request_mut()
            .set_query("billStatus", bill_status.into());
        self
    }
}

call!(GetSummationCall => AgentTimeEntrySummation);

/// Agent time entry, of `agent_time_entries().list`, `agent_time_entries().get`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentTimeEntry {
    /// Id.
    pub id: Option<Id>,
    /// Owner.
    pub owner: Option<shared::ProductOwner>,
    /// Executed time.
    pub executed_time: Option<DateTime>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Agent cost per hour.
    pub agent_cost_per_hour: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Mode.
    pub mode: Option<shared::TaskTimeEntryMode>,
    /// Is trashed.
    pub is_trashed: Option<bool>,
    /// Request id.
    pub request_id: Option<Id>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Request charge type.
    pub request_charge_type: Option<AgentTimeEntryRequestChargeType>,
    /// Layout details.
    pub layout_details: Option<shared::LayoutDetails>,
    /// Seconds spent.
    pub seconds_spent: Option<i64>,
    /// Cf.
    pub cf: Option<Other>,
    /// Fixed cost.
    pub fixed_cost: Option<Decimal>,
    /// Minutes spent.
    pub minutes_spent: Option<i64>,
    /// Hours spent.
    pub hours_spent: Option<i64>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// Is billable.
    pub is_billable: Option<bool>,
    /// Created by.
    pub created_by: Option<Id>,
    /// Invoice id.
    pub invoice_id: Option<Id>,
    /// Additional cost.
    pub additional_cost: Option<String>,
    /// Total cost.
    pub total_cost: Option<String>,
    /// Task id.
    pub task_id: Option<Id>,
    /// Parent.
    pub parent: Option<AgentTimeEntryParent>,
    /// Billing type.
    pub billing_type: Option<shared::BillingType>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(AgentTimeEntry {
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
    other
});

/// Agent time entry parent.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentTimeEntryParent {
    /// Id.
    pub id: Option<Id>,
    /// Ticket number.
    pub ticket_number: Option<i64>,
    /// Subject.
    pub subject: Option<String>,
    /// Type.
    pub type_: Option<AgentTimeEntryParentType>,
    /// Associated ticket id.
    pub associated_ticket_id: Option<Id>,
}

object!(AgentTimeEntryParent {
    "id" => id,
    "ticketNumber" => ticket_number,
    "subject" => subject,
    "type" => type_,
    "associatedTicketId" => associated_ticket_id
});

/// Agent time entry summation, of `agent_time_entries().get_summation`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentTimeEntrySummation {
    /// Total mins.
    pub total_mins: Option<i64>,
    /// Total hours.
    pub total_hours: Option<i64>,
    /// Total costs.
    pub total_costs: Option<Decimal>,
    /// Total seconds.
    pub total_seconds: Option<i64>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(AgentTimeEntrySummation {
    "totalMins" => total_mins,
    "totalHours" => total_hours,
    "totalCosts" => total_costs,
    "totalSeconds" => total_seconds;
    other
});

words! {
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

words! {
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
