// Written by `cargo xtask codegen` from crm/v8/services.toml of the catalogue; changes belong there.
//! The operations of `services` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::services;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&services::LIST, |_, body| {
        response(&services::LIST, body, |check| {
            check.list::<services::Service>("data");
        })
    }),
    Entry::new(&services::GET, |_, body| {
        response(&services::GET, body, |check| {
            check.first::<services::Service>("data");
        })
    }),
    Entry::new(&services::CREATE, |_, body| {
        response(&services::CREATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<services::ServiceInput>>("data");
    }),
    Entry::new(&services::UPDATE, |_, body| {
        response(&services::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<services::ServiceInput>>("data");
    }),
    Entry::new(&services::DELETE, |_, body| {
        response(&services::DELETE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
];
