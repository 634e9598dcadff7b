// Written by `cargo xtask codegen` from desk/v1/articles.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, object};

use crate::generated::shared;

use super::{
    ArticleConvertCloudDocumentToHtmlSource, ArticleConvertCloudDocumentToHtmlType,
    ArticleLocaleErrorCode,
};

/// Returned by `articles().list`, `articles().get`, `articles().create` and others.
#[non_exhaustive]
pub struct Article {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub department_id: Option<Id>,
    pub dislike_count: Option<i64>,
    pub modifier_id: Option<Id>,
    pub like_count: Option<i64>,
    pub owner_id: Option<Id>,
    pub latest_version_modifier_id: Option<Id>,
    /// One of `OUTDATED`, `UP-TO-DATE`, `AUTO-TRANSLATE INPROGRESS`, `AUTO-TRANSLATE FAILED`.
    pub translation_state: Option<shared::TranslationState>,
    pub is_trashed: Option<bool>,
    pub is_template: Option<bool>,
    pub is_locked: Option<bool>,
    pub created_time: Option<DateTime>,
    pub translation_source: Option<shared::TranslationSource>,
    pub latest_version_status: Option<shared::ArticleStatus>,
    pub author: Option<shared::FeedbackAuthor>,
    pub reviewed_by: Option<shared::FeedbackAuthor>,
    pub current_version: Option<String>,
    pub comment_count: Option<i64>,
    pub tags: Option<Vec<String>>,
    pub source_locale: Option<shared::ArticleCommentLocale>,
    pub translation_id: Option<Id>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub feedback_count: Option<i64>,
    pub latest_published_version: Option<String>,
    pub position: Option<i64>,
    pub metrics: Option<shared::Metrics>,
    pub template_usage_count: Option<i64>,
    pub template_used_users_count: Option<i64>,
    pub template_last_updated_time: Option<DateTime>,
    pub permalink: Option<String>,
    pub latest_version_modified_by: Option<shared::FeedbackAuthor>,
    pub status: Option<shared::ArticleStatus>,
    pub attachments: Option<Vec<shared::ArticleAttachment>>,
    pub reviewed_time: Option<DateTime>,
    pub creator_id: Option<Id>,
    pub locale: Option<shared::ArticleCommentLocale>,
    pub title: Option<String>,
    pub expiry_date: Option<DateTime>,
    pub modified_by: Option<shared::FeedbackAuthor>,
    pub view_count: Option<i64>,
    pub seo: Option<shared::Seo>,
    pub owner: Option<shared::FeedbackAuthor>,
    pub summary: Option<String>,
    pub is_following: Option<bool>,
    pub my_vote: Option<String>,
    /// One of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`, `AGENTS_ONLY`.
    pub permission: Option<shared::ArticleTranslationPermission>,
    pub author_id: Option<Id>,
    pub usage_count: Option<i64>,
    pub root_category_id: Option<Id>,
    pub answer: Option<String>,
    pub created_by: Option<shared::FeedbackAuthor>,
    pub latest_version: Option<String>,
    pub portal_url: Option<String>,
    pub attachment_count: Option<i64>,
    pub available_locale_translations: Option<Vec<ArticleLocaleTranslation>>,
    pub category: Option<shared::ArticleCategory>,
    pub category_id: Option<Id>,
    pub article_number: Option<String>,
    pub quick_edit: Option<shared::QuickEditPermissions>,
    pub secondary_titles: Option<Json>,
    pub followers_count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Article {
    "id" => id,
    "modifiedTime" => modified_time,
    "departmentId" => department_id,
    "dislikeCount" => dislike_count,
    "modifierId" => modifier_id,
    "likeCount" => like_count,
    "ownerId" => owner_id,
    "latestVersionModifierId" => latest_version_modifier_id,
    "translationState" => translation_state,
    "isTrashed" => is_trashed,
    "isTemplate" => is_template,
    "isLocked" => is_locked,
    "createdTime" => created_time,
    "translationSource" => translation_source,
    "latestVersionStatus" => latest_version_status,
    "author" => author,
    "reviewedBy" => reviewed_by,
    "currentVersion" => current_version,
    "commentCount" => comment_count,
    "tags" => tags,
    "sourceLocale" => source_locale,
    "translationId" => translation_id,
    "webUrl" => web_url,
    "feedbackCount" => feedback_count,
    "latestPublishedVersion" => latest_published_version,
    "position" => position,
    "metrics" => metrics,
    "templateUsageCount" => template_usage_count,
    "templateUsedUsersCount" => template_used_users_count,
    "templateLastUpdatedTime" => template_last_updated_time,
    "permalink" => permalink,
    "latestVersionModifiedBy" => latest_version_modified_by,
    "status" => status,
    "attachments" => attachments,
    "reviewedTime" => reviewed_time,
    "creatorId" => creator_id,
    "locale" => locale,
    "title" => title,
    "expiryDate" => expiry_date,
    "modifiedBy" => modified_by,
    "viewCount" => view_count,
    "seo" => seo,
    "owner" => owner,
    "summary" => summary,
    "isFollowing" => is_following,
    "myVote" => my_vote,
    "permission" => permission,
    "authorId" => author_id,
    "usageCount" => usage_count,
    "rootCategoryId" => root_category_id,
    "answer" => answer,
    "createdBy" => created_by,
    "latestVersion" => latest_version,
    "portalUrl" => portal_url,
    "attachmentCount" => attachment_count,
    "availableLocaleTranslations" => available_locale_translations,
    "category" => category,
    "categoryId" => category_id,
    "articleNumber" => article_number,
    "quickEdit" => quick_edit,
    "secondaryTitles" => secondary_titles,
    "followersCount" => followers_count;
    extra
});

/// Sent by `articles().check_permalink_availability`.
pub struct ArticleCheckPermalinkAvailability {
    pub permalink: Option<String>,
    pub locale: Option<shared::ArticleCommentLocale>,
    pub article_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ArticleCheckPermalinkAvailability {
    "permalink" => permalink,
    "locale" => locale,
    "articleId" => article_id;
    extra
});

/// Returned by `articles().check_permalink_availability`.
#[non_exhaustive]
pub struct ArticleCheckPermalinkAvailabilityResult {
    pub is_available: Option<bool>,
    pub suggestion: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleCheckPermalinkAvailabilityResult {
    "isAvailable" => is_available,
    "suggestion" => suggestion;
    extra
});

/// Sent by `articles().convert_cloud_document_to_html`.
pub struct ArticleConvertCloudDocumentToHtml {
    pub id: Option<Id>,
    pub account_id: Option<Id>,
    pub file_path: Option<String>,
    pub name: Option<String>,
    pub source: Option<ArticleConvertCloudDocumentToHtmlSource>,
    /// One of `file`, `presentation`, `pdf`, `document`, `spreadsheet`, `writer`.
    pub type_: Option<ArticleConvertCloudDocumentToHtmlType>,
    pub mime_type: Option<String>,
    pub workspace_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ArticleConvertCloudDocumentToHtml {
    "id" => id,
    "accountId" => account_id,
    "filePath" => file_path,
    "name" => name,
    "source" => source,
    "type" => type_,
    "mimeType" => mime_type,
    "workspaceId" => workspace_id;
    extra
});

/// Sent by `articles().preview`. Returned by `articles().convert_cloud_document_to_html`,
/// `articles().preview`.
pub struct ArticleConvertCloudDocumentToHtmlResult {
    pub answer: Option<String>,
    pub title: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ArticleConvertCloudDocumentToHtmlResult {
    "answer" => answer,
    "title" => title;
    extra
});

/// Returned by `articles().list_history`.
#[non_exhaustive]
pub struct ArticleHistory {
    pub article_id: Option<Id>,
    pub event: Option<String>,
    pub event_time: Option<DateTime>,
    pub locale: Option<String>,
    pub added_comment_id: Option<Id>,
    pub new_status: Option<String>,
    pub old_status: Option<String>,
    pub added_tags: Option<Vec<String>>,
    pub new_permalink: Option<String>,
    pub new_title: Option<String>,
    pub old_display_permission: Option<String>,
    pub new_display_permission: Option<String>,
    pub new_section: Option<String>,
    pub old_section: Option<String>,
    pub old_owner: Option<String>,
    pub new_owner: Option<String>,
    pub created_version: Option<String>,
    pub user: Option<shared::UserRef>,
    pub added_translations: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleHistory {
    "articleId" => article_id,
    "event" => event,
    "eventTime" => event_time,
    "locale" => locale,
    "addedCommentId" => added_comment_id,
    "newStatus" => new_status,
    "oldStatus" => old_status,
    "addedTags" => added_tags,
    "newPermalink" => new_permalink,
    "newTitle" => new_title,
    "oldDisplayPermission" => old_display_permission,
    "newDisplayPermission" => new_display_permission,
    "newSection" => new_section,
    "oldSection" => old_section,
    "oldOwner" => old_owner,
    "newOwner" => new_owner,
    "createdVersion" => created_version,
    "user" => user,
    "addedTranslations" => added_translations;
    extra
});

/// Sent by `articles().create`, `articles().share_docs_workspace`.
pub struct ArticleInput {
    pub seo_description: Option<String>,
    /// One of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`, `AGENTS_ONLY`.
    pub permission: Option<shared::ArticleTranslationPermission>,
    pub title: Option<String>,
    pub author_id: Option<Id>,
    pub seo_title: Option<String>,
    pub seo_keywords: Option<String>,
    pub tags: Option<Vec<String>>,
    pub expiry_date: Option<DateTime>,
    pub is_seo_enabled: Option<bool>,
    pub is_template: Option<bool>,
    pub answer: Option<String>,
    pub attachment_ids: Option<Vec<Id>>,
    pub permalink: Option<String>,
    pub category_id: Option<Id>,
    pub status: Option<shared::ArticleStatus>,
    pub department_id: Option<Id>,
    pub owner_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ArticleInput {
    "seoDescription" => seo_description,
    "permission" => permission,
    "title" => title,
    "authorId" => author_id,
    "seoTitle" => seo_title,
    "seoKeywords" => seo_keywords,
    "tags" => tags,
    "expiryDate" => expiry_date,
    "isSEOEnabled" => is_seo_enabled,
    "isTemplate" => is_template,
    "answer" => answer,
    "attachmentIds" => attachment_ids,
    "permalink" => permalink,
    "categoryId" => category_id,
    "status" => status,
    "departmentId" => department_id,
    "ownerId" => owner_id;
    extra
});

/// Returned by `articles().get_insights`.
#[non_exhaustive]
pub struct ArticleInsights {
    pub feedback_count: Option<i64>,
    pub last_liked_time: Option<DateTime>,
    pub dislike_count: Option<i64>,
    pub last_usage_time: Option<DateTime>,
    pub like_count: Option<i64>,
    pub attachment_count: Option<i64>,
    pub view_count: Option<i64>,
    pub last_activity_time: Option<DateTime>,
    pub last_disliked_time: Option<DateTime>,
    pub usage_count: Option<i64>,
    pub comment_count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleInsights {
    "feedbackCount" => feedback_count,
    "lastLikedTime" => last_liked_time,
    "dislikeCount" => dislike_count,
    "lastUsageTime" => last_usage_time,
    "likeCount" => like_count,
    "attachmentCount" => attachment_count,
    "viewCount" => view_count,
    "lastActivityTime" => last_activity_time,
    "lastDislikedTime" => last_disliked_time,
    "usageCount" => usage_count,
    "commentCount" => comment_count;
    extra
});

#[non_exhaustive]
pub struct ArticleLocaleError {
    pub error_code: Option<ArticleLocaleErrorCode>,
    pub http_code: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleLocaleError {
    "errorCode" => error_code,
    "httpCode" => http_code;
    extra
});

#[non_exhaustive]
pub struct ArticleLocaleResult {
    pub locale: Option<shared::ArticleCommentLocale>,
    pub is_success: Option<bool>,
    pub errors: Option<ArticleLocaleError>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleLocaleResult {
    "locale" => locale,
    "isSuccess" => is_success,
    "errors" => errors;
    extra
});

#[non_exhaustive]
pub struct ArticleLocaleTranslation {
    pub latest_version_status: Option<shared::ArticleStatus>,
    pub is_trashed: Option<bool>,
    pub translation_id: Option<Id>,
    pub latest_version: Option<String>,
    pub is_locked: Option<bool>,
    pub latest_published_version: Option<String>,
    pub href: Option<String>,
    pub locale: Option<shared::ArticleCommentLocale>,
    pub author_id: Option<Id>,
    /// One of `OUTDATED`, `UP-TO-DATE`, `AUTO-TRANSLATE INPROGRESS`, `AUTO-TRANSLATE FAILED`.
    pub translation_state: Option<shared::TranslationState>,
    pub status: Option<shared::ArticleStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleLocaleTranslation {
    "latestVersionStatus" => latest_version_status,
    "isTrashed" => is_trashed,
    "translationId" => translation_id,
    "latestVersion" => latest_version,
    "isLocked" => is_locked,
    "latestPublishedVersion" => latest_published_version,
    "href" => href,
    "locale" => locale,
    "authorId" => author_id,
    "translationState" => translation_state,
    "status" => status;
    extra
});

/// Sent by `articles().schedule_auto_translate`, `articles().stop_auto_translate`.
pub struct ArticleScheduleAutoTranslate {
    /// Required.
    pub ids: Option<Vec<Id>>,
    pub locales: Option<Vec<shared::ArticleCommentLocale>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ArticleScheduleAutoTranslate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        Self {
            ids: Some(ids.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

object!(type ArticleScheduleAutoTranslate {
    "ids" => ids,
    "locales" => locales;
    extra
});

/// Returned by `articles().schedule_auto_translate`, `articles().stop_auto_translate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleScheduleAutoTranslateResult {
    pub id: Id,
    pub locales: Option<Vec<ArticleLocaleResult>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(ArticleScheduleAutoTranslateResult {
    "id" => id,
    "locales" => locales;
    extra
} required "id");

/// Returned by `articles().search_legacy`.
#[non_exhaustive]
pub struct ArticleSearchLegacyResult {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub creator_id: Option<Id>,
    pub modifier_id: Option<Id>,
    pub dislike_count: Option<i64>,
    pub like_count: Option<i64>,
    pub title: Option<String>,
    pub created_time: Option<DateTime>,
    pub view_count: Option<i64>,
    pub summary: Option<String>,
    pub latest_version_status: Option<shared::ArticleStatus>,
    pub author: Option<shared::FeedbackAuthor>,
    /// One of `ALL`, `REGISTEREDUSERS`, `AGENTS`.
    pub permission: Option<shared::ArticleStatisticPermission>,
    pub author_id: Option<Id>,
    pub usage_count: Option<i64>,
    pub root_category_id: Option<Id>,
    pub latest_version: Option<String>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub portal_url: Option<String>,
    pub feedback_count: Option<i64>,
    pub latest_published_version: Option<String>,
    pub permalink: Option<String>,
    pub category: Option<shared::ArticleCategory>,
    pub category_id: Option<Id>,
    pub status: Option<shared::ArticleStatus>,
    pub department_id: Option<Id>,
    pub template_usage_count: Option<i64>,
    pub template_used_users_count: Option<i64>,
    pub template_last_updated_time: Option<DateTime>,
    pub locale: Option<shared::ArticleCommentLocale>,
    pub owner_id: Option<Id>,
    pub latest_version_modifier_id: Option<Id>,
    /// One of `OUTDATED`, `UP-TO-DATE`, `AUTO-TRANSLATE INPROGRESS`, `AUTO-TRANSLATE FAILED`.
    pub translation_state: Option<shared::TranslationState>,
    pub is_trashed: Option<bool>,
    pub is_template: Option<bool>,
    pub is_locked: Option<bool>,
    pub modified_by: Option<shared::FeedbackAuthor>,
    pub article_number: Option<String>,
    pub translation_source: Option<shared::TranslationSource>,
    pub owner: Option<shared::FeedbackAuthor>,
    pub comment_count: Option<i64>,
    pub source_locale: Option<shared::ArticleCommentLocale>,
    pub translation_id: Option<Id>,
    pub created_by: Option<shared::FeedbackAuthor>,
    pub attachment_count: Option<i64>,
    pub position: Option<i64>,
    pub latest_version_modified_by: Option<shared::FeedbackAuthor>,
    pub expiry_date: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleSearchLegacyResult {
    "id" => id,
    "modifiedTime" => modified_time,
    "creatorId" => creator_id,
    "modifierId" => modifier_id,
    "dislikeCount" => dislike_count,
    "likeCount" => like_count,
    "title" => title,
    "createdTime" => created_time,
    "viewCount" => view_count,
    "summary" => summary,
    "latestVersionStatus" => latest_version_status,
    "author" => author,
    "permission" => permission,
    "authorId" => author_id,
    "usageCount" => usage_count,
    "rootCategoryId" => root_category_id,
    "latestVersion" => latest_version,
    "webUrl" => web_url,
    "portalUrl" => portal_url,
    "feedbackCount" => feedback_count,
    "latestPublishedVersion" => latest_published_version,
    "permalink" => permalink,
    "category" => category,
    "categoryId" => category_id,
    "status" => status,
    "departmentId" => department_id,
    "templateUsageCount" => template_usage_count,
    "templateUsedUsersCount" => template_used_users_count,
    "templateLastUpdatedTime" => template_last_updated_time,
    "locale" => locale,
    "ownerId" => owner_id,
    "latestVersionModifierId" => latest_version_modifier_id,
    "translationState" => translation_state,
    "isTrashed" => is_trashed,
    "isTemplate" => is_template,
    "isLocked" => is_locked,
    "modifiedBy" => modified_by,
    "articleNumber" => article_number,
    "translationSource" => translation_source,
    "owner" => owner,
    "commentCount" => comment_count,
    "sourceLocale" => source_locale,
    "translationId" => translation_id,
    "createdBy" => created_by,
    "attachmentCount" => attachment_count,
    "position" => position,
    "latestVersionModifiedBy" => latest_version_modified_by,
    "expiryDate" => expiry_date;
    extra
});

/// Returned by `articles().list_suggestions`.
#[non_exhaustive]
pub struct ArticleSuggestion {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub department_id: Option<Id>,
    pub creator_id: Option<Id>,
    pub modifier_id: Option<Id>,
    pub dislike_count: Option<i64>,
    pub like_count: Option<i64>,
    pub template_usage_count: Option<i64>,
    pub template_used_users_count: Option<i64>,
    pub template_last_updated_time: Option<DateTime>,
    pub locale: Option<shared::ArticleCommentLocale>,
    pub title: Option<String>,
    pub owner_id: Option<Id>,
    pub latest_version_modifier_id: Option<Id>,
    /// One of `OUTDATED`, `UP-TO-DATE`, `AUTO-TRANSLATE INPROGRESS`, `AUTO-TRANSLATE FAILED`.
    pub translation_state: Option<shared::TranslationState>,
    pub is_trashed: Option<bool>,
    pub is_template: Option<bool>,
    pub is_locked: Option<bool>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<shared::FeedbackAuthor>,
    pub article_number: Option<String>,
    pub view_count: Option<i64>,
    pub translation_source: Option<shared::TranslationSource>,
    pub summary: Option<String>,
    pub owner: Option<shared::FeedbackAuthor>,
    pub latest_version_status: Option<shared::ArticleStatus>,
    pub author: Option<shared::FeedbackAuthor>,
    /// One of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`, `AGENTS_ONLY`.
    pub permission: Option<shared::ArticleTranslationPermission>,
    pub author_id: Option<Id>,
    pub usage_count: Option<i64>,
    pub comment_count: Option<i64>,
    pub root_category_id: Option<Id>,
    pub source_locale: Option<shared::ArticleCommentLocale>,
    pub translation_id: Option<Id>,
    pub created_by: Option<shared::FeedbackAuthor>,
    pub latest_version: Option<String>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub portal_url: Option<String>,
    pub feedback_count: Option<i64>,
    pub latest_published_version: Option<String>,
    pub attachment_count: Option<i64>,
    pub position: Option<i64>,
    pub category: Option<shared::ArticleCategory>,
    pub permalink: Option<String>,
    pub category_id: Option<Id>,
    pub latest_version_modified_by: Option<shared::FeedbackAuthor>,
    pub status: Option<shared::ArticleStatus>,
    pub expiry_date: Option<DateTime>,
    pub recycle_bin_entity_id: Option<Id>,
    pub deleted_time: Option<DateTime>,
    pub deleted_by: Option<shared::FeedbackAuthor>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleSuggestion {
    "id" => id,
    "modifiedTime" => modified_time,
    "departmentId" => department_id,
    "creatorId" => creator_id,
    "modifierId" => modifier_id,
    "dislikeCount" => dislike_count,
    "likeCount" => like_count,
    "templateUsageCount" => template_usage_count,
    "templateUsedUsersCount" => template_used_users_count,
    "templateLastUpdatedTime" => template_last_updated_time,
    "locale" => locale,
    "title" => title,
    "ownerId" => owner_id,
    "latestVersionModifierId" => latest_version_modifier_id,
    "translationState" => translation_state,
    "isTrashed" => is_trashed,
    "isTemplate" => is_template,
    "isLocked" => is_locked,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "articleNumber" => article_number,
    "viewCount" => view_count,
    "translationSource" => translation_source,
    "summary" => summary,
    "owner" => owner,
    "latestVersionStatus" => latest_version_status,
    "author" => author,
    "permission" => permission,
    "authorId" => author_id,
    "usageCount" => usage_count,
    "commentCount" => comment_count,
    "rootCategoryId" => root_category_id,
    "sourceLocale" => source_locale,
    "translationId" => translation_id,
    "createdBy" => created_by,
    "latestVersion" => latest_version,
    "webUrl" => web_url,
    "portalUrl" => portal_url,
    "feedbackCount" => feedback_count,
    "latestPublishedVersion" => latest_published_version,
    "attachmentCount" => attachment_count,
    "position" => position,
    "category" => category,
    "permalink" => permalink,
    "categoryId" => category_id,
    "latestVersionModifiedBy" => latest_version_modified_by,
    "status" => status,
    "expiryDate" => expiry_date,
    "recycleBinEntityId" => recycle_bin_entity_id,
    "deletedTime" => deleted_time,
    "deletedBy" => deleted_by;
    extra
});

/// Sent by `articles().update`.
pub struct ArticleUpdate {
    pub seo_description: Option<String>,
    /// One of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`, `AGENTS_ONLY`.
    pub permission: Option<shared::ArticleTranslationPermission>,
    pub title: Option<String>,
    pub author_id: Option<Id>,
    pub seo_title: Option<String>,
    pub seo_keywords: Option<String>,
    pub tags: Option<Vec<String>>,
    pub expiry_date: Option<DateTime>,
    pub is_seo_enabled: Option<bool>,
    pub answer: Option<String>,
    pub permalink: Option<String>,
    pub category_id: Option<Id>,
    pub status: Option<shared::ArticleStatus>,
    pub department_id: Option<Id>,
    pub secondary_titles: Option<Vec<String>>,
    pub owner_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ArticleUpdate {
    "seoDescription" => seo_description,
    "permission" => permission,
    "title" => title,
    "authorId" => author_id,
    "seoTitle" => seo_title,
    "seoKeywords" => seo_keywords,
    "tags" => tags,
    "expiryDate" => expiry_date,
    "isSEOEnabled" => is_seo_enabled,
    "answer" => answer,
    "permalink" => permalink,
    "categoryId" => category_id,
    "status" => status,
    "departmentId" => department_id,
    "secondaryTitles" => secondary_titles,
    "ownerId" => owner_id;
    extra
});

/// Sent by `articles().upload_external_images_to_gallery`.
pub struct ArticleUploadExternalImagesToGallery {
    pub ignore_class_name: Option<String>,
    pub content: Option<String>,
    pub workspace_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ArticleUploadExternalImagesToGallery {
    "ignoreClassName" => ignore_class_name,
    "content" => content,
    "workspaceId" => workspace_id;
    extra
});
