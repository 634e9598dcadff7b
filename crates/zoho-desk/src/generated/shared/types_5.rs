// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{DateTime, Id, object, wire::Other};

use super::{
    ArticleCommentLocale, ContactAccount, Creator, ExternalImage, FeedbackAuthor, LabelMeta,
    PortalUserType, TimerState, UserGroupStatus, ZohoCrmContactType,
};

/// Ticket contact.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketContact {
    /// Id.
    pub id: Option<Id>,
    /// Last name.
    pub last_name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Mobile.
    pub mobile: Option<String>,
    /// Type.
    pub type_: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Account.
    pub account: Option<ContactAccount>,
    /// Is spam.
    pub is_spam: Option<bool>,
}

object!(TicketContact {
    "id" => id,
    "lastName" => last_name,
    "firstName" => first_name,
    "phone" => phone,
    "mobile" => mobile,
    "type" => type_,
    "email" => email,
    "account" => account,
    "isSpam" => is_spam
});

/// Ticket permissions.
#[derive(Clone, Default, PartialEq)]
pub struct TicketPermissions {
    /// Merge tickets.
    pub merge_tickets: Option<bool>,
    /// Change owner.
    pub change_owner: Option<bool>,
    /// Import.
    pub import: Option<bool>,
    /// Handle unassigned.
    pub handle_unassigned: Option<bool>,
    /// Edit.
    pub edit: Option<bool>,
    /// Close ticket.
    pub close_ticket: Option<bool>,
    /// Delete tags.
    pub delete_tags: Option<bool>,
    /// Revoke blueprint.
    pub revoke_blueprint: Option<bool>,
    /// Mail review.
    pub mail_review: Option<bool>,
    /// Delete.
    pub delete: Option<bool>,
    /// View.
    pub view: Option<bool>,
    /// Create.
    pub create: Option<bool>,
    /// Add followers.
    pub add_followers: Option<bool>,
    /// Export.
    pub export: Option<bool>,
    /// Mail send.
    pub mail_send: Option<bool>,
    /// Edit tags.
    pub edit_tags: Option<bool>,
    /// Unassigned change owner.
    pub unassigned_change_owner: Option<bool>,
    /// Share tickets.
    pub share_tickets: Option<bool>,
    /// Manage own custom views.
    pub manage_own_custom_views: Option<bool>,
    /// Share own custom views.
    pub share_own_custom_views: Option<bool>,
    /// Edit shared custom views.
    pub edit_shared_custom_views: Option<bool>,
    /// Delete shared custom views.
    pub delete_shared_custom_views: Option<bool>,
    /// Reshare shared custom views.
    pub reshare_shared_custom_views: Option<bool>,
    /// Pinned conversations.
    pub pinned_conversations: Option<bool>,
}

object!(TicketPermissions {
    "mergeTickets" => merge_tickets,
    "changeOwner" => change_owner,
    "import" => import,
    "handleUnassigned" => handle_unassigned,
    "edit" => edit,
    "closeTicket" => close_ticket,
    "deleteTags" => delete_tags,
    "revokeBlueprint" => revoke_blueprint,
    "mailReview" => mail_review,
    "delete" => delete,
    "view" => view,
    "create" => create,
    "addFollowers" => add_followers,
    "export" => export,
    "mailSend" => mail_send,
    "editTags" => edit_tags,
    "unassignedChangeOwner" => unassigned_change_owner,
    "shareTickets" => share_tickets,
    "manageOwnCustomViews" => manage_own_custom_views,
    "shareOwnCustomViews" => share_own_custom_views,
    "editSharedCustomViews" => edit_shared_custom_views,
    "deleteSharedCustomViews" => delete_shared_custom_views,
    "reshareSharedCustomViews" => reshare_shared_custom_views,
    "pinnedConversations" => pinned_conversations
});

/// Ticket product.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketProduct {
    /// Id.
    pub id: Option<Id>,
    /// Product name.
    pub product_name: Option<String>,
}

object!(TicketProduct {
    "id" => id,
    "productName" => product_name
});

/// Time entry summation, of `account_time_entries().get_summation`, `contact_time_entries().get_summation`, `task_time_entries().get_summation`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeEntrySummation {
    /// Total mins.
    pub total_mins: Option<i64>,
    /// Total hours.
    pub total_hours: Option<i64>,
    /// Total costs.
    pub total_costs: Option<i64>,
    /// Total seconds.
    pub total_seconds: Option<i64>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(TimeEntrySummation {
    "totalMins" => total_mins,
    "totalHours" => total_hours,
    "totalCosts" => total_costs,
    "totalSeconds" => total_seconds;
    other
});

/// Timer, of `task_timers().get`, `task_timers().set_state`, `ticket_timers().get`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Timer {
    /// Hours.
    pub hours: Option<i64>,
    /// Seconds.
    pub seconds: Option<i64>,
    /// Minutes.
    pub minutes: Option<i64>,
    /// State.
    pub state: Option<TimerState>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Timer {
    "hours" => hours,
    "seconds" => seconds,
    "minutes" => minutes,
    "state" => state;
    other
});

/// Translation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Translation {
    /// Id.
    pub id: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Created by.
    pub created_by: Option<FeedbackAuthor>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<FeedbackAuthor>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Locale.
    pub locale: Option<ArticleCommentLocale>,
    /// Category id.
    pub category_id: Option<Id>,
    /// Portal URL.
    pub portal_url: Option<String>,
}

object!(Translation {
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
    "portalUrl" => portal_url
});

/// Translation source.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranslationSource {
    /// Locale.
    pub locale: Option<ArticleCommentLocale>,
    /// Version.
    pub version: Option<String>,
}

object!(TranslationSource {
    "locale" => locale,
    "version" => version
});

/// Update permalinks, of `article_translations().update_permalinks`, `kb_sections().update_permalinks`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePermalinks {
    /// Primary permalink; has to be sent.
    pub primary_permalink: Option<String>,
    /// Secondary permalinks; has to be sent.
    pub secondary_permalinks: Option<Vec<String>>,
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
        }
    }
}

object!(UpdatePermalinks {
    "primaryPermalink" => primary_permalink,
    "secondaryPermalinks" => secondary_permalinks
});

/// Update permalinks result, of `article_translations().update_permalinks`, `kb_sections().update_permalinks`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePermalinksResult {
    /// Created by.
    pub created_by: Option<FeedbackAuthor>,
    /// Is primary.
    pub is_primary: Option<bool>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Permalink.
    pub permalink: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(UpdatePermalinksResult {
    "createdBy" => created_by,
    "isPrimary" => is_primary,
    "createdTime" => created_time,
    "permalink" => permalink;
    other
});

/// Upload external images to gallery result, of `article_translations().upload_external_images_to_gallery`, `articles().upload_external_images_to_gallery`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadExternalImagesToGalleryResult {
    /// URL response.
    pub url_response: Option<Vec<ExternalImage>>,
    /// Content.
    pub content: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(UploadExternalImagesToGalleryResult {
    "urlResponse" => url_response,
    "content" => content;
    other
});

/// User, of `labels().list_users`, `user_groups().list_users`, `users().list`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Id.
    pub id: Option<Id>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Email address.
    pub email_address: Option<String>,
    /// User type.
    pub user_type: Option<PortalUserType>,
    /// Status.
    pub status: Option<UserGroupStatus>,
    /// Assignee.
    pub assignee: Option<Creator>,
    /// Assigned time.
    pub assigned_time: Option<DateTime>,
    /// Creator.
    pub creator: Option<Creator>,
    /// Added time.
    pub added_time: Option<DateTime>,
    /// Label.
    pub label: Option<LabelMeta>,
    /// Last accessed time.
    pub last_accessed_time: Option<DateTime>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Email.
    pub email: Option<Vec<UserEmail>>,
    /// Count.
    pub count: Option<i64>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(User {
    "id" => id,
    "photoUrl" => photo_url,
    "name" => name,
    "emailAddress" => email_address,
    "userType" => user_type,
    "status" => status,
    "assignee" => assignee,
    "assignedTime" => assigned_time,
    "creator" => creator,
    "addedTime" => added_time,
    "label" => label,
    "lastAccessedTime" => last_accessed_time,
    "contactId" => contact_id,
    "email" => email,
    "count" => count;
    other
});

/// User email.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserEmail {
    /// Email address.
    pub email_address: Option<String>,
    /// Is verified.
    pub is_verified: Option<bool>,
    /// Is primary.
    pub is_primary: Option<bool>,
}

object!(UserEmail {
    "emailAddress" => email_address,
    "isVerified" => is_verified,
    "isPrimary" => is_primary
});

/// User ref.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserRef {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Photo URL.
    pub photo_url: Option<String>,
}

object!(UserRef {
    "id" => id,
    "name" => name,
    "photoURL" => photo_url
});

/// Zoho CRM contact.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZohoCrmContact {
    /// Id.
    pub id: Option<Id>,
    /// Type.
    pub type_: Option<ZohoCrmContactType>,
}

object!(ZohoCrmContact {
    "id" => id,
    "type" => type_
});
