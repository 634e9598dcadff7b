// Written by `cargo xtask codegen` from crm/v8/taxes.toml of the catalogue; changes belong there.
//! The taxes of the organisation.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let response = crm.taxes().get_all().send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{Decimal, ExtraFields, Id, object};

use crate::client::Crm;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/org/taxes/{tax_id}`. Scope `ZohoCRM.org.READ`.
pub static GET: Operation = Operation::get("crm.taxes.get", "/crm/{version}/org/taxes/{tax_id}")
    .scopes(&["ZohoCRM.org.READ"]);

/// `PUT /crm/v8/org/taxes`. Scope `ZohoCRM.org.UPDATE`.
pub static UPDATE: Operation = Operation::put("crm.taxes.update", "/crm/{version}/org/taxes")
    .scopes(&["ZohoCRM.org.UPDATE"])
    .rows("org_taxes");

/// `GET /crm/v8/org/taxes`. Scope `ZohoCRM.org.READ`.
pub static GET_ALL: Operation =
    Operation::get("crm.taxes.get_all", "/crm/{version}/org/taxes").scopes(&["ZohoCRM.org.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[&GET, &UPDATE, &GET_ALL];

/// The taxes of the organisation.
///
/// From [`Crm::taxes`](crate::Crm::taxes).
#[derive(Debug, Clone)]
pub struct TaxesClient {
    client: Client,
}

impl Crm {
    /// The taxes of the organisation.
    #[must_use]
    pub fn taxes(&self) -> TaxesClient {
        TaxesClient {
            client: self.client().clone(),
        }
    }
}

impl TaxesClient {
    /// Gets a tax.
    ///
    /// `GET /crm/v8/org/taxes/{tax_id}`. Scope `ZohoCRM.org.READ`. Retried on transient failures.
    pub fn get(&self, tax_id: impl Into<Id>) -> GetTax {
        let request = self.client.request(&GET).segment(tax_id.into());
        GetTax(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "org_taxes")
        }))
    }

    /// Creates, updates and deletes taxes.
    ///
    /// `PUT /crm/v8/org/taxes`. Scope `ZohoCRM.org.UPDATE`. Retried on transient failures.
    pub fn update(&self, body: &TaxSettings) -> UpdateTaxes {
        let request = self.client.request(&UPDATE).json_member("org_taxes", body);
        UpdateTaxes(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "org_taxes")
        }))
    }

    /// Gets all taxes and the preferences.
    ///
    /// `GET /crm/v8/org/taxes`. Scope `ZohoCRM.org.READ`. Retried on transient failures.
    pub fn get_all(&self) -> GetAllTaxes {
        GetAllTaxes(Call::new(
            self.client.clone(),
            self.client.request(&GET_ALL),
            |_, body| decode::one(body, "org_taxes"),
        ))
    }
}

call! {
    /// Returned by [`TaxesClient::get`](crate::taxes::TaxesClient::get).
    GetTax => TaxSettings
}

call! {
    /// Returned by [`TaxesClient::update`](crate::taxes::TaxesClient::update).
    UpdateTaxes => RowOutcomes
}

call! {
    /// Returned by [`TaxesClient::get_all`](crate::taxes::TaxesClient::get_all).
    GetAllTaxes => TaxSettings
}

pub struct Tax {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub sequence_number: Option<i64>,
    pub name: Option<String>,
    pub value: Option<Decimal>,
    pub delete: Option<Json>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Tax {
    "id" => id,
    "display_label" => display_label,
    "sequence_number" => sequence_number,
    "name" => name,
    "value" => value,
    "_delete" => delete;
    extra
});

pub struct TaxPreferences {
    pub auto_populate_tax: Option<bool>,
    pub modify_tax_rates: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TaxPreferences {
    "auto_populate_tax" => auto_populate_tax,
    "modify_tax_rates" => modify_tax_rates;
    extra
});

/// Sent by `taxes().update`. Returned by `taxes().get`, `taxes().get_all`.
pub struct TaxSettings {
    pub taxes: Option<Vec<Tax>>,
    pub preference: Option<TaxPreferences>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TaxSettings {
    "taxes" => taxes,
    "preference" => preference;
    extra
});
