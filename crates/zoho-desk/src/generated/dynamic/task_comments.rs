// Written by `cargo xtask codegen` from desk/v1/task_comments.toml of the catalogue; changes belong there.
//! The operations of `task_comments` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::shared;
use super::super::task_comments;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&task_comments::LIST, |_, body| {
        response(&task_comments::LIST, body, |check| {
            check.list::<task_comments::TaskComment>("data");
        })
    }),
    Entry::new(&task_comments::GET, |_, body| {
        response(&task_comments::GET, body, |check| {
            check.member::<task_comments::TaskComment>("");
        })
    }),
    Entry::new(&task_comments::CREATE, |_, body| {
        response(&task_comments::CREATE, body, |check| {
            check.member::<task_comments::TaskComment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentInput>("");
    }),
    Entry::new(&task_comments::UPDATE, |_, body| {
        response(&task_comments::UPDATE, body, |check| {
            check.member::<task_comments::TaskComment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentInput>("");
    }),
];
