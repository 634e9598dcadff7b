// Written by `cargo xtask codegen` from desk/v1/account_time_entries.toml of the catalogue; changes belong there.
//! The operations of `account_time_entries` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::account_time_entries;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&account_time_entries::LIST, |_, body| {
        response(&account_time_entries::LIST, body, |check| {
            check.list::<account_time_entries::AccountTimeEntry>("data");
        })
    }),
    Entry::new(&account_time_entries::GET_SUMMATION, |_, body| {
        response(&account_time_entries::GET_SUMMATION, body, |check| {
            check.member::<shared::TimeEntrySummation>("");
        })
    }),
];
