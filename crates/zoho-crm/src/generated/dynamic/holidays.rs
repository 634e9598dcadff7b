// Written by `cargo xtask codegen` from crm/v8/holidays.toml of the catalogue; changes belong there.
//! The operations of `holidays` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::holidays;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&holidays::LIST, |_, body| {
        response(&holidays::LIST, body, |check| {
            check.list::<holidays::Holiday>("holidays");
        })
    }),
    Entry::new(&holidays::GET, |_, body| {
        response(&holidays::GET, body, |check| {
            check.first::<holidays::Holiday>("holidays");
        })
    }),
    Entry::new(&holidays::CREATE, |_, body| {
        response(&holidays::CREATE, body, |check| {
            check.rows(rows::tally(body, "holidays"));
        })
    })
    .body(|check| {
        check.member::<Vec<holidays::HolidayCreate>>("holidays");
    }),
    Entry::new(&holidays::UPDATE, |_, body| {
        response(&holidays::UPDATE, body, |check| {
            check.rows(rows::tally(body, "holidays"));
        })
    })
    .body(|check| {
        check.member::<Vec<holidays::Holiday>>("holidays");
    }),
    Entry::new(&holidays::UPDATE_MANY, |_, body| {
        response(&holidays::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "holidays"));
        })
    })
    .body(|check| {
        check.member::<Vec<holidays::Holiday>>("holidays");
    }),
    Entry::new(&holidays::DELETE, |_, body| {
        response(&holidays::DELETE, body, |check| {
            check.rows(rows::tally(body, "holidays"));
        })
    }),
];
