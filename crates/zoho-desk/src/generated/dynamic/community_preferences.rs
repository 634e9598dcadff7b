// Written by `cargo xtask codegen` from desk/v1/community_preferences.toml of the catalogue; changes belong there.
//! The operations of `community_preferences` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::community_preferences;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&community_preferences::GET, |_, body| {
        response(&community_preferences::GET, body, |check| {
            check.member::<community_preferences::CommunityPreference>("");
        })
    }),
    Entry::new(&community_preferences::UPDATE, |_, body| {
        nothing(&community_preferences::UPDATE, body)
    })
    .body(|check| {
        check.member::<community_preferences::CommunityPreferenceUpdate>("landingPage");
    }),
    Entry::new(&community_preferences::GET_MODERATION_COUNTS, |_, body| {
        response(
            &community_preferences::GET_MODERATION_COUNTS,
            body,
            |check| {
                check.member::<community_preferences::CommunityPreferenceModerationCounts>("");
            },
        )
    }),
];
