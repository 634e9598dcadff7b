// Written by `cargo xtask codegen` from desk/v1/contracts.toml of the catalogue; changes belong there.
//! The operations of `contracts` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::contracts;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&contracts::LIST, |_, body| {
        response(&contracts::LIST, body, |check| {
            check.list::<shared::Contract>("data");
        })
    }),
    Entry::new(&contracts::GET, |_, body| {
        response(&contracts::GET, body, |check| {
            check.member::<shared::Contract>("");
        })
    }),
    Entry::new(&contracts::CREATE, |_, body| {
        response(&contracts::CREATE, body, |check| {
            check.member::<shared::Contract>("");
        })
    })
    .body(|check| {
        check.member::<contracts::ContractCreate>("");
    }),
    Entry::new(&contracts::UPDATE, |_, body| {
        response(&contracts::UPDATE, body, |check| {
            check.member::<shared::Contract>("");
        })
    })
    .body(|check| {
        check.member::<contracts::ContractUpdate>("");
    }),
    Entry::new(&contracts::UPDATE_MANY, |_, body| {
        response(&contracts::UPDATE_MANY, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<contracts::ContractUpdateMany>("");
    }),
    Entry::new(&contracts::REPLACE, |_, body| {
        response(&contracts::REPLACE, body, |check| {
            check.member::<shared::Contract>("");
        })
    })
    .body(|check| {
        check.member::<contracts::ContractUpdate>("");
    }),
    Entry::new(&contracts::COUNT, |_, body| {
        response(&contracts::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
];
