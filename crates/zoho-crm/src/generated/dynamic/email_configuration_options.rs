// Written by `cargo xtask codegen` from crm/v8/email_configuration_options.toml of the catalogue; changes belong there.
//! The operations of `email_configuration_options` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::email_configuration_options;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&email_configuration_options::LIST, |_, body| {
        response(&email_configuration_options::LIST, body, |check| {
            check.list::<email_configuration_options::EmailConfigurationOption>(
                "configuration_options",
            );
        })
    }),
    Entry::new(&email_configuration_options::UPDATE, |_, body| {
        response(&email_configuration_options::UPDATE, body, |check| {
            check.rows(rows::tally(body, "configuration_options"));
        })
    })
    .body(|check| {
        check.member::<Vec<email_configuration_options::EmailConfigurationOptionInput>>(
            "configuration_options",
        );
    }),
];
