// Written by `cargo xtask codegen` from xtask/catalog/desk/actors.toml; changes belong there.
//! The operations of `actors` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::actors;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&actors::LIST, |_, body| {
        answer(&actors::LIST, body, |check| {
            check.list::<actors::Actor>("data");
        })
    }),
    Entry::new(&actors::GET, |_, body| {
        answer(&actors::GET, body, |check| {
            check.member::<actors::Actor>("");
        })
    }),
];
