// Written by `cargo xtask codegen` from crm/v8/modules.toml of the catalogue; changes belong there.
//! The operations of `modules` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::modules;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&modules::LIST, |_, body| {
        response(&modules::LIST, body, |check| {
            check.list::<shared::Module>("modules");
        })
    }),
    Entry::new(&modules::GET, |_, body| {
        response(&modules::GET, body, |check| {
            check.first::<shared::Module>("modules");
        })
    }),
    Entry::new(&modules::CREATE, |_, body| {
        response(&modules::CREATE, body, |check| {
            check.rows(rows::tally(body, "modules"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::ModuleInput>>("modules");
    }),
    Entry::new(&modules::UPDATE, |_, body| {
        response(&modules::UPDATE, body, |check| {
            check.rows(rows::tally(body, "modules"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::ModuleInput>>("modules");
    }),
    Entry::new(&modules::UPDATE_MANY, |_, body| {
        response(&modules::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "modules"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::ModuleInput>>("modules");
    }),
    Entry::new(&modules::GENERATE_LINK, |_, body| {
        response(&modules::GENERATE_LINK, body, |check| {
            check.member::<modules::ModuleLink>("generate_link");
        })
    }),
    Entry::new(&modules::GET_BY_API_NAME, |_, body| {
        response(&modules::GET_BY_API_NAME, body, |check| {
            check.first::<shared::Module>("modules");
        })
    }),
    Entry::new(&modules::UPDATE_BY_API_NAME, |_, body| {
        response(&modules::UPDATE_BY_API_NAME, body, |check| {
            check.rows(rows::tally(body, "modules"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::ModuleInput>>("modules");
    }),
];
