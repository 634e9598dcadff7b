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
    Call, Client, DateTime, DateTimeRange, Decimal, ExtraFields, Id, List, Operation, Paging, call,
    object, wire,
};

use crate::{Desk, shared};

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

/// Ticket time entries.
///
/// From [`Desk::ticket_time_entries`](crate::Desk::ticket_time_entries); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// 100. Where items are removed while it is read, as many others can be missed; to miss none, cut
    /// the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after part.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self, ticket_id: impl Into<Id>) -> ListCall {
        let request = self.client.request(&LIST).segment(ticket_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a ticket time entry.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/timeEntry/{time_entry_id}`. Scope `Desk.tickets.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, ticket_id: impl Into<Id>, time_entry_id: impl Into<Id>) -> GetCall {
        let request = self
            .client
            .request(&GET)
            .segment(ticket_id.into())
            .segment(time_entry_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates a ticket time entry.
    ///
    /// `POST /api/v1/tickets/{ticket_id}/timeEntry`. Scope `Desk.tickets.UPDATE`. Not repeated by
    /// itself when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(
        &self,
        ticket_id: impl Into<Id>,
        body: &TicketTimeEntryCreate,
    ) -> Call<TicketTimeEntry> {
        let request = self
            .client
            .request(&CREATE)
            .segment(ticket_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a ticket time entry.
    ///
    /// `PUT /api/v1/tickets/{ticket_id}/timeEntry/{time_entry_id}`. Scope `Desk.tickets.UPDATE`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        ticket_id: impl Into<Id>,
        time_entry_id: impl Into<Id>,
        body: &TicketTimeEntryUpdate,
    ) -> Call<TicketTimeEntry> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(ticket_id.into())
            .segment(time_entry_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a ticket time entry.
    ///
    /// `DELETE /api/v1/tickets/{ticket_id}/timeEntry/{time_entry_id}`. Scope `Desk.tickets.UPDATE`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, ticket_id: impl Into<Id>, time_entry_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(ticket_id.into())
            .segment(time_entry_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Gets the summation of ticket time entries.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/timeEntrySummation`. Scope `Desk.tickets.READ`. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_summation(&self, ticket_id: impl Into<Id>) -> GetSummationCall {
        let request = self
            .client
            .request(&GET_SUMMATION)
            .segment(ticket_id.into());
        GetSummationCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Lists ticket time entries by billing type.
    ///
    /// `GET /api/v1/tickets/{ticket_id}/timeEntryByBillingType`. Scope `Desk.tickets.READ`. Comes in
    /// pages of up to 100. Where items are removed while it is read, as many others can be missed.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `billing_type` (`billingType`): one of the 4 words of [`shared::BillingType`]
    pub fn list_by_billing_type(
        &self,
        ticket_id: impl Into<Id>,
        billing_type: impl Into<shared::BillingType>,
    ) -> ListByBillingTypeCall {
        let mut request = self
            .client
            .request(&LIST_BY_BILLING_TYPE)
            .segment(ticket_id.into());
        request.set_query("billingType", billing_type.into());
        ListByBillingTypeCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }
}

/// What may be set before `ticket_time_entries().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<TicketTimeEntry>);

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

call!(ListCall => list TicketTimeEntry);

/// What may be set before `ticket_time_entries().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<TicketTimeEntry>);

impl GetCall {
    /// What comes along. Query parameter `include`.
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
    /// The API name of a module: `tickets`, `tasks`, `calls`, `events`. Query parameter `module`.
    pub fn module(mut self, module: impl Into<shared::TimeEntryModule>) -> Self {
        self.0.request_mut().set_query("module", module.into());
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

/// What may be set before `ticket_time_entries().list_by_billing_type` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByBillingTypeCall(List<TicketTimeEntry>);

impl ListByBillingTypeCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("include", include);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }
}

call!(ListByBillingTypeCall => list TicketTimeEntry);

/// Ticket time entry, from `ticket_time_entries().list`, `ticket_time_entries().get`,
/// `ticket_time_entries().create`, ….
#[non_exhaustive]
pub struct TicketTimeEntry {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `parent`: an object.
    pub parent: Option<TicketTimeEntryParent>,
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
    /// `requestChargeType`: one of the 4 words of [`shared::RequestChargeType`].
    pub request_charge_type: Option<shared::RequestChargeType>,
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
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::ProductOwner>,
    /// `billingType`: one of the 4 words of [`shared::BillingType`].
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

/// Ticket time entry create, for `ticket_time_entries().create`.
pub struct TicketTimeEntryCreate {
    /// `secondsSpent`: a whole number of seconds.
    pub seconds_spent: Option<i64>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `executedTime`: a moment with its offset; has to be sent.
    pub executed_time: Option<DateTime>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
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
    /// `billingType`: one of the 4 words of [`shared::BillingType`].
    pub billing_type: Option<shared::BillingType>,
    /// `requestChargeType`: one of the 4 words of [`shared::RequestChargeType`].
    pub request_charge_type: Option<shared::RequestChargeType>,
    /// `additionalCost`: an amount of money, with all its digits.
    pub additional_cost: Option<Decimal>,
    /// `fixedCost`: an amount of money, with all its digits.
    pub fixed_cost: Option<Decimal>,
    /// `mode`: one of `MANUAL`, `AUTO`.
    pub mode: Option<shared::TaskTimeEntryMode>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `invoiceId`: the id of an invoice.
    pub invoice_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
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

/// Ticket time entry parent.
#[non_exhaustive]
pub struct TicketTimeEntryParent {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `ticketNumber`: the number that people know the ticket by; calls take its id.
    pub ticket_number: Option<i64>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `type`: text.
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

/// Ticket time entry update, for `ticket_time_entries().update`.
pub struct TicketTimeEntryUpdate {
    /// `secondsSpent`: a whole number of seconds.
    pub seconds_spent: Option<i64>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `executedTime`: a moment with its offset.
    pub executed_time: Option<DateTime>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
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
    /// `billingType`: one of the 4 words of [`shared::BillingType`].
    pub billing_type: Option<shared::BillingType>,
    /// `requestChargeType`: one of the 4 words of [`shared::RequestChargeType`].
    pub request_charge_type: Option<shared::RequestChargeType>,
    /// `additionalCost`: text.
    pub additional_cost: Option<String>,
    /// `fixedCost`: an amount of money, with all its digits.
    pub fixed_cost: Option<Decimal>,
    /// `mode`: one of `MANUAL`, `AUTO`.
    pub mode: Option<shared::TaskTimeEntryMode>,
    /// `layoutId`: the id of a layout.
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
