// Written by `cargo xtask codegen` from crm/v8/email_signatures.toml of the catalogue; changes belong there.
//! The operations of `email_signatures` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};

use super::super::email_signatures;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&email_signatures::LIST, |_, body| {
        response(&email_signatures::LIST, body, |check| {
            check.list::<email_signatures::EmailSignature>("email_signatures");
        })
    }),
    Entry::new(&email_signatures::GET, |_, body| {
        response(&email_signatures::GET, body, |check| {
            check.first::<email_signatures::EmailSignature>("email_signatures");
        })
    }),
    Entry::new(&email_signatures::CREATE, |_, body| {
        response(&email_signatures::CREATE, body, |check| {
            check.rows(rows::tally(body, "email_signatures"));
        })
    })
    .body(|check| {
        check.member::<Vec<email_signatures::EmailSignatureInput>>("email_signatures");
    }),
    Entry::new(&email_signatures::UPDATE, |_, body| {
        response(&email_signatures::UPDATE, body, |check| {
            check.rows(rows::tally(body, "email_signatures"));
        })
    })
    .body(|check| {
        check.member::<Vec<email_signatures::EmailSignatureInput>>("email_signatures");
    }),
    Entry::new(&email_signatures::UPDATE_MANY, |_, body| {
        response(&email_signatures::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "email_signatures"));
        })
    })
    .body(|check| {
        check.member::<Vec<email_signatures::EmailSignatureInput>>("email_signatures");
    }),
    Entry::new(&email_signatures::DELETE, |_, body| {
        response(&email_signatures::DELETE, body, |check| {
            check.rows(rows::tally(body, "email_signatures"));
        })
    }),
    Entry::new(&email_signatures::DELETE_MANY, |_, body| {
        response(&email_signatures::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "email_signatures"));
        })
    }),
];
