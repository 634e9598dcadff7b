// Written by `cargo xtask codegen` from crm/v8/business_hours.toml of the catalogue; changes belong there.
//! The operations of `business_hours` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::business_hours;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&business_hours::GET, |_, body| {
        response(&business_hours::GET, body, |check| {
            check.member::<business_hours::BusinessHour>("business_hours");
        })
    }),
    Entry::new(&business_hours::CREATE, |_, body| {
        response(&business_hours::CREATE, body, |check| {
            check.rows(rows::tally(body, "business_hours"));
        })
    })
    .body(|check| {
        check.member::<business_hours::BusinessHour>("business_hours");
    }),
    Entry::new(&business_hours::UPDATE, |_, body| {
        response(&business_hours::UPDATE, body, |check| {
            check.rows(rows::tally(body, "business_hours"));
        })
    })
    .body(|check| {
        check.member::<business_hours::BusinessHour>("business_hours");
    }),
];
