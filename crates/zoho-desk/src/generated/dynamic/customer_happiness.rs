// Written by `cargo xtask codegen` from desk/v1/customer_happiness.toml of the catalogue; changes belong there.
//! The operations of `customer_happiness` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::customer_happiness;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(
    &customer_happiness::GET_LINK_HOLDER,
    |_, body| {
        response(&customer_happiness::GET_LINK_HOLDER, body, |check| {
            check.member::<customer_happiness::CustomerHappinessLinkHolder>("");
        })
    },
)];
