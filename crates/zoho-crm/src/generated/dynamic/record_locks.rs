// Written by `cargo xtask codegen` from xtask/catalog/crm/record_locks.toml; changes belong there.
//! The operations of `record_locks` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::record_locks;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&record_locks::LIST, |_, body| {
        answer(&record_locks::LIST, body, |check| {
            check.list::<record_locks::RecordLock>("data");
        })
    }),
    Entry::new(&record_locks::GET, |_, body| {
        answer(&record_locks::GET, body, |check| {
            check.first::<record_locks::RecordLock>("data");
        })
    }),
    Entry::new(&record_locks::UPDATE, |_, body| {
        answer(&record_locks::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<record_locks::RecordLockInput>>("data");
    }),
    Entry::new(&record_locks::LOCK, |_, body| {
        answer(&record_locks::LOCK, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<record_locks::RecordLockInput>>("data");
    }),
    Entry::new(&record_locks::UNLOCK, |_, body| {
        answer(&record_locks::UNLOCK, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
];
