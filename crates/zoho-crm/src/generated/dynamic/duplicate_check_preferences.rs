// Written by `cargo xtask codegen` from crm/v8/duplicate_check_preferences.toml of the catalogue; changes belong there.
//! The operations of `duplicate_check_preferences` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::duplicate_check_preferences;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&duplicate_check_preferences::GET, |_, body| {
        response(&duplicate_check_preferences::GET, body, |check| {
            check.member::<duplicate_check_preferences::DuplicateCheckPreference>(
                "duplicate_check_preference",
            );
        })
    }),
    Entry::new(&duplicate_check_preferences::CREATE, |_, body| {
        response(&duplicate_check_preferences::CREATE, body, |check| {
            check.rows(rows::tally(body, "duplicate_check_preference"));
        })
    })
    .body(|check| {
        check.member::<duplicate_check_preferences::DuplicateCheckPreference>(
            "duplicate_check_preference",
        );
    }),
    Entry::new(&duplicate_check_preferences::UPDATE, |_, body| {
        response(&duplicate_check_preferences::UPDATE, body, |check| {
            check.rows(rows::tally(body, "duplicate_check_preference"));
        })
    })
    .body(|check| {
        check.member::<duplicate_check_preferences::DuplicateCheckPreference>(
            "duplicate_check_preference",
        );
    }),
    Entry::new(&duplicate_check_preferences::DELETE, |_, body| {
        response(&duplicate_check_preferences::DELETE, body, |check| {
            check.rows(rows::tally(body, "duplicate_check_preference"));
        })
    }),
];
