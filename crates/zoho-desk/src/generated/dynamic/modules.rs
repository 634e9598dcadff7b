// Written by `cargo xtask codegen` from xtask/catalog/desk/modules.toml; changes belong there.
//! The operations of `modules` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::modules;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&modules::LIST, |_, body| {
        answer(&modules::LIST, body, |check| {
            check.list::<shared::Module>("data");
        })
    }),
    Entry::new(&modules::GET, |_, body| {
        answer(&modules::GET, body, |check| {
            check.member::<shared::Module>("");
        })
    }),
    Entry::new(&modules::CREATE, |_, body| {
        answer(&modules::CREATE, body, |check| {
            check.member::<shared::Module>("");
        })
    })
    .body(|check| {
        check.member::<modules::ModuleCreate>("");
    }),
    Entry::new(&modules::UPDATE, |_, body| {
        answer(&modules::UPDATE, body, |check| {
            check.member::<shared::Module>("");
        })
    })
    .body(|check| {
        check.member::<modules::ModuleUpdate>("");
    }),
    Entry::new(&modules::LIST_LEGACY, |_, body| {
        answer(&modules::LIST_LEGACY, body, |check| {
            check.member::<modules::LegacyModules>("");
        })
    }),
    Entry::new(&modules::LIST_MINE, |_, body| {
        answer(&modules::LIST_MINE, body, |check| {
            check.list::<modules::MyModule>("modules");
        })
    }),
];
