// Written by `cargo xtask codegen` from crm/v8/mail_merge.toml of the catalogue; changes belong there.
//! The operations of `mail_merge` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, nothing, response};

use super::super::mail_merge;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&mail_merge::DOWNLOAD, |_, body| {
        nothing(&mail_merge::DOWNLOAD, body)
    })
    .body(|check| {
        check.member::<Vec<mail_merge::MailMergeDownload>>("download_mail_merge");
    })
    .file(),
    Entry::new(&mail_merge::SEND, |_, body| {
        response(&mail_merge::SEND, body, |check| {
            check.rows(rows::tally(body, "send_mail_merge"));
        })
    })
    .body(|check| {
        check.member::<Vec<mail_merge::MailMergeSend>>("send_mail_merge");
    }),
    Entry::new(&mail_merge::SIGN, |_, body| {
        response(&mail_merge::SIGN, body, |check| {
            check.rows(rows::tally(body, "sign_mail_merge"));
        })
    })
    .body(|check| {
        check.member::<Vec<mail_merge::MailMergeSign>>("sign_mail_merge");
    }),
];
