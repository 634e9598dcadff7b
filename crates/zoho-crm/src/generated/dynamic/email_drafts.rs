// Written by `cargo xtask codegen` from xtask/catalog/crm/email_drafts.toml; changes belong there.
//! The operations of `email_drafts` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, answer};

use super::super::email_drafts;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&email_drafts::LIST, |_, body| {
        answer(&email_drafts::LIST, body, |check| {
            check.list::<email_drafts::EmailDraft>("__email_drafts");
        })
    }),
    Entry::new(&email_drafts::GET, |_, body| {
        answer(&email_drafts::GET, body, |check| {
            check.first::<email_drafts::EmailDraft>("__email_drafts");
        })
    }),
    Entry::new(&email_drafts::CREATE, |_, body| {
        answer(&email_drafts::CREATE, body, |check| {
            check.rows(rows::tally(body, "__email_drafts"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<email_drafts::EmailDraftInput>>("__email_drafts");
    }),
    Entry::new(&email_drafts::UPDATE, |_, body| {
        answer(&email_drafts::UPDATE, body, |check| {
            check.rows(rows::tally(body, "__email_drafts"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<email_drafts::EmailDraftInput>>("__email_drafts");
    }),
    Entry::new(&email_drafts::UPDATE_MANY, |_, body| {
        answer(&email_drafts::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "__email_drafts"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<email_drafts::EmailDraftInput>>("__email_drafts");
    }),
    Entry::new(&email_drafts::DELETE, |_, body| {
        answer(&email_drafts::DELETE, body, |check| {
            check.rows(rows::tally(body, "__email_drafts"));
        })
    }),
];
