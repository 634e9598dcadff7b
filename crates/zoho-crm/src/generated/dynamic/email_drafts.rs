// Written by `cargo xtask codegen` from crm/v8/email_drafts.toml of the catalogue; changes belong there.
//! The operations of `email_drafts` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::email_drafts;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&email_drafts::LIST, |_, body| {
        response(&email_drafts::LIST, body, |check| {
            check.list::<email_drafts::EmailDraft>("__email_drafts");
        })
    }),
    Entry::new(&email_drafts::GET, |_, body| {
        response(&email_drafts::GET, body, |check| {
            check.first::<email_drafts::EmailDraft>("__email_drafts");
        })
    }),
    Entry::new(&email_drafts::CREATE, |_, body| {
        response(&email_drafts::CREATE, body, |check| {
            check.rows(rows::tally(body, "__email_drafts"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<email_drafts::EmailDraftInput>>("__email_drafts");
    }),
    Entry::new(&email_drafts::UPDATE, |_, body| {
        response(&email_drafts::UPDATE, body, |check| {
            check.rows(rows::tally(body, "__email_drafts"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<email_drafts::EmailDraftInput>>("__email_drafts");
    }),
    Entry::new(&email_drafts::UPDATE_MANY, |_, body| {
        response(&email_drafts::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "__email_drafts"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<email_drafts::EmailDraftInput>>("__email_drafts");
    }),
    Entry::new(&email_drafts::DELETE, |_, body| {
        response(&email_drafts::DELETE, body, |check| {
            check.rows(rows::tally(body, "__email_drafts"));
        })
    }),
];
