// Written by `cargo xtask codegen` from desk/v1/tickets.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::{DateTime, ExtraFields, Id, object};

use crate::generated::shared;

use super::{DeptSharingType, TicketCreationType, TicketStatusTypeValue};

/// Returned by `tickets().count_by_agent`.
#[non_exhaustive]
pub struct AgentTicketCount {
    pub onhold_count: Option<i64>,
    pub due_in1_hr_count: Option<i64>,
    pub over_due_count: Option<i64>,
    pub open_count: Option<i64>,
    pub agent_id: Option<Id>,
    pub channel: Option<Vec<String>>,
    pub is_online: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AgentTicketCount {
    "onholdCount" => onhold_count,
    "dueIn1HrCount" => due_in1_hr_count,
    "overDueCount" => over_due_count,
    "openCount" => open_count,
    "agentId" => agent_id,
    "channel" => channel,
    "isOnline" => is_online;
    extra
});

/// Returned by `tickets().list_archived`, `tickets().list_associated`.
#[non_exhaustive]
pub struct ArchivedTicket {
    pub id: Option<Id>,
    pub product: Option<shared::TicketProduct>,
    pub contact: Option<shared::TicketContact>,
    pub assignee: Option<shared::AgentRef>,
    pub department: Option<shared::NameRef>,
    pub is_read: Option<bool>,
    pub team: Option<shared::CallTeam>,
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
    pub sentiment: Option<shared::Sentiment>,
    pub customer_response_time: Option<DateTime>,
    /// One of `Open`, `Closed`, `On Hold`.
    pub status_type: Option<shared::StatusType>,
    pub relationship_type: Option<String>,
    pub contact_id: Option<Id>,
    pub is_archived: Option<bool>,
    pub department_id: Option<Id>,
    pub thread_count: Option<i64>,
    pub onhold_time: Option<DateTime>,
    pub last_thread: Option<shared::LastThread>,
    pub source: Option<shared::ChannelSource>,
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
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ArchivedTicket {
    "id" => id,
    "product" => product,
    "contact" => contact,
    "assignee" => assignee,
    "department" => department,
    "isRead" => is_read,
    "team" => team,
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
    "layoutId" => layout_id;
    extra
});

pub struct Contact {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Contact {
    "firstName" => first_name,
    "lastName" => last_name,
    "email" => email,
    "phone" => phone;
    extra
});

#[non_exhaustive]
pub struct TicketAgentHandled {
    pub handling_time: Option<String>,
    pub agent_id: Option<Id>,
    pub agent_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketAgentHandled {
    "handlingTime" => handling_time,
    "agentId" => agent_id,
    "agentName" => agent_name;
    extra
});

pub struct TicketBlueprint {
    pub id: Option<Id>,
    pub state: Option<TicketBlueprintState>,
    pub transitions: Option<Vec<TicketTransition>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TicketBlueprint {
    "id" => id,
    "state" => state,
    "transitions" => transitions;
    extra
});

pub struct TicketBlueprintState {
    pub id: Option<Id>,
    pub type_: Option<String>,
    pub due_date: Option<DateTime>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TicketBlueprintState {
    "id" => id,
    "type" => type_,
    "dueDate" => due_date;
    extra
});

/// Sent by `tickets().create`.
pub struct TicketCreate {
    pub product_id: Option<Id>,
    pub phone: Option<String>,
    pub subject: Option<String>,
    pub due_date: Option<DateTime>,
    pub channel: Option<String>,
    pub language: Option<String>,
    pub priority: Option<String>,
    pub assignee_id: Option<Id>,
    pub email: Option<String>,
    pub sub_category: Option<String>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub description: Option<String>,
    pub classification: Option<String>,
    pub category: Option<String>,
    pub status: Option<String>,
    pub source_ticket: Option<shared::RecordCreateLayout>,
    pub contact_id: Option<Id>,
    /// Required.
    pub department_id: Option<Id>,
    pub contact: Option<TicketNewContact>,
    pub account_id: Option<Id>,
    pub uploads: Option<Vec<Id>>,
    pub resolution: Option<String>,
    pub response_due_date: Option<DateTime>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub shared_departments: Option<Vec<String>>,
    pub team_id: Option<Id>,
    pub secondary_contacts: Option<Vec<Id>>,
    pub entity_skills: Option<Vec<Id>>,
    /// One of `sendAsEmail`, `clone`.
    pub ticket_creation_type: Option<TicketCreationType>,
    pub cloned_ticket_id: Option<Id>,
    pub layout_id: Option<Id>,
    pub parent_ticket: Option<shared::ParentTicket>,
    pub blueprint: Option<TicketBlueprint>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TicketCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(department_id: impl Into<Id>) -> Self {
        Self {
            department_id: Some(department_id.into()),
            ..Self::default()
        }
    }
}

object!(type TicketCreate {
    "productId" => product_id,
    "phone" => phone,
    "subject" => subject,
    "dueDate" => due_date,
    "channel" => channel,
    "language" => language,
    "priority" => priority,
    "assigneeId" => assignee_id,
    "email" => email,
    "subCategory" => sub_category,
    "cf" => cf,
    "customFields" => custom_fields,
    "description" => description,
    "classification" => classification,
    "category" => category,
    "status" => status,
    "sourceTicket" => source_ticket,
    "contactId" => contact_id,
    "departmentId" => department_id,
    "contact" => contact,
    "accountId" => account_id,
    "uploads" => uploads,
    "resolution" => resolution,
    "responseDueDate" => response_due_date,
    "webUrl" => web_url,
    "sharedDepartments" => shared_departments,
    "teamId" => team_id,
    "secondaryContacts" => secondary_contacts,
    "entitySkills" => entity_skills,
    "ticketCreationType" => ticket_creation_type,
    "clonedTicketId" => cloned_ticket_id,
    "layoutId" => layout_id,
    "parentTicket" => parent_ticket,
    "blueprint" => blueprint;
    extra
});

/// Returned by `tickets().count_by_field_values`.
#[non_exhaustive]
pub struct TicketFieldCounts {
    pub count: Option<i64>,
    pub spam: Option<String>,
    pub escalated: Option<String>,
    pub over_due: Option<String>,
    pub status_type: Option<Vec<TicketFieldCountsStatusType>>,
    pub status: Option<Vec<TicketFieldCountsStatus>>,
    pub priority: Option<Vec<TicketFieldCountsStatus>>,
    pub channel: Option<Vec<TicketFieldCountsStatus>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketFieldCounts {
    "count" => count,
    "spam" => spam,
    "escalated" => escalated,
    "overDue" => over_due,
    "statusType" => status_type,
    "status" => status,
    "priority" => priority,
    "channel" => channel;
    extra
});

#[non_exhaustive]
pub struct TicketFieldCountsStatus {
    pub count: Option<i64>,
    pub value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketFieldCountsStatus {
    "count" => count,
    "value" => value;
    extra
});

#[non_exhaustive]
pub struct TicketFieldCountsStatusType {
    pub count: Option<i64>,
    /// One of `OPEN`, `ONHOLD`, `CLOSED`.
    pub value: Option<TicketStatusTypeValue>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketFieldCountsStatusType {
    "count" => count,
    "value" => value;
    extra
});

/// Sent by `tickets().mark_spam`.
pub struct TicketMarkSpam {
    /// Required.
    pub ids: Option<Vec<Id>>,
    /// Required.
    pub is_spam: Option<bool>,
    pub contact_spam: Option<bool>,
    pub handle_existing_tickets: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TicketMarkSpam {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(ids: impl IntoIterator<Item = impl Into<Id>>, is_spam: bool) -> Self {
        Self {
            ids: Some(ids.into_iter().map(Into::into).collect()),
            is_spam: Some(is_spam),
            ..Self::default()
        }
    }
}

object!(type TicketMarkSpam {
    "ids" => ids,
    "isSpam" => is_spam,
    "contactSpam" => contact_spam,
    "handleExistingTickets" => handle_existing_tickets;
    extra
});

/// Sent by `tickets().merge`.
pub struct TicketMerge {
    /// Required.
    pub ids: Option<Vec<Id>>,
    pub source: Option<TicketMergeFields>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TicketMerge {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        Self {
            ids: Some(ids.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

object!(type TicketMerge {
    "ids" => ids,
    "source" => source;
    extra
});

pub struct TicketMergeFields {
    /// Required.
    pub entity_skills: Option<Id>,
    /// Required.
    pub sub_category: Option<String>,
    /// Custom fields by API name. Required.
    pub cf: Option<ExtraFields>,
    /// Required.
    pub product_id: Option<Id>,
    /// Required.
    pub contact_id: Option<Id>,
    /// Required.
    pub subject: Option<String>,
    /// Custom fields by label. Required.
    pub custom_fields: Option<ExtraFields>,
    /// Required.
    pub due_date: Option<String>,
    /// Required.
    pub channel: Option<String>,
    /// Required.
    pub description: Option<String>,
    /// Required.
    pub secondary_contacts: Option<Id>,
    /// Required.
    pub priority: Option<String>,
    /// Required.
    pub classification: Option<String>,
    /// Required.
    pub assignee_id: Option<Id>,
    /// Required.
    pub resolution: Option<String>,
    /// Required.
    pub phone: Option<String>,
    /// Required.
    pub category: Option<String>,
    /// Required.
    pub email: Option<String>,
    /// Required.
    pub status: Option<String>,
    pub language: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TicketMergeFields {
    "entitySkills" => entity_skills,
    "subCategory" => sub_category,
    "cf" => cf,
    "productId" => product_id,
    "contactId" => contact_id,
    "subject" => subject,
    "customFields" => custom_fields,
    "dueDate" => due_date,
    "channel" => channel,
    "description" => description,
    "secondaryContacts" => secondary_contacts,
    "priority" => priority,
    "classification" => classification,
    "assigneeId" => assignee_id,
    "resolution" => resolution,
    "phone" => phone,
    "category" => category,
    "email" => email,
    "status" => status,
    "language" => language;
    extra
});

/// Returned by `tickets().merge`, `tickets().split_thread`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketMergeResult {
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
    pub sub_category: Option<String>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub description: Option<String>,
    pub classification: Option<String>,
    pub category: Option<String>,
    pub status: Option<String>,
    pub source_ticket: Option<shared::SourceTicket>,
    pub entity_skills: Option<Vec<Id>>,
    pub modified_time: Option<DateTime>,
    /// The number by which people know the ticket; calls take its id.
    pub ticket_number: Option<i64>,
    /// One of `Open`, `Closed`, `On Hold`.
    pub status_type: Option<shared::StatusType>,
    pub is_archived: Option<bool>,
    pub department_id: Option<Id>,
    pub onhold_time: Option<DateTime>,
    pub source: Option<shared::ChannelSource>,
    pub resolution: Option<String>,
    pub closed_time: Option<DateTime>,
    pub approval_count: Option<i64>,
    pub time_entry_count: Option<i64>,
    pub is_over_due: Option<bool>,
    pub channel_related_info: Option<shared::ChannelRelatedInfo>,
    pub is_deleted: Option<bool>,
    pub is_trashed: Option<bool>,
    pub response_due_date: Option<DateTime>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<Id>,
    pub is_response_overdue: Option<bool>,
    pub channel_code: Option<String>,
    pub customer_response_time: Option<DateTime>,
    pub thread_count: Option<i64>,
    pub secondary_contacts: Option<Vec<Id>>,
    pub comment_count: Option<i64>,
    pub account_id: Option<Id>,
    pub task_count: Option<i64>,
    pub team_id: Option<Id>,
    pub attachment_count: Option<i64>,
    pub is_escalated: Option<bool>,
    pub is_spam: Option<bool>,
    pub sla_id: Option<Id>,
    pub contact_id: Option<Id>,
    pub shared_departments: Option<Vec<shared::SharedDepartment>>,
    pub layout_id: Option<Id>,
    pub layout_details: Option<shared::LayoutDetails>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub locked_time: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(TicketMergeResult {
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
    "subCategory" => sub_category,
    "cf" => cf,
    "customFields" => custom_fields,
    "description" => description,
    "classification" => classification,
    "category" => category,
    "status" => status,
    "sourceTicket" => source_ticket,
    "entitySkills" => entity_skills,
    "modifiedTime" => modified_time,
    "ticketNumber" => ticket_number,
    "statusType" => status_type,
    "isArchived" => is_archived,
    "departmentId" => department_id,
    "onholdTime" => onhold_time,
    "source" => source,
    "resolution" => resolution,
    "closedTime" => closed_time,
    "approvalCount" => approval_count,
    "timeEntryCount" => time_entry_count,
    "isOverDue" => is_over_due,
    "channelRelatedInfo" => channel_related_info,
    "isDeleted" => is_deleted,
    "isTrashed" => is_trashed,
    "responseDueDate" => response_due_date,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "isResponseOverdue" => is_response_overdue,
    "channelCode" => channel_code,
    "customerResponseTime" => customer_response_time,
    "threadCount" => thread_count,
    "secondaryContacts" => secondary_contacts,
    "commentCount" => comment_count,
    "accountId" => account_id,
    "taskCount" => task_count,
    "teamId" => team_id,
    "attachmentCount" => attachment_count,
    "isEscalated" => is_escalated,
    "isSpam" => is_spam,
    "slaId" => sla_id,
    "contactId" => contact_id,
    "sharedDepartments" => shared_departments,
    "layoutId" => layout_id,
    "layoutDetails" => layout_details,
    "webUrl" => web_url,
    "lockedTime" => locked_time;
    extra
} required "id");

/// Returned by `tickets().get_metrics`.
#[non_exhaustive]
pub struct TicketMetrics {
    pub first_response_time: Option<String>,
    pub reassign_count: Option<i64>,
    pub outgoing_count: Option<i64>,
    pub thread_count: Option<i64>,
    pub total_response_time: Option<String>,
    pub response_count: Option<i64>,
    pub agents_handled: Option<Vec<TicketAgentHandled>>,
    pub resolution_time: Option<String>,
    pub staging_data: Option<Vec<TicketStage>>,
    pub reopen_count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketMetrics {
    "firstResponseTime" => first_response_time,
    "reassignCount" => reassign_count,
    "outgoingCount" => outgoing_count,
    "threadCount" => thread_count,
    "totalResponseTime" => total_response_time,
    "responseCount" => response_count,
    "agentsHandled" => agents_handled,
    "resolutionTime" => resolution_time,
    "stagingData" => staging_data,
    "reopenCount" => reopen_count;
    extra
});

/// Sent by `tickets().move_to`.
pub struct TicketMove {
    pub department_id: Option<Id>,
    pub forum_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TicketMove {
    "departmentId" => department_id,
    "forumId" => forum_id;
    extra
});

pub struct TicketNewContact {
    /// Required.
    pub last_name: Option<String>,
    /// Required.
    pub email: Option<String>,
    pub first_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TicketNewContact {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(last_name: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            last_name: Some(last_name.into()),
            email: Some(email.into()),
            ..Self::default()
        }
    }
}

object!(type TicketNewContact {
    "lastName" => last_name,
    "email" => email,
    "firstName" => first_name;
    extra
});

/// Returned by `tickets().get_resolution`, `tickets().list_resolution_history`,
/// `tickets().update_resolution`.
#[non_exhaustive]
pub struct TicketResolution {
    pub modified_time: Option<DateTime>,
    pub author: Option<shared::AgentRef>,
    pub content: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketResolution {
    "modifiedTime" => modified_time,
    "author" => author,
    "content" => content;
    extra
});

#[non_exhaustive]
pub struct TicketStage {
    pub handled_time: Option<String>,
    pub status: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketStage {
    "handledTime" => handled_time,
    "status" => status;
    extra
});

pub struct TicketTransition {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub owners: Option<Vec<TicketTransitionOwner>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TicketTransition {
    "id" => id,
    "name" => name,
    "owners" => owners;
    extra
});

pub struct TicketTransitionOwner {
    pub department_id: Option<Id>,
    /// One of `NO_SHARING`, `READ_ONLY`, `READ_WRITE`, `RESTRICTED_ACCESS`.
    pub dept_sharing_type: Option<DeptSharingType>,
    pub agent_ids: Option<Vec<Id>>,
    pub team_ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TicketTransitionOwner {
    "departmentId" => department_id,
    "deptSharingType" => dept_sharing_type,
    "agentIds" => agent_ids,
    "teamIds" => team_ids;
    extra
});

/// Sent by `tickets().update`.
pub struct TicketUpdate {
    pub product_id: Option<Id>,
    pub phone: Option<String>,
    pub subject: Option<String>,
    pub due_date: Option<DateTime>,
    pub channel: Option<String>,
    pub language: Option<String>,
    pub priority: Option<String>,
    pub assignee_id: Option<Id>,
    pub email: Option<String>,
    pub sub_category: Option<String>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub description: Option<String>,
    pub classification: Option<String>,
    pub category: Option<String>,
    pub status: Option<String>,
    pub source_ticket: Option<shared::RecordCreateLayout>,
    pub contact_id: Option<Id>,
    pub resolution: Option<String>,
    pub shared_departments: Option<Vec<TicketUpdateSharedDepartment>>,
    pub uploads: Option<Vec<Id>>,
    pub department_id: Option<Id>,
    pub contact: Option<Contact>,
    pub account_id: Option<Id>,
    pub response_due_date: Option<DateTime>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub team_id: Option<Id>,
    pub secondary_contacts: Option<Vec<Id>>,
    pub entity_skills: Option<Vec<Id>>,
    /// One of `sendAsEmail`, `clone`.
    pub ticket_creation_type: Option<TicketCreationType>,
    pub cloned_ticket_id: Option<Id>,
    pub layout_id: Option<Id>,
    pub parent_ticket: Option<shared::ParentTicket>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TicketUpdate {
    "productId" => product_id,
    "phone" => phone,
    "subject" => subject,
    "dueDate" => due_date,
    "channel" => channel,
    "language" => language,
    "priority" => priority,
    "assigneeId" => assignee_id,
    "email" => email,
    "subCategory" => sub_category,
    "cf" => cf,
    "customFields" => custom_fields,
    "description" => description,
    "classification" => classification,
    "category" => category,
    "status" => status,
    "sourceTicket" => source_ticket,
    "contactId" => contact_id,
    "resolution" => resolution,
    "sharedDepartments" => shared_departments,
    "uploads" => uploads,
    "departmentId" => department_id,
    "contact" => contact,
    "accountId" => account_id,
    "responseDueDate" => response_due_date,
    "webUrl" => web_url,
    "teamId" => team_id,
    "secondaryContacts" => secondary_contacts,
    "entitySkills" => entity_skills,
    "ticketCreationType" => ticket_creation_type,
    "clonedTicketId" => cloned_ticket_id,
    "layoutId" => layout_id,
    "parentTicket" => parent_ticket;
    extra
});

/// Sent by `tickets().update_resolution`.
pub struct TicketUpdateResolution {
    pub is_notify_contact: Option<bool>,
    /// Required.
    pub content: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TicketUpdateResolution {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: Some(content.into()),
            ..Self::default()
        }
    }
}

object!(type TicketUpdateResolution {
    "isNotifyContact" => is_notify_contact,
    "content" => content;
    extra
});

pub struct TicketUpdateSharedDepartment {
    /// Required.
    pub id: Option<Id>,
    /// Required, one of `READ_ONLY`, `READ_WRITE`, `RESTRICTED_ACCESS`.
    pub type_: Option<shared::SharedDepartmentType>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TicketUpdateSharedDepartment {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(id: impl Into<Id>, type_: impl Into<shared::SharedDepartmentType>) -> Self {
        Self {
            id: Some(id.into()),
            type_: Some(type_.into()),
            ..Self::default()
        }
    }
}

object!(type TicketUpdateSharedDepartment {
    "id" => id,
    "type" => type_;
    extra
});
