// Written by `cargo xtask codegen` from desk/v1/articles.toml of the catalogue; changes belong there.
//! The operations of `articles` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::articles;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&articles::LIST, |_, body| {
        response(&articles::LIST, body, |check| {
            check.list::<articles::Article>("data");
        })
    }),
    Entry::new(&articles::GET, |_, body| {
        response(&articles::GET, body, |check| {
            check.member::<articles::Article>("");
        })
    }),
    Entry::new(&articles::CREATE, |_, body| {
        response(&articles::CREATE, body, |check| {
            check.member::<articles::Article>("");
        })
    })
    .body(|check| {
        check.member::<articles::ArticleInput>("");
    }),
    Entry::new(&articles::UPDATE, |_, body| {
        response(&articles::UPDATE, body, |check| {
            check.member::<articles::Article>("");
        })
    })
    .body(|check| {
        check.member::<articles::ArticleUpdate>("");
    }),
    Entry::new(&articles::MOVE_TO_TRASH, |_, body| {
        response(&articles::MOVE_TO_TRASH, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    Entry::new(&articles::SEARCH, |_, body| {
        response(&articles::SEARCH, body, |check| {
            check.list::<articles::Article>("data");
        })
    }),
    Entry::new(&articles::COUNT, |_, body| {
        response(&articles::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&articles::CHECK_PERMALINK_AVAILABILITY, |_, body| {
        response(&articles::CHECK_PERMALINK_AVAILABILITY, body, |check| {
            check.member::<articles::ArticleCheckPermalinkAvailabilityResult>("");
        })
    })
    .body(|check| {
        check.member::<articles::ArticleCheckPermalinkAvailability>("");
    }),
    Entry::new(&articles::CONVERT_CLOUD_DOCUMENT_TO_HTML, |_, body| {
        response(&articles::CONVERT_CLOUD_DOCUMENT_TO_HTML, body, |check| {
            check.member::<articles::ArticleConvertCloudDocumentToHtmlResult>("");
        })
    })
    .body(|check| {
        check.member::<articles::ArticleConvertCloudDocumentToHtml>("");
    }),
    Entry::new(&articles::GET_INSIGHTS, |_, body| {
        response(&articles::GET_INSIGHTS, body, |check| {
            check.member::<articles::ArticleInsights>("");
        })
    }),
    Entry::new(&articles::LIST_HISTORY, |_, body| {
        response(&articles::LIST_HISTORY, body, |check| {
            check.list::<articles::ArticleHistory>("data");
        })
    }),
    Entry::new(&articles::LIST_SUGGESTIONS, |_, body| {
        response(&articles::LIST_SUGGESTIONS, body, |check| {
            check.list::<articles::ArticleSuggestion>("data");
        })
    }),
    Entry::new(&articles::LIST_TAGS, |_, body| {
        response(&articles::LIST_TAGS, body, |check| {
            check.list::<String>("data");
        })
    }),
    Entry::new(&articles::PREVIEW, |_, body| {
        response(&articles::PREVIEW, body, |check| {
            check.member::<articles::ArticleConvertCloudDocumentToHtmlResult>("");
        })
    })
    .body(|check| {
        check.member::<articles::ArticleConvertCloudDocumentToHtmlResult>("");
    }),
    Entry::new(&articles::SCHEDULE_AUTO_TRANSLATE, |_, body| {
        response(&articles::SCHEDULE_AUTO_TRANSLATE, body, |check| {
            check.list::<articles::ArticleScheduleAutoTranslateResult>("data");
        })
    })
    .body(|check| {
        check.member::<articles::ArticleScheduleAutoTranslate>("");
    }),
    Entry::new(&articles::SEARCH_LEGACY, |_, body| {
        response(&articles::SEARCH_LEGACY, body, |check| {
            check.list::<articles::ArticleSearchLegacyResult>("data");
        })
    }),
    Entry::new(&articles::SHARE_DOCS_WORKSPACE, |_, body| {
        nothing(&articles::SHARE_DOCS_WORKSPACE, body)
    })
    .body(|check| {
        check.member::<articles::ArticleInput>("");
    }),
    Entry::new(&articles::STOP_AUTO_TRANSLATE, |_, body| {
        response(&articles::STOP_AUTO_TRANSLATE, body, |check| {
            check.list::<articles::ArticleScheduleAutoTranslateResult>("data");
        })
    })
    .body(|check| {
        check.member::<articles::ArticleScheduleAutoTranslate>("");
    }),
    Entry::new(&articles::UPLOAD_EXTERNAL_IMAGES_TO_GALLERY, |_, body| {
        response(
            &articles::UPLOAD_EXTERNAL_IMAGES_TO_GALLERY,
            body,
            |check| {
                check.member::<shared::UploadExternalImagesToGalleryResult>("");
            },
        )
    })
    .body(|check| {
        check.member::<articles::ArticleUploadExternalImagesToGallery>("");
    }),
];
