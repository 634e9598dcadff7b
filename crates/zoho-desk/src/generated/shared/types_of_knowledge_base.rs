// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{DateTime, ExtraFields, Id, object};

use super::{
    ArticleCommentLocale, ArticleStatus, AuthorType, FeedbackAuthor, ImageUploadMessage, LabelMeta,
    TranslationState,
};

/// Add permalink, for `kb_root_categories().add_permalink`, `kb_sections().add_permalink`.
pub struct AddPermalink {
    /// `isOldPermalinkNeeded`: whether it is old permalink needed.
    pub is_old_permalink_needed: Option<bool>,
    /// `permalink`: text; has to be sent.
    pub permalink: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl AddPermalink {
    /// With what has to be sent; the rest is left out.
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

/// Add permalink result, from `kb_root_categories().add_permalink`, `kb_sections().add_permalink`.
#[non_exhaustive]
pub struct AddPermalinkResult {
    /// `data`: a list.
    pub data: Option<Vec<UpdatePermalinksResult>>,
    /// `primaryPermalink`: text.
    pub primary_permalink: Option<String>,
    /// `secondaryPermalinks`: one or more texts.
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

/// Article attachment, from `article_attachments().list`, `article_attachments().replace`,
/// `article_attachments().associate`, ….
#[non_exhaustive]
pub struct ArticleAttachment {
    /// `resourceId`: the id of a resource.
    pub resource_id: Option<Id>,
    /// `extension`: text.
    pub extension: Option<String>,
    /// `size`: a whole number.
    pub size: Option<i64>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `viewUrl`: an address on the web.
    pub view_url: Option<String>,
    /// `downloadUrl`: an address on the web.
    pub download_url: Option<String>,
    /// `createdTime`: when it was created.
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

/// Article category.
#[non_exhaustive]
pub struct ArticleCategory {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `locale`: one of the 53 words of [`ArticleCommentLocale`].
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

/// Article comment commenter.
#[non_exhaustive]
pub struct ArticleCommentCommenter {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `roleName`: text.
    pub role_name: Option<String>,
    /// `label`: an object.
    pub label: Option<LabelMeta>,
    /// `type`: one of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `kbRole`: text.
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

/// Available locale translation.
#[non_exhaustive]
pub struct AvailableLocaleTranslation {
    /// `latestVersionStatus`: one of the 7 words of [`ArticleStatus`].
    pub latest_version_status: Option<ArticleStatus>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `translationId`: the id of a translation.
    pub translation_id: Option<Id>,
    /// `recycleBinEntityId`: the id of a recycle bin entity.
    pub recycle_bin_entity_id: Option<Id>,
    /// `latestVersion`: text.
    pub latest_version: Option<String>,
    /// `isLocked`: whether it is locked.
    pub is_locked: Option<bool>,
    /// `latestPublishedVersion`: text.
    pub latest_published_version: Option<String>,
    /// `href`: an address on the web.
    pub href: Option<String>,
    /// `locale`: one of the 53 words of [`ArticleCommentLocale`].
    pub locale: Option<ArticleCommentLocale>,
    /// `authorId`: the id of an author.
    pub author_id: Option<Id>,
    /// `translationState`: one of `OUTDATED`, `UP-TO-DATE`, `AUTO-TRANSLATE INPROGRESS`,
    /// `AUTO-TRANSLATE FAILED`.
    pub translation_state: Option<TranslationState>,
    /// `status`: one of the 7 words of [`ArticleStatus`].
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

/// Category position.
pub struct CategoryPosition {
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `position`: a whole number.
    pub position: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CategoryPosition {
    "categoryId" => category_id,
    "position" => position;
    extra
});

/// External image.
#[non_exhaustive]
pub struct ExternalImage {
    /// `responseMessage`: one of the 6 words of [`ImageUploadMessage`].
    pub response_message: Option<ImageUploadMessage>,
    /// `url`: an address on the web.
    pub url: Option<String>,
    /// `responseCode`: a whole number.
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

/// Group mention.
#[non_exhaustive]
pub struct GroupMention {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `offSet`: a whole number.
    pub off_set: Option<i64>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `length`: a whole number.
    pub length: Option<i64>,
    /// `logoUrl`: an address on the web.
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

/// Hashtag.
#[non_exhaustive]
pub struct Hashtag {
    /// `offSet`: a whole number.
    pub off_set: Option<i64>,
    /// `length`: a whole number.
    pub length: Option<i64>,
    /// `headerValue`: text.
    pub header_value: Option<String>,
    /// `headerId`: the id of a header.
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

/// Mentions.
#[non_exhaustive]
pub struct Mentions {
    /// `groups`: a list.
    pub groups: Option<Vec<GroupMention>>,
    /// `users`: a list.
    pub users: Option<Vec<MentionsUser>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Mentions {
    "groups" => groups,
    "users" => users;
    extra
});

/// Mentions user.
#[non_exhaustive]
pub struct MentionsUser {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `roleName`: text.
    pub role_name: Option<String>,
    /// `label`: an object.
    pub label: Option<LabelMeta>,
    /// `type`: one of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `kbRole`: text.
    pub kb_role: Option<String>,
    /// `offSet`: a whole number.
    pub off_set: Option<i64>,
    /// `length`: a whole number.
    pub length: Option<i64>,
    /// `zuid`: an id.
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

/// Metrics.
#[non_exhaustive]
pub struct Metrics {
    /// `feedbackCount`: how many feedbacks there are.
    pub feedback_count: Option<i64>,
    /// `templateUsageCount`: how many template usages there are.
    pub template_usage_count: Option<i64>,
    /// `unlikeCount`: how many unlikes there are.
    pub unlike_count: Option<i64>,
    /// `lastUsageTime`: a moment with its offset.
    pub last_usage_time: Option<DateTime>,
    /// `dislikeCount`: how many dislikes there are.
    pub dislike_count: Option<i64>,
    /// `likeCount`: how many likes there are.
    pub like_count: Option<i64>,
    /// `viewCount`: how many views there are.
    pub view_count: Option<i64>,
    /// `lastActivityTime`: a moment with its offset.
    pub last_activity_time: Option<DateTime>,
    /// `usageCount`: how many usages there are.
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

/// Quick edit permissions.
#[non_exhaustive]
pub struct QuickEditPermissions {
    /// `modifierId`: the id of a modifier.
    pub modifier_id: Option<Id>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<FeedbackAuthor>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type QuickEditPermissions {
    "modifierId" => modifier_id,
    "modifiedBy" => modified_by;
    extra
});

/// Seo.
#[non_exhaustive]
pub struct Seo {
    /// `keywords`: text.
    pub keywords: Option<String>,
    /// `isEnabled`: whether it is enabled.
    pub is_enabled: Option<bool>,
    /// `description`: text.
    pub description: Option<String>,
    /// `title`: text.
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

/// Translation.
#[non_exhaustive]
pub struct Translation {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `createdBy`: who created it.
    pub created_by: Option<FeedbackAuthor>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<FeedbackAuthor>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `locale`: one of the 53 words of [`ArticleCommentLocale`].
    pub locale: Option<ArticleCommentLocale>,
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `portalUrl`: an address on the web.
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

/// Translation source.
#[non_exhaustive]
pub struct TranslationSource {
    /// `locale`: one of the 53 words of [`ArticleCommentLocale`].
    pub locale: Option<ArticleCommentLocale>,
    /// `version`: text.
    pub version: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TranslationSource {
    "locale" => locale,
    "version" => version;
    extra
});

/// Update permalinks, for `article_translations().update_permalinks`,
/// `kb_sections().update_permalinks`.
pub struct UpdatePermalinks {
    /// `primaryPermalink`: text; has to be sent.
    pub primary_permalink: Option<String>,
    /// `secondaryPermalinks`: one or more texts; has to be sent.
    pub secondary_permalinks: Option<Vec<String>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl UpdatePermalinks {
    /// With what has to be sent; the rest is left out.
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

/// Update permalinks result, from `article_translations().update_permalinks`,
/// `kb_sections().update_permalinks`.
#[non_exhaustive]
pub struct UpdatePermalinksResult {
    /// `createdBy`: who created it.
    pub created_by: Option<FeedbackAuthor>,
    /// `isPrimary`: whether it is primary.
    pub is_primary: Option<bool>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `permalink`: text.
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

/// Upload external images to gallery result, from
/// `article_translations().upload_external_images_to_gallery`,
/// `articles().upload_external_images_to_gallery`.
#[non_exhaustive]
pub struct UploadExternalImagesToGalleryResult {
    /// `urlResponse`: a list.
    pub url_response: Option<Vec<ExternalImage>>,
    /// `content`: text.
    pub content: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UploadExternalImagesToGalleryResult {
    "urlResponse" => url_response,
    "content" => content;
    extra
});
