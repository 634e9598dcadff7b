// Written by `cargo xtask codegen` from desk/v1/followers.toml of the catalogue; changes belong there.
//! The operations of `followers` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::followers;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&followers::LIST, |_, body| {
        response(&followers::LIST, body, |check| {
            check.list::<shared::FollowingUser>("data");
        })
    }),
    Entry::new(&followers::COUNT, |_, body| {
        response(&followers::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&followers::FOLLOW, |_, body| {
        nothing(&followers::FOLLOW, body)
    }),
    Entry::new(&followers::LIST_MY_FOLLOWED, |_, body| {
        response(&followers::LIST_MY_FOLLOWED, body, |check| {
            check.member::<followers::FollowedEntities>("");
        })
    }),
    Entry::new(&followers::UNFOLLOW, |_, body| {
        nothing(&followers::UNFOLLOW, body)
    }),
];
