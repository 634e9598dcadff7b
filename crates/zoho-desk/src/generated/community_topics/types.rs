// Written by `cargo xtask codegen` from xtask/catalog/desk/community_topics.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{DateTime, Id, object, wire::Other};

use crate::shared;

use super::{CommunityTopicStatus, CommunityTopicUpdateLabel, CommunityTopicUpdateManyFieldName};

/// Community topic, of `community_topics().list`, `community_topics().get`, `community_topics().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunityTopic {
    /// Id.
    pub id: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Participants count.
    pub participants_count: Option<i64>,
    /// Attachments.
    pub attachments: Option<Vec<shared::CommunityAttachmentUploadResult>>,
    /// Subject.
    pub subject: Option<String>,
    /// Is moderated.
    pub is_moderated: Option<bool>,
    /// Approved by.
    pub approved_by: Option<shared::CommunityMember>,
    /// Like count.
    pub like_count: Option<i64>,
    /// Type.
    pub type_: Option<shared::CommunityCommentType>,
    /// Is sticky.
    pub is_sticky: Option<bool>,
    /// Content.
    pub content: Option<String>,
    /// Best comment id.
    pub best_comment_id: Option<Id>,
    /// Is locked.
    pub is_locked: Option<bool>,
    /// Approved time.
    pub approved_time: Option<DateTime>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<shared::CommunityMember>,
    /// View count.
    pub view_count: Option<i64>,
    /// Tag.
    pub tag: Option<Vec<CommunityTopicAddTagsResult>>,
    /// Seo.
    pub seo: Option<CommunityTopicSeo>,
    /// Is ticket created.
    pub is_ticket_created: Option<bool>,
    /// Creator.
    pub creator: Option<shared::CommunityMember>,
    /// Is following.
    pub is_following: Option<bool>,
    /// Is voted.
    pub is_voted: Option<bool>,
    /// Label.
    pub label: Option<String>,
    /// Comment count.
    pub comment_count: Option<i64>,
    /// Featured image.
    pub featured_image: Option<CommunityTopicFeaturedImage>,
    /// Portal URL.
    pub portal_url: Option<String>,
    /// Mentions.
    pub mentions: Option<shared::Mentioned>,
    /// Followers count.
    pub followers_count: Option<i64>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Category id.
    pub category_id: Option<Id>,
    /// Status.
    pub status: Option<CommunityTopicStatus>,
    /// Notify me.
    pub notify_me: Option<bool>,
    /// Summary.
    pub summary: Option<String>,
    /// Latest comment time.
    pub latest_comment_time: Option<DateTime>,
    /// Latest commenter.
    pub latest_commenter: Option<shared::CommunityMember>,
    /// Trashed time.
    pub trashed_time: Option<DateTime>,
    /// Trashed by.
    pub trashed_by: Option<shared::CommunityMember>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(CommunityTopic {
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
    other
});

/// Community topic add as ticket result, of `community_topics().add_as_ticket`, `community_topics().get_ticket`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunityTopicAddAsTicketResult {
    /// Id.
    pub id: Option<Id>,
    /// Ticket number.
    pub ticket_number: Option<i64>,
    /// Is trashed.
    pub is_trashed: Option<bool>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(CommunityTopicAddAsTicketResult {
    "id" => id,
    "ticketNumber" => ticket_number,
    "isTrashed" => is_trashed,
    "webUrl" => web_url,
    "departmentId" => department_id;
    other
});

/// Community topic add tags result, of `community_topics().add_tags`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunityTopicAddTagsResult {
    /// Name.
    pub name: Option<String>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(CommunityTopicAddTagsResult {
    "name" => name,
    "permalink" => permalink;
    other
});

/// Community topic check permalink result, of `community_topics().check_permalink`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunityTopicCheckPermalinkResult {
    /// Available.
    pub available: Option<bool>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(CommunityTopicCheckPermalinkResult {
    "available" => available;
    other
});

/// Community topic create, of `community_topics().create`.
#[derive(Clone, Default, PartialEq)]
pub struct CommunityTopicCreate {
    /// Featured image.
    pub featured_image: Option<FeaturedImage>,
    /// Subject; has to be sent.
    pub subject: Option<String>,
    /// Attachment ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// Type; has to be sent.
    pub type_: Option<shared::CommunityCommentType>,
    /// Seo.
    pub seo: Option<CommunityTopicSeo>,
    /// Content; has to be sent.
    pub content: Option<String>,
    /// Mail to.
    pub mail_to: Option<Vec<String>>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Is sticky.
    pub is_sticky: Option<bool>,
    /// Category id; has to be sent.
    pub category_id: Option<Id>,
    /// Notify me.
    pub notify_me: Option<bool>,
    /// Tags.
    pub tags: Option<Vec<String>>,
}

impl CommunityTopicCreate {
    /// With what has to be sent; the rest is left out.
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

object!(CommunityTopicCreate {
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
    "tags" => tags
});

/// Community topic draft, of `community_topics().list_my_drafts`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunityTopicDraft {
    /// Id.
    pub id: Option<Id>,
    /// Summary.
    pub summary: Option<String>,
    /// Creator.
    pub creator: Option<shared::CommunityMember>,
    /// Subject.
    pub subject: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Type.
    pub type_: Option<shared::CommunityCommentType>,
    /// Category id.
    pub category_id: Option<Id>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(CommunityTopicDraft {
    "id" => id,
    "summary" => summary,
    "creator" => creator,
    "subject" => subject,
    "createdTime" => created_time,
    "type" => type_,
    "categoryId" => category_id;
    other
});

/// Community topic featured image.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunityTopicFeaturedImage {
    /// Image id.
    pub image_id: Option<Id>,
    /// Size.
    pub size: Option<i64>,
    /// Image URL.
    pub image_url: Option<String>,
    /// Name.
    pub name: Option<String>,
}

object!(CommunityTopicFeaturedImage {
    "imageId" => image_id,
    "size" => size,
    "imageUrl" => image_url,
    "name" => name
});

/// Community topic for moderation, of `community_topics().list_for_moderation`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunityTopicForModeration {
    /// Id.
    pub id: Option<Id>,
    /// Summary.
    pub summary: Option<String>,
    /// Trashed time.
    pub trashed_time: Option<DateTime>,
    /// Creator.
    pub creator: Option<shared::CommunityMember>,
    /// Trashed by.
    pub trashed_by: Option<shared::CommunityMember>,
    /// Subject.
    pub subject: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Type.
    pub type_: Option<shared::CommunityCommentType>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Category id.
    pub category_id: Option<Id>,
    /// Status.
    pub status: Option<CommunityTopicStatus>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(CommunityTopicForModeration {
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
    other
});

/// Community topic mark all spam, of `community_topics().mark_all_spam`.
#[derive(Clone, Default, PartialEq)]
pub struct CommunityTopicMarkAllSpam {
    /// Reason; has to be sent.
    pub reason: Option<String>,
    /// Topic ids; has to be sent.
    pub topic_ids: Option<Vec<Id>>,
}

impl CommunityTopicMarkAllSpam {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(
        reason: impl Into<String>,
        topic_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        Self {
            reason: Some(reason.into()),
            topic_ids: Some(topic_ids.into_iter().map(Into::into).collect()),
        }
    }
}

object!(CommunityTopicMarkAllSpam {
    "reason" => reason,
    "topicIds" => topic_ids
});

/// Community topic participant, of `community_topics().list_participants`, `community_topics().list_voters`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunityTopicParticipant {
    /// Id.
    pub id: Option<Id>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Label.
    pub label: Option<shared::LabelMeta>,
    /// Type.
    pub type_: Option<shared::UserType>,
    /// Email.
    pub email: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(CommunityTopicParticipant {
    "id" => id,
    "photoUrl" => photo_url,
    "contactId" => contact_id,
    "name" => name,
    "label" => label,
    "type" => type_,
    "email" => email;
    other
});

/// Community topic permalink, of `community_topics().list_permalinks`, `community_topics().update_permalinks`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunityTopicPermalink {
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Is primary.
    pub is_primary: Option<bool>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(CommunityTopicPermalink {
    "modifiedTime" => modified_time,
    "isPrimary" => is_primary,
    "permalink" => permalink;
    other
});

/// Community topic publish draft, of `community_topics().publish_draft`.
#[derive(Clone, Default, PartialEq)]
pub struct CommunityTopicPublishDraft {
    /// Featured image.
    pub featured_image: Option<FeaturedImage>,
    /// Subject.
    pub subject: Option<String>,
    /// Attachment ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// Type.
    pub type_: Option<shared::CommunityCommentType>,
    /// Seo.
    pub seo: Option<CommunityTopicSeo>,
    /// Content; has to be sent.
    pub content: Option<String>,
    /// Mail to.
    pub mail_to: Option<Vec<String>>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Is sticky.
    pub is_sticky: Option<bool>,
    /// Category id; has to be sent.
    pub category_id: Option<Id>,
    /// Notify me.
    pub notify_me: Option<bool>,
    /// Tags.
    pub tags: Option<Vec<String>>,
}

impl CommunityTopicPublishDraft {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(content: impl Into<String>, category_id: impl Into<Id>) -> Self {
        Self {
            content: Some(content.into()),
            category_id: Some(category_id.into()),
            ..Self::default()
        }
    }
}

object!(CommunityTopicPublishDraft {
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
    "tags" => tags
});

/// Community topic publish draft result, of `community_topics().publish_draft`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunityTopicPublishDraftResult {
    /// Id.
    pub id: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Participants count.
    pub participants_count: Option<i64>,
    /// Attachments.
    pub attachments: Option<Vec<shared::CommunityAttachmentUploadResult>>,
    /// Subject.
    pub subject: Option<String>,
    /// Is moderated.
    pub is_moderated: Option<bool>,
    /// Approved by.
    pub approved_by: Option<shared::CommunityMember>,
    /// Like count.
    pub like_count: Option<i64>,
    /// Type.
    pub type_: Option<shared::CommunityCommentType>,
    /// Is sticky.
    pub is_sticky: Option<bool>,
    /// Content.
    pub content: Option<String>,
    /// Best comment id.
    pub best_comment_id: Option<Id>,
    /// Is locked.
    pub is_locked: Option<bool>,
    /// Approved time.
    pub approved_time: Option<DateTime>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<shared::CommunityMember>,
    /// View count.
    pub view_count: Option<i64>,
    /// Tag.
    pub tag: Option<Vec<CommunityTopicAddTagsResult>>,
    /// Seo.
    pub seo: Option<CommunityTopicSeo>,
    /// Is ticket created.
    pub is_ticket_created: Option<bool>,
    /// Creator.
    pub creator: Option<shared::CommunityMember>,
    /// Is following.
    pub is_following: Option<bool>,
    /// Is voted.
    pub is_voted: Option<bool>,
    /// Label.
    pub label: Option<String>,
    /// Comment count.
    pub comment_count: Option<i64>,
    /// Featured image.
    pub featured_image: Option<CommunityTopicFeaturedImage>,
    /// Portal URL.
    pub portal_url: Option<String>,
    /// Mentions.
    pub mentions: Option<shared::Mentioned>,
    /// Followers count.
    pub followers_count: Option<i64>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Category id.
    pub category_id: Option<Id>,
    /// Status.
    pub status: Option<CommunityTopicStatus>,
    /// Notify me.
    pub notify_me: Option<bool>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(CommunityTopicPublishDraftResult {
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
    other
});

/// Community topic save draft, of `community_topics().save_draft`, `community_topics().update_draft`.
#[derive(Clone, Default, PartialEq)]
pub struct CommunityTopicSaveDraft {
    /// Featured image.
    pub featured_image: Option<FeaturedImage>,
    /// Subject; has to be sent.
    pub subject: Option<String>,
    /// Attachment ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// Type; has to be sent.
    pub type_: Option<shared::CommunityCommentType>,
    /// Seo.
    pub seo: Option<CommunityTopicSeo>,
    /// Content; has to be sent.
    pub content: Option<String>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Is sticky.
    pub is_sticky: Option<bool>,
    /// Category id; has to be sent.
    pub category_id: Option<Id>,
    /// Notify me.
    pub notify_me: Option<bool>,
    /// Tags.
    pub tags: Option<Vec<String>>,
}

impl CommunityTopicSaveDraft {
    /// With what has to be sent; the rest is left out.
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

object!(CommunityTopicSaveDraft {
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
    "tags" => tags
});

/// Community topic save draft result, of `community_topics().save_draft`, `community_topics().update_draft`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunityTopicSaveDraftResult {
    /// Id.
    pub id: Option<Id>,
    /// Creator.
    pub creator: Option<shared::CommunityMember>,
    /// Attachments.
    pub attachments: Option<Vec<shared::CommunityAttachmentUploadResult>>,
    /// Subject.
    pub subject: Option<String>,
    /// Type.
    pub type_: Option<shared::CommunityCommentType>,
    /// Is sticky.
    pub is_sticky: Option<bool>,
    /// Content.
    pub content: Option<String>,
    /// Featured image.
    pub featured_image: Option<CommunityTopicFeaturedImage>,
    /// Mentions.
    pub mentions: Option<shared::Mentioned>,
    /// Portal URL.
    pub portal_url: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Tag.
    pub tag: Option<Vec<CommunityTopicAddTagsResult>>,
    /// Seo.
    pub seo: Option<CommunityTopicSeo>,
    /// Category id.
    pub category_id: Option<Id>,
    /// Notify me.
    pub notify_me: Option<bool>,
    /// Status.
    pub status: Option<CommunityTopicStatus>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(CommunityTopicSaveDraftResult {
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
    other
});

/// Community topic seo.
#[derive(Clone, Default, PartialEq)]
pub struct CommunityTopicSeo {
    /// Keywords.
    pub keywords: Option<String>,
    /// Use title as page title.
    pub use_title_as_page_title: Option<bool>,
    /// Description.
    pub description: Option<String>,
    /// Title.
    pub title: Option<String>,
}

object!(CommunityTopicSeo {
    "keywords" => keywords,
    "useTitleAsPageTitle" => use_title_as_page_title,
    "description" => description,
    "title" => title
});

/// Community topic types, of `community_topics().get_types`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunityTopicTypes {
    /// Default topic type.
    pub default_topic_type: Option<shared::CommunityCommentType>,
    /// Enabled topic types.
    pub enabled_topic_types: Option<Vec<shared::CommunityCommentType>>,
    /// Disabled topic types.
    pub disabled_topic_types: Option<Vec<shared::CommunityCommentType>>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(CommunityTopicTypes {
    "defaultTopicType" => default_topic_type,
    "enabledTopicTypes" => enabled_topic_types,
    "disabledTopicTypes" => disabled_topic_types;
    other
});

/// Community topic update, of `community_topics().update`.
#[derive(Clone, Default, PartialEq)]
pub struct CommunityTopicUpdate {
    /// Featured image.
    pub featured_image: Option<FeaturedImage>,
    /// Subject.
    pub subject: Option<String>,
    /// Attachment ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// Label.
    pub label: Option<CommunityTopicUpdateLabel>,
    /// Type.
    pub type_: Option<shared::CommunityCommentType>,
    /// Seo.
    pub seo: Option<CommunityTopicSeo>,
    /// Content.
    pub content: Option<String>,
    /// Notify mentions.
    pub notify_mentions: Option<bool>,
    /// Is sticky.
    pub is_sticky: Option<bool>,
    /// Category id.
    pub category_id: Option<Id>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// Notify me.
    pub notify_me: Option<bool>,
}

object!(CommunityTopicUpdate {
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
    "notifyMe" => notify_me
});

/// Community topic update many, of `community_topics().update_many`.
#[derive(Clone, Default, PartialEq)]
pub struct CommunityTopicUpdateMany {
    /// Field name; has to be sent.
    pub field_name: Option<CommunityTopicUpdateManyFieldName>,
    /// Ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// Field value; has to be sent.
    pub field_value: Option<String>,
}

impl CommunityTopicUpdateMany {
    /// With what has to be sent; the rest is left out.
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
        }
    }
}

object!(CommunityTopicUpdateMany {
    "fieldName" => field_name,
    "ids" => ids,
    "fieldValue" => field_value
});

/// Community topic update permalinks, of `community_topics().update_permalinks`.
#[derive(Clone, Default, PartialEq)]
pub struct CommunityTopicUpdatePermalinks {
    /// Primary permalink; has to be sent.
    pub primary_permalink: Option<String>,
    /// Secondary permalink.
    pub secondary_permalink: Option<Vec<String>>,
}

impl CommunityTopicUpdatePermalinks {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(primary_permalink: impl Into<String>) -> Self {
        Self {
            primary_permalink: Some(primary_permalink.into()),
            ..Self::default()
        }
    }
}

object!(CommunityTopicUpdatePermalinks {
    "primaryPermalink" => primary_permalink,
    "secondaryPermalink" => secondary_permalink
});

/// Community topic update types, of `community_topics().update_types`.
#[derive(Clone, Default, PartialEq)]
pub struct CommunityTopicUpdateTypes {
    /// Default topic type; has to be sent.
    pub default_topic_type: Option<shared::CommunityCommentType>,
    /// Enabled topic types; has to be sent.
    pub enabled_topic_types: Option<Vec<shared::CommunityCommentType>>,
}

impl CommunityTopicUpdateTypes {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(
        default_topic_type: impl Into<shared::CommunityCommentType>,
        enabled_topic_types: impl IntoIterator<Item = impl Into<shared::CommunityCommentType>>,
    ) -> Self {
        Self {
            default_topic_type: Some(default_topic_type.into()),
            enabled_topic_types: Some(enabled_topic_types.into_iter().map(Into::into).collect()),
        }
    }
}

object!(CommunityTopicUpdateTypes {
    "defaultTopicType" => default_topic_type,
    "enabledTopicTypes" => enabled_topic_types
});

/// Community topic voter trend, of `community_topics().list_voter_trend`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunityTopicVoterTrend {
    /// Date.
    pub date: Option<String>,
    /// Count.
    pub count: Option<i64>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(CommunityTopicVoterTrend {
    "date" => date,
    "count" => count;
    other
});

/// Featured image.
#[derive(Clone, Default, PartialEq)]
pub struct FeaturedImage {
    /// Image id.
    pub image_id: Option<Id>,
}

object!(FeaturedImage {
    "imageId" => image_id
});

/// Moderated community topic, of `community_topics().list_moderated`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModeratedCommunityTopic {
    /// Id.
    pub id: Option<Id>,
    /// Moderated by.
    pub moderated_by: Option<shared::CommunityMember>,
    /// Summary.
    pub summary: Option<String>,
    /// Creator.
    pub creator: Option<shared::CommunityMember>,
    /// Subject.
    pub subject: Option<String>,
    /// Moderated on.
    pub moderated_on: Option<DateTime>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Type.
    pub type_: Option<shared::CommunityCommentType>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Category id.
    pub category_id: Option<Id>,
    /// Status.
    pub status: Option<CommunityTopicStatus>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ModeratedCommunityTopic {
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
    other
});
