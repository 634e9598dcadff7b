// Written by `cargo xtask codegen` from desk/v1/tasks.toml of the catalogue; changes belong there.
//! The operations of `tasks` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::shared;
use super::super::tasks;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&tasks::LIST, |_, body| {
        response(&tasks::LIST, body, |check| {
            check.list::<tasks::Task>("data");
        })
    }),
    Entry::new(&tasks::GET, |_, body| {
        response(&tasks::GET, body, |check| {
            check.member::<tasks::Task>("");
        })
    }),
    Entry::new(&tasks::CREATE, |_, body| {
        response(&tasks::CREATE, body, |check| {
            check.member::<tasks::Task>("");
        })
    })
    .body(|check| {
        check.member::<tasks::TaskInput>("");
    }),
    Entry::new(&tasks::UPDATE, |_, body| {
        response(&tasks::UPDATE, body, |check| {
            check.member::<tasks::Task>("");
        })
    })
    .body(|check| {
        check.member::<tasks::TaskInput>("");
    }),
    Entry::new(&tasks::UPDATE_MANY, |_, body| {
        response(&tasks::UPDATE_MANY, body, |check| {
            check.list::<shared::ApprovedComments>("results");
        })
    })
    .body(|check| {
        check.member::<shared::ActivityFieldUpdate>("");
    }),
    Entry::new(&tasks::MOVE_TO_TRASH, |_, body| {
        nothing(&tasks::MOVE_TO_TRASH, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("entityIds");
    }),
    Entry::new(&tasks::SEARCH, |_, body| {
        response(&tasks::SEARCH, body, |check| {
            check.list::<tasks::Task>("data");
        })
    }),
    Entry::new(&tasks::COUNT, |_, body| {
        response(&tasks::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&tasks::DELETE_SPAM, |_, body| {
        response(&tasks::DELETE_SPAM, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("taskIds");
    }),
    Entry::new(&tasks::EMPTY_SPAM, |_, body| {
        nothing(&tasks::EMPTY_SPAM, body)
    })
    .body(|check| {
        check.member::<Id>("departmentId");
    }),
    Entry::new(&tasks::LIST_BY_TICKET, |_, body| {
        response(&tasks::LIST_BY_TICKET, body, |check| {
            check.list::<tasks::Task>("data");
        })
    }),
];
