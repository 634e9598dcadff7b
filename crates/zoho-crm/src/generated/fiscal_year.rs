// Written by `cargo xtask codegen` from crm/v8/fiscal_year.toml of the catalogue; changes belong there.
//! Fiscal year.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let response = crm.fiscal_year().get().send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object, open_enum};

use crate::client::Crm;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/fiscal_year`. Scope `ZohoCRM.settings.fiscal_year.READ`.
pub static GET: Operation =
    Operation::get("crm.fiscal_year.get", "/crm/{version}/settings/fiscal_year")
        .scopes(&["ZohoCRM.settings.fiscal_year.READ"]);

/// `PUT /crm/v8/settings/fiscal_year`. Scope `ZohoCRM.settings.fiscal_year.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.fiscal_year.update",
    "/crm/{version}/settings/fiscal_year",
)
.scopes(&["ZohoCRM.settings.fiscal_year.UPDATE"])
.rows("fiscal_year");

pub(super) const OPERATIONS: &[&Operation] = &[&GET, &UPDATE];

/// Fiscal year.
///
/// From [`Crm::fiscal_year`](crate::Crm::fiscal_year).
#[derive(Debug, Clone)]
pub struct FiscalYearClient {
    client: Client,
}

impl Crm {
    /// Fiscal year.
    #[must_use]
    pub fn fiscal_year(&self) -> FiscalYearClient {
        FiscalYearClient {
            client: self.client().clone(),
        }
    }
}

impl FiscalYearClient {
    /// Gets a fiscal year.
    ///
    /// `GET /crm/v8/settings/fiscal_year`. Scope `ZohoCRM.settings.fiscal_year.READ`. Retried on
    /// transient failures.
    pub fn get(&self) -> GetFiscalYear {
        GetFiscalYear(Call::new(
            self.client.clone(),
            self.client.request(&GET),
            |_, body| decode::one(body, "fiscal_year"),
        ))
    }

    /// Updates a fiscal year.
    ///
    /// `PUT /crm/v8/settings/fiscal_year`. Scope `ZohoCRM.settings.fiscal_year.UPDATE`. Retried on
    /// transient failures.
    pub fn update(&self, body: &FiscalYear) -> UpdateFiscalYear {
        let request = self
            .client
            .request(&UPDATE)
            .json_member("fiscal_year", body);
        UpdateFiscalYear(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "fiscal_year")
        }))
    }
}

call! {
    /// Returned by [`FiscalYearClient::get`](crate::fiscal_year::FiscalYearClient::get).
    GetFiscalYear => FiscalYear
}

call! {
    /// Returned by [`FiscalYearClient::update`](crate::fiscal_year::FiscalYearClient::update).
    UpdateFiscalYear => RowOutcomes
}

/// Sent by `fiscal_year().update`. Returned by `fiscal_year().get`.
pub struct FiscalYear {
    pub id: Option<Id>,
    pub start_month: Option<StartMonth>,
    /// One of `start_month`, `end_month`.
    pub display_based_on: Option<DisplayBasedOn>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FiscalYear {
    "id" => id,
    "start_month" => start_month,
    "display_based_on" => display_based_on;
    extra
});

open_enum! {
    pub enum DisplayBasedOn {
        /// `start_month`
        StartMonth = "start_month",
        /// `end_month`
        EndMonth = "end_month",
    }
}

open_enum! {
    pub enum StartMonth {
        /// `June`
        June = "June",
        /// `October`
        October = "October",
        /// `December`
        December = "December",
        /// `May`
        May = "May",
        /// `September`
        September = "September",
        /// `March`
        March = "March",
        /// `July`
        July = "July",
        /// `January`
        January = "January",
        /// `February`
        February = "February",
        /// `April`
        April = "April",
        /// `August`
        August = "August",
        /// `November`
        November = "November",
    }
}
