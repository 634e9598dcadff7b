// Written by `cargo xtask codegen` from desk/v1/article_translations.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, object};

use crate::generated::shared;

/// Returned by `article_translations().list`, `article_translations().get`,
/// `article_translations().create` and others.
#[non_exhaustive]
pub struct ArticleTranslation {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub department_id: Option<Id>,
    pub modifier_id: Option<Id>,
    pub dislike_count: Option<i64>,
    pub like_count: Option<i64>,
    pub owner_id: Option<Id>,
    pub latest_version_modifier_id: Option<Id>,
    /// One of `OUTDATED`, `UP-TO-DATE`, `AUTO-TRANSLATE INPROGRESS`, `AUTO-TRANSLATE FAILED`.
    pub translation_state: Option<shared::TranslationState>,
    pub is_trashed: Option<bool>,
    pub is_locked: Option<bool>,
    pub created_time: Option<DateTime>,
    pub article_number: Option<String>,
    pub translation_source: Option<shared::TranslationSource>,
    pub latest_version_status: Option<shared::ArticleStatus>,
    pub author: Option<shared::FeedbackAuthor>,
    pub reviewed_by: Option<shared::FeedbackAuthor>,
    pub current_version: Option<String>,
    pub tags: Option<Vec<String>>,
    pub comment_count: Option<i64>,
    pub source_locale: Option<shared::ArticleCommentLocale>,
    pub translation_id: Option<Id>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub feedback_count: Option<i64>,
    pub latest_published_version: Option<String>,
    pub metrics: Option<shared::Metrics>,
    pub position: Option<i64>,
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
    pub summary: Option<String>,
    pub owner: Option<shared::FeedbackAuthor>,
    pub is_following: Option<bool>,
    pub my_vote: Option<String>,
    /// One of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`, `AGENTS_ONLY`.
    pub permission: Option<shared::ArticleTranslationPermission>,
    pub author_id: Option<Id>,
    pub is_template: Option<bool>,
    pub usage_count: Option<i64>,
    pub template_usage_count: Option<i64>,
    pub template_used_users_count: Option<i64>,
    pub template_last_updated_time: Option<DateTime>,
    pub root_category_id: Option<Id>,
    pub answer: Option<String>,
    pub created_by: Option<shared::FeedbackAuthor>,
    pub latest_version: Option<String>,
    pub portal_url: Option<String>,
    pub attachment_count: Option<i64>,
    pub category: Option<shared::ArticleCategory>,
    pub category_id: Option<Id>,
    pub quick_edit: Option<shared::QuickEditPermissions>,
    pub next: Option<Next>,
    pub prev: Option<Next>,
    pub plain_text: Option<String>,
    pub available_locale_translations: Option<Vec<shared::AvailableLocaleTranslation>>,
    pub secondary_titles: Option<Vec<String>>,
    pub followers_count: Option<i64>,
    pub count_info: Option<Json>,
    pub recycle_bin_entity_id: Option<Id>,
    pub deleted_time: Option<DateTime>,
    pub deleted_by: Option<shared::FeedbackAuthor>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleTranslation {
    "id" => id,
    "modifiedTime" => modified_time,
    "departmentId" => department_id,
    "modifierId" => modifier_id,
    "dislikeCount" => dislike_count,
    "likeCount" => like_count,
    "ownerId" => owner_id,
    "latestVersionModifierId" => latest_version_modifier_id,
    "translationState" => translation_state,
    "isTrashed" => is_trashed,
    "isLocked" => is_locked,
    "createdTime" => created_time,
    "articleNumber" => article_number,
    "translationSource" => translation_source,
    "latestVersionStatus" => latest_version_status,
    "author" => author,
    "reviewedBy" => reviewed_by,
    "currentVersion" => current_version,
    "tags" => tags,
    "commentCount" => comment_count,
    "sourceLocale" => source_locale,
    "translationId" => translation_id,
    "webUrl" => web_url,
    "feedbackCount" => feedback_count,
    "latestPublishedVersion" => latest_published_version,
    "metrics" => metrics,
    "position" => position,
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
    "summary" => summary,
    "owner" => owner,
    "isFollowing" => is_following,
    "myVote" => my_vote,
    "permission" => permission,
    "authorId" => author_id,
    "isTemplate" => is_template,
    "usageCount" => usage_count,
    "templateUsageCount" => template_usage_count,
    "templateUsedUsersCount" => template_used_users_count,
    "templateLastUpdatedTime" => template_last_updated_time,
    "rootCategoryId" => root_category_id,
    "answer" => answer,
    "createdBy" => created_by,
    "latestVersion" => latest_version,
    "portalUrl" => portal_url,
    "attachmentCount" => attachment_count,
    "category" => category,
    "categoryId" => category_id,
    "quickEdit" => quick_edit,
    "next" => next,
    "prev" => prev,
    "plainText" => plain_text,
    "availableLocaleTranslations" => available_locale_translations,
    "secondaryTitles" => secondary_titles,
    "followersCount" => followers_count,
    "countInfo" => count_info,
    "recycleBinEntityId" => recycle_bin_entity_id,
    "deletedTime" => deleted_time,
    "deletedBy" => deleted_by;
    extra
});

/// Sent by `article_translations().add_permalink`.
pub struct ArticleTranslationAddPermalink {
    pub is_old_permalink_needed: Option<bool>,
    pub permalink: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ArticleTranslationAddPermalink {
    "isOldPermalinkNeeded" => is_old_permalink_needed,
    "permalink" => permalink;
    extra
});

/// Returned by `article_translations().add_permalink`, `article_translations().get_permalinks`.
#[non_exhaustive]
pub struct ArticleTranslationAddPermalinkResult {
    pub primary_permalink: Option<String>,
    pub secondary_permalinks: Option<Vec<String>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleTranslationAddPermalinkResult {
    "primaryPermalink" => primary_permalink,
    "secondaryPermalinks" => secondary_permalinks;
    extra
});

/// Returned by `article_translations().get_answer`.
#[non_exhaustive]
pub struct ArticleTranslationAnswer {
    pub answer: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleTranslationAnswer {
    "answer" => answer;
    extra
});

/// Returned by `article_translations().get_concurrent_edit_status`.
#[non_exhaustive]
pub struct ArticleTranslationConcurrentEditStatus {
    pub is_edit_allowed: Option<bool>,
    pub user: Option<ExtraFields>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleTranslationConcurrentEditStatus {
    "isEditAllowed" => is_edit_allowed,
    "user" => user;
    extra
});

/// Sent by `article_translations().create`.
pub struct ArticleTranslationCreate {
    pub seo_description: Option<String>,
    /// One of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`, `AGENTS_ONLY`.
    pub permission: Option<shared::ArticleTranslationPermission>,
    pub title: Option<String>,
    pub seo_title: Option<String>,
    pub seo_keywords: Option<String>,
    pub locale: Option<shared::ArticleCommentLocale>,
    pub author_id: Option<Id>,
    /// One of `OUTDATED`, `UP-TO-DATE`, `AUTO-TRANSLATE INPROGRESS`, `AUTO-TRANSLATE FAILED`.
    pub translation_state: Option<shared::TranslationState>,
    pub tags: Option<Vec<String>>,
    pub expiry_date: Option<DateTime>,
    pub is_seo_enabled: Option<bool>,
    pub answer: Option<String>,
    pub attachment_ids: Option<Vec<Id>>,
    pub permalink: Option<String>,
    pub status: Option<shared::ArticleStatus>,
    pub translation_source: Option<ArticleTranslationCreateTranslationSource>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ArticleTranslationCreate {
    "seoDescription" => seo_description,
    "permission" => permission,
    "title" => title,
    "seoTitle" => seo_title,
    "seoKeywords" => seo_keywords,
    "locale" => locale,
    "authorId" => author_id,
    "translationState" => translation_state,
    "tags" => tags,
    "expiryDate" => expiry_date,
    "isSEOEnabled" => is_seo_enabled,
    "answer" => answer,
    "attachmentIds" => attachment_ids,
    "permalink" => permalink,
    "status" => status,
    "translationSource" => translation_source;
    extra
});

pub struct ArticleTranslationCreateTranslationSource {
    pub version: Option<String>,
    pub locale: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ArticleTranslationCreateTranslationSource {
    "version" => version,
    "locale" => locale;
    extra
});

/// Sent by `article_translations().duplicate`.
pub struct ArticleTranslationDuplicate {
    pub author_id: Option<Id>,
    pub version: Option<String>,
    pub category_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ArticleTranslationDuplicate {
    "authorId" => author_id,
    "version" => version,
    "categoryId" => category_id;
    extra
});

/// Returned by `article_translations().duplicate`.
#[non_exhaustive]
pub struct ArticleTranslationDuplicateResult {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub department_id: Option<Id>,
    pub modifier_id: Option<Id>,
    pub dislike_count: Option<i64>,
    pub like_count: Option<i64>,
    pub owner_id: Option<Id>,
    pub latest_version_modifier_id: Option<Id>,
    /// One of `OUTDATED`, `UP-TO-DATE`, `AUTO-TRANSLATE INPROGRESS`, `AUTO-TRANSLATE FAILED`.
    pub translation_state: Option<shared::TranslationState>,
    pub is_trashed: Option<bool>,
    pub is_locked: Option<bool>,
    pub created_time: Option<DateTime>,
    pub article_number: Option<String>,
    pub translation_source: Option<shared::TranslationSource>,
    pub latest_version_status: Option<shared::ArticleStatus>,
    pub author: Option<shared::FeedbackAuthor>,
    pub reviewed_by: Option<shared::FeedbackAuthor>,
    pub current_version: Option<String>,
    pub tags: Option<Vec<String>>,
    pub comment_count: Option<i64>,
    pub source_locale: Option<shared::ArticleCommentLocale>,
    pub translation_id: Option<Id>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub feedback_count: Option<i64>,
    pub latest_published_version: Option<String>,
    pub metrics: Option<shared::Metrics>,
    pub position: Option<i64>,
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
    pub summary: Option<String>,
    pub owner: Option<shared::FeedbackAuthor>,
    pub is_following: Option<bool>,
    pub my_vote: Option<String>,
    /// One of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`, `AGENTS_ONLY`.
    pub permission: Option<shared::ArticleTranslationPermission>,
    pub author_id: Option<Id>,
    pub is_template: Option<bool>,
    pub usage_count: Option<i64>,
    pub template_usage_count: Option<i64>,
    pub template_used_users_count: Option<i64>,
    pub template_last_updated_time: Option<DateTime>,
    pub root_category_id: Option<Id>,
    pub answer: Option<String>,
    pub created_by: Option<shared::FeedbackAuthor>,
    pub latest_version: Option<String>,
    pub portal_url: Option<String>,
    pub attachment_count: Option<i64>,
    pub category: Option<shared::ArticleCategory>,
    pub category_id: Option<Id>,
    pub quick_edit: Option<shared::QuickEditPermissions>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleTranslationDuplicateResult {
    "id" => id,
    "modifiedTime" => modified_time,
    "departmentId" => department_id,
    "modifierId" => modifier_id,
    "dislikeCount" => dislike_count,
    "likeCount" => like_count,
    "ownerId" => owner_id,
    "latestVersionModifierId" => latest_version_modifier_id,
    "translationState" => translation_state,
    "isTrashed" => is_trashed,
    "isLocked" => is_locked,
    "createdTime" => created_time,
    "articleNumber" => article_number,
    "translationSource" => translation_source,
    "latestVersionStatus" => latest_version_status,
    "author" => author,
    "reviewedBy" => reviewed_by,
    "currentVersion" => current_version,
    "tags" => tags,
    "commentCount" => comment_count,
    "sourceLocale" => source_locale,
    "translationId" => translation_id,
    "webUrl" => web_url,
    "feedbackCount" => feedback_count,
    "latestPublishedVersion" => latest_published_version,
    "metrics" => metrics,
    "position" => position,
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
    "summary" => summary,
    "owner" => owner,
    "isFollowing" => is_following,
    "myVote" => my_vote,
    "permission" => permission,
    "authorId" => author_id,
    "isTemplate" => is_template,
    "usageCount" => usage_count,
    "templateUsageCount" => template_usage_count,
    "templateUsedUsersCount" => template_used_users_count,
    "templateLastUpdatedTime" => template_last_updated_time,
    "rootCategoryId" => root_category_id,
    "answer" => answer,
    "createdBy" => created_by,
    "latestVersion" => latest_version,
    "portalUrl" => portal_url,
    "attachmentCount" => attachment_count,
    "category" => category,
    "categoryId" => category_id,
    "quickEdit" => quick_edit;
    extra
});

/// Returned by `article_translations().get_insights`.
#[non_exhaustive]
pub struct ArticleTranslationInsights {
    pub feedback_count: Option<i64>,
    pub last_liked_time: Option<DateTime>,
    pub last_usage_time: Option<DateTime>,
    pub dislike_count: Option<i64>,
    pub like_count: Option<i64>,
    pub attachment_count: Option<i64>,
    pub view_count: Option<i64>,
    pub last_activity_time: Option<DateTime>,
    pub last_disliked_time: Option<DateTime>,
    pub usage_count: Option<i64>,
    pub comment_count: Option<i64>,
    pub template_usage_count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleTranslationInsights {
    "feedbackCount" => feedback_count,
    "lastLikedTime" => last_liked_time,
    "lastUsageTime" => last_usage_time,
    "dislikeCount" => dislike_count,
    "likeCount" => like_count,
    "attachmentCount" => attachment_count,
    "viewCount" => view_count,
    "lastActivityTime" => last_activity_time,
    "lastDislikedTime" => last_disliked_time,
    "usageCount" => usage_count,
    "commentCount" => comment_count,
    "templateUsageCount" => template_usage_count;
    extra
});

/// Sent by `article_translations().update`.
pub struct ArticleTranslationUpdate {
    pub seo_description: Option<String>,
    /// One of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`, `AGENTS_ONLY`.
    pub permission: Option<shared::ArticleTranslationPermission>,
    pub title: Option<String>,
    pub seo_title: Option<String>,
    pub seo_keywords: Option<String>,
    pub author_id: Option<Id>,
    /// One of `OUTDATED`, `UP-TO-DATE`, `AUTO-TRANSLATE INPROGRESS`, `AUTO-TRANSLATE FAILED`.
    pub translation_state: Option<shared::TranslationState>,
    pub tags: Option<Vec<String>>,
    pub expiry_date: Option<DateTime>,
    pub is_seo_enabled: Option<bool>,
    pub answer: Option<String>,
    pub attachment_ids: Option<Vec<Id>>,
    pub permalink: Option<String>,
    pub secondary_titles: Option<Vec<ExtraFields>>,
    pub status: Option<shared::ArticleStatus>,
    pub translation_source: Option<ArticleTranslationCreateTranslationSource>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ArticleTranslationUpdate {
    "seoDescription" => seo_description,
    "permission" => permission,
    "title" => title,
    "seoTitle" => seo_title,
    "seoKeywords" => seo_keywords,
    "authorId" => author_id,
    "translationState" => translation_state,
    "tags" => tags,
    "expiryDate" => expiry_date,
    "isSEOEnabled" => is_seo_enabled,
    "answer" => answer,
    "attachmentIds" => attachment_ids,
    "permalink" => permalink,
    "secondaryTitles" => secondary_titles,
    "status" => status,
    "translationSource" => translation_source;
    extra
});

/// Sent by `article_translations().upload_external_images_to_gallery`.
pub struct ArticleTranslationUploadExternalImagesToGallery {
    pub ignore_class_name: Option<String>,
    pub version: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ArticleTranslationUploadExternalImagesToGallery {
    "ignoreClassName" => ignore_class_name,
    "version" => version;
    extra
});

/// Returned by `article_translations().get_version_diff`.
#[non_exhaustive]
pub struct ArticleTranslationVersionDiff {
    pub diff: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleTranslationVersionDiff {
    "diff" => diff;
    extra
});

#[non_exhaustive]
pub struct Next {
    pub id: Option<Id>,
    pub api_url: Option<String>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub title: Option<String>,
    pub locale: Option<shared::ArticleCommentLocale>,
    pub permalink: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Next {
    "id" => id,
    "apiUrl" => api_url,
    "webUrl" => web_url,
    "title" => title,
    "locale" => locale,
    "permalink" => permalink;
    extra
});
