// Written by `cargo xtask codegen` from crm/v8/user_unavailability.toml of the catalogue; changes belong there.
//! The operations of `user_unavailability` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::user_unavailability;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&user_unavailability::LIST, |_, body| {
        response(&user_unavailability::LIST, body, |check| {
            check.list::<user_unavailability::UserUnavailability>("users_unavailability");
        })
    }),
    Entry::new(&user_unavailability::GET, |_, body| {
        response(&user_unavailability::GET, body, |check| {
            check.first::<user_unavailability::UserUnavailability>("users_unavailability");
        })
    }),
    Entry::new(&user_unavailability::CREATE, |_, body| {
        response(&user_unavailability::CREATE, body, |check| {
            check.rows(rows::tally(body, "users_unavailability"));
        })
    })
    .body(|check| {
        check.member::<Vec<user_unavailability::UserUnavailability>>("users_unavailability");
    }),
    Entry::new(&user_unavailability::UPDATE, |_, body| {
        response(&user_unavailability::UPDATE, body, |check| {
            check.rows(rows::tally(body, "users_unavailability"));
        })
    })
    .body(|check| {
        check.member::<Vec<user_unavailability::UserUnavailability>>("users_unavailability");
    }),
    Entry::new(&user_unavailability::UPDATE_MANY, |_, body| {
        response(&user_unavailability::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "users_unavailability"));
        })
    })
    .body(|check| {
        check.member::<Vec<user_unavailability::UserUnavailability>>("users_unavailability");
    }),
    Entry::new(&user_unavailability::DELETE, |_, body| {
        response(&user_unavailability::DELETE, body, |check| {
            check.rows(rows::tally(body, "users_unavailability"));
        })
    }),
];
