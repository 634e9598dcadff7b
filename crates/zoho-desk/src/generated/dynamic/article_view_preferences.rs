// Written by `cargo xtask codegen` from desk/v1/article_view_preferences.toml of the catalogue; changes belong there.
//! The operations of `article_view_preferences` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::article_view_preferences;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&article_view_preferences::LIST, |_, body| {
        response(&article_view_preferences::LIST, body, |check| {
            check.list::<article_view_preferences::ArticleViewPreference>("data");
        })
    }),
    Entry::new(&article_view_preferences::UPDATE, |_, body| {
        response(&article_view_preferences::UPDATE, body, |check| {
            check.member::<article_view_preferences::ArticleViewPreference>("");
        })
    })
    .body(|check| {
        check.member::<article_view_preferences::ArticleViewPreferenceUpdate>("");
    }),
];
