// Written by `cargo xtask codegen` from crm/v8/email_sharing.toml of the catalogue; changes belong there.
//! The operations of `email_sharing` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, response};
use zoho_types::Id;

use super::super::email_sharing;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&email_sharing::GET, |_, body| {
        response(&email_sharing::GET, body, |check| {
            check.list::<email_sharing::EmailSharing>("__emails_sharing_details");
        })
    }),
    Entry::new(&email_sharing::SHARE, |_, body| {
        response(&email_sharing::SHARE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    Entry::new(&email_sharing::SHARE_MANY, |_, body| {
        response(&email_sharing::SHARE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    Entry::new(&email_sharing::UNSHARE, |_, body| {
        response(&email_sharing::UNSHARE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    Entry::new(&email_sharing::UNSHARE_MANY, |_, body| {
        response(&email_sharing::UNSHARE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
];
