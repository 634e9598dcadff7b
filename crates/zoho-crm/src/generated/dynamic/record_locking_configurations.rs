// Written by `cargo xtask codegen` from crm/v8/record_locking_configurations.toml of the catalogue; changes belong there.
//! The operations of `record_locking_configurations` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::record_locking_configurations;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&record_locking_configurations::LIST, |_, body| {
        response(&record_locking_configurations::LIST, body, |check| {
            check.list::<record_locking_configurations::RecordLockingConfiguration>(
                "record_locking_configurations",
            );
        })
    }),
    Entry::new(&record_locking_configurations::GET, |_, body| {
        response(&record_locking_configurations::GET, body, |check| {
            check.first::<record_locking_configurations::RecordLockingConfiguration>(
                "record_locking_configurations",
            );
        })
    }),
    Entry::new(&record_locking_configurations::CREATE, |_, body| {
        response(&record_locking_configurations::CREATE, body, |check| {
            check.rows(rows::tally(body, "record_locking_configurations"));
        })
    })
    .body(|check| {
        check.member::<Vec<record_locking_configurations::RecordLockingConfigurationInput>>(
            "record_locking_configurations",
        );
    }),
    Entry::new(&record_locking_configurations::UPDATE, |_, body| {
        response(&record_locking_configurations::UPDATE, body, |check| {
            check.rows(rows::tally(body, "record_locking_configurations"));
        })
    })
    .body(|check| {
        check.member::<Vec<record_locking_configurations::RecordLockingConfigurationInput>>(
            "record_locking_configurations",
        );
    }),
    Entry::new(&record_locking_configurations::UPDATE_MANY, |_, body| {
        response(&record_locking_configurations::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "record_locking_configurations"));
        })
    })
    .body(|check| {
        check.member::<Vec<record_locking_configurations::RecordLockingConfigurationInput>>(
            "record_locking_configurations",
        );
    }),
    Entry::new(&record_locking_configurations::DELETE, |_, body| {
        response(&record_locking_configurations::DELETE, body, |check| {
            check.rows(rows::tally(body, "record_locking_configurations"));
        })
    }),
    Entry::new(&record_locking_configurations::DELETE_MANY, |_, body| {
        response(&record_locking_configurations::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "record_locking_configurations"));
        })
    }),
];
