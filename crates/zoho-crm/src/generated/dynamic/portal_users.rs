// Written by `cargo xtask codegen` from crm/v8/portal_users.toml of the catalogue; changes belong there.
//! The operations of `portal_users` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::portal_users;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&portal_users::LIST, |_, body| {
        response(&portal_users::LIST, body, |check| {
            check.list::<portal_users::PortalUser>("users");
        })
    }),
    Entry::new(&portal_users::DELETE_MANY, |_, body| {
        response(&portal_users::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "users"));
        })
    }),
    Entry::new(&portal_users::CHANGE_STATUS, |_, body| {
        response(&portal_users::CHANGE_STATUS, body, |check| {
            check.rows(rows::tally(body, "change_status"));
        })
    }),
    Entry::new(&portal_users::CHANGE_STATUS_BY_POST, |_, body| {
        response(&portal_users::CHANGE_STATUS_BY_POST, body, |check| {
            check.rows(rows::tally(body, "change_status"));
        })
    }),
    Entry::new(&portal_users::CHANGE_STATUS_MANY, |_, body| {
        response(&portal_users::CHANGE_STATUS_MANY, body, |check| {
            check.rows(rows::tally(body, "change_status"));
        })
    })
    .body(|check| {
        check.member::<Vec<portal_users::PortalUserStatusChanges>>("change_status");
    }),
    Entry::new(&portal_users::CHANGE_STATUS_MANY_BY_POST, |_, body| {
        response(&portal_users::CHANGE_STATUS_MANY_BY_POST, body, |check| {
            check.rows(rows::tally(body, "change_status"));
        })
    })
    .body(|check| {
        check.member::<Vec<portal_users::PortalUserStatusChanges>>("change_status");
    }),
    Entry::new(&portal_users::TRANSFER, |_, body| {
        response(&portal_users::TRANSFER, body, |check| {
            check.rows(rows::tally(body, "users"));
        })
    }),
];
