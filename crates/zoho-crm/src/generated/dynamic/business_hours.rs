// Written by `cargo xtask codegen` from xtask/catalog/crm/business_hours.toml; changes belong there.
//! The operations of `business_hours` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::business_hours;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&business_hours::GET, |_, body| {
        answer(&business_hours::GET, body, |check| {
            check.member::<business_hours::BusinessHour>("business_hours");
        })
    }),
    Entry::new(&business_hours::CREATE, |_, body| {
        answer(&business_hours::CREATE, body, |check| {
            check.rows(rows::tally(body, "business_hours"));
        })
    })
    .body(|check| {
        check.member::<business_hours::BusinessHour>("business_hours");
    }),
    Entry::new(&business_hours::UPDATE, |_, body| {
        answer(&business_hours::UPDATE, body, |check| {
            check.rows(rows::tally(body, "business_hours"));
        })
    })
    .body(|check| {
        check.member::<business_hours::BusinessHour>("business_hours");
    }),
];
