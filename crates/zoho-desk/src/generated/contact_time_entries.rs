// Written by `cargo xtask codegen` from desk/v1/contact_time_entries.toml of the catalogue; changes belong there.
//! Contact time entries.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut contact_time_entries =
//! desk.contact_time_entries().list("4876876000000123456").stream();
//! while let Some(contact_time_entry) = contact_time_entries.next().await {
//!     println!("{:?}", contact_time_entry?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, DateTimeRange, ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET_SUMMATION];

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
    /// `GET /api/v1/contacts/{contact_id}/timeEntry`. Scope `Desk.contacts.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others; to miss
    /// none, cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after
    /// part. Retried on transient failures.
    pub fn list(&self, contact_id: impl Into<Id>) -> ListContactTimeEntries {
        let request = self.client.request(&LIST).segment(contact_id.into());
        ListContactTimeEntries(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets the summation of contact time entries.
    ///
    /// `GET /api/v1/contacts/{contact_id}/timeEntrySummation`. Scope `Desk.contacts.READ`. Retried on
    /// transient failures.
    pub fn get_summation(&self, contact_id: impl Into<Id>) -> GetContactTimeEntrySummation {
        let request = self
            .client
            .request(&GET_SUMMATION)
            .segment(contact_id.into());
        GetContactTimeEntrySummation(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`ContactTimeEntriesClient::list`](crate::contact_time_entries::ContactTimeEntriesClient::list).
    ListContactTimeEntries => list ContactTimeEntry
}

impl ListContactTimeEntries {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }

    /// The API name of a module. Query parameter `module`, one of `tickets`, `tasks`.
    pub fn module(mut self, module: impl Into<ContactTimeEntryModule>) -> Self {
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
    /// Returned by [`ContactTimeEntriesClient::get_summation`](crate::contact_time_entries::ContactTimeEntriesClient::get_summation).
    GetContactTimeEntrySummation => shared::TimeEntrySummation
}

impl GetContactTimeEntrySummation {
    /// The API name of a module. Query parameter `module`, one of `tickets`, `tasks`.
    pub fn module(mut self, module: impl Into<ContactTimeEntryModule>) -> Self {
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

/// Returned by `contact_time_entries().list`.
#[non_exhaustive]
pub struct ContactTimeEntry {
    pub id: Option<Id>,
    pub seconds_spent: Option<i64>,
    pub parent: Option<shared::AccountTimeEntryParent>,
    pub executed_time: Option<DateTime>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub department_id: Option<Id>,
    pub minutes_spent: Option<i64>,
    pub agent_cost_per_hour: Option<String>,
    pub description: Option<String>,
    pub hours_spent: Option<i64>,
    pub owner_id: Option<Id>,
    pub created_by: Option<Id>,
    pub request_id: Option<Id>,
    pub created_time: Option<DateTime>,
    pub invoice_id: Option<Id>,
    pub request_charge_type: Option<shared::RequestChargeType>,
    pub additional_cost: Option<String>,
    pub total_cost: Option<String>,
    pub task_id: Option<Id>,
    pub fixed_cost: Option<String>,
    /// One of `MANUAL`, `AUTO`.
    pub mode: Option<shared::TaskTimeEntryMode>,
    pub is_billable: Option<bool>,
    pub is_trashed: Option<bool>,
    pub billing_type: Option<shared::BillingType>,
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
    /// Sent by `contact_time_entries().list`, `contact_time_entries().get_summation`.
    pub enum ContactTimeEntryModule {
        /// `tickets`
        Tickets = "tickets",
        /// `tasks`
        Tasks = "tasks",
    }
}
