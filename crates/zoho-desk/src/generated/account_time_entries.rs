// Written by `cargo xtask codegen` from desk/v1/account_time_entries.toml of the catalogue; changes belong there.
//! Account time entries.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut account_time_entries =
//! desk.account_time_entries().list("4876876000000123456").stream();
//! while let Some(account_time_entry) = account_time_entries.next().await {
//!     println!("{:?}", account_time_entry?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, DateTimeRange, ExtraFields, Id, object};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/accounts/{account_id}/timeEntry`. Scope `Desk.contacts.READ`.
pub static LIST: Operation = Operation::get(
    "desk.account_time_entries.list",
    "/api/{version}/accounts/{account_id}/timeEntry",
)
.scopes(&["Desk.contacts.READ"])
.most(
    5_000,
    "cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after part",
);

/// `GET /api/v1/accounts/{account_id}/timeEntrySummation`. Scope `Desk.contacts.READ`.
pub static GET_SUMMATION: Operation = Operation::get(
    "desk.account_time_entries.get_summation",
    "/api/{version}/accounts/{account_id}/timeEntrySummation",
)
.scopes(&["Desk.contacts.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET_SUMMATION];

/// Account time entries.
///
/// From [`Desk::account_time_entries`](crate::Desk::account_time_entries).
#[derive(Debug, Clone)]
pub struct AccountTimeEntriesClient {
    client: Client,
}

impl Desk {
    /// Account time entries.
    #[must_use]
    pub fn account_time_entries(&self) -> AccountTimeEntriesClient {
        AccountTimeEntriesClient {
            client: self.client().clone(),
        }
    }
}

impl AccountTimeEntriesClient {
    /// Lists account time entries.
    ///
    /// `GET /api/v1/accounts/{account_id}/timeEntry`. Scope `Desk.contacts.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others; to miss
    /// none, cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after
    /// part. Retried on transient failures.
    pub fn list(&self, account_id: impl Into<Id>) -> ListAccountTimeEntries {
        let request = self.client.request(&LIST).segment(account_id.into());
        ListAccountTimeEntries(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets the summation of account time entries.
    ///
    /// `GET /api/v1/accounts/{account_id}/timeEntrySummation`. Scope `Desk.contacts.READ`. Retried on
    /// transient failures.
    pub fn get_summation(&self, account_id: impl Into<Id>) -> GetAccountTimeEntrySummation {
        let request = self
            .client
            .request(&GET_SUMMATION)
            .segment(account_id.into());
        GetAccountTimeEntrySummation(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`AccountTimeEntriesClient::list`](crate::account_time_entries::AccountTimeEntriesClient::list).
    ListAccountTimeEntries => list AccountTimeEntry
}

impl ListAccountTimeEntries {
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
    /// Returned by [`AccountTimeEntriesClient::get_summation`](crate::account_time_entries::AccountTimeEntriesClient::get_summation).
    GetAccountTimeEntrySummation => shared::TimeEntrySummation
}

impl GetAccountTimeEntrySummation {
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

/// Returned by `account_time_entries().list`.
#[non_exhaustive]
pub struct AccountTimeEntry {
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
    pub owner: Option<AccountTimeEntryOwner>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AccountTimeEntry {
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
    "owner" => owner;
    extra
});

#[non_exhaustive]
pub struct AccountTimeEntryOwner {
    pub photo_url: Option<String>,
    pub name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AccountTimeEntryOwner {
    "photoURL" => photo_url,
    "name" => name;
    extra
});
