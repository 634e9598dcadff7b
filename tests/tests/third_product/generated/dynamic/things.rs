// Written by `cargo xtask codegen` from things/v2/things.toml of the catalogue; changes belong there.
//! The operations of `things` by name.

use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::things;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&things::LIST, |_, body| {
        answer(&things::LIST, body, |check| {
            check.list::<things::Thing>("things");
        })
    }),
    Entry::new(&things::GET, |_, body| {
        answer(&things::GET, body, |check| {
            check.member::<things::Thing>("thing");
        })
    }),
    Entry::new(&things::CREATE, |_, body| {
        answer(&things::CREATE, body, |check| {
            check.member::<things::Thing>("thing");
        })
    })
    .body(|check| {
        check.member::<things::ThingInput>("");
    }),
    Entry::new(&things::UPDATE, |_, body| {
        answer(&things::UPDATE, body, |check| {
            check.member::<things::Thing>("thing");
        })
    })
    .body(|check| {
        check.member::<things::ThingInput>("");
    }),
    Entry::new(&things::DELETE, |_, body| nothing(&things::DELETE, body)),
];
