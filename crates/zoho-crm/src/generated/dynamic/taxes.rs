// Written by `cargo xtask codegen` from crm/v8/taxes.toml of the catalogue; changes belong there.
//! The operations of `taxes` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::taxes;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&taxes::GET, |_, body| {
        response(&taxes::GET, body, |check| {
            check.member::<taxes::TaxSettings>("org_taxes");
        })
    }),
    Entry::new(&taxes::UPDATE, |_, body| {
        response(&taxes::UPDATE, body, |check| {
            check.rows(rows::tally(body, "org_taxes"));
        })
    })
    .body(|check| {
        check.member::<taxes::TaxSettings>("org_taxes");
    }),
    Entry::new(&taxes::GET_ALL, |_, body| {
        response(&taxes::GET_ALL, body, |check| {
            check.member::<taxes::TaxSettings>("org_taxes");
        })
    }),
];
