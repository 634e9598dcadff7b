// Written by `cargo xtask codegen` from crm/v8/emails.toml of the catalogue; changes belong there.
//! The operations of `emails` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, nothing, response};

use super::super::emails;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&emails::LIST, |_, body| {
        response(&emails::LIST, body, |check| {
            check.list::<emails::Email>("Emails");
        })
    }),
    Entry::new(&emails::GET, |_, body| {
        response(&emails::GET, body, |check| {
            check.first::<emails::Email>("Emails");
        })
    }),
    Entry::new(&emails::ASSOCIATE, |_, body| {
        response(&emails::ASSOCIATE, body, |check| {
            check.rows(rows::tally(body, "Emails"));
        })
    })
    .body(|check| {
        check.member::<Vec<emails::AssociatedEmail>>("Emails");
    }),
    Entry::new(&emails::CHECK_AVAILABLE, |_, body| {
        response(&emails::CHECK_AVAILABLE, body, |check| {
            check.member::<emails::EmailAvailability>("");
        })
    }),
    Entry::new(&emails::DOWNLOAD_ATTACHMENTS, |_, body| {
        nothing(&emails::DOWNLOAD_ATTACHMENTS, body)
    })
    .file(),
    Entry::new(&emails::DOWNLOAD_INLINE_IMAGES, |_, body| {
        nothing(&emails::DOWNLOAD_INLINE_IMAGES, body)
    })
    .file(),
    Entry::new(&emails::LINK, |_, body| {
        response(&emails::LINK, body, |check| {
            check.rows(rows::tally(body, "Emails"));
        })
    })
    .body(|check| {
        check.member::<Vec<emails::EmailLink>>("Emails");
    }),
    Entry::new(&emails::LINK_MANY, |_, body| {
        response(&emails::LINK_MANY, body, |check| {
            check.rows(rows::tally(body, "Emails"));
        })
    })
    .body(|check| {
        check.member::<Vec<emails::EmailLinkEntry>>("Emails");
    }),
    Entry::new(&emails::SEND, |_, body| {
        response(&emails::SEND, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<emails::EmailSend>>("data");
    }),
    Entry::new(&emails::UNBLOCK, |_, body| {
        response(&emails::UNBLOCK, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<emails::EmailUnblock>("");
    }),
    Entry::new(&emails::UNBLOCK_MANY, |_, body| {
        response(&emails::UNBLOCK_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<emails::EmailUnblock>("");
    }),
    Entry::new(&emails::UNLINK, |_, body| {
        response(&emails::UNLINK, body, |check| {
            check.rows(rows::tally(body, "Emails"));
        })
    }),
    Entry::new(&emails::UNLINK_MANY, |_, body| {
        response(&emails::UNLINK_MANY, body, |check| {
            check.rows(rows::tally(body, "Emails"));
        })
    }),
];
