// Written by `cargo xtask codegen` from desk/v1/agent_time_entries.toml of the catalogue; changes belong there.
//! Agent time entries.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut agent_time_entries = desk.agent_time_entries().list("4876876000000123456").stream();
//! while let Some(agent_time_entry) = agent_time_entries.next().await {
//!     println!("{:?}", agent_time_entry?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, DateTimeRange, Decimal, ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &GET_SUMMATION];

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
    /// `GET /api/v1/agents/{agent_id}/timeEntry`. Scope `Desk.settings.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others; to miss
    /// none, cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after
    /// part. Retried on transient failures.
    pub fn list(&self, agent_id: impl Into<Id>) -> ListAgentTimeEntries {
        let request = self.client.request(&LIST).segment(agent_id.into());
        ListAgentTimeEntries(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets an agent time entry.
    ///
    /// `GET /api/v1/agents/{agent_id}/timeEntry/{agent_time_entry_id}`. Scope `Desk.settings.READ`.
    /// Retried on transient failures.
    pub fn get(
        &self,
        agent_id: impl Into<Id>,
        agent_time_entry_id: impl Into<Id>,
    ) -> GetAgentTimeEntry {
        let request = self
            .client
            .request(&GET)
            .segment(agent_id.into())
            .segment(agent_time_entry_id.into());
        GetAgentTimeEntry(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the summation of agent time entries.
    ///
    /// `GET /api/v1/agents/{agent_id}/timeEntrySummation`. Scope `Desk.settings.READ`. Retried on
    /// transient failures.
    pub fn get_summation(&self, agent_id: impl Into<Id>) -> GetAgentTimeEntrySummation {
        let request = self.client.request(&GET_SUMMATION).segment(agent_id.into());
        GetAgentTimeEntrySummation(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`AgentTimeEntriesClient::list`](crate::agent_time_entries::AgentTimeEntriesClient::list).
    ListAgentTimeEntries => list AgentTimeEntry
}

impl ListAgentTimeEntries {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }

    /// The API name of a module. Query parameter `module`, one of `tickets`, `tasks`, `calls`,
    /// `events`.
    pub fn module(mut self, module: impl Into<shared::TimeEntryModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
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
    /// Returned by [`AgentTimeEntriesClient::get`](crate::agent_time_entries::AgentTimeEntriesClient::get).
    GetAgentTimeEntry => AgentTimeEntry
}

impl GetAgentTimeEntry {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }
}

call! {
    /// Returned by [`AgentTimeEntriesClient::get_summation`](crate::agent_time_entries::AgentTimeEntriesClient::get_summation).
    GetAgentTimeEntrySummation => AgentTimeEntrySummation
}

impl GetAgentTimeEntrySummation {
    /// The API name of a module. Query parameter `module`, one of `tickets`, `tasks`, `calls`,
    /// `events`.
    pub fn module(mut self, module: impl Into<shared::TimeEntryModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Query parameter `billStatus`, one of `nonBillable`, `billable`, `billed`.
    pub fn bill_status(mut self, bill_status: impl Into<shared::TimeEntryBillStatus>) -> Self {
        self.0
            .request_mut()
            .set_query("billStatus", bill_status.into());
        self
    }
}

/// Returned by `agent_time_entries().list`, `agent_time_entries().get`.
#[non_exhaustive]
pub struct AgentTimeEntry {
    pub id: Option<Id>,
    pub owner: Option<shared::ProductOwner>,
    pub executed_time: Option<DateTime>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub department_id: Option<Id>,
    pub agent_cost_per_hour: Option<String>,
    pub description: Option<String>,
    pub owner_id: Option<Id>,
    /// One of `MANUAL`, `AUTO`.
    pub mode: Option<shared::TaskTimeEntryMode>,
    pub is_trashed: Option<bool>,
    pub request_id: Option<Id>,
    pub created_time: Option<DateTime>,
    pub request_charge_type: Option<AgentTimeEntryRequestChargeType>,
    pub layout_details: Option<shared::LayoutDetails>,
    pub seconds_spent: Option<i64>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub fixed_cost: Option<Decimal>,
    pub minutes_spent: Option<i64>,
    pub hours_spent: Option<i64>,
    pub layout_id: Option<Id>,
    pub is_billable: Option<bool>,
    pub created_by: Option<Id>,
    pub invoice_id: Option<Id>,
    pub additional_cost: Option<String>,
    pub total_cost: Option<String>,
    pub task_id: Option<Id>,
    pub parent: Option<AgentTimeEntryParent>,
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

#[non_exhaustive]
pub struct AgentTimeEntryParent {
    pub id: Option<Id>,
    /// The number by which people know the ticket; calls take its id.
    pub ticket_number: Option<i64>,
    pub subject: Option<String>,
    /// One of `TICKETS`, `TASKS`, `CALLS`, `EVENTS`.
    pub type_: Option<AgentTimeEntryParentType>,
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

/// Returned by `agent_time_entries().get_summation`.
#[non_exhaustive]
pub struct AgentTimeEntrySummation {
    pub total_mins: Option<i64>,
    pub total_hours: Option<i64>,
    pub total_costs: Option<Decimal>,
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
