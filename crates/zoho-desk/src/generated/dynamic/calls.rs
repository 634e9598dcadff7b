// Written by `cargo xtask codegen` from desk/v1/calls.toml of the catalogue; changes belong there.
//! The operations of `calls` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::calls;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&calls::LIST, |_, body| {
        response(&calls::LIST, body, |check| {
            check.list::<calls::Call>("data");
        })
    }),
    Entry::new(&calls::GET, |_, body| {
        response(&calls::GET, body, |check| {
            check.member::<calls::Call>("");
        })
    }),
    Entry::new(&calls::CREATE, |_, body| {
        response(&calls::CREATE, body, |check| {
            check.member::<calls::Call>("");
        })
    })
    .body(|check| {
        check.member::<calls::CallInput>("");
    }),
    Entry::new(&calls::UPDATE, |_, body| {
        response(&calls::UPDATE, body, |check| {
            check.member::<calls::Call>("");
        })
    })
    .body(|check| {
        check.member::<calls::CallInput>("");
    }),
    Entry::new(&calls::UPDATE_MANY, |_, body| {
        response(&calls::UPDATE_MANY, body, |check| {
            check.list::<shared::ApprovedComments>("results");
        })
    })
    .body(|check| {
        check.member::<calls::CallUpdateMany>("");
    }),
    Entry::new(&calls::MOVE_TO_TRASH, |_, body| {
        nothing(&calls::MOVE_TO_TRASH, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("entityIds");
    }),
    Entry::new(&calls::SEARCH, |_, body| {
        response(&calls::SEARCH, body, |check| {
            check.list::<calls::Call>("data");
        })
    }),
    Entry::new(&calls::CLEAR_LIVE_CALL, |_, body| {
        nothing(&calls::CLEAR_LIVE_CALL, body)
    }),
    Entry::new(&calls::DELETE_SPAM, |_, body| {
        response(&calls::DELETE_SPAM, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("callIds");
    }),
    Entry::new(&calls::EMPTY_SPAM, |_, body| {
        nothing(&calls::EMPTY_SPAM, body)
    })
    .body(|check| {
        check.member::<calls::EmptySpam>("");
    }),
    Entry::new(&calls::LIST_BY_TICKET, |_, body| {
        response(&calls::LIST_BY_TICKET, body, |check| {
            check.list::<calls::Call>("data");
        })
    }),
];
