// Written by `cargo xtask codegen` from desk/v1/shared.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::{DateTime, ExtraFields, Id, object};

use super::{
    Assignee, CallTeam, ChannelRelatedInfo, ChannelSource, ChannelType, ContactAccount, LastThread,
    LayoutDetails, NameRef, ParentTicket, Sentiment, SharedDepartmentType, SkillsInfoMappingType,
    StatusType, ThreadActionKind, TimerState, ZohoCrmContactType,
};

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SharedDepartment {
    pub id: Id,
    pub name: Option<String>,
    /// One of `READ_ONLY`, `READ_WRITE`, `RESTRICTED_ACCESS`.
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

#[non_exhaustive]
pub struct SkillsInfo {
    pub skill_name: Option<String>,
    pub skill_id: Option<Id>,
    pub skill_type_id: Option<Id>,
    pub weightage: Option<i64>,
    /// One of `SYSTEM`, `USER`.
    pub mapping_type: Option<SkillsInfoMappingType>,
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

#[non_exhaustive]
pub struct Sla {
    pub id: Option<Id>,
    pub name: Option<String>,
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

#[non_exhaustive]
pub struct SlaDetails {
    pub sla: Option<NameRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SlaDetails {
    "sla" => sla;
    extra
});

#[non_exhaustive]
pub struct SourceTicket {
    pub id: Option<Id>,
    pub subject: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SourceTicket {
    "id" => id,
    "subject" => subject;
    extra
});

#[non_exhaustive]
pub struct StatusVsTime {
    pub status: Option<String>,
    pub time: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type StatusVsTime {
    "Status" => status,
    "Time" => time;
    extra
});

#[non_exhaustive]
pub struct ThreadAction {
    pub method: Option<String>,
    /// One of `send`, `update`, `delete`.
    pub rel: Option<ThreadActionKind>,
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

#[non_exhaustive]
pub struct ThreadAttachment {
    pub id: Option<Id>,
    pub previewurl: Option<String>,
    pub size: Option<i64>,
    pub name: Option<String>,
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

#[non_exhaustive]
pub struct ThreadSource {
    pub app_name: Option<String>,
    pub ext_id: Option<Id>,
    pub permalink: Option<String>,
    /// One of `SYSTEM`, `INTEGRATION`, `INSTANT_MESSAGE`.
    pub type_: Option<ChannelType>,
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

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    pub id: Id,
    pub product_id: Option<Id>,
    pub phone: Option<String>,
    pub subject: Option<String>,
    pub due_date: Option<DateTime>,
    pub channel: Option<String>,
    pub language: Option<String>,
    pub priority: Option<String>,
    pub assignee_id: Option<Id>,
    pub email: Option<String>,
    /// The number by which people know the ticket; calls take its id.
    pub ticket_number: Option<i64>,
    /// One of `NEUTRAL`, `NEGATIVE`, `POSITIVE`.
    pub sentiment: Option<Sentiment>,
    pub customer_response_time: Option<DateTime>,
    /// One of `Open`, `Closed`, `On Hold`.
    pub status_type: Option<StatusType>,
    pub relationship_type: Option<String>,
    pub contact_id: Option<Id>,
    pub is_archived: Option<bool>,
    pub department_id: Option<Id>,
    pub thread_count: Option<i64>,
    pub onhold_time: Option<DateTime>,
    pub last_thread: Option<LastThread>,
    pub source: Option<ChannelSource>,
    pub closed_time: Option<DateTime>,
    pub comment_count: Option<i64>,
    pub account_id: Option<Id>,
    pub response_due_date: Option<DateTime>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub team_id: Option<Id>,
    pub created_time: Option<DateTime>,
    pub is_spam: Option<bool>,
    pub status: Option<String>,
    pub channel_code: Option<String>,
    pub locked_time: Option<DateTime>,
    pub sub_category: Option<String>,
    pub category: Option<String>,
    pub layout_id: Option<Id>,
    pub product: Option<TicketProduct>,
    pub contact: Option<TicketContact>,
    pub is_read: Option<bool>,
    pub team: Option<CallTeam>,
    pub assignee: Option<Assignee>,
    pub department: Option<NameRef>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub description: Option<String>,
    pub classification: Option<String>,
    pub source_ticket: Option<SourceTicket>,
    pub entity_skills: Option<Vec<Id>>,
    pub modified_time: Option<DateTime>,
    pub resolution: Option<String>,
    pub approval_count: Option<i64>,
    pub time_entry_count: Option<i64>,
    pub is_over_due: Option<bool>,
    pub channel_related_info: Option<ChannelRelatedInfo>,
    pub is_deleted: Option<bool>,
    pub is_trashed: Option<bool>,
    pub modified_by: Option<Id>,
    pub is_response_overdue: Option<bool>,
    pub secondary_contacts: Option<Vec<Id>>,
    pub task_count: Option<i64>,
    pub attachment_count: Option<i64>,
    pub is_escalated: Option<bool>,
    pub sla_id: Option<Id>,
    pub shared_departments: Option<Vec<SharedDepartment>>,
    pub layout_details: Option<LayoutDetails>,
    pub is_following: Option<bool>,
    pub created_by: Option<Id>,
    pub tag_count: Option<i64>,
    pub follower_count: Option<i64>,
    pub skills_info: Option<Vec<SkillsInfo>>,
    pub contract_id: Option<Id>,
    pub child_ticket_count: Option<i64>,
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

#[non_exhaustive]
pub struct TicketContact {
    pub id: Option<Id>,
    pub last_name: Option<String>,
    pub first_name: Option<String>,
    pub phone: Option<String>,
    pub mobile: Option<String>,
    pub type_: Option<String>,
    pub email: Option<String>,
    pub account: Option<ContactAccount>,
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

#[non_exhaustive]
pub struct TicketProduct {
    pub id: Option<Id>,
    pub product_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketProduct {
    "id" => id,
    "productName" => product_name;
    extra
});

#[non_exhaustive]
pub struct TimeEntrySummation {
    pub total_mins: Option<i64>,
    pub total_hours: Option<i64>,
    pub total_costs: Option<i64>,
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

#[non_exhaustive]
pub struct Timer {
    pub hours: Option<i64>,
    pub seconds: Option<i64>,
    pub minutes: Option<i64>,
    /// One of `RUNNING`, `PAUSED`, `INIT`.
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

#[non_exhaustive]
pub struct UserRef {
    pub id: Option<Id>,
    pub name: Option<String>,
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

#[non_exhaustive]
pub struct ZohoCrmContact {
    pub id: Option<Id>,
    /// One of `new`, `potentials`, `customers`, `contacts`, `leads`.
    pub type_: Option<ZohoCrmContactType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ZohoCrmContact {
    "id" => id,
    "type" => type_;
    extra
});
