// Written by `cargo xtask codegen` from desk/v1/ticket_tags.toml of the catalogue; changes belong there.
//! The operations of `ticket_tags` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::shared;
use super::super::ticket_tags;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&ticket_tags::LIST, |_, body| {
        response(&ticket_tags::LIST, body, |check| {
            check.list::<ticket_tags::TicketTag>("data");
        })
    }),
    Entry::new(&ticket_tags::REPLACE, |_, body| {
        nothing(&ticket_tags::REPLACE, body)
    })
    .body(|check| {
        check.member::<Id>("id");
    }),
    Entry::new(&ticket_tags::SEARCH, |_, body| {
        response(&ticket_tags::SEARCH, body, |check| {
            check.list::<ticket_tags::TicketTag>("data");
        })
    }),
    Entry::new(&ticket_tags::ADD, |_, body| {
        response(&ticket_tags::ADD, body, |check| {
            check.list::<ticket_tags::TicketTag>("data");
        })
    })
    .body(|check| {
        check.member::<Vec<String>>("tags");
    }),
    Entry::new(&ticket_tags::ADD_RECENT, |_, body| {
        nothing(&ticket_tags::ADD_RECENT, body)
    }),
    Entry::new(&ticket_tags::LIST_BY_TICKET, |_, body| {
        response(&ticket_tags::LIST_BY_TICKET, body, |check| {
            check.list::<ticket_tags::TicketTag>("tags");
        })
    }),
    Entry::new(&ticket_tags::LIST_RECENT, |_, body| {
        response(&ticket_tags::LIST_RECENT, body, |check| {
            check.list::<ticket_tags::TicketTag>("data");
        })
    }),
    Entry::new(&ticket_tags::LIST_TICKETS, |_, body| {
        response(&ticket_tags::LIST_TICKETS, body, |check| {
            check.list::<shared::Ticket>("data");
        })
    }),
    Entry::new(&ticket_tags::REMOVE, |_, body| {
        nothing(&ticket_tags::REMOVE, body)
    })
    .body(|check| {
        check.member::<Vec<String>>("tags");
    }),
];
