// Written by `cargo xtask codegen` from crm/v8/currencies.toml of the catalogue; changes belong there.
//! Currencies.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut currencies = crm.currencies().list().stream();
//! while let Some(currency) = currencies.next().await {
//!     println!("{:?}", currency?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &ENABLE,
    &LIST_AVAILABLE,
    &UPDATE_BASE,
];

/// Currencies.
///
/// From [`Crm::currencies`](crate::Crm::currencies).
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
    /// `GET /crm/v8/org/currencies`. Scope `ZohoCRM.settings.currencies.READ`. Retried on transient
    /// failures.
    pub fn list(&self) -> ListCurrencies {
        ListCurrencies(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "currencies"),
            Paging::Whole,
        ))
    }

    /// Gets a currency.
    ///
    /// `GET /crm/v8/org/currencies/{currency_id}`. Scope `ZohoCRM.settings.currencies.READ`. Retried
    /// on transient failures.
    pub fn get(&self, currency_id: impl Into<Id>) -> GetCurrency {
        let request = self.client.request(&GET).segment(currency_id.into());
        GetCurrency(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "currencies")
        }))
    }

    /// Creates a currency.
    ///
    /// `POST /crm/v8/org/currencies`. Scope `ZohoCRM.settings.currencies.CREATE`. Not retried when it
    /// may have been carried out.
    pub fn create(&self, currencies: &[CurrencyInput]) -> CreateCurrencies {
        let request = self
            .client
            .request(&CREATE)
            .json_list("currencies", currencies);
        CreateCurrencies(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "currencies")
        }))
    }

    /// Updates a currency.
    ///
    /// `PUT /crm/v8/org/currencies/{currency_id}`. Scope `ZohoCRM.settings.currencies.UPDATE`. Retried
    /// on transient failures.
    pub fn update(&self, currency_id: impl Into<Id>, body: &CurrencyInput) -> UpdateCurrency {
        let request = self
            .client
            .request(&UPDATE)
            .segment(currency_id.into())
            .json_list("currencies", std::slice::from_ref(body));
        UpdateCurrency(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "currencies")
        }))
    }

    /// Updates several currencies.
    ///
    /// `PUT /crm/v8/org/currencies`. Scope `ZohoCRM.settings.currencies.UPDATE`. Retried on transient
    /// failures.
    pub fn update_many(&self, currencies: &[CurrencyInput]) -> UpdateManyCurrencies {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("currencies", currencies);
        UpdateManyCurrencies(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "currencies")
        }))
    }

    /// Turns several currencies on, with the base currency.
    ///
    /// `POST /crm/v8/org/currencies/actions/enable`. Scope `ZohoCRM.settings.currencies.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn enable(&self, body: &Currency) -> EnableCurrencies {
        let request = self
            .client
            .request(&ENABLE)
            .json_member("base_currency", body);
        EnableCurrencies(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "base_currency")
        }))
    }

    /// Lists available currencies.
    ///
    /// `GET /crm/v8/org/currencies/actions/available_currencies`. Scope
    /// `ZohoCRM.settings.currencies.READ`. Retried on transient failures.
    pub fn list_available(&self) -> ListAvailableCurrencies {
        ListAvailableCurrencies(List::new(
            self.client.clone(),
            self.client.request(&LIST_AVAILABLE),
            |_, body| decode::list(body, "available_currencies"),
            Paging::Whole,
        ))
    }

    /// Updates the base currency.
    ///
    /// `PUT /crm/v8/org/currencies/actions/enable`. Scope `ZohoCRM.settings.currencies.UPDATE`.
    /// Retried on transient failures.
    pub fn update_base(&self, body: &Currency) -> UpdateCurrencyBase {
        let request = self
            .client
            .request(&UPDATE_BASE)
            .json_member("base_currency", body);
        UpdateCurrencyBase(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "base_currency")
        }))
    }
}

call! {
    /// Returned by [`CurrenciesClient::list`](crate::currencies::CurrenciesClient::list).
    ListCurrencies => list Currency
}

call! {
    /// Returned by [`CurrenciesClient::get`](crate::currencies::CurrenciesClient::get).
    GetCurrency => Currency
}

call! {
    /// Returned by [`CurrenciesClient::create`](crate::currencies::CurrenciesClient::create).
    CreateCurrencies => RowOutcomes
}

call! {
    /// Returned by [`CurrenciesClient::update`](crate::currencies::CurrenciesClient::update).
    UpdateCurrency => RowOutcomes
}

call! {
    /// Returned by [`CurrenciesClient::update_many`](crate::currencies::CurrenciesClient::update_many).
    UpdateManyCurrencies => RowOutcomes
}

call! {
    /// Returned by [`CurrenciesClient::enable`](crate::currencies::CurrenciesClient::enable).
    EnableCurrencies => RowOutcomes
}

call! {
    /// Returned by [`CurrenciesClient::list_available`](crate::currencies::CurrenciesClient::list_available).
    ListAvailableCurrencies => list AvailableCurrency
}

call! {
    /// Returned by [`CurrenciesClient::update_base`](crate::currencies::CurrenciesClient::update_base).
    UpdateCurrencyBase => RowOutcomes
}

/// Returned by `currencies().list_available`.
#[non_exhaustive]
pub struct AvailableCurrency {
    pub display_value: Option<String>,
    pub decimal_separator: Option<String>,
    pub symbol: Option<String>,
    pub thousand_separator: Option<String>,
    pub display_name: Option<String>,
    pub iso_code: Option<String>,
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

/// Sent by `currencies().enable`, `currencies().update_base`. Returned by `currencies().list`,
/// `currencies().get`.
pub struct Currency {
    pub id: Option<Id>,
    pub iso_code: Option<String>,
    pub symbol: Option<String>,
    pub created_time: Option<DateTime>,
    pub is_active: Option<bool>,
    pub exchange_rate: Option<String>,
    pub format: Option<CurrencyFormat>,
    pub created_by: Option<shared::UserRef>,
    pub prefix_symbol: Option<bool>,
    pub is_base: Option<bool>,
    pub modified_time: Option<DateTime>,
    pub name: Option<String>,
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

pub struct CurrencyFormat {
    /// One of `Comma`, `Period`.
    pub decimal_separator: Option<shared::DecimalSeparator>,
    /// One of `Space`, `Comma`, `Period`.
    pub thousand_separator: Option<ThousandSeparator>,
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

/// Sent by `currencies().create`, `currencies().update`, `currencies().update_many`.
pub struct CurrencyInput {
    pub id: Option<Id>,
    pub iso_code: Option<String>,
    pub symbol: Option<String>,
    pub is_active: Option<bool>,
    pub exchange_rate: Option<String>,
    pub format: Option<CurrencyFormat>,
    pub prefix_symbol: Option<bool>,
    pub is_base: Option<bool>,
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
    pub enum ThousandSeparator {
        /// `Space`
        Space = "Space",
        /// `Comma`
        Comma = "Comma",
        /// `Period`
        Period = "Period",
    }
}
