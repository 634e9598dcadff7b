// Written by `cargo xtask codegen` from crm/v8/shift_hours.toml of the catalogue; changes belong there.
//! The operations of `shift_hours` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::shift_hours;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&shift_hours::LIST, |_, body| {
        response(&shift_hours::LIST, body, |check| {
            check.member::<shift_hours::ShiftHours>("");
        })
    }),
    Entry::new(&shift_hours::GET, |_, body| {
        response(&shift_hours::GET, body, |check| {
            check.member::<shift_hours::ShiftHours>("");
        })
    }),
    Entry::new(&shift_hours::CREATE, |_, body| {
        response(&shift_hours::CREATE, body, |check| {
            check.rows(rows::tally(body, "shift_hours"));
        })
    })
    .body(|check| {
        check.member::<Vec<shift_hours::ShiftHourInput>>("shift_hours");
    }),
    Entry::new(&shift_hours::UPDATE, |_, body| {
        response(&shift_hours::UPDATE, body, |check| {
            check.rows(rows::tally(body, "shift_hours"));
        })
    })
    .body(|check| {
        check.member::<Vec<shift_hours::ShiftHourInput>>("shift_hours");
    }),
    Entry::new(&shift_hours::UPDATE_MANY, |_, body| {
        response(&shift_hours::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "shift_hours"));
        })
    })
    .body(|check| {
        check.member::<Vec<shift_hours::ShiftHourInput>>("shift_hours");
    }),
    Entry::new(&shift_hours::DELETE, |_, body| {
        response(&shift_hours::DELETE, body, |check| {
            check.rows(rows::tally(body, "shift_hours"));
        })
    }),
];
