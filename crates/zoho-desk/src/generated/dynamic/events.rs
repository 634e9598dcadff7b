// Written by `cargo xtask codegen` from desk/v1/events.toml of the catalogue; changes belong there.
//! The operations of `events` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::events;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&events::LIST, |_, body| {
        response(&events::LIST, body, |check| {
            check.list::<events::EventListItem>("data");
        })
    }),
    Entry::new(&events::GET, |_, body| {
        response(&events::GET, body, |check| {
            check.member::<events::Event>("");
        })
    }),
    Entry::new(&events::CREATE, |_, body| {
        response(&events::CREATE, body, |check| {
            check.member::<events::Event>("");
        })
    })
    .body(|check| {
        check.member::<events::EventInput>("");
    }),
    Entry::new(&events::UPDATE, |_, body| {
        response(&events::UPDATE, body, |check| {
            check.member::<events::Event>("");
        })
    })
    .body(|check| {
        check.member::<events::EventInput>("");
    }),
    Entry::new(&events::UPDATE_MANY, |_, body| {
        response(&events::UPDATE_MANY, body, |check| {
            check.list::<shared::ApprovedComments>("results");
        })
    })
    .body(|check| {
        check.member::<shared::FieldUpdate>("");
    }),
    Entry::new(&events::MOVE_TO_TRASH, |_, body| {
        nothing(&events::MOVE_TO_TRASH, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("entityIds");
    }),
    Entry::new(&events::SEARCH, |_, body| {
        response(&events::SEARCH, body, |check| {
            check.list::<events::EventField>("data");
        })
    }),
    Entry::new(&events::DELETE_SPAM, |_, body| {
        response(&events::DELETE_SPAM, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("eventIds");
    }),
    Entry::new(&events::EMPTY_SPAM, |_, body| {
        nothing(&events::EMPTY_SPAM, body)
    })
    .body(|check| {
        check.member::<Id>("departmentId");
    }),
    Entry::new(&events::LIST_BY_TICKET, |_, body| {
        response(&events::LIST_BY_TICKET, body, |check| {
            check.list::<events::EventByTicket>("data");
        })
    }),
];
