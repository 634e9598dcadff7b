// Written by `cargo xtask codegen` from xtask/catalog/desk/tickets.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{DateTime, Id, object, wire::Other};

use crate::shared;

use super::{DeptSharingType, TicketCreationType, TicketStatusTypeValue};

/// Agent ticket count, of `tickets().count_by_agent`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentTicketCount {
    /// Onhold count.
    pub onhold_count: Option<i64>,
    /// Due in1 hr count.
    pub due_in1_hr_count: Option<i64>,
    /// Over due count.
    pub over_due_count: Option<i64>,
    /// Open count.
    pub open_count: Option<i64>,
    /// Agent id.
    pub agent_id: Option<Id>,
    /// Channel.
    pub channel: Option<Vec<String>>,
    /// Is online.
    pub is_online: Option<bool>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(AgentTicketCount {
    "onholdCount" => onhold_count,
    "dueIn1HrCount" => due_in1_hr_count,
    "overDueCount" => over_due_count,
    "openCount" => open_count,
    "agentId" => agent_id,
    "channel" => channel,
    "isOnline" => is_online;
    other
});

/// Archived ticket, of `tickets().list_archived`, `tickets().list_associated`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArchivedTicket {
    /// Id.
    pub id: Option<Id>,
    /// Product.
    pub product: Option<shared::TicketProduct>,
    /// Contact.
    pub contact: Option<shared::TicketContact>,
    /// Assignee.
    pub assignee: Option<shared::AgentRef>,
    /// Department.
    pub department: Option<shared::NameRef>,
    /// Is read.
    pub is_read: Option<bool>,
    /// Team.
    pub team: Option<shared::CallTeam>,
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
    pub sentiment: Option<shared::Sentiment>,
    /// Customer response time.
    pub customer_response_time: Option<DateTime>,
    /// Status type.
    pub status_type: Option<shared::StatusType>,
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
    pub last_thread: Option<shared::LastThread>,
    /// Source.
    pub source: Option<shared::ChannelSource>,
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
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ArchivedTicket {
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
    other
});

/// Contact.
#[derive(Clone, Default, PartialEq)]
pub struct Contact {
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Phone.
    pub phone: Option<String>,
}

object!(Contact {
    "firstName" => first_name,
    "lastName" => last_name,
    "email" => email,
    "phone" => phone
});

/// Ticket agent handled.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketAgentHandled {
    /// Handling time.
    pub handling_time: Option<String>,
    /// Agent id.
    pub agent_id: Option<Id>,
    /// Agent name.
    pub agent_name: Option<String>,
}

object!(TicketAgentHandled {
    "handlingTime" => handling_time,
    "agentId" => agent_id,
    "agentName" => agent_name
});

/// Ticket blueprint.
#[derive(Clone, Default, PartialEq)]
pub struct TicketBlueprint {
    /// Id.
    pub id: Option<Id>,
    /// State.
    pub state: Option<TicketBlueprintState>,
    /// Transitions.
    pub transitions: Option<Vec<TicketTransition>>,
}

object!(TicketBlueprint {
    "id" => id,
    "state" => state,
    "transitions" => transitions
});

/// Ticket blueprint state.
#[derive(Clone, Default, PartialEq)]
pub struct TicketBlueprintState {
    /// Id.
    pub id: Option<Id>,
    /// Type.
    pub type_: Option<String>,
    /// Due date.
    pub due_date: Option<DateTime>,
}

object!(TicketBlueprintState {
    "id" => id,
    "type" => type_,
    "dueDate" => due_date
});

/// Ticket create, of `tickets().create`.
#[derive(Clone, Default, PartialEq)]
pub struct TicketCreate {
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
    /// Sub category.
    pub sub_category: Option<String>,
    /// Cf.
    pub cf: Option<Other>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Description.
    pub description: Option<String>,
    /// Classification.
    pub classification: Option<String>,
    /// Category.
    pub category: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Source ticket.
    pub source_ticket: Option<shared::RecordCreateLayout>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Department id; has to be sent.
    pub department_id: Option<Id>,
    /// Contact.
    pub contact: Option<TicketNewContact>,
    /// Account id.
    pub account_id: Option<Id>,
    /// Uploads.
    pub uploads: Option<Vec<Id>>,
    /// Resolution.
    pub resolution: Option<String>,
    /// Response due date.
    pub response_due_date: Option<DateTime>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Shared departments.
    pub shared_departments: Option<Vec<String>>,
    /// Team id.
    pub team_id: Option<Id>,
    /// Secondary contacts.
    pub secondary_contacts: Option<Vec<Id>>,
    /// Entity skills.
    pub entity_skills: Option<Vec<Id>>,
    /// Ticket creation type.
    pub ticket_creation_type: Option<TicketCreationType>,
    /// Cloned ticket id.
    pub cloned_ticket_id: Option<Id>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// Parent ticket.
    pub parent_ticket: Option<shared::ParentTicket>,
    /// Blueprint.
    pub blueprint: Option<TicketBlueprint>,
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

object!(TicketCreate {
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
    "blueprint" => blueprint
});

/// Ticket field counts, of `tickets().count_by_field_values`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketFieldCounts {
    /// Count.
    pub count: Option<i64>,
    /// Spam.
    pub spam: Option<String>,
    /// Escalated.
    pub escalated: Option<String>,
    /// Over due.
    pub over_due: Option<String>,
    /// Status type.
    pub status_type: Option<Vec<TicketFieldCountsStatusType>>,
    /// Status.
    pub status: Option<Vec<TicketFieldCountsStatus>>,
    /// Priority.
    pub priority: Option<Vec<TicketFieldCountsStatus>>,
    /// Channel.
    pub channel: Option<Vec<TicketFieldCountsStatus>>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(TicketFieldCounts {
    "count" => count,
    "spam" => spam,
    "escalated" => escalated,
    "overDue" => over_due,
    "statusType" => status_type,
    "status" => status,
    "priority" => priority,
    "channel" => channel;
    other
});

/// Ticket field counts status.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketFieldCountsStatus {
    /// Count.
    pub count: Option<i64>,
    /// Value.
    pub value: Option<String>,
}

object!(TicketFieldCountsStatus {
    "count" => count,
    "value" => value
});

/// Ticket field counts status type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketFieldCountsStatusType {
    /// Count.
    pub count: Option<i64>,
    /// Value.
    pub value: Option<TicketStatusTypeValue>,
}

object!(TicketFieldCountsStatusType {
    "count" => count,
    "value" => value
});

/// Ticket mark spam, of `tickets().mark_spam`.
#[derive(Clone, Default, PartialEq)]
pub struct TicketMarkSpam {
    /// Ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// Is spam; has to be sent.
    pub is_spam: Option<bool>,
    /// Contact spam.
    pub contact_spam: Option<bool>,
    /// Handle existing tickets.
    pub handle_existing_tickets: Option<bool>,
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

object!(TicketMarkSpam {
    "ids" => ids,
    "isSpam" => is_spam,
    "contactSpam" => contact_spam,
    "handleExistingTickets" => handle_existing_tickets
});

/// Ticket merge, of `tickets().merge`.
#[derive(Clone, Default, PartialEq)]
pub struct TicketMerge {
    /// Ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// Source.
    pub source: Option<TicketMergeFields>,
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

object!(TicketMerge {
    "ids" => ids,
    "source" => source
});

/// Ticket merge fields.
#[derive(Clone, Default, PartialEq)]
pub struct TicketMergeFields {
    /// Entity skills; has to be sent.
    pub entity_skills: Option<Id>,
    /// Sub category; has to be sent.
    pub sub_category: Option<String>,
    /// Cf; has to be sent.
    pub cf: Option<Other>,
    /// Product id; has to be sent.
    pub product_id: Option<Id>,
    /// Contact id; has to be sent.
    pub contact_id: Option<Id>,
    /// Subject; has to be sent.
    pub subject: Option<String>,
    /// Custom fields; has to be sent.
    pub custom_fields: Option<Other>,
    /// Due date; has to be sent.
    pub due_date: Option<String>,
    /// Channel; has to be sent.
    pub channel: Option<String>,
    /// Description; has to be sent.
    pub description: Option<String>,
    /// Secondary contacts; has to be sent.
    pub secondary_contacts: Option<Id>,
    /// Priority; has to be sent.
    pub priority: Option<String>,
    /// Classification; has to be sent.
    pub classification: Option<String>,
    /// Assignee id; has to be sent.
    pub assignee_id: Option<Id>,
    /// Resolution; has to be sent.
    pub resolution: Option<String>,
    /// Phone; has to be sent.
    pub phone: Option<String>,
    /// Category; has to be sent.
    pub category: Option<String>,
    /// Email; has to be sent.
    pub email: Option<String>,
    /// Status; has to be sent.
    pub status: Option<String>,
    /// Language.
    pub language: Option<String>,
}

object!(TicketMergeFields {
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
    "language" => language
});

/// Ticket merge result, of `tickets().merge`, `tickets().split_thread`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketMergeResult {
    /// Id.
    pub id: Id,
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
    /// Sub category.
    pub sub_category: Option<String>,
    /// Cf.
    pub cf: Option<Other>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Description.
    pub description: Option<String>,
    /// Classification.
    pub classification: Option<String>,
    /// Category.
    pub category: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Source ticket.
    pub source_ticket: Option<shared::SourceTicket>,
    /// Entity skills.
    pub entity_skills: Option<Vec<Id>>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Ticket number.
    pub ticket_number: Option<i64>,
    /// Status type.
    pub status_type: Option<shared::StatusType>,
    /// Is archived.
    pub is_archived: Option<bool>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Onhold time.
    pub onhold_time: Option<DateTime>,
    /// Source.
    pub source: Option<shared::ChannelSource>,
    /// Resolution.
    pub resolution: Option<String>,
    /// Closed time.
    pub closed_time: Option<DateTime>,
    /// Approval count.
    pub approval_count: Option<i64>,
    /// Time entry count.
    pub time_entry_count: Option<i64>,
    /// Is over due.
    pub is_over_due: Option<bool>,
    /// Channel related info.
    pub channel_related_info: Option<shared::ChannelRelatedInfo>,
    /// Is deleted.
    pub is_deleted: Option<bool>,
    /// Is trashed.
    pub is_trashed: Option<bool>,
    /// Response due date.
    pub response_due_date: Option<DateTime>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<Id>,
    /// Is response overdue.
    pub is_response_overdue: Option<bool>,
    /// Channel code.
    pub channel_code: Option<String>,
    /// Customer response time.
    pub customer_response_time: Option<DateTime>,
    /// Thread count.
    pub thread_count: Option<i64>,
    /// Secondary contacts.
    pub secondary_contacts: Option<Vec<Id>>,
    /// Comment count.
    pub comment_count: Option<i64>,
    /// Account id.
    pub account_id: Option<Id>,
    /// Task count.
    pub task_count: Option<i64>,
    /// Team id.
    pub team_id: Option<Id>,
    /// Attachment count.
    pub attachment_count: Option<i64>,
    /// Is escalated.
    pub is_escalated: Option<bool>,
    /// Is spam.
    pub is_spam: Option<bool>,
    /// SLA id.
    pub sla_id: Option<Id>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Shared departments.
    pub shared_departments: Option<Vec<shared::SharedDepartment>>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// Layout details.
    pub layout_details: Option<shared::LayoutDetails>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Locked time.
    pub locked_time: Option<DateTime>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
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
    other
} required "id");

/// Ticket metrics, of `tickets().get_metrics`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketMetrics {
    /// First response time.
    pub first_response_time: Option<String>,
    /// Reassign count.
    pub reassign_count: Option<i64>,
    /// Outgoing count.
    pub outgoing_count: Option<i64>,
    /// Thread count.
    pub thread_count: Option<i64>,
    /// Total response time.
    pub total_response_time: Option<String>,
    /// Response count.
    pub response_count: Option<i64>,
    /// Agents handled.
    pub agents_handled: Option<Vec<TicketAgentHandled>>,
    /// Resolution time.
    pub resolution_time: Option<String>,
    /// Staging data.
    pub staging_data: Option<Vec<TicketStage>>,
    /// Reopen count.
    pub reopen_count: Option<i64>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(TicketMetrics {
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
    other
});

/// Ticket move, of `tickets().move_to`.
#[derive(Clone, Default, PartialEq)]
pub struct TicketMove {
    /// Department id.
    pub department_id: Option<Id>,
    /// Forum id.
    pub forum_id: Option<Id>,
}

object!(TicketMove {
    "departmentId" => department_id,
    "forumId" => forum_id
});

/// Ticket new contact.
#[derive(Clone, Default, PartialEq)]
pub struct TicketNewContact {
    /// Last name; has to be sent.
    pub last_name: Option<String>,
    /// Email; has to be sent.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
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

object!(TicketNewContact {
    "lastName" => last_name,
    "email" => email,
    "firstName" => first_name
});

/// Ticket resolution, of `tickets().get_resolution`, `tickets().list_resolution_history`, `tickets().update_resolution`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketResolution {
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Author.
    pub author: Option<shared::AgentRef>,
    /// Content.
    pub content: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(TicketResolution {
    "modifiedTime" => modified_time,
    "author" => author,
    "content" => content;
    other
});

/// Ticket stage.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketStage {
    /// Handled time.
    pub handled_time: Option<String>,
    /// Status.
    pub status: Option<String>,
}

object!(TicketStage {
    "handledTime" => handled_time,
    "status" => status
});

/// Ticket transition.
#[derive(Clone, Default, PartialEq)]
pub struct TicketTransition {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Owners.
    pub owners: Option<Vec<TicketTransitionOwner>>,
}

object!(TicketTransition {
    "id" => id,
    "name" => name,
    "owners" => owners
});

/// Ticket transition owner.
#[derive(Clone, Default, PartialEq)]
pub struct TicketTransitionOwner {
    /// Department id.
    pub department_id: Option<Id>,
    /// Dept sharing type.
    pub dept_sharing_type: Option<DeptSharingType>,
    /// Agent ids.
    pub agent_ids: Option<Vec<Id>>,
    /// Team ids.
    pub team_ids: Option<Vec<Id>>,
}

object!(TicketTransitionOwner {
    "departmentId" => department_id,
    "deptSharingType" => dept_sharing_type,
    "agentIds" => agent_ids,
    "teamIds" => team_ids
});

/// Ticket update, of `tickets().update`.
#[derive(Clone, Default, PartialEq)]
pub struct TicketUpdate {
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
    /// Sub category.
    pub sub_category: Option<String>,
    /// Cf.
    pub cf: Option<Other>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Description.
    pub description: Option<String>,
    /// Classification.
    pub classification: Option<String>,
    /// Category.
    pub category: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Source ticket.
    pub source_ticket: Option<shared::RecordCreateLayout>,
    /// Contact id.
    pub contact_id: Option<Id>,
    /// Resolution.
    pub resolution: Option<String>,
    /// Shared departments.
    pub shared_departments: Option<Vec<TicketUpdateSharedDepartment>>,
    /// Uploads.
    pub uploads: Option<Vec<Id>>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Contact.
    pub contact: Option<Contact>,
    /// Account id.
    pub account_id: Option<Id>,
    /// Response due date.
    pub response_due_date: Option<DateTime>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Team id.
    pub team_id: Option<Id>,
    /// Secondary contacts.
    pub secondary_contacts: Option<Vec<Id>>,
    /// Entity skills.
    pub entity_skills: Option<Vec<Id>>,
    /// Ticket creation type.
    pub ticket_creation_type: Option<TicketCreationType>,
    /// Cloned ticket id.
    pub cloned_ticket_id: Option<Id>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// Parent ticket.
    pub parent_ticket: Option<shared::ParentTicket>,
}

object!(TicketUpdate {
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
    "parentTicket" => parent_ticket
});

/// Ticket update resolution, of `tickets().update_resolution`.
#[derive(Clone, Default, PartialEq)]
pub struct TicketUpdateResolution {
    /// Is notify contact.
    pub is_notify_contact: Option<bool>,
    /// Content; has to be sent.
    pub content: Option<String>,
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

object!(TicketUpdateResolution {
    "isNotifyContact" => is_notify_contact,
    "content" => content
});

/// Ticket update shared department.
#[derive(Clone, Default, PartialEq)]
pub struct TicketUpdateSharedDepartment {
    /// Id; has to be sent.
    pub id: Option<Id>,
    /// Type; has to be sent.
    pub type_: Option<shared::SharedDepartmentType>,
}

impl TicketUpdateSharedDepartment {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(id: impl Into<Id>, type_: impl Into<shared::SharedDepartmentType>) -> Self {
        Self {
            id: Some(id.into()),
            type_: Some(type_.into()),
        }
    }
}

object!(TicketUpdateSharedDepartment {
    "id" => id,
    "type" => type_
});
