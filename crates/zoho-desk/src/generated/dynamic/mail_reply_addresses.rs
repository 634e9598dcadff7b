// Written by `cargo xtask codegen` from desk/v1/mail_reply_addresses.toml of the catalogue; changes belong there.
//! The operations of `mail_reply_addresses` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::mail_reply_addresses;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&mail_reply_addresses::LIST, |_, body| {
        response(&mail_reply_addresses::LIST, body, |check| {
            check.list::<mail_reply_addresses::MailReplyAddress>("data");
        })
    }),
    Entry::new(&mail_reply_addresses::GET, |_, body| {
        response(&mail_reply_addresses::GET, body, |check| {
            check.member::<mail_reply_addresses::MailReplyAddress>("data");
        })
    }),
    Entry::new(&mail_reply_addresses::CREATE, |_, body| {
        response(&mail_reply_addresses::CREATE, body, |check| {
            check.member::<mail_reply_addresses::MailReplyAddress>("data");
        })
    })
    .body(|check| {
        check.member::<mail_reply_addresses::MailReplyAddressCreate>("");
    }),
    Entry::new(&mail_reply_addresses::UPDATE, |_, body| {
        response(&mail_reply_addresses::UPDATE, body, |check| {
            check.member::<mail_reply_addresses::MailReplyAddress>("data");
        })
    })
    .body(|check| {
        check.member::<mail_reply_addresses::MailReplyAddressUpdate>("");
    }),
    Entry::new(&mail_reply_addresses::DELETE, |_, body| {
        nothing(&mail_reply_addresses::DELETE, body)
    }),
    Entry::new(&mail_reply_addresses::SEND_VERIFICATION, |_, body| {
        nothing(&mail_reply_addresses::SEND_VERIFICATION, body)
    }),
];
