// Written by `cargo xtask codegen` from xtask/catalog/desk/activities.toml; changes belong there.
//! The operations of `activities` by name.

use zoho_http::Id;
use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::activities;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&activities::LIST, |_, body| {
        answer(&activities::LIST, body, |check| {
            check.list::<activities::Activity>("data");
        })
    }),
    Entry::new(&activities::SEARCH, |_, body| {
        answer(&activities::SEARCH, body, |check| {
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
