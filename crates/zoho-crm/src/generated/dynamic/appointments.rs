// Written by `cargo xtask codegen` from xtask/catalog/crm/appointments.toml; changes belong there.
//! The operations of `appointments` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::appointments;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&appointments::LIST, |_, body| {
        answer(&appointments::LIST, body, |check| {
            check.list::<appointments::Appointment>("data");
        })
    }),
    Entry::new(&appointments::GET, |_, body| {
        answer(&appointments::GET, body, |check| {
            check.first::<appointments::Appointment>("data");
        })
    }),
    Entry::new(&appointments::CREATE, |_, body| {
        answer(&appointments::CREATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["AppointmentInput"])
            .member::<Vec<appointments::AppointmentInput>>("data");
    }),
    Entry::new(&appointments::UPDATE, |_, body| {
        answer(&appointments::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["AppointmentInput"])
            .member::<Vec<appointments::AppointmentInput>>("data");
    }),
    Entry::new(&appointments::UPDATE_MANY, |_, body| {
        answer(&appointments::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["AppointmentInput"])
            .member::<Vec<appointments::AppointmentInput>>("data");
    }),
    Entry::new(&appointments::DELETE, |_, body| {
        answer(&appointments::DELETE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    Entry::new(&appointments::DELETE_MANY, |_, body| {
        answer(&appointments::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
];
