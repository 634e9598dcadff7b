// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! What is sent and what comes back.

use std::collections::BTreeMap;

use zoho_http::{DateTime, Id, object, wire::Other};

use super::{
    ArticleCommentLocale, ChannelRelatedInfo, ChannelSource, CreatedBy, Email, KbSectionGroup,
    LabelMeta, LastThread, LayoutDetails, LocaleTimeZone, ResponseMessage, Sentiment,
    SharedDepartment, SkillsInfo, SourceTicket, StatusType, UserGroupStatus, UserType,
    ZohoCrmContactType,
};

/// Ticket, of `accounts().list_tickets`, `im_sessions().list_tickets`, `ticket_tags().list_tickets`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    /// Product id.
    pub product_id: Option<Id>,
    /// Phone.
    pub phone: Option<String>,
    /// Subject.
    pub subject: Option<String>,
    /// Due date.
    pub due_date: Option<DateTime>,
    /// Channel.
    pub channel: Option<String>,
    /// Language.
    pub language: Option<String>,
    /// Priority.
    pub priority: Option<String>,
    /// Assignee id.
    pub assignee_id: Option<Id>,
    /// Email.
    pub email: Option<String>,
    /// Ticket number.
    pub ticket_number: Option<i64>,
    /// Sentiment.
    pub sentiment: Option<Sentiment>,
    /// Customer response time.
    pub customer_response_time: Option<DateTime>,
    /// Status type.
    pub status_type: Option<StatusType>,
    /// Relationship type.
    pub relationship_type: Option<String>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Is archived.
    pub is_archived: Option<bool>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Thread count.
    pub thread_count: Option<i64>,
    /// Onhold time.
    pub onhold_time: Option<DateTime>,
    /// Last thread.
    pub last_thread: Option<LastThread>,
    /// Source.
    pub source: Option<ChannelSource>,
    /// Closed time.
    pub closed_time: Option<DateTime>,
    /// Comment count.
    pub comment_count: Option<i64>,
    /// Account id.
    pub account_id: Option<Id>,
    /// Response due date.
    pub response_due_date: Option<DateTime>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Team id.
    pub team_id: Option<Id>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Id.
    pub id: Id,
    /// Is spam.
    pub is_spam: Option<bool>,
    /// Status.
    pub status: Option<String>,
    /// Channel code.
    pub channel_code: Option<String>,
    /// Locked time.
    pub locked_time: Option<DateTime>,
    /// Sub category.
    pub sub_category: Option<String>,
    /// Category.
    pub category: Option<String>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// Product.
    pub product: Option<TicketProduct>,
    /// Contact.
    pub contact: Option<TicketContact>,
    /// Is read.
    pub is_read: Option<bool>,
    /// Team.
    pub team: Option<KbSectionGroup>,
    /// Assignee.
    pub assignee: Option<TicketAssignee>,
    /// Department.
    pub department: Option<LocaleTimeZone>,
    /// Cf.
    pub cf: Option<BTreeMap<String, String>>,
    /// Custom fields.
    pub custom_fields: Option<BTreeMap<String, String>>,
    /// Description.
    pub description: Option<String>,
    /// Classification.
    pub classification: Option<String>,
    /// Source ticket.
    pub source_ticket: Option<SourceTicket>,
    /// Entity skills.
    pub entity_skills: Option<Vec<Id>>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Resolution.
    pub resolution: Option<String>,
    /// Approval count.
    pub approval_count: Option<i64>,
    /// Time entry count.
    pub time_entry_count: Option<i64>,
    /// Is over due.
    pub is_over_due: Option<bool>,
    /// Channel related info.
    pub channel_related_info: Option<ChannelRelatedInfo>,
    /// Is deleted.
    pub is_deleted: Option<bool>,
    /// Is trashed.
    pub is_trashed: Option<bool>,
    /// Modified by.
    pub modified_by: Option<Id>,
    /// Is response overdue.
    pub is_response_overdue: Option<bool>,
    /// Secondary contacts.
    pub secondary_contacts: Option<Vec<Id>>,
    /// Task count.
    pub task_count: Option<i64>,
    /// Attachment count.
    pub attachment_count: Option<i64>,
    /// Is escalated.
    pub is_escalated: Option<bool>,
    /// SLA id.
    pub sla_id: Option<Id>,
    /// Shared departments.
    pub shared_departments: Option<Vec<SharedDepartment>>,
    /// Layout details.
    pub layout_details: Option<LayoutDetails>,
    /// Is following.
    pub is_following: Option<bool>,
    /// Created by.
    pub created_by: Option<Id>,
    /// Tag count.
    pub tag_count: Option<i64>,
    /// Follower count.
    pub follower_count: Option<i64>,
    /// Skills info.
    pub skills_info: Option<Vec<SkillsInfo>>,
    /// Contract id.
    pub contract_id: Option<Id>,
    /// Child ticket count.
    pub child_ticket_count: Option<i64>,
    /// Parent ticket.
    pub parent_ticket: Option<ZohoCrmAccount>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Ticket {
    "productId" => product_id,
    "phone" => phone,
    "subject" => subject,
    "dueDate" => due_date,
    "channel" => channel,
    "language" => language,
    "priority" => priority,
    "assigneeId" => assignee_id,
    "email" => email,
    "ticketNumber" => ticket_number,
    "sentiment" => sentiment,
    "customerResponseTime" => customer_response_time,
    "statusType" => status_type,
    "relationshipType" => relationship_type,
    "contactId" => contact_id,
    "isArchived" => is_archived,
    "departmentId" => department_id,
    "threadCount" => thread_count,
    "onholdTime" => onhold_time,
    "lastThread" => last_thread,
    "source" => source,
    "closedTime" => closed_time,
    "commentCount" => comment_count,
    "accountId" => account_id,
    "responseDueDate" => response_due_date,
    "webUrl" => web_url,
    "teamId" => team_id,
    "createdTime" => created_time,
    "id" => id,
    "isSpam" => is_spam,
    "status" => status,
    "channelCode" => channel_code,
    "lockedTime" => locked_time,
    "subCategory" => sub_category,
    "category" => category,
    "layoutId" => layout_id,
    "product" => product,
    "contact" => contact,
    "isRead" => is_read,
    "team" => team,
    "assignee" => assignee,
    "department" => department,
    "cf" => cf,
    "customFields" => custom_fields,
    "description" => description,
    "classification" => classification,
    "sourceTicket" => source_ticket,
    "entitySkills" => entity_skills,
    "modifiedTime" => modified_time,
    "resolution" => resolution,
    "approvalCount" => approval_count,
    "timeEntryCount" => time_entry_count,
    "isOverDue" => is_over_due,
    "channelRelatedInfo" => channel_related_info,
    "isDeleted" => is_deleted,
    "isTrashed" => is_trashed,
    "modifiedBy" => modified_by,
    "isResponseOverdue" => is_response_overdue,
    "secondaryContacts" => secondary_contacts,
    "taskCount" => task_count,
    "attachmentCount" => attachment_count,
    "isEscalated" => is_escalated,
    "slaId" => sla_id,
    "sharedDepartments" => shared_departments,
    "layoutDetails" => layout_details,
    "isFollowing" => is_following,
    "createdBy" => created_by,
    "tagCount" => tag_count,
    "followerCount" => follower_count,
    "skillsInfo" => skills_info,
    "contractId" => contract_id,
    "childTicketCount" => child_ticket_count,
    "parentTicket" => parent_ticket;
    other
} required "id");

/// Ticket assignee.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketAssignee {
    /// First name.
    pub first_name: Option<String>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Id.
    pub id: Id,
    /// Email.
    pub email: Option<String>,
    /// Email id.
    pub email_id: Option<String>,
    /// Zuid.
    pub zuid: Option<Id>,
}

object!(TicketAssignee {
    "firstName" => first_name,
    "photoURL" => photo_url,
    "lastName" => last_name,
    "id" => id,
    "email" => email,
    "emailId" => email_id,
    "zuid" => zuid
} required "id");

/// Ticket contact.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketContact {
    /// Last name.
    pub last_name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Mobile.
    pub mobile: Option<String>,
    /// Id.
    pub id: Option<Id>,
    /// Type.
    pub type_: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Account.
    pub account: Option<TicketContactAccount>,
    /// Is spam.
    pub is_spam: Option<bool>,
}

object!(TicketContact {
    "lastName" => last_name,
    "firstName" => first_name,
    "phone" => phone,
    "mobile" => mobile,
    "id" => id,
    "type" => type_,
    "email" => email,
    "account" => account,
    "isSpam" => is_spam
});

/// Ticket contact account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketContactAccount {
    /// Website.
    pub website: Option<String>,
    /// Account name.
    pub account_name: Option<String>,
    /// Id.
    pub id: Option<Id>,
}

object!(TicketContactAccount {
    "website" => website,
    "accountName" => account_name,
    "id" => id
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

/// Tickets.
#[derive(Clone, Default, PartialEq)]
pub struct Tickets {
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

object!(Tickets {
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

/// Translation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Translation {
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Created by.
    pub created_by: Option<CreatedBy>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<CreatedBy>,
    /// Id.
    pub id: Option<Id>,
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
    "modifiedTime" => modified_time,
    "createdBy" => created_by,
    "name" => name,
    "description" => description,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "id" => id,
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

/// URL button.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UrlButton {
    /// Action.
    pub action: Option<String>,
    /// Text.
    pub text: Option<String>,
    /// Source.
    pub source: Option<String>,
}

object!(UrlButton {
    "action" => action,
    "text" => text,
    "source" => source
});

/// URL response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UrlResponse {
    /// Response message.
    pub response_message: Option<ResponseMessage>,
    /// URL.
    pub url: Option<String>,
    /// Response code.
    pub response_code: Option<i64>,
}

object!(UrlResponse {
    "responseMessage" => response_message,
    "url" => url,
    "responseCode" => response_code
});

/// User, of `labels().list_users`, `user_groups().list_users`, `users().list`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Id.
    pub id: Option<Id>,
    /// Email address.
    pub email_address: Option<String>,
    /// User type.
    pub user_type: Option<UserType>,
    /// Status.
    pub status: Option<UserGroupStatus>,
    /// Assignee.
    pub assignee: Option<UserGroupCreator>,
    /// Assigned time.
    pub assigned_time: Option<DateTime>,
    /// Creator.
    pub creator: Option<UserGroupCreator>,
    /// Added time.
    pub added_time: Option<DateTime>,
    /// Label.
    pub label: Option<LabelMeta>,
    /// Last accessed time.
    pub last_accessed_time: Option<DateTime>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Email.
    pub email: Option<Vec<Email>>,
    /// Count.
    pub count: Option<i64>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(User {
    "photoUrl" => photo_url,
    "name" => name,
    "id" => id,
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

/// User associate groups, of `users().associate_groups`.
#[derive(Clone, Default, PartialEq)]
pub struct UserAssociateGroups {
    /// Id.
    pub id: Option<Id>,
}

object!(UserAssociateGroups {
    "id" => id
});

/// User group creator.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserGroupCreator {
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Id.
    pub id: Option<Id>,
}

object!(UserGroupCreator {
    "photoUrl" => photo_url,
    "name" => name,
    "id" => id
});

/// Zoho CRM account, of `kb_categories().upload_logo`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZohoCrmAccount {
    /// Id.
    pub id: Option<Id>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ZohoCrmAccount {
    "id" => id;
    other
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
