// Written by `cargo xtask codegen` from desk/v1/shared.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::{DateTime, ExtraFields, Id, object};

use super::{
    ArticleCommentLocale, ArticleStatus, AuthorType, FeedbackAuthor, ImageUploadMessage, LabelMeta,
    TranslationState,
};

pub struct AddPermalink {
    pub is_old_permalink_needed: Option<bool>,
    /// Required.
    pub permalink: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl AddPermalink {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(permalink: impl Into<String>) -> Self {
        Self {
            permalink: Some(permalink.into()),
            ..Self::default()
        }
    }
}

object!(type AddPermalink {
    "isOldPermalinkNeeded" => is_old_permalink_needed,
    "permalink" => permalink;
    extra
});

#[non_exhaustive]
pub struct AddPermalinkResult {
    pub data: Option<Vec<UpdatePermalinksResult>>,
    pub primary_permalink: Option<String>,
    pub secondary_permalinks: Option<Vec<String>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AddPermalinkResult {
    "data" => data,
    "primaryPermalink" => primary_permalink,
    "secondaryPermalinks" => secondary_permalinks;
    extra
});

#[non_exhaustive]
pub struct ArticleAttachment {
    pub resource_id: Option<Id>,
    pub extension: Option<String>,
    pub size: Option<i64>,
    pub name: Option<String>,
    pub view_url: Option<String>,
    pub download_url: Option<String>,
    pub created_time: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleAttachment {
    "resourceId" => resource_id,
    "extension" => extension,
    "size" => size,
    "name" => name,
    "viewUrl" => view_url,
    "downloadUrl" => download_url,
    "createdTime" => created_time;
    extra
});

#[non_exhaustive]
pub struct ArticleCategory {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub locale: Option<ArticleCommentLocale>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleCategory {
    "id" => id,
    "name" => name,
    "locale" => locale;
    extra
});

#[non_exhaustive]
pub struct ArticleCommentCommenter {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub name: Option<String>,
    pub role_name: Option<String>,
    pub label: Option<LabelMeta>,
    /// One of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    pub email: Option<String>,
    pub kb_role: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArticleCommentCommenter {
    "id" => id,
    "photoURL" => photo_url,
    "firstName" => first_name,
    "lastName" => last_name,
    "webUrl" => web_url,
    "name" => name,
    "roleName" => role_name,
    "label" => label,
    "type" => type_,
    "email" => email,
    "kbRole" => kb_role;
    extra
});

#[non_exhaustive]
pub struct AvailableLocaleTranslation {
    pub latest_version_status: Option<ArticleStatus>,
    pub is_trashed: Option<bool>,
    pub translation_id: Option<Id>,
    pub recycle_bin_entity_id: Option<Id>,
    pub latest_version: Option<String>,
    pub is_locked: Option<bool>,
    pub latest_published_version: Option<String>,
    pub href: Option<String>,
    pub locale: Option<ArticleCommentLocale>,
    pub author_id: Option<Id>,
    /// One of `OUTDATED`, `UP-TO-DATE`, `AUTO-TRANSLATE INPROGRESS`, `AUTO-TRANSLATE FAILED`.
    pub translation_state: Option<TranslationState>,
    pub status: Option<ArticleStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AvailableLocaleTranslation {
    "latestVersionStatus" => latest_version_status,
    "isTrashed" => is_trashed,
    "translationId" => translation_id,
    "recycleBinEntityId" => recycle_bin_entity_id,
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

pub struct CategoryPosition {
    pub category_id: Option<Id>,
    pub position: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CategoryPosition {
    "categoryId" => category_id,
    "position" => position;
    extra
});

#[non_exhaustive]
pub struct ExternalImage {
    pub response_message: Option<ImageUploadMessage>,
    pub url: Option<String>,
    pub response_code: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ExternalImage {
    "responseMessage" => response_message,
    "url" => url,
    "responseCode" => response_code;
    extra
});

#[non_exhaustive]
pub struct GroupMention {
    pub id: Option<Id>,
    pub off_set: Option<i64>,
    pub name: Option<String>,
    pub length: Option<i64>,
    pub logo_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type GroupMention {
    "id" => id,
    "offSet" => off_set,
    "name" => name,
    "length" => length,
    "logoUrl" => logo_url;
    extra
});

#[non_exhaustive]
pub struct Hashtag {
    pub off_set: Option<i64>,
    pub length: Option<i64>,
    pub header_value: Option<String>,
    pub header_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Hashtag {
    "offSet" => off_set,
    "length" => length,
    "headerValue" => header_value,
    "headerId" => header_id;
    extra
});

#[non_exhaustive]
pub struct Mentions {
    pub groups: Option<Vec<GroupMention>>,
    pub users: Option<Vec<MentionsUser>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Mentions {
    "groups" => groups,
    "users" => users;
    extra
});

#[non_exhaustive]
pub struct MentionsUser {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub name: Option<String>,
    pub role_name: Option<String>,
    pub label: Option<LabelMeta>,
    /// One of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    pub email: Option<String>,
    pub kb_role: Option<String>,
    pub off_set: Option<i64>,
    pub length: Option<i64>,
    pub zuid: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MentionsUser {
    "id" => id,
    "photoURL" => photo_url,
    "firstName" => first_name,
    "lastName" => last_name,
    "webUrl" => web_url,
    "name" => name,
    "roleName" => role_name,
    "label" => label,
    "type" => type_,
    "email" => email,
    "kbRole" => kb_role,
    "offSet" => off_set,
    "length" => length,
    "zuid" => zuid;
    extra
});

#[non_exhaustive]
pub struct Metrics {
    pub feedback_count: Option<i64>,
    pub template_usage_count: Option<i64>,
    pub unlike_count: Option<i64>,
    pub last_usage_time: Option<DateTime>,
    pub dislike_count: Option<i64>,
    pub like_count: Option<i64>,
    pub view_count: Option<i64>,
    pub last_activity_time: Option<DateTime>,
    pub usage_count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Metrics {
    "feedbackCount" => feedback_count,
    "templateUsageCount" => template_usage_count,
    "unlikeCount" => unlike_count,
    "lastUsageTime" => last_usage_time,
    "dislikeCount" => dislike_count,
    "likeCount" => like_count,
    "viewCount" => view_count,
    "lastActivityTime" => last_activity_time,
    "usageCount" => usage_count;
    extra
});

#[non_exhaustive]
pub struct QuickEditPermissions {
    pub modifier_id: Option<Id>,
    pub modified_by: Option<FeedbackAuthor>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type QuickEditPermissions {
    "modifierId" => modifier_id,
    "modifiedBy" => modified_by;
    extra
});

#[non_exhaustive]
pub struct Seo {
    pub keywords: Option<String>,
    pub is_enabled: Option<bool>,
    pub description: Option<String>,
    pub title: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Seo {
    "keywords" => keywords,
    "isEnabled" => is_enabled,
    "description" => description,
    "title" => title;
    extra
});

#[non_exhaustive]
pub struct Translation {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub created_by: Option<FeedbackAuthor>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<FeedbackAuthor>,
    pub permalink: Option<String>,
    pub locale: Option<ArticleCommentLocale>,
    pub category_id: Option<Id>,
    pub portal_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Translation {
    "id" => id,
    "modifiedTime" => modified_time,
    "createdBy" => created_by,
    "name" => name,
    "description" => description,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "permalink" => permalink,
    "locale" => locale,
    "categoryId" => category_id,
    "portalUrl" => portal_url;
    extra
});

#[non_exhaustive]
pub struct TranslationSource {
    pub locale: Option<ArticleCommentLocale>,
    pub version: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TranslationSource {
    "locale" => locale,
    "version" => version;
    extra
});

pub struct UpdatePermalinks {
    /// Required.
    pub primary_permalink: Option<String>,
    /// Required.
    pub secondary_permalinks: Option<Vec<String>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl UpdatePermalinks {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        primary_permalink: impl Into<String>,
        secondary_permalinks: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            primary_permalink: Some(primary_permalink.into()),
            secondary_permalinks: Some(secondary_permalinks.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

object!(type UpdatePermalinks {
    "primaryPermalink" => primary_permalink,
    "secondaryPermalinks" => secondary_permalinks;
    extra
});

#[non_exhaustive]
pub struct UpdatePermalinksResult {
    pub created_by: Option<FeedbackAuthor>,
    pub is_primary: Option<bool>,
    pub created_time: Option<DateTime>,
    pub permalink: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UpdatePermalinksResult {
    "createdBy" => created_by,
    "isPrimary" => is_primary,
    "createdTime" => created_time,
    "permalink" => permalink;
    extra
});

#[non_exhaustive]
pub struct UploadExternalImagesToGalleryResult {
    pub url_response: Option<Vec<ExternalImage>>,
    pub content: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UploadExternalImagesToGalleryResult {
    "urlResponse" => url_response,
    "content" => content;
    extra
});
