// Written by `cargo xtask codegen` from xtask/catalog/crm/email_templates.toml; changes belong there.
//! The operations of `email_templates` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::email_templates;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&email_templates::LIST, |_, body| {
        answer(&email_templates::LIST, body, |check| {
            check.list::<email_templates::EmailTemplate>("email_templates");
        })
    }),
    Entry::new(&email_templates::GET, |_, body| {
        answer(&email_templates::GET, body, |check| {
            check.first::<email_templates::EmailTemplate>("email_templates");
        })
    }),
];
