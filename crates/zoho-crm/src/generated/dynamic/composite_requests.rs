// Written by `cargo xtask codegen` from crm/v8/composite_requests.toml of the catalogue; changes belong there.
//! The operations of `composite_requests` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::composite_requests;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&composite_requests::EXECUTE, |_, body| {
    response(&composite_requests::EXECUTE, body, |check| {
        check.rows(rows::tally(body, "__composite_requests"));
    })
})
.body(|check| {
    check.member::<composite_requests::CompositeRequestExecute>("");
})];
