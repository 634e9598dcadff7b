// Written by `cargo xtask codegen` from xtask/catalog/crm/email_compose_settings.toml; changes belong there.
//! The operations of `email_compose_settings` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::email_compose_settings;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&email_compose_settings::LIST, |_, body| {
        answer(&email_compose_settings::LIST, body, |check| {
            check.list::<email_compose_settings::EmailComposeSetting>("email_compose");
        })
    }),
    Entry::new(&email_compose_settings::UPDATE, |_, body| {
        answer(&email_compose_settings::UPDATE, body, |check| {
            check.rows(rows::tally(body, "email_compose"));
        })
    })
    .body(|check| {
        check.member::<Vec<email_compose_settings::EmailComposeSettingInput>>("email_compose");
    }),
];
