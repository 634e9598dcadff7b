// Written by `cargo xtask codegen` from xtask/catalog/desk/recycle_bin.toml; changes belong there.
//! The operations of `recycle_bin` by name.

use zoho_http::Id;
use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::recycle_bin;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&recycle_bin::LIST, |_, body| {
        answer(&recycle_bin::LIST, body, |check| {
            check.list::<recycle_bin::RecycleBin>("data");
        })
    }),
    Entry::new(&recycle_bin::DELETE, |_, body| {
        answer(&recycle_bin::DELETE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    Entry::new(&recycle_bin::DELETE_ALL, |_, body| {
        nothing(&recycle_bin::DELETE_ALL, body)
    }),
    Entry::new(&recycle_bin::RESTORE, |_, body| {
        answer(&recycle_bin::RESTORE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<recycle_bin::RecycleBinRestore>("");
    }),
    Entry::new(&recycle_bin::RESTORE_ALL, |_, body| {
        nothing(&recycle_bin::RESTORE_ALL, body)
    }),
];
