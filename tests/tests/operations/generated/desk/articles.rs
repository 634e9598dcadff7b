// Written by `cargo xtask codegen` from desk/v1/articles.toml of the catalogue; changes belong there.
//! The calls of `articles`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::articles::LIST,
        call: |desk, given| {
            let call: zoho_desk::articles::ListArticles = desk
                .articles()
                .list()
                .permission(many::<String>(given.query("permission")))
                .author_id(given.query("authorId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .category_id(given.query("categoryId"))
                .status(many::<String>(given.query("status")))
                .sort_by(given.query("sortBy"))
                .modified_time_range(given.query("modifiedTimeRange"))
                .expiry_time_range(given.query("expiryTimeRange"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::articles::GET,
        call: |desk, given| {
            let call: zoho_desk::articles::GetArticle = desk
                .articles()
                .get(given.path("article_id"))
                .with_version(given.query("version"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::articles::CREATE,
        call: |desk, given| {
            let call: zoho_desk::articles::CreateArticle = desk
                .articles()
                .create(&given.body::<zoho_desk::articles::ArticleInput>())
                .template_id(given.header("templateId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::articles::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::articles::UpdateArticle = desk
                .articles()
                .update(
                    given.path("article_id"),
                    &given.body::<zoho_desk::articles::ArticleUpdate>(),
                )
                .template_id(given.header("templateId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::articles::MOVE_TO_TRASH,
        call: |desk, given| {
            let call: zoho_desk::articles::MoveArticlesToTrash = desk
                .articles()
                .move_to_trash(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::articles::SEARCH,
        call: |desk, given| {
            let call: zoho_desk::articles::SearchArticles = desk
                .articles()
                .search()
                .category_name(many::<String>(given.query("categoryName")))
                .tag(many::<String>(given.query("tag")))
                .department_id(given.query("departmentId"))
                .created_time_range(given.query("createdTimeRange"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .modified_time_range(given.query("modifiedTimeRange"))
                .id(many::<String>(given.query("id")))
                .with_all(given.query("_all"))
                .sort_by(given.query("sortBy"))
                .title(given.query("title"))
                .category_id(given.query("categoryId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::articles::COUNT,
        call: |desk, given| {
            let call: zoho_desk::articles::CountArticles = desk
                .articles()
                .count()
                .permission(many::<String>(given.query("permission")))
                .author_id(given.query("authorId"))
                .category_id(given.query("categoryId"))
                .status(many::<String>(given.query("status")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::articles::CHECK_PERMALINK_AVAILABILITY,
        call: |desk, given| {
            let call: zoho_desk::articles::CheckArticlePermalinkAvailability =
                desk.articles().check_permalink_availability(
                    &given.body::<zoho_desk::articles::ArticleCheckPermalinkAvailability>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::articles::CONVERT_CLOUD_DOCUMENT_TO_HTML,
        call: |desk, given| {
            let call: zoho_desk::articles::ConvertArticleCloudDocumentToHtml =
                desk.articles().convert_cloud_document_to_html(
                    &given.body::<zoho_desk::articles::ArticleConvertCloudDocumentToHtml>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::articles::GET_INSIGHTS,
        call: |desk, given| {
            let call: zoho_desk::articles::GetArticleInsights =
                desk.articles().get_insights(given.path("article_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::articles::LIST_HISTORY,
        call: |desk, given| {
            let call: zoho_desk::articles::ListArticleHistory = desk
                .articles()
                .list_history(given.path("article_id"))
                .from(one::<i64>(given.query("from")))
                .limit(one::<i64>(given.query("limit")))
                .events(many::<String>(given.query("events")))
                .user_ids(many::<String>(given.query("userIds")))
                .from_time(one::<zoho_types::DateTime>(given.query("fromTime")))
                .to_time(one::<zoho_types::DateTime>(given.query("toTime")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::articles::LIST_SUGGESTIONS,
        call: |desk, given| {
            let call: zoho_desk::articles::ListArticleSuggestions = desk
                .articles()
                .list_suggestions(given.path("ticket_id"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .department_id(given.query("departmentId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::articles::LIST_TAGS,
        call: |desk, given| {
            let call: zoho_desk::articles::ListArticleTags = desk
                .articles()
                .list_tags()
                .search_string(given.query("searchString"))
                .root_category_ids(many::<String>(given.query("rootCategoryIds")))
                .department_ids(many::<String>(given.query("departmentIds")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::articles::PREVIEW,
        call: |desk, given| {
            let call: zoho_desk::articles::PreviewArticles = desk.articles().preview(
                &given.body::<zoho_desk::articles::ArticleConvertCloudDocumentToHtmlResult>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::articles::SCHEDULE_AUTO_TRANSLATE,
        call: |desk, given| {
            let call: zoho_desk::articles::ScheduleArticleAutoTranslate =
                desk.articles().schedule_auto_translate(
                    &given.body::<zoho_desk::articles::ArticleScheduleAutoTranslate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::articles::SEARCH_LEGACY,
        call: |desk, given| {
            let call: zoho_desk::articles::SearchLegacyArticles = desk
                .articles()
                .search_legacy()
                .department_id(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"))
                .title(given.query("title"))
                .category_id(given.query("categoryId"))
                .with_all(given.query("_all"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::articles::SHARE_DOCS_WORKSPACE,
        call: |desk, given| {
            let call: zoho_desk::articles::ShareArticleDocsWorkspace = desk
                .articles()
                .share_docs_workspace(&given.body::<zoho_desk::articles::ArticleInput>())
                .template_id(given.header("templateId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::articles::STOP_AUTO_TRANSLATE,
        call: |desk, given| {
            let call: zoho_desk::articles::StopArticleAutoTranslate =
                desk.articles().stop_auto_translate(
                    &given.body::<zoho_desk::articles::ArticleScheduleAutoTranslate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::articles::UPLOAD_EXTERNAL_IMAGES_TO_GALLERY,
        call: |desk, given| {
            let call: zoho_desk::articles::UploadArticleExternalImagesToGallery =
                desk.articles().upload_external_images_to_gallery(
                    &given.body::<zoho_desk::articles::ArticleUploadExternalImagesToGallery>(),
                );
            erase(call.into_call())
        },
    },
];
