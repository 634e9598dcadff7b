// Written by `cargo xtask codegen` from desk/v1/call_comments.toml of the catalogue; changes belong there.
//! The operations of `call_comments` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::call_comments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&call_comments::LIST, |_, body| {
        response(&call_comments::LIST, body, |check| {
            check.list::<call_comments::CallComment>("data");
        })
    }),
    Entry::new(&call_comments::GET, |_, body| {
        response(&call_comments::GET, body, |check| {
            check.member::<call_comments::CallComment>("");
        })
    }),
    Entry::new(&call_comments::CREATE, |_, body| {
        response(&call_comments::CREATE, body, |check| {
            check.member::<call_comments::CallComment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentInput>("");
    }),
    Entry::new(&call_comments::UPDATE, |_, body| {
        response(&call_comments::UPDATE, body, |check| {
            check.member::<call_comments::CallComment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentInput>("");
    }),
    Entry::new(&call_comments::REPLACE, |_, body| {
        response(&call_comments::REPLACE, body, |check| {
            check.member::<call_comments::CallComment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentInput>("");
    }),
    Entry::new(&call_comments::DELETE, |_, body| {
        nothing(&call_comments::DELETE, body)
    }),
];
