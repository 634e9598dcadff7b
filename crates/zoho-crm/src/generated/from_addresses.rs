// Written by `cargo xtask codegen` from xtask/catalog/crm/from_addresses.toml; changes belong there.
//! The addresses that mail can be sent from.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut from_addresses = crm.from_addresses().list().stream();
//! while let Some(from_address) = from_addresses.next().await {
//!     println!("{:?}", from_address?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Client, ExtraFields, Id, List, Operation, Paging, call, object, wire};

use crate::Crm;

/// `GET /crm/v8/settings/emails/actions/from_addresses`. Scope `ZohoCRM.settings.emails.READ`.
pub static LIST: Operation = Operation::get(
    "crm.from_addresses.list",
    "/crm/{version}/settings/emails/actions/from_addresses",
)
.scopes(&["ZohoCRM.settings.emails.READ"]);

/// The addresses that mail can be sent from.
///
/// From [`Crm::from_addresses`](crate::Crm::from_addresses); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct FromAddressesClient {
    client: Client,
}

impl Crm {
    /// The addresses that mail can be sent from.
    #[must_use]
    pub fn from_addresses(&self) -> FromAddressesClient {
        FromAddressesClient {
            client: self.client().clone(),
        }
    }
}

impl FromAddressesClient {
    /// Lists from addresses.
    ///
    /// `GET /crm/v8/settings/emails/actions/from_addresses`. Scope `ZohoCRM.settings.emails.READ`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "from_addresses"),
            Paging::Whole,
        ))
    }
}

/// What may be set before `from_addresses().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<FromAddress>);

impl ListCall {
    /// The id of a user. Query parameter `user_id`.
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("user_id", user_id.into());
        self
    }
}

call!(ListCall => list FromAddress);

/// From address, from `from_addresses().list`.
#[non_exhaustive]
pub struct FromAddress {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `user_name`: text.
    pub user_name: Option<String>,
    /// `default`: yes or no.
    pub default: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FromAddress {
    "id" => id,
    "email" => email,
    "type" => type_,
    "user_name" => user_name,
    "default" => default;
    extra
});
