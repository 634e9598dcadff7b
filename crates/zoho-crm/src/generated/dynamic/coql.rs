// Written by `cargo xtask codegen` from crm/v8/coql.toml of the catalogue; changes belong there.
//! The operations of `coql` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::coql;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&coql::QUERY, |_, body| {
    response(&coql::QUERY, body, |check| {
        check.list::<shared::Record>("data");
    })
})
.body(|check| {
    check.member::<String>("select_query");
})];
