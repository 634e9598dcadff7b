// Written by `cargo xtask codegen` from desk/v1/im_canned_messages.toml of the catalogue; changes belong there.
//! The operations of `im_canned_messages` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::im_canned_messages;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&im_canned_messages::LIST, |_, body| {
        response(&im_canned_messages::LIST, body, |check| {
            check.list::<im_canned_messages::ImCannedMessage>("data");
        })
    }),
    Entry::new(&im_canned_messages::GET, |_, body| {
        response(&im_canned_messages::GET, body, |check| {
            check.member::<im_canned_messages::ImCannedMessage>("");
        })
    }),
    Entry::new(&im_canned_messages::APPLY, |_, body| {
        response(&im_canned_messages::APPLY, body, |check| {
            check.member::<im_canned_messages::ImCannedMessage>("");
        })
    }),
];
