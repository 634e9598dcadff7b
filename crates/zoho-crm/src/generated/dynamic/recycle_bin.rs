// Written by `cargo xtask codegen` from crm/v8/recycle_bin.toml of the catalogue; changes belong there.
//! The operations of `recycle_bin` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::recycle_bin;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&recycle_bin::LIST, |_, body| {
        response(&recycle_bin::LIST, body, |check| {
            check.list::<recycle_bin::RecycleBin>("recycle_bin");
        })
    }),
    Entry::new(&recycle_bin::GET, |_, body| {
        response(&recycle_bin::GET, body, |check| {
            check.first::<recycle_bin::RecycleBin>("recycle_bin");
        })
    }),
    Entry::new(&recycle_bin::DELETE, |_, body| {
        response(&recycle_bin::DELETE, body, |check| {
            check.rows(rows::tally(body, "recycle_bin"));
        })
    }),
    Entry::new(&recycle_bin::DELETE_MANY, |_, body| {
        response(&recycle_bin::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "recycle_bin"));
        })
    }),
    Entry::new(&recycle_bin::COUNT, |_, body| {
        response(&recycle_bin::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&recycle_bin::EMPTY, |_, body| {
        response(&recycle_bin::EMPTY, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    }),
    Entry::new(&recycle_bin::RESTORE, |_, body| {
        response(&recycle_bin::RESTORE, body, |check| {
            check.rows(rows::tally(body, "recycle_bin"));
        })
    }),
    Entry::new(&recycle_bin::RESTORE_MANY, |_, body| {
        response(&recycle_bin::RESTORE_MANY, body, |check| {
            check.rows(rows::tally(body, "recycle_bin"));
        })
    })
    .body(|check| {
        check.member::<recycle_bin::RecycleBinRestoreMany>("");
    }),
];
