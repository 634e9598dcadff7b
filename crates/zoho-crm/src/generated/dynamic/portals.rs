// Written by `cargo xtask codegen` from xtask/catalog/crm/portals.toml; changes belong there.
//! The operations of `portals` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::portals;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&portals::LIST, |_, body| {
        answer(&portals::LIST, body, |check| {
            check.list::<portals::Portal>("portals");
        })
    }),
    Entry::new(&portals::GET, |_, body| {
        answer(&portals::GET, body, |check| {
            check.first::<portals::Portal>("portals");
        })
    }),
    Entry::new(&portals::CREATE, |_, body| {
        answer(&portals::CREATE, body, |check| {
            check.rows(rows::tally(body, "portals"));
        })
    })
    .body(|check| {
        check.member::<Vec<portals::PortalInput>>("portals");
    }),
    Entry::new(&portals::UPDATE, |_, body| {
        answer(&portals::UPDATE, body, |check| {
            check.rows(rows::tally(body, "portals"));
        })
    })
    .body(|check| {
        check.member::<Vec<portals::PortalInput>>("portals");
    }),
    Entry::new(&portals::DELETE, |_, body| {
        answer(&portals::DELETE, body, |check| {
            check.rows(rows::tally(body, "portals"));
        })
    }),
    Entry::new(&portals::GET_META, |_, body| {
        answer(&portals::GET_META, body, |check| {
            check.list::<portals::PortalMeta>("related_lists");
        })
    }),
];
