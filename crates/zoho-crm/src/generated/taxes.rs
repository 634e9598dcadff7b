// Written by `cargo xtask codegen` from xtask/catalog/crm/taxes.toml; changes belong there.
//! The taxes of the organisation.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let answer = crm.taxes().get_all().send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, Decimal, ExtraFields, Id, Operation, object,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows};

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

/// The taxes of the organisation.
///
/// From [`Crm::taxes`](crate::Crm::taxes); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/org/taxes/{tax_id}`. Scope `ZohoCRM.org.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, tax_id: impl Into<Id>) -> Call<TaxSettings> {
        let request = self.client.request(&GET).segment(tax_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "org_taxes")
        })
    }

    /// Creates, updates and deletes taxes.
    ///
    /// `PUT /crm/v8/org/taxes`. Scope `ZohoCRM.org.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, body: &TaxSettings) -> Call<RowOutcomes> {
        let request = self.client.request(&UPDATE).json_member("org_taxes", body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "org_taxes")
        })
    }

    /// Gets all taxes and the preferences.
    ///
    /// `GET /crm/v8/org/taxes`. Scope `ZohoCRM.org.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get_all(&self) -> Call<TaxSettings> {
        Call::new(
            self.client.clone(),
            self.client.request(&GET_ALL),
            |_, body| wire::one(body, "org_taxes"),
        )
    }
}

/// Tax.
pub struct Tax {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `sequence_number`: a whole number.
    pub sequence_number: Option<i64>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `value`: a number, with all its digits.
    pub value: Option<Decimal>,
    /// `_delete`: any JSON.
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

/// Tax preferences.
pub struct TaxPreferences {
    /// `auto_populate_tax`: yes or no.
    pub auto_populate_tax: Option<bool>,
    /// `modify_tax_rates`: yes or no.
    pub modify_tax_rates: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TaxPreferences {
    "auto_populate_tax" => auto_populate_tax,
    "modify_tax_rates" => modify_tax_rates;
    extra
});

/// Tax settings, for `taxes().update`, from `taxes().get`, `taxes().get_all`.
pub struct TaxSettings {
    /// `taxes`: a list.
    pub taxes: Option<Vec<Tax>>,
    /// `preference`: an object.
    pub preference: Option<TaxPreferences>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TaxSettings {
    "taxes" => taxes,
    "preference" => preference;
    extra
});
