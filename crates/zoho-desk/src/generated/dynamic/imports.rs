// Written by `cargo xtask codegen` from desk/v1/imports.toml of the catalogue; changes belong there.
//! The operations of `imports` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::imports;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&imports::GET, |_, body| {
        response(&imports::GET, body, |check| {
            check.member::<imports::Import>("");
        })
    }),
    Entry::new(&imports::CREATE, |_, body| {
        response(&imports::CREATE, body, |check| {
            check.member::<imports::Import>("");
        })
    })
    .body(|check| {
        check.member::<imports::ImportCreate>("");
    }),
    Entry::new(&imports::GET_MAPPINGS, |_, body| {
        response(&imports::GET_MAPPINGS, body, |check| {
            check.list::<imports::ImportMapping>("data");
        })
    })
    .body(|check| {
        check.member::<imports::ImportGetMappings>("");
    }),
];
