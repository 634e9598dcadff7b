// Written by `cargo xtask codegen` from crm/v8/fiscal_year.toml of the catalogue; changes belong there.
//! The operations of `fiscal_year` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::fiscal_year;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&fiscal_year::GET, |_, body| {
        response(&fiscal_year::GET, body, |check| {
            check.member::<fiscal_year::FiscalYear>("fiscal_year");
        })
    }),
    Entry::new(&fiscal_year::UPDATE, |_, body| {
        response(&fiscal_year::UPDATE, body, |check| {
            check.rows(rows::tally(body, "fiscal_year"));
        })
    })
    .body(|check| {
        check.member::<fiscal_year::FiscalYear>("fiscal_year");
    }),
];
