// Written by `cargo xtask codegen` from crm/v8/record_locks.toml of the catalogue; changes belong there.
//! The operations of `record_locks` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::record_locks;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&record_locks::LIST, |_, body| {
        response(&record_locks::LIST, body, |check| {
            check.list::<record_locks::RecordLock>("data");
        })
    }),
    Entry::new(&record_locks::GET, |_, body| {
        response(&record_locks::GET, body, |check| {
            check.first::<record_locks::RecordLock>("data");
        })
    }),
    Entry::new(&record_locks::UPDATE, |_, body| {
        response(&record_locks::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<record_locks::RecordLockInput>>("data");
    }),
    Entry::new(&record_locks::LOCK, |_, body| {
        response(&record_locks::LOCK, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<record_locks::RecordLockInput>>("data");
    }),
    Entry::new(&record_locks::UNLOCK, |_, body| {
        response(&record_locks::UNLOCK, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
];
