// Written by `cargo xtask codegen` from xtask/catalog/desk/labels.toml; changes belong there.
//! The operations of `labels` by name.

use zoho_http::Id;
use zoho_http::dynamic::{Entry, answer, nothing};

use super::super::labels;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&labels::LIST, |_, body| {
        answer(&labels::LIST, body, |check| {
            check.list::<shared::Label>("data");
        })
    }),
    Entry::new(&labels::GET, |_, body| {
        answer(&labels::GET, body, |check| {
            check.member::<shared::Label>("");
        })
    }),
    Entry::new(&labels::CREATE, |_, body| {
        answer(&labels::CREATE, body, |check| {
            check.member::<shared::Label>("");
        })
    })
    .body(|check| {
        check.member::<labels::LabelCreate>("");
    }),
    Entry::new(&labels::UPDATE, |_, body| {
        answer(&labels::UPDATE, body, |check| {
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
        answer(&labels::LIST_USERS, body, |check| {
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
