// Written by `cargo xtask codegen` from crm/v8/from_addresses.toml of the catalogue; changes belong there.
//! The addresses that mail can be sent from.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut from_addresses = crm.from_addresses().list().stream();
//! while let Some(from_address) = from_addresses.next().await {
//!     println!("{:?}", from_address?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object};

use crate::client::Crm;

/// `GET /crm/v8/settings/emails/actions/from_addresses`. Scope `ZohoCRM.settings.emails.READ`.
pub static LIST: Operation = Operation::get(
    "crm.from_addresses.list",
    "/crm/{version}/settings/emails/actions/from_addresses",
)
.scopes(&["ZohoCRM.settings.emails.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST];

/// The addresses that mail can be sent from.
///
/// From [`Crm::from_addresses`](crate::Crm::from_addresses).
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
    /// Retried on transient failures.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/get-from-addresses-list.html).
    pub fn list(&self) -> ListFromAddresses {
        ListFromAddresses(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "from_addresses"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`FromAddressesClient::list`](crate::from_addresses::FromAddressesClient::list).
    ListFromAddresses => list FromAddress
}

impl ListFromAddresses {
    /// Query parameter `user_id`.
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("user_id", user_id.into());
        self
    }
}

/// Returned by `from_addresses().list`.
#[non_exhaustive]
pub struct FromAddress {
    pub id: Option<Id>,
    pub email: Option<String>,
    pub type_: Option<String>,
    pub user_name: Option<String>,
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
