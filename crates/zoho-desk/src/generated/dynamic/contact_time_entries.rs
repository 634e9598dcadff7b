// Written by `cargo xtask codegen` from desk/v1/contact_time_entries.toml of the catalogue; changes belong there.
//! The operations of `contact_time_entries` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::contact_time_entries;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&contact_time_entries::LIST, |_, body| {
        response(&contact_time_entries::LIST, body, |check| {
            check.list::<contact_time_entries::ContactTimeEntry>("data");
        })
    }),
    Entry::new(&contact_time_entries::GET_SUMMATION, |_, body| {
        response(&contact_time_entries::GET_SUMMATION, body, |check| {
            check.member::<shared::TimeEntrySummation>("");
        })
    }),
];
