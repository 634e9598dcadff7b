// Written by `cargo xtask codegen` from crm/v8/layouts.toml of the catalogue; changes belong there.
//! The operations of `layouts` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::layouts;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&layouts::LIST, |_, body| {
        response(&layouts::LIST, body, |check| {
            check.list::<shared::Layout>("layouts");
        })
    }),
    Entry::new(&layouts::GET, |_, body| {
        response(&layouts::GET, body, |check| {
            check.first::<shared::Layout>("layouts");
        })
    }),
    Entry::new(&layouts::UPDATE, |_, body| {
        response(&layouts::UPDATE, body, |check| {
            check.rows(rows::tally(body, "layouts"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::LayoutInput>>("layouts");
    }),
    Entry::new(&layouts::UPDATE_MANY, |_, body| {
        response(&layouts::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "layouts"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::LayoutInput>>("layouts");
    }),
    Entry::new(&layouts::DELETE, |_, body| {
        response(&layouts::DELETE, body, |check| {
            check.rows(rows::tally(body, "layouts"));
        })
    }),
    Entry::new(&layouts::ACTIVATE, |_, body| {
        response(&layouts::ACTIVATE, body, |check| {
            check.rows(rows::tally(body, "layouts"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::LayoutInput>>("layouts");
    }),
    Entry::new(&layouts::DEACTIVATE, |_, body| {
        response(&layouts::DEACTIVATE, body, |check| {
            check.rows(rows::tally(body, "layouts"));
        })
    }),
];
