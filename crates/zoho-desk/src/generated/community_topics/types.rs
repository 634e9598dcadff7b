// Written by `cargo xtask codegen` from xtask/catalog/desk/community_topics.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{DateTime, ExtraFields, Id, object};

use crate::shared;

use super::{CommunityTopicStatus, CommunityTopicUpdateLabel, CommunityTopicUpdateManyFieldName};

/// Community topic, from `community_topics().list`, `community_topics().get`,
/// `community_topics().create`, ….
#[non_exhaustive]
pub struct CommunityTopic {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `participantsCount`: how many participants there are.
    pub participants_count: Option<i64>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<shared::CommunityAttachmentUploadResult>>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `isModerated`: whether it is moderated.
    pub is_moderated: Option<bool>,
    /// `approvedBy`: an object.
    pub approved_by: Option<shared::CommunityMember>,
    /// `likeCount`: how many likes there are.
    pub like_count: Option<i64>,
    /// `type`: one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub type_: Option<shared::CommunityCommentType>,
    /// `isSticky`: whether it is sticky.
    pub is_sticky: Option<bool>,
    /// `content`: text.
    pub content: Option<String>,
    /// `bestCommentId`: the id of a best comment.
    pub best_comment_id: Option<Id>,
    /// `isLocked`: whether it is locked.
    pub is_locked: Option<bool>,
    /// `approvedTime`: a moment with its offset.
    pub approved_time: Option<DateTime>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<shared::CommunityMember>,
    /// `viewCount`: how many views there are.
    pub view_count: Option<i64>,
    /// `tag`: a list.
    pub tag: Option<Vec<CommunityTopicAddTagsResult>>,
    /// `seo`: an object.
    pub seo: Option<CommunityTopicSeo>,
    /// `isTicketCreated`: whether it is ticket created.
    pub is_ticket_created: Option<bool>,
    /// `creator`: an object.
    pub creator: Option<shared::CommunityMember>,
    /// `isFollowing`: whether it is following.
    pub is_following: Option<bool>,
    /// `isVoted`: whether it is voted.
    pub is_voted: Option<bool>,
    /// `label`: text.
    pub label: Option<String>,
    /// `commentCount`: how many comments there are.
    pub comment_count: Option<i64>,
    /// `featuredImage`: an object.
    pub featured_image: Option<CommunityTopicFeaturedImage>,
    /// `portalUrl`: an address on the web.
    pub portal_url: Option<String>,
    /// `mentions`: an object.
    pub mentions: Option<shared::Mentioned>,
    /// `followersCount`: how many followers there are.
    pub followers_count: Option<i64>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `status`: one of `AWAITINGAPPROVAL`, `SPAM`, `TRASHED`, `PUBLISHED`, `DRAFT`.
    pub status: Option<CommunityTopicStatus>,
    /// `notifyMe`: yes or no.
    pub notify_me: Option<bool>,
    /// `summary`: text.
    pub summary: Option<String>,
    /// `latestCommentTime`: a moment with its offset.
    pub latest_comment_time: Option<DateTime>,
    /// `latestCommenter`: an object.
    pub latest_commenter: Option<shared::CommunityMember>,
    /// `trashedTime`: a moment with its offset.
    pub trashed_time: Option<DateTime>,
    /// `trashedBy`: an object.
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

/// Community topic add as ticket result, from `community_topics().add_as_ticket`,
/// `community_topics().get_ticket`.
#[non_exhaustive]
pub struct CommunityTopicAddAsTicketResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `ticketNumber`: the number that people know the ticket by; calls take its id.
    pub ticket_number: Option<i64>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `departmentId`: the id of a department.
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

/// Community topic add tags result, from `community_topics().add_tags`.
#[non_exhaustive]
pub struct CommunityTopicAddTagsResult {
    /// `name`: its name.
    pub name: Option<String>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityTopicAddTagsResult {
    "name" => name,
    "permalink" => permalink;
    extra
});

/// Community topic check permalink result, from `community_topics().check_permalink`.
#[non_exhaustive]
pub struct CommunityTopicCheckPermalinkResult {
    /// `available`: yes or no.
    pub available: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityTopicCheckPermalinkResult {
    "available" => available;
    extra
});

/// Community topic create, for `community_topics().create`.
pub struct CommunityTopicCreate {
    /// `featuredImage`: an object.
    pub featured_image: Option<FeaturedImage>,
    /// `subject`: text; has to be sent.
    pub subject: Option<String>,
    /// `attachmentIds`: one or more ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// `type`: one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`; has to be sent.
    pub type_: Option<shared::CommunityCommentType>,
    /// `seo`: an object.
    pub seo: Option<CommunityTopicSeo>,
    /// `content`: text; has to be sent.
    pub content: Option<String>,
    /// `mailTo`: one or more texts.
    pub mail_to: Option<Vec<String>>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `isSticky`: whether it is sticky.
    pub is_sticky: Option<bool>,
    /// `categoryId`: the id of a category; has to be sent.
    pub category_id: Option<Id>,
    /// `notifyMe`: yes or no.
    pub notify_me: Option<bool>,
    /// `tags`: one or more texts.
    pub tags: Option<Vec<String>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
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

/// Community topic draft, from `community_topics().list_my_drafts`.
#[non_exhaustive]
pub struct CommunityTopicDraft {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `summary`: text.
    pub summary: Option<String>,
    /// `creator`: an object.
    pub creator: Option<shared::CommunityMember>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `type`: one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub type_: Option<shared::CommunityCommentType>,
    /// `categoryId`: the id of a category.
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

/// Community topic featured image.
#[non_exhaustive]
pub struct CommunityTopicFeaturedImage {
    /// `imageId`: the id of an image.
    pub image_id: Option<Id>,
    /// `size`: a whole number.
    pub size: Option<i64>,
    /// `imageUrl`: an address on the web.
    pub image_url: Option<String>,
    /// `name`: its name.
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

/// Community topic for moderation, from `community_topics().list_for_moderation`.
#[non_exhaustive]
pub struct CommunityTopicForModeration {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `summary`: text.
    pub summary: Option<String>,
    /// `trashedTime`: a moment with its offset.
    pub trashed_time: Option<DateTime>,
    /// `creator`: an object.
    pub creator: Option<shared::CommunityMember>,
    /// `trashedBy`: an object.
    pub trashed_by: Option<shared::CommunityMember>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `type`: one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub type_: Option<shared::CommunityCommentType>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `status`: one of `AWAITINGAPPROVAL`, `SPAM`, `TRASHED`, `PUBLISHED`, `DRAFT`.
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

/// Community topic mark all spam, for `community_topics().mark_all_spam`.
pub struct CommunityTopicMarkAllSpam {
    /// `reason`: text; has to be sent.
    pub reason: Option<String>,
    /// `topicIds`: one or more ids; has to be sent.
    pub topic_ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
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
            ..Self::default()
        }
    }
}

object!(type CommunityTopicMarkAllSpam {
    "reason" => reason,
    "topicIds" => topic_ids;
    extra
});

/// Community topic participant, from `community_topics().list_participants`,
/// `community_topics().list_voters`.
#[non_exhaustive]
pub struct CommunityTopicParticipant {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoUrl`: an address on the web.
    pub photo_url: Option<String>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `label`: an object.
    pub label: Option<shared::LabelMeta>,
    /// `type`: one of `AGENT`, `END_USER`.
    pub type_: Option<shared::UserType>,
    /// `email`: an e-mail address.
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

/// Community topic permalink, from `community_topics().list_permalinks`,
/// `community_topics().update_permalinks`.
#[non_exhaustive]
pub struct CommunityTopicPermalink {
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `isPrimary`: whether it is primary.
    pub is_primary: Option<bool>,
    /// `permalink`: text.
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

/// Community topic publish draft, for `community_topics().publish_draft`.
pub struct CommunityTopicPublishDraft {
    /// `featuredImage`: an object.
    pub featured_image: Option<FeaturedImage>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `attachmentIds`: one or more ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// `type`: one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub type_: Option<shared::CommunityCommentType>,
    /// `seo`: an object.
    pub seo: Option<CommunityTopicSeo>,
    /// `content`: text; has to be sent.
    pub content: Option<String>,
    /// `mailTo`: one or more texts.
    pub mail_to: Option<Vec<String>>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `isSticky`: whether it is sticky.
    pub is_sticky: Option<bool>,
    /// `categoryId`: the id of a category; has to be sent.
    pub category_id: Option<Id>,
    /// `notifyMe`: yes or no.
    pub notify_me: Option<bool>,
    /// `tags`: one or more texts.
    pub tags: Option<Vec<String>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
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

/// Community topic publish draft result, from `community_topics().publish_draft`.
#[non_exhaustive]
pub struct CommunityTopicPublishDraftResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `participantsCount`: how many participants there are.
    pub participants_count: Option<i64>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<shared::CommunityAttachmentUploadResult>>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `isModerated`: whether it is moderated.
    pub is_moderated: Option<bool>,
    /// `approvedBy`: an object.
    pub approved_by: Option<shared::CommunityMember>,
    /// `likeCount`: how many likes there are.
    pub like_count: Option<i64>,
    /// `type`: one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub type_: Option<shared::CommunityCommentType>,
    /// `isSticky`: whether it is sticky.
    pub is_sticky: Option<bool>,
    /// `content`: text.
    pub content: Option<String>,
    /// `bestCommentId`: the id of a best comment.
    pub best_comment_id: Option<Id>,
    /// `isLocked`: whether it is locked.
    pub is_locked: Option<bool>,
    /// `approvedTime`: a moment with its offset.
    pub approved_time: Option<DateTime>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<shared::CommunityMember>,
    /// `viewCount`: how many views there are.
    pub view_count: Option<i64>,
    /// `tag`: a list.
    pub tag: Option<Vec<CommunityTopicAddTagsResult>>,
    /// `seo`: an object.
    pub seo: Option<CommunityTopicSeo>,
    /// `isTicketCreated`: whether it is ticket created.
    pub is_ticket_created: Option<bool>,
    /// `creator`: an object.
    pub creator: Option<shared::CommunityMember>,
    /// `isFollowing`: whether it is following.
    pub is_following: Option<bool>,
    /// `isVoted`: whether it is voted.
    pub is_voted: Option<bool>,
    /// `label`: text.
    pub label: Option<String>,
    /// `commentCount`: how many comments there are.
    pub comment_count: Option<i64>,
    /// `featuredImage`: an object.
    pub featured_image: Option<CommunityTopicFeaturedImage>,
    /// `portalUrl`: an address on the web.
    pub portal_url: Option<String>,
    /// `mentions`: an object.
    pub mentions: Option<shared::Mentioned>,
    /// `followersCount`: how many followers there are.
    pub followers_count: Option<i64>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `status`: one of `AWAITINGAPPROVAL`, `SPAM`, `TRASHED`, `PUBLISHED`, `DRAFT`.
    pub status: Option<CommunityTopicStatus>,
    /// `notifyMe`: yes or no.
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

/// Community topic save draft, for `community_topics().save_draft`,
/// `community_topics().update_draft`.
pub struct CommunityTopicSaveDraft {
    /// `featuredImage`: an object.
    pub featured_image: Option<FeaturedImage>,
    /// `subject`: text; has to be sent.
    pub subject: Option<String>,
    /// `attachmentIds`: one or more ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// `type`: one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`; has to be sent.
    pub type_: Option<shared::CommunityCommentType>,
    /// `seo`: an object.
    pub seo: Option<CommunityTopicSeo>,
    /// `content`: text; has to be sent.
    pub content: Option<String>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `isSticky`: whether it is sticky.
    pub is_sticky: Option<bool>,
    /// `categoryId`: the id of a category; has to be sent.
    pub category_id: Option<Id>,
    /// `notifyMe`: yes or no.
    pub notify_me: Option<bool>,
    /// `tags`: one or more texts.
    pub tags: Option<Vec<String>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
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

/// Community topic save draft result, from `community_topics().save_draft`,
/// `community_topics().update_draft`.
#[non_exhaustive]
pub struct CommunityTopicSaveDraftResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `creator`: an object.
    pub creator: Option<shared::CommunityMember>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<shared::CommunityAttachmentUploadResult>>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `type`: one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub type_: Option<shared::CommunityCommentType>,
    /// `isSticky`: whether it is sticky.
    pub is_sticky: Option<bool>,
    /// `content`: text.
    pub content: Option<String>,
    /// `featuredImage`: an object.
    pub featured_image: Option<CommunityTopicFeaturedImage>,
    /// `mentions`: an object.
    pub mentions: Option<shared::Mentioned>,
    /// `portalUrl`: an address on the web.
    pub portal_url: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `tag`: a list.
    pub tag: Option<Vec<CommunityTopicAddTagsResult>>,
    /// `seo`: an object.
    pub seo: Option<CommunityTopicSeo>,
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `notifyMe`: yes or no.
    pub notify_me: Option<bool>,
    /// `status`: one of `AWAITINGAPPROVAL`, `SPAM`, `TRASHED`, `PUBLISHED`, `DRAFT`.
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

/// Community topic seo.
pub struct CommunityTopicSeo {
    /// `keywords`: text.
    pub keywords: Option<String>,
    /// `useTitleAsPageTitle`: yes or no.
    pub use_title_as_page_title: Option<bool>,
    /// `description`: text.
    pub description: Option<String>,
    /// `title`: text.
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

/// Community topic types, from `community_topics().get_types`.
#[non_exhaustive]
pub struct CommunityTopicTypes {
    /// `defaultTopicType`: one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub default_topic_type: Option<shared::CommunityCommentType>,
    /// `enabledTopicTypes`: any of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub enabled_topic_types: Option<Vec<shared::CommunityCommentType>>,
    /// `disabledTopicTypes`: any of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
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

/// Community topic update, for `community_topics().update`.
pub struct CommunityTopicUpdate {
    /// `featuredImage`: an object.
    pub featured_image: Option<FeaturedImage>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `attachmentIds`: one or more ids.
    pub attachment_ids: Option<Vec<Id>>,
    /// `label`: one of the 14 words of [`CommunityTopicUpdateLabel`].
    pub label: Option<CommunityTopicUpdateLabel>,
    /// `type`: one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub type_: Option<shared::CommunityCommentType>,
    /// `seo`: an object.
    pub seo: Option<CommunityTopicSeo>,
    /// `content`: text.
    pub content: Option<String>,
    /// `notifyMentions`: yes or no.
    pub notify_mentions: Option<bool>,
    /// `isSticky`: whether it is sticky.
    pub is_sticky: Option<bool>,
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `tags`: one or more texts.
    pub tags: Option<Vec<String>>,
    /// `notifyMe`: yes or no.
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

/// Community topic update many, for `community_topics().update_many`.
pub struct CommunityTopicUpdateMany {
    /// `fieldName`: one of `categoryId`, `type`, `isSticky`, `isLocked`; has to be sent.
    pub field_name: Option<CommunityTopicUpdateManyFieldName>,
    /// `ids`: one or more ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// `fieldValue`: text; has to be sent.
    pub field_value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
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

/// Community topic update permalinks, for `community_topics().update_permalinks`.
pub struct CommunityTopicUpdatePermalinks {
    /// `primaryPermalink`: text; has to be sent.
    pub primary_permalink: Option<String>,
    /// `secondaryPermalink`: one or more texts.
    pub secondary_permalink: Option<Vec<String>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
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

object!(type CommunityTopicUpdatePermalinks {
    "primaryPermalink" => primary_permalink,
    "secondaryPermalink" => secondary_permalink;
    extra
});

/// Community topic update types, for `community_topics().update_types`.
pub struct CommunityTopicUpdateTypes {
    /// `defaultTopicType`: one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`; has to
    /// be sent.
    pub default_topic_type: Option<shared::CommunityCommentType>,
    /// `enabledTopicTypes`: any of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`; has to
    /// be sent.
    pub enabled_topic_types: Option<Vec<shared::CommunityCommentType>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
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
            ..Self::default()
        }
    }
}

object!(type CommunityTopicUpdateTypes {
    "defaultTopicType" => default_topic_type,
    "enabledTopicTypes" => enabled_topic_types;
    extra
});

/// Community topic voter trend, from `community_topics().list_voter_trend`.
#[non_exhaustive]
pub struct CommunityTopicVoterTrend {
    /// `date`: text.
    pub date: Option<String>,
    /// `count`: how many there are.
    pub count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CommunityTopicVoterTrend {
    "date" => date,
    "count" => count;
    extra
});

/// Featured image.
pub struct FeaturedImage {
    /// `imageId`: the id of an image.
    pub image_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type FeaturedImage {
    "imageId" => image_id;
    extra
});

/// Moderated community topic, from `community_topics().list_moderated`.
#[non_exhaustive]
pub struct ModeratedCommunityTopic {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `moderatedBy`: an object.
    pub moderated_by: Option<shared::CommunityMember>,
    /// `summary`: text.
    pub summary: Option<String>,
    /// `creator`: an object.
    pub creator: Option<shared::CommunityMember>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `moderatedOn`: a moment with its offset.
    pub moderated_on: Option<DateTime>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `type`: one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub type_: Option<shared::CommunityCommentType>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `categoryId`: the id of a category.
    pub category_id: Option<Id>,
    /// `status`: one of `AWAITINGAPPROVAL`, `SPAM`, `TRASHED`, `PUBLISHED`, `DRAFT`.
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
