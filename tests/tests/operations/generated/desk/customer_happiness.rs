// Written by `cargo xtask codegen` from xtask/catalog/desk/customer_happiness.toml; changes belong there.
//! The calls of `customer_happiness`.

use super::super::super::every::{Case, erase};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[Case {
    operation: &zoho_desk::customer_happiness::GET_LINK_HOLDER,
    call: |desk, given| {
        let call: zoho_desk::customer_happiness::GetCustomerHappinessLinkHolder = desk
            .customer_happiness()
            .get_link_holder(given.query("departmentId"))
            .language_code(given.query("languageCode"));
        erase(call.into_call())
    },
}];
