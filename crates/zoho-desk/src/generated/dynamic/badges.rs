// Written by `cargo xtask codegen` from desk/v1/badges.toml of the catalogue; changes belong there.
//! The operations of `badges` by name.

use zoho_http::dynamic::{Entry, response};
use zoho_types::Id;

use super::super::badges;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&badges::LIST, |_, body| {
        response(&badges::LIST, body, |check| {
            check.list::<badges::Badge>("");
        })
    }),
    Entry::new(&badges::ASSOCIATE, |_, body| {
        response(&badges::ASSOCIATE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("badgeIds");
    }),
    Entry::new(&badges::DISSOCIATE, |_, body| {
        response(&badges::DISSOCIATE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("badgeIds");
    }),
    Entry::new(&badges::LIST_BY_USER, |_, body| {
        response(&badges::LIST_BY_USER, body, |check| {
            check.list::<badges::Badge>("data");
        })
    }),
];
