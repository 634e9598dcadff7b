// Written by `cargo xtask codegen` from crm/v8/related_records.toml of the catalogue; changes belong there.
//! The operations of `related_records` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::related_records;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&related_records::LIST, |_, body| {
        response(&related_records::LIST, body, |check| {
            check.list::<shared::Record>("data");
        })
    }),
    Entry::new(&related_records::GET, |_, body| {
        response(&related_records::GET, body, |check| {
            check.first::<shared::Record>("data");
        })
    }),
    Entry::new(&related_records::COUNT, |_, body| {
        response(&related_records::COUNT, body, |check| {
            check.list::<Vec<related_records::RelatedRecordCountResult>>(
                "get_related_records_count",
            );
        })
    })
    .body(|check| {
        check.member::<Vec<related_records::RelatedRecordCount>>("get_related_records_count");
    }),
    Entry::new(&related_records::GET_BY_EXTERNAL_ID, |_, body| {
        response(&related_records::GET_BY_EXTERNAL_ID, body, |check| {
            check.first::<shared::Record>("data");
        })
    }),
    Entry::new(&related_records::LINK, |_, body| {
        response(&related_records::LINK, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data");
    }),
    Entry::new(&related_records::LINK_BY_EXTERNAL_ID, |_, body| {
        response(&related_records::LINK_BY_EXTERNAL_ID, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data");
    }),
    Entry::new(&related_records::LINK_MANY, |_, body| {
        response(&related_records::LINK_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data");
    }),
    Entry::new(&related_records::LINK_MANY_BY_EXTERNAL_ID, |_, body| {
        response(&related_records::LINK_MANY_BY_EXTERNAL_ID, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data");
    }),
    Entry::new(&related_records::LIST_BY_EXTERNAL_ID, |_, body| {
        response(&related_records::LIST_BY_EXTERNAL_ID, body, |check| {
            check.list::<shared::Record>("data");
        })
    }),
    Entry::new(&related_records::LIST_OF_DELETED, |_, body| {
        response(&related_records::LIST_OF_DELETED, body, |check| {
            check.list::<shared::Record>("data");
        })
    }),
    Entry::new(&related_records::UNLINK, |_, body| {
        response(&related_records::UNLINK, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    Entry::new(&related_records::UNLINK_BY_EXTERNAL_ID, |_, body| {
        response(&related_records::UNLINK_BY_EXTERNAL_ID, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    Entry::new(&related_records::UNLINK_MANY, |_, body| {
        response(&related_records::UNLINK_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    Entry::new(&related_records::UNLINK_MANY_BY_EXTERNAL_ID, |_, body| {
        response(
            &related_records::UNLINK_MANY_BY_EXTERNAL_ID,
            body,
            |check| {
                check.rows(rows::tally(body, "data"));
            },
        )
    }),
];
