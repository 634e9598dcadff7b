// Written by `cargo xtask codegen` from desk/v1/article_translations.toml of the catalogue; changes belong there.
//! The calls, each with its optional parameters.

use zoho_http::call;
use zoho_types::{DateTimeRange, ExtraFields, Id, json};

use crate::generated::shared;

use super::{
    ArticleTranslation, ArticleTranslationAddPermalinkResult, ArticleTranslationAnswer,
    ArticleTranslationConcurrentEditStatus, ArticleTranslationDuplicateResult,
    ArticleTranslationDuration, ArticleTranslationInclude, ArticleTranslationInsights,
    ArticleTranslationSortBy, ArticleTranslationState, ArticleTranslationStatus,
    ArticleTranslationVersionDiff,
};

call! {
    /// Returned by [`ArticleTranslationsClient::list`](crate::article_translations::ArticleTranslationsClient::list).
    ListArticleTranslations => list ArticleTranslation
}

impl ListArticleTranslations {
    /// Query parameter `permission`, any of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`,
    /// `REGISTERED_USERS`, `AGENTS_ONLY`.
    pub fn permission(
        mut self,
        permission: impl IntoIterator<Item = impl Into<shared::ArticleTranslationPermission>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "permission",
            json::strings::<shared::ArticleTranslationPermission>(permission).join(","),
        );
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

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `10` by default.
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

    /// Query parameter `authorId`.
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("authorId", author_id.into());
        self
    }

    /// Query parameter `translationState`, one of `OUTDATED`, `UP-TO-DATE`.
    pub fn translation_state(
        mut self,
        translation_state: impl Into<ArticleTranslationState>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("translationState", translation_state.into());
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

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `createdTime`,
    /// `modifiedTime`, `positionArticle`.
    pub fn sort_by(mut self, sort_by: impl Into<ArticleTranslationSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`ArticleTranslationsClient::get`](crate::article_translations::ArticleTranslationsClient::get).
    GetArticleTranslation => ArticleTranslation
}

impl GetArticleTranslation {
    /// Query parameter `version`.
    pub fn with_version(mut self, version: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("version", version);
        self
    }
}

call! {
    /// Returned by [`ArticleTranslationsClient::create`](crate::article_translations::ArticleTranslationsClient::create).
    CreateArticleTranslation => ArticleTranslation
}

impl CreateArticleTranslation {
    /// Header `templateId`.
    pub fn template_id(mut self, template_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_header("templateId", template_id.into());
        self
    }
}

call! {
    /// Returned by [`ArticleTranslationsClient::update`](crate::article_translations::ArticleTranslationsClient::update).
    UpdateArticleTranslation => ArticleTranslation
}

impl UpdateArticleTranslation {
    /// Query parameter `createVersion`.
    pub fn create_version(mut self, create_version: bool) -> Self {
        self.0
            .request_mut()
            .set_query("createVersion", create_version.to_string());
        self
    }

    /// Header `templateId`.
    pub fn template_id(mut self, template_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_header("templateId", template_id.into());
        self
    }
}

call! {
    /// Returned by [`ArticleTranslationsClient::move_to_trash`](crate::article_translations::ArticleTranslationsClient::move_to_trash).
    MoveArticleTranslationsToTrash => ()
}

call! {
    /// Returned by [`ArticleTranslationsClient::search`](crate::article_translations::ArticleTranslationsClient::search).
    SearchArticleTranslations => list ArticleTranslation
}

impl SearchArticleTranslations {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ArticleTranslationInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<ArticleTranslationInclude>(include).join(","),
        );
        self
    }

    /// Query parameter `isTrashed`.
    pub fn is_trashed(mut self, is_trashed: impl IntoIterator<Item = impl Into<bool>>) -> Self {
        self.0
            .request_mut()
            .set_query("isTrashed", json::strings::<bool>(is_trashed).join(","));
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `10` by default.
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

    /// Query parameter `permission`, any of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`,
    /// `REGISTERED_USERS`, `AGENTS_ONLY`.
    pub fn permission(
        mut self,
        permission: impl IntoIterator<Item = impl Into<shared::ArticleTranslationPermission>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "permission",
            json::strings::<shared::ArticleTranslationPermission>(permission).join(","),
        );
        self
    }

    /// Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
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

    /// Query parameter `duration`, one of `yesterday`, `last_30_days`, `last_7_days`, `this_week`,
    /// `this_month`, `today`.
    pub fn duration(mut self, duration: impl Into<ArticleTranslationDuration>) -> Self {
        self.0.request_mut().set_query("duration", duration.into());
        self
    }
}

call! {
    /// Returned by [`ArticleTranslationsClient::count`](crate::article_translations::ArticleTranslationsClient::count).
    CountArticleTranslations => i64
}

impl CountArticleTranslations {
    /// Query parameter `createdTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }

    /// Query parameter `permission`, any of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`,
    /// `REGISTERED_USERS`, `AGENTS_ONLY`.
    pub fn permission(
        mut self,
        permission: impl IntoIterator<Item = impl Into<shared::ArticleTranslationPermission>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "permission",
            json::strings::<shared::ArticleTranslationPermission>(permission).join(","),
        );
        self
    }

    /// Query parameter `authorId`.
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("authorId", author_id.into());
        self
    }

    /// Query parameter `locale`.
    pub fn locale(mut self, locale: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("locale", locale);
        self
    }

    /// Query parameter `translationStatus`, one of `IN-PROGRESS`, `UNTRANSLATED`, `FAILED`,
    /// `OUTDATED`, `UP-TO-DATE`.
    pub fn translation_status(
        mut self,
        translation_status: impl Into<ArticleTranslationStatus>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("translationStatus", translation_status.into());
        self
    }

    /// Query parameter `translationState`, one of `OUTDATED`, `UP-TO-DATE`.
    pub fn translation_state(
        mut self,
        translation_state: impl Into<ArticleTranslationState>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("translationState", translation_state.into());
        self
    }

    /// Query parameter `isTrashed`.
    pub fn is_trashed(mut self, is_trashed: impl IntoIterator<Item = impl Into<bool>>) -> Self {
        self.0
            .request_mut()
            .set_query("isTrashed", json::strings::<bool>(is_trashed).join(","));
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

    /// Query parameter `sourceLocale`.
    pub fn source_locale(mut self, source_locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0
            .request_mut()
            .set_query("sourceLocale", source_locale.into());
        self
    }

    /// Query parameter `tag`.
    pub fn tag(mut self, tag: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("tag", tag);
        self
    }

    /// Query parameter `isTemplate`, `false` by default.
    pub fn is_template(mut self, is_template: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isTemplate", is_template.to_string());
        self
    }
}

call! {
    /// Returned by [`ArticleTranslationsClient::add_permalink`](crate::article_translations::ArticleTranslationsClient::add_permalink).
    AddArticleTranslationPermalink => ArticleTranslationAddPermalinkResult
}

call! {
    /// Returned by [`ArticleTranslationsClient::dislike`](crate::article_translations::ArticleTranslationsClient::dislike).
    DislikeArticleTranslations => ()
}

call! {
    /// Returned by [`ArticleTranslationsClient::duplicate`](crate::article_translations::ArticleTranslationsClient::duplicate).
    DuplicateArticleTranslations => ArticleTranslationDuplicateResult
}

call! {
    /// Returned by [`ArticleTranslationsClient::get_answer`](crate::article_translations::ArticleTranslationsClient::get_answer).
    GetArticleTranslationAnswer => ArticleTranslationAnswer
}

impl GetArticleTranslationAnswer {
    /// Query parameter `version`.
    pub fn with_version(mut self, version: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("version", version);
        self
    }
}

call! {
    /// Returned by [`ArticleTranslationsClient::get_by_locale`](crate::article_translations::ArticleTranslationsClient::get_by_locale).
    GetArticleTranslationByLocale => ArticleTranslation
}

impl GetArticleTranslationByLocale {
    /// Query parameter `version`.
    pub fn with_version(mut self, version: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("version", version);
        self
    }
}

call! {
    /// Returned by [`ArticleTranslationsClient::get_by_permalink`](crate::article_translations::ArticleTranslationsClient::get_by_permalink).
    GetArticleTranslationByPermalink => ArticleTranslation
}

impl GetArticleTranslationByPermalink {
    /// Query parameter `version`.
    pub fn with_version(mut self, version: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("version", version);
        self
    }

    /// What to return along with each item. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ArticleTranslationInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<ArticleTranslationInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`ArticleTranslationsClient::get_concurrent_edit_status`](crate::article_translations::ArticleTranslationsClient::get_concurrent_edit_status).
    GetArticleTranslationConcurrentEditStatus => ArticleTranslationConcurrentEditStatus
}

impl GetArticleTranslationConcurrentEditStatus {
    /// Query parameter `version`.
    pub fn with_version(mut self, version: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("version", version);
        self
    }
}

call! {
    /// Returned by [`ArticleTranslationsClient::get_insights`](crate::article_translations::ArticleTranslationsClient::get_insights).
    GetArticleTranslationInsights => ArticleTranslationInsights
}

call! {
    /// Returned by [`ArticleTranslationsClient::get_permalinks`](crate::article_translations::ArticleTranslationsClient::get_permalinks).
    GetArticleTranslationPermalinks => ArticleTranslationAddPermalinkResult
}

call! {
    /// Returned by [`ArticleTranslationsClient::get_version_diff`](crate::article_translations::ArticleTranslationsClient::get_version_diff).
    GetArticleTranslationVersionDiff => ArticleTranslationVersionDiff
}

impl GetArticleTranslationVersionDiff {
    /// Query parameter `insertCssClass`.
    pub fn insert_css_class(mut self, insert_css_class: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("insertCssClass", insert_css_class);
        self
    }

    /// Query parameter `deleteCssClass`.
    pub fn delete_css_class(mut self, delete_css_class: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("deleteCssClass", delete_css_class);
        self
    }

    /// Query parameter `modifiedCssClass`.
    pub fn modified_css_class(mut self, modified_css_class: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("modifiedCssClass", modified_css_class);
        self
    }
}

call! {
    /// Returned by [`ArticleTranslationsClient::like`](crate::article_translations::ArticleTranslationsClient::like).
    LikeArticleTranslations => ()
}

call! {
    /// Returned by [`ArticleTranslationsClient::list_external_images`](crate::article_translations::ArticleTranslationsClient::list_external_images).
    ListArticleTranslationExternalImages => list String
}

impl ListArticleTranslationExternalImages {
    /// Query parameter `version`.
    pub fn with_version(mut self, version: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("version", version);
        self
    }
}

call! {
    /// Returned by [`ArticleTranslationsClient::list_many`](crate::article_translations::ArticleTranslationsClient::list_many).
    ListManyArticleTranslations => list ArticleTranslation
}

impl ListManyArticleTranslations {
    /// Query parameter `permission`, any of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`,
    /// `REGISTERED_USERS`, `AGENTS_ONLY`.
    pub fn permission(
        mut self,
        permission: impl IntoIterator<Item = impl Into<shared::ArticleTranslationPermission>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "permission",
            json::strings::<shared::ArticleTranslationPermission>(permission).join(","),
        );
        self
    }

    /// Query parameter `authorId`.
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("authorId", author_id.into());
        self
    }

    /// Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// Query parameter `translationStatus`, one of `IN-PROGRESS`, `UNTRANSLATED`, `FAILED`,
    /// `OUTDATED`, `UP-TO-DATE`.
    pub fn translation_status(
        mut self,
        translation_status: impl Into<ArticleTranslationStatus>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("translationStatus", translation_status.into());
        self
    }

    /// Query parameter `translationState`, one of `OUTDATED`, `UP-TO-DATE`.
    pub fn translation_state(
        mut self,
        translation_state: impl Into<ArticleTranslationState>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("translationState", translation_state.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `10` by default.
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

    /// The field that the list is sorted by. Query parameter `sortBy`, one of `createdTime`,
    /// `modifiedTime`, `positionArticle`.
    pub fn sort_by(mut self, sort_by: impl Into<ArticleTranslationSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`ArticleTranslationsClient::list_versions`](crate::article_translations::ArticleTranslationsClient::list_versions).
    ListArticleTranslationVersions => ExtraFields
}

call! {
    /// Returned by [`ArticleTranslationsClient::search_by_tag`](crate::article_translations::ArticleTranslationsClient::search_by_tag).
    SearchArticleTranslationsByTag => list ArticleTranslation
}

impl SearchArticleTranslationsByTag {
    /// Query parameter `isTrashed`.
    pub fn is_trashed(mut self, is_trashed: impl IntoIterator<Item = impl Into<bool>>) -> Self {
        self.0
            .request_mut()
            .set_query("isTrashed", json::strings::<bool>(is_trashed).join(","));
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `10` by default.
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

    /// Query parameter `permission`, any of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`,
    /// `REGISTERED_USERS`, `AGENTS_ONLY`.
    pub fn permission(
        mut self,
        permission: impl IntoIterator<Item = impl Into<shared::ArticleTranslationPermission>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "permission",
            json::strings::<shared::ArticleTranslationPermission>(permission).join(","),
        );
        self
    }

    /// Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
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

    /// What to return along with each item. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ArticleTranslationInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<ArticleTranslationInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`ArticleTranslationsClient::update_permalinks`](crate::article_translations::ArticleTranslationsClient::update_permalinks).
    UpdateArticleTranslationPermalinks => list shared::UpdatePermalinksResult
}

call! {
    /// Returned by [`ArticleTranslationsClient::upload_external_images_to_gallery`](crate::article_translations::ArticleTranslationsClient::upload_external_images_to_gallery).
    UploadArticleTranslationExternalImagesToGallery => shared::UploadExternalImagesToGalleryResult
}
