// Written by `cargo xtask codegen` from crm/v8/profiles.toml of the catalogue; changes belong there.
//! The operations of `profiles` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::profiles;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&profiles::LIST, |_, body| {
        response(&profiles::LIST, body, |check| {
            check.list::<shared::Profile>("profiles");
        })
    }),
    Entry::new(&profiles::GET, |_, body| {
        response(&profiles::GET, body, |check| {
            check.first::<shared::Profile>("profiles");
        })
    }),
    Entry::new(&profiles::UPDATE, |_, body| {
        response(&profiles::UPDATE, body, |check| {
            check.rows(rows::tally(body, "profiles"));
        })
    })
    .body(|check| {
        check.member::<Vec<profiles::ProfileInput>>("profiles");
    }),
    Entry::new(&profiles::DELETE, |_, body| {
        response(&profiles::DELETE, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    }),
    Entry::new(&profiles::DUPLICATE, |_, body| {
        response(&profiles::DUPLICATE, body, |check| {
            check.rows(rows::tally(body, "profiles"));
        })
    })
    .body(|check| {
        check.member::<Vec<profiles::ProfileInput>>("profiles");
    }),
    Entry::new(&profiles::PATCH, |_, body| {
        response(&profiles::PATCH, body, |check| {
            check.rows(rows::tally(body, "profiles"));
        })
    })
    .body(|check| {
        check.member::<Vec<profiles::ProfilePatch>>("profiles");
    }),
];
