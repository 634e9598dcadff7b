// Written by `cargo xtask codegen` from xtask/catalog/desk/im_bots.toml; changes belong there.
//! The operations of `im_bots` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::im_bots;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&im_bots::LIST, |_, body| {
        answer(&im_bots::LIST, body, |check| {
            check.list::<im_bots::ImBot>("data");
        })
    }),
    Entry::new(&im_bots::GET, |_, body| {
        answer(&im_bots::GET, body, |check| {
            check.member::<im_bots::ImBot>("");
        })
    }),
];
