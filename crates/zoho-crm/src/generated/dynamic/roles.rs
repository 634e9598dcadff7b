// Written by `cargo xtask codegen` from crm/v8/roles.toml of the catalogue; changes belong there.
//! The operations of `roles` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::roles;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&roles::LIST, |_, body| {
        response(&roles::LIST, body, |check| {
            check.list::<roles::Role>("roles");
        })
    }),
    Entry::new(&roles::GET, |_, body| {
        response(&roles::GET, body, |check| {
            check.first::<roles::Role>("roles");
        })
    }),
    Entry::new(&roles::CREATE, |_, body| {
        response(&roles::CREATE, body, |check| {
            check.rows(rows::tally(body, "roles"));
        })
    })
    .body(|check| {
        check.member::<Vec<roles::Role>>("roles");
    }),
    Entry::new(&roles::UPDATE, |_, body| {
        response(&roles::UPDATE, body, |check| {
            check.rows(rows::tally(body, "roles"));
        })
    })
    .body(|check| {
        check.member::<Vec<roles::Role>>("roles");
    }),
    Entry::new(&roles::UPDATE_MANY, |_, body| {
        response(&roles::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "roles"));
        })
    })
    .body(|check| {
        check.member::<Vec<roles::Role>>("roles");
    }),
    Entry::new(&roles::DELETE, |_, body| {
        response(&roles::DELETE, body, |check| {
            check.rows(rows::tally(body, "roles"));
        })
    }),
];
