// Written by `cargo xtask codegen` from xtask/catalog/crm/coql.toml; changes belong there.
//! The operations of `coql` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::coql;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&coql::QUERY, |_, body| {
    answer(&coql::QUERY, body, |check| {
        check.list::<shared::Record>("data");
    })
})
.body(|check| {
    check.member::<String>("select_query");
})];
