// Written by `cargo xtask codegen` from desk/v1/ticket_timers.toml of the catalogue; changes belong there.
//! The operations of `ticket_timers` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::shared;
use super::super::ticket_timers;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&ticket_timers::GET, |_, body| {
        response(&ticket_timers::GET, body, |check| {
            check.member::<shared::Timer>("");
        })
    }),
    Entry::new(&ticket_timers::LIST_ACTIVE, |_, body| {
        response(&ticket_timers::LIST_ACTIVE, body, |check| {
            check.list::<ticket_timers::ActiveTicketTimer>("data");
        })
    }),
    Entry::new(&ticket_timers::LIST_ALL_ACTIVE, |_, body| {
        response(&ticket_timers::LIST_ALL_ACTIVE, body, |check| {
            check.list::<ticket_timers::ActiveTimer>("data");
        })
    }),
    Entry::new(&ticket_timers::LIST_MY_ACTIVE, |_, body| {
        response(&ticket_timers::LIST_MY_ACTIVE, body, |check| {
            check.list::<ticket_timers::ActiveTicketTimer>("data");
        })
    }),
    Entry::new(&ticket_timers::SET_STATE, |_, body| {
        response(&ticket_timers::SET_STATE, body, |check| {
            check.member::<shared::Timer>("");
        })
    }),
];
