// Written by `cargo xtask codegen` from crm/v8/notifications.toml of the catalogue; changes belong there.
//! The operations of `notifications` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::notifications;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&notifications::LIST, |_, body| {
        response(&notifications::LIST, body, |check| {
            check.list::<notifications::Notification>("watch");
        })
    }),
    Entry::new(&notifications::UPDATE, |_, body| {
        response(&notifications::UPDATE, body, |check| {
            check.rows(rows::tally(body, "watch"));
        })
    })
    .body(|check| {
        check.member::<Vec<notifications::Notification>>("watch");
    }),
    Entry::new(&notifications::REPLACE, |_, body| {
        response(&notifications::REPLACE, body, |check| {
            check.rows(rows::tally(body, "watch"));
        })
    })
    .body(|check| {
        check.member::<Vec<notifications::Notification>>("watch");
    }),
    Entry::new(&notifications::DELETE, |_, body| {
        response(&notifications::DELETE, body, |check| {
            check.rows(rows::tally(body, "watch"));
        })
    }),
    Entry::new(&notifications::ENABLE, |_, body| {
        response(&notifications::ENABLE, body, |check| {
            check.rows(rows::tally(body, "watch"));
        })
    })
    .body(|check| {
        check.member::<Vec<notifications::Notification>>("watch");
    }),
];
