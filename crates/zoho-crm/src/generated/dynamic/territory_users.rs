// Written by `cargo xtask codegen` from crm/v8/territory_users.toml of the catalogue; changes belong there.
//! The operations of `territory_users` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::shared;
use super::super::territory_users;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&territory_users::LIST, |_, body| {
        response(&territory_users::LIST, body, |check| {
            check.list::<shared::User>("users");
        })
    }),
    Entry::new(&territory_users::GET, |_, body| {
        response(&territory_users::GET, body, |check| {
            check.first::<shared::User>("users");
        })
    }),
    Entry::new(&territory_users::UPDATE, |_, body| {
        response(&territory_users::UPDATE, body, |check| {
            check.rows(rows::tally(body, "users"));
        })
    }),
    Entry::new(&territory_users::UPDATE_MANY, |_, body| {
        response(&territory_users::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "users"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::UserInput>>("users");
    }),
    Entry::new(&territory_users::REMOVE, |_, body| {
        response(&territory_users::REMOVE, body, |check| {
            check.rows(rows::tally(body, "users"));
        })
    }),
    Entry::new(&territory_users::REMOVE_MANY, |_, body| {
        response(&territory_users::REMOVE_MANY, body, |check| {
            check.rows(rows::tally(body, "users"));
        })
    }),
];
