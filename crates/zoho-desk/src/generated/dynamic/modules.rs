// Written by `cargo xtask codegen` from desk/v1/modules.toml of the catalogue; changes belong there.
//! The operations of `modules` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::modules;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&modules::LIST, |_, body| {
        response(&modules::LIST, body, |check| {
            check.list::<shared::Module>("data");
        })
    }),
    Entry::new(&modules::GET, |_, body| {
        response(&modules::GET, body, |check| {
            check.member::<shared::Module>("");
        })
    }),
    Entry::new(&modules::CREATE, |_, body| {
        response(&modules::CREATE, body, |check| {
            check.member::<shared::Module>("");
        })
    })
    .body(|check| {
        check.member::<modules::ModuleCreate>("");
    }),
    Entry::new(&modules::UPDATE, |_, body| {
        response(&modules::UPDATE, body, |check| {
            check.member::<shared::Module>("");
        })
    })
    .body(|check| {
        check.member::<modules::ModuleUpdate>("");
    }),
    Entry::new(&modules::LIST_LEGACY, |_, body| {
        response(&modules::LIST_LEGACY, body, |check| {
            check.member::<modules::LegacyModules>("");
        })
    }),
    Entry::new(&modules::LIST_MINE, |_, body| {
        response(&modules::LIST_MINE, body, |check| {
            check.list::<modules::MyModule>("modules");
        })
    }),
];
