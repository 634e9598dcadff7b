// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{DateTime, ExtraFields, Id, object, wire::Json};

use super::{
    Assignee, AuthorType, CallTeam, ChannelRelatedInfo, ChannelSource, ChannelType, ContactAccount,
    ErrorCode, MappingType, ReplyDirection, Sentiment, SharedDepartmentType, SkillsInfoMappingType,
    StatusType, ThreadActionKind, TimerState, ZohoCrmContactType,
};

/// History mention.
#[non_exhaustive]
pub struct HistoryMention {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `offSet`: a whole number.
    pub off_set: Option<i64>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `length`: a whole number.
    pub length: Option<i64>,
    /// `type`: one of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `entityNumber`: a whole number.
    pub entity_number: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type HistoryMention {
    "id" => id,
    "photoURL" => photo_url,
    "offSet" => off_set,
    "name" => name,
    "length" => length,
    "type" => type_,
    "email" => email,
    "zuid" => zuid,
    "departmentId" => department_id,
    "entityNumber" => entity_number;
    extra
});

/// Last thread.
#[non_exhaustive]
pub struct LastThread {
    /// `channel`: text.
    pub channel: Option<String>,
    /// `isDraft`: whether it is draft.
    pub is_draft: Option<bool>,
    /// `isForward`: whether it is forward.
    pub is_forward: Option<bool>,
    /// `direction`: one of `in`, `out`.
    pub direction: Option<ReplyDirection>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LastThread {
    "channel" => channel,
    "isDraft" => is_draft,
    "isForward" => is_forward,
    "direction" => direction;
    extra
});

/// Layout details.
#[non_exhaustive]
pub struct LayoutDetails {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `layoutName`: text.
    pub layout_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LayoutDetails {
    "id" => id,
    "layoutName" => layout_name;
    extra
});

/// Mapping info.
#[non_exhaustive]
pub struct MappingInfo {
    /// `mappingId`: the id of a mapping.
    pub mapping_id: Option<Id>,
    /// `mappingType`: one of `PRIMARY`, `SECONDARY`.
    pub mapping_type: Option<MappingType>,
    /// `isAccountTicketsViewable`: whether it is account tickets viewable.
    pub is_account_tickets_viewable: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MappingInfo {
    "mappingId" => mapping_id,
    "mappingType" => mapping_type,
    "isAccountTicketsViewable" => is_account_tickets_viewable;
    extra
});

/// Mass action errors.
#[non_exhaustive]
pub struct MassActionErrors {
    /// `errorCode`: one of the 6 words of [`ErrorCode`].
    pub error_code: Option<ErrorCode>,
    /// `httpCode`: a whole number.
    pub http_code: Option<i64>,
    /// `errorMessage`: text.
    pub error_message: Option<String>,
    /// `errorJson`: any JSON.
    pub error_json: Option<Json>,
    /// `error`: text.
    pub error: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MassActionErrors {
    "errorCode" => error_code,
    "httpCode" => http_code,
    "errorMessage" => error_message,
    "errorJson" => error_json,
    "error" => error;
    extra
});

/// Mass action result, from `accounts().associate_products`, `article_comments().move_to_trash`,
/// `articles().move_to_trash`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MassActionResult {
    /// `id`: its id; always there.
    pub id: Id,
    /// `success`: yes or no.
    pub success: Option<bool>,
    /// `errors`: an object.
    pub errors: Option<MassActionErrors>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(MassActionResult {
    "id" => id,
    "success" => success,
    "errors" => errors;
    extra
} required "id");

/// Mention.
#[non_exhaustive]
pub struct Mention {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `offset`: a whole number.
    pub offset: Option<i64>,
    /// `length`: a whole number.
    pub length: Option<i64>,
    /// `type`: one of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Mention {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name,
    "photoURL" => photo_url,
    "offset" => offset,
    "length" => length,
    "type" => type_,
    "email" => email,
    "zuid" => zuid;
    extra
});

/// Name ref, from `locales().list_time_zones`.
#[non_exhaustive]
pub struct NameRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type NameRef {
    "id" => id,
    "name" => name;
    extra
});

/// Owner.
#[non_exhaustive]
pub struct Owner {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `data`: a list.
    pub data: Option<Vec<OwnerDetails>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Owner {
    "id" => id,
    "photoURL" => photo_url,
    "name" => name,
    "data" => data;
    extra
});

/// Owner details.
#[non_exhaustive]
pub struct OwnerDetails {
    /// `owner`: whom it belongs to.
    pub owner: Option<UserRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type OwnerDetails {
    "owner" => owner;
    extra
});

/// Owner ref.
#[non_exhaustive]
pub struct OwnerRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type OwnerRef {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name;
    extra
});

/// Parent ticket, for `users().associate_groups`, from `kb_categories().upload_logo`.
pub struct ParentTicket {
    /// `id`: its id.
    pub id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ParentTicket {
    "id" => id;
    extra
});

/// Product owner.
#[non_exhaustive]
pub struct ProductOwner {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ProductOwner {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name,
    "photoURL" => photo_url,
    "name" => name;
    extra
});

/// Read receipt.
#[non_exhaustive]
pub struct ReadReceipt {
    /// `senderName`: text.
    pub sender_name: Option<String>,
    /// `recipientType`: text.
    pub recipient_type: Option<String>,
    /// `from`: text.
    pub from: Option<String>,
    /// `statusVsTime`: a list.
    pub status_vs_time: Option<Vec<StatusVsTime>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ReadReceipt {
    "senderName" => sender_name,
    "recipientType" => recipient_type,
    "from" => from,
    "statusVsTime" => status_vs_time;
    extra
});

/// Record create layout.
pub struct RecordCreateLayout {
    /// `id`: its id; has to be sent.
    pub id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RecordCreateLayout {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

object!(type RecordCreateLayout {
    "id" => id;
    extra
});

/// Shared department.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SharedDepartment {
    /// `id`: its id; always there.
    pub id: Id,
    /// `name`: its name.
    pub name: Option<String>,
    /// `type`: one of `READ_ONLY`, `READ_WRITE`, `RESTRICTED_ACCESS`.
    pub type_: Option<SharedDepartmentType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(SharedDepartment {
    "id" => id,
    "name" => name,
    "type" => type_;
    extra
} required "id");

/// Skills info.
#[non_exhaustive]
pub struct SkillsInfo {
    /// `skillName`: text.
    pub skill_name: Option<String>,
    /// `skillId`: the id of a skill.
    pub skill_id: Option<Id>,
    /// `skillTypeId`: the id of a skill type.
    pub skill_type_id: Option<Id>,
    /// `weightage`: a whole number.
    pub weightage: Option<i64>,
    /// `mappingType`: one of `SYSTEM`, `USER`.
    pub mapping_type: Option<SkillsInfoMappingType>,
    /// `skillTypeName`: text.
    pub skill_type_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SkillsInfo {
    "skillName" => skill_name,
    "skillId" => skill_id,
    "skillTypeId" => skill_type_id,
    "weightage" => weightage,
    "mappingType" => mapping_type,
    "skillTypeName" => skill_type_name;
    extra
});

/// SLA.
#[non_exhaustive]
pub struct Sla {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `data`: a list.
    pub data: Option<Vec<SlaDetails>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Sla {
    "id" => id,
    "name" => name,
    "data" => data;
    extra
});

/// SLA details.
#[non_exhaustive]
pub struct SlaDetails {
    /// `sla`: an object.
    pub sla: Option<NameRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SlaDetails {
    "sla" => sla;
    extra
});

/// Source ticket.
#[non_exhaustive]
pub struct SourceTicket {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SourceTicket {
    "id" => id,
    "subject" => subject;
    extra
});

/// Status vs time.
#[non_exhaustive]
pub struct StatusVsTime {
    /// `Status`: text.
    pub status: Option<String>,
    /// `Time`: text.
    pub time: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type StatusVsTime {
    "Status" => status,
    "Time" => time;
    extra
});

/// Thread action.
#[non_exhaustive]
pub struct ThreadAction {
    /// `method`: text.
    pub method: Option<String>,
    /// `rel`: one of `send`, `update`, `delete`.
    pub rel: Option<ThreadActionKind>,
    /// `href`: an address on the web.
    pub href: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ThreadAction {
    "method" => method,
    "rel" => rel,
    "href" => href;
    extra
});

/// Thread attachment.
#[non_exhaustive]
pub struct ThreadAttachment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `previewurl`: text.
    pub previewurl: Option<String>,
    /// `size`: a whole number.
    pub size: Option<i64>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `href`: an address on the web.
    pub href: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ThreadAttachment {
    "id" => id,
    "previewurl" => previewurl,
    "size" => size,
    "name" => name,
    "href" => href;
    extra
});

/// Thread source.
#[non_exhaustive]
pub struct ThreadSource {
    /// `appName`: text.
    pub app_name: Option<String>,
    /// `extId`: the id of an ext.
    pub ext_id: Option<Id>,
    /// `permalink`: text.
    pub permalink: Option<String>,
    /// `type`: one of `SYSTEM`, `INTEGRATION`, `INSTANT_MESSAGE`.
    pub type_: Option<ChannelType>,
    /// `appPhotoURL`: an address on the web.
    pub app_photo_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ThreadSource {
    "appName" => app_name,
    "extId" => ext_id,
    "permalink" => permalink,
    "type" => type_,
    "appPhotoURL" => app_photo_url;
    extra
});

/// Ticket, from `accounts().list_tickets`, `im_sessions().list_tickets`,
/// `ticket_tags().list_tickets`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    /// `id`: its id; always there.
    pub id: Id,
    /// `productId`: the id of a product.
    pub product_id: Option<Id>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `dueDate`: a moment with its offset.
    pub due_date: Option<DateTime>,
    /// `channel`: text.
    pub channel: Option<String>,
    /// `language`: text.
    pub language: Option<String>,
    /// `priority`: text.
    pub priority: Option<String>,
    /// `assigneeId`: the id of an assignee.
    pub assignee_id: Option<Id>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `ticketNumber`: the number that people know the ticket by; calls take its id.
    pub ticket_number: Option<i64>,
    /// `sentiment`: one of `NEUTRAL`, `NEGATIVE`, `POSITIVE`.
    pub sentiment: Option<Sentiment>,
    /// `customerResponseTime`: a moment with its offset.
    pub customer_response_time: Option<DateTime>,
    /// `statusType`: one of `Open`, `Closed`, `On Hold`.
    pub status_type: Option<StatusType>,
    /// `relationshipType`: text.
    pub relationship_type: Option<String>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `isArchived`: whether it is archived.
    pub is_archived: Option<bool>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `threadCount`: how many threads there are.
    pub thread_count: Option<i64>,
    /// `onholdTime`: a moment with its offset.
    pub onhold_time: Option<DateTime>,
    /// `lastThread`: an object.
    pub last_thread: Option<LastThread>,
    /// `source`: an object.
    pub source: Option<ChannelSource>,
    /// `closedTime`: a moment with its offset.
    pub closed_time: Option<DateTime>,
    /// `commentCount`: how many comments there are.
    pub comment_count: Option<i64>,
    /// `accountId`: the id of an account.
    pub account_id: Option<Id>,
    /// `responseDueDate`: a moment with its offset.
    pub response_due_date: Option<DateTime>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `teamId`: the id of a team.
    pub team_id: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `isSpam`: whether it is spam.
    pub is_spam: Option<bool>,
    /// `status`: text.
    pub status: Option<String>,
    /// `channelCode`: text.
    pub channel_code: Option<String>,
    /// `lockedTime`: a moment with its offset.
    pub locked_time: Option<DateTime>,
    /// `subCategory`: text.
    pub sub_category: Option<String>,
    /// `category`: text.
    pub category: Option<String>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `product`: an object.
    pub product: Option<TicketProduct>,
    /// `contact`: an object.
    pub contact: Option<TicketContact>,
    /// `isRead`: whether it is read.
    pub is_read: Option<bool>,
    /// `team`: an object.
    pub team: Option<CallTeam>,
    /// `assignee`: an object.
    pub assignee: Option<Assignee>,
    /// `department`: an object.
    pub department: Option<NameRef>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `description`: text.
    pub description: Option<String>,
    /// `classification`: text.
    pub classification: Option<String>,
    /// `sourceTicket`: an object.
    pub source_ticket: Option<SourceTicket>,
    /// `entitySkills`: one or more ids.
    pub entity_skills: Option<Vec<Id>>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `resolution`: text.
    pub resolution: Option<String>,
    /// `approvalCount`: how many approvals there are.
    pub approval_count: Option<i64>,
    /// `timeEntryCount`: how many time entries there are.
    pub time_entry_count: Option<i64>,
    /// `isOverDue`: whether it is over due.
    pub is_over_due: Option<bool>,
    /// `channelRelatedInfo`: an object.
    pub channel_related_info: Option<ChannelRelatedInfo>,
    /// `isDeleted`: whether it is deleted.
    pub is_deleted: Option<bool>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `isResponseOverdue`: whether it is response overdue.
    pub is_response_overdue: Option<bool>,
    /// `secondaryContacts`: one or more ids.
    pub secondary_contacts: Option<Vec<Id>>,
    /// `taskCount`: how many tasks there are.
    pub task_count: Option<i64>,
    /// `attachmentCount`: how many attachments there are.
    pub attachment_count: Option<i64>,
    /// `isEscalated`: whether it is escalated.
    pub is_escalated: Option<bool>,
    /// `slaId`: the id of a SLA.
    pub sla_id: Option<Id>,
    /// `sharedDepartments`: a list.
    pub shared_departments: Option<Vec<SharedDepartment>>,
    /// `layoutDetails`: an object.
    pub layout_details: Option<LayoutDetails>,
    /// `isFollowing`: whether it is following.
    pub is_following: Option<bool>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `tagCount`: how many tags there are.
    pub tag_count: Option<i64>,
    /// `followerCount`: how many followers there are.
    pub follower_count: Option<i64>,
    /// `skillsInfo`: a list.
    pub skills_info: Option<Vec<SkillsInfo>>,
    /// `contractId`: the id of a contract.
    pub contract_id: Option<Id>,
    /// `childTicketCount`: how many child tickets there are.
    pub child_ticket_count: Option<i64>,
    /// `parentTicket`: an object.
    pub parent_ticket: Option<ParentTicket>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(Ticket {
    "id" => id,
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
    extra
} required "id");

/// Ticket contact.
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
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketContact {
    "id" => id,
    "lastName" => last_name,
    "firstName" => first_name,
    "phone" => phone,
    "mobile" => mobile,
    "type" => type_,
    "email" => email,
    "account" => account,
    "isSpam" => is_spam;
    extra
});

/// Ticket product.
#[non_exhaustive]
pub struct TicketProduct {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `productName`: text.
    pub product_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketProduct {
    "id" => id,
    "productName" => product_name;
    extra
});

/// Time entry summation, from `account_time_entries().get_summation`,
/// `contact_time_entries().get_summation`, `task_time_entries().get_summation`, ….
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
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TimeEntrySummation {
    "totalMins" => total_mins,
    "totalHours" => total_hours,
    "totalCosts" => total_costs,
    "totalSeconds" => total_seconds;
    extra
});

/// Timer, from `task_timers().get`, `task_timers().set_state`, `ticket_timers().get`, ….
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
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Timer {
    "hours" => hours,
    "seconds" => seconds,
    "minutes" => minutes,
    "state" => state;
    extra
});

/// User ref.
#[non_exhaustive]
pub struct UserRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UserRef {
    "id" => id,
    "name" => name,
    "photoURL" => photo_url;
    extra
});

/// Zoho CRM contact.
#[non_exhaustive]
pub struct ZohoCrmContact {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `type`: one of `new`, `potentials`, `customers`, `contacts`, `leads`.
    pub type_: Option<ZohoCrmContactType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ZohoCrmContact {
    "id" => id,
    "type" => type_;
    extra
});
