// Written by `cargo xtask codegen` from xtask/catalog/crm/functions.toml; changes belong there.
//! The operations of `functions` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::functions;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&functions::EXECUTE, |_, body| {
        answer(&functions::EXECUTE, body, |check| {
            check.member::<functions::FunctionResult>("");
        })
    }),
    Entry::new(&functions::EXECUTE_WITH_FILE, |_, body| {
        answer(&functions::EXECUTE_WITH_FILE, body, |check| {
            check.member::<functions::FunctionResult>("");
        })
    }),
];
