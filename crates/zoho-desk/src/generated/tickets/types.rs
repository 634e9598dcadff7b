// Written by `cargo xtask codegen` from xtask/catalog/desk/tickets.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{DateTime, ExtraFields, Id, object};

use crate::shared;

use super::{DeptSharingType, TicketCreationType, TicketStatusTypeValue};

/// Agent ticket count, from `tickets().count_by_agent`.
#[non_exhaustive]
pub struct AgentTicketCount {
    /// `onholdCount`: how many onholds there are.
    pub onhold_count: Option<i64>,
    /// `dueIn1HrCount`: how many due in1 hrs there are.
    pub due_in1_hr_count: Option<i64>,
    /// `overDueCount`: how many over dues there are.
    pub over_due_count: Option<i64>,
    /// `openCount`: how many opens there are.
    pub open_count: Option<i64>,
    /// `agentId`: the id of an agent.
    pub agent_id: Option<Id>,
    /// `channel`: one or more texts.
    pub channel: Option<Vec<String>>,
    /// `isOnline`: whether it is online.
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

/// Archived ticket, from `tickets().list_archived`, `tickets().list_associated`.
#[non_exhaustive]
pub struct ArchivedTicket {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `product`: an object.
    pub product: Option<shared::TicketProduct>,
    /// `contact`: an object.
    pub contact: Option<shared::TicketContact>,
    /// `assignee`: an object.
    pub assignee: Option<shared::AgentRef>,
    /// `department`: an object.
    pub department: Option<shared::NameRef>,
    /// `isRead`: whether it is read.
    pub is_read: Option<bool>,
    /// `team`: an object.
    pub team: Option<shared::CallTeam>,
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
    pub sentiment: Option<shared::Sentiment>,
    /// `customerResponseTime`: a moment with its offset.
    pub customer_response_time: Option<DateTime>,
    /// `statusType`: one of `Open`, `Closed`, `On Hold`.
    pub status_type: Option<shared::StatusType>,
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
    pub last_thread: Option<shared::LastThread>,
    /// `source`: an object.
    pub source: Option<shared::ChannelSource>,
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

/// Contact.
pub struct Contact {
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `phone`: a phone number.
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

/// Ticket agent handled.
#[non_exhaustive]
pub struct TicketAgentHandled {
    /// `handlingTime`: text.
    pub handling_time: Option<String>,
    /// `agentId`: the id of an agent.
    pub agent_id: Option<Id>,
    /// `agentName`: text.
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

/// Ticket blueprint.
pub struct TicketBlueprint {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `state`: an object.
    pub state: Option<TicketBlueprintState>,
    /// `transitions`: a list.
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

/// Ticket blueprint state.
pub struct TicketBlueprintState {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `dueDate`: a moment with its offset.
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

/// Ticket create, for `tickets().create`.
pub struct TicketCreate {
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
    /// `subCategory`: text.
    pub sub_category: Option<String>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `description`: text.
    pub description: Option<String>,
    /// `classification`: text.
    pub classification: Option<String>,
    /// `category`: text.
    pub category: Option<String>,
    /// `status`: text.
    pub status: Option<String>,
    /// `sourceTicket`: an object.
    pub source_ticket: Option<shared::RecordCreateLayout>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `departmentId`: the id of a department; has to be sent.
    pub department_id: Option<Id>,
    /// `contact`: an object.
    pub contact: Option<TicketNewContact>,
    /// `accountId`: the id of an account.
    pub account_id: Option<Id>,
    /// `uploads`: one or more ids.
    pub uploads: Option<Vec<Id>>,
    /// `resolution`: text.
    pub resolution: Option<String>,
    /// `responseDueDate`: a moment with its offset.
    pub response_due_date: Option<DateTime>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `sharedDepartments`: one or more texts.
    pub shared_departments: Option<Vec<String>>,
    /// `teamId`: the id of a team.
    pub team_id: Option<Id>,
    /// `secondaryContacts`: one or more ids.
    pub secondary_contacts: Option<Vec<Id>>,
    /// `entitySkills`: one or more ids.
    pub entity_skills: Option<Vec<Id>>,
    /// `ticketCreationType`: one of `sendAsEmail`, `clone`.
    pub ticket_creation_type: Option<TicketCreationType>,
    /// `clonedTicketId`: the id of a cloned ticket.
    pub cloned_ticket_id: Option<Id>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `parentTicket`: an object.
    pub parent_ticket: Option<shared::ParentTicket>,
    /// `blueprint`: an object.
    pub blueprint: Option<TicketBlueprint>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TicketCreate {
    /// With what has to be sent; the rest is left out.
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

/// Ticket field counts, from `tickets().count_by_field_values`.
#[non_exhaustive]
pub struct TicketFieldCounts {
    /// `count`: how many there are.
    pub count: Option<i64>,
    /// `spam`: text.
    pub spam: Option<String>,
    /// `escalated`: text.
    pub escalated: Option<String>,
    /// `overDue`: text.
    pub over_due: Option<String>,
    /// `statusType`: a list.
    pub status_type: Option<Vec<TicketFieldCountsStatusType>>,
    /// `status`: a list.
    pub status: Option<Vec<TicketFieldCountsStatus>>,
    /// `priority`: a list.
    pub priority: Option<Vec<TicketFieldCountsStatus>>,
    /// `channel`: a list.
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

/// Ticket field counts status.
#[non_exhaustive]
pub struct TicketFieldCountsStatus {
    /// `count`: how many there are.
    pub count: Option<i64>,
    /// `value`: text.
    pub value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketFieldCountsStatus {
    "count" => count,
    "value" => value;
    extra
});

/// Ticket field counts status type.
#[non_exhaustive]
pub struct TicketFieldCountsStatusType {
    /// `count`: how many there are.
    pub count: Option<i64>,
    /// `value`: one of `OPEN`, `ONHOLD`, `CLOSED`.
    pub value: Option<TicketStatusTypeValue>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketFieldCountsStatusType {
    "count" => count,
    "value" => value;
    extra
});

/// Ticket mark spam, for `tickets().mark_spam`.
pub struct TicketMarkSpam {
    /// `ids`: one or more ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// `isSpam`: whether it is spam; has to be sent.
    pub is_spam: Option<bool>,
    /// `contactSpam`: yes or no.
    pub contact_spam: Option<bool>,
    /// `handleExistingTickets`: yes or no.
    pub handle_existing_tickets: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TicketMarkSpam {
    /// With what has to be sent; the rest is left out.
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

/// Ticket merge, for `tickets().merge`.
pub struct TicketMerge {
    /// `ids`: one or more ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// `source`: an object.
    pub source: Option<TicketMergeFields>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TicketMerge {
    /// With what has to be sent; the rest is left out.
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

/// Ticket merge fields.
pub struct TicketMergeFields {
    /// `entitySkills`: an id; has to be sent.
    pub entity_skills: Option<Id>,
    /// `subCategory`: text; has to be sent.
    pub sub_category: Option<String>,
    /// `cf`: custom fields by their API names; has to be sent.
    pub cf: Option<ExtraFields>,
    /// `productId`: the id of a product; has to be sent.
    pub product_id: Option<Id>,
    /// `contactId`: the id of a contact; has to be sent.
    pub contact_id: Option<Id>,
    /// `subject`: text; has to be sent.
    pub subject: Option<String>,
    /// `customFields`: custom fields by their labels; has to be sent.
    pub custom_fields: Option<ExtraFields>,
    /// `dueDate`: text; has to be sent.
    pub due_date: Option<String>,
    /// `channel`: text; has to be sent.
    pub channel: Option<String>,
    /// `description`: text; has to be sent.
    pub description: Option<String>,
    /// `secondaryContacts`: an id; has to be sent.
    pub secondary_contacts: Option<Id>,
    /// `priority`: text; has to be sent.
    pub priority: Option<String>,
    /// `classification`: text; has to be sent.
    pub classification: Option<String>,
    /// `assigneeId`: the id of an assignee; has to be sent.
    pub assignee_id: Option<Id>,
    /// `resolution`: text; has to be sent.
    pub resolution: Option<String>,
    /// `phone`: a phone number; has to be sent.
    pub phone: Option<String>,
    /// `category`: text; has to be sent.
    pub category: Option<String>,
    /// `email`: an e-mail address; has to be sent.
    pub email: Option<String>,
    /// `status`: text; has to be sent.
    pub status: Option<String>,
    /// `language`: text.
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

/// Ticket merge result, from `tickets().merge`, `tickets().split_thread`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketMergeResult {
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
    /// `subCategory`: text.
    pub sub_category: Option<String>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `description`: text.
    pub description: Option<String>,
    /// `classification`: text.
    pub classification: Option<String>,
    /// `category`: text.
    pub category: Option<String>,
    /// `status`: text.
    pub status: Option<String>,
    /// `sourceTicket`: an object.
    pub source_ticket: Option<shared::SourceTicket>,
    /// `entitySkills`: one or more ids.
    pub entity_skills: Option<Vec<Id>>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `ticketNumber`: the number that people know the ticket by; calls take its id.
    pub ticket_number: Option<i64>,
    /// `statusType`: one of `Open`, `Closed`, `On Hold`.
    pub status_type: Option<shared::StatusType>,
    /// `isArchived`: whether it is archived.
    pub is_archived: Option<bool>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `onholdTime`: a moment with its offset.
    pub onhold_time: Option<DateTime>,
    /// `source`: an object.
    pub source: Option<shared::ChannelSource>,
    /// `resolution`: text.
    pub resolution: Option<String>,
    /// `closedTime`: a moment with its offset.
    pub closed_time: Option<DateTime>,
    /// `approvalCount`: how many approvals there are.
    pub approval_count: Option<i64>,
    /// `timeEntryCount`: how many time entries there are.
    pub time_entry_count: Option<i64>,
    /// `isOverDue`: whether it is over due.
    pub is_over_due: Option<bool>,
    /// `channelRelatedInfo`: an object.
    pub channel_related_info: Option<shared::ChannelRelatedInfo>,
    /// `isDeleted`: whether it is deleted.
    pub is_deleted: Option<bool>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `responseDueDate`: a moment with its offset.
    pub response_due_date: Option<DateTime>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `isResponseOverdue`: whether it is response overdue.
    pub is_response_overdue: Option<bool>,
    /// `channelCode`: text.
    pub channel_code: Option<String>,
    /// `customerResponseTime`: a moment with its offset.
    pub customer_response_time: Option<DateTime>,
    /// `threadCount`: how many threads there are.
    pub thread_count: Option<i64>,
    /// `secondaryContacts`: one or more ids.
    pub secondary_contacts: Option<Vec<Id>>,
    /// `commentCount`: how many comments there are.
    pub comment_count: Option<i64>,
    /// `accountId`: the id of an account.
    pub account_id: Option<Id>,
    /// `taskCount`: how many tasks there are.
    pub task_count: Option<i64>,
    /// `teamId`: the id of a team.
    pub team_id: Option<Id>,
    /// `attachmentCount`: how many attachments there are.
    pub attachment_count: Option<i64>,
    /// `isEscalated`: whether it is escalated.
    pub is_escalated: Option<bool>,
    /// `isSpam`: whether it is spam.
    pub is_spam: Option<bool>,
    /// `slaId`: the id of a SLA.
    pub sla_id: Option<Id>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `sharedDepartments`: a list.
    pub shared_departments: Option<Vec<shared::SharedDepartment>>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `layoutDetails`: an object.
    pub layout_details: Option<shared::LayoutDetails>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `lockedTime`: a moment with its offset.
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

/// Ticket metrics, from `tickets().get_metrics`.
#[non_exhaustive]
pub struct TicketMetrics {
    /// `firstResponseTime`: text.
    pub first_response_time: Option<String>,
    /// `reassignCount`: how many reassigns there are.
    pub reassign_count: Option<i64>,
    /// `outgoingCount`: how many outgoings there are.
    pub outgoing_count: Option<i64>,
    /// `threadCount`: how many threads there are.
    pub thread_count: Option<i64>,
    /// `totalResponseTime`: text.
    pub total_response_time: Option<String>,
    /// `responseCount`: how many responses there are.
    pub response_count: Option<i64>,
    /// `agentsHandled`: a list.
    pub agents_handled: Option<Vec<TicketAgentHandled>>,
    /// `resolutionTime`: text.
    pub resolution_time: Option<String>,
    /// `stagingData`: a list.
    pub staging_data: Option<Vec<TicketStage>>,
    /// `reopenCount`: how many reopens there are.
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

/// Ticket move, for `tickets().move_to`.
pub struct TicketMove {
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `forumId`: the id of a forum.
    pub forum_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TicketMove {
    "departmentId" => department_id,
    "forumId" => forum_id;
    extra
});

/// Ticket new contact.
pub struct TicketNewContact {
    /// `lastName`: text; has to be sent.
    pub last_name: Option<String>,
    /// `email`: an e-mail address; has to be sent.
    pub email: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TicketNewContact {
    /// With what has to be sent; the rest is left out.
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

/// Ticket resolution, from `tickets().get_resolution`, `tickets().list_resolution_history`,
/// `tickets().update_resolution`.
#[non_exhaustive]
pub struct TicketResolution {
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `author`: an object.
    pub author: Option<shared::AgentRef>,
    /// `content`: text.
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

/// Ticket stage.
#[non_exhaustive]
pub struct TicketStage {
    /// `handledTime`: text.
    pub handled_time: Option<String>,
    /// `status`: text.
    pub status: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TicketStage {
    "handledTime" => handled_time,
    "status" => status;
    extra
});

/// Ticket transition.
pub struct TicketTransition {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `owners`: a list.
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

/// Ticket transition owner.
pub struct TicketTransitionOwner {
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `deptSharingType`: one of `NO_SHARING`, `READ_ONLY`, `READ_WRITE`, `RESTRICTED_ACCESS`.
    pub dept_sharing_type: Option<DeptSharingType>,
    /// `agentIds`: one or more ids.
    pub agent_ids: Option<Vec<Id>>,
    /// `teamIds`: one or more ids.
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

/// Ticket update, for `tickets().update`.
pub struct TicketUpdate {
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
    /// `subCategory`: text.
    pub sub_category: Option<String>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `description`: text.
    pub description: Option<String>,
    /// `classification`: text.
    pub classification: Option<String>,
    /// `category`: text.
    pub category: Option<String>,
    /// `status`: text.
    pub status: Option<String>,
    /// `sourceTicket`: an object.
    pub source_ticket: Option<shared::RecordCreateLayout>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `resolution`: text.
    pub resolution: Option<String>,
    /// `sharedDepartments`: a list.
    pub shared_departments: Option<Vec<TicketUpdateSharedDepartment>>,
    /// `uploads`: one or more ids.
    pub uploads: Option<Vec<Id>>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `contact`: an object.
    pub contact: Option<Contact>,
    /// `accountId`: the id of an account.
    pub account_id: Option<Id>,
    /// `responseDueDate`: a moment with its offset.
    pub response_due_date: Option<DateTime>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `teamId`: the id of a team.
    pub team_id: Option<Id>,
    /// `secondaryContacts`: one or more ids.
    pub secondary_contacts: Option<Vec<Id>>,
    /// `entitySkills`: one or more ids.
    pub entity_skills: Option<Vec<Id>>,
    /// `ticketCreationType`: one of `sendAsEmail`, `clone`.
    pub ticket_creation_type: Option<TicketCreationType>,
    /// `clonedTicketId`: the id of a cloned ticket.
    pub cloned_ticket_id: Option<Id>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `parentTicket`: an object.
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

/// Ticket update resolution, for `tickets().update_resolution`.
pub struct TicketUpdateResolution {
    /// `isNotifyContact`: whether it is notify contact.
    pub is_notify_contact: Option<bool>,
    /// `content`: text; has to be sent.
    pub content: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TicketUpdateResolution {
    /// With what has to be sent; the rest is left out.
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

/// Ticket update shared department.
pub struct TicketUpdateSharedDepartment {
    /// `id`: its id; has to be sent.
    pub id: Option<Id>,
    /// `type`: one of `READ_ONLY`, `READ_WRITE`, `RESTRICTED_ACCESS`; has to be sent.
    pub type_: Option<shared::SharedDepartmentType>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TicketUpdateSharedDepartment {
    /// With what has to be sent; the rest is left out.
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
