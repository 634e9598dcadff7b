// Written by `cargo xtask codegen` from xtask/catalog/desk/article_translations.toml; changes belong there.
//! The calls that have optional parameters.

use zoho_http::{Call, Id, List, call, wire};

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
    /// Permission.
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

    /// Modified time range.
    pub fn modified_time_range(mut self, modified_time_range: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("modifiedTimeRange", modified_time_range);
        self
    }

    /// Limit: from 1 to 50; `10` where it is left out.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// From: from 1 to 4999; `1` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Author id.
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("authorId", author_id.into());
        self
    }

    /// Translation state.
    pub fn translation_state(
        mut self,
        translation_state: impl Into<ArticleTranslationState>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("translationState", translation_state.into());
        self
    }

    /// Status.
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

    /// Sort by.
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
    /// Version.
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
    /// Template id.
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
    /// Create version.
    pub fn create_version(mut self, create_version: bool) -> Self {
        self.0
            .request_mut()
            .set_query("createVersion", create_version.to_string());
        self
    }

    /// Template id.
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
    /// Include.
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

    /// Is trashed.
    pub fn is_trashed(mut self, is_trashed: impl IntoIterator<Item = impl Into<bool>>) -> Self {
        self.0
            .request_mut()
            .set_query("isTrashed", wire::strings::<bool>(is_trashed).join(","));
        self
    }

    /// Limit: from 1 to 50; `10` where it is left out.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// From: from 1 to 4999; `1` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Permission.
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

    /// Locale.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// Author id.
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("authorId", author_id.into());
        self
    }

    /// Category id.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Status.
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

    /// Duration.
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
    /// Created time range.
    pub fn created_time_range(mut self, created_time_range: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("createdTimeRange", created_time_range);
        self
    }

    /// Permission.
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

    /// Author id.
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("authorId", author_id.into());
        self
    }

    /// Locale.
    pub fn locale(mut self, locale: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("locale", locale);
        self
    }

    /// Translation status.
    pub fn translation_status(
        mut self,
        translation_status: impl Into<ArticleTranslationStatus>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("translationStatus", translation_status.into());
        self
    }

    /// Translation state.
    pub fn translation_state(
        mut self,
        translation_state: impl Into<ArticleTranslationState>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("translationState", translation_state.into());
        self
    }

    /// Is trashed.
    pub fn is_trashed(mut self, is_trashed: impl IntoIterator<Item = impl Into<bool>>) -> Self {
        self.0
            .request_mut()
            .set_query("isTrashed", wire::strings::<bool>(is_trashed).join(","));
        self
    }

    /// Modified time range.
    pub fn modified_time_range(mut self, modified_time_range: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("modifiedTimeRange", modified_time_range);
        self
    }

    /// Expiry time range.
    pub fn expiry_time_range(mut self, expiry_time_range: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("expiryTimeRange", expiry_time_range);
        self
    }

    /// Category id.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Status.
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

    /// Source locale.
    pub fn source_locale(mut self, source_locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0
            .request_mut()
            .set_query("sourceLocale", source_locale.into());
        self
    }

    /// Tag.
    pub fn tag(mut self, tag: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("tag", tag);
        self
    }

    /// Is template: `false` where it is left out.
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
    /// Version.
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
    /// Version.
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
    /// Version.
    pub fn with_version(mut self, version: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("version", version);
        self
    }

    /// Include.
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
    /// Version.
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
    /// Insert css class.
    pub fn insert_css_class(mut self, insert_css_class: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("insertCssClass", insert_css_class);
        self
    }

    /// Delete css class.
    pub fn delete_css_class(mut self, delete_css_class: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("deleteCssClass", delete_css_class);
        self
    }

    /// Modified css class.
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
    /// Version.
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
    /// Permission.
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

    /// Author id.
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("authorId", author_id.into());
        self
    }

    /// Locale.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// Translation status.
    pub fn translation_status(
        mut self,
        translation_status: impl Into<ArticleTranslationStatus>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("translationStatus", translation_status.into());
        self
    }

    /// Translation state.
    pub fn translation_state(
        mut self,
        translation_state: impl Into<ArticleTranslationState>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("translationState", translation_state.into());
        self
    }

    /// Limit: from 1 to 50; `10` where it is left out.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// From: from 1 to 4999; `1` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Modified time range.
    pub fn modified_time_range(mut self, modified_time_range: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("modifiedTimeRange", modified_time_range);
        self
    }

    /// Expiry time range.
    pub fn expiry_time_range(mut self, expiry_time_range: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("expiryTimeRange", expiry_time_range);
        self
    }

    /// Category id.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Status.
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

    /// Sort by.
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
    /// Is trashed.
    pub fn is_trashed(mut self, is_trashed: impl IntoIterator<Item = impl Into<bool>>) -> Self {
        self.0
            .request_mut()
            .set_query("isTrashed", wire::strings::<bool>(is_trashed).join(","));
        self
    }

    /// Limit: from 1 to 50; `10` where it is left out.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// From: from 1 to 4999; `1` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Permission.
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

    /// Locale.
    pub fn locale(mut self, locale: impl Into<shared::ArticleCommentLocale>) -> Self {
        self.0.request_mut().set_query("locale", locale.into());
        self
    }

    /// Author id.
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("authorId", author_id.into());
        self
    }

    /// Category id.
    pub fn category_id(mut self, category_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("categoryId", category_id.into());
        self
    }

    /// Status.
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

    /// Include.
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
