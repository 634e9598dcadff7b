// Written by `cargo xtask codegen` from xtask/catalog/desk/im_subscription.toml; changes belong there.
//! The operations of `im_subscription` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::im_subscription;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&im_subscription::GET_ADD_ONS, |_, body| {
        answer(&im_subscription::GET_ADD_ONS, body, |check| {
            check.member::<im_subscription::ImSubscriptionAddOns>("");
        })
    }),
    Entry::new(&im_subscription::GET_STATEMENT, |_, body| {
        answer(&im_subscription::GET_STATEMENT, body, |check| {
            check.list::<im_subscription::ImSubscriptionStatement>("data");
        })
    }),
];
