// Written by `cargo xtask codegen` from desk/v1/activities.toml of the catalogue; changes belong there.
//! The operations of `activities` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::activities;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&activities::LIST, |_, body| {
        response(&activities::LIST, body, |check| {
            check.list::<activities::Activity>("data");
        })
    }),
    Entry::new(&activities::SEARCH, |_, body| {
        response(&activities::SEARCH, body, |check| {
            check.list::<activities::Activity>("data");
        })
    }),
    Entry::new(&activities::EMPTY_SPAM, |_, body| {
        nothing(&activities::EMPTY_SPAM, body)
    })
    .body(|check| {
        check.member::<Id>("departmentId");
    }),
];
