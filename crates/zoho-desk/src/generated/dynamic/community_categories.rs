// Written by `cargo xtask codegen` from desk/v1/community_categories.toml of the catalogue; changes belong there.
//! The operations of `community_categories` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::community_categories;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&community_categories::LIST, |_, body| {
        response(&community_categories::LIST, body, |check| {
            check.list::<community_categories::CommunityCategory>("categories");
        })
    }),
    Entry::new(&community_categories::GET, |_, body| {
        response(&community_categories::GET, body, |check| {
            check.member::<community_categories::CommunityCategory>("");
        })
    }),
    Entry::new(&community_categories::DISABLE, |_, body| {
        nothing(&community_categories::DISABLE, body)
    }),
    Entry::new(&community_categories::ENABLE, |_, body| {
        nothing(&community_categories::ENABLE, body)
    }),
    Entry::new(&community_categories::FOLLOW, |_, body| {
        nothing(&community_categories::FOLLOW, body)
    }),
    Entry::new(&community_categories::GET_BY_PERMALINK, |_, body| {
        response(&community_categories::GET_BY_PERMALINK, body, |check| {
            check.member::<community_categories::CommunityCategory>("");
        })
    }),
    Entry::new(&community_categories::LIST_ALL, |_, body| {
        response(&community_categories::LIST_ALL, body, |check| {
            check.list::<community_categories::CommunityCategoryAll>("categories");
        })
    }),
    Entry::new(&community_categories::LIST_FOLLOWERS, |_, body| {
        response(&community_categories::LIST_FOLLOWERS, body, |check| {
            check.list::<shared::FollowingUser>("data");
        })
    }),
    Entry::new(&community_categories::LOCK, |_, body| {
        nothing(&community_categories::LOCK, body)
    }),
    Entry::new(&community_categories::UNFOLLOW, |_, body| {
        nothing(&community_categories::UNFOLLOW, body)
    }),
    Entry::new(&community_categories::UPLOAD_LOGO, |_, body| {
        response(&community_categories::UPLOAD_LOGO, body, |check| {
            check.member::<shared::AddAttachment>("");
        })
    }),
];
