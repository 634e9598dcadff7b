// Written by `cargo xtask codegen` from desk/v1/domains.toml of the catalogue; changes belong there.
//! The operations of `domains` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::domains;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&domains::LIST, |_, body| {
        response(&domains::LIST, body, |check| {
            check.list::<domains::Domain>("data");
        })
    }),
    Entry::new(&domains::GET, |_, body| {
        response(&domains::GET, body, |check| {
            check.member::<domains::Domain>("");
        })
    }),
    Entry::new(&domains::CREATE, |_, body| {
        response(&domains::CREATE, body, |check| {
            check.member::<domains::Domain>("");
        })
    })
    .body(|check| {
        check.member::<String>("domain");
    }),
    Entry::new(&domains::DELETE, |_, body| nothing(&domains::DELETE, body)),
    Entry::new(&domains::APPLY, |_, body| {
        response(&domains::APPLY, body, |check| {
            check.member::<domains::Domain>("");
        })
    })
    .body(|check| {
        check.member::<String>("domain");
    }),
    Entry::new(&domains::RESET, |_, body| nothing(&domains::RESET, body)),
    Entry::new(&domains::VERIFY, |_, body| {
        response(&domains::VERIFY, body, |check| {
            check.member::<domains::Domain>("");
        })
    })
    .body(|check| {
        check.member::<domains::DomainVerify>("");
    }),
];
