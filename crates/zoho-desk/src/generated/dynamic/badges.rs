// Written by `cargo xtask codegen` from xtask/catalog/desk/badges.toml; changes belong there.
//! The operations of `badges` by name.

use zoho_http::Id;
use zoho_http::dynamic::{Entry, answer};

use super::super::badges;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&badges::LIST, |_, body| {
        answer(&badges::LIST, body, |check| {
            check.list::<badges::Badge>("");
        })
    }),
    Entry::new(&badges::ASSOCIATE, |_, body| {
        answer(&badges::ASSOCIATE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("badgeIds");
    }),
    Entry::new(&badges::DISSOCIATE, |_, body| {
        answer(&badges::DISSOCIATE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("badgeIds");
    }),
    Entry::new(&badges::LIST_BY_USER, |_, body| {
        answer(&badges::LIST_BY_USER, body, |check| {
            check.list::<badges::Badge>("data");
        })
    }),
];
