// Written by `cargo xtask codegen` from xtask/catalog/desk/im_channels.toml; changes belong there.
//! The operations of `im_channels` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::im_channels;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&im_channels::LIST, |_, body| {
        answer(&im_channels::LIST, body, |check| {
            check.list::<im_channels::ImChannel>("data");
        })
    }),
    Entry::new(&im_channels::GET, |_, body| {
        answer(&im_channels::GET, body, |check| {
            check.member::<im_channels::ImChannel>("");
        })
    }),
    Entry::new(&im_channels::CREATE, |_, body| {
        answer(&im_channels::CREATE, body, |check| {
            check.member::<im_channels::ImChannel>("");
        })
    })
    .body(|check| {
        check.member::<im_channels::ImChannelCreate>("");
    }),
];
