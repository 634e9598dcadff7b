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
    /// `id`: its id.
    pub id: Option<Id>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `mobile`: a phone number.
    pub mobile: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `account`: an object.
    pub account: Option<ContactAccount>,
    /// `isSpam`: whether it is spam.
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
    /// `mergeTickets`: yes or no.
    pub merge_tickets: Option<bool>,
    /// `changeOwner`: yes or no.
    pub change_owner: Option<bool>,
    /// `import`: yes or no.
    pub import: Option<bool>,
    /// `handleUnassigned`: yes or no.
    pub handle_unassigned: Option<bool>,
    /// `edit`: yes or no.
    pub edit: Option<bool>,
    /// `closeTicket`: yes or no.
    pub close_ticket: Option<bool>,
    /// `deleteTags`: yes or no.
    pub delete_tags: Option<bool>,
    /// `revokeBlueprint`: yes or no.
    pub revoke_blueprint: Option<bool>,
    /// `mailReview`: yes or no.
    pub mail_review: Option<bool>,
    /// `delete`: yes or no.
    pub delete: Option<bool>,
    /// `view`: yes or no.
    pub view: Option<bool>,
    /// `create`: yes or no.
    pub create: Option<bool>,
    /// `addFollowers`: yes or no.
    pub add_followers: Option<bool>,
    /// `export`: yes or no.
    pub export: Option<bool>,
    /// `mailSend`: yes or no.
    pub mail_send: Option<bool>,
    /// `editTags`: yes or no.
    pub edit_tags: Option<bool>,
    /// `unassignedChangeOwner`: yes or no.
    pub unassigned_change_owner: Option<bool>,
    /// `shareTickets`: yes or no.
    pub share_tickets: Option<bool>,
    /// `manageOwnCustomViews`: yes or no.
    pub manage_own_custom_views: Option<bool>,
    /// `shareOwnCustomViews`: yes or no.
    pub share_own_custom_views: Option<bool>,
    /// `editSharedCustomViews`: yes or no.
    pub edit_shared_custom_views: Option<bool>,
    /// `deleteSharedCustomViews`: yes or no.
    pub delete_shared_custom_views: Option<bool>,
    /// `reshareSharedCustomViews`: yes or no.
    pub reshare_shared_custom_views: Option<bool>,
    /// `pinnedConversations`: yes or no.
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
    /// `id`: its id.
    pub id: Option<Id>,
    /// `productName`: text.
    pub product_name: Option<String>,
}

object!(TicketProduct {
    "id" => id,
    "productName" => product_name
});

/// Time entry summation, from `account_time_entries().get_summation`,
/// `contact_time_entries().get_summation`, `task_time_entries().get_summation`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeEntrySummation {
    /// `totalMins`: a whole number.
    pub total_mins: Option<i64>,
    /// `totalHours`: a whole number of hours.
    pub total_hours: Option<i64>,
    /// `totalCosts`: a whole number.
    pub total_costs: Option<i64>,
    /// `totalSeconds`: a whole number of seconds.
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

/// Timer, from `task_timers().get`, `task_timers().set_state`, `ticket_timers().get`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Timer {
    /// `hours`: a whole number of hours.
    pub hours: Option<i64>,
    /// `seconds`: a whole number of seconds.
    pub seconds: Option<i64>,
    /// `minutes`: a whole number of minutes.
    pub minutes: Option<i64>,
    /// `state`: one of `RUNNING`, `PAUSED`, `INIT`.
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
    /// `locale`: one of the 53 words of [`ArticleCommentLocale`].
    pub locale: Option<ArticleCommentLocale>,
    /// `version`: text.
    pub version: Option<String>,
}

object!(TranslationSource {
    "locale" => locale,
    "version" => version
});

/// Update permalinks, for `article_translations().update_permalinks`,
/// `kb_sections().update_permalinks`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePermalinks {
    /// `primaryPermalink`: text; has to be sent.
    pub primary_permalink: Option<String>,
    /// `secondaryPermalinks`: one or more texts; has to be sent.
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

/// Update permalinks result, from `article_translations().update_permalinks`,
/// `kb_sections().update_permalinks`.
#[derive(Clone, Default, PartialEq)]
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

/// Upload external images to gallery result, from
/// `article_translations().upload_external_images_to_gallery`,
/// `articles().upload_external_images_to_gallery`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadExternalImagesToGalleryResult {
    /// `urlResponse`: a list.
    pub url_response: Option<Vec<ExternalImage>>,
    /// `content`: text.
    pub content: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(UploadExternalImagesToGalleryResult {
    "urlResponse" => url_response,
    "content" => content;
    other
});

/// User, from `labels().list_users`, `user_groups().list_users`, `users().list`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoUrl`: an address on the web.
    pub photo_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `emailAddress`: an e-mail address.
    pub email_address: Option<String>,
    /// `userType`: one of `ENDUSER`, `SUPPORTREP`.
    pub user_type: Option<PortalUserType>,
    /// `status`: one of `ACTIVE`, `DISABLED`, `DELETED`.
    pub status: Option<UserGroupStatus>,
    /// `assignee`: an object.
    pub assignee: Option<Creator>,
    /// `assignedTime`: a moment with its offset.
    pub assigned_time: Option<DateTime>,
    /// `creator`: an object.
    pub creator: Option<Creator>,
    /// `addedTime`: a moment with its offset.
    pub added_time: Option<DateTime>,
    /// `label`: an object.
    pub label: Option<LabelMeta>,
    /// `lastAccessedTime`: a moment with its offset.
    pub last_accessed_time: Option<DateTime>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `email`: a list.
    pub email: Option<Vec<UserEmail>>,
    /// `count`: how many there are.
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
    /// `emailAddress`: an e-mail address.
    pub email_address: Option<String>,
    /// `isVerified`: whether it is verified.
    pub is_verified: Option<bool>,
    /// `isPrimary`: whether it is primary.
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
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `photoURL`: an address on the web.
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
    /// `id`: its id.
    pub id: Option<Id>,
    /// `type`: one of `new`, `potentials`, `customers`, `contacts`, `leads`.
    pub type_: Option<ZohoCrmContactType>,
}

object!(ZohoCrmContact {
    "id" => id,
    "type" => type_
});
