// Written by `cargo xtask codegen` from desk/v1/contract_comments.toml of the catalogue; changes belong there.
//! The operations of `contract_comments` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::contract_comments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&contract_comments::LIST, |_, body| {
        response(&contract_comments::LIST, body, |check| {
            check.list::<contract_comments::ContractComment>("data");
        })
    }),
    Entry::new(&contract_comments::GET, |_, body| {
        response(&contract_comments::GET, body, |check| {
            check.member::<contract_comments::ContractComment>("");
        })
    }),
    Entry::new(&contract_comments::CREATE, |_, body| {
        response(&contract_comments::CREATE, body, |check| {
            check.member::<contract_comments::ContractComment>("");
        })
    })
    .body(|check| {
        check.member::<contract_comments::ContractCommentCreate>("");
    }),
    Entry::new(&contract_comments::UPDATE, |_, body| {
        response(&contract_comments::UPDATE, body, |check| {
            check.member::<contract_comments::ContractComment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentUpdate>("");
    }),
    Entry::new(&contract_comments::REPLACE, |_, body| {
        response(&contract_comments::REPLACE, body, |check| {
            check.member::<contract_comments::ContractComment>("");
        })
    })
    .body(|check| {
        check.member::<shared::CommentUpdate>("");
    }),
    Entry::new(&contract_comments::DELETE, |_, body| {
        nothing(&contract_comments::DELETE, body)
    }),
    Entry::new(&contract_comments::DOWNLOAD_ATTACHMENT, |_, body| {
        nothing(&contract_comments::DOWNLOAD_ATTACHMENT, body)
    })
    .file(),
];
