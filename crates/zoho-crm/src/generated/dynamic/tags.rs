// Written by `cargo xtask codegen` from crm/v8/tags.toml of the catalogue; changes belong there.
//! The operations of `tags` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::shared;
use super::super::tags;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&tags::LIST, |_, body| {
        response(&tags::LIST, body, |check| {
            check.list::<shared::Tag>("tags");
        })
    }),
    Entry::new(&tags::CREATE, |_, body| {
        response(&tags::CREATE, body, |check| {
            check.rows(rows::tally(body, "tags"));
        })
    })
    .body(|check| {
        check.member::<Vec<tags::TagInput>>("tags");
    }),
    Entry::new(&tags::UPDATE, |_, body| {
        response(&tags::UPDATE, body, |check| {
            check.rows(rows::tally(body, "tags"));
        })
    })
    .body(|check| {
        check.member::<Vec<tags::TagInput>>("tags");
    }),
    Entry::new(&tags::UPDATE_MANY, |_, body| {
        response(&tags::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "tags"));
        })
    })
    .body(|check| {
        check.member::<Vec<tags::TagInput>>("tags");
    }),
    Entry::new(&tags::DELETE, |_, body| {
        response(&tags::DELETE, body, |check| {
            check.rows(rows::tally(body, "tags"));
        })
    }),
    Entry::new(&tags::ADD, |_, body| {
        response(&tags::ADD, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<tags::TagAdd>("");
    }),
    Entry::new(&tags::ADD_MANY, |_, body| {
        response(&tags::ADD_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<tags::TagAdd>("");
    }),
    Entry::new(&tags::COUNT_RECORDS, |_, body| {
        response(&tags::COUNT_RECORDS, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&tags::GET_MASS_DELETE_STATUS, |_, body| {
        response(&tags::GET_MASS_DELETE_STATUS, body, |check| {
            check.list::<tags::MassTagDeleteStatus>("mass_delete");
        })
    }),
    Entry::new(&tags::MASS_DELETE, |_, body| {
        response(&tags::MASS_DELETE, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    })
    .body(|check| {
        check.member::<Vec<tags::MassTagDelete>>("mass_delete");
    }),
    Entry::new(&tags::MERGE, |_, body| {
        response(&tags::MERGE, body, |check| {
            check.rows(rows::tally(body, "tags"));
        })
    })
    .body(|check| {
        check.member::<Vec<tags::TagMerge>>("tags");
    }),
    Entry::new(&tags::REMOVE, |_, body| {
        response(&tags::REMOVE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<tags::TagRemove>("");
    }),
    Entry::new(&tags::REMOVE_MANY, |_, body| {
        response(&tags::REMOVE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<tags::TagRemove>("");
    }),
];
