// Written by `cargo xtask codegen` from desk/v1/community_topics.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::{DateTime, ExtraFields, Id, object};

use crate::generated::shared;

use super::{CommunityTopicStatus, CommunityTopicUpdateLabel, CommunityTopicUpdateManyFieldName};

/// Returned by `community_topics().list`, `community_topics().get`, `community_topics().create`
/// and others.
#[non_exhaustive]
pub struct CommunityTopic {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub participants_count: Option<i64>,
    pub attachments: Option<Vec<shared::CommunityAttachmentUploadResult>>,
    pub subject: Option<String>,
    pub is_moderated: Option<bool>,
    pub approved_by: Option<shared::CommunityMember>,
    pub like_count: Option<i64>,
    /// One of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub type_: Option<shared::CommunityCommentType>,
    pub is_sticky: Option<bool>,
    pub content: Option<String>,
    pub best_comment_id: Option<Id>,
    pub is_locked: Option<bool>,
    pub approved_time: Option<DateTime>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<shared::CommunityMember>,
    pub view_count: Option<i64>,
    pub tag: Option<Vec<CommunityTopicAddTagsResult>>,
    pub seo: Option<CommunityTopicSeo>,
    pub is_ticket_created: Option<bool>,
    pub creator: Option<shared::CommunityMember>,
    pub is_following: Option<bool>,
    pub is_voted: Option<bool>,
    pub label: Option<String>,
    pub comment_count: Option<i64>,
    pub featured_image: Option<CommunityTopicFeaturedImage>,
    pub portal_url: Option<String>,
    pub mentions: Option<shared::Mentioned>,
    pub followers_count: Option<i64>,
    pub permalink: Option<String>,
    pub category_id: Option<Id>,
    /// One of `AWAITINGAPPROVAL`, `SPAM`, `TRASHED`, `PUBLISHED`, `DRAFT`.
    pub status: Option<CommunityTopicStatus>,
    pub notify_me: Option<bool>,
    pub summary: Option<String>,
    pub latest_comment_time: Option<DateTime>,
    pub latest_commenter: Option<shared::CommunityMember>,
    pub trashed_time: Option<DateTime>,
    pub trashed_by: Option<shared::CommunityMember>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityTopic {
    "id" => id,
    "modifiedTime" => modified_time,
    "participantsCount" => participants_count,
    "attachments" => attachments,
    "subject" => subject,
    "isModerated" => is_moderated,
    "approvedBy" => approved_by,
    "likeCount" => like_count,
    "type" => type_,
    "isSticky" => is_sticky,
    "content" => content,
    "bestCommentId" => best_comment_id,
    "isLocked" => is_locked,
    "approvedTime" => approved_time,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "viewCount" => view_count,
    "tag" => tag,
    "seo" => seo,
    "isTicketCreated" => is_ticket_created,
    "creator" => creator,
    "isFollowing" => is_following,
    "isVoted" => is_voted,
    "label" => label,
    "commentCount" => comment_count,
    "featuredImage" => featured_image,
    "portalUrl" => portal_url,
    "mentions" => mentions,
    "followersCount" => followers_count,
    "permalink" => permalink,
    "categoryId" => category_id,
    "status" => status,
    "notifyMe" => notify_me,
    "summary" => summary,
    "latestCommentTime" => latest_comment_time,
    "latestCommenter" => latest_commenter,
    "trashedTime" => trashed_time,
    "trashedBy" => trashed_by;
    extra
});

/// Returned by `community_topics().add_as_ticket`, `community_topics().get_ticket`.
#[non_exhaustive]
pub struct CommunityTopicAddAsTicketResult {
    pub id: Option<Id>,
    /// The number by which people know the ticket; calls take its id.
    pub ticket_number: Option<i64>,
    pub is_trashed: Option<bool>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub department_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityTopicAddAsTicketResult {
    "id" => id,
    "ticketNumber" => ticket_number,
    "isTrashed" => is_trashed,
    "webUrl" => web_url,
    "departmentId" => department_id;
    extra
});

/// Returned by `community_topics().add_tags`.
#[non_exhaustive]
pub struct CommunityTopicAddTagsResult {
    pub name: Option<String>,
    pub permalink: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityTopicAddTagsResult {
    "name" => name,
    "permalink" => permalink;
    extra
});

/// Returned by `community_topics().check_permalink`.
#[non_exhaustive]
pub struct CommunityTopicCheckPermalinkResult {
    pub available: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityTopicCheckPermalinkResult {
    "available" => available;
    extra
});

/// Sent by `community_topics().create`.
pub struct CommunityTopicCreate {
    pub featured_image: Option<FeaturedImage>,
    /// Required.
    pub subject: Option<String>,
    pub attachment_ids: Option<Vec<Id>>,
    /// Required, one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub type_: Option<shared::CommunityCommentType>,
    pub seo: Option<CommunityTopicSeo>,
    /// Required.
    pub content: Option<String>,
    pub mail_to: Option<Vec<String>>,
    pub permalink: Option<String>,
    pub is_sticky: Option<bool>,
    /// Required.
    pub category_id: Option<Id>,
    pub notify_me: Option<bool>,
    pub tags: Option<Vec<String>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl CommunityTopicCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        subject: impl Into<String>,
        type_: impl Into<shared::CommunityCommentType>,
        content: impl Into<String>,
        category_id: impl Into<Id>,
    ) -> Self {
        Self {
            subject: Some(subject.into()),
            type_: Some(type_.into()),
            content: Some(content.into()),
            category_id: Some(category_id.into()),
            ..Self::default()
        }
    }
}

object!(type CommunityTopicCreate {
    "featuredImage" => featured_image,
    "subject" => subject,
    "attachmentIds" => attachment_ids,
    "type" => type_,
    "seo" => seo,
    "content" => content,
    "mailTo" => mail_to,
    "permalink" => permalink,
    "isSticky" => is_sticky,
    "categoryId" => category_id,
    "notifyMe" => notify_me,
    "tags" => tags;
    extra
});

/// Returned by `community_topics().list_my_drafts`.
#[non_exhaustive]
pub struct CommunityTopicDraft {
    pub id: Option<Id>,
    pub summary: Option<String>,
    pub creator: Option<shared::CommunityMember>,
    pub subject: Option<String>,
    pub created_time: Option<DateTime>,
    /// One of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub type_: Option<shared::CommunityCommentType>,
    pub category_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityTopicDraft {
    "id" => id,
    "summary" => summary,
    "creator" => creator,
    "subject" => subject,
    "createdTime" => created_time,
    "type" => type_,
    "categoryId" => category_id;
    extra
});

#[non_exhaustive]
pub struct CommunityTopicFeaturedImage {
    pub image_id: Option<Id>,
    pub size: Option<i64>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityTopicFeaturedImage {
    "imageId" => image_id,
    "size" => size,
    "imageUrl" => image_url,
    "name" => name;
    extra
});

/// Returned by `community_topics().list_for_moderation`.
#[non_exhaustive]
pub struct CommunityTopicForModeration {
    pub id: Option<Id>,
    pub summary: Option<String>,
    pub trashed_time: Option<DateTime>,
    pub creator: Option<shared::CommunityMember>,
    pub trashed_by: Option<shared::CommunityMember>,
    pub subject: Option<String>,
    pub created_time: Option<DateTime>,
    /// One of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub type_: Option<shared::CommunityCommentType>,
    pub permalink: Option<String>,
    pub category_id: Option<Id>,
    /// One of `AWAITINGAPPROVAL`, `SPAM`, `TRASHED`, `PUBLISHED`, `DRAFT`.
    pub status: Option<CommunityTopicStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityTopicForModeration {
    "id" => id,
    "summary" => summary,
    "trashedTime" => trashed_time,
    "creator" => creator,
    "trashedBy" => trashed_by,
    "subject" => subject,
    "createdTime" => created_time,
    "type" => type_,
    "permalink" => permalink,
    "categoryId" => category_id,
    "status" => status;
    extra
});

/// Sent by `community_topics().mark_all_spam`.
pub struct CommunityTopicMarkAllSpam {
    /// Required.
    pub reason: Option<String>,
    /// Required.
    pub topic_ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl CommunityTopicMarkAllSpam {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        reason: impl Into<String>,
        topic_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        Self {
            reason: Some(reason.into()),
            topic_ids: Some(topic_ids.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

object!(type CommunityTopicMarkAllSpam {
    "reason" => reason,
    "topicIds" => topic_ids;
    extra
});

/// Returned by `community_topics().list_participants`, `community_topics().list_voters`.
#[non_exhaustive]
pub struct CommunityTopicParticipant {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub contact_id: Option<Id>,
    pub name: Option<String>,
    pub label: Option<shared::LabelMeta>,
    /// One of `AGENT`, `END_USER`.
    pub type_: Option<shared::UserType>,
    pub email: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityTopicParticipant {
    "id" => id,
    "photoUrl" => photo_url,
    "contactId" => contact_id,
    "name" => name,
    "label" => label,
    "type" => type_,
    "email" => email;
    extra
});

/// Returned by `community_topics().list_permalinks`, `community_topics().update_permalinks`.
#[non_exhaustive]
pub struct CommunityTopicPermalink {
    pub modified_time: Option<DateTime>,
    pub is_primary: Option<bool>,
    pub permalink: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityTopicPermalink {
    "modifiedTime" => modified_time,
    "isPrimary" => is_primary,
    "permalink" => permalink;
    extra
});

/// Sent by `community_topics().publish_draft`.
pub struct CommunityTopicPublishDraft {
    pub featured_image: Option<FeaturedImage>,
    pub subject: Option<String>,
    pub attachment_ids: Option<Vec<Id>>,
    /// One of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub type_: Option<shared::CommunityCommentType>,
    pub seo: Option<CommunityTopicSeo>,
    /// Required.
    pub content: Option<String>,
    pub mail_to: Option<Vec<String>>,
    pub permalink: Option<String>,
    pub is_sticky: Option<bool>,
    /// Required.
    pub category_id: Option<Id>,
    pub notify_me: Option<bool>,
    pub tags: Option<Vec<String>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl CommunityTopicPublishDraft {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(content: impl Into<String>, category_id: impl Into<Id>) -> Self {
        Self {
            content: Some(content.into()),
            category_id: Some(category_id.into()),
            ..Self::default()
        }
    }
}

object!(type CommunityTopicPublishDraft {
    "featuredImage" => featured_image,
    "subject" => subject,
    "attachmentIds" => attachment_ids,
    "type" => type_,
    "seo" => seo,
    "content" => content,
    "mailTo" => mail_to,
    "permalink" => permalink,
    "isSticky" => is_sticky,
    "categoryId" => category_id,
    "notifyMe" => notify_me,
    "tags" => tags;
    extra
});

/// Returned by `community_topics().publish_draft`.
#[non_exhaustive]
pub struct CommunityTopicPublishDraftResult {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub participants_count: Option<i64>,
    pub attachments: Option<Vec<shared::CommunityAttachmentUploadResult>>,
    pub subject: Option<String>,
    pub is_moderated: Option<bool>,
    pub approved_by: Option<shared::CommunityMember>,
    pub like_count: Option<i64>,
    /// One of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub type_: Option<shared::CommunityCommentType>,
    pub is_sticky: Option<bool>,
    pub content: Option<String>,
    pub best_comment_id: Option<Id>,
    pub is_locked: Option<bool>,
    pub approved_time: Option<DateTime>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<shared::CommunityMember>,
    pub view_count: Option<i64>,
    pub tag: Option<Vec<CommunityTopicAddTagsResult>>,
    pub seo: Option<CommunityTopicSeo>,
    pub is_ticket_created: Option<bool>,
    pub creator: Option<shared::CommunityMember>,
    pub is_following: Option<bool>,
    pub is_voted: Option<bool>,
    pub label: Option<String>,
    pub comment_count: Option<i64>,
    pub featured_image: Option<CommunityTopicFeaturedImage>,
    pub portal_url: Option<String>,
    pub mentions: Option<shared::Mentioned>,
    pub followers_count: Option<i64>,
    pub permalink: Option<String>,
    pub category_id: Option<Id>,
    /// One of `AWAITINGAPPROVAL`, `SPAM`, `TRASHED`, `PUBLISHED`, `DRAFT`.
    pub status: Option<CommunityTopicStatus>,
    pub notify_me: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityTopicPublishDraftResult {
    "id" => id,
    "modifiedTime" => modified_time,
    "participantsCount" => participants_count,
    "attachments" => attachments,
    "subject" => subject,
    "isModerated" => is_moderated,
    "approvedBy" => approved_by,
    "likeCount" => like_count,
    "type" => type_,
    "isSticky" => is_sticky,
    "content" => content,
    "bestCommentId" => best_comment_id,
    "isLocked" => is_locked,
    "approvedTime" => approved_time,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "viewCount" => view_count,
    "tag" => tag,
    "seo" => seo,
    "isTicketCreated" => is_ticket_created,
    "creator" => creator,
    "isFollowing" => is_following,
    "isVoted" => is_voted,
    "label" => label,
    "commentCount" => comment_count,
    "featuredImage" => featured_image,
    "portalUrl" => portal_url,
    "mentions" => mentions,
    "followersCount" => followers_count,
    "permalink" => permalink,
    "categoryId" => category_id,
    "status" => status,
    "notifyMe" => notify_me;
    extra
});

/// Sent by `community_topics().save_draft`, `community_topics().update_draft`.
pub struct CommunityTopicSaveDraft {
    pub featured_image: Option<FeaturedImage>,
    /// Required.
    pub subject: Option<String>,
    pub attachment_ids: Option<Vec<Id>>,
    /// Required, one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub type_: Option<shared::CommunityCommentType>,
    pub seo: Option<CommunityTopicSeo>,
    /// Required.
    pub content: Option<String>,
    pub permalink: Option<String>,
    pub is_sticky: Option<bool>,
    /// Required.
    pub category_id: Option<Id>,
    pub notify_me: Option<bool>,
    pub tags: Option<Vec<String>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl CommunityTopicSaveDraft {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        subject: impl Into<String>,
        type_: impl Into<shared::CommunityCommentType>,
        content: impl Into<String>,
        category_id: impl Into<Id>,
    ) -> Self {
        Self {
            subject: Some(subject.into()),
            type_: Some(type_.into()),
            content: Some(content.into()),
            category_id: Some(category_id.into()),
            ..Self::default()
        }
    }
}

object!(type CommunityTopicSaveDraft {
    "featuredImage" => featured_image,
    "subject" => subject,
    "attachmentIds" => attachment_ids,
    "type" => type_,
    "seo" => seo,
    "content" => content,
    "permalink" => permalink,
    "isSticky" => is_sticky,
    "categoryId" => category_id,
    "notifyMe" => notify_me,
    "tags" => tags;
    extra
});

/// Returned by `community_topics().save_draft`, `community_topics().update_draft`.
#[non_exhaustive]
pub struct CommunityTopicSaveDraftResult {
    pub id: Option<Id>,
    pub creator: Option<shared::CommunityMember>,
    pub attachments: Option<Vec<shared::CommunityAttachmentUploadResult>>,
    pub subject: Option<String>,
    /// One of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub type_: Option<shared::CommunityCommentType>,
    pub is_sticky: Option<bool>,
    pub content: Option<String>,
    pub featured_image: Option<CommunityTopicFeaturedImage>,
    pub mentions: Option<shared::Mentioned>,
    pub portal_url: Option<String>,
    pub created_time: Option<DateTime>,
    pub tag: Option<Vec<CommunityTopicAddTagsResult>>,
    pub seo: Option<CommunityTopicSeo>,
    pub category_id: Option<Id>,
    pub notify_me: Option<bool>,
    /// One of `AWAITINGAPPROVAL`, `SPAM`, `TRASHED`, `PUBLISHED`, `DRAFT`.
    pub status: Option<CommunityTopicStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityTopicSaveDraftResult {
    "id" => id,
    "creator" => creator,
    "attachments" => attachments,
    "subject" => subject,
    "type" => type_,
    "isSticky" => is_sticky,
    "content" => content,
    "featuredImage" => featured_image,
    "mentions" => mentions,
    "portalUrl" => portal_url,
    "createdTime" => created_time,
    "tag" => tag,
    "seo" => seo,
    "categoryId" => category_id,
    "notifyMe" => notify_me,
    "status" => status;
    extra
});

pub struct CommunityTopicSeo {
    pub keywords: Option<String>,
    pub use_title_as_page_title: Option<bool>,
    pub description: Option<String>,
    pub title: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CommunityTopicSeo {
    "keywords" => keywords,
    "useTitleAsPageTitle" => use_title_as_page_title,
    "description" => description,
    "title" => title;
    extra
});

/// Returned by `community_topics().get_types`.
#[non_exhaustive]
pub struct CommunityTopicTypes {
    /// One of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub default_topic_type: Option<shared::CommunityCommentType>,
    /// Any of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub enabled_topic_types: Option<Vec<shared::CommunityCommentType>>,
    /// Any of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub disabled_topic_types: Option<Vec<shared::CommunityCommentType>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityTopicTypes {
    "defaultTopicType" => default_topic_type,
    "enabledTopicTypes" => enabled_topic_types,
    "disabledTopicTypes" => disabled_topic_types;
    extra
});

/// Sent by `community_topics().update`.
pub struct CommunityTopicUpdate {
    pub featured_image: Option<FeaturedImage>,
    pub subject: Option<String>,
    pub attachment_ids: Option<Vec<Id>>,
    pub label: Option<CommunityTopicUpdateLabel>,
    /// One of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub type_: Option<shared::CommunityCommentType>,
    pub seo: Option<CommunityTopicSeo>,
    pub content: Option<String>,
    pub notify_mentions: Option<bool>,
    pub is_sticky: Option<bool>,
    pub category_id: Option<Id>,
    pub tags: Option<Vec<String>>,
    pub notify_me: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CommunityTopicUpdate {
    "featuredImage" => featured_image,
    "subject" => subject,
    "attachmentIds" => attachment_ids,
    "label" => label,
    "type" => type_,
    "seo" => seo,
    "content" => content,
    "notifyMentions" => notify_mentions,
    "isSticky" => is_sticky,
    "categoryId" => category_id,
    "tags" => tags,
    "notifyMe" => notify_me;
    extra
});

/// Sent by `community_topics().update_many`.
pub struct CommunityTopicUpdateMany {
    /// Required, one of `categoryId`, `type`, `isSticky`, `isLocked`.
    pub field_name: Option<CommunityTopicUpdateManyFieldName>,
    /// Required.
    pub ids: Option<Vec<Id>>,
    /// Required.
    pub field_value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl CommunityTopicUpdateMany {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        field_name: impl Into<CommunityTopicUpdateManyFieldName>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
        field_value: impl Into<String>,
    ) -> Self {
        Self {
            field_name: Some(field_name.into()),
            ids: Some(ids.into_iter().map(Into::into).collect()),
            field_value: Some(field_value.into()),
            ..Self::default()
        }
    }
}

object!(type CommunityTopicUpdateMany {
    "fieldName" => field_name,
    "ids" => ids,
    "fieldValue" => field_value;
    extra
});

/// Sent by `community_topics().update_permalinks`.
pub struct CommunityTopicUpdatePermalinks {
    /// Required.
    pub primary_permalink: Option<String>,
    pub secondary_permalink: Option<Vec<String>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl CommunityTopicUpdatePermalinks {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(primary_permalink: impl Into<String>) -> Self {
        Self {
            primary_permalink: Some(primary_permalink.into()),
            ..Self::default()
        }
    }
}

object!(type CommunityTopicUpdatePermalinks {
    "primaryPermalink" => primary_permalink,
    "secondaryPermalink" => secondary_permalink;
    extra
});

/// Sent by `community_topics().update_types`.
pub struct CommunityTopicUpdateTypes {
    /// Required, one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub default_topic_type: Option<shared::CommunityCommentType>,
    /// Required, any of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub enabled_topic_types: Option<Vec<shared::CommunityCommentType>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl CommunityTopicUpdateTypes {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        default_topic_type: impl Into<shared::CommunityCommentType>,
        enabled_topic_types: impl IntoIterator<Item = impl Into<shared::CommunityCommentType>>,
    ) -> Self {
        Self {
            default_topic_type: Some(default_topic_type.into()),
            enabled_topic_types: Some(enabled_topic_types.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

object!(type CommunityTopicUpdateTypes {
    "defaultTopicType" => default_topic_type,
    "enabledTopicTypes" => enabled_topic_types;
    extra
});

/// Returned by `community_topics().list_voter_trend`.
#[non_exhaustive]
pub struct CommunityTopicVoterTrend {
    pub date: Option<String>,
    pub count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityTopicVoterTrend {
    "date" => date,
    "count" => count;
    extra
});

pub struct FeaturedImage {
    pub image_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FeaturedImage {
    "imageId" => image_id;
    extra
});

/// Returned by `community_topics().list_moderated`.
#[non_exhaustive]
pub struct ModeratedCommunityTopic {
    pub id: Option<Id>,
    pub moderated_by: Option<shared::CommunityMember>,
    pub summary: Option<String>,
    pub creator: Option<shared::CommunityMember>,
    pub subject: Option<String>,
    pub moderated_on: Option<DateTime>,
    pub created_time: Option<DateTime>,
    /// One of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub type_: Option<shared::CommunityCommentType>,
    pub permalink: Option<String>,
    pub category_id: Option<Id>,
    /// One of `AWAITINGAPPROVAL`, `SPAM`, `TRASHED`, `PUBLISHED`, `DRAFT`.
    pub status: Option<CommunityTopicStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ModeratedCommunityTopic {
    "id" => id,
    "moderatedBy" => moderated_by,
    "summary" => summary,
    "creator" => creator,
    "subject" => subject,
    "moderatedOn" => moderated_on,
    "createdTime" => created_time,
    "type" => type_,
    "permalink" => permalink,
    "categoryId" => category_id,
    "status" => status;
    extra
});
