// Written by `cargo xtask codegen` from xtask/catalog/desk/generic_actions.toml; changes belong there.
//! The operations of `generic_actions` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::generic_actions;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&generic_actions::EXECUTE, |_, body| {
    answer(&generic_actions::EXECUTE, body, |check| {
        check.member::<generic_actions::GenericActionExecuteResult>("data");
    })
})
.body(|check| {
    check.member::<generic_actions::GenericActionExecute>("");
})];
