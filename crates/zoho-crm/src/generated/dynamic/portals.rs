// Written by `cargo xtask codegen` from crm/v8/portals.toml of the catalogue; changes belong there.
//! The operations of `portals` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::portals;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&portals::LIST, |_, body| {
        response(&portals::LIST, body, |check| {
            check.list::<portals::Portal>("portals");
        })
    }),
    Entry::new(&portals::GET, |_, body| {
        response(&portals::GET, body, |check| {
            check.first::<portals::Portal>("portals");
        })
    }),
    Entry::new(&portals::CREATE, |_, body| {
        response(&portals::CREATE, body, |check| {
            check.rows(rows::tally(body, "portals"));
        })
    })
    .body(|check| {
        check.member::<Vec<portals::PortalInput>>("portals");
    }),
    Entry::new(&portals::UPDATE, |_, body| {
        response(&portals::UPDATE, body, |check| {
            check.rows(rows::tally(body, "portals"));
        })
    })
    .body(|check| {
        check.member::<Vec<portals::PortalInput>>("portals");
    }),
    Entry::new(&portals::DELETE, |_, body| {
        response(&portals::DELETE, body, |check| {
            check.rows(rows::tally(body, "portals"));
        })
    }),
    Entry::new(&portals::GET_META, |_, body| {
        response(&portals::GET_META, body, |check| {
            check.list::<portals::PortalMeta>("related_lists");
        })
    }),
];
