// Written by `cargo xtask codegen` from crm/v8/functions.toml of the catalogue; changes belong there.
//! The operations of `functions` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::functions;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&functions::EXECUTE, |_, body| {
        response(&functions::EXECUTE, body, |check| {
            check.member::<functions::FunctionResult>("");
        })
    }),
    Entry::new(&functions::EXECUTE_WITH_FILE, |_, body| {
        response(&functions::EXECUTE_WITH_FILE, body, |check| {
            check.member::<functions::FunctionResult>("");
        })
    }),
];
