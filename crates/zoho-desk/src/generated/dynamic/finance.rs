// Written by `cargo xtask codegen` from desk/v1/finance.toml of the catalogue; changes belong there.
//! The operations of `finance` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::finance;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&finance::LIST_ESTIMATES, |_, body| {
        response(&finance::LIST_ESTIMATES, body, |check| {
            check.member::<finance::Estimates>("");
        })
    }),
    Entry::new(&finance::LIST_INVOICES, |_, body| {
        response(&finance::LIST_INVOICES, body, |check| {
            check.member::<finance::Invoices>("");
        })
    }),
    Entry::new(&finance::MARK_INVOICES_AS_SENT, |_, body| {
        nothing(&finance::MARK_INVOICES_AS_SENT, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    Entry::new(&finance::UPDATE_ESTIMATE, |_, body| {
        nothing(&finance::UPDATE_ESTIMATE, body)
    })
    .body(|check| {
        check.member::<String>("status");
    }),
    Entry::new(&finance::UPDATE_INVOICE, |_, body| {
        nothing(&finance::UPDATE_INVOICE, body)
    })
    .body(|check| {
        check.member::<String>("status");
    }),
];
