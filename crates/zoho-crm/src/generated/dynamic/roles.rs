// Written by `cargo xtask codegen` from xtask/catalog/crm/roles.toml; changes belong there.
//! The operations of `roles` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::roles;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&roles::LIST, |_, body| {
        answer(&roles::LIST, body, |check| {
            check.list::<roles::Role>("roles");
        })
    }),
    Entry::new(&roles::GET, |_, body| {
        answer(&roles::GET, body, |check| {
            check.first::<roles::Role>("roles");
        })
    }),
    Entry::new(&roles::CREATE, |_, body| {
        answer(&roles::CREATE, body, |check| {
            check.rows(rows::tally(body, "roles"));
        })
    })
    .body(|check| {
        check.member::<Vec<roles::Role>>("roles");
    }),
    Entry::new(&roles::UPDATE, |_, body| {
        answer(&roles::UPDATE, body, |check| {
            check.rows(rows::tally(body, "roles"));
        })
    })
    .body(|check| {
        check.member::<Vec<roles::Role>>("roles");
    }),
    Entry::new(&roles::UPDATE_MANY, |_, body| {
        answer(&roles::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "roles"));
        })
    })
    .body(|check| {
        check.member::<Vec<roles::Role>>("roles");
    }),
    Entry::new(&roles::DELETE, |_, body| {
        answer(&roles::DELETE, body, |check| {
            check.rows(rows::tally(body, "roles"));
        })
    }),
];
