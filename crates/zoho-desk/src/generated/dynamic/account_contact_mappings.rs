// Written by `cargo xtask codegen` from desk/v1/account_contact_mappings.toml of the catalogue; changes belong there.
//! The operations of `account_contact_mappings` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::account_contact_mappings;

pub(super) static ENTRIES: &[Entry] =
    &[Entry::new(&account_contact_mappings::UPDATE, |_, body| {
        response(&account_contact_mappings::UPDATE, body, |check| {
            check.member::<account_contact_mappings::AccountContactMapping>("data");
        })
    })
    .body(|check| {
        check.member::<account_contact_mappings::AccountContactMappingUpdate>("");
    })];
