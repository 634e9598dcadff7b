// Written by `cargo xtask codegen` from xtask/catalog/desk/data_sharing_rules.toml; changes belong there.
//! Which records agents see that are not theirs.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let answer = desk.data_sharing_rules().get().send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Operation, object, open_enum, wire};

use crate::Desk;

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

/// Which records agents see that are not theirs.
///
/// From [`Desk::data_sharing_rules`](crate::Desk::data_sharing_rules); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self) -> Call<DataSharingRule> {
        Call::new(self.client.clone(), self.client.request(&GET), |_, body| {
            wire::one(body, "")
        })
    }

    /// Updates a data sharing rule.
    ///
    /// `PATCH /api/v1/dataSharingRules`. Scopes `Desk.permissions.UPDATE` and `Desk.settings.UPDATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, body: &DataSharingRule) -> Call<()> {
        let request = self.client.request(&UPDATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// Data sharing rule, for `data_sharing_rules().update`, from `data_sharing_rules().get`.
pub struct DataSharingRule {
    /// `tickets`: one of `public`, `private`, `public read only`.
    pub tickets: Option<Accounts>,
    /// `calls`: one of `public`, `private`, `public read only`.
    pub calls: Option<Accounts>,
    /// `accounts`: one of `public`, `private`, `public read only`.
    pub accounts: Option<Accounts>,
    /// `contracts`: one of `public`, `private`, `public read only`.
    pub contracts: Option<Accounts>,
    /// `contacts`: one of `public`, `private`, `public read only`.
    pub contacts: Option<Accounts>,
    /// `tasks`: one of `public`, `private`, `public read only`.
    pub tasks: Option<Accounts>,
    /// `events`: one of `public`, `private`, `public read only`.
    pub events: Option<Accounts>,
    /// `products`: one of `public`, `private`, `public read only`.
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
    /// Accounts.
    pub enum Accounts {
        /// `public`
        Public = "public",
        /// `private`
        Private = "private",
        /// `public read only`
        PublicReadOnly = "public read only",
    }
}
