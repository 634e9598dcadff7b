// Written by `cargo xtask codegen` from desk/v1/shared.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::json::Json;
use zoho_types::{Date, DateTime, ExtraFields, Id, object};

use super::{
    AgentCreateStatus, AgentProfileType, AuthorType, ChannelType, CommunityCommentType,
    ContentType, ContractStatus, ErrorCode, ForumStatus, MappingType, MyDepartmentChatStatus,
    ReplyDirection, RolePermissionType, Sla, StatusType, StatusVsTime, SupportPlanStatus,
    SupportType, TicketProduct, UserRef,
};

#[non_exhaustive]
pub struct AccountTimeEntryParent {
    pub id: Option<Id>,
    /// The number by which people know the ticket; calls take its id.
    pub ticket_number: Option<i64>,
    pub associated_ticket_id: Option<Id>,
    pub type_: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AccountTimeEntryParent {
    "id" => id,
    "ticketNumber" => ticket_number,
    "associatedTicketId" => associated_ticket_id,
    "type" => type_;
    extra
});

pub struct ActivityFieldUpdate {
    pub is_custom_field: Option<bool>,
    /// Required.
    pub field_name: Option<String>,
    /// Required.
    pub ids: Option<Vec<Id>>,
    pub field_value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ActivityFieldUpdate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        field_name: impl Into<String>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        Self {
            field_name: Some(field_name.into()),
            ids: Some(ids.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

object!(type ActivityFieldUpdate {
    "isCustomField" => is_custom_field,
    "fieldName" => field_name,
    "ids" => ids,
    "fieldValue" => field_value;
    extra
});

#[non_exhaustive]
pub struct ActorRef {
    pub id: Option<Id>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub photo_url: Option<String>,
    /// One of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    pub email: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ActorRef {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name,
    "photoURL" => photo_url,
    "type" => type_,
    "email" => email;
    extra
});

#[non_exhaustive]
pub struct Agent {
    pub id: Option<Id>,
    pub last_name: Option<String>,
    pub extn: Option<String>,
    pub role_id: Option<Id>,
    pub lang_code: Option<String>,
    pub mobile: Option<String>,
    pub email_id: Option<String>,
    pub associated_chat_department_ids: Option<Vec<Id>>,
    pub associated_department_ids: Option<Vec<Id>>,
    pub first_name: Option<String>,
    pub phone: Option<String>,
    pub country_code: Option<String>,
    pub profile_id: Option<Id>,
    /// One of `AgentPublic`, `AgentPersonal`, `AgentTeamPersonal`, `Admin`, `Custom`, `Light`.
    pub role_permission_type: Option<RolePermissionType>,
    pub about_info: Option<String>,
    /// One of `ACTIVE`, `DISABLED`, `DELETED`, `IMPORTED`.
    pub status: Option<AgentCreateStatus>,
    pub channel_expert: Option<Vec<String>>,
    pub time_zone: Option<String>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub photo_url: Option<String>,
    pub name: Option<String>,
    pub is_confirmed: Option<bool>,
    pub zuid: Option<Id>,
    pub associated_chat_departments: Option<Vec<AssociatedChatDepartment>>,
    pub role: Option<AgentRole>,
    pub verified_emails: Option<Vec<String>>,
    pub profile: Option<AgentProfile>,
    pub associated_departments: Option<Vec<AssociatedDepartment>>,
    pub is_zia_agent: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Agent {
    "id" => id,
    "lastName" => last_name,
    "extn" => extn,
    "roleId" => role_id,
    "langCode" => lang_code,
    "mobile" => mobile,
    "emailId" => email_id,
    "associatedChatDepartmentIds" => associated_chat_department_ids,
    "associatedDepartmentIds" => associated_department_ids,
    "firstName" => first_name,
    "phone" => phone,
    "countryCode" => country_code,
    "profileId" => profile_id,
    "rolePermissionType" => role_permission_type,
    "aboutInfo" => about_info,
    "status" => status,
    "channelExpert" => channel_expert,
    "timeZone" => time_zone,
    "cf" => cf,
    "photoURL" => photo_url,
    "name" => name,
    "isConfirmed" => is_confirmed,
    "zuid" => zuid,
    "associatedChatDepartments" => associated_chat_departments,
    "role" => role,
    "verifiedEmails" => verified_emails,
    "profile" => profile,
    "associatedDepartments" => associated_departments,
    "isZiaAgent" => is_zia_agent;
    extra
});

pub struct AgentAnonymizeDeleted {
    pub anonymized_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AgentAnonymizeDeleted {
    "anonymizedName" => anonymized_name;
    extra
});

#[non_exhaustive]
pub struct AgentProfile {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub visible: Option<bool>,
    pub allowed_tabs: Option<Vec<Id>>,
    pub default_profile: Option<bool>,
    pub allowed_permission_names: Option<Vec<String>>,
    /// One of `ADMIN`, `STANDARD`, `LIGHT`, `CUSTOM`, `PORTAL`.
    pub type_: Option<AgentProfileType>,
    pub invisible_tabs: Option<Vec<Id>>,
    pub portal_profile: Option<bool>,
    pub prohibited_permission_names: Option<Vec<String>>,
    pub allowed_permissions: Option<Vec<Id>>,
    pub profile_desc: Option<String>,
    pub created_by: Option<Id>,
    pub light_agent_profile: Option<bool>,
    pub name: Option<String>,
    pub visible_tabs: Option<Vec<Id>>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<Id>,
    pub category: Option<bool>,
    pub prohibited_permisisons: Option<Vec<Id>>,
    pub admin_profile: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AgentProfile {
    "id" => id,
    "modifiedTime" => modified_time,
    "visible" => visible,
    "allowedTabs" => allowed_tabs,
    "defaultProfile" => default_profile,
    "allowedPermissionNames" => allowed_permission_names,
    "type" => type_,
    "invisibleTabs" => invisible_tabs,
    "portalProfile" => portal_profile,
    "prohibitedPermissionNames" => prohibited_permission_names,
    "allowedPermissions" => allowed_permissions,
    "profileDesc" => profile_desc,
    "createdBy" => created_by,
    "lightAgentProfile" => light_agent_profile,
    "name" => name,
    "visibleTabs" => visible_tabs,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "category" => category,
    "prohibitedPermisisons" => prohibited_permisisons,
    "adminProfile" => admin_profile;
    extra
});

#[non_exhaustive]
pub struct AgentRef {
    pub id: Option<Id>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub photo_url: Option<String>,
    pub email: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AgentRef {
    "id" => id,
    "firstName" => first_name,
    "lastName" => last_name,
    "photoURL" => photo_url,
    "email" => email;
    extra
});

#[non_exhaustive]
pub struct AgentRole {
    pub id: Option<Id>,
    pub is_default: Option<bool>,
    pub share_data_with_peers: Option<bool>,
    pub immediate_sub_roles: Option<Vec<Id>>,
    pub enc_id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub admin_role: Option<bool>,
    pub reports_to: Option<Id>,
    pub is_visible: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AgentRole {
    "id" => id,
    "isDefault" => is_default,
    "shareDataWithPeers" => share_data_with_peers,
    "immediateSubRoles" => immediate_sub_roles,
    "encId" => enc_id,
    "name" => name,
    "description" => description,
    "adminRole" => admin_role,
    "reportsTo" => reports_to,
    "isVisible" => is_visible;
    extra
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Assignee {
    pub id: Id,
    pub first_name: Option<String>,
    pub photo_url: Option<String>,
    pub last_name: Option<String>,
    pub email: Option<String>,
    pub email_id: Option<String>,
    pub zuid: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(Assignee {
    "id" => id,
    "firstName" => first_name,
    "photoURL" => photo_url,
    "lastName" => last_name,
    "email" => email,
    "emailId" => email_id,
    "zuid" => zuid;
    extra
} required "id");

#[non_exhaustive]
pub struct AssociatedChatDepartment {
    pub id: Option<Id>,
    pub sanitized_name: Option<String>,
    pub name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AssociatedChatDepartment {
    "id" => id,
    "sanitizedName" => sanitized_name,
    "name" => name;
    extra
});

#[non_exhaustive]
pub struct AssociatedDepartment {
    pub id: Option<Id>,
    pub chat_status_id: Option<Id>,
    /// One of `AVAILABLE`, `DISABLED`, `NOT_CREATED`.
    pub chat_status: Option<MyDepartmentChatStatus>,
    pub is_assign_to_team_enabled: Option<bool>,
    pub modified_time: Option<DateTime>,
    pub has_logo: Option<bool>,
    pub sanitized_name: Option<String>,
    pub sanitized_dept_hash: Option<String>,
    pub is_visible_in_customer_portal: Option<bool>,
    pub creator_id: Option<Id>,
    pub description: Option<String>,
    pub associated_agent_ids: Option<Vec<Id>>,
    pub is_default: Option<bool>,
    pub is_enabled: Option<bool>,
    pub name: Option<String>,
    pub created_time: Option<DateTime>,
    pub name_in_customer_portal: Option<String>,
    pub status: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AssociatedDepartment {
    "id" => id,
    "chatStatusId" => chat_status_id,
    "chatStatus" => chat_status,
    "isAssignToTeamEnabled" => is_assign_to_team_enabled,
    "modifiedTime" => modified_time,
    "hasLogo" => has_logo,
    "sanitizedName" => sanitized_name,
    "sanitizedDeptHash" => sanitized_dept_hash,
    "isVisibleInCustomerPortal" => is_visible_in_customer_portal,
    "creatorId" => creator_id,
    "description" => description,
    "associatedAgentIds" => associated_agent_ids,
    "isDefault" => is_default,
    "isEnabled" => is_enabled,
    "name" => name,
    "createdTime" => created_time,
    "nameInCustomerPortal" => name_in_customer_portal,
    "status" => status;
    extra
});

#[non_exhaustive]
pub struct Attachment {
    pub id: Option<Id>,
    pub previewurl: Option<String>,
    pub size: Option<i64>,
    pub creator_id: Option<Id>,
    pub name: Option<String>,
    pub created_time: Option<DateTime>,
    pub href: Option<String>,
    pub creator: Option<AgentRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Attachment {
    "id" => id,
    "previewurl" => previewurl,
    "size" => size,
    "creatorId" => creator_id,
    "name" => name,
    "createdTime" => created_time,
    "href" => href,
    "creator" => creator;
    extra
});

#[non_exhaustive]
pub struct AttachmentUploadResult {
    pub id: Option<Id>,
    pub previewurl: Option<String>,
    pub size: Option<i64>,
    pub creator_id: Option<Id>,
    pub name: Option<String>,
    pub created_time: Option<DateTime>,
    pub href: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AttachmentUploadResult {
    "id" => id,
    "previewurl" => previewurl,
    "size" => size,
    "creatorId" => creator_id,
    "name" => name,
    "createdTime" => created_time,
    "href" => href;
    extra
});

#[non_exhaustive]
pub struct Author {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub name: Option<String>,
    /// One of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    pub email: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Author {
    "id" => id,
    "photoURL" => photo_url,
    "firstName" => first_name,
    "lastName" => last_name,
    "name" => name,
    "type" => type_,
    "email" => email;
    extra
});

#[non_exhaustive]
pub struct CallTeam {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub logo_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CallTeam {
    "id" => id,
    "name" => name,
    "logoUrl" => logo_url;
    extra
});

#[non_exhaustive]
pub struct ChannelRelated {
    pub is_deleted: Option<bool>,
    pub is_best_solution: Option<bool>,
    pub external_link: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ChannelRelated {
    "isDeleted" => is_deleted,
    "isBestSolution" => is_best_solution,
    "externalLink" => external_link;
    extra
});

#[non_exhaustive]
pub struct ChannelRelatedInfo {
    pub topic_id: Option<Id>,
    pub is_topic_deleted: Option<bool>,
    pub forum_status: Option<ForumStatus>,
    pub source_link: Option<String>,
    /// One of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
    pub topic_type: Option<CommunityCommentType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ChannelRelatedInfo {
    "topicId" => topic_id,
    "isTopicDeleted" => is_topic_deleted,
    "forumStatus" => forum_status,
    "sourceLink" => source_link,
    "topicType" => topic_type;
    extra
});

#[non_exhaustive]
pub struct ChannelSource {
    pub app_name: Option<String>,
    pub ext_id: Option<Id>,
    pub permalink: Option<String>,
    /// One of `SYSTEM`, `INTEGRATION`, `INSTANT_MESSAGE`.
    pub type_: Option<ChannelType>,
    pub app_photo_url: Option<String>,
    pub uuid: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ChannelSource {
    "appName" => app_name,
    "extId" => ext_id,
    "permalink" => permalink,
    "type" => type_,
    "appPhotoURL" => app_photo_url,
    "uuid" => uuid;
    extra
});

#[non_exhaustive]
pub struct Comment {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub encoded_content: Option<String>,
    pub commented_time: Option<DateTime>,
    /// One of `plainText`, `html`.
    pub content_type: Option<ContentType>,
    pub commenter_id: Option<Id>,
    pub content: Option<String>,
    pub commenter: Option<Commenter>,
    pub impersonated_user: Option<Commenter>,
    pub mention: Option<Vec<Mention>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Comment {
    "id" => id,
    "modifiedTime" => modified_time,
    "encodedContent" => encoded_content,
    "commentedTime" => commented_time,
    "contentType" => content_type,
    "commenterId" => commenter_id,
    "content" => content,
    "commenter" => commenter,
    "impersonatedUser" => impersonated_user,
    "mention" => mention;
    extra
});

pub struct CommentCreate {
    /// One of `plainText`, `html`.
    pub content_type: Option<ContentType>,
    /// Required.
    pub content: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl CommentCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: Some(content.into()),
            ..Self::default()
        }
    }
}

object!(type CommentCreate {
    "contentType" => content_type,
    "content" => content;
    extra
});

pub struct CommentUpdate {
    pub content: Option<String>,
    /// One of `plainText`, `html`.
    pub content_type: Option<ContentType>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CommentUpdate {
    "content" => content,
    "contentType" => content_type;
    extra
});

#[non_exhaustive]
pub struct Commenter {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub name: Option<String>,
    pub role_name: Option<String>,
    /// One of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    pub email: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Commenter {
    "id" => id,
    "photoURL" => photo_url,
    "firstName" => first_name,
    "lastName" => last_name,
    "name" => name,
    "roleName" => role_name,
    "type" => type_,
    "email" => email;
    extra
});

#[non_exhaustive]
pub struct ContactAccount {
    pub id: Option<Id>,
    pub website: Option<String>,
    pub account_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContactAccount {
    "id" => id,
    "website" => website,
    "accountName" => account_name;
    extra
});

#[non_exhaustive]
pub struct ContactAttachment {
    pub id: Option<Id>,
    pub previewurl: Option<String>,
    pub size: Option<i64>,
    pub creator_id: Option<Id>,
    pub name: Option<String>,
    pub created_time: Option<DateTime>,
    pub is_public: Option<bool>,
    pub href: Option<String>,
    pub creator: Option<AgentRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContactAttachment {
    "id" => id,
    "previewurl" => previewurl,
    "size" => size,
    "creatorId" => creator_id,
    "name" => name,
    "createdTime" => created_time,
    "isPublic" => is_public,
    "href" => href,
    "creator" => creator;
    extra
});

#[non_exhaustive]
pub struct ContactAttachmentUploadResult {
    pub id: Option<Id>,
    pub previewurl: Option<String>,
    pub size: Option<i64>,
    pub creator_id: Option<Id>,
    pub name: Option<String>,
    pub created_time: Option<DateTime>,
    pub is_public: Option<bool>,
    pub href: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContactAttachmentUploadResult {
    "id" => id,
    "previewurl" => previewurl,
    "size" => size,
    "creatorId" => creator_id,
    "name" => name,
    "createdTime" => created_time,
    "isPublic" => is_public,
    "href" => href;
    extra
});

#[non_exhaustive]
pub struct Contract {
    pub id: Option<Id>,
    pub sla_name: Option<String>,
    pub sla_group_id: Option<Id>,
    pub end_date: Option<Date>,
    pub department_id: Option<Id>,
    pub contract_id: Option<Id>,
    pub contract_number: Option<String>,
    pub description: Option<String>,
    pub contract_name: Option<String>,
    pub owner_id: Option<Id>,
    pub start_date: Option<Date>,
    pub modified_time: Option<DateTime>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub notification_agent_ids: Option<Vec<Id>>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<Id>,
    pub associated_sla_id: Option<Id>,
    pub owner: Option<Owner>,
    pub product: Option<ContractProduct>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    /// One of `ACTIVE`, `EXPIRED`, `FUTURE`.
    pub contract_status: Option<ContractStatus>,
    pub product_id: Option<Id>,
    pub notify_before: Option<i64>,
    pub sla: Option<Sla>,
    pub layout_id: Option<Id>,
    pub account_id: Option<Id>,
    pub created_by: Option<Id>,
    pub notify_on: Option<Date>,
    pub support_plan: Option<ContractSupportPlan>,
    pub account: Option<ContractAccount>,
    pub associated_support_plan_id: Option<Id>,
    pub department: Option<ContractDepartment>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Contract {
    "id" => id,
    "slaName" => sla_name,
    "slaGroupId" => sla_group_id,
    "endDate" => end_date,
    "departmentId" => department_id,
    "contractId" => contract_id,
    "contractNumber" => contract_number,
    "description" => description,
    "contractName" => contract_name,
    "ownerId" => owner_id,
    "startDate" => start_date,
    "modifiedTime" => modified_time,
    "customFields" => custom_fields,
    "notificationAgentIds" => notification_agent_ids,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "associatedSLAId" => associated_sla_id,
    "owner" => owner,
    "product" => product,
    "cf" => cf,
    "contractStatus" => contract_status,
    "productId" => product_id,
    "notifyBefore" => notify_before,
    "sla" => sla,
    "layoutId" => layout_id,
    "accountId" => account_id,
    "createdBy" => created_by,
    "notifyOn" => notify_on,
    "supportPlan" => support_plan,
    "account" => account,
    "associatedSupportPlanId" => associated_support_plan_id,
    "department" => department;
    extra
});

#[non_exhaustive]
pub struct ContractAccount {
    pub id: Option<Id>,
    pub website: Option<String>,
    pub account_name: Option<String>,
    pub data: Option<Vec<ContractAccountData>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContractAccount {
    "id" => id,
    "website" => website,
    "accountName" => account_name,
    "data" => data;
    extra
});

#[non_exhaustive]
pub struct ContractAccountData {
    pub account: Option<ContactAccount>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContractAccountData {
    "account" => account;
    extra
});

#[non_exhaustive]
pub struct ContractDepartment {
    pub data: Option<Vec<ContractDepartmentData>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContractDepartment {
    "data" => data;
    extra
});

#[non_exhaustive]
pub struct ContractDepartmentData {
    pub department: Option<NameRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContractDepartmentData {
    "department" => department;
    extra
});

#[non_exhaustive]
pub struct ContractProduct {
    pub id: Option<Id>,
    pub product_name: Option<String>,
    pub data: Option<Vec<ContractProductData>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContractProduct {
    "id" => id,
    "productName" => product_name,
    "data" => data;
    extra
});

#[non_exhaustive]
pub struct ContractProductData {
    pub product: Option<TicketProduct>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContractProductData {
    "product" => product;
    extra
});

#[non_exhaustive]
pub struct ContractSupportPlan {
    pub id: Option<Id>,
    /// One of `UNLIMITED_SUPPORT`, `HOURS`, `TICKETS`, `PRICE`.
    pub support_type: Option<SupportType>,
    pub name: Option<String>,
    /// One of `ACTIVE`, `DISCONTINUED`.
    pub status: Option<SupportPlanStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContractSupportPlan {
    "id" => id,
    "supportType" => support_type,
    "name" => name,
    "status" => status;
    extra
});

#[non_exhaustive]
pub struct DeduplicationValue {
    pub count: Option<i64>,
    pub field_value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DeduplicationValue {
    "count" => count,
    "fieldValue" => field_value;
    extra
});

pub struct FieldUpdate {
    pub is_custom_field: Option<bool>,
    /// Required.
    pub field_name: Option<String>,
    pub ids: Option<Vec<Id>>,
    pub field_value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl FieldUpdate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(field_name: impl Into<String>) -> Self {
        Self {
            field_name: Some(field_name.into()),
            ..Self::default()
        }
    }
}

object!(type FieldUpdate {
    "isCustomField" => is_custom_field,
    "fieldName" => field_name,
    "ids" => ids,
    "fieldValue" => field_value;
    extra
});

#[non_exhaustive]
pub struct FoundAssignee {
    pub id: Option<Id>,
    pub first_name: Option<String>,
    pub photo_url: Option<String>,
    pub last_name: Option<String>,
    pub email_id: Option<String>,
    pub zuid: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FoundAssignee {
    "id" => id,
    "firstName" => first_name,
    "photoURL" => photo_url,
    "lastName" => last_name,
    "emailId" => email_id,
    "zuid" => zuid;
    extra
});

#[non_exhaustive]
pub struct HappinessCounts {
    pub bad_count: Option<i64>,
    pub good_count: Option<i64>,
    pub ok_count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type HappinessCounts {
    "badCount" => bad_count,
    "goodCount" => good_count,
    "okCount" => ok_count;
    extra
});

#[non_exhaustive]
pub struct HappinessPercentages {
    pub bad_percentage: Option<i64>,
    pub ok_percentage: Option<i64>,
    pub good_percentage: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type HappinessPercentages {
    "badPercentage" => bad_percentage,
    "okPercentage" => ok_percentage,
    "goodPercentage" => good_percentage;
    extra
});

#[non_exhaustive]
pub struct History {
    /// The number by which people know the ticket; calls take its id.
    pub ticket_number: Option<Json>,
    /// One of `Open`, `Closed`, `On Hold`.
    pub status_type: Option<StatusType>,
    pub author: Option<ActorRef>,
    pub subject: Option<String>,
    pub due_date: Option<DateTime>,
    pub department_id: Option<Id>,
    pub priority: Option<String>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub recipients: Option<Vec<String>>,
    pub event_time: Option<DateTime>,
    pub operation: Option<String>,
    pub ticket_id: Option<Id>,
    pub status: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type History {
    "ticketNumber" => ticket_number,
    "statusType" => status_type,
    "author" => author,
    "subject" => subject,
    "dueDate" => due_date,
    "departmentId" => department_id,
    "priority" => priority,
    "webUrl" => web_url,
    "recipients" => recipients,
    "eventTime" => event_time,
    "operation" => operation,
    "ticketId" => ticket_id,
    "status" => status;
    extra
});

#[non_exhaustive]
pub struct HistoryMention {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub off_set: Option<i64>,
    pub name: Option<String>,
    pub length: Option<i64>,
    /// One of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    pub email: Option<String>,
    pub zuid: Option<Id>,
    pub department_id: Option<Id>,
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

#[non_exhaustive]
pub struct LastThread {
    pub channel: Option<String>,
    pub is_draft: Option<bool>,
    pub is_forward: Option<bool>,
    /// One of `in`, `out`.
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

#[non_exhaustive]
pub struct LayoutDetails {
    pub id: Option<Id>,
    pub layout_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LayoutDetails {
    "id" => id,
    "layoutName" => layout_name;
    extra
});

#[non_exhaustive]
pub struct MappingInfo {
    pub mapping_id: Option<Id>,
    /// One of `PRIMARY`, `SECONDARY`.
    pub mapping_type: Option<MappingType>,
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

#[non_exhaustive]
pub struct MassActionErrors {
    pub error_code: Option<ErrorCode>,
    pub http_code: Option<i64>,
    pub error_message: Option<String>,
    pub error_json: Option<Json>,
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

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MassActionResult {
    pub id: Id,
    pub success: Option<bool>,
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

#[non_exhaustive]
pub struct Mention {
    pub id: Option<Id>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub photo_url: Option<String>,
    pub offset: Option<i64>,
    pub length: Option<i64>,
    /// One of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    pub email: Option<String>,
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

#[non_exhaustive]
pub struct NameRef {
    pub id: Option<Id>,
    pub name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type NameRef {
    "id" => id,
    "name" => name;
    extra
});

#[non_exhaustive]
pub struct Owner {
    pub id: Option<Id>,
    pub photo_url: Option<String>,
    pub name: Option<String>,
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

#[non_exhaustive]
pub struct OwnerDetails {
    pub owner: Option<UserRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type OwnerDetails {
    "owner" => owner;
    extra
});

#[non_exhaustive]
pub struct OwnerRef {
    pub id: Option<Id>,
    pub first_name: Option<String>,
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

pub struct ParentTicket {
    pub id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ParentTicket {
    "id" => id;
    extra
});

#[non_exhaustive]
pub struct ProductOwner {
    pub id: Option<Id>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub photo_url: Option<String>,
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

#[non_exhaustive]
pub struct ReadReceipt {
    pub sender_name: Option<String>,
    pub recipient_type: Option<String>,
    pub from: Option<String>,
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

pub struct RecordCreateLayout {
    /// Required.
    pub id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RecordCreateLayout {
    /// Creates it with the required fields; the others are left out.
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
