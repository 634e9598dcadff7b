// Written by `cargo xtask codegen` from xtask/catalog/desk/contact_time_entries.toml; changes belong there.
//! Contact time entries.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut contact_time_entries =
//! desk.contact_time_entries().list("4876876000000123456").stream();
//! while let Some(contact_time_entry) = contact_time_entries.next().await {
//!     println!("{:?}", contact_time_entry?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
    words,
};

use crate::{Desk, shared};

/// `GET /api/v1/contacts/{contact_id}/timeEntry`. Scope `Desk.contacts.READ`.
pub static LIST: Operation = Operation::get(
    "desk.contact_time_entries.list",
    "/api/{version}/contacts/{contact_id}/timeEntry",
)
.scopes(&["Desk.contacts.READ"]);

/// `GET /api/v1/contacts/{contact_id}/timeEntrySummation`. Scope `Desk.contacts.READ`.
pub static GET_SUMMATION: Operation = Operation::get(
    "desk.contact_time_entries.get_summation",
    "/api/{version}/contacts/{contact_id}/timeEntrySummation",
)
.scopes(&["Desk.contacts.READ"]);

/// Contact time entries.
///
/// From [`Desk::contact_time_entries`](crate::Desk::contact_time_entries).
#[derive(Debug, Clone)]
pub struct ContactTimeEntriesClient {
    client: Client,
}

impl Desk {
    /// Contact time entries.
    #[must_use]
    pub fn contact_time_entries(&self) -> ContactTimeEntriesClient {
        ContactTimeEntriesClient {
            client: self.client().clone(),
        }
    }
}

impl ContactTimeEntriesClient {
    /// Lists contact time entries.
    ///
    /// `GET /api/v1/contacts/{contact_id}/timeEntry`. Scope `Desk.contacts.READ`. Comes in pages of up
    /// to 100.
    pub fn list(&self, contact_id: impl Into<Id>) -> ListCall {
        let request = Request::new(&LIST).segment(contact_id.into());
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

    /// Gets the summation of contact time entries.
    ///
    /// `GET /api/v1/contacts/{contact_id}/timeEntrySummation`. Scope `Desk.contacts.READ`.
    pub fn get_summation(&self, contact_id: impl Into<Id>) -> GetSummationCall {
        let request = Request::new(&GET_SUMMATION).segment(contact_id.into());
        GetSummationCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }
}

/// What may be set before `contact_time_entries().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<ContactTimeEntry>);

impl ListCall {
    /// Include.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }

    /// Module.
    pub fn module(mut self, module: impl Into<ContactTimeEntryModule>) -> Self {
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

call!(ListCall => list ContactTimeEntry);

/// What may be set before `contact_time_entries().get_summation` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSummationCall(Call<shared::TimeEntrySummation>);

impl GetSummationCall {
    /// Module.
    pub fn module(mut self, module: impl Into<ContactTimeEntryModule>) -> Self {
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

call!(GetSummationCall => shared::TimeEntrySummation);

/// Contact time entry, of `contact_time_entries().list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactTimeEntry {
    /// Id.
    pub id: Option<Id>,
    /// Seconds spent.
    pub seconds_spent: Option<i64>,
    /// Parent.
    pub parent: Option<shared::AccountTimeEntryParent>,
    /// Executed time.
    pub executed_time: Option<DateTime>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Department id.
    pub department_id: Option<Id>,
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
    /// Created by.
    pub created_by: Option<Id>,
    /// Request id.
    pub request_id: Option<Id>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Invoice id.
    pub invoice_id: Option<Id>,
    /// Request charge type.
    pub request_charge_type: Option<shared::RequestChargeType>,
    /// Additional cost.
    pub additional_cost: Option<String>,
    /// Total cost.
    pub total_cost: Option<String>,
    /// Task id.
    pub task_id: Option<Id>,
    /// Fixed cost.
    pub fixed_cost: Option<String>,
    /// Mode.
    pub mode: Option<shared::TaskTimeEntryMode>,
    /// Is billable.
    pub is_billable: Option<bool>,
    /// Is trashed.
    pub is_trashed: Option<bool>,
    /// Billing type.
    pub billing_type: Option<shared::BillingType>,
    /// Owner.
    pub owner: Option<shared::ProductOwner>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ContactTimeEntry {
    "id" => id,
    "secondsSpent" => seconds_spent,
    "parent" => parent,
    "executedTime" => executed_time,
    "customFields" => custom_fields,
    "departmentId" => department_id,
    "minutesSpent" => minutes_spent,
    "agentCostPerHour" => agent_cost_per_hour,
    "description" => description,
    "hoursSpent" => hours_spent,
    "ownerId" => owner_id,
    "createdBy" => created_by,
    "requestId" => request_id,
    "createdTime" => created_time,
    "invoiceId" => invoice_id,
    "requestChargeType" => request_charge_type,
    "additionalCost" => additional_cost,
    "totalCost" => total_cost,
    "taskId" => task_id,
    "fixedCost" => fixed_cost,
    "mode" => mode,
    "isBillable" => is_billable,
    "isTrashed" => is_trashed,
    "billingType" => billing_type,
    "owner" => owner;
    other
});

words! {
    /// Contact time entry module.
    pub enum ContactTimeEntryModule {
        /// `tickets`
        Tickets = "tickets",
        /// `tasks`
        Tasks = "tasks",
    }
}
