// Written by `cargo xtask codegen` from xtask/catalog/desk/imports.toml; changes belong there.
//! The operations of `imports` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::imports;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&imports::GET, |_, body| {
        answer(&imports::GET, body, |check| {
            check.member::<imports::Import>("");
        })
    }),
    Entry::new(&imports::CREATE, |_, body| {
        answer(&imports::CREATE, body, |check| {
            check.member::<imports::Import>("");
        })
    })
    .body(|check| {
        check.member::<imports::ImportCreate>("");
    }),
    Entry::new(&imports::GET_MAPPINGS, |_, body| {
        answer(&imports::GET_MAPPINGS, body, |check| {
            check.list::<imports::ImportMapping>("data");
        })
    })
    .body(|check| {
        check.member::<imports::ImportGetMappings>("");
    }),
];
