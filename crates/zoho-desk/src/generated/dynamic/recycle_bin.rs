// Written by `cargo xtask codegen` from desk/v1/recycle_bin.toml of the catalogue; changes belong there.
//! The operations of `recycle_bin` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::recycle_bin;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&recycle_bin::LIST, |_, body| {
        response(&recycle_bin::LIST, body, |check| {
            check.list::<recycle_bin::RecycleBin>("data");
        })
    }),
    Entry::new(&recycle_bin::DELETE, |_, body| {
        response(&recycle_bin::DELETE, body, |check| {
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
        response(&recycle_bin::RESTORE, body, |check| {
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
