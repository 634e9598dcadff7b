// Written by `cargo xtask codegen` from desk/v1/ticket_time_entries.toml of the catalogue; changes belong there.
//! The operations of `ticket_time_entries` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::shared;
use super::super::ticket_time_entries;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&ticket_time_entries::LIST, |_, body| {
        response(&ticket_time_entries::LIST, body, |check| {
            check.list::<ticket_time_entries::TicketTimeEntry>("data");
        })
    }),
    Entry::new(&ticket_time_entries::GET, |_, body| {
        response(&ticket_time_entries::GET, body, |check| {
            check.member::<ticket_time_entries::TicketTimeEntry>("");
        })
    }),
    Entry::new(&ticket_time_entries::CREATE, |_, body| {
        response(&ticket_time_entries::CREATE, body, |check| {
            check.member::<ticket_time_entries::TicketTimeEntry>("");
        })
    })
    .body(|check| {
        check.member::<ticket_time_entries::TicketTimeEntryCreate>("");
    }),
    Entry::new(&ticket_time_entries::UPDATE, |_, body| {
        response(&ticket_time_entries::UPDATE, body, |check| {
            check.member::<ticket_time_entries::TicketTimeEntry>("");
        })
    })
    .body(|check| {
        check.member::<ticket_time_entries::TicketTimeEntryUpdate>("");
    }),
    Entry::new(&ticket_time_entries::DELETE, |_, body| {
        nothing(&ticket_time_entries::DELETE, body)
    }),
    Entry::new(&ticket_time_entries::GET_SUMMATION, |_, body| {
        response(&ticket_time_entries::GET_SUMMATION, body, |check| {
            check.member::<shared::TimeEntrySummation>("");
        })
    }),
    Entry::new(&ticket_time_entries::LIST_BY_BILLING_TYPE, |_, body| {
        response(&ticket_time_entries::LIST_BY_BILLING_TYPE, body, |check| {
            check.list::<ticket_time_entries::TicketTimeEntry>("data");
        })
    }),
];
