// Written by `cargo xtask codegen` from crm/v8/email_templates.toml of the catalogue; changes belong there.
//! The operations of `email_templates` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::email_templates;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&email_templates::LIST, |_, body| {
        response(&email_templates::LIST, body, |check| {
            check.list::<email_templates::EmailTemplate>("email_templates");
        })
    }),
    Entry::new(&email_templates::GET, |_, body| {
        response(&email_templates::GET, body, |check| {
            check.first::<email_templates::EmailTemplate>("email_templates");
        })
    }),
];
