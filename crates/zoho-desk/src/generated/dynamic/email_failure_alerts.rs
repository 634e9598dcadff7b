// Written by `cargo xtask codegen` from xtask/catalog/desk/email_failure_alerts.toml; changes belong there.
//! The operations of `email_failure_alerts` by name.

use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::email_failure_alerts;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&email_failure_alerts::LIST, |_, body| {
        answer(&email_failure_alerts::LIST, body, |check| {
            check.list::<email_failure_alerts::EmailFailureAlert>("data");
        })
    }),
    Entry::new(&email_failure_alerts::CLEAR, |_, body| {
        nothing(&email_failure_alerts::CLEAR, body)
    }),
];
