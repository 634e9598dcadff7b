// Written by `cargo xtask codegen` from desk/v1/data_sharing_rules.toml of the catalogue; changes belong there.
//! Which records agents see that are not theirs.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let response = desk.data_sharing_rules().get().send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{ExtraFields, object, open_enum};

use crate::client::Desk;

/// `GET /api/v1/dataSharingRules`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and `Desk.settings.READ`.
pub static GET: Operation = Operation::get(
    "desk.data_sharing_rules.get",
    "/api/{version}/dataSharingRules",
)
.scopes(&[
    "Desk.basic.READ",
    "Desk.permissions.READ",
    "Desk.settings.READ",
]);

/// `PATCH /api/v1/dataSharingRules`. Scopes `Desk.permissions.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.data_sharing_rules.update",
    "/api/{version}/dataSharingRules",
)
.scopes(&["Desk.permissions.UPDATE", "Desk.settings.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&GET, &UPDATE];

/// Which records agents see that are not theirs.
///
/// From [`Desk::data_sharing_rules`](crate::Desk::data_sharing_rules).
#[derive(Debug, Clone)]
pub struct DataSharingRulesClient {
    client: Client,
}

impl Desk {
    /// Which records agents see that are not theirs.
    #[must_use]
    pub fn data_sharing_rules(&self) -> DataSharingRulesClient {
        DataSharingRulesClient {
            client: self.client().clone(),
        }
    }
}

impl DataSharingRulesClient {
    /// Gets a data sharing rule.
    ///
    /// `GET /api/v1/dataSharingRules`. Scopes `Desk.basic.READ`, `Desk.permissions.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn get(&self) -> GetDataSharingRule {
        GetDataSharingRule(Call::new(
            self.client.clone(),
            self.client.request(&GET),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Updates a data sharing rule.
    ///
    /// `PATCH /api/v1/dataSharingRules`. Scopes `Desk.permissions.UPDATE` and `Desk.settings.UPDATE`.
    /// Not retried when it may have been carried out.
    pub fn update(&self, body: &DataSharingRule) -> UpdateDataSharingRule {
        let request = self.client.request(&UPDATE).json_member("", body);
        UpdateDataSharingRule(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`DataSharingRulesClient::get`](crate::data_sharing_rules::DataSharingRulesClient::get).
    GetDataSharingRule => DataSharingRule
}

call! {
    /// Returned by [`DataSharingRulesClient::update`](crate::data_sharing_rules::DataSharingRulesClient::update).
    UpdateDataSharingRule => ()
}

/// Sent by `data_sharing_rules().update`. Returned by `data_sharing_rules().get`.
pub struct DataSharingRule {
    /// One of `public`, `private`, `public read only`.
    pub tickets: Option<Accounts>,
    /// One of `public`, `private`, `public read only`.
    pub calls: Option<Accounts>,
    /// One of `public`, `private`, `public read only`.
    pub accounts: Option<Accounts>,
    /// One of `public`, `private`, `public read only`.
    pub contracts: Option<Accounts>,
    /// One of `public`, `private`, `public read only`.
    pub contacts: Option<Accounts>,
    /// One of `public`, `private`, `public read only`.
    pub tasks: Option<Accounts>,
    /// One of `public`, `private`, `public read only`.
    pub events: Option<Accounts>,
    /// One of `public`, `private`, `public read only`.
    pub products: Option<Accounts>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DataSharingRule {
    "tickets" => tickets,
    "calls" => calls,
    "accounts" => accounts,
    "contracts" => contracts,
    "contacts" => contacts,
    "tasks" => tasks,
    "events" => events,
    "products" => products;
    extra
});

open_enum! {
    pub enum Accounts {
        /// `public`
        Public = "public",
        /// `private`
        Private = "private",
        /// `public read only`
        PublicReadOnly = "public read only",
    }
}
