// Written by `cargo xtask codegen` from xtask/catalog/crm/currencies.toml; changes belong there.
//! Currencies.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut currencies = crm.currencies().list().stream();
//! while let Some(currency) = currencies.next().await {
//!     println!("{:?}", currency?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, object, open_enum, wire,
};

use crate::{Crm, RowOutcomes, rows, shared};

/// `GET /crm/v8/org/currencies`. Scope `ZohoCRM.settings.currencies.READ`.
pub static LIST: Operation = Operation::get("crm.currencies.list", "/crm/{version}/org/currencies")
    .scopes(&["ZohoCRM.settings.currencies.READ"]);

/// `GET /crm/v8/org/currencies/{currency_id}`. Scope `ZohoCRM.settings.currencies.READ`.
pub static GET: Operation = Operation::get(
    "crm.currencies.get",
    "/crm/{version}/org/currencies/{currency_id}",
)
.scopes(&["ZohoCRM.settings.currencies.READ"]);

/// `POST /crm/v8/org/currencies`. Scope `ZohoCRM.settings.currencies.CREATE`.
pub static CREATE: Operation =
    Operation::post("crm.currencies.create", "/crm/{version}/org/currencies")
        .scopes(&["ZohoCRM.settings.currencies.CREATE"])
        .rows("currencies");

/// `PUT /crm/v8/org/currencies/{currency_id}`. Scope `ZohoCRM.settings.currencies.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.currencies.update",
    "/crm/{version}/org/currencies/{currency_id}",
)
.scopes(&["ZohoCRM.settings.currencies.UPDATE"])
.rows("currencies");

/// `PUT /crm/v8/org/currencies`. Scope `ZohoCRM.settings.currencies.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.currencies.update_many",
    "/crm/{version}/org/currencies",
)
.scopes(&["ZohoCRM.settings.currencies.UPDATE"])
.rows("currencies");

/// `POST /crm/v8/org/currencies/actions/enable`. Scope `ZohoCRM.settings.currencies.CREATE`.
pub static ENABLE: Operation = Operation::post(
    "crm.currencies.enable",
    "/crm/{version}/org/currencies/actions/enable",
)
.scopes(&["ZohoCRM.settings.currencies.CREATE"])
.rows("base_currency");

/// `GET /crm/v8/org/currencies/actions/available_currencies`. Scope `ZohoCRM.settings.currencies.READ`.
pub static LIST_AVAILABLE: Operation = Operation::get(
    "crm.currencies.list_available",
    "/crm/{version}/org/currencies/actions/available_currencies",
)
.scopes(&["ZohoCRM.settings.currencies.READ"]);

/// `PUT /crm/v8/org/currencies/actions/enable`. Scope `ZohoCRM.settings.currencies.UPDATE`.
pub static UPDATE_BASE: Operation = Operation::put(
    "crm.currencies.update_base",
    "/crm/{version}/org/currencies/actions/enable",
)
.scopes(&["ZohoCRM.settings.currencies.UPDATE"])
.rows("base_currency");

/// Currencies.
///
/// From [`Crm::currencies`](crate::Crm::currencies); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct CurrenciesClient {
    client: Client,
}

impl Crm {
    /// Currencies.
    #[must_use]
    pub fn currencies(&self) -> CurrenciesClient {
        CurrenciesClient {
            client: self.client().clone(),
        }
    }
}

impl CurrenciesClient {
    /// Lists currencies.
    ///
    /// `GET /crm/v8/org/currencies`. Scope `ZohoCRM.settings.currencies.READ`. Repeated when it fails
    /// on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> List<Currency> {
        List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "currencies"),
            Paging::Whole,
        )
    }

    /// Gets a currency.
    ///
    /// `GET /crm/v8/org/currencies/{currency_id}`. Scope `ZohoCRM.settings.currencies.READ`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, currency_id: impl Into<Id>) -> Call<Currency> {
        let request = self.client.request(&GET).segment(currency_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "currencies")
        })
    }

    /// Creates a currency.
    ///
    /// `POST /crm/v8/org/currencies`. Scope `ZohoCRM.settings.currencies.CREATE`. Not repeated by
    /// itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, currencies: &[CurrencyInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CREATE)
            .json_list("currencies", currencies);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "currencies")
        })
    }

    /// Updates a currency.
    ///
    /// `PUT /crm/v8/org/currencies/{currency_id}`. Scope `ZohoCRM.settings.currencies.UPDATE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, currency_id: impl Into<Id>, body: &CurrencyInput) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(currency_id.into())
            .json_list("currencies", std::slice::from_ref(body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "currencies")
        })
    }

    /// Updates several currencies.
    ///
    /// `PUT /crm/v8/org/currencies`. Scope `ZohoCRM.settings.currencies.UPDATE`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, currencies: &[CurrencyInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("currencies", currencies);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "currencies")
        })
    }

    /// Turns several currencies on, with the base currency.
    ///
    /// `POST /crm/v8/org/currencies/actions/enable`. Scope `ZohoCRM.settings.currencies.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn enable(&self, body: &Currency) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&ENABLE)
            .json_member("base_currency", body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "base_currency")
        })
    }

    /// Lists available currencies.
    ///
    /// `GET /crm/v8/org/currencies/actions/available_currencies`. Scope
    /// `ZohoCRM.settings.currencies.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list_available(&self) -> List<AvailableCurrency> {
        List::new(
            self.client.clone(),
            self.client.request(&LIST_AVAILABLE),
            |_, body| wire::list(body, "available_currencies"),
            Paging::Whole,
        )
    }

    /// Updates the base currency.
    ///
    /// `PUT /crm/v8/org/currencies/actions/enable`. Scope `ZohoCRM.settings.currencies.UPDATE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_base(&self, body: &Currency) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE_BASE)
            .json_member("base_currency", body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "base_currency")
        })
    }
}

/// Available currency, from `currencies().list_available`.
#[non_exhaustive]
pub struct AvailableCurrency {
    /// `display_value`: text.
    pub display_value: Option<String>,
    /// `decimal_separator`: text.
    pub decimal_separator: Option<String>,
    /// `symbol`: text.
    pub symbol: Option<String>,
    /// `thousand_separator`: text.
    pub thousand_separator: Option<String>,
    /// `display_name`: text.
    pub display_name: Option<String>,
    /// `iso_code`: text.
    pub iso_code: Option<String>,
    /// `decimal_places`: text.
    pub decimal_places: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AvailableCurrency {
    "display_value" => display_value,
    "decimal_separator" => decimal_separator,
    "symbol" => symbol,
    "thousand_separator" => thousand_separator,
    "display_name" => display_name,
    "iso_code" => iso_code,
    "decimal_places" => decimal_places;
    extra
});

/// Currency, for `currencies().enable`, `currencies().update_base`, from `currencies().list`,
/// `currencies().get`.
pub struct Currency {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `iso_code`: text.
    pub iso_code: Option<String>,
    /// `symbol`: text.
    pub symbol: Option<String>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `is_active`: whether it is active.
    pub is_active: Option<bool>,
    /// `exchange_rate`: text.
    pub exchange_rate: Option<String>,
    /// `format`: an object.
    pub format: Option<CurrencyFormat>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::UserRef>,
    /// `prefix_symbol`: yes or no.
    pub prefix_symbol: Option<bool>,
    /// `is_base`: whether it is base.
    pub is_base: Option<bool>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<shared::UserRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Currency {
    "id" => id,
    "iso_code" => iso_code,
    "symbol" => symbol,
    "created_time" => created_time,
    "is_active" => is_active,
    "exchange_rate" => exchange_rate,
    "format" => format,
    "created_by" => created_by,
    "prefix_symbol" => prefix_symbol,
    "is_base" => is_base,
    "modified_time" => modified_time,
    "name" => name,
    "modified_by" => modified_by;
    extra
});

/// Currency format.
pub struct CurrencyFormat {
    /// `decimal_separator`: one of `Comma`, `Period`.
    pub decimal_separator: Option<shared::DecimalSeparator>,
    /// `thousand_separator`: one of `Space`, `Comma`, `Period`.
    pub thousand_separator: Option<ThousandSeparator>,
    /// `decimal_places`: a whole number.
    pub decimal_places: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CurrencyFormat {
    "decimal_separator" => decimal_separator,
    "thousand_separator" => thousand_separator,
    "decimal_places" => decimal_places;
    extra
});

/// Currency input, for `currencies().create`, `currencies().update`, `currencies().update_many`.
pub struct CurrencyInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `iso_code`: text.
    pub iso_code: Option<String>,
    /// `symbol`: text.
    pub symbol: Option<String>,
    /// `is_active`: whether it is active.
    pub is_active: Option<bool>,
    /// `exchange_rate`: text.
    pub exchange_rate: Option<String>,
    /// `format`: an object.
    pub format: Option<CurrencyFormat>,
    /// `prefix_symbol`: yes or no.
    pub prefix_symbol: Option<bool>,
    /// `is_base`: whether it is base.
    pub is_base: Option<bool>,
    /// `name`: its name.
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CurrencyInput {
    "id" => id,
    "iso_code" => iso_code,
    "symbol" => symbol,
    "is_active" => is_active,
    "exchange_rate" => exchange_rate,
    "format" => format,
    "prefix_symbol" => prefix_symbol,
    "is_base" => is_base,
    "name" => name;
    extra
});

open_enum! {
    /// Thousand separator.
    pub enum ThousandSeparator {
        /// `Space`
        Space = "Space",
        /// `Comma`
        Comma = "Comma",
        /// `Period`
        Period = "Period",
    }
}
