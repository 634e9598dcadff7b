// Written by `cargo xtask codegen` from desk/v1/account_comments.toml of the catalogue; changes belong there.
//! The operations of `account_comments` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::account_comments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&account_comments::LIST, |_, body| {
        response(&account_comments::LIST, body, |check| {
            check.list::<shared::Comment>("data");
        })
    }),
    Entry::new(&account_comments::GET, |_, body| {
        response(&account_comments::GET, body, |check| {
            check.member::<shared::Comment>("");
        })
    }),
    Entry::new(&account_comments::CREATE, |_, body| {
        response(&account_comments::CREATE, body, |check| {
            check.member::<shared::Comment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentCreate>("");
    }),
    Entry::new(&account_comments::UPDATE, |_, body| {
        response(&account_comments::UPDATE, body, |check| {
            check.member::<shared::Comment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentUpdate>("");
    }),
    Entry::new(&account_comments::DELETE, |_, body| {
        nothing(&account_comments::DELETE, body)
    }),
];
