// Written by `cargo xtask codegen` from xtask/catalog/desk/ticket_tags.toml; changes belong there.
//! The operations of `ticket_tags` by name.

use zoho_http::Id;
use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::shared;
use super::super::ticket_tags;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&ticket_tags::LIST, |_, body| {
        answer(&ticket_tags::LIST, body, |check| {
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
        answer(&ticket_tags::SEARCH, body, |check| {
            check.list::<ticket_tags::TicketTag>("data");
        })
    }),
    Entry::new(&ticket_tags::ADD, |_, body| {
        answer(&ticket_tags::ADD, body, |check| {
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
        answer(&ticket_tags::LIST_BY_TICKET, body, |check| {
            check.list::<ticket_tags::TicketTag>("tags");
        })
    }),
    Entry::new(&ticket_tags::LIST_RECENT, |_, body| {
        answer(&ticket_tags::LIST_RECENT, body, |check| {
            check.list::<ticket_tags::TicketTag>("data");
        })
    }),
    Entry::new(&ticket_tags::LIST_TICKETS, |_, body| {
        answer(&ticket_tags::LIST_TICKETS, body, |check| {
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
