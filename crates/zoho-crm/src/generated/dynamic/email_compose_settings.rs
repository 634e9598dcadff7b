// Written by `cargo xtask codegen` from crm/v8/email_compose_settings.toml of the catalogue; changes belong there.
//! The operations of `email_compose_settings` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::email_compose_settings;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&email_compose_settings::LIST, |_, body| {
        response(&email_compose_settings::LIST, body, |check| {
            check.list::<email_compose_settings::EmailComposeSetting>("email_compose");
        })
    }),
    Entry::new(&email_compose_settings::UPDATE, |_, body| {
        response(&email_compose_settings::UPDATE, body, |check| {
            check.rows(rows::tally(body, "email_compose"));
        })
    })
    .body(|check| {
        check.member::<Vec<email_compose_settings::EmailComposeSettingInput>>("email_compose");
    }),
];
