// Written by `cargo xtask codegen` from crm/v8/appointments.toml of the catalogue; changes belong there.
//! The operations of `appointments` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::appointments;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&appointments::LIST, |_, body| {
        response(&appointments::LIST, body, |check| {
            check.list::<appointments::Appointment>("data");
        })
    }),
    Entry::new(&appointments::GET, |_, body| {
        response(&appointments::GET, body, |check| {
            check.first::<appointments::Appointment>("data");
        })
    }),
    Entry::new(&appointments::CREATE, |_, body| {
        response(&appointments::CREATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["AppointmentInput"])
            .member::<Vec<appointments::AppointmentInput>>("data");
    }),
    Entry::new(&appointments::UPDATE, |_, body| {
        response(&appointments::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["AppointmentInput"])
            .member::<Vec<appointments::AppointmentInput>>("data");
    }),
    Entry::new(&appointments::UPDATE_MANY, |_, body| {
        response(&appointments::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["AppointmentInput"])
            .member::<Vec<appointments::AppointmentInput>>("data");
    }),
    Entry::new(&appointments::DELETE, |_, body| {
        response(&appointments::DELETE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    Entry::new(&appointments::DELETE_MANY, |_, body| {
        response(&appointments::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
];
