// Written by `cargo xtask codegen` from things/v2/boxes.toml of the catalogue; changes belong there.
//! The operations of `boxes` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::boxes;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&boxes::LIST, |_, body| {
        response(&boxes::LIST, body, |check| {
            check.list::<shared::BoxRef>("boxes");
        })
    }),
    Entry::new(&boxes::PACK, |_, body| nothing(&boxes::PACK, body)).body(|check| {
        check.member::<Vec<Id>>("thing_ids");
    }),
];
