// Written by `cargo xtask codegen` from crm/v8/portal_user_types.toml of the catalogue; changes belong there.
//! The operations of `portal_user_types` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::portal_user_types;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&portal_user_types::LIST, |_, body| {
        response(&portal_user_types::LIST, body, |check| {
            check.list::<portal_user_types::PortalUserType>("user_type");
        })
    }),
    Entry::new(&portal_user_types::GET, |_, body| {
        response(&portal_user_types::GET, body, |check| {
            check.first::<portal_user_types::PortalUserType>("user_type");
        })
    }),
    Entry::new(&portal_user_types::CREATE, |_, body| {
        response(&portal_user_types::CREATE, body, |check| {
            check.rows(rows::tally(body, "user_type"));
        })
    })
    .body(|check| {
        check.member::<Vec<portal_user_types::PortalUserTypeInput>>("user_type");
    }),
    Entry::new(&portal_user_types::UPDATE, |_, body| {
        response(&portal_user_types::UPDATE, body, |check| {
            check.rows(rows::tally(body, "user_type"));
        })
    })
    .body(|check| {
        check.member::<Vec<portal_user_types::PortalUserTypeInput>>("user_type");
    }),
    Entry::new(&portal_user_types::DELETE, |_, body| {
        response(&portal_user_types::DELETE, body, |check| {
            check.rows(rows::tally(body, "user_type"));
        })
    }),
];
