// Written by `cargo xtask codegen` from xtask/catalog/desk/domains.toml; changes belong there.
//! The operations of `domains` by name.

use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::domains;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&domains::LIST, |_, body| {
        answer(&domains::LIST, body, |check| {
            check.list::<domains::Domain>("data");
        })
    }),
    Entry::new(&domains::GET, |_, body| {
        answer(&domains::GET, body, |check| {
            check.member::<domains::Domain>("");
        })
    }),
    Entry::new(&domains::CREATE, |_, body| {
        answer(&domains::CREATE, body, |check| {
            check.member::<domains::Domain>("");
        })
    })
    .body(|check| {
        check.member::<String>("domain");
    }),
    Entry::new(&domains::DELETE, |_, body| nothing(&domains::DELETE, body)),
    Entry::new(&domains::APPLY, |_, body| {
        answer(&domains::APPLY, body, |check| {
            check.member::<domains::Domain>("");
        })
    })
    .body(|check| {
        check.member::<String>("domain");
    }),
    Entry::new(&domains::RESET, |_, body| nothing(&domains::RESET, body)),
    Entry::new(&domains::VERIFY, |_, body| {
        answer(&domains::VERIFY, body, |check| {
            check.member::<domains::Domain>("");
        })
    })
    .body(|check| {
        check.member::<domains::DomainVerify>("");
    }),
];
