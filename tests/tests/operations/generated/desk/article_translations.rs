// Written by `cargo xtask codegen` from xtask/catalog/desk/article_translations.toml; changes belong there.
//! The calls of `article_translations`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::article_translations::LIST,
        call: |desk, given| {
            let call: zoho_desk::article_translations::ListArticleTranslations = desk
                .article_translations()
                .list(given.path("article_id"))
                .permission(many::<String>(given.query("permission")))
                .modified_time_range(given.query("modifiedTimeRange"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .author_id(given.query("authorId"))
                .translation_state(given.query("translationState"))
                .status(many::<String>(given.query("status")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::GET,
        call: |desk, given| {
            let call: zoho_desk::article_translations::GetArticleTranslation = desk
                .article_translations()
                .get(given.path("article_translation_id"))
                .with_version(given.query("version"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::CREATE,
        call: |desk, given| {
            let call: zoho_desk::article_translations::CreateArticleTranslation = desk
                .article_translations()
                .create(
                    given.path("article_id"),
                    &given.body::<zoho_desk::article_translations::ArticleTranslationCreate>(),
                )
                .template_id(given.header("templateId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::article_translations::UpdateArticleTranslation = desk
                .article_translations()
                .update(
                    given.path("article_id"),
                    given.path("locale"),
                    &given.body::<zoho_desk::article_translations::ArticleTranslationUpdate>(),
                )
                .create_version(one::<bool>(given.query("createVersion")))
                .template_id(given.header("templateId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::MOVE_TO_TRASH,
        call: |desk, given| {
            let call: zoho_desk::article_translations::MoveArticleTranslationsToTrash = desk
                .article_translations()
                .move_to_trash(given.path("article_id"), given.path("locale"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::SEARCH,
        call: |desk, given| {
            let call: zoho_desk::article_translations::SearchArticleTranslations = desk
                .article_translations()
                .search(
                    many::<String>(given.query("tag")),
                    given.query("searchString"),
                )
                .include(many::<String>(given.query("include")))
                .is_trashed(many::<bool>(given.query("isTrashed")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .permission(many::<String>(given.query("permission")))
                .locale(given.query("locale"))
                .author_id(given.query("authorId"))
                .category_id(given.query("categoryId"))
                .status(many::<String>(given.query("status")))
                .duration(given.query("duration"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::COUNT,
        call: |desk, given| {
            let call: zoho_desk::article_translations::CountArticleTranslations = desk
                .article_translations()
                .count()
                .created_time_range(given.query("createdTimeRange"))
                .permission(many::<String>(given.query("permission")))
                .author_id(given.query("authorId"))
                .locale(given.query("locale"))
                .translation_status(given.query("translationStatus"))
                .translation_state(given.query("translationState"))
                .is_trashed(many::<bool>(given.query("isTrashed")))
                .modified_time_range(given.query("modifiedTimeRange"))
                .expiry_time_range(given.query("expiryTimeRange"))
                .category_id(given.query("categoryId"))
                .status(many::<String>(given.query("status")))
                .source_locale(given.query("sourceLocale"))
                .tag(given.query("tag"))
                .is_template(one::<bool>(given.query("isTemplate")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::ADD_PERMALINK,
        call: |desk, given| {
            let call: zoho_desk::article_translations::AddArticleTranslationPermalink =
                desk.article_translations().add_permalink(
                    given.path("article_id"),
                    given.path("locale"),
                    &given
                        .body::<zoho_desk::article_translations::ArticleTranslationAddPermalink>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::DISLIKE,
        call: |desk, given| {
            let call: zoho_desk::article_translations::DislikeArticleTranslations = desk
                .article_translations()
                .dislike(given.path("article_id"), given.path("locale"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::DUPLICATE,
        call: |desk, given| {
            let call: zoho_desk::article_translations::DuplicateArticleTranslations =
                desk.article_translations().duplicate(
                    given.path("article_id"),
                    given.path("locale"),
                    &given.body::<zoho_desk::article_translations::ArticleTranslationDuplicate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::GET_ANSWER,
        call: |desk, given| {
            let call: zoho_desk::article_translations::GetArticleTranslationAnswer = desk
                .article_translations()
                .get_answer(given.path("article_id"), given.path("locale"))
                .with_version(given.query("version"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::GET_BY_LOCALE,
        call: |desk, given| {
            let call: zoho_desk::article_translations::GetArticleTranslationByLocale = desk
                .article_translations()
                .get_by_locale(given.path("article_id"), given.path("locale"))
                .with_version(given.query("version"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::GET_BY_PERMALINK,
        call: |desk, given| {
            let call: zoho_desk::article_translations::GetArticleTranslationByPermalink = desk
                .article_translations()
                .get_by_permalink(given.query("permalink"), given.query("locale"))
                .with_version(given.query("version"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::GET_CONCURRENT_EDIT_STATUS,
        call: |desk, given| {
            let call: zoho_desk::article_translations::GetArticleTranslationConcurrentEditStatus =
                desk.article_translations()
                    .get_concurrent_edit_status(given.path("article_id"), given.path("locale"))
                    .with_version(given.query("version"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::GET_INSIGHTS,
        call: |desk, given| {
            let call: zoho_desk::article_translations::GetArticleTranslationInsights = desk
                .article_translations()
                .get_insights(given.path("article_id"), given.path("locale"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::GET_PERMALINKS,
        call: |desk, given| {
            let call: zoho_desk::article_translations::GetArticleTranslationPermalinks = desk
                .article_translations()
                .get_permalinks(given.path("article_id"), given.path("locale"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::GET_VERSION_DIFF,
        call: |desk, given| {
            let call: zoho_desk::article_translations::GetArticleTranslationVersionDiff = desk
                .article_translations()
                .get_version_diff(
                    given.path("article_id"),
                    given.path("locale"),
                    given.query("baseVersion"),
                    given.query("compareVersion"),
                )
                .insert_css_class(given.query("insertCssClass"))
                .delete_css_class(given.query("deleteCssClass"))
                .modified_css_class(given.query("modifiedCssClass"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::LIKE,
        call: |desk, given| {
            let call: zoho_desk::article_translations::LikeArticleTranslations = desk
                .article_translations()
                .like(given.path("article_id"), given.path("locale"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::LIST_EXTERNAL_IMAGES,
        call: |desk, given| {
            let call: zoho_desk::article_translations::ListArticleTranslationExternalImages = desk
                .article_translations()
                .list_external_images(given.path("article_id"), given.path("locale"))
                .with_version(given.query("version"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::LIST_MANY,
        call: |desk, given| {
            let call: zoho_desk::article_translations::ListManyArticleTranslations = desk
                .article_translations()
                .list_many()
                .permission(many::<String>(given.query("permission")))
                .author_id(given.query("authorId"))
                .locale(given.query("locale"))
                .translation_status(given.query("translationStatus"))
                .translation_state(given.query("translationState"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .modified_time_range(given.query("modifiedTimeRange"))
                .expiry_time_range(given.query("expiryTimeRange"))
                .category_id(given.query("categoryId"))
                .status(many::<String>(given.query("status")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::LIST_VERSIONS,
        call: |desk, given| {
            let call: zoho_desk::article_translations::ListArticleTranslationVersions = desk
                .article_translations()
                .list_versions(given.path("article_id"), given.path("locale"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::SEARCH_BY_TAG,
        call: |desk, given| {
            let call: zoho_desk::article_translations::SearchArticleTranslationsByTag = desk
                .article_translations()
                .search_by_tag(many::<String>(given.query("tag")))
                .is_trashed(many::<bool>(given.query("isTrashed")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .permission(many::<String>(given.query("permission")))
                .locale(given.query("locale"))
                .author_id(given.query("authorId"))
                .category_id(given.query("categoryId"))
                .status(many::<String>(given.query("status")))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::UPDATE_PERMALINKS,
        call: |desk, given| {
            let call: zoho_desk::article_translations::UpdateArticleTranslationPermalinks =
                desk.article_translations().update_permalinks(
                    given.path("article_id"),
                    given.path("locale"),
                    &given.body::<zoho_desk::shared::UpdatePermalinks>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::article_translations::UPLOAD_EXTERNAL_IMAGES_TO_GALLERY,
        call: |desk, given| {
            let call: zoho_desk::article_translations::UploadArticleTranslationExternalImagesToGallery = desk.article_translations().upload_external_images_to_gallery(given.path("article_id"), given.path("locale"), &given.body::<zoho_desk::article_translations::ArticleTranslationUploadExternalImagesToGallery>());
            erase(call.into_call())
        },
    },
];
