// Written by `cargo xtask codegen` from desk/v1/contact_followers.toml of the catalogue; changes belong there.
//! The operations of `contact_followers` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::contact_followers;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&contact_followers::LIST, |_, body| {
        response(&contact_followers::LIST, body, |check| {
            check.list::<shared::AgentRef>("data");
        })
    }),
    Entry::new(&contact_followers::ADD, |_, body| {
        nothing(&contact_followers::ADD, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("followerIds");
    }),
    Entry::new(&contact_followers::REMOVE, |_, body| {
        nothing(&contact_followers::REMOVE, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("followerIds");
    }),
];
