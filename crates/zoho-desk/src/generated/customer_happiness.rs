// Written by `cargo xtask codegen` from xtask/catalog/desk/customer_happiness.toml; changes belong there.
//! Ratings by customers.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let answer = desk.customer_happiness().get_link_holder("4876876000000123456").send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, Operation, call, object, wire};

use crate::Desk;

/// `GET /api/v1/customerHappinessLinkHolder`. Scope `Desk.tickets.READ`.
pub static GET_LINK_HOLDER: Operation = Operation::get(
    "desk.customer_happiness.get_link_holder",
    "/api/{version}/customerHappinessLinkHolder",
)
.scopes(&["Desk.tickets.READ"]);

/// Ratings by customers.
///
/// From [`Desk::customer_happiness`](crate::Desk::customer_happiness); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/customerHappinessLinkHolder`. Scope `Desk.tickets.READ`. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_id` (`departmentId`): the id of a department
    pub fn get_link_holder(&self, department_id: impl Into<Id>) -> GetLinkHolderCall {
        let mut request = self.client.request(&GET_LINK_HOLDER);
        request.set_query("departmentId", department_id.into());
        GetLinkHolderCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }
}

/// What may be set before `customer_happiness().get_link_holder` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetLinkHolderCall(Call<CustomerHappinessLinkHolder>);

impl GetLinkHolderCall {
    /// Text. Query parameter `languageCode`.
    pub fn language_code(mut self, language_code: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("languageCode", language_code);
        self
    }
}

call!(GetLinkHolderCall => CustomerHappinessLinkHolder);

/// Customer happiness link holder, from `customer_happiness().get_link_holder`.
#[non_exhaustive]
pub struct CustomerHappinessLinkHolder {
    /// `linkHolder`: text.
    pub link_holder: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CustomerHappinessLinkHolder {
    "linkHolder" => link_holder;
    extra
});
