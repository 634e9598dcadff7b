// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{Date, DateTime, ExtraFields, Id, object, wire::Json};

use super::{
    AgentCreateStatus, AgentProfileType, AuthorType, ChannelType, CommunityCommentType,
    ContentType, ContractStatus, ForumStatus, Mention, MyDepartmentChatStatus, NameRef, Owner,
    RolePermissionType, Sla, StatusType, SupportPlanStatus, SupportType, TicketProduct,
};

/// Account time entry parent.
#[non_exhaustive]
pub struct AccountTimeEntryParent {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `ticketNumber`: the number that people know the ticket by; calls take its id.
    pub ticket_number: Option<i64>,
    /// `associatedTicketId`: the id of an associated ticket.
    pub associated_ticket_id: Option<Id>,
    /// `type`: text.
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

/// Activity field update, for `tasks().update_many`, `tickets().update_many`.
pub struct ActivityFieldUpdate {
    /// `isCustomField`: whether it is custom field.
    pub is_custom_field: Option<bool>,
    /// `fieldName`: text; has to be sent.
    pub field_name: Option<String>,
    /// `ids`: one or more ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// `fieldValue`: text.
    pub field_value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ActivityFieldUpdate {
    /// With what has to be sent; the rest is left out.
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

/// Actor ref.
#[non_exhaustive]
pub struct ActorRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `type`: one of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    /// `email`: an e-mail address.
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

/// Agent, from `agents().list`, `agents().get`, `agents().create`, ….
#[non_exhaustive]
pub struct Agent {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `extn`: text.
    pub extn: Option<String>,
    /// `roleId`: the id of a role.
    pub role_id: Option<Id>,
    /// `langCode`: text.
    pub lang_code: Option<String>,
    /// `mobile`: a phone number.
    pub mobile: Option<String>,
    /// `emailId`: an e-mail address.
    pub email_id: Option<String>,
    /// `associatedChatDepartmentIds`: one or more ids.
    pub associated_chat_department_ids: Option<Vec<Id>>,
    /// `associatedDepartmentIds`: one or more ids.
    pub associated_department_ids: Option<Vec<Id>>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `countryCode`: text.
    pub country_code: Option<String>,
    /// `profileId`: the id of a profile.
    pub profile_id: Option<Id>,
    /// `rolePermissionType`: one of `AgentPublic`, `AgentPersonal`, `AgentTeamPersonal`, `Admin`,
    /// `Custom`, `Light`.
    pub role_permission_type: Option<RolePermissionType>,
    /// `aboutInfo`: text.
    pub about_info: Option<String>,
    /// `status`: one of `ACTIVE`, `DISABLED`, `DELETED`, `IMPORTED`.
    pub status: Option<AgentCreateStatus>,
    /// `channelExpert`: one or more texts.
    pub channel_expert: Option<Vec<String>>,
    /// `timeZone`: the name of a time zone, such as `Europe/Berlin`.
    pub time_zone: Option<String>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `isConfirmed`: whether it is confirmed.
    pub is_confirmed: Option<bool>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
    /// `associatedChatDepartments`: a list.
    pub associated_chat_departments: Option<Vec<AssociatedChatDepartment>>,
    /// `role`: an object.
    pub role: Option<AgentRole>,
    /// `verifiedEmails`: one or more texts.
    pub verified_emails: Option<Vec<String>>,
    /// `profile`: an object.
    pub profile: Option<AgentProfile>,
    /// `associatedDepartments`: a list.
    pub associated_departments: Option<Vec<AssociatedDepartment>>,
    /// `isZiaAgent`: whether it is zia agent.
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

/// Agent anonymize deleted, for `agents().anonymize_deleted`, `users().anonymize`.
pub struct AgentAnonymizeDeleted {
    /// `anonymizedName`: text.
    pub anonymized_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AgentAnonymizeDeleted {
    "anonymizedName" => anonymized_name;
    extra
});

/// Agent profile.
#[non_exhaustive]
pub struct AgentProfile {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `visible`: yes or no.
    pub visible: Option<bool>,
    /// `allowedTabs`: one or more ids.
    pub allowed_tabs: Option<Vec<Id>>,
    /// `defaultProfile`: yes or no.
    pub default_profile: Option<bool>,
    /// `allowedPermissionNames`: one or more texts.
    pub allowed_permission_names: Option<Vec<String>>,
    /// `type`: one of `ADMIN`, `STANDARD`, `LIGHT`, `CUSTOM`, `PORTAL`.
    pub type_: Option<AgentProfileType>,
    /// `invisibleTabs`: one or more ids.
    pub invisible_tabs: Option<Vec<Id>>,
    /// `portalProfile`: yes or no.
    pub portal_profile: Option<bool>,
    /// `prohibitedPermissionNames`: one or more texts.
    pub prohibited_permission_names: Option<Vec<String>>,
    /// `allowedPermissions`: one or more ids.
    pub allowed_permissions: Option<Vec<Id>>,
    /// `profileDesc`: text.
    pub profile_desc: Option<String>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `lightAgentProfile`: yes or no.
    pub light_agent_profile: Option<bool>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `visibleTabs`: one or more ids.
    pub visible_tabs: Option<Vec<Id>>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `category`: yes or no.
    pub category: Option<bool>,
    /// `prohibitedPermisisons`: one or more ids.
    pub prohibited_permisisons: Option<Vec<Id>>,
    /// `adminProfile`: yes or no.
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

/// Agent ref, from `account_followers().list`, `contact_followers().list`.
#[non_exhaustive]
pub struct AgentRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `email`: an e-mail address.
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

/// Agent role.
#[non_exhaustive]
pub struct AgentRole {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `isDefault`: whether it is default.
    pub is_default: Option<bool>,
    /// `shareDataWithPeers`: yes or no.
    pub share_data_with_peers: Option<bool>,
    /// `immediateSubRoles`: one or more ids.
    pub immediate_sub_roles: Option<Vec<Id>>,
    /// `encId`: the id of an enc.
    pub enc_id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `adminRole`: yes or no.
    pub admin_role: Option<bool>,
    /// `reportsTo`: an id.
    pub reports_to: Option<Id>,
    /// `isVisible`: whether it is visible.
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

/// Assignee.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Assignee {
    /// `id`: its id; always there.
    pub id: Id,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `emailId`: an e-mail address.
    pub email_id: Option<String>,
    /// `zuid`: an id.
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

/// Associated chat department.
#[non_exhaustive]
pub struct AssociatedChatDepartment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `sanitizedName`: text.
    pub sanitized_name: Option<String>,
    /// `name`: its name.
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

/// Associated department.
#[non_exhaustive]
pub struct AssociatedDepartment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `chatStatusId`: the id of a chat status.
    pub chat_status_id: Option<Id>,
    /// `chatStatus`: one of `AVAILABLE`, `DISABLED`, `NOT_CREATED`.
    pub chat_status: Option<MyDepartmentChatStatus>,
    /// `isAssignToTeamEnabled`: whether it is assign to team enabled.
    pub is_assign_to_team_enabled: Option<bool>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `hasLogo`: whether it has logo.
    pub has_logo: Option<bool>,
    /// `sanitizedName`: text.
    pub sanitized_name: Option<String>,
    /// `sanitizedDeptHash`: text.
    pub sanitized_dept_hash: Option<String>,
    /// `isVisibleInCustomerPortal`: whether it is visible in customer portal.
    pub is_visible_in_customer_portal: Option<bool>,
    /// `creatorId`: the id of a creator.
    pub creator_id: Option<Id>,
    /// `description`: text.
    pub description: Option<String>,
    /// `associatedAgentIds`: one or more ids.
    pub associated_agent_ids: Option<Vec<Id>>,
    /// `isDefault`: whether it is default.
    pub is_default: Option<bool>,
    /// `isEnabled`: whether it is enabled.
    pub is_enabled: Option<bool>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `nameInCustomerPortal`: text.
    pub name_in_customer_portal: Option<String>,
    /// `status`: a whole number.
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

/// Attachment, from `account_attachments().list`, `event_attachments().list`,
/// `product_attachments().list`, ….
#[non_exhaustive]
pub struct Attachment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `previewurl`: text.
    pub previewurl: Option<String>,
    /// `size`: a whole number.
    pub size: Option<i64>,
    /// `creatorId`: the id of a creator.
    pub creator_id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `href`: an address on the web.
    pub href: Option<String>,
    /// `creator`: an object.
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

/// Attachment upload result, from `account_attachments().upload`, `call_attachments().upload`,
/// `event_attachments().upload`, ….
#[non_exhaustive]
pub struct AttachmentUploadResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `previewurl`: text.
    pub previewurl: Option<String>,
    /// `size`: a whole number.
    pub size: Option<i64>,
    /// `creatorId`: the id of a creator.
    pub creator_id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `href`: an address on the web.
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

/// Author.
#[non_exhaustive]
pub struct Author {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `type`: one of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    /// `email`: an e-mail address.
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

/// Call team.
#[non_exhaustive]
pub struct CallTeam {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `logoUrl`: an address on the web.
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

/// Channel related.
#[non_exhaustive]
pub struct ChannelRelated {
    /// `isDeleted`: whether it is deleted.
    pub is_deleted: Option<bool>,
    /// `isBestSolution`: whether it is best solution.
    pub is_best_solution: Option<bool>,
    /// `externalLink`: an address on the web.
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

/// Channel related info.
#[non_exhaustive]
pub struct ChannelRelatedInfo {
    /// `topicId`: the id of a topic.
    pub topic_id: Option<Id>,
    /// `isTopicDeleted`: whether it is topic deleted.
    pub is_topic_deleted: Option<bool>,
    /// `forumStatus`: one of the 16 words of [`ForumStatus`].
    pub forum_status: Option<ForumStatus>,
    /// `sourceLink`: an address on the web.
    pub source_link: Option<String>,
    /// `topicType`: one of `QUESTION`, `IDEA`, `ANNOUNCEMENT`, `PROBLEM`, `DISCUSSION`.
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

/// Channel source.
#[non_exhaustive]
pub struct ChannelSource {
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
    /// `uuid`: text.
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

/// Comment, from `account_comments().list`, `account_comments().get`, `account_comments().create`,
/// ….
#[non_exhaustive]
pub struct Comment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `encodedContent`: text.
    pub encoded_content: Option<String>,
    /// `commentedTime`: a moment with its offset.
    pub commented_time: Option<DateTime>,
    /// `contentType`: one of `plainText`, `html`.
    pub content_type: Option<ContentType>,
    /// `commenterId`: the id of a commenter.
    pub commenter_id: Option<Id>,
    /// `content`: text.
    pub content: Option<String>,
    /// `commenter`: an object.
    pub commenter: Option<Commenter>,
    /// `impersonatedUser`: an object.
    pub impersonated_user: Option<Commenter>,
    /// `mention`: a list.
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

/// Comment create, for `account_comments().create`, `contact_comments().create`.
pub struct CommentCreate {
    /// `contentType`: one of `plainText`, `html`.
    pub content_type: Option<ContentType>,
    /// `content`: text; has to be sent.
    pub content: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl CommentCreate {
    /// With what has to be sent; the rest is left out.
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

/// Comment update, for `account_comments().update`, `contact_comments().update`,
/// `contract_comments().update`, ….
pub struct CommentUpdate {
    /// `content`: text.
    pub content: Option<String>,
    /// `contentType`: one of `plainText`, `html`.
    pub content_type: Option<ContentType>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CommentUpdate {
    "content" => content,
    "contentType" => content_type;
    extra
});

/// Commenter.
#[non_exhaustive]
pub struct Commenter {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `roleName`: text.
    pub role_name: Option<String>,
    /// `type`: one of `END_USER`, `AGENT`, `TEAM`, `TICKET`, `ACTIVITY`.
    pub type_: Option<AuthorType>,
    /// `email`: an e-mail address.
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

/// Contact account.
#[non_exhaustive]
pub struct ContactAccount {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `website`: an address on the web.
    pub website: Option<String>,
    /// `accountName`: text.
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

/// Contact attachment, from `contact_attachments().list`, `ticket_attachments().list`.
#[non_exhaustive]
pub struct ContactAttachment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `previewurl`: text.
    pub previewurl: Option<String>,
    /// `size`: a whole number.
    pub size: Option<i64>,
    /// `creatorId`: the id of a creator.
    pub creator_id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `isPublic`: whether it is public.
    pub is_public: Option<bool>,
    /// `href`: an address on the web.
    pub href: Option<String>,
    /// `creator`: an object.
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

/// Contact attachment upload result, from `contact_attachments().upload`,
/// `ticket_attachments().upload`.
#[non_exhaustive]
pub struct ContactAttachmentUploadResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `previewurl`: text.
    pub previewurl: Option<String>,
    /// `size`: a whole number.
    pub size: Option<i64>,
    /// `creatorId`: the id of a creator.
    pub creator_id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `isPublic`: whether it is public.
    pub is_public: Option<bool>,
    /// `href`: an address on the web.
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

/// Contract, from `accounts().list_contracts`, `contracts().list`, `contracts().get`, ….
#[non_exhaustive]
pub struct Contract {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `slaName`: text.
    pub sla_name: Option<String>,
    /// `slaGroupId`: the id of a SLA group.
    pub sla_group_id: Option<Id>,
    /// `endDate`: a day.
    pub end_date: Option<Date>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `contractId`: the id of a contract.
    pub contract_id: Option<Id>,
    /// `contractNumber`: text.
    pub contract_number: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `contractName`: text.
    pub contract_name: Option<String>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `startDate`: a day.
    pub start_date: Option<Date>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `notificationAgentIds`: one or more ids.
    pub notification_agent_ids: Option<Vec<Id>>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `associatedSLAId`: the id of an associated SLA.
    pub associated_sla_id: Option<Id>,
    /// `owner`: whom it belongs to.
    pub owner: Option<Owner>,
    /// `product`: an object.
    pub product: Option<ContractProduct>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `contractStatus`: one of `ACTIVE`, `EXPIRED`, `FUTURE`.
    pub contract_status: Option<ContractStatus>,
    /// `productId`: the id of a product.
    pub product_id: Option<Id>,
    /// `notifyBefore`: a whole number.
    pub notify_before: Option<i64>,
    /// `sla`: an object.
    pub sla: Option<Sla>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `accountId`: the id of an account.
    pub account_id: Option<Id>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `notifyOn`: a day.
    pub notify_on: Option<Date>,
    /// `supportPlan`: an object.
    pub support_plan: Option<ContractSupportPlan>,
    /// `account`: an object.
    pub account: Option<ContractAccount>,
    /// `associatedSupportPlanId`: the id of an associated support plan.
    pub associated_support_plan_id: Option<Id>,
    /// `department`: an object.
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

/// Contract account.
#[non_exhaustive]
pub struct ContractAccount {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `website`: an address on the web.
    pub website: Option<String>,
    /// `accountName`: text.
    pub account_name: Option<String>,
    /// `data`: a list.
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

/// Contract account data.
#[non_exhaustive]
pub struct ContractAccountData {
    /// `account`: an object.
    pub account: Option<ContactAccount>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContractAccountData {
    "account" => account;
    extra
});

/// Contract department.
#[non_exhaustive]
pub struct ContractDepartment {
    /// `data`: a list.
    pub data: Option<Vec<ContractDepartmentData>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContractDepartment {
    "data" => data;
    extra
});

/// Contract department data.
#[non_exhaustive]
pub struct ContractDepartmentData {
    /// `department`: an object.
    pub department: Option<NameRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContractDepartmentData {
    "department" => department;
    extra
});

/// Contract product.
#[non_exhaustive]
pub struct ContractProduct {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `productName`: text.
    pub product_name: Option<String>,
    /// `data`: a list.
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

/// Contract product data.
#[non_exhaustive]
pub struct ContractProductData {
    /// `product`: an object.
    pub product: Option<TicketProduct>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContractProductData {
    "product" => product;
    extra
});

/// Contract support plan.
#[non_exhaustive]
pub struct ContractSupportPlan {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `supportType`: one of `UNLIMITED_SUPPORT`, `HOURS`, `TICKETS`, `PRICE`.
    pub support_type: Option<SupportType>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `status`: one of `ACTIVE`, `DISCONTINUED`.
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

/// Deduplication value, from `account_deduplication().list_values`,
/// `contact_deduplication().list_values`.
#[non_exhaustive]
pub struct DeduplicationValue {
    /// `count`: how many there are.
    pub count: Option<i64>,
    /// `fieldValue`: text.
    pub field_value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DeduplicationValue {
    "count" => count,
    "fieldValue" => field_value;
    extra
});

/// Field update, for `accounts().update_many`, `events().update_many`.
pub struct FieldUpdate {
    /// `isCustomField`: whether it is custom field.
    pub is_custom_field: Option<bool>,
    /// `fieldName`: text; has to be sent.
    pub field_name: Option<String>,
    /// `ids`: one or more ids.
    pub ids: Option<Vec<Id>>,
    /// `fieldValue`: text.
    pub field_value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl FieldUpdate {
    /// With what has to be sent; the rest is left out.
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

/// Found assignee.
#[non_exhaustive]
pub struct FoundAssignee {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `emailId`: an e-mail address.
    pub email_id: Option<String>,
    /// `zuid`: an id.
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

/// Happiness counts.
#[non_exhaustive]
pub struct HappinessCounts {
    /// `badCount`: how many bads there are.
    pub bad_count: Option<i64>,
    /// `goodCount`: how many goods there are.
    pub good_count: Option<i64>,
    /// `okCount`: how many oks there are.
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

/// Happiness percentages.
#[non_exhaustive]
pub struct HappinessPercentages {
    /// `badPercentage`: percent.
    pub bad_percentage: Option<i64>,
    /// `okPercentage`: percent.
    pub ok_percentage: Option<i64>,
    /// `goodPercentage`: percent.
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

/// History, from `accounts().list_history`, `contacts().list_history`.
#[non_exhaustive]
pub struct History {
    /// `ticketNumber`: the number that people know the ticket by; calls take its id.
    pub ticket_number: Option<Json>,
    /// `statusType`: one of `Open`, `Closed`, `On Hold`.
    pub status_type: Option<StatusType>,
    /// `author`: an object.
    pub author: Option<ActorRef>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `dueDate`: a moment with its offset.
    pub due_date: Option<DateTime>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `priority`: text.
    pub priority: Option<String>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `recipients`: one or more texts.
    pub recipients: Option<Vec<String>>,
    /// `eventTime`: a moment with its offset.
    pub event_time: Option<DateTime>,
    /// `operation`: text.
    pub operation: Option<String>,
    /// `ticketId`: the id of a ticket.
    pub ticket_id: Option<Id>,
    /// `status`: text.
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
