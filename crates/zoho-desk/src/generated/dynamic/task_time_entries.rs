// Written by `cargo xtask codegen` from desk/v1/task_time_entries.toml of the catalogue; changes belong there.
//! The operations of `task_time_entries` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::shared;
use super::super::task_time_entries;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&task_time_entries::LIST, |_, body| {
        response(&task_time_entries::LIST, body, |check| {
            check.list::<task_time_entries::TaskTimeEntry>("data");
        })
    }),
    Entry::new(&task_time_entries::GET, |_, body| {
        response(&task_time_entries::GET, body, |check| {
            check.member::<task_time_entries::TaskTimeEntry>("");
        })
    }),
    Entry::new(&task_time_entries::CREATE, |_, body| {
        response(&task_time_entries::CREATE, body, |check| {
            check.member::<task_time_entries::TaskTimeEntry>("");
        })
    })
    .body(|check| {
        check.member::<task_time_entries::TaskTimeEntryCreate>("");
    }),
    Entry::new(&task_time_entries::UPDATE, |_, body| {
        response(&task_time_entries::UPDATE, body, |check| {
            check.member::<task_time_entries::TaskTimeEntry>("");
        })
    })
    .body(|check| {
        check.member::<task_time_entries::TaskTimeEntryUpdate>("");
    }),
    Entry::new(&task_time_entries::GET_SUMMATION, |_, body| {
        response(&task_time_entries::GET_SUMMATION, body, |check| {
            check.member::<shared::TimeEntrySummation>("");
        })
    }),
];
