// Written by `cargo xtask codegen` from things/v2/things.toml of the catalogue; changes belong there.
//! The operations of `things` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::things;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&things::LIST, |_, body| {
        response(&things::LIST, body, |check| {
            check.list::<things::Thing>("things");
        })
    }),
    Entry::new(&things::GET, |_, body| {
        response(&things::GET, body, |check| {
            check.member::<things::Thing>("thing");
        })
    }),
    Entry::new(&things::CREATE, |_, body| {
        response(&things::CREATE, body, |check| {
            check.member::<things::Thing>("thing");
        })
    })
    .body(|check| {
        check.member::<things::ThingInput>("");
    }),
    Entry::new(&things::UPDATE, |_, body| {
        response(&things::UPDATE, body, |check| {
            check.member::<things::Thing>("thing");
        })
    })
    .body(|check| {
        check.member::<things::ThingInput>("");
    }),
    Entry::new(&things::DELETE, |_, body| nothing(&things::DELETE, body)),
];
