// Written by `cargo xtask codegen` from xtask/catalog/crm/cadences.toml; changes belong there.
//! The operations of `cadences` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};
use zoho_http::wire::Json;

use super::super::cadences;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&cadences::LIST, |_, body| {
        answer(&cadences::LIST, body, |check| {
            check.list::<cadences::Cadence>("cadences");
        })
    }),
    Entry::new(&cadences::GET, |_, body| {
        answer(&cadences::GET, body, |check| {
            check.first::<cadences::CadenceDetails>("cadences");
        })
    }),
    Entry::new(&cadences::CREATE, |_, body| {
        answer(&cadences::CREATE, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    })
    .body(|check| {
        check.member::<Vec<cadences::CadenceInput>>("cadences");
    }),
    Entry::new(&cadences::UPDATE, |_, body| {
        answer(&cadences::UPDATE, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    })
    .body(|check| {
        check.member::<Vec<cadences::CadenceInput>>("cadences");
    }),
    Entry::new(&cadences::UPDATE_MANY, |_, body| {
        answer(&cadences::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    })
    .body(|check| {
        check.member::<Vec<cadences::CadenceInput>>("cadences");
    }),
    Entry::new(&cadences::DELETE, |_, body| {
        answer(&cadences::DELETE, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    }),
    Entry::new(&cadences::COUNT, |_, body| {
        answer(&cadences::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&cadences::ACTIVATE, |_, body| {
        answer(&cadences::ACTIVATE, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    })
    .body(|check| {
        check.member::<Json>("");
    }),
    Entry::new(&cadences::COUNT_RECORDS, |_, body| {
        answer(&cadences::COUNT_RECORDS, body, |check| {
            check.list::<cadences::CadenceRecordsCount>("cadences_records_count");
        })
    }),
    Entry::new(&cadences::DEACTIVATE, |_, body| {
        answer(&cadences::DEACTIVATE, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    }),
    Entry::new(&cadences::DUPLICATE, |_, body| {
        answer(&cadences::DUPLICATE, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    })
    .body(|check| {
        check.member::<Vec<cadences::CadenceDuplicate>>("cadences");
    }),
    Entry::new(&cadences::ENROL, |_, body| {
        answer(&cadences::ENROL, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<cadences::CadenceEnrol>("");
    }),
    Entry::new(&cadences::LIST_ANALYTICS, |_, body| {
        answer(&cadences::LIST_ANALYTICS, body, |check| {
            check.list::<cadences::CadenceAnalytic>("cadences");
        })
    }),
    Entry::new(&cadences::PUBLISH, |_, body| {
        answer(&cadences::PUBLISH, body, |check| {
            check.rows(rows::tally(body, "cadences"));
        })
    })
    .body(|check| {
        check.member::<Vec<cadences::CadencePublish>>("cadences");
    }),
    Entry::new(&cadences::UNENROL, |_, body| {
        answer(&cadences::UNENROL, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<cadences::CadenceEnrol>("");
    }),
];
