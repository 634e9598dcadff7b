// Written by `cargo xtask codegen` from xtask/catalog/crm/user_territories.toml; changes belong there.
//! The operations of `user_territories` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::user_territories;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&user_territories::LIST, |_, body| {
        answer(&user_territories::LIST, body, |check| {
            check.list::<user_territories::UserTerritory>("territories");
        })
    }),
    Entry::new(&user_territories::GET, |_, body| {
        answer(&user_territories::GET, body, |check| {
            check.first::<user_territories::UserTerritory>("territories");
        })
    }),
    Entry::new(&user_territories::ADD, |_, body| {
        answer(&user_territories::ADD, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    })
    .body(|check| {
        check
            .open(&["UserTerritory"])
            .member::<Vec<user_territories::UserTerritory>>("territories");
    }),
    Entry::new(&user_territories::REMOVE, |_, body| {
        answer(&user_territories::REMOVE, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    }),
    Entry::new(&user_territories::REMOVE_MANY, |_, body| {
        answer(&user_territories::REMOVE_MANY, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    }),
];
