// Written by `cargo xtask codegen` from xtask/catalog/desk/account_comments.toml; changes belong there.
//! The operations of `account_comments` by name.

use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::account_comments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&account_comments::LIST, |_, body| {
        answer(&account_comments::LIST, body, |check| {
            check.list::<shared::Comment>("data");
        })
    }),
    Entry::new(&account_comments::GET, |_, body| {
        answer(&account_comments::GET, body, |check| {
            check.member::<shared::Comment>("");
        })
    }),
    Entry::new(&account_comments::CREATE, |_, body| {
        answer(&account_comments::CREATE, body, |check| {
            check.member::<shared::Comment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentCreate>("");
    }),
    Entry::new(&account_comments::UPDATE, |_, body| {
        answer(&account_comments::UPDATE, body, |check| {
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
