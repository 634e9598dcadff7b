// Written by `cargo xtask codegen` from desk/v1/account_deduplication.toml of the catalogue; changes belong there.
//! The operations of `account_deduplication` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::account_deduplication;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&account_deduplication::GET_DEFAULT_FIELD, |_, body| {
        response(&account_deduplication::GET_DEFAULT_FIELD, body, |check| {
            check.member::<account_deduplication::AccountDeduplicationDefaultField>("");
        })
    }),
    Entry::new(&account_deduplication::LIST_DUPLICATES, |_, body| {
        response(&account_deduplication::LIST_DUPLICATES, body, |check| {
            check.list::<account_deduplication::DuplicateAccountGroup>("data");
        })
    }),
    Entry::new(&account_deduplication::LIST_VALUES, |_, body| {
        response(&account_deduplication::LIST_VALUES, body, |check| {
            check.list::<shared::DeduplicationValue>("data");
        })
    }),
    Entry::new(&account_deduplication::SET_DEFAULT_FIELD, |_, body| {
        nothing(&account_deduplication::SET_DEFAULT_FIELD, body)
    })
    .body(|check| {
        check.member::<account_deduplication::AccountDeduplicationSetDefaultField>("");
    }),
];
