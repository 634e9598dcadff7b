// Written by `cargo xtask codegen` from crm/v8/user_territories.toml of the catalogue; changes belong there.
//! The operations of `user_territories` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::user_territories;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&user_territories::LIST, |_, body| {
        response(&user_territories::LIST, body, |check| {
            check.list::<user_territories::UserTerritory>("territories");
        })
    }),
    Entry::new(&user_territories::GET, |_, body| {
        response(&user_territories::GET, body, |check| {
            check.first::<user_territories::UserTerritory>("territories");
        })
    }),
    Entry::new(&user_territories::ADD, |_, body| {
        response(&user_territories::ADD, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    })
    .body(|check| {
        check
            .open(&["UserTerritory"])
            .member::<Vec<user_territories::UserTerritory>>("territories");
    }),
    Entry::new(&user_territories::REMOVE, |_, body| {
        response(&user_territories::REMOVE, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    }),
    Entry::new(&user_territories::REMOVE_MANY, |_, body| {
        response(&user_territories::REMOVE_MANY, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    }),
];
