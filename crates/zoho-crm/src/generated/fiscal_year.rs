// Written by `cargo xtask codegen` from xtask/catalog/crm/fiscal_year.toml; changes belong there.
//! Fiscal year.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let answer = crm.fiscal_year().get().send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, Operation, object, open_enum, wire};

use crate::{Crm, RowOutcomes, rows};

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

/// Fiscal year.
///
/// From [`Crm::fiscal_year`](crate::Crm::fiscal_year); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/settings/fiscal_year`. Scope `ZohoCRM.settings.fiscal_year.READ`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self) -> Call<FiscalYear> {
        Call::new(self.client.clone(), self.client.request(&GET), |_, body| {
            wire::one(body, "fiscal_year")
        })
    }

    /// Updates a fiscal year.
    ///
    /// `PUT /crm/v8/settings/fiscal_year`. Scope `ZohoCRM.settings.fiscal_year.UPDATE`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, body: &FiscalYear) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .json_member("fiscal_year", body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "fiscal_year")
        })
    }
}

/// Fiscal year, for `fiscal_year().update`, from `fiscal_year().get`.
pub struct FiscalYear {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `start_month`: one of the 12 words of [`StartMonth`].
    pub start_month: Option<StartMonth>,
    /// `display_based_on`: one of `start_month`, `end_month`.
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
    /// Display based on.
    pub enum DisplayBasedOn {
        /// `start_month`
        StartMonth = "start_month",
        /// `end_month`
        EndMonth = "end_month",
    }
}

open_enum! {
    /// Start month.
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
