// Written by `cargo xtask codegen` from xtask/catalog/crm/composite_requests.toml; changes belong there.
//! The operations of `composite_requests` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::composite_requests;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&composite_requests::EXECUTE, |_, body| {
    answer(&composite_requests::EXECUTE, body, |check| {
        check.rows(rows::tally(body, "__composite_requests"));
    })
})
.body(|check| {
    check.member::<composite_requests::CompositeRequestExecute>("");
})];
