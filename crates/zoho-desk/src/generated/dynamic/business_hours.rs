// Written by `cargo xtask codegen` from desk/v1/business_hours.toml of the catalogue; changes belong there.
//! The operations of `business_hours` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::business_hours;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&business_hours::LIST, |_, body| {
        response(&business_hours::LIST, body, |check| {
            check.list::<business_hours::BusinessHour>("data");
        })
    }),
    Entry::new(&business_hours::GET, |_, body| {
        response(&business_hours::GET, body, |check| {
            check.member::<business_hours::BusinessHour>("");
        })
    }),
    Entry::new(&business_hours::CREATE, |_, body| {
        response(&business_hours::CREATE, body, |check| {
            check.member::<business_hours::BusinessHour>("");
        })
    })
    .body(|check| {
        check.member::<business_hours::BusinessHourCreate>("");
    }),
    Entry::new(&business_hours::UPDATE, |_, body| {
        response(&business_hours::UPDATE, body, |check| {
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
        response(&business_hours::LIST_RELATED_RULES, body, |check| {
            check.list::<shared::RelatedRule>("data");
        })
    }),
];
