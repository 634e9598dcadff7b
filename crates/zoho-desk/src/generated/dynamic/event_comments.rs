// Written by `cargo xtask codegen` from desk/v1/event_comments.toml of the catalogue; changes belong there.
//! The operations of `event_comments` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::event_comments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&event_comments::LIST, |_, body| {
        response(&event_comments::LIST, body, |check| {
            check.list::<event_comments::EventComment>("data");
        })
    }),
    Entry::new(&event_comments::GET, |_, body| {
        response(&event_comments::GET, body, |check| {
            check.member::<event_comments::EventComment>("");
        })
    }),
    Entry::new(&event_comments::CREATE, |_, body| {
        response(&event_comments::CREATE, body, |check| {
            check.member::<event_comments::EventComment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentInput>("");
    }),
    Entry::new(&event_comments::UPDATE, |_, body| {
        response(&event_comments::UPDATE, body, |check| {
            check.member::<event_comments::EventComment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentInput>("");
    }),
];
