// Written by `cargo xtask codegen` from crm/v8/appointment_reschedules.toml of the catalogue; changes belong there.
//! The operations of `appointment_reschedules` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::appointment_reschedules;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&appointment_reschedules::LIST, |_, body| {
        response(&appointment_reschedules::LIST, body, |check| {
            check.list::<appointment_reschedules::AppointmentReschedule>("data");
        })
    }),
    Entry::new(&appointment_reschedules::GET, |_, body| {
        response(&appointment_reschedules::GET, body, |check| {
            check.first::<appointment_reschedules::AppointmentReschedule>("data");
        })
    }),
    Entry::new(&appointment_reschedules::CREATE, |_, body| {
        response(&appointment_reschedules::CREATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<appointment_reschedules::AppointmentRescheduleInput>>("data");
    }),
    Entry::new(&appointment_reschedules::UPDATE, |_, body| {
        response(&appointment_reschedules::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<appointment_reschedules::AppointmentRescheduleInput>>("data");
    }),
    Entry::new(&appointment_reschedules::UPDATE_MANY, |_, body| {
        response(&appointment_reschedules::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<appointment_reschedules::AppointmentRescheduleInput>>("data");
    }),
    Entry::new(&appointment_reschedules::DELETE, |_, body| {
        response(&appointment_reschedules::DELETE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
];
