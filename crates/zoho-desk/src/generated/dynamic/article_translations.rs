// Written by `cargo xtask codegen` from desk/v1/article_translations.toml of the catalogue; changes belong there.
//! The operations of `article_translations` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::ExtraFields;

use super::super::article_translations;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&article_translations::LIST, |_, body| {
        response(&article_translations::LIST, body, |check| {
            check.list::<article_translations::ArticleTranslation>("data");
        })
    }),
    Entry::new(&article_translations::GET, |_, body| {
        response(&article_translations::GET, body, |check| {
            check.member::<article_translations::ArticleTranslation>("");
        })
    }),
    Entry::new(&article_translations::CREATE, |_, body| {
        response(&article_translations::CREATE, body, |check| {
            check.member::<article_translations::ArticleTranslation>("");
        })
    })
    .body(|check| {
        check.member::<article_translations::ArticleTranslationCreate>("");
    }),
    Entry::new(&article_translations::UPDATE, |_, body| {
        response(&article_translations::UPDATE, body, |check| {
            check.member::<article_translations::ArticleTranslation>("");
        })
    })
    .body(|check| {
        check.member::<article_translations::ArticleTranslationUpdate>("");
    }),
    Entry::new(&article_translations::MOVE_TO_TRASH, |_, body| {
        nothing(&article_translations::MOVE_TO_TRASH, body)
    }),
    Entry::new(&article_translations::SEARCH, |_, body| {
        response(&article_translations::SEARCH, body, |check| {
            check.list::<article_translations::ArticleTranslation>("data");
        })
    }),
    Entry::new(&article_translations::COUNT, |_, body| {
        response(&article_translations::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&article_translations::ADD_PERMALINK, |_, body| {
        response(&article_translations::ADD_PERMALINK, body, |check| {
            check.member::<article_translations::ArticleTranslationAddPermalinkResult>("");
        })
    })
    .body(|check| {
        check.member::<article_translations::ArticleTranslationAddPermalink>("");
    }),
    Entry::new(&article_translations::DISLIKE, |_, body| {
        nothing(&article_translations::DISLIKE, body)
    }),
    Entry::new(&article_translations::DUPLICATE, |_, body| {
        response(&article_translations::DUPLICATE, body, |check| {
            check.member::<article_translations::ArticleTranslationDuplicateResult>("");
        })
    })
    .body(|check| {
        check.member::<article_translations::ArticleTranslationDuplicate>("");
    }),
    Entry::new(&article_translations::GET_ANSWER, |_, body| {
        response(&article_translations::GET_ANSWER, body, |check| {
            check.member::<article_translations::ArticleTranslationAnswer>("");
        })
    }),
    Entry::new(&article_translations::GET_BY_LOCALE, |_, body| {
        response(&article_translations::GET_BY_LOCALE, body, |check| {
            check.member::<article_translations::ArticleTranslation>("");
        })
    }),
    Entry::new(&article_translations::GET_BY_PERMALINK, |_, body| {
        response(&article_translations::GET_BY_PERMALINK, body, |check| {
            check.member::<article_translations::ArticleTranslation>("");
        })
    }),
    Entry::new(
        &article_translations::GET_CONCURRENT_EDIT_STATUS,
        |_, body| {
            response(
                &article_translations::GET_CONCURRENT_EDIT_STATUS,
                body,
                |check| {
                    check
                        .member::<article_translations::ArticleTranslationConcurrentEditStatus>("");
                },
            )
        },
    ),
    Entry::new(&article_translations::GET_INSIGHTS, |_, body| {
        response(&article_translations::GET_INSIGHTS, body, |check| {
            check.member::<article_translations::ArticleTranslationInsights>("");
        })
    }),
    Entry::new(&article_translations::GET_PERMALINKS, |_, body| {
        response(&article_translations::GET_PERMALINKS, body, |check| {
            check.member::<article_translations::ArticleTranslationAddPermalinkResult>("");
        })
    }),
    Entry::new(&article_translations::GET_VERSION_DIFF, |_, body| {
        response(&article_translations::GET_VERSION_DIFF, body, |check| {
            check.member::<article_translations::ArticleTranslationVersionDiff>("");
        })
    }),
    Entry::new(&article_translations::LIKE, |_, body| {
        nothing(&article_translations::LIKE, body)
    }),
    Entry::new(&article_translations::LIST_EXTERNAL_IMAGES, |_, body| {
        response(&article_translations::LIST_EXTERNAL_IMAGES, body, |check| {
            check.list::<String>("externalImageUrls");
        })
    }),
    Entry::new(&article_translations::LIST_MANY, |_, body| {
        response(&article_translations::LIST_MANY, body, |check| {
            check.list::<article_translations::ArticleTranslation>("data");
        })
    }),
    Entry::new(&article_translations::LIST_VERSIONS, |_, body| {
        response(&article_translations::LIST_VERSIONS, body, |check| {
            check.member::<ExtraFields>("");
        })
    }),
    Entry::new(&article_translations::SEARCH_BY_TAG, |_, body| {
        response(&article_translations::SEARCH_BY_TAG, body, |check| {
            check.list::<article_translations::ArticleTranslation>("data");
        })
    }),
    Entry::new(&article_translations::UPDATE_PERMALINKS, |_, body| {
        response(&article_translations::UPDATE_PERMALINKS, body, |check| {
            check.list::<shared::UpdatePermalinksResult>("data");
        })
    })
    .body(|check| {
        check.member::<shared::UpdatePermalinks>("");
    }),
    Entry::new(
        &article_translations::UPLOAD_EXTERNAL_IMAGES_TO_GALLERY,
        |_, body| {
            response(
                &article_translations::UPLOAD_EXTERNAL_IMAGES_TO_GALLERY,
                body,
                |check| {
                    check.member::<shared::UploadExternalImagesToGalleryResult>("");
                },
            )
        },
    )
    .body(|check| {
        check.member::<article_translations::ArticleTranslationUploadExternalImagesToGallery>("");
    }),
];
