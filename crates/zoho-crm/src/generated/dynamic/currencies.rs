// Written by `cargo xtask codegen` from crm/v8/currencies.toml of the catalogue; changes belong there.
//! The operations of `currencies` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::currencies;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&currencies::LIST, |_, body| {
        response(&currencies::LIST, body, |check| {
            check.list::<currencies::Currency>("currencies");
        })
    }),
    Entry::new(&currencies::GET, |_, body| {
        response(&currencies::GET, body, |check| {
            check.first::<currencies::Currency>("currencies");
        })
    }),
    Entry::new(&currencies::CREATE, |_, body| {
        response(&currencies::CREATE, body, |check| {
            check.rows(rows::tally(body, "currencies"));
        })
    })
    .body(|check| {
        check.member::<Vec<currencies::CurrencyInput>>("currencies");
    }),
    Entry::new(&currencies::UPDATE, |_, body| {
        response(&currencies::UPDATE, body, |check| {
            check.rows(rows::tally(body, "currencies"));
        })
    })
    .body(|check| {
        check.member::<Vec<currencies::CurrencyInput>>("currencies");
    }),
    Entry::new(&currencies::UPDATE_MANY, |_, body| {
        response(&currencies::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "currencies"));
        })
    })
    .body(|check| {
        check.member::<Vec<currencies::CurrencyInput>>("currencies");
    }),
    Entry::new(&currencies::ENABLE, |_, body| {
        response(&currencies::ENABLE, body, |check| {
            check.rows(rows::tally(body, "base_currency"));
        })
    })
    .body(|check| {
        check.member::<currencies::Currency>("base_currency");
    }),
    Entry::new(&currencies::LIST_AVAILABLE, |_, body| {
        response(&currencies::LIST_AVAILABLE, body, |check| {
            check.list::<currencies::AvailableCurrency>("available_currencies");
        })
    }),
    Entry::new(&currencies::UPDATE_BASE, |_, body| {
        response(&currencies::UPDATE_BASE, body, |check| {
            check.rows(rows::tally(body, "base_currency"));
        })
    })
    .body(|check| {
        check.member::<currencies::Currency>("base_currency");
    }),
];
