// Written by `cargo xtask codegen` from desk/v1/time_tracking.toml of the catalogue; changes belong there.
//! The operations of `time_tracking` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::time_tracking;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&time_tracking::CREATE_SETTINGS, |_, body| {
        response(&time_tracking::CREATE_SETTINGS, body, |check| {
            check.member::<time_tracking::TimeTrackingCreateSettingsResult>("");
        })
    })
    .body(|check| {
        check.member::<time_tracking::TimeTrackingCreateSettings>("");
    }),
    Entry::new(&time_tracking::GET_SETTINGS, |_, body| {
        response(&time_tracking::GET_SETTINGS, body, |check| {
            check.member::<time_tracking::TimeTrackingCreateSettingsResult>("");
        })
    }),
    Entry::new(&time_tracking::LIST_HISTORY, |_, body| {
        response(&time_tracking::LIST_HISTORY, body, |check| {
            check.list::<time_tracking::TimeTrackingHistory>("data");
        })
    }),
    Entry::new(&time_tracking::UPDATE_SETTINGS, |_, body| {
        response(&time_tracking::UPDATE_SETTINGS, body, |check| {
            check.member::<time_tracking::TimeTrackingCreateSettingsResult>("");
        })
    })
    .body(|check| {
        check.member::<time_tracking::TimeTrackingUpdateSettings>("");
    }),
];
