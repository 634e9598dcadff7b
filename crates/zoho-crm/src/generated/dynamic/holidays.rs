// Written by `cargo xtask codegen` from xtask/catalog/crm/holidays.toml; changes belong there.
//! The operations of `holidays` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::holidays;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&holidays::LIST, |_, body| {
        answer(&holidays::LIST, body, |check| {
            check.list::<holidays::Holiday>("holidays");
        })
    }),
    Entry::new(&holidays::GET, |_, body| {
        answer(&holidays::GET, body, |check| {
            check.first::<holidays::Holiday>("holidays");
        })
    }),
    Entry::new(&holidays::CREATE, |_, body| {
        answer(&holidays::CREATE, body, |check| {
            check.rows(rows::tally(body, "holidays"));
        })
    })
    .body(|check| {
        check.member::<Vec<holidays::HolidayCreate>>("holidays");
    }),
    Entry::new(&holidays::UPDATE, |_, body| {
        answer(&holidays::UPDATE, body, |check| {
            check.rows(rows::tally(body, "holidays"));
        })
    })
    .body(|check| {
        check.member::<Vec<holidays::Holiday>>("holidays");
    }),
    Entry::new(&holidays::UPDATE_MANY, |_, body| {
        answer(&holidays::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "holidays"));
        })
    })
    .body(|check| {
        check.member::<Vec<holidays::Holiday>>("holidays");
    }),
    Entry::new(&holidays::DELETE, |_, body| {
        answer(&holidays::DELETE, body, |check| {
            check.rows(rows::tally(body, "holidays"));
        })
    }),
];
