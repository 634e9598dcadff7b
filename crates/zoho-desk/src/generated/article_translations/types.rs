// Written by `cargo xtask codegen` from xtask/catalog/desk/article_translations.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{DateTime, ExtraFields, Id, object, wire::Json};

use crate::shared;

/// Article translation, from `article_translations().list`, `article_translations().get`,
/// `article_translations().create`, ….
#[non_exhaustive]
pub struct ArticleTranslation {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `modifierId`: the id of a modifier.
    pub modifier_id: Option<Id>,
    /// `dislikeCount`: how many dislikes there are.
    pub dislike_count: Option<i64>,
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
    /// `isLocked`: whether it is locked.
    pub is_locked: Option<bool>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `articleNumber`: text.
    pub article_number: Option<String>,
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
    /// `tags`: one or more texts.
    pub tags: Option<Vec<String>>,
    /// `commentCount`: how many comments there are.
    pub comment_count: Option<i64>,
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
    /// `metrics`: an object.
    pub metrics: Option<shared::Metrics>,
    /// `position`: a whole number.
    pub position: Option<i64>,
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
    /// `summary`: text.
    pub summary: Option<String>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::FeedbackAuthor>,
    /// `isFollowing`: whether it is following.
    pub is_following: Option<bool>,
    /// `myVote`: text.
    pub my_vote: Option<String>,
    /// `permission`: one of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`,
    /// `AGENTS_ONLY`.
    pub permission: Option<shared::ArticleTranslationPermission>,
    /// `authorId`: the id of an author.
    pub author_id: Option<Id>,
    /// `isTemplate`: whether it is template.
    pub is_template: Option<bool>,
    /// `usageCount`: how many usages there are.
    pub usage_count: Option<i64>,
    /// `templateUsageCount`: how many template usages there are.
    pub template_usage_count: Option<i64>,
    /// `templateUsedUsersCount`: how many template used users there are.
    pub template_used_users_count: Option<i64>,
    /// `templateLastUpdatedTime`: a moment with its offset.
    pub template_last_updated_time: Option<DateTime>,
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
    /// `category`: an object.
    pub category: Option<shared::ArticleCategory>,
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `quickEdit`: an object.
    pub quick_edit: Option<shared::QuickEditPermissions>,
    /// `next`: an object.
    pub next: Option<Next>,
    /// `prev`: an object.
    pub prev: Option<Next>,
    /// `plainText`: text.
    pub plain_text: Option<String>,
    /// `availableLocaleTranslations`: a list.
    pub available_locale_translations: Option<Vec<shared::AvailableLocaleTranslation>>,
    /// `secondaryTitles`: one or more texts.
    pub secondary_titles: Option<Vec<String>>,
    /// `followersCount`: how many followers there are.
    pub followers_count: Option<i64>,
    /// `countInfo`: any JSON.
    pub count_info: Option<Json>,
    /// `recycleBinEntityId`: the id of a recycle bin entity.
    pub recycle_bin_entity_id: Option<Id>,
    /// `deletedTime`: a moment with its offset.
    pub deleted_time: Option<DateTime>,
    /// `deletedBy`: an object.
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

/// Article translation add permalink, for `article_translations().add_permalink`.
pub struct ArticleTranslationAddPermalink {
    /// `isOldPermalinkNeeded`: whether it is old permalink needed.
    pub is_old_permalink_needed: Option<bool>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ArticleTranslationAddPermalink {
    "isOldPermalinkNeeded" => is_old_permalink_needed,
    "permalink" => permalink;
    extra
});

/// Article translation add permalink result, from `article_translations().add_permalink`,
/// `article_translations().get_permalinks`.
#[non_exhaustive]
pub struct ArticleTranslationAddPermalinkResult {
    /// `primaryPermalink`: text.
    pub primary_permalink: Option<String>,
    /// `secondaryPermalinks`: one or more texts.
    pub secondary_permalinks: Option<Vec<String>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleTranslationAddPermalinkResult {
    "primaryPermalink" => primary_permalink,
    "secondaryPermalinks" => secondary_permalinks;
    extra
});

/// Article translation answer, from `article_translations().get_answer`.
#[non_exhaustive]
pub struct ArticleTranslationAnswer {
    /// `answer`: text.
    pub answer: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleTranslationAnswer {
    "answer" => answer;
    extra
});

/// Article translation concurrent edit status, from
/// `article_translations().get_concurrent_edit_status`.
#[non_exhaustive]
pub struct ArticleTranslationConcurrentEditStatus {
    /// `isEditAllowed`: whether it is edit allowed.
    pub is_edit_allowed: Option<bool>,
    /// `user`: values by name.
    pub user: Option<ExtraFields>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleTranslationConcurrentEditStatus {
    "isEditAllowed" => is_edit_allowed,
    "user" => user;
    extra
});

/// Article translation create, for `article_translations().create`.
pub struct ArticleTranslationCreate {
    /// `seoDescription`: text.
    pub seo_description: Option<String>,
    /// `permission`: one of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`,
    /// `AGENTS_ONLY`.
    pub permission: Option<shared::ArticleTranslationPermission>,
    /// `title`: text.
    pub title: Option<String>,
    /// `seoTitle`: text.
    pub seo_title: Option<String>,
    /// `seoKeywords`: text.
    pub seo_keywords: Option<String>,
    /// `locale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub locale: Option<shared::ArticleCommentLocale>,
    /// `authorId`: the id of an author.
    pub author_id: Option<Id>,
    /// `translationState`: one of `OUTDATED`, `UP-TO-DATE`, `AUTO-TRANSLATE INPROGRESS`,
    /// `AUTO-TRANSLATE FAILED`.
    pub translation_state: Option<shared::TranslationState>,
    /// `tags`: one or more texts.
    pub tags: Option<Vec<String>>,
    /// `expiryDate`: a moment with its offset.
    pub expiry_date: Option<DateTime>,
    /// `isSEOEnabled`: whether it is seo enabled.
    pub is_seo_enabled: Option<bool>,
    /// `answer`: text.
    pub answer: Option<String>,
    /// `attachmentIds`: one or more ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `status`: one of the 7 words of [`shared::ArticleStatus`].
    pub status: Option<shared::ArticleStatus>,
    /// `translationSource`: an object.
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

/// Article translation create translation source.
pub struct ArticleTranslationCreateTranslationSource {
    /// `version`: text.
    pub version: Option<String>,
    /// `locale`: a locale, such as `en_US`.
    pub locale: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ArticleTranslationCreateTranslationSource {
    "version" => version,
    "locale" => locale;
    extra
});

/// Article translation duplicate, for `article_translations().duplicate`.
pub struct ArticleTranslationDuplicate {
    /// `authorId`: the id of an author.
    pub author_id: Option<Id>,
    /// `version`: text.
    pub version: Option<String>,
    /// `categoryId`: the id of a category.
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

/// Article translation duplicate result, from `article_translations().duplicate`.
#[non_exhaustive]
pub struct ArticleTranslationDuplicateResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `modifierId`: the id of a modifier.
    pub modifier_id: Option<Id>,
    /// `dislikeCount`: how many dislikes there are.
    pub dislike_count: Option<i64>,
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
    /// `isLocked`: whether it is locked.
    pub is_locked: Option<bool>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `articleNumber`: text.
    pub article_number: Option<String>,
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
    /// `tags`: one or more texts.
    pub tags: Option<Vec<String>>,
    /// `commentCount`: how many comments there are.
    pub comment_count: Option<i64>,
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
    /// `metrics`: an object.
    pub metrics: Option<shared::Metrics>,
    /// `position`: a whole number.
    pub position: Option<i64>,
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
    /// `summary`: text.
    pub summary: Option<String>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::FeedbackAuthor>,
    /// `isFollowing`: whether it is following.
    pub is_following: Option<bool>,
    /// `myVote`: text.
    pub my_vote: Option<String>,
    /// `permission`: one of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`,
    /// `AGENTS_ONLY`.
    pub permission: Option<shared::ArticleTranslationPermission>,
    /// `authorId`: the id of an author.
    pub author_id: Option<Id>,
    /// `isTemplate`: whether it is template.
    pub is_template: Option<bool>,
    /// `usageCount`: how many usages there are.
    pub usage_count: Option<i64>,
    /// `templateUsageCount`: how many template usages there are.
    pub template_usage_count: Option<i64>,
    /// `templateUsedUsersCount`: how many template used users there are.
    pub template_used_users_count: Option<i64>,
    /// `templateLastUpdatedTime`: a moment with its offset.
    pub template_last_updated_time: Option<DateTime>,
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
    /// `category`: an object.
    pub category: Option<shared::ArticleCategory>,
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `quickEdit`: an object.
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

/// Article translation insights, from `article_translations().get_insights`.
#[non_exhaustive]
pub struct ArticleTranslationInsights {
    /// `feedbackCount`: how many feedbacks there are.
    pub feedback_count: Option<i64>,
    /// `lastLikedTime`: a moment with its offset.
    pub last_liked_time: Option<DateTime>,
    /// `lastUsageTime`: a moment with its offset.
    pub last_usage_time: Option<DateTime>,
    /// `dislikeCount`: how many dislikes there are.
    pub dislike_count: Option<i64>,
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
    /// `templateUsageCount`: how many template usages there are.
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

/// Article translation update, for `article_translations().update`.
pub struct ArticleTranslationUpdate {
    /// `seoDescription`: text.
    pub seo_description: Option<String>,
    /// `permission`: one of `ALL`, `REGISTEREDUSERS`, `AGENTS`, `ALL_USERS`, `REGISTERED_USERS`,
    /// `AGENTS_ONLY`.
    pub permission: Option<shared::ArticleTranslationPermission>,
    /// `title`: text.
    pub title: Option<String>,
    /// `seoTitle`: text.
    pub seo_title: Option<String>,
    /// `seoKeywords`: text.
    pub seo_keywords: Option<String>,
    /// `authorId`: the id of an author.
    pub author_id: Option<Id>,
    /// `translationState`: one of `OUTDATED`, `UP-TO-DATE`, `AUTO-TRANSLATE INPROGRESS`,
    /// `AUTO-TRANSLATE FAILED`.
    pub translation_state: Option<shared::TranslationState>,
    /// `tags`: one or more texts.
    pub tags: Option<Vec<String>>,
    /// `expiryDate`: a moment with its offset.
    pub expiry_date: Option<DateTime>,
    /// `isSEOEnabled`: whether it is seo enabled.
    pub is_seo_enabled: Option<bool>,
    /// `answer`: text.
    pub answer: Option<String>,
    /// `attachmentIds`: one or more ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `secondaryTitles`: a list.
    pub secondary_titles: Option<Vec<ExtraFields>>,
    /// `status`: one of the 7 words of [`shared::ArticleStatus`].
    pub status: Option<shared::ArticleStatus>,
    /// `translationSource`: an object.
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

/// Article translation upload external images to gallery, for
/// `article_translations().upload_external_images_to_gallery`.
pub struct ArticleTranslationUploadExternalImagesToGallery {
    /// `ignoreClassName`: text.
    pub ignore_class_name: Option<String>,
    /// `version`: text.
    pub version: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ArticleTranslationUploadExternalImagesToGallery {
    "ignoreClassName" => ignore_class_name,
    "version" => version;
    extra
});

/// Article translation version diff, from `article_translations().get_version_diff`.
#[non_exhaustive]
pub struct ArticleTranslationVersionDiff {
    /// `diff`: text.
    pub diff: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleTranslationVersionDiff {
    "diff" => diff;
    extra
});

/// Next.
#[non_exhaustive]
pub struct Next {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `apiUrl`: an address on the web.
    pub api_url: Option<String>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `title`: text.
    pub title: Option<String>,
    /// `locale`: one of the 53 words of [`shared::ArticleCommentLocale`].
    pub locale: Option<shared::ArticleCommentLocale>,
    /// `permalink`: text.
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
