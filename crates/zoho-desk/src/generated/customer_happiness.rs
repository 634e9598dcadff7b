// Written by `cargo xtask codegen` from desk/v1/customer_happiness.toml of the catalogue; changes belong there.
//! Ratings by customers.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let response = desk.customer_happiness().get_link_holder("4876876000000123456").send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object};

use crate::client::Desk;

/// `GET /api/v1/customerHappinessLinkHolder`. Scope `Desk.tickets.READ`.
pub static GET_LINK_HOLDER: Operation = Operation::get(
    "desk.customer_happiness.get_link_holder",
    "/api/{version}/customerHappinessLinkHolder",
)
.scopes(&["Desk.tickets.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[&GET_LINK_HOLDER];

/// Ratings by customers.
///
/// From [`Desk::customer_happiness`](crate::Desk::customer_happiness).
#[derive(Debug, Clone)]
pub struct CustomerHappinessClient {
    client: Client,
}

impl Desk {
    /// Ratings by customers.
    #[must_use]
    pub fn customer_happiness(&self) -> CustomerHappinessClient {
        CustomerHappinessClient {
            client: self.client().clone(),
        }
    }
}

impl CustomerHappinessClient {
    /// Gets the link holder of customer happiness.
    ///
    /// `GET /api/v1/customerHappinessLinkHolder`. Scope `Desk.tickets.READ`. Retried on transient
    /// failures.
    pub fn get_link_holder(&self, department_id: impl Into<Id>) -> GetCustomerHappinessLinkHolder {
        let mut request = self.client.request(&GET_LINK_HOLDER);
        request.set_query("departmentId", department_id.into());
        GetCustomerHappinessLinkHolder(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`CustomerHappinessClient::get_link_holder`](crate::customer_happiness::CustomerHappinessClient::get_link_holder).
    GetCustomerHappinessLinkHolder => CustomerHappinessLinkHolder
}

impl GetCustomerHappinessLinkHolder {
    /// Query parameter `languageCode`.
    pub fn language_code(mut self, language_code: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("languageCode", language_code);
        self
    }
}

/// Returned by `customer_happiness().get_link_holder`.
#[non_exhaustive]
pub struct CustomerHappinessLinkHolder {
    pub link_holder: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CustomerHappinessLinkHolder {
    "linkHolder" => link_holder;
    extra
});
