// Written by `cargo xtask codegen` from desk/v1/email_failure_alerts.toml of the catalogue; changes belong there.
//! The operations of `email_failure_alerts` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::email_failure_alerts;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&email_failure_alerts::LIST, |_, body| {
        response(&email_failure_alerts::LIST, body, |check| {
            check.list::<email_failure_alerts::EmailFailureAlert>("data");
        })
    }),
    Entry::new(&email_failure_alerts::CLEAR, |_, body| {
        nothing(&email_failure_alerts::CLEAR, body)
    }),
];
