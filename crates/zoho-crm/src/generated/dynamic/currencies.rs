// Written by `cargo xtask codegen` from xtask/catalog/crm/currencies.toml; changes belong there.
//! The operations of `currencies` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::currencies;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&currencies::LIST, |_, body| {
        answer(&currencies::LIST, body, |check| {
            check.list::<currencies::Currency>("currencies");
        })
    }),
    Entry::new(&currencies::GET, |_, body| {
        answer(&currencies::GET, body, |check| {
            check.first::<currencies::Currency>("currencies");
        })
    }),
    Entry::new(&currencies::CREATE, |_, body| {
        answer(&currencies::CREATE, body, |check| {
            check.rows(rows::tally(body, "currencies"));
        })
    })
    .body(|check| {
        check.member::<Vec<currencies::CurrencyInput>>("currencies");
    }),
    Entry::new(&currencies::UPDATE, |_, body| {
        answer(&currencies::UPDATE, body, |check| {
            check.rows(rows::tally(body, "currencies"));
        })
    })
    .body(|check| {
        check.member::<Vec<currencies::CurrencyInput>>("currencies");
    }),
    Entry::new(&currencies::UPDATE_MANY, |_, body| {
        answer(&currencies::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "currencies"));
        })
    })
    .body(|check| {
        check.member::<Vec<currencies::CurrencyInput>>("currencies");
    }),
    Entry::new(&currencies::ENABLE, |_, body| {
        answer(&currencies::ENABLE, body, |check| {
            check.rows(rows::tally(body, "base_currency"));
        })
    })
    .body(|check| {
        check.member::<currencies::Currency>("base_currency");
    }),
    Entry::new(&currencies::LIST_AVAILABLE, |_, body| {
        answer(&currencies::LIST_AVAILABLE, body, |check| {
            check.list::<currencies::AvailableCurrency>("available_currencies");
        })
    }),
    Entry::new(&currencies::UPDATE_BASE, |_, body| {
        answer(&currencies::UPDATE_BASE, body, |check| {
            check.rows(rows::tally(body, "base_currency"));
        })
    })
    .body(|check| {
        check.member::<currencies::Currency>("base_currency");
    }),
];
