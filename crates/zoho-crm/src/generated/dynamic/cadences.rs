// Written by `cargo xtask codegen` from crm/v8/cadences.toml of the catalogue; changes belong there.
//! The operations of `cadences` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};
use zoho_types::json::Json;

use super::super::cadences;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&cadences::LIST, |_, body| {
        response(&cadences::LIST, body, |check| {
            check.list::<cadences::Cadence>("cadences");
        })
    }),
    Entry::new(&cadences::GET, |_, body| {
        response(&cadences::GET, body, |check| {
            check.first::<cadences::CadenceDetails>("cadences");
        })
    }),
    Entry::new(&cadences::CREATE, |_, body| {
        response(&cadences::CREATE, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    })
    .body(|check| {
        check.member::<Vec<cadences::CadenceInput>>("cadences");
    }),
    Entry::new(&cadences::UPDATE, |_, body| {
        response(&cadences::UPDATE, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    })
    .body(|check| {
        check.member::<Vec<cadences::CadenceInput>>("cadences");
    }),
    Entry::new(&cadences::UPDATE_MANY, |_, body| {
        response(&cadences::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    })
    .body(|check| {
        check.member::<Vec<cadences::CadenceInput>>("cadences");
    }),
    Entry::new(&cadences::DELETE, |_, body| {
        response(&cadences::DELETE, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    }),
    Entry::new(&cadences::COUNT, |_, body| {
        response(&cadences::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&cadences::ACTIVATE, |_, body| {
        response(&cadences::ACTIVATE, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    })
    .body(|check| {
        check.member::<Json>("");
    }),
    Entry::new(&cadences::COUNT_RECORDS, |_, body| {
        response(&cadences::COUNT_RECORDS, body, |check| {
            check.list::<cadences::CadenceRecordsCount>("cadences_records_count");
        })
    }),
    Entry::new(&cadences::DEACTIVATE, |_, body| {
        response(&cadences::DEACTIVATE, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    }),
    Entry::new(&cadences::DUPLICATE, |_, body| {
        response(&cadences::DUPLICATE, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    })
    .body(|check| {
        check.member::<Vec<cadences::CadenceDuplicate>>("cadences");
    }),
    Entry::new(&cadences::ENROL, |_, body| {
        response(&cadences::ENROL, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<cadences::CadenceEnrol>("");
    }),
    Entry::new(&cadences::LIST_ANALYTICS, |_, body| {
        response(&cadences::LIST_ANALYTICS, body, |check| {
            check.list::<cadences::CadenceAnalytic>("cadences");
        })
    }),
    Entry::new(&cadences::PUBLISH, |_, body| {
        response(&cadences::PUBLISH, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    })
    .body(|check| {
        check.member::<Vec<cadences::CadencePublish>>("cadences");
    }),
    Entry::new(&cadences::UNENROL, |_, body| {
        response(&cadences::UNENROL, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<cadences::CadenceEnrol>("");
    }),
];
