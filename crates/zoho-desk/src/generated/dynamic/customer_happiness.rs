// Written by `cargo xtask codegen` from xtask/catalog/desk/customer_happiness.toml; changes belong there.
//! The operations of `customer_happiness` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::customer_happiness;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(
    &customer_happiness::GET_LINK_HOLDER,
    |_, body| {
        answer(&customer_happiness::GET_LINK_HOLDER, body, |check| {
            check.member::<customer_happiness::CustomerHappinessLinkHolder>("");
        })
    },
)];
