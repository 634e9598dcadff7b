// Written by `cargo xtask codegen` from crm/v8/digests.toml of the catalogue; changes belong there.
//! The operations of `digests` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::digests;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&digests::CREATE, |_, body| {
    response(&digests::CREATE, body, |check| {
        check.rows(rows::tally(body, "__digest"));
    })
})
.body(|check| {
    check.member::<Vec<digests::Digest>>("__digest");
})];
