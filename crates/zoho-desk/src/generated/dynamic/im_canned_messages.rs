// Written by `cargo xtask codegen` from xtask/catalog/desk/im_canned_messages.toml; changes belong there.
//! The operations of `im_canned_messages` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::im_canned_messages;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&im_canned_messages::LIST, |_, body| {
        answer(&im_canned_messages::LIST, body, |check| {
            check.list::<im_canned_messages::ImCannedMessage>("data");
        })
    }),
    Entry::new(&im_canned_messages::GET, |_, body| {
        answer(&im_canned_messages::GET, body, |check| {
            check.member::<im_canned_messages::ImCannedMessage>("");
        })
    }),
    Entry::new(&im_canned_messages::APPLY, |_, body| {
        answer(&im_canned_messages::APPLY, body, |check| {
            check.member::<im_canned_messages::ImCannedMessage>("");
        })
    }),
];
