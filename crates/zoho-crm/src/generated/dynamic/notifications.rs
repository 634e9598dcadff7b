// Written by `cargo xtask codegen` from xtask/catalog/crm/notifications.toml; changes belong there.
//! The operations of `notifications` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::notifications;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&notifications::LIST, |_, body| {
        answer(&notifications::LIST, body, |check| {
            check.list::<notifications::Notification>("watch");
        })
    }),
    Entry::new(&notifications::UPDATE, |_, body| {
        answer(&notifications::UPDATE, body, |check| {
            check.rows(rows::tally(body, "watch"));
        })
    })
    .body(|check| {
        check.member::<Vec<notifications::Notification>>("watch");
    }),
    Entry::new(&notifications::REPLACE, |_, body| {
        answer(&notifications::REPLACE, body, |check| {
            check.rows(rows::tally(body, "watch"));
        })
    })
    .body(|check| {
        check.member::<Vec<notifications::Notification>>("watch");
    }),
    Entry::new(&notifications::DELETE, |_, body| {
        answer(&notifications::DELETE, body, |check| {
            check.rows(rows::tally(body, "watch"));
        })
    }),
    Entry::new(&notifications::ENABLE, |_, body| {
        answer(&notifications::ENABLE, body, |check| {
            check.rows(rows::tally(body, "watch"));
        })
    })
    .body(|check| {
        check.member::<Vec<notifications::Notification>>("watch");
    }),
];
