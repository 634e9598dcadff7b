// Written by `cargo xtask codegen` from crm/v8/wizards.toml of the catalogue; changes belong there.
//! The operations of `wizards` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::wizards;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&wizards::LIST, |_, body| {
        response(&wizards::LIST, body, |check| {
            check.list::<wizards::Wizard>("wizards");
        })
    }),
    Entry::new(&wizards::GET, |_, body| {
        response(&wizards::GET, body, |check| {
            check.first::<wizards::Wizard>("wizards");
        })
    }),
];
