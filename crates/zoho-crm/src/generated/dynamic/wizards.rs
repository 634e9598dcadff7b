// Written by `cargo xtask codegen` from xtask/catalog/crm/wizards.toml; changes belong there.
//! The operations of `wizards` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::wizards;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&wizards::LIST, |_, body| {
        answer(&wizards::LIST, body, |check| {
            check.list::<wizards::Wizard>("wizards");
        })
    }),
    Entry::new(&wizards::GET, |_, body| {
        answer(&wizards::GET, body, |check| {
            check.first::<wizards::Wizard>("wizards");
        })
    }),
];
