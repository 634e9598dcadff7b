// Written by `cargo xtask codegen` from desk/v1/generic_actions.toml of the catalogue; changes belong there.
//! The operations of `generic_actions` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::generic_actions;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&generic_actions::EXECUTE, |_, body| {
    response(&generic_actions::EXECUTE, body, |check| {
        check.member::<generic_actions::GenericActionExecuteResult>("data");
    })
})
.body(|check| {
    check.member::<generic_actions::GenericActionExecute>("");
})];
