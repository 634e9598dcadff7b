// Written by `cargo xtask codegen` from xtask/catalog/desk/business_hours.toml; changes belong there.
//! The operations of `business_hours` by name.

use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::business_hours;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&business_hours::LIST, |_, body| {
        answer(&business_hours::LIST, body, |check| {
            check.list::<business_hours::BusinessHour>("data");
        })
    }),
    Entry::new(&business_hours::GET, |_, body| {
        answer(&business_hours::GET, body, |check| {
            check.member::<business_hours::BusinessHour>("");
        })
    }),
    Entry::new(&business_hours::CREATE, |_, body| {
        answer(&business_hours::CREATE, body, |check| {
            check.member::<business_hours::BusinessHour>("");
        })
    })
    .body(|check| {
        check.member::<business_hours::BusinessHourCreate>("");
    }),
    Entry::new(&business_hours::UPDATE, |_, body| {
        answer(&business_hours::UPDATE, body, |check| {
            check.member::<business_hours::BusinessHour>("");
        })
    })
    .body(|check| {
        check.member::<business_hours::BusinessHourUpdate>("");
    }),
    Entry::new(&business_hours::DELETE, |_, body| {
        nothing(&business_hours::DELETE, body)
    }),
    Entry::new(&business_hours::LIST_RELATED_RULES, |_, body| {
        answer(&business_hours::LIST_RELATED_RULES, body, |check| {
            check.list::<shared::RelatedRule>("data");
        })
    }),
];
