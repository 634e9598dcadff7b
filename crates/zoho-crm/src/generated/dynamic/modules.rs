// Written by `cargo xtask codegen` from xtask/catalog/crm/modules.toml; changes belong there.
//! The operations of `modules` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::modules;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&modules::LIST, |_, body| {
        answer(&modules::LIST, body, |check| {
            check.list::<shared::Module>("modules");
        })
    }),
    Entry::new(&modules::GET, |_, body| {
        answer(&modules::GET, body, |check| {
            check.first::<shared::Module>("modules");
        })
    }),
    Entry::new(&modules::CREATE, |_, body| {
        answer(&modules::CREATE, body, |check| {
            check.rows(rows::tally(body, "modules"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::ModuleInput>>("modules");
    }),
    Entry::new(&modules::UPDATE, |_, body| {
        answer(&modules::UPDATE, body, |check| {
            check.rows(rows::tally(body, "modules"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::ModuleInput>>("modules");
    }),
    Entry::new(&modules::UPDATE_MANY, |_, body| {
        answer(&modules::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "modules"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::ModuleInput>>("modules");
    }),
    Entry::new(&modules::GENERATE_LINK, |_, body| {
        answer(&modules::GENERATE_LINK, body, |check| {
            check.member::<modules::ModuleLink>("generate_link");
        })
    }),
    Entry::new(&modules::GET_BY_API_NAME, |_, body| {
        answer(&modules::GET_BY_API_NAME, body, |check| {
            check.first::<shared::Module>("modules");
        })
    }),
    Entry::new(&modules::UPDATE_BY_API_NAME, |_, body| {
        answer(&modules::UPDATE_BY_API_NAME, body, |check| {
            check.rows(rows::tally(body, "modules"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::ModuleInput>>("modules");
    }),
];
