// Written by `cargo xtask codegen` from desk/v1/records.toml of the catalogue; changes belong there.
//! The operations of `records` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::records;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&records::LIST, |_, body| {
        response(&records::LIST, body, |check| {
            check.list::<records::Record>("data");
        })
    }),
    Entry::new(&records::GET, |_, body| {
        response(&records::GET, body, |check| {
            check.member::<records::Record>("");
        })
    }),
    Entry::new(&records::CREATE, |_, body| {
        response(&records::CREATE, body, |check| {
            check.member::<records::Record>("");
        })
    })
    .body(|check| {
        check.member::<records::RecordCreate>("");
    }),
    Entry::new(&records::UPDATE, |_, body| {
        response(&records::UPDATE, body, |check| {
            check.member::<records::Record>("");
        })
    })
    .body(|check| {
        check.member::<records::RecordUpdate>("");
    }),
    Entry::new(&records::UPDATE_MANY, |_, body| {
        response(&records::UPDATE_MANY, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<records::RecordUpdateMany>("");
    }),
    Entry::new(&records::DELETE, |_, body| nothing(&records::DELETE, body)),
    Entry::new(&records::MOVE_TO_TRASH, |_, body| {
        response(&records::MOVE_TO_TRASH, body, |check| {
            check.list::<records::RecordMoveToTrashResult>("data");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("recordIds");
    }),
    Entry::new(&records::SEARCH, |_, body| {
        response(&records::SEARCH, body, |check| {
            check.list::<records::Record>("data");
        })
    }),
    Entry::new(&records::COUNT, |_, body| {
        response(&records::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
];
