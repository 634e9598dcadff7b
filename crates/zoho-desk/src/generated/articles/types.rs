// Written by `cargo xtask codegen` from xtask/catalog/desk/articles.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{
    DateTime, Id, object,
    wire::{Json, Other},
};

use crate::shared;

use super::{
    ArticleConvertCloudDocumentToHtmlSource, ArticleConvertCloudDocumentToHtmlType,
    ArticleLocaleErrorCode,
};

/// Article, of `articles().list`, `articles().get`, `articles().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Article {
    /// Id.
    pub id: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Dislike count.
    pub dislike_count: Option<i64>,
    /// Modifier id.
    pub modifier_id: Option<Id>,
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
    /// Is template.
    pub is_template: Option<bool>,
    /// Is locked.
    pub is_locked: Option<bool>,
    /// Created time.
    pub created_time: Option<DateTime>,
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
    /// Comment count.
    pub comment_count: Option<i64>,
    /// Tags.
    pub tags: Option<Vec<String>>,
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
    /// Position.
    pub position: Option<i64>,
    /// Metrics.
    pub metrics: Option<shared::Metrics>,
    /// Template usage count.
    pub template_usage_count: Option<i64>,
    /// Template used users count.
    pub template_used_users_count: Option<i64>,
    /// Template last updated time.
    pub template_last_updated_time: Option<DateTime>,
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
    /// Owner.
    pub owner: Option<shared::FeedbackAuthor>,
    /// Summary.
    pub summary: Option<String>,
    /// Is following.
    pub is_following: Option<bool>,
    /// My vote.
    pub my_vote: Option<String>,
    /// Permission.
    pub permission: Option<shared::ArticleTranslationPermission>,
    /// Author id.
    pub author_id: Option<Id>,
    /// Usage count.
    pub usage_count: Option<i64>,
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
    /// Available locale translations.
    pub available_locale_translations: Option<Vec<ArticleLocaleTranslation>>,
    /// Category.
    pub category: Option<shared::ArticleCategory>,
    /// Category id.
    pub category_id: Option<Id>,
    /// Article number.
    pub article_number: Option<String>,
    /// Quick edit.
    pub quick_edit: Option<shared::QuickEditPermissions>,
    /// Secondary titles.
    pub secondary_titles: Option<Json>,
    /// Followers count.
    pub followers_count: Option<i64>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Article {
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
    other
});

/// Article check permalink availability, of `articles().check_permalink_availability`.
#[derive(Clone, Default, PartialEq)]
pub struct ArticleCheckPermalinkAvailability {
    /// Permalink.
    pub permalink: Option<String>,
    /// Locale.
    pub locale: Option<shared::ArticleCommentLocale>,
    /// Article id.
    pub article_id: Option<Id>,
}

object!(ArticleCheckPermalinkAvailability {
    "permalink" => permalink,
    "locale" => locale,
    "articleId" => article_id
});

/// Article check permalink availability result, of `articles().check_permalink_availability`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleCheckPermalinkAvailabilityResult {
    /// Is available.
    pub is_available: Option<bool>,
    /// Suggestion.
    pub suggestion: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ArticleCheckPermalinkAvailabilityResult {
    "isAvailable" => is_available,
    "suggestion" => suggestion;
    other
});

/// Article convert cloud document to html, of `articles().convert_cloud_document_to_html`.
#[derive(Clone, Default, PartialEq)]
pub struct ArticleConvertCloudDocumentToHtml {
    /// Id.
    pub id: Option<Id>,
    /// Account id.
    pub account_id: Option<Id>,
    /// File path.
    pub file_path: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Source.
    pub source: Option<ArticleConvertCloudDocumentToHtmlSource>,
    /// Type.
    pub type_: Option<ArticleConvertCloudDocumentToHtmlType>,
    /// Mime type.
    pub mime_type: Option<String>,
    /// Workspace id.
    pub workspace_id: Option<Id>,
}

object!(ArticleConvertCloudDocumentToHtml {
    "id" => id,
    "accountId" => account_id,
    "filePath" => file_path,
    "name" => name,
    "source" => source,
    "type" => type_,
    "mimeType" => mime_type,
    "workspaceId" => workspace_id
});

/// Article convert cloud document to html result, of `articles().convert_cloud_document_to_html`, `articles().preview`.
#[derive(Clone, Default, PartialEq)]
pub struct ArticleConvertCloudDocumentToHtmlResult {
    /// Answer.
    pub answer: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ArticleConvertCloudDocumentToHtmlResult {
    "answer" => answer,
    "title" => title;
    other
});

/// Article history, of `articles().list_history`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleHistory {
    /// Article id.
    pub article_id: Option<Id>,
    /// Event.
    pub event: Option<String>,
    /// Event time.
    pub event_time: Option<DateTime>,
    /// Locale.
    pub locale: Option<String>,
    /// Added comment id.
    pub added_comment_id: Option<Id>,
    /// New status.
    pub new_status: Option<String>,
    /// Old status.
    pub old_status: Option<String>,
    /// Added tags.
    pub added_tags: Option<Vec<String>>,
    /// New permalink.
    pub new_permalink: Option<String>,
    /// New title.
    pub new_title: Option<String>,
    /// Old display permission.
    pub old_display_permission: Option<String>,
    /// New display permission.
    pub new_display_permission: Option<String>,
    /// New section.
    pub new_section: Option<String>,
    /// Old section.
    pub old_section: Option<String>,
    /// Old owner.
    pub old_owner: Option<String>,
    /// New owner.
    pub new_owner: Option<String>,
    /// Created version.
    pub created_version: Option<String>,
    /// User.
    pub user: Option<shared::UserRef>,
    /// Added translations.
    pub added_translations: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ArticleHistory {
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
    other
});

/// Article input, of `articles().create`, `articles().share_docs_workspace`.
#[derive(Clone, Default, PartialEq)]
pub struct ArticleInput {
    /// Seo description.
    pub seo_description: Option<String>,
    /// Permission.
    pub permission: Option<shared::ArticleTranslationPermission>,
    /// Title.
    pub title: Option<String>,
    /// Author id.
    pub author_id: Option<Id>,
    /// Seo title.
    pub seo_title: Option<String>,
    /// Seo keywords.
    pub seo_keywords: Option<String>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// Expiry date.
    pub expiry_date: Option<DateTime>,
    /// Is seo enabled.
    pub is_seo_enabled: Option<bool>,
    /// Is template.
    pub is_template: Option<bool>,
    /// Answer.
    pub answer: Option<String>,
    /// Attachment ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Category id.
    pub category_id: Option<Id>,
    /// Status.
    pub status: Option<shared::ArticleStatus>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Owner id.
    pub owner_id: Option<Id>,
}

object!(ArticleInput {
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
    "ownerId" => owner_id
});

/// Article insights, of `articles().get_insights`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleInsights {
    /// Feedback count.
    pub feedback_count: Option<i64>,
    /// Last liked time.
    pub last_liked_time: Option<DateTime>,
    /// Dislike count.
    pub dislike_count: Option<i64>,
    /// Last usage time.
    pub last_usage_time: Option<DateTime>,
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
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ArticleInsights {
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
    other
});

/// Article locale error.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleLocaleError {
    /// Error code.
    pub error_code: Option<ArticleLocaleErrorCode>,
    /// Http code.
    pub http_code: Option<i64>,
}

object!(ArticleLocaleError {
    "errorCode" => error_code,
    "httpCode" => http_code
});

/// Article locale result.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleLocaleResult {
    /// Locale.
    pub locale: Option<shared::ArticleCommentLocale>,
    /// Is success.
    pub is_success: Option<bool>,
    /// Errors.
    pub errors: Option<ArticleLocaleError>,
}

object!(ArticleLocaleResult {
    "locale" => locale,
    "isSuccess" => is_success,
    "errors" => errors
});

/// Article locale translation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleLocaleTranslation {
    /// Latest version status.
    pub latest_version_status: Option<shared::ArticleStatus>,
    /// Is trashed.
    pub is_trashed: Option<bool>,
    /// Translation id.
    pub translation_id: Option<Id>,
    /// Latest version.
    pub latest_version: Option<String>,
    /// Is locked.
    pub is_locked: Option<bool>,
    /// Latest published version.
    pub latest_published_version: Option<String>,
    /// Href.
    pub href: Option<String>,
    /// Locale.
    pub locale: Option<shared::ArticleCommentLocale>,
    /// Author id.
    pub author_id: Option<Id>,
    /// Translation state.
    pub translation_state: Option<shared::TranslationState>,
    /// Status.
    pub status: Option<shared::ArticleStatus>,
}

object!(ArticleLocaleTranslation {
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
    "status" => status
});

/// Article schedule auto translate, of `articles().schedule_auto_translate`, `articles().stop_auto_translate`.
#[derive(Clone, Default, PartialEq)]
pub struct ArticleScheduleAutoTranslate {
    /// Ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// Locales.
    pub locales: Option<Vec<shared::ArticleCommentLocale>>,
}

impl ArticleScheduleAutoTranslate {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        Self {
            ids: Some(ids.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

object!(ArticleScheduleAutoTranslate {
    "ids" => ids,
    "locales" => locales
});

/// Article schedule auto translate result, of `articles().schedule_auto_translate`, `articles().stop_auto_translate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleScheduleAutoTranslateResult {
    /// Id.
    pub id: Id,
    /// Locales.
    pub locales: Option<Vec<ArticleLocaleResult>>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ArticleScheduleAutoTranslateResult {
    "id" => id,
    "locales" => locales;
    other
} required "id");

/// Article search legacy result, of `articles().search_legacy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleSearchLegacyResult {
    /// Id.
    pub id: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Creator id.
    pub creator_id: Option<Id>,
    /// Modifier id.
    pub modifier_id: Option<Id>,
    /// Dislike count.
    pub dislike_count: Option<i64>,
    /// Like count.
    pub like_count: Option<i64>,
    /// Title.
    pub title: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// View count.
    pub view_count: Option<i64>,
    /// Summary.
    pub summary: Option<String>,
    /// Latest version status.
    pub latest_version_status: Option<shared::ArticleStatus>,
    /// Author.
    pub author: Option<shared::FeedbackAuthor>,
    /// Permission.
    pub permission: Option<shared::ArticleStatisticPermission>,
    /// Author id.
    pub author_id: Option<Id>,
    /// Usage count.
    pub usage_count: Option<i64>,
    /// Root category id.
    pub root_category_id: Option<Id>,
    /// Latest version.
    pub latest_version: Option<String>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Portal URL.
    pub portal_url: Option<String>,
    /// Feedback count.
    pub feedback_count: Option<i64>,
    /// Latest published version.
    pub latest_published_version: Option<String>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Category.
    pub category: Option<shared::ArticleCategory>,
    /// Category id.
    pub category_id: Option<Id>,
    /// Status.
    pub status: Option<shared::ArticleStatus>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Template usage count.
    pub template_usage_count: Option<i64>,
    /// Template used users count.
    pub template_used_users_count: Option<i64>,
    /// Template last updated time.
    pub template_last_updated_time: Option<DateTime>,
    /// Locale.
    pub locale: Option<shared::ArticleCommentLocale>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Latest version modifier id.
    pub latest_version_modifier_id: Option<Id>,
    /// Translation state.
    pub translation_state: Option<shared::TranslationState>,
    /// Is trashed.
    pub is_trashed: Option<bool>,
    /// Is template.
    pub is_template: Option<bool>,
    /// Is locked.
    pub is_locked: Option<bool>,
    /// Modified by.
    pub modified_by: Option<shared::FeedbackAuthor>,
    /// Article number.
    pub article_number: Option<String>,
    /// Translation source.
    pub translation_source: Option<shared::TranslationSource>,
    /// Owner.
    pub owner: Option<shared::FeedbackAuthor>,
    /// Comment count.
    pub comment_count: Option<i64>,
    /// Source locale.
    pub source_locale: Option<shared::ArticleCommentLocale>,
    /// Translation id.
    pub translation_id: Option<Id>,
    /// Created by.
    pub created_by: Option<shared::FeedbackAuthor>,
    /// Attachment count.
    pub attachment_count: Option<i64>,
    /// Position.
    pub position: Option<i64>,
    /// Latest version modified by.
    pub latest_version_modified_by: Option<shared::FeedbackAuthor>,
    /// Expiry date.
    pub expiry_date: Option<DateTime>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ArticleSearchLegacyResult {
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
    other
});

/// Article suggestion, of `articles().list_suggestions`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleSuggestion {
    /// Id.
    pub id: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Creator id.
    pub creator_id: Option<Id>,
    /// Modifier id.
    pub modifier_id: Option<Id>,
    /// Dislike count.
    pub dislike_count: Option<i64>,
    /// Like count.
    pub like_count: Option<i64>,
    /// Template usage count.
    pub template_usage_count: Option<i64>,
    /// Template used users count.
    pub template_used_users_count: Option<i64>,
    /// Template last updated time.
    pub template_last_updated_time: Option<DateTime>,
    /// Locale.
    pub locale: Option<shared::ArticleCommentLocale>,
    /// Title.
    pub title: Option<String>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Latest version modifier id.
    pub latest_version_modifier_id: Option<Id>,
    /// Translation state.
    pub translation_state: Option<shared::TranslationState>,
    /// Is trashed.
    pub is_trashed: Option<bool>,
    /// Is template.
    pub is_template: Option<bool>,
    /// Is locked.
    pub is_locked: Option<bool>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<shared::FeedbackAuthor>,
    /// Article number.
    pub article_number: Option<String>,
    /// View count.
    pub view_count: Option<i64>,
    /// Translation source.
    pub translation_source: Option<shared::TranslationSource>,
    /// Summary.
    pub summary: Option<String>,
    /// Owner.
    pub owner: Option<shared::FeedbackAuthor>,
    /// Latest version status.
    pub latest_version_status: Option<shared::ArticleStatus>,
    /// Author.
    pub author: Option<shared::FeedbackAuthor>,
    /// Permission.
    pub permission: Option<shared::ArticleTranslationPermission>,
    /// Author id.
    pub author_id: Option<Id>,
    /// Usage count.
    pub usage_count: Option<i64>,
    /// Comment count.
    pub comment_count: Option<i64>,
    /// Root category id.
    pub root_category_id: Option<Id>,
    /// Source locale.
    pub source_locale: Option<shared::ArticleCommentLocale>,
    /// Translation id.
    pub translation_id: Option<Id>,
    /// Created by.
    pub created_by: Option<shared::FeedbackAuthor>,
    /// Latest version.
    pub latest_version: Option<String>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Portal URL.
    pub portal_url: Option<String>,
    /// Feedback count.
    pub feedback_count: Option<i64>,
    /// Latest published version.
    pub latest_published_version: Option<String>,
    /// Attachment count.
    pub attachment_count: Option<i64>,
    /// Position.
    pub position: Option<i64>,
    /// Category.
    pub category: Option<shared::ArticleCategory>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Category id.
    pub category_id: Option<Id>,
    /// Latest version modified by.
    pub latest_version_modified_by: Option<shared::FeedbackAuthor>,
    /// Status.
    pub status: Option<shared::ArticleStatus>,
    /// Expiry date.
    pub expiry_date: Option<DateTime>,
    /// Recycle bin entity id.
    pub recycle_bin_entity_id: Option<Id>,
    /// Deleted time.
    pub deleted_time: Option<DateTime>,
    /// Deleted by.
    pub deleted_by: Option<shared::FeedbackAuthor>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ArticleSuggestion {
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
    other
});

/// Article update, of `articles().update`.
#[derive(Clone, Default, PartialEq)]
pub struct ArticleUpdate {
    /// Seo description.
    pub seo_description: Option<String>,
    /// Permission.
    pub permission: Option<shared::ArticleTranslationPermission>,
    /// Title.
    pub title: Option<String>,
    /// Author id.
    pub author_id: Option<Id>,
    /// Seo title.
    pub seo_title: Option<String>,
    /// Seo keywords.
    pub seo_keywords: Option<String>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// Expiry date.
    pub expiry_date: Option<DateTime>,
    /// Is seo enabled.
    pub is_seo_enabled: Option<bool>,
    /// Answer.
    pub answer: Option<String>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Category id.
    pub category_id: Option<Id>,
    /// Status.
    pub status: Option<shared::ArticleStatus>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Secondary titles.
    pub secondary_titles: Option<Vec<String>>,
    /// Owner id.
    pub owner_id: Option<Id>,
}

object!(ArticleUpdate {
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
    "ownerId" => owner_id
});

/// Article upload external images to gallery, of `articles().upload_external_images_to_gallery`.
#[derive(Clone, Default, PartialEq)]
pub struct ArticleUploadExternalImagesToGallery {
    /// Ignore class name.
    pub ignore_class_name: Option<String>,
    /// Content.
    pub content: Option<String>,
    /// Workspace id.
    pub workspace_id: Option<Id>,
}

object!(ArticleUploadExternalImagesToGallery {
    "ignoreClassName" => ignore_class_name,
    "content" => content,
    "workspaceId" => workspace_id
});
