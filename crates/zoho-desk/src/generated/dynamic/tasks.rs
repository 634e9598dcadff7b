// Written by `cargo xtask codegen` from xtask/catalog/desk/tasks.toml; changes belong there.
//! The operations of `tasks` by name.

use zoho_http::Id;
use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::shared;
use super::super::tasks;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&tasks::LIST, |_, body| {
        answer(&tasks::LIST, body, |check| {
            check.list::<tasks::Task>("data");
        })
    }),
    Entry::new(&tasks::GET, |_, body| {
        answer(&tasks::GET, body, |check| {
            check.member::<tasks::Task>("");
        })
    }),
    Entry::new(&tasks::CREATE, |_, body| {
        answer(&tasks::CREATE, body, |check| {
            check.member::<tasks::Task>("");
        })
    })
    .body(|check| {
        check.member::<tasks::TaskInput>("");
    }),
    Entry::new(&tasks::UPDATE, |_, body| {
        answer(&tasks::UPDATE, body, |check| {
            check.member::<tasks::Task>("");
        })
    })
    .body(|check| {
        check.member::<tasks::TaskInput>("");
    }),
    Entry::new(&tasks::UPDATE_MANY, |_, body| {
        answer(&tasks::UPDATE_MANY, body, |check| {
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
        answer(&tasks::SEARCH, body, |check| {
            check.list::<tasks::Task>("data");
        })
    }),
    Entry::new(&tasks::COUNT, |_, body| {
        answer(&tasks::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&tasks::DELETE_SPAM, |_, body| {
        answer(&tasks::DELETE_SPAM, body, |check| {
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
        answer(&tasks::LIST_BY_TICKET, body, |check| {
            check.list::<tasks::Task>("data");
        })
    }),
];
