// Written by `cargo xtask codegen` from desk/v1/holiday_lists.toml of the catalogue; changes belong there.
//! The operations of `holiday_lists` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::holiday_lists;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&holiday_lists::LIST, |_, body| {
        response(&holiday_lists::LIST, body, |check| {
            check.list::<holiday_lists::HolidayList>("data");
        })
    }),
    Entry::new(&holiday_lists::GET, |_, body| {
        response(&holiday_lists::GET, body, |check| {
            check.member::<holiday_lists::HolidayList>("");
        })
    }),
    Entry::new(&holiday_lists::CREATE, |_, body| {
        response(&holiday_lists::CREATE, body, |check| {
            check.member::<holiday_lists::HolidayList>("");
        })
    })
    .body(|check| {
        check.member::<holiday_lists::HolidayListCreate>("");
    }),
    Entry::new(&holiday_lists::UPDATE, |_, body| {
        response(&holiday_lists::UPDATE, body, |check| {
            check.member::<holiday_lists::HolidayList>("");
        })
    })
    .body(|check| {
        check.member::<holiday_lists::HolidayListUpdate>("");
    }),
];
