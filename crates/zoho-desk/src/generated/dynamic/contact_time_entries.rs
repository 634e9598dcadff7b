// Written by `cargo xtask codegen` from xtask/catalog/desk/contact_time_entries.toml; changes belong there.
//! The operations of `contact_time_entries` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::contact_time_entries;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&contact_time_entries::LIST, |_, body| {
        answer(&contact_time_entries::LIST, body, |check| {
            check.list::<contact_time_entries::ContactTimeEntry>("data");
        })
    }),
    Entry::new(&contact_time_entries::GET_SUMMATION, |_, body| {
        answer(&contact_time_entries::GET_SUMMATION, body, |check| {
            check.member::<shared::TimeEntrySummation>("");
        })
    }),
];
