// Written by `cargo xtask codegen` from xtask/catalog/desk/call_comments.toml; changes belong there.
//! The operations of `call_comments` by name.

use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::call_comments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&call_comments::LIST, |_, body| {
        answer(&call_comments::LIST, body, |check| {
            check.list::<call_comments::CallComment>("data");
        })
    }),
    Entry::new(&call_comments::GET, |_, body| {
        answer(&call_comments::GET, body, |check| {
            check.member::<call_comments::CallComment>("");
        })
    }),
    Entry::new(&call_comments::CREATE, |_, body| {
        answer(&call_comments::CREATE, body, |check| {
            check.member::<call_comments::CallComment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentInput>("");
    }),
    Entry::new(&call_comments::UPDATE, |_, body| {
        answer(&call_comments::UPDATE, body, |check| {
            check.member::<call_comments::CallComment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentInput>("");
    }),
    Entry::new(&call_comments::REPLACE, |_, body| {
        answer(&call_comments::REPLACE, body, |check| {
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
