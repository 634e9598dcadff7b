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
    Call, Client, DateTime, DateTimeRange, ExtraFields, Id, List, Operation, Paging, call, object,
    open_enum, wire,
};

use crate::{Desk, shared};

/// `GET /api/v1/contacts/{contact_id}/timeEntry`. Scope `Desk.contacts.READ`.
pub static LIST: Operation = Operation::get(
    "desk.contact_time_entries.list",
    "/api/{version}/contacts/{contact_id}/timeEntry",
)
.scopes(&["Desk.contacts.READ"])
.most(
    5_000,
    "cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after part",
);

/// `GET /api/v1/contacts/{contact_id}/timeEntrySummation`. Scope `Desk.contacts.READ`.
pub static GET_SUMMATION: Operation = Operation::get(
    "desk.contact_time_entries.get_summation",
    "/api/{version}/contacts/{contact_id}/timeEntrySummation",
)
.scopes(&["Desk.contacts.READ"]);

/// Contact time entries.
///
/// From [`Desk::contact_time_entries`](crate::Desk::contact_time_entries); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// to 100. Where items are removed while it is read, as many others can be missed; to miss none,
    /// cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after part.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, contact_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(contact_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets the summation of contact time entries.
    ///
    /// `GET /api/v1/contacts/{contact_id}/timeEntrySummation`. Scope `Desk.contacts.READ`. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_summation(&self, contact_id: impl Into<Id>) -> GetSummationCall {
        let request = self
            .client
            .request(&GET_SUMMATION)
            .segment(contact_id.into());
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
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }

    /// The API name of a module: `tickets`, `tasks`. Query parameter `module`.
    pub fn module(mut self, module: impl Into<ContactTimeEntryModule>) -> Self {
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

call!(ListCall => list ContactTimeEntry);

/// What may be set before `contact_time_entries().get_summation` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSummationCall(Call<shared::TimeEntrySummation>);

impl GetSummationCall {
    /// The API name of a module: `tickets`, `tasks`. Query parameter `module`.
    pub fn module(mut self, module: impl Into<ContactTimeEntryModule>) -> Self {
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

call!(GetSummationCall => shared::TimeEntrySummation);

/// Contact time entry, from `contact_time_entries().list`.
#[non_exhaustive]
pub struct ContactTimeEntry {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `secondsSpent`: a whole number of seconds.
    pub seconds_spent: Option<i64>,
    /// `parent`: an object.
    pub parent: Option<shared::AccountTimeEntryParent>,
    /// `executedTime`: a moment with its offset.
    pub executed_time: Option<DateTime>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
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
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `requestId`: the id of a request.
    pub request_id: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `invoiceId`: the id of an invoice.
    pub invoice_id: Option<Id>,
    /// `requestChargeType`: one of the 4 words of [`shared::RequestChargeType`].
    pub request_charge_type: Option<shared::RequestChargeType>,
    /// `additionalCost`: text.
    pub additional_cost: Option<String>,
    /// `totalCost`: text.
    pub total_cost: Option<String>,
    /// `taskId`: the id of a task.
    pub task_id: Option<Id>,
    /// `fixedCost`: text.
    pub fixed_cost: Option<String>,
    /// `mode`: one of `MANUAL`, `AUTO`.
    pub mode: Option<shared::TaskTimeEntryMode>,
    /// `isBillable`: whether it is billable.
    pub is_billable: Option<bool>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `billingType`: one of the 4 words of [`shared::BillingType`].
    pub billing_type: Option<shared::BillingType>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::ProductOwner>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContactTimeEntry {
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
    extra
});

open_enum! {
    /// Contact time entry module, for `contact_time_entries().list`,
    /// `contact_time_entries().get_summation`.
    pub enum ContactTimeEntryModule {
        /// `tickets`
        Tickets = "tickets",
        /// `tasks`
        Tasks = "tasks",
    }
}
