// Written by `cargo xtask codegen` from desk/v1/account_slas.toml of the catalogue; changes belong there.
//! The operations of `account_slas` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::account_slas;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&account_slas::LIST, |_, body| {
        response(&account_slas::LIST, body, |check| {
            check.list::<account_slas::AccountSla>("data");
        })
    }),
    Entry::new(&account_slas::SET, |_, body| {
        nothing(&account_slas::SET, body)
    })
    .body(|check| {
        check.member::<bool>("associate");
    }),
];
