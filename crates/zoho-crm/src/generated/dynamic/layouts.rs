// Written by `cargo xtask codegen` from xtask/catalog/crm/layouts.toml; changes belong there.
//! The operations of `layouts` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::layouts;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&layouts::LIST, |_, body| {
        answer(&layouts::LIST, body, |check| {
            check.list::<shared::Layout>("layouts");
        })
    }),
    Entry::new(&layouts::GET, |_, body| {
        answer(&layouts::GET, body, |check| {
            check.first::<shared::Layout>("layouts");
        })
    }),
    Entry::new(&layouts::UPDATE, |_, body| {
        answer(&layouts::UPDATE, body, |check| {
            check.rows(rows::tally(body, "layouts"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::LayoutInput>>("layouts");
    }),
    Entry::new(&layouts::UPDATE_MANY, |_, body| {
        answer(&layouts::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "layouts"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::LayoutInput>>("layouts");
    }),
    Entry::new(&layouts::DELETE, |_, body| {
        answer(&layouts::DELETE, body, |check| {
            check.rows(rows::tally(body, "layouts"));
        })
    }),
    Entry::new(&layouts::ACTIVATE, |_, body| {
        answer(&layouts::ACTIVATE, body, |check| {
            check.rows(rows::tally(body, "layouts"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::LayoutInput>>("layouts");
    }),
    Entry::new(&layouts::DEACTIVATE, |_, body| {
        answer(&layouts::DEACTIVATE, body, |check| {
            check.rows(rows::tally(body, "layouts"));
        })
    }),
];
