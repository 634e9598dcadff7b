// Written by `cargo xtask codegen` from xtask/catalog/desk/contracts.toml; changes belong there.
//! The operations of `contracts` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::contracts;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&contracts::LIST, |_, body| {
        answer(&contracts::LIST, body, |check| {
            check.list::<shared::Contract>("data");
        })
    }),
    Entry::new(&contracts::GET, |_, body| {
        answer(&contracts::GET, body, |check| {
            check.member::<shared::Contract>("");
        })
    }),
    Entry::new(&contracts::CREATE, |_, body| {
        answer(&contracts::CREATE, body, |check| {
            check.member::<shared::Contract>("");
        })
    })
    .body(|check| {
        check.member::<contracts::ContractCreate>("");
    }),
    Entry::new(&contracts::UPDATE, |_, body| {
        answer(&contracts::UPDATE, body, |check| {
            check.member::<shared::Contract>("");
        })
    })
    .body(|check| {
        check.member::<contracts::ContractUpdate>("");
    }),
    Entry::new(&contracts::UPDATE_MANY, |_, body| {
        answer(&contracts::UPDATE_MANY, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<contracts::ContractUpdateMany>("");
    }),
    Entry::new(&contracts::REPLACE, |_, body| {
        answer(&contracts::REPLACE, body, |check| {
            check.member::<shared::Contract>("");
        })
    })
    .body(|check| {
        check.member::<contracts::ContractUpdate>("");
    }),
    Entry::new(&contracts::COUNT, |_, body| {
        answer(&contracts::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
];
