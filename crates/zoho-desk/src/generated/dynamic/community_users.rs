// Written by `cargo xtask codegen` from desk/v1/community_users.toml of the catalogue; changes belong there.
//! The operations of `community_users` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::community_users;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&community_users::GET, |_, body| {
        response(&community_users::GET, body, |check| {
            check.member::<community_users::CommunityUser>("");
        })
    }),
    Entry::new(&community_users::UPDATE, |_, body| {
        nothing(&community_users::UPDATE, body)
    })
    .body(|check| {
        check.member::<bool>("isModerated");
    }),
    Entry::new(&community_users::FOLLOW, |_, body| {
        nothing(&community_users::FOLLOW, body)
    }),
    Entry::new(&community_users::LIST_FOLLOWERS, |_, body| {
        response(&community_users::LIST_FOLLOWERS, body, |check| {
            check.list::<shared::FollowingUser>("data");
        })
    }),
    Entry::new(&community_users::LIST_MODERATED, |_, body| {
        response(&community_users::LIST_MODERATED, body, |check| {
            check.list::<community_users::ModeratedCommunityUser>("data");
        })
    }),
    Entry::new(&community_users::UNFOLLOW, |_, body| {
        nothing(&community_users::UNFOLLOW, body)
    }),
    Entry::new(&community_users::UNMODERATE, |_, body| {
        response(&community_users::UNMODERATE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("userIds");
    }),
];
