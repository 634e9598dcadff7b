// Written by `cargo xtask codegen` from desk/v1/im_bots.toml of the catalogue; changes belong there.
//! The operations of `im_bots` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::im_bots;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&im_bots::LIST, |_, body| {
        response(&im_bots::LIST, body, |check| {
            check.list::<im_bots::ImBot>("data");
        })
    }),
    Entry::new(&im_bots::GET, |_, body| {
        response(&im_bots::GET, body, |check| {
            check.member::<im_bots::ImBot>("");
        })
    }),
];
