// Written by `cargo xtask codegen` from desk/v1/article_comments.toml of the catalogue; changes belong there.
//! The operations of `article_comments` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::article_comments;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&article_comments::LIST, |_, body| {
        response(&article_comments::LIST, body, |check| {
            check.list::<article_comments::ArticleComment>("data");
        })
    }),
    Entry::new(&article_comments::GET, |_, body| {
        response(&article_comments::GET, body, |check| {
            check.member::<article_comments::ArticleComment>("");
        })
    }),
    Entry::new(&article_comments::CREATE, |_, body| {
        response(&article_comments::CREATE, body, |check| {
            check.member::<article_comments::ArticleComment>("");
        })
    })
    .body(|check| {
        check.member::<article_comments::ArticleCommentInput>("");
    }),
    Entry::new(&article_comments::UPDATE, |_, body| {
        response(&article_comments::UPDATE, body, |check| {
            check.member::<article_comments::ArticleComment>("");
        })
    })
    .body(|check| {
        check.member::<article_comments::ArticleCommentInput>("");
    }),
    Entry::new(&article_comments::DELETE, |_, body| {
        nothing(&article_comments::DELETE, body)
    }),
    Entry::new(&article_comments::MOVE_TO_TRASH, |_, body| {
        response(&article_comments::MOVE_TO_TRASH, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    Entry::new(&article_comments::APPROVE, |_, body| {
        response(&article_comments::APPROVE, body, |check| {
            check.list::<shared::ApprovedComments>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    Entry::new(&article_comments::CONVERT_AS_TICKET, |_, body| {
        response(&article_comments::CONVERT_AS_TICKET, body, |check| {
            check.member::<article_comments::ConvertedArticleComment>("");
        })
    }),
    Entry::new(&article_comments::COUNT_MODERATED, |_, body| {
        response(&article_comments::COUNT_MODERATED, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&article_comments::LIST_MODERATED, |_, body| {
        response(&article_comments::LIST_MODERATED, body, |check| {
            check.list::<article_comments::ModeratedArticleComment>("data");
        })
    }),
];
