// Written by `cargo xtask codegen` from desk/v1/threads.toml of the catalogue; changes belong there.
//! The operations of `threads` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::threads;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&threads::LIST, |_, body| {
        response(&threads::LIST, body, |check| {
            check.list::<threads::Thread>("data");
        })
    }),
    Entry::new(&threads::GET, |_, body| {
        response(&threads::GET, body, |check| {
            check.member::<threads::Thread>("");
        })
    }),
    Entry::new(&threads::CREATE_DRAFT, |_, body| {
        response(&threads::CREATE_DRAFT, body, |check| {
            check.member::<threads::DraftedThread>("");
        })
    })
    .body(|check| {
        check.member::<threads::Reply>("");
    }),
    Entry::new(&threads::DELETE_ATTACHMENT, |_, body| {
        nothing(&threads::DELETE_ATTACHMENT, body)
    }),
    Entry::new(&threads::DELETE_DRAFT, |_, body| {
        nothing(&threads::DELETE_DRAFT, body)
    }),
    Entry::new(&threads::DOWNLOAD_ATTACHMENT, |_, body| {
        nothing(&threads::DOWNLOAD_ATTACHMENT, body)
    })
    .file(),
    Entry::new(&threads::GET_FULL_CONTENT, |_, body| {
        response(&threads::GET_FULL_CONTENT, body, |check| {
            check.member::<threads::ThreadFullContent>("");
        })
    }),
    Entry::new(&threads::GET_LATEST, |_, body| {
        response(&threads::GET_LATEST, body, |check| {
            check.member::<threads::ThreadFullContent>("");
        })
    }),
    Entry::new(&threads::GET_ORIGINAL_CONTENT, |_, body| {
        response(&threads::GET_ORIGINAL_CONTENT, body, |check| {
            check.member::<threads::ThreadOriginalContent>("");
        })
    }),
    Entry::new(&threads::LIST_CONVERSATIONS, |_, body| {
        response(&threads::LIST_CONVERSATIONS, body, |check| {
            check.list::<threads::Conversation>("data");
        })
    }),
    Entry::new(&threads::RESEND_FAILED, |_, body| {
        response(&threads::RESEND_FAILED, body, |check| {
            check.member::<threads::ResentThread>("");
        })
    }),
    Entry::new(&threads::SEND_DRAFT, |_, body| {
        response(&threads::SEND_DRAFT, body, |check| {
            check.member::<threads::ResentThread>("");
        })
    }),
    Entry::new(&threads::SEND_FOR_REVIEW, |_, body| {
        nothing(&threads::SEND_FOR_REVIEW, body)
    }),
    Entry::new(&threads::SEND_REPLY, |_, body| {
        response(&threads::SEND_REPLY, body, |check| {
            check.member::<threads::SentReply>("");
        })
    })
    .body(|check| {
        check.member::<threads::Reply>("");
    }),
    Entry::new(&threads::UPDATE_DRAFT, |_, body| {
        response(&threads::UPDATE_DRAFT, body, |check| {
            check.member::<threads::DraftedThread>("");
        })
    })
    .body(|check| {
        check.member::<threads::Reply>("");
    }),
];
