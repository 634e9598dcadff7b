// Written by `cargo xtask codegen` from xtask/catalog/crm/taxes.toml; changes belong there.
//! The operations of `taxes` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::taxes;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&taxes::GET, |_, body| {
        answer(&taxes::GET, body, |check| {
            check.member::<taxes::TaxSettings>("org_taxes");
        })
    }),
    Entry::new(&taxes::UPDATE, |_, body| {
        answer(&taxes::UPDATE, body, |check| {
            check.rows(rows::tally(body, "org_taxes"));
        })
    })
    .body(|check| {
        check.member::<taxes::TaxSettings>("org_taxes");
    }),
    Entry::new(&taxes::GET_ALL, |_, body| {
        answer(&taxes::GET_ALL, body, |check| {
            check.member::<taxes::TaxSettings>("org_taxes");
        })
    }),
];
