// Written by `cargo xtask codegen` from desk/v1/actors.toml of the catalogue; changes belong there.
//! The operations of `actors` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::actors;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&actors::LIST, |_, body| {
        response(&actors::LIST, body, |check| {
            check.list::<actors::Actor>("data");
        })
    }),
    Entry::new(&actors::GET, |_, body| {
        response(&actors::GET, body, |check| {
            check.member::<actors::Actor>("");
        })
    }),
];
