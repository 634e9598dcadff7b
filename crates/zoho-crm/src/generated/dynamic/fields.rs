// Written by `cargo xtask codegen` from crm/v8/fields.toml of the catalogue; changes belong there.
//! The operations of `fields` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::fields;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&fields::LIST, |_, body| {
        response(&fields::LIST, body, |check| {
            check.list::<shared::Field>("fields");
        })
    }),
    Entry::new(&fields::GET, |_, body| {
        response(&fields::GET, body, |check| {
            check.first::<shared::Field>("fields");
        })
    }),
    Entry::new(&fields::CREATE, |_, body| {
        response(&fields::CREATE, body, |check| {
            check.rows(rows::tally(body, "fields"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::FieldInput>>("fields");
    }),
    Entry::new(&fields::UPDATE, |_, body| {
        response(&fields::UPDATE, body, |check| {
            check.rows(rows::tally(body, "fields"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::FieldInput>>("fields");
    }),
    Entry::new(&fields::UPDATE_MANY, |_, body| {
        response(&fields::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "fields"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::FieldInput>>("fields");
    }),
    Entry::new(&fields::DELETE, |_, body| {
        response(&fields::DELETE, body, |check| {
            check.rows(rows::tally(body, "fields"));
        })
    }),
    Entry::new(&fields::LIST_SCHEDULED_JOBS, |_, body| {
        response(&fields::LIST_SCHEDULED_JOBS, body, |check| {
            check.list::<fields::FieldScheduledJob>("scheduled_jobs");
        })
    }),
];
