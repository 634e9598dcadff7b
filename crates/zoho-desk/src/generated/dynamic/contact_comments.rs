// Written by `cargo xtask codegen` from desk/v1/contact_comments.toml of the catalogue; changes belong there.
//! The operations of `contact_comments` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::contact_comments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&contact_comments::LIST, |_, body| {
        response(&contact_comments::LIST, body, |check| {
            check.list::<shared::Comment>("data");
        })
    }),
    Entry::new(&contact_comments::GET, |_, body| {
        response(&contact_comments::GET, body, |check| {
            check.member::<shared::Comment>("");
        })
    }),
    Entry::new(&contact_comments::CREATE, |_, body| {
        response(&contact_comments::CREATE, body, |check| {
            check.member::<shared::Comment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentCreate>("");
    }),
    Entry::new(&contact_comments::UPDATE, |_, body| {
        response(&contact_comments::UPDATE, body, |check| {
            check.member::<shared::Comment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentUpdate>("");
    }),
    Entry::new(&contact_comments::DELETE, |_, body| {
        nothing(&contact_comments::DELETE, body)
    }),
];
