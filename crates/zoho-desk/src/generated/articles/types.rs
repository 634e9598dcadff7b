// Written by `cargo xtask codegen` from xtask/catalog/desk/articles.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{DateTime, ExtraFields, Id, object, wire::Json};

use crate::shared;

use super::{
    ArticleConvertCloudDocumentToHtmlSource, ArticleConvertCloudDocumentToHtmlType,
    ArticleLocaleErrorCode,
};

/// Article, from `articles().list`, `articles().get`, `articles().create`, ….
#[non_exhaustive]
pub struct Article {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `dislikeCount`: how many dislikes there are.
    pub dislike_count: Option<i64>,
    /// `modifierId`: the id of a modifier.
    pub modifier_id: Option<Id>,
    /// `likeCount`: how many likes there are.
    pub like_count: Option<i64>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `latestVersionModifierId`: the id of a latest version modifier.
    pub latest_version_modifier_id: Option<Id>,
    /// `translationState`: one of `OUTDATED`, `UP-TO-DATE`, `AUTO-TRANSLATE INPROGRESS`,
    /// `AUTO-TRANSLATE FAILED`.
    pub translation_state: Option<shared::TranslationState>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `isTemplate`: whether it is template.
    pub is_template: Option<bool>,
    /// `isLocked`: whether it is locked.
    pub is_locked: Option<bool>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `translationSource`: an object.
    pub translation_source: Option<shared::TranslationSource>,
    /// `latestVersionStatus`: one of the 7 words of [`shared::ArticleStatus`].
    pub latest_version_status: Option<shared::ArticleStatus>,
    /// `author`: an object.
    pub author: Option<shared::FeedbackAuthor>,
    /// `reviewedBy`: an object.
    pub reviewed_by: Option<shared::FeedbackAuthor>,
    /// `currentVersion`: text.
    pub current_version: Option<String>,
    /// `commentCount`: how many comments there are.
    pub comment_count: Option<i64>,
    /// `tags`: one or more texts.
    pub tags: Option<Vec<String>>,
    /// `sourceLocale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub source_locale: Option<shared::ArticleCommentLocale>,
    /// `translationId`: the id of a translation.
    pub translation_id: Option<Id>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `feedbackCount`: how many feedbacks there are.
    pub feedback_count: Option<i64>,
    /// `latestPublishedVersion`: text.
    pub latest_published_version: Option<String>,
    /// `position`: a whole number.
    pub position: Option<i64>,
    /// `metrics`: an object.
    pub metrics: Option<shared::Metrics>,
    /// `templateUsageCount`: how many template usages there are.
    pub template_usage_count: Option<i64>,
    /// `templateUsedUsersCount`: how many template used users there are.
    pub template_used_users_count: Option<i64>,
    /// `templateLastUpdatedTime`: a moment with its offset.
    pub template_last_updated_time: Option<DateTime>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `latestVersionModifiedBy`: an object.
    pub latest_version_modified_by: Option<shared::FeedbackAuthor>,
    /// `status`: one of the 7 words of [`shared::ArticleStatus`].
    pub status: Option<shared::ArticleStatus>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<shared::ArticleAttachment>>,
    /// `reviewedTime`: a moment with its offset.
    pub reviewed_time: Option<DateTime>,
    /// `creatorId`: the id of a creator.
    pub creator_id: Option<Id>,
    /// `locale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub locale: Option<shared::ArticleCommentLocale>,
    /// `title`: text.
    pub title: Option<String>,
    /// `expiryDate`: a moment with its offset.
    pub expiry_date: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<shared::FeedbackAuthor>,
    /// `viewCount`: how many views there are.
    pub view_count: Option<i64>,
    /// `seo`: an object.
    pub seo: Option<shared::Seo>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::FeedbackAuthor>,
    /// `summary`: text.
    pub summary: Option<String>,
    /// `isFollowing`: whether it is following.
    pub is_following: Option<bool>,
    /// `myVote`: text.
    pub my_vote: Option<String>,
    /// `permission`: one of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`,
    /// `AGENTS_ONLY`.
    pub permission: Option<shared::ArticleTranslationPermission>,
    /// `authorId`: the id of an author.
    pub author_id: Option<Id>,
    /// `usageCount`: how many usages there are.
    pub usage_count: Option<i64>,
    /// `rootCategoryId`: the id of a root category.
    pub root_category_id: Option<Id>,
    /// `answer`: text.
    pub answer: Option<String>,
    /// `createdBy`: who created it.
    pub created_by: Option<shared::FeedbackAuthor>,
    /// `latestVersion`: text.
    pub latest_version: Option<String>,
    /// `portalUrl`: an address on the web.
    pub portal_url: Option<String>,
    /// `attachmentCount`: how many attachments there are.
    pub attachment_count: Option<i64>,
    /// `availableLocaleTranslations`: a list.
    pub available_locale_translations: Option<Vec<ArticleLocaleTranslation>>,
    /// `category`: an object.
    pub category: Option<shared::ArticleCategory>,
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `articleNumber`: text.
    pub article_number: Option<String>,
    /// `quickEdit`: an object.
    pub quick_edit: Option<shared::QuickEditPermissions>,
    /// `secondaryTitles`: any JSON.
    pub secondary_titles: Option<Json>,
    /// `followersCount`: how many followers there are.
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

/// Article check permalink availability, for `articles().check_permalink_availability`.
pub struct ArticleCheckPermalinkAvailability {
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `locale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub locale: Option<shared::ArticleCommentLocale>,
    /// `articleId`: the id of an article.
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

/// Article check permalink availability result, from `articles().check_permalink_availability`.
#[non_exhaustive]
pub struct ArticleCheckPermalinkAvailabilityResult {
    /// `isAvailable`: whether it is available.
    pub is_available: Option<bool>,
    /// `suggestion`: text.
    pub suggestion: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleCheckPermalinkAvailabilityResult {
    "isAvailable" => is_available,
    "suggestion" => suggestion;
    extra
});

/// Article convert cloud document to html, for `articles().convert_cloud_document_to_html`.
pub struct ArticleConvertCloudDocumentToHtml {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `accountId`: the id of an account.
    pub account_id: Option<Id>,
    /// `filePath`: text.
    pub file_path: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `source`: one of the 8 words of [`ArticleConvertCloudDocumentToHtmlSource`].
    pub source: Option<ArticleConvertCloudDocumentToHtmlSource>,
    /// `type`: one of `file`, `presentation`, `pdf`, `document`, `spreadsheet`, `writer`.
    pub type_: Option<ArticleConvertCloudDocumentToHtmlType>,
    /// `mimeType`: text.
    pub mime_type: Option<String>,
    /// `workspaceId`: the id of a workspace.
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

/// Article convert cloud document to html result, for `articles().preview`, from
/// `articles().convert_cloud_document_to_html`, `articles().preview`.
pub struct ArticleConvertCloudDocumentToHtmlResult {
    /// `answer`: text.
    pub answer: Option<String>,
    /// `title`: text.
    pub title: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ArticleConvertCloudDocumentToHtmlResult {
    "answer" => answer,
    "title" => title;
    extra
});

/// Article history, from `articles().list_history`.
#[non_exhaustive]
pub struct ArticleHistory {
    /// `articleId`: the id of an article.
    pub article_id: Option<Id>,
    /// `event`: text.
    pub event: Option<String>,
    /// `eventTime`: a moment with its offset.
    pub event_time: Option<DateTime>,
    /// `locale`: a locale, such as `en_US`.
    pub locale: Option<String>,
    /// `addedCommentId`: the id of an added comment.
    pub added_comment_id: Option<Id>,
    /// `newStatus`: text.
    pub new_status: Option<String>,
    /// `oldStatus`: text.
    pub old_status: Option<String>,
    /// `addedTags`: one or more texts.
    pub added_tags: Option<Vec<String>>,
    /// `newPermalink`: text.
    pub new_permalink: Option<String>,
    /// `newTitle`: text.
    pub new_title: Option<String>,
    /// `oldDisplayPermission`: text.
    pub old_display_permission: Option<String>,
    /// `newDisplayPermission`: text.
    pub new_display_permission: Option<String>,
    /// `newSection`: text.
    pub new_section: Option<String>,
    /// `oldSection`: text.
    pub old_section: Option<String>,
    /// `oldOwner`: text.
    pub old_owner: Option<String>,
    /// `newOwner`: text.
    pub new_owner: Option<String>,
    /// `createdVersion`: text.
    pub created_version: Option<String>,
    /// `user`: an object.
    pub user: Option<shared::UserRef>,
    /// `addedTranslations`: text.
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

/// Article input, for `articles().create`, `articles().share_docs_workspace`.
pub struct ArticleInput {
    /// `seoDescription`: text.
    pub seo_description: Option<String>,
    /// `permission`: one of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`,
    /// `AGENTS_ONLY`.
    pub permission: Option<shared::ArticleTranslationPermission>,
    /// `title`: text.
    pub title: Option<String>,
    /// `authorId`: the id of an author.
    pub author_id: Option<Id>,
    /// `seoTitle`: text.
    pub seo_title: Option<String>,
    /// `seoKeywords`: text.
    pub seo_keywords: Option<String>,
    /// `tags`: one or more texts.
    pub tags: Option<Vec<String>>,
    /// `expiryDate`: a moment with its offset.
    pub expiry_date: Option<DateTime>,
    /// `isSEOEnabled`: whether it is seo enabled.
    pub is_seo_enabled: Option<bool>,
    /// `isTemplate`: whether it is template.
    pub is_template: Option<bool>,
    /// `answer`: text.
    pub answer: Option<String>,
    /// `attachmentIds`: one or more ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `status`: one of the 7 words of [`shared::ArticleStatus`].
    pub status: Option<shared::ArticleStatus>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `ownerId`: the id of the user whom it belongs to.
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

/// Article insights, from `articles().get_insights`.
#[non_exhaustive]
pub struct ArticleInsights {
    /// `feedbackCount`: how many feedbacks there are.
    pub feedback_count: Option<i64>,
    /// `lastLikedTime`: a moment with its offset.
    pub last_liked_time: Option<DateTime>,
    /// `dislikeCount`: how many dislikes there are.
    pub dislike_count: Option<i64>,
    /// `lastUsageTime`: a moment with its offset.
    pub last_usage_time: Option<DateTime>,
    /// `likeCount`: how many likes there are.
    pub like_count: Option<i64>,
    /// `attachmentCount`: how many attachments there are.
    pub attachment_count: Option<i64>,
    /// `viewCount`: how many views there are.
    pub view_count: Option<i64>,
    /// `lastActivityTime`: a moment with its offset.
    pub last_activity_time: Option<DateTime>,
    /// `lastDislikedTime`: a moment with its offset.
    pub last_disliked_time: Option<DateTime>,
    /// `usageCount`: how many usages there are.
    pub usage_count: Option<i64>,
    /// `commentCount`: how many comments there are.
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

/// Article locale error.
#[non_exhaustive]
pub struct ArticleLocaleError {
    /// `errorCode`: one of the 6 words of [`ArticleLocaleErrorCode`].
    pub error_code: Option<ArticleLocaleErrorCode>,
    /// `httpCode`: a whole number.
    pub http_code: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleLocaleError {
    "errorCode" => error_code,
    "httpCode" => http_code;
    extra
});

/// Article locale result.
#[non_exhaustive]
pub struct ArticleLocaleResult {
    /// `locale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub locale: Option<shared::ArticleCommentLocale>,
    /// `isSuccess`: whether it is success.
    pub is_success: Option<bool>,
    /// `errors`: an object.
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

/// Article locale translation.
#[non_exhaustive]
pub struct ArticleLocaleTranslation {
    /// `latestVersionStatus`: one of the 7 words of [`shared::ArticleStatus`].
    pub latest_version_status: Option<shared::ArticleStatus>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `translationId`: the id of a translation.
    pub translation_id: Option<Id>,
    /// `latestVersion`: text.
    pub latest_version: Option<String>,
    /// `isLocked`: whether it is locked.
    pub is_locked: Option<bool>,
    /// `latestPublishedVersion`: text.
    pub latest_published_version: Option<String>,
    /// `href`: an address on the web.
    pub href: Option<String>,
    /// `locale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub locale: Option<shared::ArticleCommentLocale>,
    /// `authorId`: the id of an author.
    pub author_id: Option<Id>,
    /// `translationState`: one of `OUTDATED`, `UP-TO-DATE`, `AUTO-TRANSLATE INPROGRESS`,
    /// `AUTO-TRANSLATE FAILED`.
    pub translation_state: Option<shared::TranslationState>,
    /// `status`: one of the 7 words of [`shared::ArticleStatus`].
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

/// Article schedule auto translate, for `articles().schedule_auto_translate`,
/// `articles().stop_auto_translate`.
pub struct ArticleScheduleAutoTranslate {
    /// `ids`: one or more ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// `locales`: any of the 53 words of [`shared::ArticleCommentLocale`].
    pub locales: Option<Vec<shared::ArticleCommentLocale>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
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

object!(type ArticleScheduleAutoTranslate {
    "ids" => ids,
    "locales" => locales;
    extra
});

/// Article schedule auto translate result, from `articles().schedule_auto_translate`,
/// `articles().stop_auto_translate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleScheduleAutoTranslateResult {
    /// `id`: its id; always there.
    pub id: Id,
    /// `locales`: a list.
    pub locales: Option<Vec<ArticleLocaleResult>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(ArticleScheduleAutoTranslateResult {
    "id" => id,
    "locales" => locales;
    extra
} required "id");

/// Article search legacy result, from `articles().search_legacy`.
#[non_exhaustive]
pub struct ArticleSearchLegacyResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `creatorId`: the id of a creator.
    pub creator_id: Option<Id>,
    /// `modifierId`: the id of a modifier.
    pub modifier_id: Option<Id>,
    /// `dislikeCount`: how many dislikes there are.
    pub dislike_count: Option<i64>,
    /// `likeCount`: how many likes there are.
    pub like_count: Option<i64>,
    /// `title`: text.
    pub title: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `viewCount`: how many views there are.
    pub view_count: Option<i64>,
    /// `summary`: text.
    pub summary: Option<String>,
    /// `latestVersionStatus`: one of the 7 words of [`shared::ArticleStatus`].
    pub latest_version_status: Option<shared::ArticleStatus>,
    /// `author`: an object.
    pub author: Option<shared::FeedbackAuthor>,
    /// `permission`: one of `ALL`, `REGISTEREDUSERS`, `AGENTS`.
    pub permission: Option<shared::ArticleStatisticPermission>,
    /// `authorId`: the id of an author.
    pub author_id: Option<Id>,
    /// `usageCount`: how many usages there are.
    pub usage_count: Option<i64>,
    /// `rootCategoryId`: the id of a root category.
    pub root_category_id: Option<Id>,
    /// `latestVersion`: text.
    pub latest_version: Option<String>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `portalUrl`: an address on the web.
    pub portal_url: Option<String>,
    /// `feedbackCount`: how many feedbacks there are.
    pub feedback_count: Option<i64>,
    /// `latestPublishedVersion`: text.
    pub latest_published_version: Option<String>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `category`: an object.
    pub category: Option<shared::ArticleCategory>,
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `status`: one of the 7 words of [`shared::ArticleStatus`].
    pub status: Option<shared::ArticleStatus>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `templateUsageCount`: how many template usages there are.
    pub template_usage_count: Option<i64>,
    /// `templateUsedUsersCount`: how many template used users there are.
    pub template_used_users_count: Option<i64>,
    /// `templateLastUpdatedTime`: a moment with its offset.
    pub template_last_updated_time: Option<DateTime>,
    /// `locale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub locale: Option<shared::ArticleCommentLocale>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `latestVersionModifierId`: the id of a latest version modifier.
    pub latest_version_modifier_id: Option<Id>,
    /// `translationState`: one of `OUTDATED`, `UP-TO-DATE`, `AUTO-TRANSLATE INPROGRESS`,
    /// `AUTO-TRANSLATE FAILED`.
    pub translation_state: Option<shared::TranslationState>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `isTemplate`: whether it is template.
    pub is_template: Option<bool>,
    /// `isLocked`: whether it is locked.
    pub is_locked: Option<bool>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<shared::FeedbackAuthor>,
    /// `articleNumber`: text.
    pub article_number: Option<String>,
    /// `translationSource`: an object.
    pub translation_source: Option<shared::TranslationSource>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::FeedbackAuthor>,
    /// `commentCount`: how many comments there are.
    pub comment_count: Option<i64>,
    /// `sourceLocale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub source_locale: Option<shared::ArticleCommentLocale>,
    /// `translationId`: the id of a translation.
    pub translation_id: Option<Id>,
    /// `createdBy`: who created it.
    pub created_by: Option<shared::FeedbackAuthor>,
    /// `attachmentCount`: how many attachments there are.
    pub attachment_count: Option<i64>,
    /// `position`: a whole number.
    pub position: Option<i64>,
    /// `latestVersionModifiedBy`: an object.
    pub latest_version_modified_by: Option<shared::FeedbackAuthor>,
    /// `expiryDate`: a moment with its offset.
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

/// Article suggestion, from `articles().list_suggestions`.
#[non_exhaustive]
pub struct ArticleSuggestion {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `creatorId`: the id of a creator.
    pub creator_id: Option<Id>,
    /// `modifierId`: the id of a modifier.
    pub modifier_id: Option<Id>,
    /// `dislikeCount`: how many dislikes there are.
    pub dislike_count: Option<i64>,
    /// `likeCount`: how many likes there are.
    pub like_count: Option<i64>,
    /// `templateUsageCount`: how many template usages there are.
    pub template_usage_count: Option<i64>,
    /// `templateUsedUsersCount`: how many template used users there are.
    pub template_used_users_count: Option<i64>,
    /// `templateLastUpdatedTime`: a moment with its offset.
    pub template_last_updated_time: Option<DateTime>,
    /// `locale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub locale: Option<shared::ArticleCommentLocale>,
    /// `title`: text.
    pub title: Option<String>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `latestVersionModifierId`: the id of a latest version modifier.
    pub latest_version_modifier_id: Option<Id>,
    /// `translationState`: one of `OUTDATED`, `UP-TO-DATE`, `AUTO-TRANSLATE INPROGRESS`,
    /// `AUTO-TRANSLATE FAILED`.
    pub translation_state: Option<shared::TranslationState>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `isTemplate`: whether it is template.
    pub is_template: Option<bool>,
    /// `isLocked`: whether it is locked.
    pub is_locked: Option<bool>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<shared::FeedbackAuthor>,
    /// `articleNumber`: text.
    pub article_number: Option<String>,
    /// `viewCount`: how many views there are.
    pub view_count: Option<i64>,
    /// `translationSource`: an object.
    pub translation_source: Option<shared::TranslationSource>,
    /// `summary`: text.
    pub summary: Option<String>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::FeedbackAuthor>,
    /// `latestVersionStatus`: one of the 7 words of [`shared::ArticleStatus`].
    pub latest_version_status: Option<shared::ArticleStatus>,
    /// `author`: an object.
    pub author: Option<shared::FeedbackAuthor>,
    /// `permission`: one of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`,
    /// `AGENTS_ONLY`.
    pub permission: Option<shared::ArticleTranslationPermission>,
    /// `authorId`: the id of an author.
    pub author_id: Option<Id>,
    /// `usageCount`: how many usages there are.
    pub usage_count: Option<i64>,
    /// `commentCount`: how many comments there are.
    pub comment_count: Option<i64>,
    /// `rootCategoryId`: the id of a root category.
    pub root_category_id: Option<Id>,
    /// `sourceLocale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub source_locale: Option<shared::ArticleCommentLocale>,
    /// `translationId`: the id of a translation.
    pub translation_id: Option<Id>,
    /// `createdBy`: who created it.
    pub created_by: Option<shared::FeedbackAuthor>,
    /// `latestVersion`: text.
    pub latest_version: Option<String>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `portalUrl`: an address on the web.
    pub portal_url: Option<String>,
    /// `feedbackCount`: how many feedbacks there are.
    pub feedback_count: Option<i64>,
    /// `latestPublishedVersion`: text.
    pub latest_published_version: Option<String>,
    /// `attachmentCount`: how many attachments there are.
    pub attachment_count: Option<i64>,
    /// `position`: a whole number.
    pub position: Option<i64>,
    /// `category`: an object.
    pub category: Option<shared::ArticleCategory>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `latestVersionModifiedBy`: an object.
    pub latest_version_modified_by: Option<shared::FeedbackAuthor>,
    /// `status`: one of the 7 words of [`shared::ArticleStatus`].
    pub status: Option<shared::ArticleStatus>,
    /// `expiryDate`: a moment with its offset.
    pub expiry_date: Option<DateTime>,
    /// `recycleBinEntityId`: the id of a recycle bin entity.
    pub recycle_bin_entity_id: Option<Id>,
    /// `deletedTime`: a moment with its offset.
    pub deleted_time: Option<DateTime>,
    /// `deletedBy`: an object.
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

/// Article update, for `articles().update`.
pub struct ArticleUpdate {
    /// `seoDescription`: text.
    pub seo_description: Option<String>,
    /// `permission`: one of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`,
    /// `AGENTS_ONLY`.
    pub permission: Option<shared::ArticleTranslationPermission>,
    /// `title`: text.
    pub title: Option<String>,
    /// `authorId`: the id of an author.
    pub author_id: Option<Id>,
    /// `seoTitle`: text.
    pub seo_title: Option<String>,
    /// `seoKeywords`: text.
    pub seo_keywords: Option<String>,
    /// `tags`: one or more texts.
    pub tags: Option<Vec<String>>,
    /// `expiryDate`: a moment with its offset.
    pub expiry_date: Option<DateTime>,
    /// `isSEOEnabled`: whether it is seo enabled.
    pub is_seo_enabled: Option<bool>,
    /// `answer`: text.
    pub answer: Option<String>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `status`: one of the 7 words of [`shared::ArticleStatus`].
    pub status: Option<shared::ArticleStatus>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `secondaryTitles`: one or more texts.
    pub secondary_titles: Option<Vec<String>>,
    /// `ownerId`: the id of the user whom it belongs to.
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

/// Article upload external images to gallery, for `articles().upload_external_images_to_gallery`.
pub struct ArticleUploadExternalImagesToGallery {
    /// `ignoreClassName`: text.
    pub ignore_class_name: Option<String>,
    /// `content`: text.
    pub content: Option<String>,
    /// `workspaceId`: the id of a workspace.
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
