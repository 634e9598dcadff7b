// Written by `cargo xtask codegen` from crm/v8/record_sharing.toml of the catalogue; changes belong there.
//! The operations of `record_sharing` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::record_sharing;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&record_sharing::LIST, |_, body| {
        response(&record_sharing::LIST, body, |check| {
            check.member::<record_sharing::RecordSharing>("");
        })
    }),
    Entry::new(&record_sharing::UPDATE, |_, body| {
        response(&record_sharing::UPDATE, body, |check| {
            check.rows(rows::tally(body, "share"));
        })
    })
    .body(|check| {
        check.member::<record_sharing::RecordShare>("");
    }),
    Entry::new(&record_sharing::REVOKE, |_, body| {
        response(&record_sharing::REVOKE, body, |check| {
            check.rows(rows::tally(body, "share"));
        })
    }),
    Entry::new(&record_sharing::SHARE, |_, body| {
        response(&record_sharing::SHARE, body, |check| {
            check.rows(rows::tally(body, "share"));
        })
    })
    .body(|check| {
        check.member::<record_sharing::RecordShare>("");
    }),
];
