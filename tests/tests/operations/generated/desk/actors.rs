// Written by `cargo xtask codegen` from xtask/catalog/desk/actors.toml; changes belong there.
//! The calls of `actors`.

use super::super::super::every::{Case, erase, many};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::actors::LIST,
        call: |desk, given| {
            let call: zoho_desk::actors::ListActors =
                desk.actors().list(many::<String>(given.query("actorIds")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::actors::GET,
        call: |desk, given| {
            let call: zoho_desk::actors::GetActor = desk.actors().get(given.path("actor_id"));
            erase(call.into_call())
        },
    },
];
