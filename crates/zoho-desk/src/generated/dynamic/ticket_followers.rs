// Written by `cargo xtask codegen` from desk/v1/ticket_followers.toml of the catalogue; changes belong there.
//! The operations of `ticket_followers` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::ticket_followers;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&ticket_followers::LIST, |_, body| {
        response(&ticket_followers::LIST, body, |check| {
            check.list::<ticket_followers::TicketFollower>("data");
        })
    }),
    Entry::new(&ticket_followers::ADD, |_, body| {
        nothing(&ticket_followers::ADD, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("followerIds");
    }),
    Entry::new(&ticket_followers::REMOVE, |_, body| {
        nothing(&ticket_followers::REMOVE, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("followerIds");
    }),
];
