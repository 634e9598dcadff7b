// Written by `cargo xtask codegen` from desk/v1/im_channels.toml of the catalogue; changes belong there.
//! The operations of `im_channels` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::im_channels;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&im_channels::LIST, |_, body| {
        response(&im_channels::LIST, body, |check| {
            check.list::<im_channels::ImChannel>("data");
        })
    }),
    Entry::new(&im_channels::GET, |_, body| {
        response(&im_channels::GET, body, |check| {
            check.member::<im_channels::ImChannel>("");
        })
    }),
    Entry::new(&im_channels::CREATE, |_, body| {
        response(&im_channels::CREATE, body, |check| {
            check.member::<im_channels::ImChannel>("");
        })
    })
    .body(|check| {
        check.member::<im_channels::ImChannelCreate>("");
    }),
];
