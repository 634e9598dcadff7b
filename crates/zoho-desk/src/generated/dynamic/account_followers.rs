// Written by `cargo xtask codegen` from desk/v1/account_followers.toml of the catalogue; changes belong there.
//! The operations of `account_followers` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::account_followers;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&account_followers::LIST, |_, body| {
        response(&account_followers::LIST, body, |check| {
            check.list::<shared::AgentRef>("data");
        })
    }),
    Entry::new(&account_followers::ADD, |_, body| {
        nothing(&account_followers::ADD, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("followerIds");
    }),
    Entry::new(&account_followers::REMOVE, |_, body| {
        nothing(&account_followers::REMOVE, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("followerIds");
    }),
];
