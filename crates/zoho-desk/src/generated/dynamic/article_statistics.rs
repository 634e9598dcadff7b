// Written by `cargo xtask codegen` from desk/v1/article_statistics.toml of the catalogue; changes belong there.
//! The operations of `article_statistics` by name.

use zoho_http::dynamic::{Entry, nothing, response};

use super::super::article_statistics;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&article_statistics::GET, |_, body| {
        response(&article_statistics::GET, body, |check| {
            check.list::<article_statistics::ArticleStatistic>("data");
        })
    }),
    Entry::new(&article_statistics::COUNT_TRANSLATION_USERS, |_, body| {
        response(
            &article_statistics::COUNT_TRANSLATION_USERS,
            body,
            |check| {
                check.list::<article_statistics::TranslationUserCount>("data");
            },
        )
    }),
    Entry::new(&article_statistics::GENERATE_REPORTS, |_, body| {
        nothing(&article_statistics::GENERATE_REPORTS, body)
    })
    .body(|check| {
        check.member::<article_statistics::ArticleReportRequest>("");
    }),
    Entry::new(&article_statistics::GET_COUNTS, |_, body| {
        response(&article_statistics::GET_COUNTS, body, |check| {
            check.list::<article_statistics::TranslationUserCount>("data");
        })
    }),
    Entry::new(&article_statistics::GET_TRENDS, |_, body| {
        response(&article_statistics::GET_TRENDS, body, |check| {
            check.member::<article_statistics::ArticleTrends>("");
        })
    }),
    Entry::new(&article_statistics::LIST_ARTICLE_USERS, |_, body| {
        response(&article_statistics::LIST_ARTICLE_USERS, body, |check| {
            check.list::<article_statistics::ArticleUser>("data");
        })
    }),
    Entry::new(&article_statistics::LIST_INTERACTED_USERS, |_, body| {
        response(&article_statistics::LIST_INTERACTED_USERS, body, |check| {
            check.list::<article_statistics::ArticleUser>("data");
        })
    }),
    Entry::new(&article_statistics::LIST_REPORTS, |_, body| {
        response(&article_statistics::LIST_REPORTS, body, |check| {
            check.list::<article_statistics::ArticleReport>("data");
        })
    }),
    Entry::new(&article_statistics::LIST_TRANSLATION_USERS, |_, body| {
        response(&article_statistics::LIST_TRANSLATION_USERS, body, |check| {
            check.list::<article_statistics::ArticleUser>("data");
        })
    }),
    Entry::new(&article_statistics::LIST_TRENDS, |_, body| {
        response(&article_statistics::LIST_TRENDS, body, |check| {
            check.member::<article_statistics::ArticleTrends>("");
        })
    }),
    Entry::new(&article_statistics::RESET, |_, body| {
        nothing(&article_statistics::RESET, body)
    })
    .body(|check| {
        check.member::<Vec<article_statistics::ArticleStatisticAction>>("action");
    }),
];
