// Written by `cargo xtask codegen` from desk/v1/contact_deduplication.toml of the catalogue; changes belong there.
//! The operations of `contact_deduplication` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::contact_deduplication;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&contact_deduplication::GET_DEFAULT_FIELD, |_, body| {
        response(&contact_deduplication::GET_DEFAULT_FIELD, body, |check| {
            check.member::<contact_deduplication::ContactDeduplicationDefaultField>("");
        })
    }),
    Entry::new(&contact_deduplication::LIST_DUPLICATES, |_, body| {
        response(&contact_deduplication::LIST_DUPLICATES, body, |check| {
            check.list::<contact_deduplication::DuplicateContactGroup>("data");
        })
    }),
    Entry::new(&contact_deduplication::LIST_VALUES, |_, body| {
        response(&contact_deduplication::LIST_VALUES, body, |check| {
            check.list::<shared::DeduplicationValue>("data");
        })
    }),
    Entry::new(&contact_deduplication::SET_DEFAULT_FIELD, |_, body| {
        nothing(&contact_deduplication::SET_DEFAULT_FIELD, body)
    })
    .body(|check| {
        check.member::<contact_deduplication::ContactDeduplicationSetDefaultField>("");
    }),
];
