// Written by `cargo xtask codegen` from crm/v8/appointment_preferences.toml of the catalogue; changes belong there.
//! The operations of `appointment_preferences` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::appointment_preferences;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&appointment_preferences::GET, |_, body| {
        response(&appointment_preferences::GET, body, |check| {
            check.member::<appointment_preferences::AppointmentPreference>(
                "appointment_preferences",
            );
        })
    }),
    Entry::new(&appointment_preferences::UPDATE, |_, body| {
        response(&appointment_preferences::UPDATE, body, |check| {
            check.rows(rows::tally(body, "appointment_preferences"));
        })
    })
    .body(|check| {
        check.member::<appointment_preferences::AppointmentPreference>("appointment_preferences");
    }),
];
