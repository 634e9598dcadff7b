// Written by `cargo xtask codegen` from xtask/catalog/crm/profiles.toml; changes belong there.
//! The operations of `profiles` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::profiles;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&profiles::LIST, |_, body| {
        answer(&profiles::LIST, body, |check| {
            check.list::<shared::Profile>("profiles");
        })
    }),
    Entry::new(&profiles::GET, |_, body| {
        answer(&profiles::GET, body, |check| {
            check.first::<shared::Profile>("profiles");
        })
    }),
    Entry::new(&profiles::UPDATE, |_, body| {
        answer(&profiles::UPDATE, body, |check| {
            check.rows(rows::tally(body, "profiles"));
        })
    })
    .body(|check| {
        check.member::<Vec<profiles::ProfileInput>>("profiles");
    }),
    Entry::new(&profiles::DELETE, |_, body| {
        answer(&profiles::DELETE, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    }),
    Entry::new(&profiles::DUPLICATE, |_, body| {
        answer(&profiles::DUPLICATE, body, |check| {
            check.rows(rows::tally(body, "profiles"));
        })
    })
    .body(|check| {
        check.member::<Vec<profiles::ProfileInput>>("profiles");
    }),
    Entry::new(&profiles::PATCH, |_, body| {
        answer(&profiles::PATCH, body, |check| {
            check.rows(rows::tally(body, "profiles"));
        })
    })
    .body(|check| {
        check.member::<Vec<profiles::ProfilePatch>>("profiles");
    }),
];
