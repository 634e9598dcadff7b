// Written by `cargo xtask codegen` from desk/v1/im_subscription.toml of the catalogue; changes belong there.
//! The operations of `im_subscription` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::im_subscription;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&im_subscription::GET_ADD_ONS, |_, body| {
        response(&im_subscription::GET_ADD_ONS, body, |check| {
            check.member::<im_subscription::ImSubscriptionAddOns>("");
        })
    }),
    Entry::new(&im_subscription::GET_STATEMENT, |_, body| {
        response(&im_subscription::GET_STATEMENT, body, |check| {
            check.list::<im_subscription::ImSubscriptionStatement>("data");
        })
    }),
];
