// Written by `cargo xtask codegen` from desk/v1/finance.toml of the catalogue; changes belong there.
//! Invoices and estimates from Zoho's finance applications.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let response = desk.finance().list_estimates(zoho_desk::finance::FinanceService::Books,
//! zoho_desk::finance::FinanceDeskModuleName::Contacts).send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{Date, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;

/// `GET /api/v1/zohoFinance/{finance_service}/estimates`. Scope `Desk.integrations.READ`.
pub static LIST_ESTIMATES: Operation = Operation::get(
    "desk.finance.list_estimates",
    "/api/{version}/zohoFinance/{finance_service}/estimates",
)
.scopes(&["Desk.integrations.READ"]);

/// `GET /api/v1/zohoFinance/{finance_service}/invoices`. Scope `Desk.integrations.READ`.
pub static LIST_INVOICES: Operation = Operation::get(
    "desk.finance.list_invoices",
    "/api/{version}/zohoFinance/{finance_service}/invoices",
)
.scopes(&["Desk.integrations.READ"]);

/// `POST /api/v1/zohoFinance/{finance_service}/invoices/markAsSent`. Scope `Desk.integrations.CREATE`.
pub static MARK_INVOICES_AS_SENT: Operation = Operation::post(
    "desk.finance.mark_invoices_as_sent",
    "/api/{version}/zohoFinance/{finance_service}/invoices/markAsSent",
)
.scopes(&["Desk.integrations.CREATE"]);

/// `PATCH /api/v1/zohoFinance/{finance_service}/estimates/{estimate_id}`. Scope `Desk.integrations.UPDATE`.
pub static UPDATE_ESTIMATE: Operation = Operation::patch(
    "desk.finance.update_estimate",
    "/api/{version}/zohoFinance/{finance_service}/estimates/{estimate_id}",
)
.scopes(&["Desk.integrations.UPDATE"]);

/// `PATCH /api/v1/zohoFinance/{finance_service}/invoices/{invoice_id}`. Scope `Desk.integrations.UPDATE`.
pub static UPDATE_INVOICE: Operation = Operation::patch(
    "desk.finance.update_invoice",
    "/api/{version}/zohoFinance/{finance_service}/invoices/{invoice_id}",
)
.scopes(&["Desk.integrations.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST_ESTIMATES,
    &LIST_INVOICES,
    &MARK_INVOICES_AS_SENT,
    &UPDATE_ESTIMATE,
    &UPDATE_INVOICE,
];

/// Invoices and estimates from Zoho's finance applications.
///
/// From [`Desk::finance`](crate::Desk::finance).
#[derive(Debug, Clone)]
pub struct FinanceClient {
    client: Client,
}

impl Desk {
    /// Invoices and estimates from Zoho's finance applications.
    #[must_use]
    pub fn finance(&self) -> FinanceClient {
        FinanceClient {
            client: self.client().clone(),
        }
    }
}

impl FinanceClient {
    /// Lists the estimates of finance.
    ///
    /// `GET /api/v1/zohoFinance/{finance_service}/estimates`. Scope `Desk.integrations.READ`. Retried
    /// on transient failures.
    ///
    /// - `finance_service`: One of `books`, `inventory`, `invoice`.
    /// - `desk_module_name`: One of `Contacts`, `Cases`, `Accounts`.
    pub fn list_estimates(
        &self,
        finance_service: impl Into<FinanceService>,
        desk_module_name: impl Into<FinanceDeskModuleName>,
    ) -> ListFinanceEstimates {
        let mut request = self
            .client
            .request(&LIST_ESTIMATES)
            .segment(finance_service.into());
        request.set_query("deskModuleName", desk_module_name.into());
        ListFinanceEstimates(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists the invoices of finance.
    ///
    /// `GET /api/v1/zohoFinance/{finance_service}/invoices`. Scope `Desk.integrations.READ`. Retried
    /// on transient failures.
    ///
    /// - `finance_service`: One of `books`, `inventory`, `invoice`.
    /// - `desk_module_name`: One of `Contacts`, `Cases`, `Accounts`.
    pub fn list_invoices(
        &self,
        finance_service: impl Into<FinanceService>,
        desk_module_name: impl Into<FinanceDeskModuleName>,
    ) -> ListFinanceInvoices {
        let mut request = self
            .client
            .request(&LIST_INVOICES)
            .segment(finance_service.into());
        request.set_query("deskModuleName", desk_module_name.into());
        ListFinanceInvoices(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Marks the invoices as sent of finance.
    ///
    /// `POST /api/v1/zohoFinance/{finance_service}/invoices/markAsSent`. Scope
    /// `Desk.integrations.CREATE`. Not retried when it may have been carried out.
    ///
    /// - `finance_service`: One of `books`, `inventory`, `invoice`.
    pub fn mark_invoices_as_sent(
        &self,
        finance_service: impl Into<FinanceService>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> MarkFinanceInvoicesAsSent {
        let request = self
            .client
            .request(&MARK_INVOICES_AS_SENT)
            .segment(finance_service.into())
            .json_member("ids", &json::owned::<Id>(ids));
        MarkFinanceInvoicesAsSent(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Updates the estimate of finance.
    ///
    /// `PATCH /api/v1/zohoFinance/{finance_service}/estimates/{estimate_id}`. Scope
    /// `Desk.integrations.UPDATE`. Not retried when it may have been carried out.
    ///
    /// - `finance_service`: One of `books`, `inventory`, `invoice`.
    pub fn update_estimate(
        &self,
        finance_service: impl Into<FinanceService>,
        estimate_id: impl Into<Id>,
        status: impl AsRef<str>,
    ) -> UpdateFinanceEstimate {
        let request = self
            .client
            .request(&UPDATE_ESTIMATE)
            .segment(finance_service.into())
            .segment(estimate_id.into())
            .json_member("status", &status.as_ref().to_owned());
        UpdateFinanceEstimate(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Updates the invoice of finance.
    ///
    /// `PATCH /api/v1/zohoFinance/{finance_service}/invoices/{invoice_id}`. Scope
    /// `Desk.integrations.UPDATE`. Not retried when it may have been carried out.
    ///
    /// - `finance_service`: One of `books`, `inventory`, `invoice`.
    pub fn update_invoice(
        &self,
        finance_service: impl Into<FinanceService>,
        invoice_id: impl Into<Id>,
        status: impl AsRef<str>,
    ) -> UpdateFinanceInvoice {
        let request = self
            .client
            .request(&UPDATE_INVOICE)
            .segment(finance_service.into())
            .segment(invoice_id.into())
            .json_member("status", &status.as_ref().to_owned());
        UpdateFinanceInvoice(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`FinanceClient::list_estimates`](crate::finance::FinanceClient::list_estimates).
    ListFinanceEstimates => Estimates
}

impl ListFinanceEstimates {
    /// Query parameter `deskEntityId`.
    pub fn desk_entity_id(mut self, desk_entity_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("deskEntityId", desk_entity_id.into());
        self
    }

    /// Query parameter `pageNumber`.
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.0
            .request_mut()
            .set_query("pageNumber", page_number.to_string());
        self
    }

    /// Query parameter `status`, one of `sent`, `draft`, `overdue`, `paid`, `void`, `partially_paid`.
    pub fn status(mut self, status: impl Into<FinanceStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }
}

call! {
    /// Returned by [`FinanceClient::list_invoices`](crate::finance::FinanceClient::list_invoices).
    ListFinanceInvoices => Invoices
}

impl ListFinanceInvoices {
    /// Query parameter `deskEntityId`.
    pub fn desk_entity_id(mut self, desk_entity_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("deskEntityId", desk_entity_id.into());
        self
    }

    /// Query parameter `pageNumber`.
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.0
            .request_mut()
            .set_query("pageNumber", page_number.to_string());
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Query parameter `status`, one of `sent`, `draft`, `overdue`, `paid`, `void`, `partially_paid`.
    pub fn status(mut self, status: impl Into<FinanceStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }
}

call! {
    /// Returned by [`FinanceClient::mark_invoices_as_sent`](crate::finance::FinanceClient::mark_invoices_as_sent).
    MarkFinanceInvoicesAsSent => ()
}

call! {
    /// Returned by [`FinanceClient::update_estimate`](crate::finance::FinanceClient::update_estimate).
    UpdateFinanceEstimate => ()
}

call! {
    /// Returned by [`FinanceClient::update_invoice`](crate::finance::FinanceClient::update_invoice).
    UpdateFinanceInvoice => ()
}

#[non_exhaustive]
pub struct Estimate {
    pub id: Option<Id>,
    pub date: Option<Date>,
    pub total: Option<i64>,
    pub is_viewd_by_client: Option<bool>,
    pub estimate_number: Option<String>,
    pub total_formatted: Option<String>,
    pub date_formatted: Option<String>,
    pub currency_code: Option<String>,
    pub status_formatted: Option<String>,
    /// One of `sent`, `draft`, `void`, `invoiced`, `accepted`, `declined`, `expired`.
    pub status: Option<EstimateStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Estimate {
    "id" => id,
    "date" => date,
    "total" => total,
    "isViewdByClient" => is_viewd_by_client,
    "estimateNumber" => estimate_number,
    "totalFormatted" => total_formatted,
    "dateFormatted" => date_formatted,
    "currencyCode" => currency_code,
    "statusFormatted" => status_formatted,
    "status" => status;
    extra
});

/// Returned by `finance().list_estimates`.
#[non_exhaustive]
pub struct Estimates {
    pub desk_entity_id: Option<Id>,
    pub data: Option<Vec<Estimate>>,
    /// One of `Contacts`, `Cases`, `Accounts`.
    pub desk_module_name: Option<FinanceDeskModuleName>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Estimates {
    "deskEntityId" => desk_entity_id,
    "data" => data,
    "deskModuleName" => desk_module_name;
    extra
});

#[non_exhaustive]
pub struct Invoice {
    pub id: Option<Id>,
    pub date: Option<Date>,
    pub total: Option<i64>,
    pub is_viewd_by_client: Option<bool>,
    pub total_formatted: Option<String>,
    pub invoice_number: Option<String>,
    pub date_formatted: Option<String>,
    pub currency_code: Option<String>,
    pub status_formatted: Option<String>,
    /// One of `sent`, `draft`, `overdue`, `paid`, `void`, `partially_paid`.
    pub status: Option<FinanceStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Invoice {
    "id" => id,
    "date" => date,
    "total" => total,
    "isViewdByClient" => is_viewd_by_client,
    "totalFormatted" => total_formatted,
    "invoiceNumber" => invoice_number,
    "dateFormatted" => date_formatted,
    "currencyCode" => currency_code,
    "statusFormatted" => status_formatted,
    "status" => status;
    extra
});

/// Returned by `finance().list_invoices`.
#[non_exhaustive]
pub struct Invoices {
    pub desk_entity_id: Option<Id>,
    pub data: Option<Vec<Invoice>>,
    /// One of `Contacts`, `Cases`, `Accounts`.
    pub desk_module_name: Option<FinanceDeskModuleName>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Invoices {
    "deskEntityId" => desk_entity_id,
    "data" => data,
    "deskModuleName" => desk_module_name;
    extra
});

open_enum! {
    pub enum EstimateStatus {
        /// `sent`
        Sent = "sent",
        /// `draft`
        Draft = "draft",
        /// `void`
        Void = "void",
        /// `invoiced`
        Invoiced = "invoiced",
        /// `accepted`
        Accepted = "accepted",
        /// `declined`
        Declined = "declined",
        /// `expired`
        Expired = "expired",
    }
}

open_enum! {
    /// Sent by `finance().list_estimates`, `finance().list_invoices`.
    pub enum FinanceDeskModuleName {
        /// `Contacts`
        Contacts = "Contacts",
        /// `Cases`
        Cases = "Cases",
        /// `Accounts`
        Accounts = "Accounts",
    }
}

open_enum! {
    pub enum FinanceService {
        /// `books`
        Books = "books",
        /// `inventory`
        Inventory = "inventory",
        /// `invoice`
        Invoice = "invoice",
    }
}

open_enum! {
    /// Sent by `finance().list_estimates`, `finance().list_invoices`.
    pub enum FinanceStatus {
        /// `sent`
        Sent = "sent",
        /// `draft`
        Draft = "draft",
        /// `overdue`
        Overdue = "overdue",
        /// `paid`
        Paid = "paid",
        /// `void`
        Void = "void",
        /// `partially_paid`
        PartiallyPaid = "partially_paid",
    }
}
