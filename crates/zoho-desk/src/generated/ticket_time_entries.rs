// Written by `cargo xtask codegen` from desk/v1/ticket_time_entries.toml of the catalogue; changes belong there.
//! Ticket time entries.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut ticket_time_entries = desk.ticket_time_entries().list("4876876000000123456").stream();
//! while let Some(ticket_time_entry) = ticket_time_entries.next().await {
//!     println!("{:?}", ticket_time_entry?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, DateTimeRange, Decimal, ExtraFields, Id, object};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/tickets/{ticket_id}/timeEntry`. Scope `Desk.tickets.READ`.
pub static LIST: Operation = Operation::get(
    "desk.ticket_time_entries.list",
    "/api/{version}/tickets/{ticket_id}/timeEntry",
)
.scopes(&["Desk.tickets.READ"])
.most(
    5_000,
    "cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after part",
);

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
.scopes(&["Desk.tickets.READ"])
.most(5_000, "narrow the list with `billingType`");

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &DELETE,
    &GET_SUMMATION,
    &LIST_BY_BILLING_TYPE,
];

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
    /// `GET /api/v1/tickets/{ticket_id}/timeEntry`. Scope `Desk.tickets.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others; to miss
    /// none, cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after
    /// part. Retried on transient failures.
    pub fn list(&self, ticket_id: impl Into<Id>) -> ListTicketTimeEntries {
        let request = self.client.request(&LIST).segment(ticket_id.into());
        ListTicketTimeEntries(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a ticket time entry.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/timeEntry/{time_entry_id}`. Scope `Desk.tickets.READ`. Retried
    /// on transient failures.
    pub fn get(
        &self,
        ticket_id: impl Into<Id>,
        time_entry_id: impl Into<Id>,
    ) -> GetTicketTimeEntry {
        let request = self
            .client
            .request(&GET)
            .segment(ticket_id.into())
            .segment(time_entry_id.into());
        GetTicketTimeEntry(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a ticket time entry.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/timeEntry`. Scope `Desk.tickets.UPDATE`. Not retried when it
    /// may have been carried out.
    pub fn create(
        &self,
        ticket_id: impl Into<Id>,
        body: &TicketTimeEntryCreate,
    ) -> CreateTicketTimeEntry {
        let request = self
            .client
            .request(&CREATE)
            .segment(ticket_id.into())
            .json_member("", body);
        CreateTicketTimeEntry(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a ticket time entry.
    ///
    /// `PUT /api/v1/tickets/{ticket_id}/timeEntry/{time_entry_id}`. Scope `Desk.tickets.UPDATE`.
    /// Retried on transient failures.
    pub fn update(
        &self,
        ticket_id: impl Into<Id>,
        time_entry_id: impl Into<Id>,
        body: &TicketTimeEntryUpdate,
    ) -> UpdateTicketTimeEntry {
        let request = self
            .client
            .request(&UPDATE)
            .segment(ticket_id.into())
            .segment(time_entry_id.into())
            .json_member("", body);
        UpdateTicketTimeEntry(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes a ticket time entry.
    ///
    /// `DELETE /api/v1/tickets/{ticket_id}/timeEntry/{time_entry_id}`. Scope `Desk.tickets.UPDATE`.
    /// Retried on transient failures.
    pub fn delete(
        &self,
        ticket_id: impl Into<Id>,
        time_entry_id: impl Into<Id>,
    ) -> DeleteTicketTimeEntry {
        let request = self
            .client
            .request(&DELETE)
            .segment(ticket_id.into())
            .segment(time_entry_id.into());
        DeleteTicketTimeEntry(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Gets the summation of ticket time entries.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/timeEntrySummation`. Scope `Desk.tickets.READ`. Retried on
    /// transient failures.
    pub fn get_summation(&self, ticket_id: impl Into<Id>) -> GetTicketTimeEntrySummation {
        let request = self
            .client
            .request(&GET_SUMMATION)
            .segment(ticket_id.into());
        GetTicketTimeEntrySummation(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists ticket time entries by billing type.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/timeEntryByBillingType`. Scope `Desk.tickets.READ`. Pages of
    /// up to 100 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list_by_billing_type(
        &self,
        ticket_id: impl Into<Id>,
        billing_type: impl Into<shared::BillingType>,
    ) -> ListTicketTimeEntriesByBillingType {
        let mut request = self
            .client
            .request(&LIST_BY_BILLING_TYPE)
            .segment(ticket_id.into());
        request.set_query("billingType", billing_type.into());
        ListTicketTimeEntriesByBillingType(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }
}

call! {
    /// Returned by [`TicketTimeEntriesClient::list`](crate::ticket_time_entries::TicketTimeEntriesClient::list).
    ListTicketTimeEntries => list TicketTimeEntry
}

impl ListTicketTimeEntries {
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
    /// Returned by [`TicketTimeEntriesClient::get`](crate::ticket_time_entries::TicketTimeEntriesClient::get).
    GetTicketTimeEntry => TicketTimeEntry
}

impl GetTicketTimeEntry {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }
}

call! {
    /// Returned by [`TicketTimeEntriesClient::create`](crate::ticket_time_entries::TicketTimeEntriesClient::create).
    CreateTicketTimeEntry => TicketTimeEntry
}

call! {
    /// Returned by [`TicketTimeEntriesClient::update`](crate::ticket_time_entries::TicketTimeEntriesClient::update).
    UpdateTicketTimeEntry => TicketTimeEntry
}

call! {
    /// Returned by [`TicketTimeEntriesClient::delete`](crate::ticket_time_entries::TicketTimeEntriesClient::delete).
    DeleteTicketTimeEntry => ()
}

call! {
    /// Returned by [`TicketTimeEntriesClient::get_summation`](crate::ticket_time_entries::TicketTimeEntriesClient::get_summation).
    GetTicketTimeEntrySummation => shared::TimeEntrySummation
}

impl GetTicketTimeEntrySummation {
    /// The API name of a module. Query parameter `module`, one of `tickets`, `tasks`, `calls`,
    /// `events`.
    pub fn module(mut self, module: impl Into<shared::TimeEntryModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
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

call! {
    /// Returned by [`TicketTimeEntriesClient::list_by_billing_type`](crate::ticket_time_entries::TicketTimeEntriesClient::list_by_billing_type).
    ListTicketTimeEntriesByBillingType => list TicketTimeEntry
}

impl ListTicketTimeEntriesByBillingType {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }
}

/// Returned by `ticket_time_entries().list`, `ticket_time_entries().get`,
/// `ticket_time_entries().create` and others.
#[non_exhaustive]
pub struct TicketTimeEntry {
    pub id: Option<Id>,
    pub parent: Option<TicketTimeEntryParent>,
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
    pub request_charge_type: Option<shared::RequestChargeType>,
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
    pub owner: Option<shared::ProductOwner>,
    pub billing_type: Option<shared::BillingType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketTimeEntry {
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
    extra
});

/// Sent by `ticket_time_entries().create`.
pub struct TicketTimeEntryCreate {
    pub seconds_spent: Option<i64>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    /// Required.
    pub executed_time: Option<DateTime>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub minutes_spent: Option<i64>,
    pub agent_cost_per_hour: Option<Decimal>,
    pub description: Option<String>,
    pub hours_spent: Option<i64>,
    pub owner_id: Option<Id>,
    pub is_billable: Option<bool>,
    pub billing_type: Option<shared::BillingType>,
    pub request_charge_type: Option<shared::RequestChargeType>,
    pub additional_cost: Option<Decimal>,
    pub fixed_cost: Option<Decimal>,
    /// One of `MANUAL`, `AUTO`.
    pub mode: Option<shared::TaskTimeEntryMode>,
    pub layout_id: Option<Id>,
    pub invoice_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TicketTimeEntryCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(executed_time: DateTime) -> Self {
        Self {
            executed_time: Some(executed_time),
            ..Self::default()
        }
    }
}

object!(type TicketTimeEntryCreate {
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
    "invoiceId" => invoice_id;
    extra
});

#[non_exhaustive]
pub struct TicketTimeEntryParent {
    pub id: Option<Id>,
    /// The number by which people know the ticket; calls take its id.
    pub ticket_number: Option<i64>,
    pub subject: Option<String>,
    pub type_: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketTimeEntryParent {
    "id" => id,
    "ticketNumber" => ticket_number,
    "subject" => subject,
    "type" => type_;
    extra
});

/// Sent by `ticket_time_entries().update`.
pub struct TicketTimeEntryUpdate {
    pub seconds_spent: Option<i64>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub executed_time: Option<DateTime>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub minutes_spent: Option<i64>,
    pub agent_cost_per_hour: Option<String>,
    pub description: Option<String>,
    pub hours_spent: Option<i64>,
    pub owner_id: Option<Id>,
    pub is_billable: Option<bool>,
    pub billing_type: Option<shared::BillingType>,
    pub request_charge_type: Option<shared::RequestChargeType>,
    pub additional_cost: Option<String>,
    pub fixed_cost: Option<Decimal>,
    /// One of `MANUAL`, `AUTO`.
    pub mode: Option<shared::TaskTimeEntryMode>,
    pub layout_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TicketTimeEntryUpdate {
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
    "layoutId" => layout_id;
    extra
});
