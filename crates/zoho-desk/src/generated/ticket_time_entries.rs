// Written by `cargo xtask codegen` from xtask/catalog/desk/ticket_time_entries.toml; changes belong there.
//! Ticket time entries.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut ticket_time_entries = desk.ticket_time_entries().list("4876876000000123456").stream();
//! while let Some(ticket_time_entry) = ticket_time_entries.next().await {
//!     println!("{:?}", ticket_time_entry?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, Decimal, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
};

use crate::{Desk, shared};

/// `GET /api/v1/tickets/{ticket_id}/timeEntry`. Scope `Desk.tickets.READ`.
pub static LIST: Operation = Operation::get(
    "desk.ticket_time_entries.list",
    "/api/{version}/tickets/{ticket_id}/timeEntry",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/tickets/{ticket_id}/timeEntry/{time_entry_id}`. Scope `Desk.tickets.READ`.
pub static GET: Operation = Operation::get(
    "desk.ticket_time_entries.get",
    "/api/{version}/tickets/{ticket_id}/timeEntry/{time_entry_id}",
)
.scopes(&["Desk.tickets.READ"]);

/// `POST /api/v1/tickets/{ticket_id}/timeEntry`. Scope `Desk.tickets.UPDATE`.
pub static CREATE: Operation = Operation::post(
    "desk.ticket_time_entries.create",
    "/api/{version}/tickets/{ticket_id}/timeEntry",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `PUT /api/v1/tickets/{ticket_id}/timeEntry/{time_entry_id}`. Scope `Desk.tickets.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "desk.ticket_time_entries.update",
    "/api/{version}/tickets/{ticket_id}/timeEntry/{time_entry_id}",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `DELETE /api/v1/tickets/{ticket_id}/timeEntry/{time_entry_id}`. Scope `Desk.tickets.UPDATE`.
pub static DELETE: Operation = Operation::delete(
    "desk.ticket_time_entries.delete",
    "/api/{version}/tickets/{ticket_id}/timeEntry/{time_entry_id}",
)
.scopes(&["Desk.tickets.UPDATE"]);

/// `GET /api/v1/tickets/{ticket_id}/timeEntrySummation`. Scope `Desk.tickets.READ`.
pub static GET_SUMMATION: Operation = Operation::get(
    "desk.ticket_time_entries.get_summation",
    "/api/{version}/tickets/{ticket_id}/timeEntrySummation",
)
.scopes(&["Desk.tickets.READ"]);

/// `GET /api/v1/tickets/{ticket_id}/timeEntryByBillingType`. Scope `Desk.tickets.READ`.
pub static LIST_BY_BILLING_TYPE: Operation = Operation::get(
    "desk.ticket_time_entries.list_by_billing_type",
    "/api/{version}/tickets/{ticket_id}/timeEntryByBillingType",
)
.scopes(&["Desk.tickets.READ"]);

/// Ticket time entries.
///
/// From [`Desk::ticket_time_entries`](crate::Desk::ticket_time_entries).
#[derive(Debug, Clone)]
pub struct TicketTimeEntriesClient {
    client: Client,
}

impl Desk {
    /// Ticket time entries.
    #[must_use]
    pub fn ticket_time_entries(&self) -> TicketTimeEntriesClient {
        TicketTimeEntriesClient {
            client: self.client().clone(),
        }
    }
}

impl TicketTimeEntriesClient {
    /// Lists ticket time entries.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/timeEntry`. Scope `Desk.tickets.READ`. Comes in pages of up to
    /// 100.
    pub fn list(&self, ticket_id: impl Into<Id>) -> ListCall {
        let request = Request::new(&LIST).segment(ticket_id.into());
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

    /// Gets a ticket time entry.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/timeEntry/{time_entry_id}`. Scope `Desk.tickets.READ`.
    pub fn get(&self, ticket_id: impl Into<Id>, time_entry_id: impl Into<Id>) -> GetCall {
        let request = Request::new(&GET)
            .segment(ticket_id.into())
            .segment(time_entry_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates a ticket time entry.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/timeEntry`. Scope `Desk.tickets.UPDATE`.
    pub fn create(
        &self,
        ticket_id: impl Into<Id>,
        body: &TicketTimeEntryCreate,
    ) -> Call<TicketTimeEntry> {
        let request = Request::new(&CREATE)
            .segment(ticket_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a ticket time entry.
    ///
    /// `PUT /api/v1/tickets/{ticket_id}/timeEntry/{time_entry_id}`. Scope `Desk.tickets.UPDATE`.
    pub fn update(
        &self,
        ticket_id: impl Into<Id>,
        time_entry_id: impl Into<Id>,
        body: &TicketTimeEntryUpdate,
    ) -> Call<TicketTimeEntry> {
        let request = Request::new(&UPDATE)
            .segment(ticket_id.into())
            .segment(time_entry_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a ticket time entry.
    ///
    /// `DELETE /api/v1/tickets/{ticket_id}/timeEntry/{time_entry_id}`. Scope `Desk.tickets.UPDATE`.
    pub fn delete(&self, ticket_id: impl Into<Id>, time_entry_id: impl Into<Id>) -> Call<()> {
        let request = Request::new(&DELETE)
            .segment(ticket_id.into())
            .segment(time_entry_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Gets the summation of ticket time entries.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/timeEntrySummation`. Scope `Desk.tickets.READ`.
    pub fn get_summation(&self, ticket_id: impl Into<Id>) -> GetSummationCall {
        let request = Request::new(&GET_SUMMATION).segment(ticket_id.into());
        GetSummationCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Lists ticket time entries by billing type.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/timeEntryByBillingType`. Scope `Desk.tickets.READ`. Comes in
    /// pages of up to 100.
    pub fn list_by_billing_type(
        &self,
        ticket_id: impl Into<Id>,
        billing_type: impl Into<shared::BillingType>,
    ) -> ListByBillingTypeCall {
        let mut request = Request::new(&LIST_BY_BILLING_TYPE).segment(ticket_id.into());
        request.set_query("billingType", billing_type.into());
        ListByBillingTypeCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset {
                origin: 0,
                max: 100,
            },
        ))
    }
}

/// What may be set before `ticket_time_entries().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<TicketTimeEntry>);

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

call!(ListCall => list TicketTimeEntry);

/// What may be set before `ticket_time_entries().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<TicketTimeEntry>);

impl GetCall {
    /// Include.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }
}

call!(GetCall => TicketTimeEntry);

/// What may be set before `ticket_time_entries().get_summation` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSummationCall(Call<shared::TimeEntrySummation>);

impl GetSummationCall {
    /// Module.
    pub fn module(mut self, module: impl Into<shared::TimeEntryModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
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

call!(GetSummationCall => shared::TimeEntrySummation);

/// What may be set before `ticket_time_entries().list_by_billing_type` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByBillingTypeCall(List<TicketTimeEntry>);

impl ListByBillingTypeCall {
    /// Include.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }

    /// From: from 0 to 4999; `0` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Limit: from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }
}

call!(ListByBillingTypeCall => list TicketTimeEntry);

/// Ticket time entry, of `ticket_time_entries().list`, `ticket_time_entries().get`, `ticket_time_entries().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketTimeEntry {
    /// Id.
    pub id: Option<Id>,
    /// Parent.
    pub parent: Option<TicketTimeEntryParent>,
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
    pub request_charge_type: Option<shared::RequestChargeType>,
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
    /// Owner.
    pub owner: Option<shared::ProductOwner>,
    /// Billing type.
    pub billing_type: Option<shared::BillingType>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(TicketTimeEntry {
    "id" => id,
    "parent" => parent,
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
    "owner" => owner,
    "billingType" => billing_type;
    other
});

/// Ticket time entry create, of `ticket_time_entries().create`.
#[derive(Clone, Default, PartialEq)]
pub struct TicketTimeEntryCreate {
    /// Seconds spent.
    pub seconds_spent: Option<i64>,
    /// Cf.
    pub cf: Option<Other>,
    /// Executed time; has to be sent.
    pub executed_time: Option<DateTime>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
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
    /// Billing type.
    pub billing_type: Option<shared::BillingType>,
    /// Request charge type.
    pub request_charge_type: Option<shared::RequestChargeType>,
    /// Additional cost.
    pub additional_cost: Option<Decimal>,
    /// Fixed cost.
    pub fixed_cost: Option<Decimal>,
    /// Mode.
    pub mode: Option<shared::TaskTimeEntryMode>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// Invoice id.
    pub invoice_id: Option<Id>,
}

impl TicketTimeEntryCreate {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(executed_time: DateTime) -> Self {
        Self {
            executed_time: Some(executed_time),
            ..Self::default()
        }
    }
}

object!(TicketTimeEntryCreate {
    "secondsSpent" => seconds_spent,
    "cf" => cf,
    "executedTime" => executed_time,
    "customFields" => custom_fields,
    "minutesSpent" => minutes_spent,
    "agentCostPerHour" => agent_cost_per_hour,
    "description" => description,
    "hoursSpent" => hours_spent,
    "ownerId" => owner_id,
    "isBillable" => is_billable,
    "billingType" => billing_type,
    "requestChargeType" => request_charge_type,
    "additionalCost" => additional_cost,
    "fixedCost" => fixed_cost,
    "mode" => mode,
    "layoutId" => layout_id,
    "invoiceId" => invoice_id
});

/// Ticket time entry parent.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketTimeEntryParent {
    /// Id.
    pub id: Option<Id>,
    /// Ticket number.
    pub ticket_number: Option<i64>,
    /// Subject.
    pub subject: Option<String>,
    /// Type.
    pub type_: Option<String>,
}

object!(TicketTimeEntryParent {
    "id" => id,
    "ticketNumber" => ticket_number,
    "subject" => subject,
    "type" => type_
});

/// Ticket time entry update, of `ticket_time_entries().update`.
#[derive(Clone, Default, PartialEq)]
pub struct TicketTimeEntryUpdate {
    /// Seconds spent.
    pub seconds_spent: Option<i64>,
    /// Cf.
    pub cf: Option<Other>,
    /// Executed time.
    pub executed_time: Option<DateTime>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
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
    /// Billing type.
    pub billing_type: Option<shared::BillingType>,
    /// Request charge type.
    pub request_charge_type: Option<shared::RequestChargeType>,
    /// Additional cost.
    pub additional_cost: Option<String>,
    /// Fixed cost.
    pub fixed_cost: Option<Decimal>,
    /// Mode.
    pub mode: Option<shared::TaskTimeEntryMode>,
    /// Layout id.
    pub layout_id: Option<Id>,
}

object!(TicketTimeEntryUpdate {
    "secondsSpent" => seconds_spent,
    "cf" => cf,
    "executedTime" => executed_time,
    "customFields" => custom_fields,
    "minutesSpent" => minutes_spent,
    "agentCostPerHour" => agent_cost_per_hour,
    "description" => description,
    "hoursSpent" => hours_spent,
    "ownerId" => owner_id,
    "isBillable" => is_billable,
    "billingType" => billing_type,
    "requestChargeType" => request_charge_type,
    "additionalCost" => additional_cost,
    "fixedCost" => fixed_cost,
    "mode" => mode,
    "layoutId" => layout_id
});
