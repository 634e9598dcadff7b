// Written by `cargo xtask codegen` from crm/v8/contact_roles.toml of the catalogue; changes belong there.
//! The operations of `contact_roles` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::contact_roles;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&contact_roles::LIST, |_, body| {
        response(&contact_roles::LIST, body, |check| {
            check.list::<contact_roles::ContactRole>("contact_roles");
        })
    }),
    Entry::new(&contact_roles::GET, |_, body| {
        response(&contact_roles::GET, body, |check| {
            check.first::<contact_roles::ContactRole>("contact_roles");
        })
    }),
    Entry::new(&contact_roles::CREATE, |_, body| {
        response(&contact_roles::CREATE, body, |check| {
            check.rows(rows::tally(body, "contact_roles"));
        })
    })
    .body(|check| {
        check.member::<Vec<contact_roles::ContactRole>>("contact_roles");
    }),
    Entry::new(&contact_roles::UPDATE, |_, body| {
        response(&contact_roles::UPDATE, body, |check| {
            check.rows(rows::tally(body, "contact_roles"));
        })
    })
    .body(|check| {
        check.member::<Vec<contact_roles::ContactRole>>("contact_roles");
    }),
    Entry::new(&contact_roles::UPDATE_MANY, |_, body| {
        response(&contact_roles::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "contact_roles"));
        })
    })
    .body(|check| {
        check.member::<Vec<contact_roles::ContactRole>>("contact_roles");
    }),
    Entry::new(&contact_roles::DELETE, |_, body| {
        response(&contact_roles::DELETE, body, |check| {
            check.rows(rows::tally(body, "contact_roles"));
        })
    }),
    Entry::new(&contact_roles::DELETE_MANY, |_, body| {
        response(&contact_roles::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "contact_roles"));
        })
    }),
];
