// Written by `cargo xtask codegen` from desk/v1/ticket_comments.toml of the catalogue; changes belong there.
//! The operations of `ticket_comments` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::ticket_comments;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&ticket_comments::LIST, |_, body| {
        response(&ticket_comments::LIST, body, |check| {
            check.list::<ticket_comments::TicketComment>("data");
        })
    }),
    Entry::new(&ticket_comments::GET, |_, body| {
        response(&ticket_comments::GET, body, |check| {
            check.member::<ticket_comments::TicketComment>("");
        })
    }),
    Entry::new(&ticket_comments::CREATE, |_, body| {
        response(&ticket_comments::CREATE, body, |check| {
            check.member::<ticket_comments::TicketComment>("");
        })
    })
    .body(|check| {
        check.member::<ticket_comments::TicketCommentInput>("");
    }),
    Entry::new(&ticket_comments::UPDATE, |_, body| {
        response(&ticket_comments::UPDATE, body, |check| {
            check.member::<ticket_comments::TicketComment>("");
        })
    })
    .body(|check| {
        check.member::<ticket_comments::TicketCommentInput>("");
    }),
    Entry::new(&ticket_comments::DELETE, |_, body| {
        nothing(&ticket_comments::DELETE, body)
    }),
    Entry::new(&ticket_comments::LIST_HISTORY, |_, body| {
        response(&ticket_comments::LIST_HISTORY, body, |check| {
            check.list::<ticket_comments::TicketCommentHistory>("data");
        })
    }),
];
