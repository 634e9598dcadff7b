// Written by `cargo xtask codegen` from desk/v1/articles.toml of the catalogue; changes belong there.
//! The calls, each with its optional parameters.

use zoho_http::call;
use zoho_types::{DateTime, DateTimeRange, Id, json};

use crate::generated::shared;

use super::{
    Article, ArticleCheckPermalinkAvailabilityResult, ArticleConvertCloudDocumentToHtmlResult,
    ArticleEvent, ArticleHistory, ArticleInsights, ArticleScheduleAutoTranslateResult,
    ArticleSearchLegacyResult, ArticleSortBy, ArticleSuggestion,
};

call! {
    /// Returned by [`ArticlesClient::list`](crate::articles::ArticlesClient::list).
    ListArticles => list Article
}

impl ListArticles {
    /// Query parameter `permission`, any of `ALL`, `REGISTEREDUSERS`, `AGENTS`.
    pub fn permission(
        mut self,
        permission: impl IntoIterator<Item = impl Into<shared::ArticleStatisticPermission>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "permission",
            json::strings::<shared::ArticleStatisticPermission>(permission).join(","),
        );
        self
    }

    /// Query parameter `authorId`.
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("authorId", author_id.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Query parameter `status`.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<shared::ArticleStatus>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "status",
            json::strings::<shared::ArticleStatus>(status).join(","),
        );
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<ArticleSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `modifiedTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn modified_time_range(mut self, modified_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "modifiedTimeRange",
            Into::<DateTimeRange>::into(modified_time_range),
        );
        self
    }

    /// Query parameter `expiryTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn expiry_time_range(mut self, expiry_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "expiryTimeRange",
            Into::<DateTimeRange>::into(expiry_time_range),
        );
        self
    }
}

call! {
    /// Returned by [`ArticlesClient::get`](crate::articles::ArticlesClient::get).
    GetArticle => Article
}

impl GetArticle {
    /// Query parameter `version`.
    pub fn with_version(mut self, version: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("version", version);
        self
    }
}

call! {
    /// Returned by [`ArticlesClient::create`](crate::articles::ArticlesClient::create).
    CreateArticle => Article
}

impl CreateArticle {
    /// Header `templateId`.
    pub fn template_id(mut self, template_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_header("templateId", template_id.into());
        self
    }
}

call! {
    /// Returned by [`ArticlesClient::update`](crate::articles::ArticlesClient::update).
    UpdateArticle => Article
}

impl UpdateArticle {
    /// Header `templateId`.
    pub fn template_id(mut self, template_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_header("templateId", template_id.into());
        self
    }
}

call! {
    /// Returned by [`ArticlesClient::move_to_trash`](crate::articles::ArticlesClient::move_to_trash).
    MoveArticlesToTrash => list shared::MassActionResult
}

call! {
    /// Returned by [`ArticlesClient::search`](crate::articles::ArticlesClient::search).
    SearchArticles => list Article
}

impl SearchArticles {
    /// Query parameter `categoryName`.
    pub fn category_name(
        mut self,
        category_name: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "categoryName",
            json::strings::<String>(category_name).join(","),
        );
        self
    }

    /// Query parameter `tag`.
    pub fn tag(mut self, tag: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("tag", json::strings::<String>(tag).join(","));
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Query parameter `createdTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `modifiedTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn modified_time_range(mut self, modified_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "modifiedTimeRange",
            Into::<DateTimeRange>::into(modified_time_range),
        );
        self
    }

    /// Query parameter `id`.
    pub fn id(mut self, id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("id", json::strings::<Id>(id).join(","));
        self
    }

    /// The text to search for in all fields. Query parameter `_all`.
    pub fn with_all(mut self, all: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("_all", all);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<ArticleSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `title`.
    pub fn title(mut self, title: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("title", title);
        self
    }

    /// Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }
}

call! {
    /// Returned by [`ArticlesClient::count`](crate::articles::ArticlesClient::count).
    CountArticles => i64
}

impl CountArticles {
    /// Query parameter `permission`, any of `ALL`, `REGISTEREDUSERS`, `AGENTS`.
    pub fn permission(
        mut self,
        permission: impl IntoIterator<Item = impl Into<shared::ArticleStatisticPermission>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "permission",
            json::strings::<shared::ArticleStatisticPermission>(permission).join(","),
        );
        self
    }

    /// Query parameter `authorId`.
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("authorId", author_id.into());
        self
    }

    /// Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Query parameter `status`.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<shared::ArticleStatus>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "status",
            json::strings::<shared::ArticleStatus>(status).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`ArticlesClient::check_permalink_availability`](crate::articles::ArticlesClient::check_permalink_availability).
    CheckArticlePermalinkAvailability => ArticleCheckPermalinkAvailabilityResult
}

call! {
    /// Returned by [`ArticlesClient::convert_cloud_document_to_html`](crate::articles::ArticlesClient::convert_cloud_document_to_html).
    ConvertArticleCloudDocumentToHtml => ArticleConvertCloudDocumentToHtmlResult
}

call! {
    /// Returned by [`ArticlesClient::get_insights`](crate::articles::ArticlesClient::get_insights).
    GetArticleInsights => ArticleInsights
}

call! {
    /// Returned by [`ArticlesClient::list_history`](crate::articles::ArticlesClient::list_history).
    ListArticleHistory => list ArticleHistory
}

impl ListArticleHistory {
    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// Query parameter `events`.
    pub fn events(mut self, events: impl IntoIterator<Item = impl Into<ArticleEvent>>) -> Self {
        self.0
            .request_mut()
            .set_query("events", json::strings::<ArticleEvent>(events).join(","));
        self
    }

    /// Query parameter `userIds`.
    pub fn user_ids(mut self, user_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("userIds", json::strings::<Id>(user_ids).join(","));
        self
    }

    /// Query parameter `fromTime`.
    pub fn from_time(mut self, from_time: DateTime) -> Self {
        self.0.request_mut().set_query("fromTime", from_time);
        self
    }

    /// Query parameter `toTime`.
    pub fn to_time(mut self, to_time: DateTime) -> Self {
        self.0.request_mut().set_query("toTime", to_time);
        self
    }
}

call! {
    /// Returned by [`ArticlesClient::list_suggestions`](crate::articles::ArticlesClient::list_suggestions).
    ListArticleSuggestions => list ArticleSuggestion
}

impl ListArticleSuggestions {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }
}

call! {
    /// Returned by [`ArticlesClient::list_tags`](crate::articles::ArticlesClient::list_tags).
    ListArticleTags => list String
}

impl ListArticleTags {
    /// Query parameter `searchString`.
    pub fn search_string(mut self, search_string: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("searchString", search_string);
        self
    }

    /// Query parameter `rootCategoryIds`.
    pub fn root_category_ids(
        mut self,
        root_category_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "rootCategoryIds",
            json::strings::<Id>(root_category_ids).join(","),
        );
        self
    }

    /// Query parameter `departmentIds`.
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "departmentIds",
            json::strings::<Id>(department_ids).join(","),
        );
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }
}

call! {
    /// Returned by [`ArticlesClient::preview`](crate::articles::ArticlesClient::preview).
    PreviewArticles => ArticleConvertCloudDocumentToHtmlResult
}

call! {
    /// Returned by [`ArticlesClient::schedule_auto_translate`](crate::articles::ArticlesClient::schedule_auto_translate).
    ScheduleArticleAutoTranslate => list ArticleScheduleAutoTranslateResult
}

call! {
    /// Returned by [`ArticlesClient::search_legacy`](crate::articles::ArticlesClient::search_legacy).
    SearchLegacyArticles => list ArticleSearchLegacyResult
}

impl SearchLegacyArticles {
    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<ArticleSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `title`.
    pub fn title(mut self, title: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("title", title);
        self
    }

    /// Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// The text to search for in all fields. Query parameter `_all`.
    pub fn with_all(mut self, all: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("_all", all);
        self
    }
}

call! {
    /// Returned by [`ArticlesClient::share_docs_workspace`](crate::articles::ArticlesClient::share_docs_workspace).
    ShareArticleDocsWorkspace => ()
}

impl ShareArticleDocsWorkspace {
    /// Header `templateId`.
    pub fn template_id(mut self, template_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_header("templateId", template_id.into());
        self
    }
}

call! {
    /// Returned by [`ArticlesClient::stop_auto_translate`](crate::articles::ArticlesClient::stop_auto_translate).
    StopArticleAutoTranslate => list ArticleScheduleAutoTranslateResult
}

call! {
    /// Returned by [`ArticlesClient::upload_external_images_to_gallery`](crate::articles::ArticlesClient::upload_external_images_to_gallery).
    UploadArticleExternalImagesToGallery => shared::UploadExternalImagesToGalleryResult
}
