// Written by `cargo xtask codegen` from xtask/catalog/crm/services.toml; changes belong there.
//! The operations of `services` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::services;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&services::LIST, |_, body| {
        answer(&services::LIST, body, |check| {
            check.list::<services::Service>("data");
        })
    }),
    Entry::new(&services::GET, |_, body| {
        answer(&services::GET, body, |check| {
            check.first::<services::Service>("data");
        })
    }),
    Entry::new(&services::CREATE, |_, body| {
        answer(&services::CREATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<services::ServiceInput>>("data");
    }),
    Entry::new(&services::UPDATE, |_, body| {
        answer(&services::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<services::ServiceInput>>("data");
    }),
    Entry::new(&services::DELETE, |_, body| {
        answer(&services::DELETE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
];
