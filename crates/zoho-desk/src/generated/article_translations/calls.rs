// Written by `cargo xtask codegen` from desk/v1/article_translations.toml of the catalogue; changes belong there.
//! The calls that have optional parameters.

use zoho_http::{Call, DateTimeRange, Id, List, call, wire};

use crate::shared;

use super::{
    ArticleTranslation, ArticleTranslationAnswer, ArticleTranslationConcurrentEditStatus,
    ArticleTranslationDuration, ArticleTranslationInclude, ArticleTranslationSortBy,
    ArticleTranslationState, ArticleTranslationStatus, ArticleTranslationVersionDiff,
};

/// What may be set before `article_translations().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(pub(super) List<ArticleTranslation>);

impl ListCall {
    /// Any of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`, `AGENTS_ONLY`.
    /// Query parameter `permission`.
    pub fn permission(
        mut self,
        permission: impl IntoIterator<Item = impl Into<shared::ArticleTranslationPermission>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "permission",
            wire::strings::<shared::ArticleTranslationPermission>(permission).join(","),
        );
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `modifiedTimeRange`.
    pub fn modified_time_range(mut self, modified_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "modifiedTimeRange",
            Into::<DateTimeRange>::into(modified_time_range),
        );
        self
    }

    /// How many come at a time, from 1 to 50; `10` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// The id of an author. Query parameter `authorId`.
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("authorId", author_id.into());
        self
    }

    /// One of `OUTDATED`, `UP-TO-DATE`. Query parameter `translationState`.
    pub fn translation_state(
        mut self,
        translation_state: impl Into<ArticleTranslationState>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("translationState", translation_state.into());
        self
    }

    /// Any of the 7 words of [`shared::ArticleStatus`]. Query parameter `status`.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<shared::ArticleStatus>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "status",
            wire::strings::<shared::ArticleStatus>(status).join(","),
        );
        self
    }

    /// What the list is ordered by: `createdTime`, `modifiedTime`, `positionArticle`. Query parameter
    /// `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ArticleTranslationSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListCall => list ArticleTranslation);

/// What may be set before `article_translations().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(pub(super) Call<ArticleTranslation>);

impl GetCall {
    /// Text. Query parameter `version`.
    pub fn with_version(mut self, version: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("version", version);
        self
    }
}

call!(GetCall => ArticleTranslation);

/// What may be set before `article_translations().create` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateCall(pub(super) Call<ArticleTranslation>);

impl CreateCall {
    /// The id of a template. Header `templateId`.
    pub fn template_id(mut self, template_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_header("templateId", template_id.into());
        self
    }
}

call!(CreateCall => ArticleTranslation);

/// What may be set before `article_translations().update` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateCall(pub(super) Call<ArticleTranslation>);

impl UpdateCall {
    /// Yes or no. Query parameter `createVersion`.
    pub fn create_version(mut self, create_version: bool) -> Self {
        self.0
            .request_mut()
            .set_query("createVersion", create_version.to_string());
        self
    }

    /// The id of a template. Header `templateId`.
    pub fn template_id(mut self, template_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_header("templateId", template_id.into());
        self
    }
}

call!(UpdateCall => ArticleTranslation);

/// What may be set before `article_translations().search` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchCall(pub(super) List<ArticleTranslation>);

impl SearchCall {
    /// What comes along: the 8 words of [`ArticleTranslationInclude`]. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ArticleTranslationInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<ArticleTranslationInclude>(include).join(","),
        );
        self
    }

    /// A list. Query parameter `isTrashed`.
    pub fn is_trashed(mut self, is_trashed: impl IntoIterator<Item = impl Into<bool>>) -> Self {
        self.0
            .request_mut()
            .set_query("isTrashed", wire::strings::<bool>(is_trashed).join(","));
        self
    }

    /// How many come at a time, from 1 to 50; `10` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Any of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`, `AGENTS_ONLY`.
    /// Query parameter `permission`.
    pub fn permission(
        mut self,
        permission: impl IntoIterator<Item = impl Into<shared::ArticleTranslationPermission>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "permission",
            wire::strings::<shared::ArticleTranslationPermission>(permission).join(","),
        );
        self
    }

    /// One of the 53 words of [`shared::ArticleCommentLocale`]. Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// The id of an author. Query parameter `authorId`.
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("authorId", author_id.into());
        self
    }

    /// The id of a category. Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Any of the 7 words of [`shared::ArticleStatus`]. Query parameter `status`.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<shared::ArticleStatus>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "status",
            wire::strings::<shared::ArticleStatus>(status).join(","),
        );
        self
    }

    /// One of `yesterday`, `last_30_days`, `last_7_days`, `this_week`, `this_month`, `today`. Query
    /// parameter `duration`.
    pub fn duration(mut self, duration: impl Into<ArticleTranslationDuration>) -> Self {
        self.0.request_mut().set_query("duration", duration.into());
        self
    }
}

call!(SearchCall => list ArticleTranslation);

/// What may be set before `article_translations().count` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountCall(pub(super) Call<i64>);

impl CountCall {
    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `createdTimeRange`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }

    /// Any of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`, `AGENTS_ONLY`.
    /// Query parameter `permission`.
    pub fn permission(
        mut self,
        permission: impl IntoIterator<Item = impl Into<shared::ArticleTranslationPermission>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "permission",
            wire::strings::<shared::ArticleTranslationPermission>(permission).join(","),
        );
        self
    }

    /// The id of an author. Query parameter `authorId`.
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("authorId", author_id.into());
        self
    }

    /// A locale, such as `en_US`. Query parameter `locale`.
    pub fn locale(mut self, locale: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("locale", locale);
        self
    }

    /// One of `IN-PROGRESS`, `UNTRANSLATED`, `FAILED`, `OUTDATED`, `UP-TO-DATE`. Query parameter
    /// `translationStatus`.
    pub fn translation_status(
        mut self,
        translation_status: impl Into<ArticleTranslationStatus>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("translationStatus", translation_status.into());
        self
    }

    /// One of `OUTDATED`, `UP-TO-DATE`. Query parameter `translationState`.
    pub fn translation_state(
        mut self,
        translation_state: impl Into<ArticleTranslationState>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("translationState", translation_state.into());
        self
    }

    /// A list. Query parameter `isTrashed`.
    pub fn is_trashed(mut self, is_trashed: impl IntoIterator<Item = impl Into<bool>>) -> Self {
        self.0
            .request_mut()
            .set_query("isTrashed", wire::strings::<bool>(is_trashed).join(","));
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `modifiedTimeRange`.
    pub fn modified_time_range(mut self, modified_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "modifiedTimeRange",
            Into::<DateTimeRange>::into(modified_time_range),
        );
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `expiryTimeRange`.
    pub fn expiry_time_range(mut self, expiry_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "expiryTimeRange",
            Into::<DateTimeRange>::into(expiry_time_range),
        );
        self
    }

    /// The id of a category. Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Any of the 7 words of [`shared::ArticleStatus`]. Query parameter `status`.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<shared::ArticleStatus>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "status",
            wire::strings::<shared::ArticleStatus>(status).join(","),
        );
        self
    }

    /// One of the 53 words of [`shared::ArticleCommentLocale`]. Query parameter `sourceLocale`.
    pub fn source_locale(mut self, source_locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0
            .request_mut()
            .set_query("sourceLocale", source_locale.into());
        self
    }

    /// Text. Query parameter `tag`.
    pub fn tag(mut self, tag: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("tag", tag);
        self
    }

    /// Whether it is template; `false` where it is left out. Query parameter `isTemplate`.
    pub fn is_template(mut self, is_template: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isTemplate", is_template.to_string());
        self
    }
}

call!(CountCall => i64);

/// What may be set before `article_translations().get_answer` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAnswerCall(pub(super) Call<ArticleTranslationAnswer>);

impl GetAnswerCall {
    /// Text. Query parameter `version`.
    pub fn with_version(mut self, version: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("version", version);
        self
    }
}

call!(GetAnswerCall => ArticleTranslationAnswer);

/// What may be set before `article_translations().get_by_locale` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetByLocaleCall(pub(super) Call<ArticleTranslation>);

impl GetByLocaleCall {
    /// Text. Query parameter `version`.
    pub fn with_version(mut self, version: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("version", version);
        self
    }
}

call!(GetByLocaleCall => ArticleTranslation);

/// What may be set before `article_translations().get_by_permalink` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetByPermalinkCall(pub(super) Call<ArticleTranslation>);

impl GetByPermalinkCall {
    /// Text. Query parameter `version`.
    pub fn with_version(mut self, version: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("version", version);
        self
    }

    /// What comes along: the 8 words of [`ArticleTranslationInclude`]. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ArticleTranslationInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<ArticleTranslationInclude>(include).join(","),
        );
        self
    }
}

call!(GetByPermalinkCall => ArticleTranslation);

/// What may be set before `article_translations().get_concurrent_edit_status` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetConcurrentEditStatusCall(pub(super) Call<ArticleTranslationConcurrentEditStatus>);

impl GetConcurrentEditStatusCall {
    /// Text. Query parameter `version`.
    pub fn with_version(mut self, version: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("version", version);
        self
    }
}

call!(GetConcurrentEditStatusCall => ArticleTranslationConcurrentEditStatus);

/// What may be set before `article_translations().get_version_diff` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetVersionDiffCall(pub(super) Call<ArticleTranslationVersionDiff>);

impl GetVersionDiffCall {
    /// Text. Query parameter `insertCssClass`.
    pub fn insert_css_class(mut self, insert_css_class: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("insertCssClass", insert_css_class);
        self
    }

    /// Text. Query parameter `deleteCssClass`.
    pub fn delete_css_class(mut self, delete_css_class: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("deleteCssClass", delete_css_class);
        self
    }

    /// Text. Query parameter `modifiedCssClass`.
    pub fn modified_css_class(mut self, modified_css_class: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("modifiedCssClass", modified_css_class);
        self
    }
}

call!(GetVersionDiffCall => ArticleTranslationVersionDiff);

/// What may be set before `article_translations().list_external_images` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListExternalImagesCall(pub(super) List<String>);

impl ListExternalImagesCall {
    /// Text. Query parameter `version`.
    pub fn with_version(mut self, version: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("version", version);
        self
    }
}

call!(ListExternalImagesCall => list String);

/// What may be set before `article_translations().list_many` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListManyCall(pub(super) List<ArticleTranslation>);

impl ListManyCall {
    /// Any of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`, `AGENTS_ONLY`.
    /// Query parameter `permission`.
    pub fn permission(
        mut self,
        permission: impl IntoIterator<Item = impl Into<shared::ArticleTranslationPermission>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "permission",
            wire::strings::<shared::ArticleTranslationPermission>(permission).join(","),
        );
        self
    }

    /// The id of an author. Query parameter `authorId`.
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("authorId", author_id.into());
        self
    }

    /// One of the 53 words of [`shared::ArticleCommentLocale`]. Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// One of `IN-PROGRESS`, `UNTRANSLATED`, `FAILED`, `OUTDATED`, `UP-TO-DATE`. Query parameter
    /// `translationStatus`.
    pub fn translation_status(
        mut self,
        translation_status: impl Into<ArticleTranslationStatus>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("translationStatus", translation_status.into());
        self
    }

    /// One of `OUTDATED`, `UP-TO-DATE`. Query parameter `translationState`.
    pub fn translation_state(
        mut self,
        translation_state: impl Into<ArticleTranslationState>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("translationState", translation_state.into());
        self
    }

    /// How many come at a time, from 1 to 50; `10` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `modifiedTimeRange`.
    pub fn modified_time_range(mut self, modified_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "modifiedTimeRange",
            Into::<DateTimeRange>::into(modified_time_range),
        );
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `expiryTimeRange`.
    pub fn expiry_time_range(mut self, expiry_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "expiryTimeRange",
            Into::<DateTimeRange>::into(expiry_time_range),
        );
        self
    }

    /// The id of a category. Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Any of the 7 words of [`shared::ArticleStatus`]. Query parameter `status`.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<shared::ArticleStatus>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "status",
            wire::strings::<shared::ArticleStatus>(status).join(","),
        );
        self
    }

    /// What the list is ordered by: `createdTime`, `modifiedTime`, `positionArticle`. Query parameter
    /// `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ArticleTranslationSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(ListManyCall => list ArticleTranslation);

/// What may be set before `article_translations().search_by_tag` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchByTagCall(pub(super) List<ArticleTranslation>);

impl SearchByTagCall {
    /// A list. Query parameter `isTrashed`.
    pub fn is_trashed(mut self, is_trashed: impl IntoIterator<Item = impl Into<bool>>) -> Self {
        self.0
            .request_mut()
            .set_query("isTrashed", wire::strings::<bool>(is_trashed).join(","));
        self
    }

    /// How many come at a time, from 1 to 50; `10` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Any of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`, `AGENTS_ONLY`.
    /// Query parameter `permission`.
    pub fn permission(
        mut self,
        permission: impl IntoIterator<Item = impl Into<shared::ArticleTranslationPermission>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "permission",
            wire::strings::<shared::ArticleTranslationPermission>(permission).join(","),
        );
        self
    }

    /// One of the 53 words of [`shared::ArticleCommentLocale`]. Query parameter `locale`.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// The id of an author. Query parameter `authorId`.
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("authorId", author_id.into());
        self
    }

    /// The id of a category. Query parameter `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Any of the 7 words of [`shared::ArticleStatus`]. Query parameter `status`.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<shared::ArticleStatus>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "status",
            wire::strings::<shared::ArticleStatus>(status).join(","),
        );
        self
    }

    /// What comes along: the 8 words of [`ArticleTranslationInclude`]. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ArticleTranslationInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<ArticleTranslationInclude>(include).join(","),
        );
        self
    }
}

call!(SearchByTagCall => list ArticleTranslation);
