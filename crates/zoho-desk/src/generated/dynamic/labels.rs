// Written by `cargo xtask codegen` from desk/v1/labels.toml of the catalogue; changes belong there.
//! The operations of `labels` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::labels;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&labels::LIST, |_, body| {
        response(&labels::LIST, body, |check| {
            check.list::<shared::Label>("data");
        })
    }),
    Entry::new(&labels::GET, |_, body| {
        response(&labels::GET, body, |check| {
            check.member::<shared::Label>("");
        })
    }),
    Entry::new(&labels::CREATE, |_, body| {
        response(&labels::CREATE, body, |check| {
            check.member::<shared::Label>("");
        })
    })
    .body(|check| {
        check.member::<labels::LabelCreate>("");
    }),
    Entry::new(&labels::UPDATE, |_, body| {
        response(&labels::UPDATE, body, |check| {
            check.member::<shared::Label>("");
        })
    })
    .body(|check| {
        check.member::<labels::LabelUpdate>("");
    }),
    Entry::new(&labels::DELETE, |_, body| nothing(&labels::DELETE, body)),
    Entry::new(&labels::ADD_USERS, |_, body| {
        nothing(&labels::ADD_USERS, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("userIds");
    }),
    Entry::new(&labels::LIST_USERS, |_, body| {
        response(&labels::LIST_USERS, body, |check| {
            check.list::<shared::User>("data");
        })
    }),
    Entry::new(&labels::REMOVE_USERS, |_, body| {
        nothing(&labels::REMOVE_USERS, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("userIds");
    }),
];
