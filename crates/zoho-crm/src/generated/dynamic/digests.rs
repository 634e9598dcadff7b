// Written by `cargo xtask codegen` from xtask/catalog/crm/digests.toml; changes belong there.
//! The operations of `digests` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::digests;

pub(super) static ENTRIES: &[Entry] = &[Entry::new(&digests::CREATE, |_, body| {
    answer(&digests::CREATE, body, |check| {
        check.rows(rows::tally(body, "__digest"));
    })
})
.body(|check| {
    check.member::<Vec<digests::Digest>>("__digest");
})];
