// Written by `cargo xtask codegen` from crm/v8/deal_contact_roles.toml of the catalogue; changes belong there.
//! The operations of `deal_contact_roles` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::deal_contact_roles;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&deal_contact_roles::LIST, |_, body| {
        response(&deal_contact_roles::LIST, body, |check| {
            check.list::<deal_contact_roles::DealContactRole>("data");
        })
    }),
    Entry::new(&deal_contact_roles::GET, |_, body| {
        response(&deal_contact_roles::GET, body, |check| {
            check.first::<deal_contact_roles::DealContactRole>("data");
        })
    }),
    Entry::new(&deal_contact_roles::UPDATE, |_, body| {
        response(&deal_contact_roles::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<deal_contact_roles::DealContactRoleUpdate>>("data");
    }),
    Entry::new(&deal_contact_roles::UPDATE_MANY, |_, body| {
        response(&deal_contact_roles::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<deal_contact_roles::DealContactRoleUpdate>>("data");
    }),
    Entry::new(&deal_contact_roles::DELETE, |_, body| {
        response(&deal_contact_roles::DELETE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    Entry::new(&deal_contact_roles::DELETE_MANY, |_, body| {
        response(&deal_contact_roles::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
];
