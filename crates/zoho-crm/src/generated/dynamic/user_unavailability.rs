// Written by `cargo xtask codegen` from xtask/catalog/crm/user_unavailability.toml; changes belong there.
//! The operations of `user_unavailability` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::user_unavailability;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&user_unavailability::LIST, |_, body| {
        answer(&user_unavailability::LIST, body, |check| {
            check.list::<user_unavailability::UserUnavailability>("users_unavailability");
        })
    }),
    Entry::new(&user_unavailability::GET, |_, body| {
        answer(&user_unavailability::GET, body, |check| {
            check.first::<user_unavailability::UserUnavailability>("users_unavailability");
        })
    }),
    Entry::new(&user_unavailability::CREATE, |_, body| {
        answer(&user_unavailability::CREATE, body, |check| {
            check.rows(rows::tally(body, "users_unavailability"));
        })
    })
    .body(|check| {
        check.member::<Vec<user_unavailability::UserUnavailability>>("users_unavailability");
    }),
    Entry::new(&user_unavailability::UPDATE, |_, body| {
        answer(&user_unavailability::UPDATE, body, |check| {
            check.rows(rows::tally(body, "users_unavailability"));
        })
    })
    .body(|check| {
        check.member::<Vec<user_unavailability::UserUnavailability>>("users_unavailability");
    }),
    Entry::new(&user_unavailability::UPDATE_MANY, |_, body| {
        answer(&user_unavailability::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "users_unavailability"));
        })
    })
    .body(|check| {
        check.member::<Vec<user_unavailability::UserUnavailability>>("users_unavailability");
    }),
    Entry::new(&user_unavailability::DELETE, |_, body| {
        answer(&user_unavailability::DELETE, body, |check| {
            check.rows(rows::tally(body, "users_unavailability"));
        })
    }),
];
