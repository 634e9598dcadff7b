// Written by `cargo xtask codegen` from xtask/catalog/desk/ticket_followers.toml; changes belong there.
//! The operations of `ticket_followers` by name.

use zoho_http::Id;
use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::ticket_followers;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&ticket_followers::LIST, |_, body| {
        answer(&ticket_followers::LIST, body, |check| {
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
