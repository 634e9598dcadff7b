// Written by `cargo xtask codegen` from xtask/catalog/desk/article_translations.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{
    DateTime, Id, object,
    wire::{Json, Other},
};

use crate::shared;

/// Article translation, of `article_translations().list`, `article_translations().get`, `article_translations().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleTranslation {
    /// Id.
    pub id: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Modifier id.
    pub modifier_id: Option<Id>,
    /// Dislike count.
    pub dislike_count: Option<i64>,
    /// Like count.
    pub like_count: Option<i64>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Latest version modifier id.
    pub latest_version_modifier_id: Option<Id>,
    /// Translation state.
    pub translation_state: Option<shared::TranslationState>,
    /// Is trashed.
    pub is_trashed: Option<bool>,
    /// Is locked.
    pub is_locked: Option<bool>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Article number.
    pub article_number: Option<String>,
    /// Translation source.
    pub translation_source: Option<shared::TranslationSource>,
    /// Latest version status.
    pub latest_version_status: Option<shared::ArticleStatus>,
    /// Author.
    pub author: Option<shared::FeedbackAuthor>,
    /// Reviewed by.
    pub reviewed_by: Option<shared::FeedbackAuthor>,
    /// Current version.
    pub current_version: Option<String>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// Comment count.
    pub comment_count: Option<i64>,
    /// Source locale.
    pub source_locale: Option<shared::ArticleCommentLocale>,
    /// Translation id.
    pub translation_id: Option<Id>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Feedback count.
    pub feedback_count: Option<i64>,
    /// Latest published version.
    pub latest_published_version: Option<String>,
    /// Metrics.
    pub metrics: Option<shared::Metrics>,
    /// Position.
    pub position: Option<i64>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Latest version modified by.
    pub latest_version_modified_by: Option<shared::FeedbackAuthor>,
    /// Status.
    pub status: Option<shared::ArticleStatus>,
    /// Attachments.
    pub attachments: Option<Vec<shared::ArticleAttachment>>,
    /// Reviewed time.
    pub reviewed_time: Option<DateTime>,
    /// Creator id.
    pub creator_id: Option<Id>,
    /// Locale.
    pub locale: Option<shared::ArticleCommentLocale>,
    /// Title.
    pub title: Option<String>,
    /// Expiry date.
    pub expiry_date: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<shared::FeedbackAuthor>,
    /// View count.
    pub view_count: Option<i64>,
    /// Seo.
    pub seo: Option<shared::Seo>,
    /// Summary.
    pub summary: Option<String>,
    /// Owner.
    pub owner: Option<shared::FeedbackAuthor>,
    /// Is following.
    pub is_following: Option<bool>,
    /// My vote.
    pub my_vote: Option<String>,
    /// Permission.
    pub permission: Option<shared::ArticleTranslationPermission>,
    /// Author id.
    pub author_id: Option<Id>,
    /// Is template.
    pub is_template: Option<bool>,
    /// Usage count.
    pub usage_count: Option<i64>,
    /// Template usage count.
    pub template_usage_count: Option<i64>,
    /// Template used users count.
    pub template_used_users_count: Option<i64>,
    /// Template last updated time.
    pub template_last_updated_time: Option<DateTime>,
    /// Root category id.
    pub root_category_id: Option<Id>,
    /// Answer.
    pub answer: Option<String>,
    /// Created by.
    pub created_by: Option<shared::FeedbackAuthor>,
    /// Latest version.
    pub latest_version: Option<String>,
    /// Portal URL.
    pub portal_url: Option<String>,
    /// Attachment count.
    pub attachment_count: Option<i64>,
    /// Category.
    pub category: Option<shared::ArticleCategory>,
    /// Category id.
    pub category_id: Option<Id>,
    /// Quick edit.
    pub quick_edit: Option<shared::QuickEditPermissions>,
    /// Next.
    pub next: Option<Next>,
    /// Prev.
    pub prev: Option<Next>,
    /// Plain text.
    pub plain_text: Option<String>,
    /// Available locale translations.
    pub available_locale_translations: Option<Vec<shared::AvailableLocaleTranslation>>,
    /// Secondary titles.
    pub secondary_titles: Option<Vec<String>>,
    /// Followers count.
    pub followers_count: Option<i64>,
    /// Count info.
    pub count_info: Option<Json>,
    /// Recycle bin entity id.
    pub recycle_bin_entity_id: Option<Id>,
    /// Deleted time.
    pub deleted_time: Option<DateTime>,
    /// Deleted by.
    pub deleted_by: Option<shared::FeedbackAuthor>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ArticleTranslation {
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
    other
});

/// Article translation add permalink, of `article_translations().add_permalink`.
#[derive(Clone, Default, PartialEq)]
pub struct ArticleTranslationAddPermalink {
    /// Is old permalink needed.
    pub is_old_permalink_needed: Option<bool>,
    /// Permalink.
    pub permalink: Option<String>,
}

object!(ArticleTranslationAddPermalink {
    "isOldPermalinkNeeded" => is_old_permalink_needed,
    "permalink" => permalink
});

/// Article translation add permalink result, of `article_translations().add_permalink`, `article_translations().get_permalinks`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleTranslationAddPermalinkResult {
    /// Primary permalink.
    pub primary_permalink: Option<String>,
    /// Secondary permalinks.
    pub secondary_permalinks: Option<Vec<String>>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ArticleTranslationAddPermalinkResult {
    "primaryPermalink" => primary_permalink,
    "secondaryPermalinks" => secondary_permalinks;
    other
});

/// Article translation answer, of `article_translations().get_answer`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleTranslationAnswer {
    /// Answer.
    pub answer: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ArticleTranslationAnswer {
    "answer" => answer;
    other
});

/// Article translation concurrent edit status, of `article_translations().get_concurrent_edit_status`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleTranslationConcurrentEditStatus {
    /// Is edit allowed.
    pub is_edit_allowed: Option<bool>,
    /// User.
    pub user: Option<Other>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ArticleTranslationConcurrentEditStatus {
    "isEditAllowed" => is_edit_allowed,
    "user" => user;
    other
});

/// Article translation create, of `article_translations().create`.
#[derive(Clone, Default, PartialEq)]
pub struct ArticleTranslationCreate {
    /// Seo description.
    pub seo_description: Option<String>,
    /// Permission.
    pub permission: Option<shared::ArticleTranslationPermission>,
    /// Title.
    pub title: Option<String>,
    /// Seo title.
    pub seo_title: Option<String>,
    /// Seo keywords.
    pub seo_keywords: Option<String>,
    /// Locale.
    pub locale: Option<shared::ArticleCommentLocale>,
    /// Author id.
    pub author_id: Option<Id>,
    /// Translation state.
    pub translation_state: Option<shared::TranslationState>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// Expiry date.
    pub expiry_date: Option<DateTime>,
    /// Is seo enabled.
    pub is_seo_enabled: Option<bool>,
    /// Answer.
    pub answer: Option<String>,
    /// Attachment ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Status.
    pub status: Option<shared::ArticleStatus>,
    /// Translation source.
    pub translation_source: Option<ArticleTranslationCreateTranslationSource>,
}

object!(ArticleTranslationCreate {
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
    "translationSource" => translation_source
});

/// Article translation create translation source.
#[derive(Clone, Default, PartialEq)]
pub struct ArticleTranslationCreateTranslationSource {
    /// Version.
    pub version: Option<String>,
    /// Locale.
    pub locale: Option<String>,
}

object!(ArticleTranslationCreateTranslationSource {
    "version" => version,
    "locale" => locale
});

/// Article translation duplicate, of `article_translations().duplicate`.
#[derive(Clone, Default, PartialEq)]
pub struct ArticleTranslationDuplicate {
    /// Author id.
    pub author_id: Option<Id>,
    /// Version.
    pub version: Option<String>,
    /// Category id.
    pub category_id: Option<Id>,
}

object!(ArticleTranslationDuplicate {
    "authorId" => author_id,
    "version" => version,
    "categoryId" => category_id
});

/// Article translation duplicate result, of `article_translations().duplicate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleTranslationDuplicateResult {
    /// Id.
    pub id: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Modifier id.
    pub modifier_id: Option<Id>,
    /// Dislike count.
    pub dislike_count: Option<i64>,
    /// Like count.
    pub like_count: Option<i64>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Latest version modifier id.
    pub latest_version_modifier_id: Option<Id>,
    /// Translation state.
    pub translation_state: Option<shared::TranslationState>,
    /// Is trashed.
    pub is_trashed: Option<bool>,
    /// Is locked.
    pub is_locked: Option<bool>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Article number.
    pub article_number: Option<String>,
    /// Translation source.
    pub translation_source: Option<shared::TranslationSource>,
    /// Latest version status.
    pub latest_version_status: Option<shared::ArticleStatus>,
    /// Author.
    pub author: Option<shared::FeedbackAuthor>,
    /// Reviewed by.
    pub reviewed_by: Option<shared::FeedbackAuthor>,
    /// Current version.
    pub current_version: Option<String>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// Comment count.
    pub comment_count: Option<i64>,
    /// Source locale.
    pub source_locale: Option<shared::ArticleCommentLocale>,
    /// Translation id.
    pub translation_id: Option<Id>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Feedback count.
    pub feedback_count: Option<i64>,
    /// Latest published version.
    pub latest_published_version: Option<String>,
    /// Metrics.
    pub metrics: Option<shared::Metrics>,
    /// Position.
    pub position: Option<i64>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Latest version modified by.
    pub latest_version_modified_by: Option<shared::FeedbackAuthor>,
    /// Status.
    pub status: Option<shared::ArticleStatus>,
    /// Attachments.
    pub attachments: Option<Vec<shared::ArticleAttachment>>,
    /// Reviewed time.
    pub reviewed_time: Option<DateTime>,
    /// Creator id.
    pub creator_id: Option<Id>,
    /// Locale.
    pub locale: Option<shared::ArticleCommentLocale>,
    /// Title.
    pub title: Option<String>,
    /// Expiry date.
    pub expiry_date: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<shared::FeedbackAuthor>,
    /// View count.
    pub view_count: Option<i64>,
    /// Seo.
    pub seo: Option<shared::Seo>,
    /// Summary.
    pub summary: Option<String>,
    /// Owner.
    pub owner: Option<shared::FeedbackAuthor>,
    /// Is following.
    pub is_following: Option<bool>,
    /// My vote.
    pub my_vote: Option<String>,
    /// Permission.
    pub permission: Option<shared::ArticleTranslationPermission>,
    /// Author id.
    pub author_id: Option<Id>,
    /// Is template.
    pub is_template: Option<bool>,
    /// Usage count.
    pub usage_count: Option<i64>,
    /// Template usage count.
    pub template_usage_count: Option<i64>,
    /// Template used users count.
    pub template_used_users_count: Option<i64>,
    /// Template last updated time.
    pub template_last_updated_time: Option<DateTime>,
    /// Root category id.
    pub root_category_id: Option<Id>,
    /// Answer.
    pub answer: Option<String>,
    /// Created by.
    pub created_by: Option<shared::FeedbackAuthor>,
    /// Latest version.
    pub latest_version: Option<String>,
    /// Portal URL.
    pub portal_url: Option<String>,
    /// Attachment count.
    pub attachment_count: Option<i64>,
    /// Category.
    pub category: Option<shared::ArticleCategory>,
    /// Category id.
    pub category_id: Option<Id>,
    /// Quick edit.
    pub quick_edit: Option<shared::QuickEditPermissions>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ArticleTranslationDuplicateResult {
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
    other
});

/// Article translation insights, of `article_translations().get_insights`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleTranslationInsights {
    /// Feedback count.
    pub feedback_count: Option<i64>,
    /// Last liked time.
    pub last_liked_time: Option<DateTime>,
    /// Last usage time.
    pub last_usage_time: Option<DateTime>,
    /// Dislike count.
    pub dislike_count: Option<i64>,
    /// Like count.
    pub like_count: Option<i64>,
    /// Attachment count.
    pub attachment_count: Option<i64>,
    /// View count.
    pub view_count: Option<i64>,
    /// Last activity time.
    pub last_activity_time: Option<DateTime>,
    /// Last disliked time.
    pub last_disliked_time: Option<DateTime>,
    /// Usage count.
    pub usage_count: Option<i64>,
    /// Comment count.
    pub comment_count: Option<i64>,
    /// Template usage count.
    pub template_usage_count: Option<i64>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ArticleTranslationInsights {
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
    other
});

/// Article translation update, of `article_translations().update`.
#[derive(Clone, Default, PartialEq)]
pub struct ArticleTranslationUpdate {
    /// Seo description.
    pub seo_description: Option<String>,
    /// Permission.
    pub permission: Option<shared::ArticleTranslationPermission>,
    /// Title.
    pub title: Option<String>,
    /// Seo title.
    pub seo_title: Option<String>,
    /// Seo keywords.
    pub seo_keywords: Option<String>,
    /// Author id.
    pub author_id: Option<Id>,
    /// Translation state.
    pub translation_state: Option<shared::TranslationState>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// Expiry date.
    pub expiry_date: Option<DateTime>,
    /// Is seo enabled.
    pub is_seo_enabled: Option<bool>,
    /// Answer.
    pub answer: Option<String>,
    /// Attachment ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Secondary titles.
    pub secondary_titles: Option<Vec<Other>>,
    /// Status.
    pub status: Option<shared::ArticleStatus>,
    /// Translation source.
    pub translation_source: Option<ArticleTranslationCreateTranslationSource>,
}

object!(ArticleTranslationUpdate {
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
    "translationSource" => translation_source
});

/// Article translation upload external images to gallery, of `article_translations().upload_external_images_to_gallery`.
#[derive(Clone, Default, PartialEq)]
pub struct ArticleTranslationUploadExternalImagesToGallery {
    /// Ignore class name.
    pub ignore_class_name: Option<String>,
    /// Version.
    pub version: Option<String>,
}

object!(ArticleTranslationUploadExternalImagesToGallery {
    "ignoreClassName" => ignore_class_name,
    "version" => version
});

/// Article translation version diff, of `article_translations().get_version_diff`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleTranslationVersionDiff {
    /// Diff.
    pub diff: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ArticleTranslationVersionDiff {
    "diff" => diff;
    other
});

/// Next.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Next {
    /// Id.
    pub id: Option<Id>,
    /// API URL.
    pub api_url: Option<String>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Locale.
    pub locale: Option<shared::ArticleCommentLocale>,
    /// Permalink.
    pub permalink: Option<String>,
}

object!(Next {
    "id" => id,
    "apiUrl" => api_url,
    "webUrl" => web_url,
    "title" => title,
    "locale" => locale,
    "permalink" => permalink
});
