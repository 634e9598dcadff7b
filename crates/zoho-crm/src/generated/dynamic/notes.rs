// Written by `cargo xtask codegen` from crm/v8/notes.toml of the catalogue; changes belong there.
//! The operations of `notes` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::notes;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&notes::LIST, |_, body| {
        response(&notes::LIST, body, |check| {
            check.list::<notes::Note>("data");
        })
    }),
    Entry::new(&notes::GET, |_, body| {
        response(&notes::GET, body, |check| {
            check.first::<notes::Note>("data");
        })
    }),
    Entry::new(&notes::CREATE, |_, body| {
        response(&notes::CREATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<notes::NoteInput>>("data");
    }),
    Entry::new(&notes::UPDATE, |_, body| {
        response(&notes::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<notes::NoteInput>>("data");
    }),
    Entry::new(&notes::UPDATE_MANY, |_, body| {
        response(&notes::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<notes::NoteInput>>("data");
    }),
    Entry::new(&notes::DELETE, |_, body| {
        response(&notes::DELETE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    Entry::new(&notes::DELETE_MANY, |_, body| {
        response(&notes::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    Entry::new(&notes::CREATE_FOR_RECORD, |_, body| {
        response(&notes::CREATE_FOR_RECORD, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["RelatedNote"])
            .member::<Vec<notes::RelatedNote>>("data");
    }),
];
