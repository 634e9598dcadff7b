// Written by `cargo xtask codegen` from xtask/catalog/desk/records.toml; changes belong there.
//! The operations of `records` by name.

use zoho_http::Id;
use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::records;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&records::LIST, |_, body| {
        answer(&records::LIST, body, |check| {
            check.list::<records::Record>("data");
        })
    }),
    Entry::new(&records::GET, |_, body| {
        answer(&records::GET, body, |check| {
            check.member::<records::Record>("");
        })
    }),
    Entry::new(&records::CREATE, |_, body| {
        answer(&records::CREATE, body, |check| {
            check.member::<records::Record>("");
        })
    })
    .body(|check| {
        check.member::<records::RecordCreate>("");
    }),
    Entry::new(&records::UPDATE, |_, body| {
        answer(&records::UPDATE, body, |check| {
            check.member::<records::Record>("");
        })
    })
    .body(|check| {
        check.member::<records::RecordUpdate>("");
    }),
    Entry::new(&records::UPDATE_MANY, |_, body| {
        answer(&records::UPDATE_MANY, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<records::RecordUpdateMany>("");
    }),
    Entry::new(&records::DELETE, |_, body| nothing(&records::DELETE, body)),
    Entry::new(&records::MOVE_TO_TRASH, |_, body| {
        answer(&records::MOVE_TO_TRASH, body, |check| {
            check.list::<records::RecordMoveToTrashResult>("data");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("recordIds");
    }),
    Entry::new(&records::SEARCH, |_, body| {
        answer(&records::SEARCH, body, |check| {
            check.list::<records::Record>("data");
        })
    }),
    Entry::new(&records::COUNT, |_, body| {
        answer(&records::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
];
