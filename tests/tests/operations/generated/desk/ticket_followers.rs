// Written by `cargo xtask codegen` from desk/v1/ticket_followers.toml of the catalogue; changes belong there.
//! The calls of `ticket_followers`.

use super::super::super::every::{Case, erase};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::ticket_followers::LIST,
        call: |desk, given| {
            let call: zoho_desk::ticket_followers::ListTicketFollowers =
                desk.ticket_followers().list(given.path("ticket_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_followers::ADD,
        call: |desk, given| {
            let call: zoho_desk::ticket_followers::AddTicketFollowers = desk
                .ticket_followers()
                .add(given.path("ticket_id"), given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::ticket_followers::REMOVE,
        call: |desk, given| {
            let call: zoho_desk::ticket_followers::RemoveTicketFollowers = desk
                .ticket_followers()
                .remove(given.path("ticket_id"), given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
];
