// Written by `cargo xtask codegen` from desk/v1/article_feedbacks.toml of the catalogue; changes belong there.
//! The operations of `article_feedbacks` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::article_feedbacks;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&article_feedbacks::LIST, |_, body| {
        response(&article_feedbacks::LIST, body, |check| {
            check.list::<article_feedbacks::ArticleFeedback>("data");
        })
    }),
    Entry::new(&article_feedbacks::GET, |_, body| {
        response(&article_feedbacks::GET, body, |check| {
            check.member::<article_feedbacks::ArticleFeedback>("");
        })
    }),
    Entry::new(&article_feedbacks::CREATE, |_, body| {
        response(&article_feedbacks::CREATE, body, |check| {
            check.member::<article_feedbacks::ArticleFeedback>("");
        })
    })
    .body(|check| {
        check.member::<article_feedbacks::ArticleFeedbackCreate>("");
    }),
    Entry::new(&article_feedbacks::UPDATE, |_, body| {
        response(&article_feedbacks::UPDATE, body, |check| {
            check.member::<article_feedbacks::ArticleFeedback>("");
        })
    })
    .body(|check| {
        check.member::<article_feedbacks::ArticleFeedbackUpdate>("status");
    }),
    Entry::new(&article_feedbacks::DELETE, |_, body| {
        nothing(&article_feedbacks::DELETE, body)
    }),
    Entry::new(&article_feedbacks::ADD_AS_TICKET, |_, body| {
        response(&article_feedbacks::ADD_AS_TICKET, body, |check| {
            check.member::<article_feedbacks::ArticleFeedbackAddAsTicketResult>("");
        })
    })
    .body(|check| {
        check.member::<article_feedbacks::ArticleFeedbackAddAsTicket>("");
    }),
    Entry::new(&article_feedbacks::ADD_RESOLUTION, |_, body| {
        response(&article_feedbacks::ADD_RESOLUTION, body, |check| {
            check.member::<article_feedbacks::ArticleFeedbackAddResolutionResult>("");
        })
    })
    .body(|check| {
        check.member::<article_feedbacks::ArticleFeedbackAddResolution>("");
    }),
    Entry::new(&article_feedbacks::DELETE_LEGACY, |_, body| {
        nothing(&article_feedbacks::DELETE_LEGACY, body)
    }),
    Entry::new(&article_feedbacks::LIST_BY_TRANSLATION, |_, body| {
        response(&article_feedbacks::LIST_BY_TRANSLATION, body, |check| {
            check.list::<article_feedbacks::ArticleFeedback>("data");
        })
    }),
    Entry::new(&article_feedbacks::REPLACE_LEGACY, |_, body| {
        response(&article_feedbacks::REPLACE_LEGACY, body, |check| {
            check.member::<article_feedbacks::ArticleFeedbackAddAsTicketResult>("");
        })
    })
    .body(|check| {
        check.member::<article_feedbacks::ArticleFeedbackAddAsTicket>("");
    }),
    Entry::new(&article_feedbacks::UPDATE_LEGACY, |_, body| {
        response(&article_feedbacks::UPDATE_LEGACY, body, |check| {
            check.member::<article_feedbacks::ArticleFeedbackAddAsTicketResult>("");
        })
    })
    .body(|check| {
        check.member::<article_feedbacks::ArticleFeedbackAddAsTicket>("");
    }),
];
