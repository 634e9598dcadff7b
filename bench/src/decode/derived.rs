//! The types of the samples as a program without these crates would declare them: derived by serde, without the members
//! that have no field.

use serde::Deserialize;
use serde_json::Value;

/// The whole of a response.
#[derive(Deserialize)]
pub(super) struct Derived<T> {
    /// The items.
    pub(super) data: Vec<T>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only reading is measured")]
struct LastThread {
    channel: Option<String>,
    #[serde(rename = "isDraft")]
    is_draft: Option<bool>,
    #[serde(rename = "isForward")]
    is_forward: Option<bool>,
    direction: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only reading is measured")]
struct ChannelSource {
    #[serde(rename = "appName")]
    app_name: Option<String>,
    #[serde(rename = "extId")]
    ext_id: Option<String>,
    permalink: Option<String>,
    #[serde(rename = "type")]
    type_: Option<String>,
    #[serde(rename = "appPhotoURL")]
    app_photo_url: Option<String>,
    uuid: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only reading is measured")]
struct TicketProduct {
    id: Option<String>,
    #[serde(rename = "productName")]
    product_name: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only reading is measured")]
struct ContactAccount {
    id: Option<String>,
    website: Option<String>,
    #[serde(rename = "accountName")]
    account_name: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only reading is measured")]
struct TicketContact {
    id: Option<String>,
    #[serde(rename = "lastName")]
    last_name: Option<String>,
    #[serde(rename = "firstName")]
    first_name: Option<String>,
    phone: Option<String>,
    mobile: Option<String>,
    #[serde(rename = "type")]
    type_: Option<String>,
    email: Option<String>,
    account: Option<ContactAccount>,
    #[serde(rename = "isSpam")]
    is_spam: Option<bool>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only reading is measured")]
struct CallTeam {
    id: Option<String>,
    name: Option<String>,
    #[serde(rename = "logoUrl")]
    logo_url: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only reading is measured")]
struct Assignee {
    id: String,
    #[serde(rename = "firstName")]
    first_name: Option<String>,
    #[serde(rename = "photoURL")]
    photo_url: Option<String>,
    #[serde(rename = "lastName")]
    last_name: Option<String>,
    email: Option<String>,
    #[serde(rename = "emailId")]
    email_id: Option<String>,
    zuid: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only reading is measured")]
struct NameRef {
    id: Option<String>,
    name: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only reading is measured")]
struct SourceTicket {
    id: Option<String>,
    subject: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only reading is measured")]
struct ChannelRelatedInfo {
    #[serde(rename = "topicId")]
    topic_id: Option<String>,
    #[serde(rename = "isTopicDeleted")]
    is_topic_deleted: Option<bool>,
    #[serde(rename = "forumStatus")]
    forum_status: Option<String>,
    #[serde(rename = "sourceLink")]
    source_link: Option<String>,
    #[serde(rename = "topicType")]
    topic_type: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only reading is measured")]
struct SharedDepartment {
    id: String,
    name: Option<String>,
    #[serde(rename = "type")]
    type_: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only reading is measured")]
struct LayoutDetails {
    id: Option<String>,
    #[serde(rename = "layoutName")]
    layout_name: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only reading is measured")]
struct SkillsInfo {
    #[serde(rename = "skillName")]
    skill_name: Option<String>,
    #[serde(rename = "skillId")]
    skill_id: Option<String>,
    #[serde(rename = "skillTypeId")]
    skill_type_id: Option<String>,
    weightage: Option<String>,
    #[serde(rename = "mappingType")]
    mapping_type: Option<String>,
    #[serde(rename = "skillTypeName")]
    skill_type_name: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only reading is measured")]
struct ParentTicket {
    id: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only reading is measured")]
pub(super) struct Ticket {
    id: String,
    #[serde(rename = "productId")]
    product_id: Option<String>,
    phone: Option<String>,
    subject: Option<String>,
    #[serde(rename = "dueDate")]
    due_date: Option<String>,
    channel: Option<String>,
    language: Option<String>,
    priority: Option<String>,
    #[serde(rename = "assigneeId")]
    assignee_id: Option<String>,
    email: Option<String>,
    #[serde(rename = "ticketNumber")]
    ticket_number: Option<String>,
    sentiment: Option<String>,
    #[serde(rename = "customerResponseTime")]
    customer_response_time: Option<String>,
    #[serde(rename = "statusType")]
    status_type: Option<String>,
    #[serde(rename = "relationshipType")]
    relationship_type: Option<String>,
    #[serde(rename = "contactId")]
    contact_id: Option<String>,
    #[serde(rename = "isArchived")]
    is_archived: Option<bool>,
    #[serde(rename = "departmentId")]
    department_id: Option<String>,
    #[serde(rename = "threadCount")]
    thread_count: Option<String>,
    #[serde(rename = "onholdTime")]
    onhold_time: Option<String>,
    #[serde(rename = "lastThread")]
    last_thread: Option<LastThread>,
    source: Option<ChannelSource>,
    #[serde(rename = "closedTime")]
    closed_time: Option<String>,
    #[serde(rename = "commentCount")]
    comment_count: Option<String>,
    #[serde(rename = "accountId")]
    account_id: Option<String>,
    #[serde(rename = "responseDueDate")]
    response_due_date: Option<String>,
    #[serde(rename = "webUrl")]
    web_url: Option<String>,
    #[serde(rename = "teamId")]
    team_id: Option<String>,
    #[serde(rename = "createdTime")]
    created_time: Option<String>,
    #[serde(rename = "isSpam")]
    is_spam: Option<bool>,
    status: Option<String>,
    #[serde(rename = "channelCode")]
    channel_code: Option<String>,
    #[serde(rename = "lockedTime")]
    locked_time: Option<String>,
    #[serde(rename = "subCategory")]
    sub_category: Option<String>,
    category: Option<String>,
    #[serde(rename = "layoutId")]
    layout_id: Option<String>,
    product: Option<TicketProduct>,
    contact: Option<TicketContact>,
    #[serde(rename = "isRead")]
    is_read: Option<bool>,
    team: Option<CallTeam>,
    assignee: Option<Assignee>,
    department: Option<NameRef>,
    cf: Option<Value>,
    #[serde(rename = "customFields")]
    custom_fields: Option<Value>,
    description: Option<String>,
    classification: Option<String>,
    #[serde(rename = "sourceTicket")]
    source_ticket: Option<SourceTicket>,
    #[serde(rename = "entitySkills")]
    entity_skills: Option<Vec<String>>,
    #[serde(rename = "modifiedTime")]
    modified_time: Option<String>,
    resolution: Option<String>,
    #[serde(rename = "approvalCount")]
    approval_count: Option<String>,
    #[serde(rename = "timeEntryCount")]
    time_entry_count: Option<String>,
    #[serde(rename = "isOverDue")]
    is_over_due: Option<bool>,
    #[serde(rename = "channelRelatedInfo")]
    channel_related_info: Option<ChannelRelatedInfo>,
    #[serde(rename = "isDeleted")]
    is_deleted: Option<bool>,
    #[serde(rename = "isTrashed")]
    is_trashed: Option<bool>,
    #[serde(rename = "modifiedBy")]
    modified_by: Option<String>,
    #[serde(rename = "isResponseOverdue")]
    is_response_overdue: Option<bool>,
    #[serde(rename = "secondaryContacts")]
    secondary_contacts: Option<Vec<String>>,
    #[serde(rename = "taskCount")]
    task_count: Option<String>,
    #[serde(rename = "attachmentCount")]
    attachment_count: Option<String>,
    #[serde(rename = "isEscalated")]
    is_escalated: Option<bool>,
    #[serde(rename = "slaId")]
    sla_id: Option<String>,
    #[serde(rename = "sharedDepartments")]
    shared_departments: Option<Vec<SharedDepartment>>,
    #[serde(rename = "layoutDetails")]
    layout_details: Option<LayoutDetails>,
    #[serde(rename = "isFollowing")]
    is_following: Option<bool>,
    #[serde(rename = "createdBy")]
    created_by: Option<String>,
    #[serde(rename = "tagCount")]
    tag_count: Option<String>,
    #[serde(rename = "followerCount")]
    follower_count: Option<String>,
    #[serde(rename = "skillsInfo")]
    skills_info: Option<Vec<SkillsInfo>>,
    #[serde(rename = "contractId")]
    contract_id: Option<String>,
    #[serde(rename = "childTicketCount")]
    child_ticket_count: Option<String>,
    #[serde(rename = "parentTicket")]
    parent_ticket: Option<ParentTicket>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only reading is measured")]
struct CrmUserRef {
    id: Option<String>,
    name: Option<String>,
    email: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only reading is measured")]
struct CrmTag {
    id: Option<String>,
    name: Option<String>,
    color_code: Option<String>,
    created_time: Option<String>,
    modified_time: Option<String>,
    modified_by: Option<CrmUserRef>,
    created_by: Option<CrmUserRef>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only reading is measured")]
pub(super) struct CrmRecord {
    id: Option<String>,
    #[serde(rename = "Created_By")]
    created_by: Option<CrmUserRef>,
    #[serde(rename = "Created_Time")]
    created_time: Option<String>,
    #[serde(rename = "Modified_By")]
    modified_by: Option<CrmUserRef>,
    #[serde(rename = "Modified_Time")]
    modified_time: Option<String>,
    #[serde(rename = "Tag")]
    tag: Option<Vec<CrmTag>>,
    name: Option<String>,
}
